"""The README in Korean says what the English one says: whoever changes one has to change the other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ENGLISH, KOREAN = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.ko.md"))
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


def links(page: str) -> list[str]:
    return [link for link in re.findall(r"\]\(([^)]+)\)", page) if not link.startswith(("#", "README"))]


def anchors(page: str) -> set[str]:
    """As GitHub makes them."""
    names = (heading.lstrip("# ").lower() for heading in headings(page))
    return {re.sub(r"[^\w -]", "", name).replace(" ", "-") for name in names}


def test_each_leads_to_the_other() -> None:
    assert "English · [한국어](README.ko.md)" in ENGLISH
    assert "[English](README.md) · 한국어" in KOREAN


def test_they_have_the_same_headings() -> None:
    depths = [[heading.split()[0] for heading in headings(page)] for page in (ENGLISH, KOREAN)]
    assert depths[0] == depths[1]
    same = set(headings(ENGLISH)) & set(headings(KOREAN))
    assert same == {"# Dreambot"}


def test_they_have_the_same_commands_to_copy() -> None:
    assert _FENCE.findall(ENGLISH) == _FENCE.findall(KOREAN)


def test_they_have_the_same_tables() -> None:
    english, korean = rows(ENGLISH), rows(KOREAN)
    assert [len(row) for row in english] == [len(row) for row in korean]
    for row, translated in zip(english, korean, strict=True):
        assert codes(row[0]) == codes(translated[0])
        assert sorted(codes("|".join(row))) == sorted(codes("|".join(translated)))


@pytest.mark.parametrize("part", range(len(headings(ENGLISH)) + 1))
def test_each_part_has_the_same_pictures_links_and_words_of_code(part: int) -> None:
    english, korean = sections(ENGLISH)[part], sections(KOREAN)[part]
    assert sorted(links(english)) == sorted(links(korean))
    ours = set(codes(korean)) - {"/꿈"}
    assert ours == set(codes(english))


@pytest.mark.parametrize("part", range(len(headings(ENGLISH)) + 1))
def test_each_part_has_the_same_numbers(part: int) -> None:
    numbers = [re.findall(r"\d+(?:\.\d+)*", sections(page)[part]) for page in (ENGLISH, KOREAN)]
    assert sorted(numbers[0]) == sorted(numbers[1])


@pytest.mark.parametrize("page", [ENGLISH, KOREAN], ids=["english", "korean"])
def test_links_within_a_page_lead_to_a_heading(page: str) -> None:
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= anchors(page)


def test_the_settings_are_the_same() -> None:
    names = [re.findall(r"\b(?:DREAMBOT|DISCORD)_\w*[A-Z]", page) for page in (ENGLISH, KOREAN)]
    assert set(names[0]) == set(names[1])
    assert len(set(names[0])) > 15
