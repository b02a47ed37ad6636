"""Whether the event loop goes on while something else happens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Ticker:
    """Counts its turns in the event loop."""

    def __init__(self) -> None:
        self.ticks = 0

    async def run(self, every: float) -> None:
        while True:
            await asyncio.sleep(every)
            self.ticks += 1


@asynccontextmanager
async def ticking(every: float = 0) -> AsyncIterator[Ticker]:
    """Yield what ticks every so many seconds, for as long as the context lasts."""
    ticker = Ticker()
    task = asyncio.create_task(ticker.run(every))
    try:
        yield ticker
    finally:
        task.cancel()
