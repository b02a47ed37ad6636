"""Job: what is to be dreamed, by whom and from what, and what comes back. Everything here is frozen."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Literal

from pydantic import ConfigDict, with_config

from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.recipe import Recipe
from dreambot.engine.settings import DreamSettings, check_range
from dreambot.engine.types import Mask, Pixels
from dreambot.jobs.models.json_form import JsonForm
from dreambot.pictures.encoding.encode import Encoded


@dataclass(frozen=True, slots=True)
class Requester:
    """Who asked, and where.

    key             the id of the interaction or message: the same key, the same job
    locale          the language of the answer, as Discord names it
    private         whether the answer is shown only to the member
    previews        whether the dream is shown while it is dreamed
    """

    key: str
    member: int
    channel: int
    server: int | None = None
    locale: str = "en-US"
    private: bool = False
    previews: bool = True


@dataclass(frozen=True, slots=True)
class InputRef:
    """Where the picture of a job comes from: an attachment or a link, not fetched yet, or a stored picture.

    kind, url       of a "stored" picture, which is in the picture store already, the url is its sha256
    filename        as the member named it
    spoiler         whether it was sent as a spoiler; then its dream is one, too
    max_side        pixels to which its longest side is shrunk
    guide, mask     further pictures for the same dream; they have none themselves
    """

    kind: Literal["attachment", "link", "stored"]
    url: str
    filename: str
    spoiler: bool
    max_side: int
    guide: InputRef | None = None
    mask: InputRef | None = None

    @property
    def stored(self) -> tuple[str, ...]:
        """The sha256 of those pictures that are in the picture store already."""
        return tuple(one.url for one in (self, self.guide, self.mask) if one and one.kind == "stored")


@dataclass(frozen=True, slots=True)
class ReplyTarget:
    """Where the answer goes: the message that was the first answer to an interaction.

    application     the bot's id on Discord
    token           of the interaction, valid until `expires_at` (seconds since 1970), stored encrypted; None
                    where it could not be decrypted or was not stored
    limit_bytes     how large a file may be there
    message         the id of the first answer, once it is known
    channel         of an answer that is the bot's own message, to a member's message: there is no token then,
                    and the answer can be edited for ever
    """

    application: int
    token: str | None = field(repr=False)
    expires_at: float
    limit_bytes: int
    message: int | None = None
    channel: int | None = None


# The version of all that is stored of a job as JSON: Job with Requester and DreamSettings, InputRef, and the
# outcome. It rises with every change there that an older bot would not understand, or misunderstand: a new
# field or kind, another meaning of an old one. Bots leave jobs of a newer format than theirs to newer bots.
JOB_FORMAT = 1

ActivationCurve = tuple[tuple[int, float], ...]
Kind = Literal["dream", "variations", "zoom"]
MOST_FRAMES = 120  # of a zoom: eight seconds
ENLARGE = (1.0, 2.0)


def new_id() -> str:
    """Return twelve letters and digits that name a job in the log and to its member."""
    return uuid.uuid4().hex[:12]


@with_config(ConfigDict(extra="forbid"))  # also of what is inside
@dataclass(frozen=True, slots=True)
class Job(JsonForm):
    """One dream to be dreamed, without its pictures: see Inputs.

    kind            "variations" are four small dreams on one sheet, "zoom" is a video into the dream
    parent          the id of the job under whose dream a button was pressed
    flight          how a zoom moves
    enlarge         how many times larger than its picture the dream is

    Raises SettingOutOfRange for `enlarge` outside ENLARGE, and for more frames than MOST_FRAMES.
    """

    requester: Requester
    style: str
    settings: DreamSettings
    id: str = field(default_factory=new_id)
    kind: Kind = "dream"
    parent: str | None = None
    flight: Zoom | None = None
    enlarge: float = 1.0

    def __post_init__(self) -> None:
        check_range("enlarge", self.enlarge, *ENLARGE)
        if self.flight is not None:
            check_range("frames", self.flight.frames, 2, MOST_FRAMES, whole=True)


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """The pictures of a job.

    pixels, guide   what is dreamed, and a guide: height × width × RGB, uint8
    mask            height × width of `pixels`, uint8: 0 stays as it was, 255 is dreamed
    limit_bytes     how large the file of an animation may be; still pictures are made to fit later on
    """

    pixels: Pixels
    guide: Pixels | None = None
    mask: Mask | None = None
    limit_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Queued:
    """The place of a job that waits.

    position        1 for the next to be dreamed
    starts_at       when it is likely to begin, in seconds since 1970; None while no dream was measured
    """

    position: int
    starts_at: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """How far a job is that is being dreamed: see Frame for the numbers.

    preview         the last picture taken, if any: height × width × RGB, uint8
    kind            of the job: the steps of variations are those of all four; a zoom counts its frames
    """

    step: int
    steps: int
    octave: int
    octaves: int
    preview: Pixels | None = None
    kind: Kind = "dream"


@dataclass(frozen=True, slots=True, eq=False)
class DreamOutput:
    """The dream, as a worker returns it.

    pixels          height × width × RGB, uint8; of a zoom, its first frame
    seconds         of dreaming alone; device: its title
    recipe          of a single dream; None for variations and a zoom
    curve           (octave, activation) step by step: see activation_curve.py
    file            of a zoom
    """

    pixels: Pixels
    seconds: float
    device: str
    recipe: Recipe | None
    curve: ActivationCurve = ()
    file: Encoded | None = None
