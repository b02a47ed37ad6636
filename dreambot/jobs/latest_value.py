"""A place for the latest news: writing never waits, reading never sees stale news."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from typing import Generic, TypeVar

Item = TypeVar("Item")


class LatestValue(Generic[Item]):
    """Holds the newest item only. Made and read in an event loop, written from any thread."""

    def __init__(self) -> None:
        """Belongs to the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self._item: Item | None = None
        self._closed = False

    def put(self, item: Item) -> None:
        """Replace whatever has not been read yet. From the event loop's own thread."""
        self._item = item
        self._news.set()

    def post(self, item: Item) -> None:
        """The same, from any other thread. Does nothing once the loop is gone."""
        with contextlib.suppress(RuntimeError):  # the loop closed while a step was being computed
            self._loop.call_soon_threadsafe(self.put, item)

    def close(self, _: object = None) -> None:
        """End the reading, after what has not been read yet."""
        self._closed = True
        self._news.set()

    async def __aiter__(self) -> AsyncGenerator[Item, None]:
        while True:
            await self._news.wait()
            self._news.clear()
            item, self._item = self._item, None
            if item is not None:
                yield item
            if self._closed:
                return
