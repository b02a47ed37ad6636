"""Writes an animation to a file that stays under a limit of bytes."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Final

import numpy as np
from PIL import Image

from dreambot.pictures.animation.frame_reader import AnimationFrame, Pixels
from dreambot.pictures.animation.video_encoders import (
    AnimationFormat,
    AnimationWriter,
    Encoder,
    encoder_for,
    palette_of,
)
from dreambot.pictures.encoding.encode import Encoded
from dreambot.pictures.encoding.formats import format_of_suffix
from dreambot.pictures.errors import CannotFit

_SUFFIXES: Final[dict[str, AnimationFormat]] = {".mp4": "mp4", ".webp": "webp", ".gif": "gif"}
_SCALE_STEP: Final = 0.85
_SMALLEST_SIDE: Final = 64
"""As for still pictures: below it nobody would recognise the picture."""

_PALETTE_SAMPLES: Final = 12


@dataclass(frozen=True, slots=True)
class WrittenAnimation:
    """A file that was written: width, height and number of its frames, its seconds, and its size in bytes.

    quality: in the measure of its encoder (see video_encoders.Encoder). shrunk: whether its frames are
    smaller than those that it was made from, by more than the odd row or column that H.264 can't have.
    """

    format: AnimationFormat
    width: int
    height: int
    frame_count: int
    seconds: float
    bytes: int
    quality: int
    shrunk: bool


@dataclass(frozen=True, slots=True)
class _Attempt:
    quality: int
    scale: float
    expected: float  # bytes, as a part of what the first try takes


def animation_format_of(suffix: str) -> AnimationFormat:
    """The format of files that end in `suffix` (".mp4", ".webp", ".gif"). Raises UnknownSuffix."""
    return format_of_suffix(suffix, _SUFFIXES)


def write_animation(
    frames: Iterable[AnimationFrame], path: Path, *, limit_bytes: int | None = None
) -> WrittenAnimation:
    """Write `frames` (all of one size, at least 2 × 2) to a file in the format of the path's suffix.

    They are taken one at a time and never held together in memory. Where there is a limit, and for a GIF,
    whose palette needs them all, they are kept on disk beside the file until it fits: first with lower and
    lower quality, then with smaller and smaller sides. The file appears under its name when it is complete,
    or not at all; it has no metadata, and WebP and GIF repeat for ever.

    Raises UnknownSuffix; CannotFit where even 64 pixels on the longer side are too many; ValueError for no
    frames or frames of different sizes; OSError; and what `frames` raises.
    """
    kind = animation_format_of(path.suffix)
    frames = _of_one_size(frames)
    part = path.with_name(f".{path.name}.part")
    with ExitStack() as stack:
        stack.callback(part.unlink, missing_ok=True)
        if limit_bytes is None and kind != "gif":
            animation = _write(frames, part, kind, encoder_for(kind), _first_attempt(encoder_for(kind)), None)
        else:
            stored = stack.enter_context(_FrameFile(path.parent))
            animation = _fitted(frames, stored, part, kind, limit_bytes)
        part.replace(path)
    return animation


def encode_mp4(frames: Iterable[AnimationFrame], *, limit_bytes: int | None, stem: str) -> Encoded:
    """Encode `frames` as an MP4 called `stem`.mp4. Raises what `write_animation` raises.

    The frames are kept in the folder for temporary files meanwhile.
    """
    with TemporaryDirectory(prefix="video-") as folder:
        path = Path(folder) / "video.mp4"
        written = write_animation(frames, path, limit_bytes=limit_bytes)
        data = path.read_bytes()
    name, size = f"{stem}.mp4", (written.width, written.height)
    return Encoded(data, name, "video/mp4", "mp4", written.quality, *size, written.shrunk)


def _fitted(
    frames: Iterable[AnimationFrame],
    stored: "_FrameFile",
    part: Path,
    kind: AnimationFormat,
    limit_bytes: int | None,
) -> WrittenAnimation:
    """Lower the quality, then the size, until the file fits."""
    encoder = encoder_for(kind)
    source: Iterable[AnimationFrame] = stored.store(frames)
    if kind == "gif":
        for _ in source:
            pass
        source = stored
    attempt = _first_attempt(encoder)
    while True:
        palette = palette_of(stored.samples(), attempt.quality) if kind == "gif" else None
        animation = _write(source, part, kind, encoder, attempt, palette)
        if limit_bytes is None or animation.bytes <= limit_bytes:
            return animation
        next_attempt = _next_attempt(encoder, attempt, animation, limit_bytes, stored.longest)
        if next_attempt is None:
            size = animation.width, animation.height
            raise CannotFit(limit_bytes, animation.bytes, size)
        attempt, source = next_attempt, stored


def _of_one_size(frames: Iterable[AnimationFrame]) -> Iterator[AnimationFrame]:
    shape: tuple[int, ...] = ()
    for frame in frames:
        shape = shape or frame.pixels.shape
        if frame.pixels.shape != shape:
            raise ValueError(f"a frame is {frame.pixels.shape}, the first one is {shape}")
        yield frame
    if not shape:
        raise ValueError("there are no frames to write")


def _first_attempt(encoder: Encoder) -> _Attempt:
    return _Attempt(encoder.qualities[0], 1.0, 1.0)


def _next_attempt(
    encoder: Encoder, last: _Attempt, written: WrittenAnimation, limit_bytes: int, longest: int
) -> _Attempt | None:
    """The best attempt after `last` that can be expected to fit; None after the smallest."""
    later = [attempt for attempt in _attempts(encoder, longest) if attempt.expected < last.expected]
    wanted = last.expected * limit_bytes / written.bytes
    fitting = (attempt for attempt in later if attempt.expected <= wanted)
    return next(fitting, later[-1] if later else None)


def _attempts(encoder: Encoder, longest: int) -> Iterator[_Attempt]:
    """All attempts, from the best quality to the smallest size."""
    expected = 1.0
    for quality in encoder.qualities:
        yield _Attempt(quality, 1.0, expected)
        expected *= encoder.size_ratio
    scale, smallest = 1.0, min(1.0, _SMALLEST_SIDE / longest)
    while scale > smallest:
        scale = max(smallest, scale * _SCALE_STEP)
        yield _Attempt(quality, scale, expected / encoder.size_ratio * scale**2)


def _write(
    frames: Iterable[AnimationFrame],
    path: Path,
    kind: AnimationFormat,
    encoder: Encoder,
    attempt: _Attempt,
    palette: Image.Image | None,
) -> WrittenAnimation:
    """One file at the quality and the scale of `attempt`."""
    ahead = iter(frames)
    first = next(ahead)
    shape = first.pixels.shape
    width, height = size = _size_of(shape[1], shape[0], attempt.scale, kind)
    count, seconds = 0, 0.0
    with AnimationWriter(path, encoder, size, attempt.quality, 1 / first.seconds, palette) as file:
        for frame in chain([first], ahead):
            file.add(AnimationFrame(_sized(frame.pixels, size, attempt.scale), frame.seconds))
            count, seconds = count + 1, seconds + frame.seconds
        file.finish()
    written = path.stat().st_size
    return WrittenAnimation(kind, width, height, count, seconds, written, attempt.quality, attempt.scale < 1)


def _size_of(width: int, height: int, scale: float, kind: AnimationFormat) -> tuple[int, int]:
    if kind == "mp4":  # halved chroma has no half pixels
        return max(2, int(width * scale) // 2 * 2), max(2, int(height * scale) // 2 * 2)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _sized(pixels: Pixels, size: tuple[int, int], scale: float) -> Pixels:
    if scale == 1:
        return np.ascontiguousarray(pixels[: size[1], : size[0]])
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS))


class _FrameFile:
    """Frames in a temporary file without a name, gone when it is closed; iterate to read them again."""

    def __init__(self, folder: Path) -> None:
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - closed by this context manager
        self._shape: tuple[int, ...] = ()
        self._seconds: list[float] = []

    def __enter__(self) -> "_FrameFile":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    @property
    def longest(self) -> int:
        """The longer side in pixels."""
        return max(self._shape)

    def store(self, frames: Iterable[AnimationFrame]) -> Iterator[AnimationFrame]:
        """Yield each of `frames` after it has been written to the file."""
        for frame in frames:
            self._shape = self._shape or frame.pixels.shape
            self._file.write(np.ascontiguousarray(frame.pixels).data)
            self._seconds.append(frame.seconds)
            yield frame

    def __iter__(self) -> Iterator[AnimationFrame]:
        for number, seconds in enumerate(self._seconds):
            yield AnimationFrame(self._read(number), seconds)

    def samples(self) -> list[Pixels]:
        """Some of the frames, spread over all."""
        count = len(self._seconds)
        return [self._read(number) for number in range(0, count, -(-count // _PALETTE_SAMPLES) or 1)]

    def _read(self, number: int) -> Pixels:
        size = int(np.prod(self._shape))
        self._file.seek(number * size)
        return np.frombuffer(self._file.read(size), np.uint8).reshape(self._shape)
