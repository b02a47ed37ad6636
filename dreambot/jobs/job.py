"""What goes out to be dreamed, and what comes back. Everything here is frozen."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from dreambot.engine.recipe import Recipe
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels


@dataclass(frozen=True, slots=True)
class Source:
    """Who asked, and where. `key` is the id of the interaction or message: the same key, the same job."""

    key: str
    member: int
    channel: int
    server: int | None = None


@dataclass(frozen=True, slots=True)
class Handed:
    """What the member handed in: the address of an attachment or a link, not yet fetched.

    filename: what it was called. spoiler: whether it was hidden, so that its dream is too. max_side: pixels
    to which it is to be shrunk.
    """

    kind: Literal["attachment", "link"]
    url: str
    filename: str
    spoiler: bool
    max_side: int


@dataclass(frozen=True, slots=True)
class Address:
    """Where the answer goes: the message that an interaction was first answered with.

    application: the bot's id on Discord. token: the interaction's, good until `expires_at` (seconds since
    1970), kept encrypted; None where it is not to be had any more. message: the id of the first answer, once
    known. limit_bytes: how large a file may be there.
    """

    application: int
    token: str | None = field(repr=False)
    expires_at: float
    limit_bytes: int
    message: int | None = None


def new_id() -> str:
    """Twelve letters and digits that name a job in the log and to its member."""
    return uuid.uuid4().hex[:12]


@dataclass(frozen=True, slots=True)
class Job:
    """One dream to be dreamed. Its picture travels beside it, as pixels."""

    source: Source
    style: str
    settings: DreamSettings
    id: str = field(default_factory=new_id)

    def to_json(self) -> dict[str, Any]:
        """As plain lists, strings and numbers."""
        return asdict(self) | {"settings": self.settings.to_json()}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Job:
        """The inverse of `to_json`."""
        parts = {"source": Source(**data["source"]), "settings": DreamSettings.from_json(data["settings"])}
        return cls(**{**data, **parts})


@dataclass(frozen=True, slots=True)
class Queued:
    """The job waits; `position` is 1 for the next to be dreamed."""

    position: int


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """The job is being dreamed: see Frame for the numbers; `preview` is the last picture taken, if any."""

    step: int
    steps: int
    octave: int
    octaves: int
    preview: Pixels | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Dreamt:
    """The dream: height × width × RGB, uint8; `seconds` of dreaming alone; the device's title; its recipe."""

    pixels: Pixels
    seconds: float
    device: str
    recipe: Recipe
