"""Encodes frames into an MP4, WebP or GIF file, one after the other, by FFmpeg."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, Literal

import av
import numpy as np
from av.video.reformatter import Colorspace
from PIL import Image

from dreambot.pictures.animation.frame_reader import AnimationFrame, Pixels

AnimationFormat = Literal["mp4", "webp", "gif"]

_MILLISECONDS: Final = Fraction(1, 1000)
_BAYER: Final = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16 - 0.47
"""Thresholds of an ordered dither: unlike error diffusion it does not crawl from frame to frame."""

_DITHER: Final = 20
"""How far the dither moves a colour, in levels; about the distance of neighbours in a palette of 256."""

_BT709: Final = 1
"""ITU-T H.273's number of BT.709, for primaries, transfer and matrix alike."""


@dataclass(frozen=True, slots=True)
class Encoder:
    """How a format is encoded: FFmpeg's muxer, codec and pixel format, and their options.

    qualities: from best to worst, in the codec's own measure: H.264's crf, WebP's quality, a GIF's colours.
    size_ratio: bytes at one quality divided by bytes at the quality before it, the mean over zooms into
    dreams.
    """

    muxer: str
    codec: str
    pixel_format: str
    qualities: tuple[int, ...]
    size_ratio: float
    options: Callable[[int], dict[str, str]]
    container_options: Mapping[str, str]


def encoder_for(format_: AnimationFormat) -> Encoder:
    """The encoder of `format_`: H.264 by x264, or by OpenH264 where FFmpeg was built without x264."""
    if format_ == "webp":
        return Encoder("webp", "libwebp_anim", "bgra", (85, 75, 60, 45), 0.8, _webp_options, {"loop": "0"})
    if format_ == "gif":
        return Encoder("gif", "gif", "pal8", (256, 128, 64), 0.82, lambda _: {}, {"loop": "0"})
    container_options = {"movflags": "+faststart", "fflags": "+bitexact"}
    if "libx264" in av.codecs_available:
        return Encoder("mp4", "libx264", "yuv420p", (18, 22, 26, 30), 0.62, _x264_options, container_options)
    return Encoder(
        "mp4", "libopenh264", "yuv420p", (18, 22, 26, 30), 0.62, _openh264_options, container_options
    )


def _webp_options(quality: int) -> dict[str, str]:
    return {"quality": str(quality), "compression_level": "4"}


def _x264_options(crf: int) -> dict[str, str]:
    return {"crf": str(crf), "preset": "medium"}


def _openh264_options(crf: int) -> dict[str, str]:
    return {"rc_mode": "off", "qmin": str(crf), "qmax": str(crf), "allow_skip_frames": "0"}


class AnimationWriter:
    """Writes a file frame by frame, as a context manager. Frames are uint8 RGB of `size` (width, height).

    palette: of a GIF, from `palette_of`.
    """

    def __init__(
        self,
        path: Path,
        encoder: Encoder,
        size: tuple[int, int],
        quality: int,
        fps: float,
        palette: Image.Image | None = None,
    ) -> None:
        self._encoder, self._palette = encoder, palette
        self._container = av.open(
            str(path), "w", format=encoder.muxer, options=dict(encoder.container_options)
        )
        rate = Fraction(fps).limit_denominator(1000)
        stream = self._container.add_stream(encoder.codec, rate=rate, options=encoder.options(quality))
        assert isinstance(stream, av.VideoStream)
        self._stream = stream
        self._stream.width, self._stream.height = size
        self._stream.pix_fmt = encoder.pixel_format
        self._stream.codec_context.time_base = self._stream.time_base = _MILLISECONDS
        if encoder.muxer == "mp4":
            _tag_colours(self._stream.codec_context)
        self._elapsed = 0.0
        self._durations: dict[int, int] = {}
        self._count, self._last_begin = 0, 0
        self._last: av.VideoFrame | None = None

    def __enter__(self) -> "AnimationWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self._container.close()

    def add(self, frame: AnimationFrame) -> None:
        """Append a frame."""
        picture = self._video_frame(frame.pixels)
        begin, self._elapsed = self._elapsed, self._elapsed + frame.seconds
        picture.pts, picture.time_base = round(begin * 1000), _MILLISECONDS
        self._durations[picture.pts] = picture.duration = max(1, round(self._elapsed * 1000) - picture.pts)
        self._count, self._last, self._last_begin = self._count + 1, picture, picture.pts
        self._mux(picture)

    def finish(self) -> None:
        """Write the frames that the encoder still holds back."""
        if self._encoder.muxer == "webp":
            self._hold_last()
        self._mux(None)

    def _hold_last(self) -> None:
        """WebP's encoder shows the last frame for the mean time of all, so a longer one is given twice.

        The encoder makes one of the two; of n + 1 frames the last at n / (n + 1) of the time ends with it.
        """
        begin = round(self._elapsed * 1000 * self._count / (self._count + 1))
        if self._last is not None and begin > self._last_begin:
            self._last.pts = begin
            self._mux(self._last)

    def _mux(self, frame: av.VideoFrame | None) -> None:
        for packet in self._stream.encode(frame):
            # Encoders drop the duration, and the last frame would be over at once.
            packet.duration = self._durations.pop(packet.pts or 0, packet.duration or 0)
            self._container.mux(packet)

    def _video_frame(self, pixels: Pixels) -> av.VideoFrame:
        if self._palette is not None:
            return _paletted(pixels, self._palette)
        frame = av.VideoFrame.from_ndarray(pixels, "rgb24")
        if self._encoder.muxer == "mp4":
            return frame.reformat(format=self._encoder.pixel_format, dst_colorspace=Colorspace.ITU709)
        return frame.reformat(format=self._encoder.pixel_format)


def palette_of(samples: list[Pixels], colours: int) -> Image.Image:
    """One palette for all frames of a GIF, made of some of them; a palette for each frame would flicker."""
    small = [Image.fromarray(pixels) for pixels in samples]
    for im in small:
        im.thumbnail((160, 160))
    mosaic = np.concatenate([np.asarray(im) for im in small])
    return Image.fromarray(mosaic).quantize(colours, Image.Quantize.MEDIANCUT, kmeans=2)


def _paletted(pixels: Pixels, palette: Image.Image) -> av.VideoFrame:
    height, width = pixels.shape[:2]
    pattern = np.tile(_BAYER * _DITHER, (-(-height // 4), -(-width // 4)))[:height, :width, np.newaxis]
    dithered = np.clip(pixels + pattern, 0, 255).astype(np.uint8)
    indices = Image.fromarray(dithered).quantize(palette=palette, dither=Image.Dither.NONE)
    entries = np.zeros((256, 4), np.uint8)  # alpha, red, green, blue
    colours = np.asarray(palette.getpalette(), np.uint8).reshape(-1, 3)
    entries[: len(colours), 1:] = colours
    entries[:, 0] = 255
    both: Any = np.asarray(indices), entries  # as PyAV documents it for pal8, beside its annotations
    return av.VideoFrame.from_ndarray(both, "pal8")


def _tag_colours(context: av.VideoCodecContext) -> None:
    """State that colours are BT.709; players would guess BT.601 or BT.709 by a video's height."""
    context.color_primaries = context.color_trc = context.colorspace = _BT709
    context.color_range = 1  # limited
