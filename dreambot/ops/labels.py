"""Labels of metrics: few, and never what a member typed."""

from __future__ import annotations

import re
from collections.abc import Iterable

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,47}")
OTHER = "other"
MOST = 100
SIDES = (256, 512, 1024, 2048, 4096)  # pixels


class Labels:
    """Lets the names of classes, routes and the like through, and no more than `most` of them."""

    def __init__(self, known: Iterable[str] = (), most: int = MOST) -> None:
        """`known` names come first. Every label makes new time series, and Prometheus keeps each."""
        self._most = most
        self._seen: set[str] = set()
        self.known = tuple(self(name) for name in known)

    def __call__(self, name: str) -> str:
        """The name itself, or "other" for what is no name and for what comes after `most` names."""
        if name in self._seen:
            return name
        if len(self._seen) >= self._most or not NAME.fullmatch(name):
            return OTHER
        self._seen.add(name)
        return name


def size_label(width: int, height: int) -> str:
    """The least of SIDES that the longest side does not exceed, "larger" where there is none."""
    longest = max(width, height)
    return next((str(side) for side in SIDES if longest <= side), "larger")


def error_names(*errors: type[BaseException]) -> list[str]:
    """The names of these classes and of all classes below them that have been imported."""
    names = [error.__name__ for error in errors]
    return names + [name for error in errors for name in error_names(*error.__subclasses__())]
