"""Refuse jobs in memory where that is possible, so that a flood of commands does not reach the database.

The database decides in the end. But it takes some milliseconds for each job, and during a flood of hundreds
the commands of all other members would get their first answer too late.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from dreambot.jobs.errors import (
    CoolingDown,
    DailyQuotaUsed,
    JobError,
    MemberQueueFull,
    QueueFull,
    ServerQueueFull,
)
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import Requester
from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.service.handle import JobHandle

# For so long a member who was refused is refused again without asking the database. Where a job of the member
# fails or is cancelled meanwhile, the next one is admitted so much later.
REFUSED_SECONDS = 2.0

Request = tuple[int, int | None, QueueLimits, GuildSettings | None]


class AdmissionCache:
    """Knows the jobs that wait in this process, those being accepted, and who was just refused."""

    def __init__(self, handles: Mapping[str, JobHandle], clock: Callable[[], float] = time.time) -> None:
        """`handles` of the jobs known in this process, by job id; they change. clock: seconds since 1970."""
        self._handles = handles
        self._clock = clock
        self._accepting: list[Requester] = []
        self._refused: dict[Request, tuple[float, JobError]] = {}

    @contextmanager
    def admit(
        self, requester: Requester, limits: QueueLimits, guild_settings: GuildSettings | None
    ) -> Iterator[None]:
        """Count one more job of `requester` while the context lasts, in which the database accepts it.

        A refusal by the database in the context is remembered for REFUSED_SECONDS. Raises QueueFull,
        MemberQueueFull, ServerQueueFull, CoolingDown or DailyQuotaUsed.
        """
        request = requester.member, requester.server, limits, guild_settings
        self._check_refused(request)
        self._check_limits(requester, limits, guild_settings)
        self._accepting.append(requester)
        try:
            yield
        except (CoolingDown, DailyQuotaUsed) as error:
            over = error.ready_at if isinstance(error, CoolingDown) else error.resets_at
            self._refused[request] = min(self._clock() + REFUSED_SECONDS, over), error
            raise
        finally:
            self._accepting.remove(requester)

    def _check_refused(self, request: Request) -> None:
        now = self._clock()
        self._refused = {key: value for key, value in self._refused.items() if value[0] > now}
        if request in self._refused:
            raise self._refused[request][1].with_traceback(None)

    def _check_limits(
        self, requester: Requester, limits: QueueLimits, guild_settings: GuildSettings | None
    ) -> None:
        waiting = [handle.job.requester for handle in self._handles.values() if handle.is_queued]
        waiting += self._accepting
        of_server = [one for one in waiting if one.server == requester.server and one.server is not None]
        _check_member(requester, waiting, limits.of_member)
        if guild_settings is not None:
            _check_member(requester, of_server, guild_settings.of_member)
        for limit in (limits.of_server, guild_settings.of_server if guild_settings else None):
            if limit is not None and len(of_server) >= limit:
                raise ServerQueueFull(limit)
        if len(waiting) >= limits.waiting:
            raise QueueFull(limits.waiting)


def _check_member(requester: Requester, waiting: list[Requester], limit: int | None) -> None:
    if limit is not None and sum(one.member == requester.member for one in waiting) >= limit:
        raise MemberQueueFull(limit)
