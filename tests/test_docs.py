"""The pages for people: their pictures exist, their commands can be typed, and the gallery is complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dreambot.cli import _parser
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.styles import STYLES
from dreambot.pictures.decoding.decode import decode
from tools.gallery import FOLDER, PAGE, commands

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "README.ko.md", *sorted((ROOT / "docs").glob("*.md"))]
MOST_BYTES = 6_000_000


def pictures(page: Path) -> list[str]:
    return re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def gallery() -> str:
    return PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_picture_on_a_page_is_there_and_can_be_read(page: Path) -> None:
    for name in pictures(page):
        picture = decode((page.parent / name).read_bytes(), max_side=None)
        assert min(picture.width, picture.height) >= 100, name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_picture_is_described_for_those_who_do_not_see_it(page: Path) -> None:
    assert "![](" not in page.read_text(encoding="utf-8")


def test_the_readme_leads_to_the_gallery_and_names_every_style() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "(docs/gallery.md)" in text
    assert [style for style in STYLES if f"`{style}`" not in text] == []


def test_the_gallery_is_light_and_shows_all_that_it_holds(gallery: str) -> None:
    files = list(FOLDER.iterdir())
    assert sum(file.stat().st_size for file in [PAGE, *files]) < MOST_BYTES
    assert [file.name for file in files if f"(gallery/{file.name})" not in gallery] == []


def test_the_gallery_shows_every_style(gallery: str) -> None:
    dreamed = {(arguments[2], _style(arguments)) for arguments in commands(gallery)}
    assert [style for style in STYLES if (f"{style}.jpg", style) not in dreamed] == []


def test_the_gallery_shows_ten_channels_drawn_and_dreamed(gallery: str) -> None:
    shown = [
        name
        for name in named_channels("inception_v3")
        if f"(gallery/drawn-{name.replace(' ', '-')}.jpg)" in gallery
        and f"(gallery/channel-{name.replace(' ', '-')}.jpg)" in gallery
    ]
    assert len(shown) >= 10


def test_each_command_of_the_gallery_can_be_typed_and_makes_a_picture_that_is_shown(gallery: str) -> None:
    made = []
    for arguments in commands(gallery):
        options = _parser().parse_args(arguments)
        assert (ROOT / options.input).is_file()
        made.append(options.output)
    assert len(made) == len(set(made)) > 40
    assert [name for name in made if f"(gallery/{name})" not in gallery] == []


def _style(arguments: list[str]) -> str | None:
    style: str | None = _parser().parse_args(arguments).style
    return style
