"""What can be looked up in the journal, and the little that is kept in it beside jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dreambot.jobs.job import Job
from dreambot.jobs.journal import inquiries, presets, rules
from dreambot.jobs.journal.database import Database
from dreambot.jobs.journal.rows import record_of
from dreambot.jobs.journal.sealing import Seal
from dreambot.jobs.records import JobRecord, Line
from dreambot.jobs.rules import ServerRules


class Ledger:
    """The part of the journal that holds nothing in anybody's hands. All raise JournalUnavailable."""

    def __init__(self, database: Database, seal: Seal, clock: Callable[[], float]) -> None:
        """clock: seconds since 1970."""
        self._db = database
        self._seal = seal
        self._clock = clock

    @property
    def database(self) -> Database:
        """Its connections, for a store of pictures beside the jobs."""
        return self._db

    async def waiting(self) -> tuple[str, ...]:
        """Ids of the queued jobs in the order of their turns, those without picture among them."""
        return tuple(job.id for job in (await self.line()).waiting)

    async def line(self) -> Line:
        """All jobs that are dreamed now or wait, those without picture among them.

        In the order in which they would be claimed one after the other now, if all had their pictures and no
        member had too many running.
        """
        now = self._clock()
        return await self._db.read(lambda conn: inquiries.line(conn, now))

    async def open_jobs(self) -> dict[str, Job]:
        """The same jobs by id."""
        found = await self._db.read(inquiries.open_jobs)
        return {job_id: Job.from_json(job) for job_id, job in found.items()}

    async def measured(self, count: int) -> list[tuple[float, float]]:
        """How many seconds each of the last `count` dreams took, and its cost; the newest first."""
        return await self._db.read(lambda conn: inquiries.measured(conn, count))

    async def counts(self) -> dict[str, int]:
        """How many jobs are `queued` and `running`, how many deliveries `pending` and `dead`."""
        return await self._db.read(inquiries.counts)

    async def get(self, job_id: str) -> JobRecord | None:
        """The job as it stands; None if it is not known, or not any more."""
        row = await self._db.read(lambda conn: inquiries.get(conn, job_id))
        return None if row is None else record_of(row, self._seal)

    async def latest(self, member: int, channel: int) -> JobRecord | None:
        """The last dream that a member has got in a channel; no sheet of variations, and no zoom."""
        rows = await self._db.read(lambda conn: inquiries.latest(conn, member, channel))
        records = (record_of(row, self._seal) for row in rows)
        return next((record for record in records if record.job.kind == "dream"), None)

    async def by_message(self, message: int) -> JobRecord | None:
        """The job whose answer or progress is the message of this id."""
        row = await self._db.read(lambda conn: inquiries.by_message(conn, message))
        return None if row is None else record_of(row, self._seal)

    async def rules(self, server: int) -> ServerRules:
        """What those who run a server have said; the usual rules where they have not."""
        found = await self._db.read(lambda conn: rules.get(conn, server))
        return ServerRules() if found is None else ServerRules.from_json(found)

    async def set_rules(self, server: int, new: ServerRules) -> None:
        """From now on these."""
        await self._db.write(lambda conn: rules.put(conn, server, new.to_json()))

    async def presets(self, member: int) -> dict[str, dict[str, Any]]:
        """A member's presets by name, in the order of their names."""
        return await self._db.read(lambda conn: presets.of(conn, member))

    async def save_preset(self, member: int, name: str, options: Mapping[str, Any]) -> None:
        """Keep `options` under `name` (at most 32 characters). Raises TooManyPresets."""
        now = self._clock()
        await self._db.write(lambda conn: presets.save(conn, member, name, options, now))

    async def delete_preset(self, member: int, name: str) -> bool:
        """Whether there was one of this name."""
        return await self._db.write(lambda conn: presets.forget(conn, member, name))
