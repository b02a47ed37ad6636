"""Shop: what those share who work on jobs in this process."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from dreambot.jobs.errors import JobError, JournalUnavailable, StoreFull
from dreambot.jobs.events import Observer
from dreambot.jobs.forecast import Forecast
from dreambot.jobs.journal import Journal
from dreambot.jobs.store import PictureStore
from dreambot.jobs.ticket import Ticket
from dreambot.jobs.workers import Workers

log = logging.getLogger(__name__)
Found = TypeVar("Found")
WRITE_AGAIN_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0, 30.0)


@dataclass(frozen=True)
class Shop:
    """`owner` names this process in the journal. `tickets` are those of jobs known here, by job id.

    dreamt: ids of the jobs that were dreamed here and are still being written down: no worker has them.
    """

    workers: Workers
    journal: Journal
    store: PictureStore
    owner: str
    observer: Observer = field(default_factory=Observer)
    tickets: dict[str, Ticket] = field(default_factory=dict)
    forecast: Forecast = field(default_factory=Forecast)
    dreamt: set[str] = field(default_factory=set)
    _held: Counter[str] = field(default_factory=Counter)

    async def keep(self, data: bytes) -> str:
        """Put a picture into the store, and say so in the journal; its sha256.

        Raises StoreFull or JournalUnavailable.
        """
        sha256 = await self.store.put(data)
        await self.journal.add_picture(sha256, len(data))
        return sha256

    @contextmanager
    def holding(self, job_id: str) -> Iterator[None]:
        """While it lasts the leases of the job are kept. Of what could not be written down they run out."""
        self._held[job_id] += 1
        try:
            yield
        finally:
            self._held[job_id] -= 1
            if not self._held[job_id]:
                del self._held[job_id]

    @property
    def held(self) -> frozenset[str]:
        """Ids of the jobs that something is done about at the moment."""
        return frozenset(self._held)


async def insist(what: str, write: Callable[[], Awaitable[bool]]) -> bool:
    """`write`, again and again for two minutes while the disk is full or the database away.

    What is to be written down is an hour's work of a GPU at worst. After that the lease runs out, and the job
    is worked on again. False too if the job is no longer ours.
    """
    try:
        return await again(what, write)
    except (JournalUnavailable, StoreFull) as error:
        log.error("%s could not be written down, and is left: %s", what, error)
        return False


async def again(
    what: str,
    work: Callable[[], Awaitable[Found]],
    passing: tuple[type[JobError], ...] = (JournalUnavailable, StoreFull),
) -> Found:
    """`work`, again and again for two minutes while it raises what is `passing`; then that is raised."""
    for pause in WRITE_AGAIN_SECONDS:
        try:
            return await work()
        except passing as error:
            log.warning("%s has to wait (%s); again in %g s", what, error, pause)
            await asyncio.sleep(pause)
    return await work()
