"""The table of docs/compared.md: each feature of ours has a test that is named after it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parent
PAGE = (TESTS.parent / "docs" / "compared.md").read_text(encoding="utf-8")
BOTS = ["Dreambot", "esmBot", "aiyabot", "Midjourney"]


def rows(page: str) -> list[list[str]]:
    """The table's rows: feature, Dreambot's, and the others'."""
    head = f"| {' | '.join(['feature', *BOTS])} |"
    (table,) = re.findall(rf"^{re.escape(head)}\n\|[-|]+\|\n((?:\|.*\|\n)+)", page, re.MULTILINE)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]


def features(page: str) -> list[list[str]]:
    """The rows but for those that head a group."""
    return [row for row in rows(page) if not row[0].startswith("**")]


def name_of_test(feature: str) -> str:
    """«A day's quota, `/so`» to «test_a_days_quota_so»."""
    return "test_" + re.sub(r"\W+", "_", feature.replace("'", "").lower()).strip("_")


def named(folder: Path) -> Iterator[str]:
    """The names of all test functions."""
    for path in folder.rglob("test_*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node.name


def missing(page: str, names: set[str]) -> list[str]:
    """The tests that the table promises and that are not there."""
    promised = [name_of_test(feature) for feature, ours, *_ in features(page) if ours != "–"]
    return [name for name in promised if name not in names]


def test_each_feature_of_ours_has_a_test_named_after_it() -> None:
    assert missing(PAGE, set(named(TESTS))) == []


def test_a_feature_without_a_test_is_noticed() -> None:
    added = PAGE.replace(
        "| An attachment or a link |", "| It sings | ✓ | – | – | – |\n| An attachment or a link |"
    )
    assert missing(added, set(named(TESTS))) == ["test_it_sings"]


def test_the_table_says_something_of_everybody() -> None:
    listed = features(PAGE)
    assert len(listed) > 40
    assert all(len(row) == 1 + len(BOTS) and all(row) and "?" not in "".join(row) for row in listed)
    assert len({row[0] for row in listed}) == len(listed)
    for column, bot in enumerate(BOTS, start=1):
        assert any(row[column] != "–" for row in listed), bot
    assert any(ours == "–" for _, ours, *_ in listed), "what others do and we don't belongs in it, too"
