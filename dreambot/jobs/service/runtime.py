"""What the parts of the service share: the jobs, the workers, the handles of this process."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from dreambot.jobs.execution.workers import Workers
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.service.eta import StartEstimator
from dreambot.jobs.service.frontend import Frontend
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.observer import Observer
from dreambot.jobs.storage.base import PictureStore

log = logging.getLogger(__name__)


class ServiceNotOpen(RuntimeError):
    """The service was to take or change jobs before `DreamService.open` was called."""

    def __init__(self) -> None:
        """The message says what to do."""
        super().__init__("The service is not open yet: call DreamService.open(frontend) first.")


@dataclass
class Runtime:
    """What the parts of the service work with; `owner` names this process in the leases of jobs.

    handles: those of the jobs known in this process, by job id. dreamt: ids of the jobs that were dreamed
    here and whose end is still being recorded: no worker has them.
    """

    workers: Workers
    jobs: JobRepository
    store: PictureStore
    owner: str
    observer: Observer = field(default_factory=Observer)
    handles: dict[str, JobHandle] = field(default_factory=dict)
    forecast: StartEstimator = field(default_factory=StartEstimator)
    dreamt: set[str] = field(default_factory=set)
    _held: Counter[str] = field(default_factory=Counter, init=False)
    _frontend: Frontend | None = field(default=None, init=False)

    @property
    def frontend(self) -> Frontend:
        """What members are talked with. Raises ServiceNotOpen before `connect`."""
        if self._frontend is None:
            raise ServiceNotOpen
        return self._frontend

    def connect(self, frontend: Frontend) -> None:
        """Use `frontend` from now on. It is made last: Discord's needs the bot, which needs the service."""
        self._frontend = frontend

    async def keep(self, data: bytes) -> str:
        """Put a picture into the store, and say so in the journal; its sha256.

        Raises StoreFull or DatabaseUnavailable.
        """
        sha256 = await self.store.put(data)
        await self.jobs.add_picture(sha256, len(data))
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
