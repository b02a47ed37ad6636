"""DreamRequest: what a member wants dreamed."""

from __future__ import annotations

from dataclasses import dataclass

from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.settings import DreamSettings
from dreambot.jobs.models.job import InputRef, Job, Kind, Requester


@dataclass(frozen=True)
class DreamRequest:
    """What a member wants dreamed: see Job and Handed."""

    input_ref: InputRef
    style: str
    settings: DreamSettings
    kind: Kind = "dream"
    parent: str | None = None
    flight: Zoom | None = None
    enlarge: float = 1.0
    private: bool = False

    def job(self, requester: Requester) -> Job:
        """The job that fulfils it."""
        return Job(
            requester,
            self.style,
            self.settings,
            kind=self.kind,
            parent=self.parent,
            flight=self.flight,
            enlarge=self.enlarge,
        )
