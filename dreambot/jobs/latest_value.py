"""LatestValue: a channel that keeps only the newest item, so that writing never waits."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from typing import Generic, TypeVar

Item = TypeVar("Item")


class LatestValue(Generic[Item]):
    """A channel of one item, made and read in an event loop, and written from any thread."""

    def __init__(self) -> None:
        """Bind it to the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()
        self._item: Item | None = None
        self._closed = False

    def put(self, item: Item) -> None:
        """Replace the item that was not read yet; from the event loop's own thread."""
        self._item = item
        self._changed.set()

    def post(self, item: Item) -> None:
        """Do the same from any other thread; nothing once the loop is closed."""
        with contextlib.suppress(RuntimeError):  # the loop closed while a step was being computed
            self._loop.call_soon_threadsafe(self.put, item)

    def close(self, _: object = None) -> None:
        """End the iteration, after the item that was not read yet."""
        self._closed = True
        self._changed.set()

    async def __aiter__(self) -> AsyncGenerator[Item, None]:
        while True:
            await self._changed.wait()
            self._changed.clear()
            item, self._item = self._item, None
            if item is not None:
                yield item
            if self._closed:
                return
