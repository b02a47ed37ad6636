"""A figure to draw plots on: smooth lines, sharp text, axes with round numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
Point = tuple[float, float]
Entry = tuple[str, Colour]  # of a legend

BACKGROUND: Final = (
    246,
    247,
    250,
)  # light on Discord's dark theme, and a shade off the white of its light one
TEXT_COLOUR: Final = (38, 41, 48)
AXIS_COLOUR: Final = (92, 97, 108)
GRID_COLOUR: Final = (221, 224, 231)
TEXT_PX: Final = 22  # Discord shows a sheet of 960 pixels some 550 wide: this is 12 or 13 there
_OVERSAMPLING: Final = 3  # shapes are drawn so many times larger and shrunk, for smooth edges


LEGEND_MARK: Final = 38  # pixels that a legend's mark takes, with the space after it
LEGEND_ROW: Final = 32  # from one line of a legend to the next
_FLAT: Final = 1e-9  # a range of values smaller than this is drawn as none


@cache
def font(size: int) -> Any:
    """The font that Pillow carries, `size` pixels high; it has Latin letters, and no × or –."""
    return ImageFont.load_default(size)


def text_width(text: str, size: int = TEXT_PX) -> int:
    """The width in pixels of `text` at a height of `size` pixels."""
    return int(font(size).getlength(text)) + 1


class Figure:
    """A drawing of `width` × `height` pixels; x to the right and y down, in pixels of the result."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._shapes = Image.new("RGB", (width * _OVERSAMPLING, height * _OVERSAMPLING), BACKGROUND)
        self._draw = ImageDraw.Draw(self._shapes)
        self._texts: list[tuple[Point, str, str, int, Colour]] = []

    def line(self, points: Sequence[Point], colour: Colour, width: float = 3) -> None:
        """Draw a line through all points."""
        self._draw.line(_oversampled(points), colour, round(width * _OVERSAMPLING), joint="curve")

    def dashes(self, x: float, top: float, bottom: float, colour: Colour) -> None:
        """Draw a dashed vertical line."""
        for y in np.arange(top, bottom, 10):
            self.line([(x, float(y)), (x, min(float(y) + 5, bottom))], colour, 2)

    def area(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill the polygon with these corners."""
        self._draw.polygon(_oversampled(points), colour)

    def dot(self, at: Point, colour: Colour, radius: float = 4) -> None:
        """Draw a filled circle."""
        self._draw.circle((at[0] * _OVERSAMPLING, at[1] * _OVERSAMPLING), radius * _OVERSAMPLING, colour)

    def text(
        self, at: Point, text: str, anchor: str, colour: Colour = TEXT_COLOUR, size: int = TEXT_PX
    ) -> None:
        """Write one line of text; `anchor` as Pillow's: l, m or r across and t, m, s or b along."""
        self._texts.append((at, text, anchor, size, colour))

    def pixels(self) -> npt.NDArray[np.uint8]:
        """The finished figure: height × width × RGB, uint8."""
        sheet = self._shapes.resize((self.width, self.height), Image.Resampling.BOX)
        draw = ImageDraw.Draw(sheet)
        for at, text, anchor, size, colour in self._texts:
            draw.text(at, text, colour, font(size), anchor)
        return np.asarray(sheet)


@dataclass(frozen=True)
class Axes:
    """The part of a figure between its axes: its edges in pixels first, then in values."""

    left: float
    top: float
    right: float
    bottom: float
    x_low: float
    x_high: float
    y_low: float
    y_high: float

    def at(self, x: float, y: float) -> Point:
        """The point of the figure, in pixels, for the values x, y."""
        return (
            self.left + (x - self.x_low) / (self.x_high - self.x_low) * (self.right - self.left),
            self.bottom - (y - self.y_low) / (self.y_high - self.y_low) * (self.bottom - self.top),
        )

    def grid(self, sheet: Figure, numbers: Sequence[float], suffix: str = "") -> None:
        """Draw lines across at these values of y, with the numbers to the left."""
        for number in numbers:
            _, y = self.at(self.x_low, number)
            sheet.line([(self.left, y), (self.right, y)], GRID_COLOUR, 2 if number else 3)
            sheet.text((self.left - 12, y), f"{number:g}{suffix}", "rm", AXIS_COLOUR)

    def x_numbers(self, sheet: Figure, numbers: Sequence[float]) -> None:
        """Draw small marks below at these values of x, with the numbers."""
        for number in numbers:
            x, _ = self.at(number, self.y_low)
            sheet.line([(x, self.bottom), (x, self.bottom + 7)], AXIS_COLOUR, 2)
            sheet.text((x, self.bottom + 12), f"{number:g}", "mt", AXIS_COLOUR)


def axis_ticks(low: float, high: float, about: int) -> list[float]:
    """About `about` multiples of 1, 2 or 5 times a power of ten, from at most `low` to at least `high`."""
    if high - low < _FLAT:
        high = low + 1
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(number * step, 12) for number in range(first, last + 1)]


def legend(entries: Sequence[Entry], left: float, right: float) -> Iterator[tuple[Point, str, Colour]]:
    """Yield (place, text, colour) of each entry, in as many rows as needed, the first at y = 0."""
    x, y = left, 0.0
    for text, colour in entries:
        width = LEGEND_MARK + text_width(text) + 30
        if x > left and x + width - 30 > right:
            x, y = left, y + LEGEND_ROW
        yield (x, y), text, colour
        x += width


def _oversampled(points: Sequence[Point]) -> list[Point]:
    return [(x * _OVERSAMPLING, y * _OVERSAMPLING) for x, y in points]
