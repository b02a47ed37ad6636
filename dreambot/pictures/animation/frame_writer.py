"""Moving pictures out again, as a file that fits where it is going."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Final

import numpy as np
from PIL import Image

from dreambot.pictures.animation.frame_reader import Pixels, Still
from dreambot.pictures.animation.video_encoders import AnimationFile, Motion, Way, palette_of, way_of
from dreambot.pictures.encoding.encode import Encoded
from dreambot.pictures.errors import CannotFit, UnknownSuffix

_SUFFIXES: Final[dict[str, Motion]] = {".mp4": "mp4", ".webp": "webp", ".gif": "gif"}
_SCALE_STEP: Final = 0.85
_SMALLEST_SIDE: Final = 64
"""As for still pictures: below it nobody would know the picture again."""

_PALETTE_SAMPLES: Final = 12


@dataclass(frozen=True, slots=True)
class Animation:
    """A file that was written: (width, height) and number of its frames, seconds in all, and its bytes.

    quality: in the measure of its encoder (see encoders.Way). shrunk: whether its frames are smaller than
    those it was made from by more than the odd row or column that H.264 can't have.
    """

    format: Motion
    width: int
    height: int
    frames: int
    seconds: float
    bytes: int
    quality: int
    shrunk: bool


@dataclass(frozen=True, slots=True)
class _Try:
    quality: int
    scale: float
    expected: float  # bytes, as a part of what the first try takes


def motion_format_of(suffix: str) -> Motion:
    """Name the format that `suffix` (".mp4", ".webp", ".gif") says. Raises UnknownSuffix."""
    kind = _SUFFIXES.get(suffix.lower())
    if kind is None:
        raise UnknownSuffix(suffix, tuple(_SUFFIXES))
    return kind


def write_animation(stills: Iterable[Still], path: Path, *, limit_bytes: int | None = None) -> Animation:
    """Write `stills` (all of one size, at least 2 × 2) to a file of the kind that the path's suffix says.

    They are taken one at a time and never held together in memory. Where there is a limit, and for a GIF,
    whose palette needs them all, they are kept on disk beside the file until it fits: at first lower and
    lower quality, then smaller and smaller sides. The file appears under its name when it is complete, or
    not at all; no notes go in, and WebP and GIF repeat for ever.

    Raises UnknownSuffix; CannotFit where even 64 pixels on the longer side are too many; ValueError for no
    stills or stills of different sizes; OSError; and what `stills` raises.
    """
    kind = motion_format_of(path.suffix)
    stills = _of_one_size(stills)
    part = path.with_name(f".{path.name}.part")
    with ExitStack() as stack:
        stack.callback(part.unlink, missing_ok=True)
        if limit_bytes is None and kind != "gif":
            animation = _write(stills, part, kind, way_of(kind), _first_try(way_of(kind)), None)
        else:
            kept = stack.enter_context(_Kept(path.parent))
            animation = _fitted(stills, kept, part, kind, limit_bytes)
        part.replace(path)
    return animation


def film(stills: Iterable[Still], *, limit_bytes: int | None, stem: str) -> Encoded:
    """An MP4 of `stills`, as `write_animation` makes it and raising what that does, called `stem`.mp4.

    Its frames are kept in the folder for temporary files meanwhile.
    """
    with TemporaryDirectory(prefix="film-") as folder:
        path = Path(folder) / "film.mp4"
        made = write_animation(stills, path, limit_bytes=limit_bytes)
        data = path.read_bytes()
    name, size = f"{stem}.mp4", (made.width, made.height)
    return Encoded(data, name, "video/mp4", "mp4", made.quality, *size, made.shrunk)


def _fitted(
    stills: Iterable[Still], kept: "_Kept", part: Path, kind: Motion, limit_bytes: int | None
) -> Animation:
    """Lower the quality, then the size, until the file fits."""
    way = way_of(kind)
    source: Iterable[Still] = kept.keeping(stills)
    if kind == "gif":
        for _ in source:
            pass
        source = kept
    attempt = _first_try(way)
    while True:
        palette = palette_of(kept.samples(), attempt.quality) if kind == "gif" else None
        animation = _write(source, part, kind, way, attempt, palette)
        if limit_bytes is None or animation.bytes <= limit_bytes:
            return animation
        following = _next_try(way, attempt, animation, limit_bytes, kept.longest)
        if following is None:
            size = animation.width, animation.height
            raise CannotFit(limit_bytes, animation.bytes, size)
        attempt, source = following, kept


def _of_one_size(stills: Iterable[Still]) -> Iterator[Still]:
    shape: tuple[int, ...] = ()
    for still in stills:
        shape = shape or still.pixels.shape
        if still.pixels.shape != shape:
            raise ValueError(f"a frame is {still.pixels.shape}, the first one is {shape}")
        yield still
    if not shape:
        raise ValueError("there are no frames to write")


def _first_try(way: Way) -> _Try:
    return _Try(way.qualities[0], 1.0, 1.0)


def _next_try(way: Way, last: _Try, made: Animation, limit_bytes: int, longest: int) -> _Try | None:
    """The best try after `last` that can be expected to fit; None after the smallest."""
    following = [attempt for attempt in _tries(way, longest) if attempt.expected < last.expected]
    wanted = last.expected * limit_bytes / made.bytes
    fitting = (attempt for attempt in following if attempt.expected <= wanted)
    return next(fitting, following[-1] if following else None)


def _tries(way: Way, longest: int) -> Iterator[_Try]:
    """From the best to the smallest."""
    expected = 1.0
    for quality in way.qualities:
        yield _Try(quality, 1.0, expected)
        expected *= way.leaves
    scale, smallest = 1.0, min(1.0, _SMALLEST_SIDE / longest)
    while scale > smallest:
        scale = max(smallest, scale * _SCALE_STEP)
        yield _Try(quality, scale, expected / way.leaves * scale**2)


def _write(
    stills: Iterable[Still], path: Path, kind: Motion, way: Way, attempt: _Try, palette: Image.Image | None
) -> Animation:
    """One file at the quality and the scale of `attempt`."""
    ahead = iter(stills)
    first = next(ahead)
    shape = first.pixels.shape
    width, height = size = _size_of(shape[1], shape[0], attempt.scale, kind)
    count, seconds = 0, 0.0
    with AnimationFile(path, way, size, attempt.quality, 1 / first.seconds, palette) as file:
        for still in chain([first], ahead):
            file.add(Still(_sized(still.pixels, size, attempt.scale), still.seconds))
            count, seconds = count + 1, seconds + still.seconds
        file.finish()
    written = path.stat().st_size
    return Animation(kind, width, height, count, seconds, written, attempt.quality, attempt.scale < 1)


def _size_of(width: int, height: int, scale: float, kind: Motion) -> tuple[int, int]:
    if kind == "mp4":  # halved chroma has no half pixels
        return max(2, int(width * scale) // 2 * 2), max(2, int(height * scale) // 2 * 2)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _sized(pixels: Pixels, size: tuple[int, int], scale: float) -> Pixels:
    if scale == 1:
        return np.ascontiguousarray(pixels[: size[1], : size[0]])
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS))


class _Kept:
    """Stills on disk, in a file without a name that goes when it is closed; iterate to read them again."""

    def __init__(self, folder: Path) -> None:
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - closed by this context manager
        self._shape: tuple[int, ...] = ()
        self._seconds: list[float] = []

    def __enter__(self) -> "_Kept":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    @property
    def longest(self) -> int:
        """The longer side in pixels."""
        return max(self._shape)

    def keeping(self, stills: Iterable[Still]) -> Iterator[Still]:
        """Each of `stills` when it has been kept."""
        for still in stills:
            self._shape = self._shape or still.pixels.shape
            self._file.write(np.ascontiguousarray(still.pixels).data)
            self._seconds.append(still.seconds)
            yield still

    def __iter__(self) -> Iterator[Still]:
        for number, seconds in enumerate(self._seconds):
            yield Still(self._read(number), seconds)

    def samples(self) -> list[Pixels]:
        """Some of the frames, spread over all."""
        count = len(self._seconds)
        return [self._read(number) for number in range(0, count, -(-count // _PALETTE_SAMPLES) or 1)]

    def _read(self, number: int) -> Pixels:
        size = int(np.prod(self._shape))
        self._file.seek(number * size)
        return np.frombuffer(self._file.read(size), np.uint8).reshape(self._shape)
