"""What the parts of the service share: the stored jobs, the workers, the handles of this process."""

from __future__ import annotations

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


class ServiceNotOpen(RuntimeError):
    """The service was to take or change jobs before `DreamService.open` was called."""

    def __init__(self) -> None:
        """The message says what to do."""
        super().__init__("The service is not open yet: call DreamService.open(frontend) first.")


@dataclass
class Runtime:
    """What the parts of the service work with; `owner` names this process in the leases of jobs.

    handles    those of the jobs known in this process, by job id
    recording  ids of the jobs that were dreamed here and whose end is being stored: no worker has them
    """

    workers: Workers
    jobs: JobRepository
    store: PictureStore
    owner: str
    observer: Observer = field(default_factory=Observer)
    handles: dict[str, JobHandle] = field(default_factory=dict, init=False)
    estimator: StartEstimator = field(default_factory=StartEstimator, init=False)
    recording: set[str] = field(default_factory=set, init=False)
    _leases: Counter[str] = field(default_factory=Counter, init=False)
    _frontend: Frontend | None = field(default=None, init=False)

    @property
    def frontend(self) -> Frontend:
        """What talks with members. Raises ServiceNotOpen before `connect`."""
        if self._frontend is None:
            raise ServiceNotOpen
        return self._frontend

    def connect(self, frontend: Frontend) -> None:
        """Use `frontend` from now on. It is made last: Discord's needs the bot, which needs the service."""
        self._frontend = frontend

    async def store_picture(self, data: bytes) -> str:
        """Store a picture, and note in the database that it is stored; returns its sha256.

        Raises StoreFull or DatabaseUnavailable.
        """
        sha256 = await self.store.put(data)
        await self.jobs.add_picture(sha256, len(data))
        return sha256

    def forget(self, handle: JobHandle) -> None:
        """Close the handle of a job that this process does nothing more about, and drop it."""
        self.handles.pop(handle.job.id, None)
        handle.close()

    @contextmanager
    def keep_lease(self, job_id: str) -> Iterator[None]:
        """Have the lease of the job, or of its delivery, renewed while the context lasts.

        The lease of what could not be stored then runs out, and the job is taken up again.
        """
        self._leases[job_id] += 1
        try:
            yield
        finally:
            self._leases[job_id] -= 1
            if not self._leases[job_id]:
                del self._leases[job_id]

    @property
    def kept_leases(self) -> frozenset[str]:
        """Ids of the jobs whose leases are to be renewed."""
        return frozenset(self._leases)
