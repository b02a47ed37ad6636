"""What has to be looked at now and then, because nobody tells of it: the event loop's lag, the journal."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

from dreambot.ops.metrics import Metrics

LAG_EVERY_SECONDS = 0.1
JOURNAL_EVERY_SECONDS = 15.0
log = logging.getLogger(__name__)

Counts = Callable[[], Awaitable[Mapping[str, int]]]


@asynccontextmanager
async def sampling(metrics: Metrics, journal_counts: Counts | None = None) -> AsyncIterator[None]:
    """Measure the lag, and read the journal's counts, for as long as the context lasts."""
    tasks = [asyncio.create_task(measure_lag(metrics), name="event loop lag")]
    if journal_counts:
        tasks.append(asyncio.create_task(read_journal(metrics, journal_counts), name="journal counts"))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def measure_lag(metrics: Metrics, every: float = LAG_EVERY_SECONDS) -> None:
    """Ask to be woken every tenth of a second and note how late it is, for ever."""
    clock = asyncio.get_running_loop().time
    while True:
        asked = clock()
        await asyncio.sleep(every)
        metrics.lagged(max(clock() - asked - every, 0.0))


async def read_journal(
    metrics: Metrics, journal_counts: Counts, every: float = JOURNAL_EVERY_SECONDS
) -> None:
    """Every fifteen seconds, for ever. A journal that can't be read is asked again the next time."""
    while True:
        try:
            metrics.journal_holds(await journal_counts())
        except Exception:
            log.warning("The journal could not be counted", exc_info=True)
        await asyncio.sleep(every)
