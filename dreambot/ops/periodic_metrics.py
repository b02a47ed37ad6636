"""Metrics that are measured periodically, since no event says them: the event loop's lag, the stored jobs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

from dreambot.ops.metrics import Metrics

LAG_EVERY_SECONDS = 0.1
COUNT_EVERY_SECONDS = 15.0
log = logging.getLogger(__name__)

Counts = Callable[[], Awaitable[Mapping[str, int]]]


@asynccontextmanager
async def measure_periodically(metrics: Metrics, count_jobs: Counts | None = None) -> AsyncIterator[None]:
    """Measure the event loop's lag, and the counts of `count_jobs`, for as long as the context lasts."""
    tasks = [asyncio.create_task(measure_lag(metrics), name="event loop lag")]
    if count_jobs:
        tasks.append(asyncio.create_task(measure_job_counts(metrics, count_jobs), name="job counts"))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def measure_lag(metrics: Metrics, every: float = LAG_EVERY_SECONDS) -> None:
    """Sleep for `every` seconds and record how much later the loop goes on; never returns."""
    clock = asyncio.get_running_loop().time
    while True:
        begin = clock()
        await asyncio.sleep(every)
        metrics.lagged(max(clock() - begin - every, 0.0))


async def measure_job_counts(
    metrics: Metrics, count_jobs: Counts, every: float = COUNT_EVERY_SECONDS
) -> None:
    """Record what `count_jobs` returns, every so many seconds; never returns. Its errors are logged."""
    while True:
        try:
            metrics.counted(await count_jobs())
        except Exception:
            log.warning("The stored jobs could not be counted", exc_info=True)
        await asyncio.sleep(every)
