"""The pages for people: links and pictures lead somewhere, commands can be typed, the gallery is complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dreambot.cli import build_parser
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.styles import STYLES
from dreambot.pictures.decoding.decode import decode
from tools import sheets
from tools.gallery import FOLDER, PAGE, commands

ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / "README.md",
    ROOT / "README.ko.md",
    *(ROOT / name for name in ("SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "locks" / "README.md",
    ROOT / "tests" / "local_discord" / "README.md",
    *sorted((ROOT / "dreambot").rglob("*.md")),
]
EACH_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
MOST_BYTES = 6_000_000
README_LINES = 180
_FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)


def pictures(page: Path) -> list[str]:
    return re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text(encoding="utf-8"))


def links(page: Path) -> list[str]:
    """Those to files of this repository, or to a place on the page itself."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    return [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]


def anchors(page: Path) -> set[str]:
    """The names of the page's headings, as GitHub makes them."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    names = (heading.lower() for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE))
    return {re.sub(r"[^\w -]", "", name).replace(" ", "-") for name in names}


@EACH_PAGE
def test_every_link_leads_to_a_file_and_to_a_heading_in_it(page: Path) -> None:
    for link in links(page):
        path, _, place = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        if place:
            assert place in anchors(target), link


def test_a_wrong_link_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Here it is\n[a](#here-it-is) [b](gone.md#there)\n```sh\n[c](in-code)\n```\n")
    assert links(page) == ["#here-it-is", "gone.md#there"]
    assert anchors(page) == {"here-it-is"}


@pytest.mark.parametrize("name", ["README.md", "README.ko.md"])
def test_the_readme_stays_short(name: str) -> None:
    assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) <= README_LINES


def test_the_readme_leads_to_every_page_for_people() -> None:
    named = {(ROOT / link.partition("#")[0]).resolve() for link in links(ROOT / "README.md")}
    assert [page.name for page in sorted((ROOT / "docs").glob("*.md")) if page not in named] == []


@EACH_PAGE
def test_every_file_that_a_page_names_by_its_path_is_there(page: Path) -> None:
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    tops = "dreambot|engine|pictures|jobs|chat|ops|cli|tests|benchmarks|tools|docs|locks"
    paths = re.findall(rf"`((?:{tops})/[^`\s*]+)`", text)
    there = [path for path in paths if (ROOT / path).exists() or (ROOT / "dreambot" / path).exists()]
    assert there == paths


@pytest.fixture(scope="module")
def gallery() -> str:
    return PAGE.read_text(encoding="utf-8")


@EACH_PAGE
def test_every_picture_on_a_page_is_there_and_can_be_read(page: Path) -> None:
    for name in pictures(page):
        picture = decode((page.parent / name).read_bytes(), max_side=None)
        assert min(picture.width, picture.height) >= 100, name


@EACH_PAGE
def test_every_picture_is_described_for_those_who_do_not_see_it(page: Path) -> None:
    assert "![](" not in page.read_text(encoding="utf-8")


def test_the_readme_leads_to_the_gallery_and_names_every_style() -> None:
    for name in ("README.md", "docs/members.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert [style for style in STYLES if f"`{style}`" not in text] == []
    assert "docs/gallery.md" in links(ROOT / "README.md")


def test_the_tools_write_where_the_pictures_are() -> None:
    assert FOLDER == ROOT / "docs" / "gallery"
    assert (sheets.SHELF / "styles" / "photograph.avif").is_file()


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
        options = build_parser().parse_args(arguments)
        assert (ROOT / options.input).is_file()
        made.append(options.output)
    assert len(made) == len(set(made)) > 40
    assert [name for name in made if f"(gallery/{name})" not in gallery] == []


def _style(arguments: list[str]) -> str | None:
    style: str | None = build_parser().parse_args(arguments).style
    return style
