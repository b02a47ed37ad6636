"""What can be wrong with a picture, by name.

The attributes carry everything a sentence for the member needs; `str()` is a plain English one for logs and
the shell. All arguments are positional, so the errors survive pickling on their way between processes.
"""

from typing import Final, Literal

ACCEPTED: Final = ("JPEG", "PNG", "WebP", "GIF", "BMP", "AVIF")
"""The formats that `decode` reads, as people call them."""

Problem = Literal["empty", "unsupported", "broken"]
Measure = Literal["bytes", "pixels", "edge", "frames", "animation", "seconds", "memory"]
Size = tuple[int, int]


class PictureError(ValueError):
    """Anything wrong with a picture that its sender could put right."""


class PictureUnreadable(PictureError):
    """The bytes are no picture that we read.

    problem: "empty" (no bytes), "unsupported" (something else than a format in `accepted`) or "broken" (such
    a format, but damaged or cut short). seems: what it looks like ("a PDF", "a JPEG picture"), mime: the same
    for machines ("application/pdf"); both None where nothing is recognised. accepted: the names of what we
    read.
    """

    accepted: Final = ACCEPTED

    def __init__(self, problem: Problem, seems: str | None = None, mime: str | None = None) -> None:
        super().__init__(problem, seems, mime)
        self.problem: Final = problem
        self.seems: Final = seems
        self.mime: Final = mime

    def __str__(self) -> str:
        allowed = f"{', '.join(self.accepted[:-1])} or {self.accepted[-1]}"
        if self.problem == "empty":
            return f"The file is empty; a picture must be {allowed}."
        if self.problem == "broken":
            return f"The file is {self.seems or 'a picture'} but broken or cut short; it must be complete."
        return f"The file is {self.seems or 'no picture'}; a picture must be {allowed}."


class PictureTooLarge(PictureError):
    """The picture is over a limit.

    which: what was measured: "bytes" of the file, "pixels" in all, the longer "edge" in pixels, "frames", the
    pixels of all frames of an "animation", "seconds" that a processor may work on it, or "memory", when this
    machine had too little of it (`measured` is then the bytes of the file, and `limit` None). size: (width,
    height) in pixels as stored, where the header was read that far.
    """

    def __init__(self, which: Measure, measured: int, limit: int | None, size: Size | None = None) -> None:
        super().__init__(which, measured, limit, size)
        self.which: Final = which
        self.measured: Final = measured
        self.limit: Final = limit
        self.size: Final = size

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


class PictureTooSmall(PictureError):
    """A side is too short, as sent or after shrinking.

    size: (width, height) as stored; shrunk: what it would become within `max_side` (the same if it already
    fits); min_side: the shortest side allowed.
    """

    def __init__(self, size: Size, shrunk: Size, min_side: int) -> None:
        super().__init__(size, shrunk, min_side)
        self.size: Final = size
        self.shrunk: Final = shrunk
        self.min_side: Final = min_side

    def __str__(self) -> str:
        sent = f"{self.size[0]} x {self.size[1]}"
        became = "" if self.shrunk == self.size else f", which shrinks to {self.shrunk[0]} x {self.shrunk[1]}"
        return f"The picture is {sent}{became}; each side must keep at least {self.min_side} pixels."


class CannotFit(PictureError):
    """No quality and no size brings the picture under the limit.

    limit_bytes: the limit; smallest_bytes: the smallest file that was made; size: its (width, height).
    """

    def __init__(self, limit_bytes: int, smallest_bytes: int, size: Size) -> None:
        super().__init__(limit_bytes, smallest_bytes, size)
        self.limit_bytes: Final = limit_bytes
        self.smallest_bytes: Final = smallest_bytes
        self.size: Final = size

    def __str__(self) -> str:
        return (
            f"The picture cannot be made to fit {self.limit_bytes:,} bytes; even at {self.size[0]} x "
            f"{self.size[1]} it takes {self.smallest_bytes:,}, and that many must be allowed."
        )


class UnknownSuffix(PictureError):
    """A file name ends in no format that we write.

    suffix: the ending as given, with its dot, or ""; allowed: the endings that work.
    """

    def __init__(self, suffix: str, allowed: tuple[str, ...]) -> None:
        super().__init__(suffix, allowed)
        self.suffix: Final = suffix
        self.allowed: Final = allowed

    def __str__(self) -> str:
        given = f'"{self.suffix}"' if self.suffix else "nothing"
        allowed = f"{', '.join(self.allowed[:-1])} or {self.allowed[-1]}"
        return f"The file name ends in {given}; it must end in {allowed}."


class ClipUnreadable(PictureError):
    """The bytes are no moving picture that we read.

    problem, seems: as of PictureUnreadable. accepted: the names of what we read.
    """

    accepted: Final = ("GIF", "WebP", "MP4", "QuickTime", "WebM")

    def __init__(self, problem: Problem, seems: str | None = None) -> None:
        super().__init__(problem, seems)
        self.problem: Final = problem
        self.seems: Final = seems

    def __str__(self) -> str:
        allowed = f"{', '.join(self.accepted[:-1])} or {self.accepted[-1]}"
        if self.problem == "empty":
            return f"The file is empty; a moving picture must be {allowed}."
        if self.problem == "broken":
            return f"The file is {self.seems or 'a video'} but broken or cut short; it must be complete."
        return f"The file is {self.seems or 'no picture'}; a moving picture must be {allowed}."


class ClipTooLong(PictureError):
    """A moving picture has more frames or seconds than are allowed.

    which: "frames" or "seconds", of which there are `measured` at least.
    """

    def __init__(self, which: Literal["frames", "seconds"], measured: float, limit: float) -> None:
        super().__init__(which, measured, limit)
        self.which: Final = which
        self.measured: Final = measured
        self.limit: Final = limit

    def __str__(self) -> str:
        return (
            f"The moving picture has {self.measured:,.0f} {self.which} or more; at most {self.limit:,g} "
            "are allowed."
        )
