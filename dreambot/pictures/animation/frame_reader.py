"""Reads untrusted animations and videos frame by frame: GIF and WebP by Pillow, videos by FFmpeg."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from itertools import islice
from typing import Final

import av
import numpy as np
import numpy.typing as npt
from PIL import Image

from dreambot.pictures.decoding.file_signatures import FileType, file_type_of, has_too_many_parts
from dreambot.pictures.errors import ClipTooLong, ClipUnreadable, PictureError, PictureTooLarge, Size

Pixels = npt.NDArray[np.uint8]

# FFmpeg reads hundreds of formats, some of which name other files; only these, by what the bytes say.
_DEMUXERS: Final = {"video/mp4": "mov", "video/quicktime": "mov", "video/webm": "matroska"}
_PICTURES: Final = {"image/gif": "GIF", "image/webp": "WEBP"}
# How long browsers show a frame that asks for less than 20 ms.
_DEFAULT_SECONDS: Final = 0.1
_SHORTEST_SECONDS: Final = 0.02


@dataclass(frozen=True, slots=True)
class FrameLimits:
    """The most bytes, frames, seconds and pixels a frame of a file that is read, and the longest edge."""

    max_bytes: int = 100_000_000
    max_frames: int = 1800
    max_seconds: float = 60.0
    max_pixels: int = 9_000_000
    max_edge: int = 4096


DEFAULT_LIMITS: Final = FrameLimits()


@dataclass(frozen=True, slots=True, eq=False)
class AnimationFrame:
    """One frame, uint8 RGB (height, width, 3), and how long it is shown."""

    pixels: Pixels = field(repr=False)
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class Animation:
    """An animation that is being read.

    frames: all of one size, each read when it is asked for. frame_count: how many there will be, as the file
    says; None where it does not.
    """

    frames: Iterator[AnimationFrame]
    frame_count: int | None


def read_frames(
    data: bytes,
    *,
    max_side: int | None,
    fps: float | None = None,
    first: int | None = None,
    limits: FrameLimits = DEFAULT_LIMITS,
) -> Animation:
    """Read a GIF, WebP, MP4, QuickTime or WebM file frame by frame, upright, opaque and without metadata.

    Frames are shrunk, never enlarged, to `max_side` pixels on the longer side; at most `fps` a second are
    kept; and only the `first` ones are read. Transparent places become white.

    Raises ClipUnreadable, PictureTooLarge or ClipTooLong: at once for what the header shows, and for the rest
    while frames are read.
    """
    if not data:
        raise ClipUnreadable("empty")
    if len(data) > limits.max_bytes:
        raise PictureTooLarge("bytes", len(data), limits.max_bytes)
    kind = file_type_of(data)
    if kind is None or kind.mime not in _DEMUXERS | _PICTURES:
        raise ClipUnreadable("unsupported", kind.seems if kind else None)
    with _named_errors(kind, data):
        is_picture = kind.mime in _PICTURES
        source = _ImageFrames(data, kind, limits) if is_picture else _VideoFrames(data, kind, limits)
    if first is None and source.frame_count is not None and source.frame_count > limits.max_frames:
        raise ClipTooLong("frames", source.frame_count, limits.max_frames)
    frames = _limited(source.frames(max_side), limits, kind, data)
    chosen = _thinned(frames, fps) if fps else frames
    expected = None if fps else source.frame_count
    if first is None:
        return Animation(chosen, expected)
    return Animation(islice(chosen, first), None if expected is None else min(first, expected))


class _ImageFrames:
    """The frames of a GIF or WebP."""

    def __init__(self, data: bytes, kind: FileType, limits: FrameLimits) -> None:
        if has_too_many_parts(data):
            raise ClipUnreadable("broken", kind.seems)
        self._im = Image.open(BytesIO(data), formats=[_PICTURES[kind.mime]])
        _check_size(self._im.size, limits)
        # Pillow decodes its way through a GIF to count its frames.
        self.frame_count: int | None = (
            int(getattr(self._im, "n_frames", 1)) if self._im.format == "WEBP" else None
        )

    def frames(self, max_side: int | None) -> Iterator[AnimationFrame]:
        size = _target(self._im.size, max_side)
        with self._im as im:
            number = 0
            while True:
                try:
                    im.seek(number)
                except EOFError:
                    return
                im.load()  # WebP's duration is known only then
                yield AnimationFrame(_opaque(im, size), _shown_for(im.info.get("duration", 0) / 1000))
                number += 1


class _VideoFrames:
    """The frames of a video's first picture track."""

    def __init__(self, data: bytes, kind: FileType, limits: FrameLimits) -> None:
        self._limits = limits
        self._container = av.open(BytesIO(data), "r", format=_DEMUXERS[kind.mime])
        if len(self._container.streams) and not self._container.streams.video:
            raise ClipUnreadable("unsupported", f"{kind.seems} without a picture")
        self._stream = self._container.streams.video[0]
        context = self._stream.codec_context
        _check_size((context.width, context.height), limits)
        self.frame_count = self._stream.frames or None

    def frames(self, max_side: int | None) -> Iterator[AnimationFrame]:
        rate = self._stream.average_rate
        usual = 1 / float(rate) if rate else _DEFAULT_SECONDS
        size: Size | None = None
        held: tuple[Pixels, float] | None = None
        last = usual
        with self._container as container:
            for frame in container.decode(self._stream):
                _check_size((frame.width, frame.height), self._limits)
                size = size or _target((frame.width, frame.height), max_side)
                time = frame.time if frame.time is not None else (held[1] + usual if held else 0.0)
                if held:
                    yield AnimationFrame(held[0], max(time - held[1], 0.001))
                held = _upright(frame, size), time
                last = float(frame.duration * frame.time_base) if frame.time_base else 0.0
        if held:
            yield AnimationFrame(held[0], last or usual)


