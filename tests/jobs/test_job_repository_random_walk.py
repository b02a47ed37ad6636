"""A long random walk: several owners act at random, lose sight of what they hold, and come back too late.

Whatever they do, each job ends once, is answered once, and is begun no more often than allowed. When all that
is left has been finished in the end, nothing remains.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from dreambot.jobs.models.records import ATTEMPTS, LEASE_SECONDS, Claim, Delivery, EndState
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import HANDED, LIMITS, PICTURE, Clock, new_job, reply_target

STEPS = 250
STATES: tuple[EndState, ...] = ("done", "failed", "cancelled")
OWNERS = ("a", "b", "c")


class Walk:
    """What the owners believe to hold, not knowing what they lost, and what the repository let them do."""

    def __init__(self, repository: JobRepository, clock: Clock, seed: int) -> None:
        self.repository = repository
        self.clock = clock
        self.random = random.Random(seed)
        self.jobs: list[str] = []
        self.claims: list[Claim] = []
        self.ingests: list[tuple[str, str]] = []
        self.deliveries: list[Delivery] = []
        self.ended: Counter[str] = Counter()
        self.answered: Counter[str] = Counter()

    async def step(self) -> None:
        actions: list[Callable[[str], Awaitable[None]]] = [
            self.accept,
            self.accept,
            self.set_picture,
            self.set_picture,
            self.claim_ingest,
            self.claim,
            self.claim,
            self.finish,
            self.finish,
            self.fail_ingest,
            self.requeue,
            self.cancel,
            self.stop,
            self.renew,
            self.reap,
            self.claim_delivery,
            self.settle,
            self.time_passes,
        ]
        await self.random.choice(actions)(self.random.choice(OWNERS))

    async def accept(self, owner: str) -> None:
        job = new_job(self.random.randrange(4), server=self.random.choice((None, 30, 31)))
        limits = replace(LIMITS, running_of_member=self.random.choice((None, 1, 2)))
        assert await self.repository.accept(job, HANDED, reply_target(), owner, limits)
        self.jobs.append(job.id)
        self.ingests.append((job.id, owner))

    async def set_picture(self, _: str) -> None:
        if self.ingests:
            job_id, owner = self.random.choice(self.ingests)
            await self.repository.pictured(job_id, owner, PICTURE, cost=self.random.uniform(0.1, 5))

    async def claim_ingest(self, owner: str) -> None:
        claim = await self.repository.claim_ingest(owner)
        if claim is not None:
            self.ingests.append((claim.job.id, owner))

    async def claim(self, owner: str) -> None:
        claim = await self.repository.claim(owner)
        if claim is None:
            return
        assert not self.ended[claim.job.id], "it had ended"
        assert claim.attempt <= ATTEMPTS
        self.claims.append(claim)

    async def finish(self, _: str) -> None:
        if not self.claims:
            return
        claim = self.random.choice(self.claims)
        state = self.random.choice(STATES)
        if await self.repository.finish(claim.job.id, claim.owner, claim.attempt, state, {}):
            self.ended[claim.job.id] += 1

    async def fail_ingest(self, _: str) -> None:
        if self.ingests:
            job_id, owner = self.random.choice(self.ingests)
            self.ended[job_id] += await self.repository.finish(job_id, owner, 0, "failed", {})

    async def requeue(self, _: str) -> None:
        if self.claims:
            claim = self.claims.pop(self.random.randrange(len(self.claims)))
            counts = self.random.random() < 0.5
            await self.repository.requeue(claim.job.id, claim.owner, claim.attempt, counts=counts)

    async def cancel(self, _: str) -> None:
        if self.jobs and self.random.random() < 0.3:
            job_id = self.random.choice(self.jobs)
            self.ended[job_id] += await self.repository.cancel(job_id, {})

    async def stop(self, _: str) -> None:
        """From elsewhere: whoever dreams it hears of it or not, and may be done before."""
        if self.jobs and self.random.random() < 0.3:
            job_id = self.random.choice(self.jobs)
            if await self.repository.stop(job_id):
                assert not self.ended[job_id]

    async def renew(self, owner: str) -> None:
        for job_id in await self.repository.renew(owner):
            record = await self.repository.get(job_id)
            assert record is not None
            assert record.owner == owner or record.delivery == "pending"

    async def reap(self, _: str) -> None:
        reaped = await self.repository.reap()
        for job_id in reaped.given_up + reaped.stopped:
            self.ended[job_id] += 1

    async def claim_delivery(self, owner: str) -> None:
        delivery = await self.repository.claim_delivery(owner)
        if delivery is not None:
            assert self.ended[delivery.job.id] == 1
            assert not self.answered[delivery.job.id]
            self.deliveries.append(delivery)

    async def settle(self, _: str) -> None:
        if not self.deliveries:
            return
        delivery = self.random.choice(self.deliveries)
        action = self.random.randrange(3)
        if action == 0:
            await self.repository.postpone(delivery, self.clock.now + 10, "later")
        elif action == 1:
            self.answered[delivery.job.id] += await self.repository.delivered(delivery, "edit", 1)
        else:
            self.answered[delivery.job.id] += await self.repository.dead_letter(delivery, "nobody there")

    async def time_passes(self, _: str) -> None:
        self.clock.forward(self.random.uniform(0, LEASE_SECONDS))

    async def tidy_up(self) -> None:
        """As the bot does after a start: whatever is left is finished by a newcomer."""
        for _ in range(len(self.jobs) * ATTEMPTS):
            self.clock.forward(2 * LEASE_SECONDS)
            await self.reap("")
            while (ingest := await self.repository.claim_ingest("z")) is not None:
                assert await self.repository.pictured(ingest.job.id, "z", PICTURE)
            while (claim := await self.repository.claim("z")) is not None:
                assert await self.repository.finish(claim.job.id, "z", claim.attempt, "done", {})
                self.ended[claim.job.id] += 1
            while (delivery := await self.repository.claim_delivery("z")) is not None:
                assert await self.repository.delivered(delivery, "edit", 1)
                self.answered[delivery.job.id] += 1
            counts = await self.repository.counts()
            if counts["queued"] == counts["running"] == counts["pending"] == 0:
                return
        raise AssertionError(f"{counts} are left")


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_happens_each_job_ends_once_and_is_answered_once(
    repository: JobRepository, clock: Clock, seed: int
) -> None:
    walk = Walk(repository, clock, seed)
    for _ in range(STEPS):
        await walk.step()
        assert max(walk.ended.values(), default=0) <= 1
        assert max(walk.answered.values(), default=0) <= 1
    await walk.tidy_up()
    assert walk.ended == walk.answered == Counter(walk.jobs)
