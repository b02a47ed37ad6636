"""Plots of a dream: its colours, its activation by step, and the picture before and after.

Drawn with Pillow, which the bot needs anyway: importing its drawing and font took 0.03 s, matplotlib 0.7 s or
more, and that would be 17 MB of wheels, 76 MB installed. Text is in the font that Pillow contains.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from dreambot.pictures.plots.charts import (
    AXIS_COLOUR,
    BACKGROUND,
    LEGEND_MARK,
    LEGEND_ROW,
    TEXT_COLOUR,
    Axes,
    Colour,
    Figure,
    axis_ticks,
    font,
    legend,
    text_width,
)

Pixels = npt.NDArray[np.uint8]

WIDTH: Final = 960
_LEFT: Final = 112
_RIGHT: Final = WIDTH - 36

CHANNELS: Final[tuple[tuple[str, Colour], ...]] = (
    ("red", (214, 48, 49)),
    ("green", (22, 140, 70)),
    ("blue", (38, 98, 217)),
)
BEFORE_COLOUR: Final = (190, 195, 206)
_BINS: Final = 64
_PANEL: Final = 150

# From dark violet over blue and teal to green: they differ in lightness too.
_FIRST_TO_LAST: Final = ((68, 1, 84), (58, 82, 160), (30, 145, 150), (96, 190, 70))
_MAX_DOTS: Final = 120  # steps up to which each gets a dot
_SMALL_PX: Final = 14


def histograms(before: Pixels, after: Pixels) -> Pixels:
    """Plot how many pixels have which red, green and blue, before (grey) and after (coloured).

    Both pictures are uint8 RGB, height × width × 3, of any size; so is the plot. Shares are of each picture's
    own pixels, in bins of four values. Raises ValueError for other arrays.
    """
    shares = [(_shares(before, channel), _shares(after, channel)) for channel in range(3)]
    numbers = axis_ticks(0, max(float(share.max()) for pair in shares for share in pair), 3)
    sheet = Figure(WIDTH, 3 * _PANEL + 136)
    sheet.text((28, 32), "Share of pixels", "lm", TEXT_COLOUR, 28)
    _histogram_legend(sheet)
    for row, ((name, colour), (grey, coloured)) in enumerate(zip(CHANNELS, shares, strict=True)):
        top = 76 + row * _PANEL
        plane = Axes(_LEFT, top, _RIGHT, top + _PANEL - 30, 0, 255, 0, numbers[-1])
        plane.grid(sheet, [0, numbers[-1]], " %")
        sheet.text((_LEFT - 12, (plane.top + plane.bottom) / 2), name, "rm")
        sheet.area([plane.at(0, 0), *_curve(plane, grey), plane.at(255, 0)], BEFORE_COLOUR)
        sheet.line(_curve(plane, coloured), colour)
    plane.x_numbers(sheet, [0, 64, 128, 192, 255])
    sheet.text(((_LEFT + _RIGHT) / 2, sheet.height - 20), "value of a pixel", "mb")
    return sheet.pixels()


def _shares(pixels: Pixels, channel: int) -> npt.NDArray[np.float64]:
    """Per cent of the pixels in each bin."""
    _check(pixels)
    counts = np.bincount(pixels[..., channel].ravel() // (256 // _BINS), minlength=_BINS)
    return np.asarray(100 * counts / counts.sum(), np.float64)


def _curve(plane: Axes, shares: npt.NDArray[np.float64]) -> list[tuple[float, float]]:
    """The points of a curve through the middle of each bin, and level to both ends."""
    middles = (np.arange(_BINS) + 0.5) * 256 / _BINS
    ends = [(0.0, float(shares[0])), (255.0, float(shares[-1]))]
    values = [ends[0], *zip(middles.tolist(), shares.tolist(), strict=True), ends[1]]
    return [plane.at(x, y) for x, y in values]


def _histogram_legend(sheet: Figure) -> None:
    entries = [("before", BEFORE_COLOUR), *((f"{name} after", colour) for name, colour in CHANNELS)]
    width = sum(LEGEND_MARK + text_width(text) + 30 for text, _ in entries) - 30
    _draw_legend(sheet, entries, _RIGHT - width, 32)


def activation_curve(values: Sequence[float], octaves: Sequence[int]) -> Pixels:
    """Plot the activation over a dream's steps, a colour for each octave and a dashed line between two.

    `values` and `octaves` have the activation and the octave's number (from 1) of each step, in order. The
    plot is uint8 RGB. Raises ValueError for lists of different lengths, without a step, or with values that
    are not finite.
    """
    if len(values) != len(octaves) or not values or not np.isfinite(values).all():
        raise ValueError("values and octaves must be as many, at least one, and finite")
    entries = [(f"octave {octave}", octave_colour(octave, max(octaves))) for octave in sorted(set(octaves))]
    rows = list(legend(entries, _LEFT, _RIGHT))[-1][0][1] / LEGEND_ROW + 1
    top = 72 + rows * LEGEND_ROW
    sheet = Figure(WIDTH, round(top) + 440)
    sheet.text((28, 32), "Activation", "lm", TEXT_COLOUR, 28)
    _draw_legend(sheet, entries, _LEFT, 78)
    numbers = axis_ticks(min(0.0, *values), max(0.0, *values), 4)
    plane = Axes(_LEFT, top, _RIGHT, top + 350, 0.5, len(values) + 0.5, numbers[0], numbers[-1])
    plane.grid(sheet, numbers)
    plane.x_numbers(sheet, [n for n in axis_ticks(0, len(values), 8) if n in range(1, len(values) + 1)])
    sheet.text(((_LEFT + _RIGHT) / 2, sheet.height - 16), "step", "mb")
    _draw_activation(sheet, plane, values, octaves)
    return sheet.pixels()


def _draw_activation(sheet: Figure, plane: Axes, values: Sequence[float], octaves: Sequence[int]) -> None:
    steps = list(zip(range(1, len(values) + 1), values, octaves, strict=True))
    for octave, run in groupby(steps, key=lambda step: step[2]):
        places = [(number, plane.at(number, value)) for number, value, _ in run]
        colour = octave_colour(octave, max(octaves))
        if places[0][0] > 1:
            sheet.dashes(plane.at(places[0][0] - 0.5, 0)[0], plane.top, plane.bottom, AXIS_COLOUR)
        points = [place for _, place in places]
        if len(points) > 1:
            sheet.line(points, colour, 4)
        if len(values) <= _MAX_DOTS or len(points) == 1:
            for point in points:
                sheet.dot(point, colour, 5)


def octave_colour(octave: int, octaves: int) -> Colour:
    """The colour of an octave's curve and of its place in the legend."""
    share = (octave - 1) / max(octaves - 1, 1) * (len(_FIRST_TO_LAST) - 1)
    below = min(int(share), len(_FIRST_TO_LAST) - 2)
    low, high = np.array(_FIRST_TO_LAST[below]), np.array(_FIRST_TO_LAST[below + 1])
    red, green, blue = np.rint(low + (high - low) * (share - below)).astype(int).tolist()
    return red, green, blue