def _limited(
    frames: Iterator[AnimationFrame], limits: FrameLimits, kind: FileType, data: bytes
) -> Iterator[AnimationFrame]:
    """`frames`, with named errors, until a limit is reached."""
    count, seconds = 0, 0.0
    with _named_errors(kind, data):
        for frame in frames:
            count, seconds = count + 1, seconds + frame.seconds
            if count > limits.max_frames:
                raise ClipTooLong("frames", count, limits.max_frames)
            if seconds > limits.max_seconds + frame.seconds:
                raise ClipTooLong("seconds", seconds, limits.max_seconds)
            yield frame
        if not count:
            raise ClipUnreadable("broken", kind.seems)


def _thinned(frames: Iterator[AnimationFrame], fps: float) -> Iterator[AnimationFrame]:
    """At most `fps` frames a second, each shown for as long as all that it replaces."""
    shown: Pixels | None = None
    seconds = 0.0
    for frame in frames:
        if shown is not None and seconds > 0.999 / fps:
            yield AnimationFrame(shown, seconds)
            shown, seconds = None, 0.0
        shown = frame.pixels if shown is None else shown
        seconds += frame.seconds
    if shown is not None:
        yield AnimationFrame(shown, seconds)


def _opaque(im: Image.Image, size: Size) -> Pixels:
    if im.has_transparency_data or im.mode == "RGBA":
        canvas = Image.new("RGBA", im.size, "white")
        canvas.alpha_composite(im.convert("RGBA"))
        im = canvas
    rgb = im.convert("RGB")
    return np.asarray(rgb if rgb.size == size else rgb.resize(size, Image.Resampling.LANCZOS))


def _upright(frame: av.VideoFrame, size: Size) -> Pixels:
    """The pixels turned upright, by the angle that a phone's video states (anticlockwise)."""
    small = frame.reformat(size[0], size[1], "rgb24", interpolation="AREA")
    pixels = np.asarray(small.to_ndarray(), np.uint8)
    return np.ascontiguousarray(np.rot90(pixels, frame.rotation // 90 % 4))


def _shown_for(seconds: float) -> float:
    return seconds if seconds >= _SHORTEST_SECONDS else _DEFAULT_SECONDS


def _target(size: Size, max_side: int | None) -> Size:
    ratio = min(1.0, max_side / max(size)) if max_side else 1.0
    return max(1, round(size[0] * ratio)), max(1, round(size[1] * ratio))


def _check_size(size: Size, limits: FrameLimits) -> None:
    if max(size) > limits.max_edge:
        raise PictureTooLarge("edge", max(size), limits.max_edge, size)
    if size[0] * size[1] > limits.max_pixels:
        raise PictureTooLarge("pixels", size[0] * size[1], limits.max_pixels, size)


@contextmanager
def _named_errors(kind: FileType, data: bytes) -> Iterator[None]:
    try:
        yield
    except (PictureError, GeneratorExit):
        raise
    except MemoryError as error:
        raise PictureTooLarge("memory", len(data), None) from error
    except Exception as error:
        # As in decode.py: hostile bytes make decoders raise exceptions of every kind.
        raise ClipUnreadable("broken", kind.seems) from error
