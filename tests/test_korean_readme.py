"""Each page in Korean says what the English one says: a change of one has to be made in the other, too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# English pages and their Korean ones.
PAGES = {"README.md": "README.ko.md"} | {
    f"docs/{page.name}": f"docs/ko/{page.name}" for page in sorted((ROOT / "docs" / "ko").glob("*.md"))
}
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for names in PAGES.items() for name in names}
EACH_PAIR = pytest.mark.parametrize(("english", "korean"), PAGES.items(), ids=list(PAGES))
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def without_code(page: str) -> str:
    return _FENCE.sub("", page)


def headings(page: str) -> list[str]:
    return re.findall(r"^#+ .*$", without_code(page), re.MULTILINE)


def sections(page: str) -> list[str]:
    return re.split(r"^#+ .*$", without_code(page), flags=re.MULTILINE)


def rows(page: str) -> list[list[str]]:
    lines = re.findall(r"^\|.*\|$", page, re.MULTILINE)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def codes(text: str) -> list[str]:
    return [" ".join(code.split()) for code in re.findall(r"`([^`]+)`", text)]


def links(name: str, section: str) -> list[str]:
    """Where a section of the page `name` leads to: an address, or a path from the root, the English page's.

    Without the place on a page, whose name is in its own language: tests/test_docs.py looks for it.
    """
    found = []
    for link in re.findall(r"\]\(([^)]+)\)", section):
        if "://" in link:
            found.append(link)
        else:
            file = link.partition("#")[0]
            path = ((ROOT / name).parent / file).resolve() if file else ROOT / name
            found.append(english_of(path.relative_to(ROOT).as_posix()))
    return sorted(found)


def english_of(path: str) -> str:
    return next((english for english, korean in PAGES.items() if korean == path), path)


def parts() -> list[tuple[str, str, int]]:
    return [
        (english, korean, part)
        for english, korean in PAGES.items()
        for part in range(len(headings(TEXTS[english])) + 1)
    ]


EACH_PART = pytest.mark.parametrize(("english", "korean", "part"), parts())


def test_what_members_and_operators_need_is_there_in_korean() -> None:
    pages = ("members", "hosting", "shell", "engine", "compared")
    assert {"README.md", *(f"docs/{page}.md" for page in pages)} <= set(PAGES)


@EACH_PAIR
def test_each_leads_to_the_other(english: str, korean: str) -> None:
    name = Path(english).name
    there, back = ("README.ko.md", name) if english == "README.md" else (f"ko/{name}", f"../{name}")
    assert f"English · [한국어]({there})" in TEXTS[english]
    assert f"[English]({back}) · 한국어" in TEXTS[korean]


@EACH_PAIR
def test_they_have_the_same_headings(english: str, korean: str) -> None:
    depths = [[heading.split()[0] for heading in headings(TEXTS[name])] for name in (english, korean)]
    assert depths[0] == depths[1]
    assert set(headings(TEXTS[english])) & set(headings(TEXTS[korean])) <= {"# Dreambot"}


@EACH_PAIR
def test_they_have_the_same_commands_to_copy(english: str, korean: str) -> None:
    assert _FENCE.findall(TEXTS[english]) == _FENCE.findall(TEXTS[korean])


@EACH_PAIR
def test_they_have_the_same_tables(english: str, korean: str) -> None:
    ours, theirs = rows(TEXTS[english]), rows(TEXTS[korean])
    assert [len(row) for row in ours] == [len(row) for row in theirs]
    for row, translated in zip(ours, theirs, strict=True):
        assert codes(row[0]) == codes(translated[0])
        assert sorted(codes("|".join(row))) == sorted(codes("|".join(translated)))


@EACH_PART
def test_each_part_has_the_same_pictures_links_and_words_of_code(
    english: str, korean: str, part: int
) -> None:
    ours, theirs = sections(TEXTS[english])[part], sections(TEXTS[korean])[part]
    assert links(english, ours) == links(korean, theirs)
    assert set(codes(theirs)) - {"/꿈"} == set(codes(ours))


@EACH_PART
def test_each_part_has_the_same_numbers(english: str, korean: str, part: int) -> None:
    found = [re.findall(r"\d+(?:\.\d+)*", sections(TEXTS[name])[part]) for name in (english, korean)]
    assert sorted(found[0]) == sorted(found[1])


def test_the_settings_are_the_same() -> None:
    names = [
        set(re.findall(r"\b(?:DREAMBOT|DISCORD)_\w*[A-Z]", TEXTS[page]))
        for page in ("docs/hosting.md", "docs/ko/hosting.md")
    ]
    assert names[0] == names[1]
    assert len(names[0]) > 15