def _draw_legend(sheet: Figure, entries: Sequence[tuple[str, Colour]], left: float, top: float) -> None:
    for (x, y), text, colour in legend(entries, left, _RIGHT):
        sheet.line([(x, top + y), (x + LEGEND_MARK - 10, top + y)], colour, 10)
        sheet.text((x + LEGEND_MARK, top + y), text, "lm")


def comparison(before: Pixels, after: Pixels, captions: tuple[str, str] = ("before", "after")) -> Pixels:
    """Draw both pictures side by side with a thin gap, and a small caption under each.

    Pictures and result are uint8 RGB, height × width × 3. Pictures of one height keep every pixel; of two
    heights, the higher one is shrunk to the other's. Raises ValueError for other arrays.
    """
    height = min(before.shape[0], after.shape[0])
    pictures = [_at_height(pixels, height) for pixels in (before, after)]
    size = min(max(_SMALL_PX, (pictures[0].width + pictures[1].width) // 40), 96)
    gap = max(4, size // 3)
    widths = [text_width(caption, size) + size for caption in captions]
    columns = [max(picture.width, width) for picture, width in zip(pictures, widths, strict=True)]
    canvas = Image.new("RGB", (sum(columns) + 3 * gap, height + 2 * gap + round(1.4 * size)), BACKGROUND)
    draw = ImageDraw.Draw(canvas)
    left = gap
    for picture, caption, column in zip(pictures, captions, columns, strict=True):
        canvas.paste(picture, (left + (column - picture.width) // 2, gap))
        middle = left + column / 2, height + 1.5 * gap + 0.7 * size
        draw.text(middle, caption, TEXT_COLOUR, font(size), "mm")
        left += column + gap
    return np.asarray(canvas)


def _at_height(pixels: Pixels, height: int) -> Image.Image:
    _check(pixels)
    picture = Image.fromarray(pixels)
    if picture.height == height:
        return picture
    width = max(1, round(picture.width * height / picture.height))
    return picture.resize((width, height), Image.Resampling.LANCZOS)


def _check(pixels: Pixels) -> None:
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or not pixels.size:
        raise ValueError(f"pixels must be uint8 (height, width, 3), not {pixels.dtype} {pixels.shape}")
