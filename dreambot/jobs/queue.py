"""Who dreams next: first come, first served."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from dreambot.jobs.errors import QueueFull

Item = TypeVar("Item")


class FirstCome(Generic[Item]):
    """A queue of at most `limit` waiting items."""

    def __init__(self, limit: int) -> None:
        """`limit` items may wait."""
        self._limit = limit
        self._items: list[Item] = []

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items)

    def put(self, item: Item) -> None:
        """To the end of the queue. Raises QueueFull."""
        if len(self._items) >= self._limit:
            raise QueueFull(self._limit)
        self._items.append(item)

    def take(self) -> Item:
        """The one that has waited longest. Raises IndexError when nobody waits."""
        return self._items.pop(0)

    def remove(self, item: Item) -> bool:
        """Leave the queue; False if it was not in it."""
        if item not in self._items:
            return False
        self._items.remove(item)
        return True
