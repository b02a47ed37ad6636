"""Places in the queue as far as this process knows: a flood must not reach the journal.

The journal has the last word. But it takes some milliseconds for each job, and of a flood of hundreds
everybody else's commands would come too late for their first answer.
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

# How long the journal is not asked again whether a member may dream: a job of his that fails or is cancelled
# meanwhile opens the way so much later.
REFUSED_SECONDS = 2.0

Asked = tuple[int, int | None, QueueLimits, GuildSettings | None]


class AdmissionCache:
    """Those of jobs that wait here, and of those that are just being written down."""

    def __init__(self, handles: Mapping[str, JobHandle], clock: Callable[[], float] = time.time) -> None:
        """`handles` of the jobs known here, by job id; they change. clock: seconds since 1970."""
        self._handles = handles
        self._clock = clock
        self._accepting: list[Requester] = []
        self._refused: dict[Asked, tuple[float, JobError]] = {}

    @contextmanager
    def place(
        self, requester: Requester, limits: QueueLimits, guild_settings: GuildSettings | None
    ) -> Iterator[None]:
        """One for a job of `requester`, while it is written down.

        Raises QueueFull, MemberQueueFull, ServerQueueFull, CoolingDown or DailyQuotaUsed.
        """
        asked = requester.member, requester.server, limits, guild_settings
        self._check_refused(asked)
        self._check(requester, limits, guild_settings)
        self._accepting.append(requester)
        try:
            yield
        except (CoolingDown, DailyQuotaUsed) as error:
            over = error.ready_at if isinstance(error, CoolingDown) else error.resets_at
            self._refused[asked] = min(self._clock() + REFUSED_SECONDS, over), error
            raise
        finally:
            self._accepting.remove(requester)

    def _check_refused(self, asked: Asked) -> None:
        now = self._clock()
        self._refused = {key: value for key, value in self._refused.items() if value[0] > now}
        if asked in self._refused:
            raise self._refused[asked][1].with_traceback(None)

    def _check(self, requester: Requester, limits: QueueLimits, guild_settings: GuildSettings | None) -> None:
        waiting = [
            handle.job.requester for handle in self._handles.values() if handle.is_queued
        ] + self._accepting
        here = [one for one in waiting if one.server == requester.server and requester.server is not None]
        _check_member(requester, waiting, limits.of_member)
        if guild_settings is not None:
            _check_member(requester, here, guild_settings.of_member)
        for of_server in (limits.of_server, guild_settings.of_server if guild_settings else None):
            if of_server is not None and len(here) >= of_server:
                raise ServerQueueFull(of_server)
        if len(waiting) >= limits.waiting:
            raise QueueFull(limits.waiting)


def _check_member(requester: Requester, waiting: list[Requester], limit: int | None) -> None:
    if limit is not None and sum(one.member == requester.member for one in waiting) >= limit:
        raise MemberQueueFull(limit)
