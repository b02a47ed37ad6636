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
    handed_column,
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
        what the key for interaction tokens is derived from; None: they are not kept. clock: seconds since
        1970.
        """
        database = Database(url)
        try:
            await database.migrate()
        except BaseException:
            await database.close()
            raise
        return cls(database, Cipher(secret), lease_seconds, attempts, clock)

    async def close(self) -> None:
        """Let what has begun end, and disconnect."""
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
        """Write `job` down as queued, without its picture, in the hands of `owner`, who is to fetch it.

        False, and nothing written, if the job of `job.requester.key` is known already. rules: limits that
        hold for the jobs of this server, besides. Raises QueueFull, MemberQueueFull, ServerQueueFull,
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
            "input_ref": handed_column(input_ref, self._cipher),
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

        async def taken(conn: AsyncConnection, claim_token: str) -> bool | None:
            return await leases.claimed(conn, claim_token) is not None or None

        return await self.database.claim(work, taken, leases.release)

    async def acknowledged(self, job_id: str, reply_target: ReplyTarget) -> None:
        """Discord has the first answer; `reply_target` replaces the old one."""
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
        """The picture (its sha256), and a guide and mask where there are any, are stored.

        Anybody may claim the job now. cost: what the dream of it takes of its member's turn, see cost.py.
        False if it is not in this owner's hands.
        """
        columns: dict[str, Any] = {"picture": picture, "guide": guide, "mask": mask, "cost": cost}
        return await self.database.write(lambda conn: enqueue.pictured(conn, job_id, owner, columns))

    async def claim_intake(self, owner: str) -> Claim | None:
        """A queued job without picture that nobody works on any more, now in the hands of `owner`."""
        now = self._clock()
        row = await self.database.claim(
            lambda conn, claim_token: enqueue.claim_intake(
                conn, claim_token, owner, now, now + self._lease, self._attempts
            ),
            leases.claimed,
            leases.release,
        )
        return None if row is None else claim_of(row, self._cipher)

    async def claim(
        self, owner: str, dreamt: Collection[str] = (), *, most: int | None = None
    ) -> Claim | None:
        """The next job to be dreamed, now running in the hands of `owner`, one attempt more.

        Servers take turns, and the members of each: see fair_queue.py. None of a member who has as many
        running as his limit was when he asked, and none at all while `most` are running, whoever has them;
        `dreamt` not counted: ids of jobs that are being written down. Two callers never get the same one.
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
        """Lengthen the leases of `owner`; ids of the jobs that it still holds, or whose delivery it holds.

        only: those of these jobs, which are worked on. A lease of which nobody knows any more then runs out,
        and others go on with the job, where it would be held for ever.
        """
        until = self._clock() + self._lease
        return await self.database.write(lambda conn: leases.renew(conn, owner, until, only))

    async def release_all(self, owner: str) -> None:
        """What an earlier life of this owner held is free at once; to be called before it takes anything."""
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
        """End a job, and have its answer delivered; False if it is not in these hands now.

        outcome: JSON for whoever delivers it; a stored picture in it is `outcome["picture"]`, its sha256.
        attempt: 0 for one whose picture was still to be fetched.
        """
        ending = leases.ending_columns(state, outcome, self._clock())
        return await self.database.write(
            lambda conn: leases.finish(conn, job_id, owner, attempt, ending, deliver)
        )

    async def requeue(self, job_id: str, owner: str, attempt: int, *, counts: bool) -> bool:
        """Put a job back, to be the next of its turn; False if it is not in these hands now.

        counts: whether this attempt is one of those that it has. After its last, `reap` gives it up.
        """
        return await self.database.write(lambda conn: leases.requeue(conn, job_id, owner, attempt, counts))

    async def cancel(self, job_id: str, outcome: Mapping[str, Any]) -> bool:
        """End a job that still waits, and have that said; False if it does not wait."""
        ending = leases.ending_columns("cancelled", outcome, self._clock())
        return await self.database.write(lambda conn: leases.cancel(conn, job_id, ending))

    async def stop(self, job_id: str) -> bool:
        """Whoever has the job, in whatever process, is to stop it; False if it has ended, or is not known.

        Those who dream ask `to_stop`. What they drop or put back is not begun again: `reap` ends it.
        """
        return await self.database.write(lambda conn: leases.stop(conn, job_id))

    async def to_stop(self, owner: str) -> frozenset[str]:
        """Ids of the jobs that `owner` dreams and that somebody wants stopped."""
        return await self.database.read(lambda conn: leases.to_stop(conn, owner))

    async def reap(self) -> Reaped:
        """Requeue jobs whose lease ran out; end those without attempts left by AttemptsExhausted.

        Those that `stop` was called for end as cancelled once nobody dreams them.
        """
        now = self._clock()
        return await self.database.write(lambda conn: leases.reap(conn, now, self._attempts))

    async def claim_delivery(self, owner: str, job_id: str | None = None) -> Delivery | None:
        """The delivery due longest, or that of this job if it is due, in the hands of `owner`."""
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
        """The answer is with Discord. False if the delivery is not in these hands now; so below."""
        now = self._clock()
        values = {"state": "delivered", "route": route, "message": message, "answered_at": now}
        return await self.database.write(lambda conn: outbox.settle(conn, delivery, **values))

    async def postpone(self, delivery: Delivery, due_at: float, reason: str) -> bool:
        """To be tried again from `due_at` on (seconds since 1970), by whoever claims it then."""
        values = {"due_at": due_at, "reason": reason}
        return await self.database.write(lambda conn: outbox.settle(conn, delivery, **values))

    async def dead_letter(self, delivery: Delivery, reason: str) -> bool:
        """Nobody will try again."""
        values = {"state": "dead", "reason": reason, "answered_at": self._clock()}
        return await self.database.write(lambda conn: outbox.settle(conn, delivery, **values))

    async def expire(self, older_than: float) -> tuple[str, ...]:
        """Forget jobs that ended and were answered before `older_than` (seconds since 1970).

        Gives the sha256 of pictures that no job needs any more, forgotten as well: their files may go.
        """
        return await self.database.write(lambda conn: retention.expire(conn, older_than))

    async def add_picture(self, sha256: str, size: int) -> None:
        """A picture of `size` bytes was stored, or stored again."""
        now = self._clock()
        await self.database.write(lambda conn: retention.add_picture(conn, sha256, size, now))

    async def pictures(self) -> frozenset[str]:
        """sha256 of every picture that is to be kept: what the store's `sweep` wants to know."""
        return await self.database.read(retention.known_pictures)

    async def line(self) -> QueueSnapshot:
        """All jobs that are dreamed now or wait, those without picture among them.

        In the order in which they would be claimed one after the other now, if all had their pictures and no
        member had too many running.
        """
        now = self._clock()
        return await self.database.read(lambda conn: queries.line(conn, now))

    async def open_jobs(self) -> dict[str, Job]:
        """The same jobs by id."""
        found = await self.database.read(queries.open_jobs)
        return {job_id: Job.from_json(job) for job_id, job in found.items()}

    async def measured(self, count: int) -> list[tuple[float, float]]:
        """How many seconds each of the last `count` dreams took, and its cost; the newest first."""
        return await self.database.read(lambda conn: queries.measured(conn, count))

    async def counts(self) -> dict[str, int]:
        """How many jobs are `queued` and `running`, how many deliveries `pending` and `dead`."""
        return await self.database.read(queries.counts)

    async def get(self, job_id: str) -> JobRecord | None:
        """The job as it stands; None if it is not known, or not any more."""
        row = await self.database.read(lambda conn: queries.get(conn, job_id))
        return None if row is None else record_of(row, self._cipher)

    async def latest(self, member: int, channel: int) -> JobRecord | None:
        """The last dream that a member has got in a channel; no sheet of variations, and no zoom."""
        rows = await self.database.read(lambda conn: queries.latest(conn, member, channel))
        records = (record_of(row, self._cipher) for row in rows)
        return next((record for record in records if record.job.kind == "dream"), None)
