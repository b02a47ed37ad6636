"""A contact sheet shows its pictures whole, in order, with captions that stay under their own picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dreambot.pictures.plots.contact_sheet import Cell, contact_sheet, mark_of, numbered_sheet, save_sheet
from tests.conftest import photograph

SIDE = 100


def flat(colour: tuple[int, int, int]) -> np.ndarray:
    return np.full((SIDE, SIDE, 3), colour, np.uint8)


def corner(page: np.ndarray, pixels: np.ndarray) -> tuple[int, int]:
    """Where on the page a picture of one colour begins: (row, column)."""
    rows, columns = np.nonzero((page == pixels[0, 0]).all(-1))
    assert len(rows) == SIDE * SIDE
    return int(rows[0]), int(columns[0])


def test_pictures_stand_in_order_and_whole() -> None:
    colours = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)]
    cells = [Cell(flat(colour), str(number)) for number, colour in enumerate(colours)]
    page = contact_sheet("four", cells, 3)
    (top, left), second, third, fourth = (corner(page, cell.pixels) for cell in cells)
    assert second[0] == third[0] == top
    assert left < second[1] < third[1]
    assert fourth[1] == left
    assert fourth[0] > top + SIDE


def test_a_caption_is_legible_and_stays_under_its_picture() -> None:
    black = flat((0, 0, 0))

    def ink(name: str) -> np.ndarray:
        """Columns in which the caption of the first of two pictures has ink, relative to the picture."""
        plain = contact_sheet("x", [Cell(black, ""), Cell(black, "")], 2)
        page = contact_sheet("x", [Cell(black, "", name), Cell(black, "")], 2)
        return np.nonzero((page != plain).any((0, 2)))[0] - corner(plain[:, : plain.shape[1] // 2], black)[1]

    short, long = ink("eyes"), ink("a name far too long to be set below one picture")
    assert 15 < len(short) < 60
    assert short[0] >= 0
    assert 80 < long[-1] < SIDE


def test_a_sheet_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one picture"):
        contact_sheet("nothing", [], 3)


def test_a_sheet_remembers_what_it_was_made_of(tmp_path: Path) -> None:
    file = tmp_path / "sheet.jpg"
    assert mark_of(file) is None
    page = contact_sheet("a cat", [Cell(photograph("chelsea", SIDE), "0", "cat")], 1)
    save_sheet(page, file, "cats, 1")
    assert mark_of(file) == "cats, 1"
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.jpg"]


def test_a_numbered_sheet_shows_each_picture_with_its_own_number() -> None:
    grey = flat((128, 128, 128))
    page = numbered_sheet([grey] * 4)
    corners = [page[:SIDE, :SIDE], page[:SIDE, -SIDE:], page[-SIDE:, :SIDE], page[-SIDE:, -SIDE:]]
    for corner_ in corners:
        assert (corner_[SIDE // 3 :] == 128).all()
        assert (corner_[:, SIDE // 3 :] == 128).all()
        assert (corner_ == 240).any(), "white ink"
    written = {corner_[: SIDE // 3, : SIDE // 3].tobytes() for corner_ in corners}
    assert len(written) == 4


def test_a_numbered_sheet_needs_pictures_of_one_size() -> None:
    with pytest.raises(ValueError, match="one size"):
        numbered_sheet([])
    with pytest.raises(ValueError, match="one size"):
        numbered_sheet([flat((0, 0, 0)), flat((0, 0, 0))[1:]])
