"""Labels of metrics: few values each, and never text that a member has typed."""

from __future__ import annotations

import re
from collections.abc import Iterable

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,47}")
OTHER = "other"
MOST = 100
SIDES = (256, 512, 1024, 2048, 4096)  # pixels


class Labels:
    """Limits the values of a label to names, such as those of classes and routes, and to `most` of them."""

    def __init__(self, known: Iterable[str] = (), most: int = MOST) -> None:
        """`known` names count first. Every value makes new time series, and Prometheus keeps each of them."""
        self._most = most
        self._seen: set[str] = set()
        self.known = tuple(self(name) for name in known)

    def __call__(self, name: str) -> str:
        """Return the name; "other" for what is no name, and for a new name after `most` others."""
        if name in self._seen:
            return name
        if len(self._seen) >= self._most or not NAME.fullmatch(name):
            return OTHER
        self._seen.add(name)
        return name


def size_label(width: int, height: int) -> str:
    """Return the smallest of SIDES that the longest side does not exceed; "larger" if there is none."""
    longest = max(width, height)
    return next((str(side) for side in SIDES if longest <= side), "larger")


def error_names(*errors: type[BaseException]) -> list[str]:
    """Return the names of these classes and of all their subclasses that have been imported."""
    names = [error.__name__ for error in errors]
    return names + [name for error in errors for name in error_names(*error.__subclasses__())]
