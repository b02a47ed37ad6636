"""What the service knows, for those who ask for no dream."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from dreambot.jobs.job import Job, Queued
from dreambot.jobs.records import InLine, JobRecord, QueueEntry
from dreambot.jobs.rules import ServerRules
from dreambot.jobs.shop import Shop

RULES_SECONDS = 30.0  # after which rules are read again: another process may have been told others


class Lookups:
    """The part of the service that only looks into the journal. All raise JournalUnavailable."""

    def __init__(self, shop: Shop) -> None:
        """`shop` has the journal, and the store."""
        self._shop = shop
        self._rules: dict[int, tuple[float, ServerRules]] = {}  # with when they were read

    async def record(self, job_id: str) -> JobRecord | None:
        """A job as it stands; None if it is not known, or not any more."""
        return await self._shop.journal.get(job_id)

    async def waits(self, job_id: str) -> bool:
        """Whether its dream has not begun, in this process or in another."""
        record = await self.record(job_id)
        return record is not None and record.state == "queued"

    async def picture(self, sha256: str) -> bytes:
        """A stored picture's file. Raises PictureLost."""
        return await self._shop.store.get(sha256)

    async def latest(self, member: int, channel: int) -> JobRecord | None:
        """The last dream that a member has got in a channel; no sheet of variations, and no zoom."""
        return await self._shop.journal.latest(member, channel)

    async def by_message(self, message: int) -> JobRecord | None:
        """The job whose answer or progress is the message of this id."""
        return await self._shop.journal.by_message(message)

    async def queue(self, server: int | None = None) -> list[QueueEntry]:
        """What is dreamed now, then what waits, in the order of its turns; of one server, or of all."""
        line = (await self._shop.journal.line()).without(self._shop.dreamt)
        known = await self._shop.journal.open_jobs()
        places = self._shop.forecast.places(line, self._shop.workers.slots, time.time())
        waiting = {job.id: job for job in line.waiting}
        return [
            _entry(job, known[job.id], places.get(job.id))
            for job in (*line.running, *(waiting[job_id] for job_id in places))
            if job.id in known and server in (None, job.server)
        ]

    async def rules(self, server: int) -> ServerRules:
        """What those who run a server have said; what another process was told, within RULES_SECONDS."""
        known, now = self._rules.get(server), time.monotonic()
        if known is None or now - known[0] >= RULES_SECONDS:
            found = await self._shop.journal.rules(server)
            if self._rules.get(server) is known:  # what was set meanwhile is newer
                self._rules[server] = now, found
        return self._rules[server][1]

    async def set_rules(self, server: int, rules: ServerRules) -> None:
        """From now on these."""
        await self._shop.journal.set_rules(server, rules)
        self._rules[server] = time.monotonic(), rules

    async def presets(self, member: int) -> dict[str, dict[str, Any]]:
        """A member's presets by name, in the order of their names."""
        return await self._shop.journal.presets(member)

    async def save_preset(self, member: int, name: str, options: Mapping[str, Any]) -> None:
        """Keep `options` under `name` (at most 32 characters). Raises TooManyPresets."""
        await self._shop.journal.save_preset(member, name, options)

    async def delete_preset(self, member: int, name: str) -> bool:
        """Whether there was one of this name."""
        return await self._shop.journal.delete_preset(member, name)


def _entry(place: InLine, job: Job, queued: Queued | None) -> QueueEntry:
    """queued: None for a job that is dreamed now."""
    return QueueEntry(
        job=job,
        state="queued" if queued else "running",
        position=queued.position if queued else None,
        cost=place.cost,
        created_at=place.created_at,
        started_at=None if queued else place.started_at,
        starts_at=queued.starts_at if queued else None,
    )
