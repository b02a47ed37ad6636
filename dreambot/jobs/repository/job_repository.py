"""JobRepository: every job that was accepted, stored before anything else happens to it.

A job is `queued`, then `running`, then `done`, `failed` or `cancelled`. Its owner holds it by a lease that is
renewed; when the lease runs out, others go on with the job. Its end and the delivery of its answer are stored
in one transaction, so that no job ends without an answer, or is answered twice.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import InputRef, Job, ReplyTarget
from dreambot.jobs.models.records import (
    ATTEMPTS,
    LEASE_SECONDS,
    Claim,
    Delivery,
    EndState,
    JobRecord,
    QueueLimits,
    QueueSnapshot,
    Reaped,
)
from dreambot.jobs.repository import enqueue, leases, outbox, queries, retention
from dreambot.jobs.repository.database import Database
from dreambot.jobs.repository.encryption import Cipher
from dreambot.jobs.repository.format_version import written
from dreambot.jobs.repository.guild_settings import GuildSettingsRepository
from dreambot.jobs.repository.mapping import (
    claim_of,
    delivery_of,
    input_ref_column,
    record_of,
    reply_target_columns,
)
from dreambot.jobs.repository.presets import PresetRepository


class JobRepository:
    """Jobs, their deliveries and their pictures in a database that processes may share.

    Every method is one transaction, tried again a few times where that may help; what fails still raises
    DatabaseUnavailable. A caller that is cancelled in a method leaves nothing half done, and holds nothing.

    database        its connections, for a store of pictures beside the jobs
    presets         of members; guild_settings: of servers
    """

    def __init__(
        self,
        database: Database,
        cipher: Cipher,
        lease_seconds: float,
        attempts: int,
        clock: Callable[[], float],
    ) -> None:
        """Use `open`."""
        self.database = database
        self.presets = PresetRepository(database, clock)
        self.guild_settings = GuildSettingsRepository(database)
        self._cipher = cipher
        self._lease = lease_seconds
        self._attempts = attempts
        self._clock = clock

    @classmethod
    async def open(
        cls,
        url: str,
        secret: bytes | None,
        *,
        lease_seconds: float = LEASE_SECONDS,
        attempts: int = ATTEMPTS,
        clock: Callable[[], float] = time.time,
    ) -> JobRepository:
        """Connect, and bring the tables up to date. Raises DatabaseUnavailable.

        url: `sqlite:///FILE` or `postgresql://USER:PASSWORD@HOST/NAME`, as SQLAlchemy reads them. secret:
        what the key for interaction tokens is derived from; None: tokens are not stored. clock: seconds
        since 1970.
        """
        database = Database(url)
        try:
            await database.migrate()
        except BaseException:
            await database.close()
            raise
        return cls(database, Cipher(secret), lease_seconds, attempts, clock)

    async def close(self) -> None:
        """Wait for the transactions under way, and disconnect."""
        await self.database.close()

    async def accept(
        self,
        job: Job,
        input_ref: InputRef,
        reply_target: ReplyTarget,
        owner: str,
        limits: QueueLimits,
        guild_settings: GuildSettings | None = None,
    ) -> bool:
        """Store `job` as queued, without its picture, and held by `owner`, who fetches the picture next.

        False, with nothing stored, where a job of `job.requester.key` is known. guild_settings: have limits
        that hold for the jobs of this server, too. Raises QueueFull, MemberQueueFull, ServerQueueFull,
        CoolingDown or DailyQuotaUsed.
        """
        now = self._clock()
        columns: dict[str, Any] = {
            "id": job.id,
            "key": job.requester.key,
            "member": job.requester.member,
            "channel": job.requester.channel,
            "server": job.requester.server,
            "job": job.to_json(),
            "format": written(),
            "input_ref": input_ref_column(input_ref, self._cipher),
            **reply_target_columns(reply_target, self._cipher),
            "acknowledged": False,
            "owner": owner,
            "lease_until": now + self._lease,
            "created_at": now,
        }

        async def work(conn: AsyncConnection, claim_token: str) -> bool:
            return await enqueue.accept(
                conn, {**columns, "claim_token": claim_token}, limits, guild_settings, input_ref.stored
            )

        async def accepted(conn: AsyncConnection, claim_token: str) -> bool | None:
            return await leases.claimed(conn, claim_token) is not None or None

        return await self.database.claim(work, accepted, leases.release)

    async def acknowledged(self, job_id: str, reply_target: ReplyTarget) -> None:
        """Store that Discord has the first answer; `reply_target` replaces the old one."""
        columns = reply_target_columns(reply_target, self._cipher)
        await self.database.write(lambda conn: enqueue.acknowledged(conn, job_id, columns))

    async def pictured(
        self,
        job_id: str,
        owner: str,
        picture: str,
        *,
        guide: str | None = None,
        mask: str | None = None,
        cost: float = 1.0,
    ) -> bool:
        """Store the sha256 of the job's picture, and of its guide and mask; any process may claim it then.

        cost: of its dream, see cost.py. False, with nothing stored, if `owner` does not hold the job.
        """
        columns: dict[str, Any] = {"picture": picture, "guide": guide, "mask": mask, "cost": cost}
        return await self.database.write(lambda conn: enqueue.pictured(conn, job_id, owner, columns))

    async def claim_ingest(self, owner: str) -> Claim | None:
        """Claim a queued job without picture that no process works on any more; None if there is none."""
        now = self._clock()
        row = await self.database.claim(
            lambda conn, claim_token: enqueue.claim_ingest(
                conn, claim_token, owner, now, now + self._lease, self._attempts
            ),
            leases.claimed,
            leases.release,
        )
        return None if row is None else claim_of(row, self._cipher)

    async def claim(
        self, owner: str, dreamt: Collection[str] = (), *, most: int | None = None
    ) -> Claim | None:
        """Claim the next job to be dreamed: it is running then, one attempt more; None if there is none.

        Servers take turns, and the members of each: see fair_queue.py. A member who has as many jobs running
        as was allowed when the job was accepted is passed over. None too while `most` are running in all, in
        this process and others. dreamt: ids of jobs that are dreamed and are being stored; they do not count
        as running. Two callers never claim the same job.
        """
        now = self._clock()
        row = await self.database.claim(
            lambda conn, claim_token: leases.claim(
                conn, claim_token, owner, now, now + self._lease, self._attempts, tuple(dreamt), most
            ),
            leases.claimed,
            leases.release,
        )
        return None if row is None else claim_of(row, self._cipher)

    async def renew(self, owner: str, only: Collection[str] | None = None) -> frozenset[str]:
        """Lengthen the leases of `owner`; return the ids of jobs that it holds, or whose delivery it holds.

        only: ids of the jobs that are worked on. The lease of a job that its owner has lost sight of runs out
        then, and others go on with the job; else it would be held for ever.
        """
        until = self._clock() + self._lease
        return await self.database.write(lambda conn: leases.renew(conn, owner, until, only))

    async def release_all(self, owner: str) -> None:
        """Release what an earlier life of this owner held; to be called before it claims anything."""
        await self.database.write(lambda conn: leases.release_all(conn, owner))

    async def finish(
        self,
        job_id: str,
        owner: str,
        attempt: int,
        state: EndState,
        outcome: Mapping[str, Any],
        *,
        deliver: bool = True,
    ) -> bool:
        """End a job, and create its delivery; False if it is not held like this.

        outcome: JSON for the delivery; `outcome["picture"]` is the sha256 of a stored picture. attempt: 0 for
        a job without picture. deliver: whether there is to be an answer.
        """
        ending = leases.ending_columns(state, outcome, self._clock())
        return await self.database.write(
            lambda conn: leases.finish(conn, job_id, owner, attempt, ending, deliver)
        )

    async def requeue(self, job_id: str, owner: str, attempt: int, *, counts: bool) -> bool:
        """Requeue a job, to be the next of its member; False if it is not held like this.

        counts: whether this attempt is one of those that it has. After the last one `reap` ends it.
        """
        return await self.database.write(lambda conn: leases.requeue(conn, job_id, owner, attempt, counts))

    async def cancel(self, job_id: str, outcome: Mapping[str, Any]) -> bool:
        """End a job that is queued, and create its delivery; False if it is not queued."""
        ending = leases.ending_columns("cancelled", outcome, self._clock())
        return await self.database.write(lambda conn: leases.cancel(conn, job_id, ending))

    async def stop(self, job_id: str) -> bool:
        """Mark a job to be stopped by its owner; False if it has ended, or is not known.

        Owners call `to_stop`. A marked job that is requeued, or whose lease runs out, is not begun again:
        `reap` ends it.
        """
        return await self.database.write(lambda conn: leases.stop(conn, job_id))

    async def to_stop(self, owner: str) -> frozenset[str]:
        """Return the ids of the running jobs of `owner` that are marked to be stopped."""
        return await self.database.read(lambda conn: leases.to_stop(conn, owner))

    async def reap(self) -> Reaped:
        """Requeue jobs whose lease ran out; those without attempts left end as AttemptsExhausted.

        Jobs that are marked to be stopped end as cancelled once no process dreams them.
        """
        now = self._clock()
        return await self.database.write(lambda conn: leases.reap(conn, now, self._attempts))

    async def claim_delivery(self, owner: str, job_id: str | None = None) -> Delivery | None:
        """Claim the delivery due longest, or that of this job if it is due; None if there is none."""
        now = self._clock()
        row = await self.database.claim(
            lambda conn, claim_token: outbox.claim_delivery(
                conn, claim_token, owner, now, now + self._lease, job_id
            ),
            outbox.claimed_delivery,
            outbox.release_delivery,
        )
        return None if row is None else delivery_of(row, self._cipher)

    async def delivered(self, delivery: Delivery, route: str, message: int | None) -> bool:
        """Store that Discord has the answer; False if the delivery is not held like this any more."""
        now = self._clock()
        values = {"state": "delivered", "route": route, "message": message, "answered_at": now}
        return await self.database.write(lambda conn: outbox.settle(conn, delivery, **values))

    async def postpone(self, delivery: Delivery, due_at: float, reason: str) -> bool:
        """Let it be tried again from `due_at` on (seconds since 1970); False as of `delivered`."""
        values = {"due_at": due_at, "reason": reason}
        return await self.database.write(lambda conn: outbox.settle(conn, delivery, **values))

    async def dead_letter(self, delivery: Delivery, reason: str) -> bool:
        """Store that the answer is never tried again; False as of `delivered`."""
        values = {"state": "dead", "reason": reason, "answered_at": self._clock()}
        return await self.database.write(lambda conn: outbox.settle(conn, delivery, **values))

    async def expire(self, older_than: float) -> tuple[str, ...]:
        """Delete jobs that ended and were answered before `older_than` (seconds since 1970).

        Return the sha256 of the pictures that no job needs any more, deleted as well: their files may go.
        """
        return await self.database.write(lambda conn: retention.expire(conn, older_than))

    async def add_picture(self, sha256: str, size: int) -> None:
        """Store that a picture of `size` bytes was put into the picture store, be it again."""
        now = self._clock()
        await self.database.write(lambda conn: retention.add_picture(conn, sha256, size, now))

    async def pictures(self) -> frozenset[str]:
        """Return the sha256 of every picture that must be kept, for the picture store's `sweep`."""
        return await self.database.read(retention.known_pictures)

    async def queue_snapshot(self) -> QueueSnapshot:
        """Return all jobs that are dreamed now or wait, also those without picture.

        Those that wait are in the order in which they would be claimed one after the other now, if all had
        their pictures and no member had too many running.
        """
        now = self._clock()
        return await self.database.read(lambda conn: queries.queue_snapshot(conn, now))

    async def open_jobs(self) -> dict[str, Job]:
        """Return the same jobs by id, but for those that only a newer version can read."""
        found = await self.database.read(queries.open_jobs)
        return {job_id: Job.from_json(job) for job_id, job in found.items()}

    async def measured(self, count: int) -> list[tuple[float, float]]:
        """Return how many seconds each of the last `count` dreams took, and its cost; the newest first."""
        return await self.database.read(lambda conn: queries.measured(conn, count))

    async def counts(self) -> dict[str, int]:
        """Return how many jobs are `queued` and `running`, and how many deliveries `pending` and `dead`."""
        return await self.database.read(queries.counts)

    async def get(self, job_id: str) -> JobRecord | None:
        """Return the job as it is stored; None if it is not known, or was deleted."""
        row = await self.database.read(lambda conn: queries.get(conn, job_id))
        return None if row is None else record_of(row, self._cipher)

    async def latest(self, member: int, channel: int) -> JobRecord | None:
        """Return a member's last dream in a channel, no variations and no zoom; None if there is none."""
        rows = await self.database.read(lambda conn: queries.latest(conn, member, channel))
        records = (record_of(row, self._cipher) for row in rows)
        return next((record for record in records if record.job.kind == "dream"), None)
