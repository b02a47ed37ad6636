"""Everything that can be wrong with a picture, each as a type of its own.

The attributes hold all that a sentence for a member needs; `str()` is a plain English sentence for logs and
the shell. All arguments are positional, so that the errors survive pickling on their way between processes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

ACCEPTED: Final = ("JPEG", "PNG", "WebP", "GIF", "BMP", "AVIF")
"""The formats that `decode` reads, as people call them."""

Problem = Literal["empty", "unsupported", "broken"]
Measure = Literal["bytes", "pixels", "edge", "frames", "animation", "seconds", "memory"]
Size = tuple[int, int]


class PictureError(ValueError):
    """Anything wrong with a picture that its sender could put right."""


@dataclass(eq=False)
class PictureUnreadable(PictureError):
    """The bytes are no picture that the bot reads.

    problem: "empty" (no bytes), "unsupported" (no format of `accepted`) or "broken" (such a format, but
    damaged or cut short). seems: what it looks like ("a PDF", "a JPEG picture"), mime: the same for machines
    ("application/pdf"); both None where nothing is recognised. accepted: the names of the formats read.
    """

    accepted: ClassVar = ACCEPTED
    problem: Problem
    seems: str | None = None
    mime: str | None = None

    def __str__(self) -> str:
        return _unreadable(self.problem, self.seems, "a picture", self.accepted)


@dataclass(eq=False)
class PictureTooLarge(PictureError):
    """The picture is over a limit.

    which: what was measured: "bytes" of the file, "pixels" in all, the longer "edge" in pixels, "frames", the
    pixels of all frames of an "animation", "seconds" that a processor may work on it, or "memory", when this
    machine had too little of it (`measured` is then the bytes of the file, and `limit` None). size: (width,
    height) in pixels as stored, where the header was read that far.
    """

    which: Measure
    measured: int
    limit: int | None
    size: Size | None = None

    def __str__(self) -> str:
        if self.limit is None:
            return f"The picture of {self.measured:,} bytes needs more memory than this machine has to spare."
        if self.which == "edge":
            return f"The longer edge is {self.measured:,} pixels; at most {self.limit:,} are allowed."
        if self.which == "animation":
            return f"All frames together have {self.measured:,} pixels; at most {self.limit:,} are allowed."
        if self.which == "seconds":
            return f"The picture takes over {self.limit:,} seconds to read; it must be smaller or simpler."
        return f"The picture has {self.measured:,} {self.which}; at most {self.limit:,} are allowed."


@dataclass(eq=False)
class PictureTooSmall(PictureError):
    """A side is too short, as sent or after shrinking.

    size: (width, height) as stored; shrunk: what it would become within `max_side` (the same if it already
    fits); min_side: the shortest side allowed.
    """

    size: Size
    shrunk: Size
    min_side: int

    def __str__(self) -> str:
        sent = f"{self.size[0]} x {self.size[1]}"
        became = "" if self.shrunk == self.size else f", which shrinks to {self.shrunk[0]} x {self.shrunk[1]}"
        return f"The picture is {sent}{became}; each side must keep at least {self.min_side} pixels."


@dataclass(eq=False)
class CannotFit(PictureError):
    """No quality and no size brings the file under the limit.

    limit_bytes: the limit; smallest_bytes: the smallest file that was made; size: its (width, height).
    """

    limit_bytes: int
    smallest_bytes: int
    size: Size

    def __str__(self) -> str:
        return (
            f"The picture cannot be made to fit {self.limit_bytes:,} bytes; even at {self.size[0]} x "
            f"{self.size[1]} it takes {self.smallest_bytes:,}, and that many must be allowed."
        )


@dataclass(eq=False)
class UnknownSuffix(PictureError):
    """A file name ends in no format that the bot writes.

    suffix: the ending as given, with its dot, or ""; allowed: the endings that work.
    """

    suffix: str
    allowed: tuple[str, ...]

    def __str__(self) -> str:
        given = f'"{self.suffix}"' if self.suffix else "nothing"
        return f"The file name ends in {given}; it must end in {_alternatives(self.allowed)}."


@dataclass(eq=False)
class ClipUnreadable(PictureError):
    """The bytes are no animation or video that the bot reads.

    problem, seems: as of PictureUnreadable. accepted: the names of the formats read.
    """

    accepted: ClassVar = ("GIF", "WebP", "MP4", "QuickTime", "WebM")
    problem: Problem
    seems: str | None = None

    def __str__(self) -> str:
        return _unreadable(self.problem, self.seems, "a moving picture", self.accepted)


@dataclass(eq=False)
class ClipTooLong(PictureError):
    """An animation or video has more frames or seconds than are allowed.

    which: "frames" or "seconds", of which there are at least `measured`.
    """

    which: Literal["frames", "seconds"]
    measured: float
    limit: float

    def __str__(self) -> str:
        return (
            f"The moving picture has {self.measured:,.0f} {self.which} or more; at most {self.limit:,g} "
            "are allowed."
        )


def _unreadable(problem: Problem, seems: str | None, wanted: str, accepted: Sequence[str]) -> str:
    allowed = _alternatives(accepted)
    if problem == "empty":
        return f"The file is empty; {wanted} must be {allowed}."
    if problem == "broken":
        return f"The file is {seems or wanted} but broken or cut short; it must be complete."
    return f"The file is {seems or 'no picture'}; {wanted} must be {allowed}."


def _alternatives(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"
