"""Draws contact sheets: many small pictures on one page, each with its number and name below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

Pixels = npt.NDArray[np.uint8]
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

_BACKGROUND: Final = (24, 24, 28)
_TEXT_COLOUR: Final = (240, 240, 240)
_NUMBER_COLOUR: Final = (150, 150, 160)
_MARGIN: Final = 16
_GAP: Final = 8
_TITLE: Final = 36
_FONT: Final = 14
_SMALLEST: Final = 0.65  # of a font: names too long for it are set smaller
_CAPTION: Final = 1.3  # of a font: the height of a line
_SMALLEST_BADGE: Final = 14
_CUT: Final = ".."  # Pillow's own font has no ellipsis
_QUALITY: Final = 88  # of a page: 128 drawings take about a megabyte


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture of a sheet (uint8 height × width × RGB), its number, and its name if it has one."""

    pixels: Pixels
    number: str
    name: str = ""


def contact_sheet(title: str, cells: Sequence[Cell], columns: int, font: int = _FONT) -> Pixels:
    """Draw a page with `title`, if any, on top and the cells below row by row, all of the first one's size.

    Names are `font` pixels high; a name too long for its picture is set smaller, and if need be shortened
    with two dots.
    Raises ValueError where there is no cell, or a column count below 1.
    """
    if not cells or columns < 1:
        raise ValueError("a sheet needs at least one picture and one column")
    columns = min(columns, len(cells))
    height, width = cells[0].pixels.shape[:2]
    rows = -(-len(cells) // columns)
    head, caption = _TITLE if title else _MARGIN, round(_CAPTION * font)
    across, down = width + _GAP, height + caption + _GAP
    page = Image.new(
        "RGB", (2 * _MARGIN + columns * across - _GAP, head + rows * down + _MARGIN), _BACKGROUND
    )
    draw = ImageDraw.Draw(page)
    draw.text((_MARGIN, _TITLE / 2), title, _TEXT_COLOUR, _font(20), anchor="lm")
    for place, cell in enumerate(cells):
        row, column = divmod(place, columns)
        left, top = _MARGIN + column * across, head + row * down
        page.paste(Image.fromarray(cell.pixels), (left, top))
        _write_caption(draw, cell, left, top + height + caption // 2, width, font)
    return np.asarray(page)


def numbered_sheet(pictures: Sequence[Pixels], columns: int = 2) -> Pixels:
    """Draw pictures of one size side by side, each with its number, from 1 on, in its upper left corner.

    Raises ValueError where there is no picture, or one of another size than the first.
    """
    shape = pictures[0].shape if pictures else ()
    if not shape or any(pixels.shape != shape for pixels in pictures):
        raise ValueError("a numbered sheet needs pictures, all of one size")
    height, width = shape[:2]
    rows = -(-len(pictures) // columns)
    size = columns * (width + _GAP) - _GAP, rows * (height + _GAP) - _GAP
    page = Image.new("RGB", size, _BACKGROUND)
    draw = ImageDraw.Draw(page)
    for place, pixels in enumerate(pictures):
        row, column = divmod(place, columns)
        left, top = column * (width + _GAP), row * (height + _GAP)
        page.paste(Image.fromarray(pixels), (left, top))
        _write_number(draw, str(place + 1), left, top, max(_SMALLEST_BADGE, min(width, height) // 6))
    return np.asarray(page)


def _write_number(draw: ImageDraw.ImageDraw, number: str, left: int, top: int, badge: int) -> None:
    """Write the number in white on a dark disc, `badge` pixels wide, which can be seen on any picture."""
    edge = max(2, badge // 8)
    left, top = left + edge, top + edge
    draw.ellipse((left, top, left + badge, top + badge), _BACKGROUND, _TEXT_COLOUR, max(1, badge // 24))
    middle = left + badge / 2, top + badge / 2
    draw.text(middle, number, _TEXT_COLOUR, _font(badge * 2 // 3), anchor="mm")


def _write_caption(
    draw: ImageDraw.ImageDraw, cell: Cell, left: int, middle: int, width: int, size: int
) -> None:
    """Write the number in grey, and the name after it in white."""
    font = _font(size)
    draw.text((left, middle), cell.number, _NUMBER_COLOUR if cell.name else _TEXT_COLOUR, font, anchor="lm")
    start = font.getlength(f"{cell.number} ") + 2 if cell.number else 0
    name, font = _fitted(cell.name, width - start, size)
    draw.text((left + start, middle), name, _TEXT_COLOUR, font, anchor="lm")


def _fitted(text: str, width: float, largest: int) -> tuple[str, Font]:
    """`text`, shortened if need be, and the largest font in which it is at most `width` pixels wide."""
    for size in range(largest, round(_SMALLEST * largest) - 1, -1):
        font = _font(size)
        if font.getlength(text) <= width:
            return text, font
    while text and font.getlength(f"{text}{_CUT}") > width:
        text = text[:-1].rstrip()
    return f"{text}{_CUT}", font


def _font(size: int) -> Font:
    return ImageFont.load_default(size)


def save_sheet(page: Pixels, path: Path, mark: str) -> None:
    """Write a page as JPEG, whole or not at all; `mark`, in the file's comment, names what it was made of."""
    unfinished = path.with_suffix(".part")
    Image.fromarray(page).save(unfinished, "JPEG", quality=_QUALITY, comment=mark.encode())
    unfinished.replace(path)


def mark_of(path: Path) -> str | None:
    """The mark that `save_sheet` wrote into a file; None where there is no such file."""
    if not path.exists():
        return None
    with Image.open(path) as im:
        comment = im.info.get("comment", b"")
    return comment.decode(errors="replace") if isinstance(comment, bytes) else ""
