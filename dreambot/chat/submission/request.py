"""DreamRequest: what a member wants dreamed."""

from __future__ import annotations

from dataclasses import dataclass

from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.settings import DreamSettings
from dreambot.jobs.models.job import InputRef, Job, Kind, Requester


@dataclass(frozen=True)
class DreamRequest:
    """What a member wants dreamed, before it is a job: the fields are those of Job and Requester."""

    input_ref: InputRef
    style: str
    settings: DreamSettings
    kind: Kind = "dream"
    parent: str | None = None
    flight: Zoom | None = None
    enlarge: float = 1.0
    private: bool = False

    def job(self, requester: Requester) -> Job:
        """Return a new job for this request."""
        return Job(
            requester,
            self.style,
            self.settings,
            kind=self.kind,
            parent=self.parent,
            flight=self.flight,
            enlarge=self.enlarge,
        )
