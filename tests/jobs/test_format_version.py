"""Old and new bots on one database: the old ones do their own work, and leave the rest."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models import job as job_module
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import Job
from dreambot.jobs.models.records import ATTEMPTS, LEASE_SECONDS
from dreambot.jobs.repository.database import Database
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.repository.schema import jobs
from tests.jobs.new_jobs import PICTURE, Clock, reply_target
from tests.jobs.stages import accepted, claimed, ready, waiting

NEWER = (
    "ALTER TABLE jobs ADD COLUMN mood VARCHAR(9) NOT NULL DEFAULT 'calm'",
    "ALTER TABLE deliveries ADD COLUMN colour VARCHAR(9)",
    "CREATE TABLE moods (name VARCHAR(9) PRIMARY KEY)",
    "UPDATE alembic_version SET version_num = '0099'",
)


async def bring_further(url: str) -> None:
    """As a newer Dreambot does at its start."""

    async def work(conn: AsyncConnection) -> None:
        for statement in NEWER:
            await conn.exec_driver_sql(statement)

    database = Database(url)
    await database.migrate()
    await database.write(work)
    await database.close()


@pytest.fixture
async def old(url: str, clock: Clock) -> AsyncIterator[JobRepository]:
    """A repository of this version, on a newer database."""
    await bring_further(url)
    repository = await JobRepository.open(url, b"a secret", clock=clock)
    yield repository
    await repository.close()


@contextmanager
def newer() -> Iterator[None]:
    """Meanwhile this process is a version that writes and reads the next format, too."""
    read = Job.from_json.__func__  # type: ignore[attr-defined]

    def from_json(cls: type[Job], data: Mapping[str, Any]) -> Job:
        found: Job = read(cls, {name: value for name, value in data.items() if name != "mood"})
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(job_module, "JOB_FORMAT", job_module.JOB_FORMAT + 1)
        patch.setattr(Job, "from_json", classmethod(from_json))
        yield


async def in_next_format(repository: JobRepository, job: Job) -> None:
    """What only a newer version understands is in it."""
    values = {"job": job.to_json() | {"mood": "wild"}, "format": job_module.JOB_FORMAT + 1}

    async def work(conn: AsyncConnection) -> None:
        await conn.execute(update(jobs).where(jobs.c.id == job.id).values(**values))

    await repository.database.write(work)


async def test_a_bot_starts_on_a_newer_database_and_says_so(
    url: str, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    await bring_further(url)
    with caplog.at_level(logging.WARNING):
        repository = await JobRepository.open(url, b"a secret", clock=clock)
    assert [record.message for record in caplog.records if "0099" in record.message] == [
        "The database was brought up to 0099 by a newer Dreambot; this one goes on with what it knows"
    ]
    job = await ready(repository)
    claim = await claimed(repository)
    assert claim.job == job
    assert await repository.finish(job.id, "a", 1, "done", {"seconds": 2.5})
    delivery = await repository.claim_delivery("a")
    assert delivery is not None
    assert await repository.delivered(delivery, "edit", 77)
    found = await repository.get(job.id)
    assert found is not None
    assert (found.job, found.delivery, found.message) == (job, "delivered", 77)
    await repository.close()


async def test_a_job_of_a_newer_bot_is_left_to_newer_bots(old: JobRepository, clock: Clock) -> None:
    theirs = await ready(old)
    await in_next_format(old, theirs)
    clock.forward(1)
    ours = await ready(old)
    assert list(await old.open_jobs()) == [ours.id], "the queue shows what can be read"
    assert await waiting(old) == (theirs.id, ours.id), "and the places of all"
    assert await old.get(theirs.id) is None
    assert (await claimed(old)).job == ours, "though its member asked for the other first"
    assert await old.claim("a") is None
    with newer():
        assert (await claimed(old, "new")).job == theirs
        assert await old.finish(theirs.id, "new", 1, "done", {"mood": "wild", "seconds": 1.0})
    assert await old.finish(ours.id, "a", 1, "done", {"seconds": 2.5})
    assert await old.measured(5) == [(2.5, 1.0)]
    assert await old.claim_delivery("a", theirs.id) is None
    delivery = await old.claim_delivery("a")
    assert delivery is not None
    assert delivery.job == ours
    assert await old.claim_delivery("a") is None
    with newer():
        delivery = await old.claim_delivery("new")
        assert delivery is not None
        assert delivery.job == theirs
        assert await old.delivered(delivery, "edit", 88)
    assert await old.get(theirs.id) is None
    latest = await old.latest(1, 20)
    assert latest is not None
    assert latest.job == ours


async def test_the_picture_of_a_newer_bots_job_is_fetched_by_a_newer_one(
    old: JobRepository, clock: Clock
) -> None:
    theirs = await accepted(old, owner="gone")
    await in_next_format(old, theirs)
    clock.forward(LEASE_SECONDS + 1)
    assert await old.claim_ingest("a") is None
    with newer():
        claim = await old.claim_ingest("new")
    assert claim is not None
    assert claim.job == theirs


async def test_an_old_bot_puts_back_and_gives_up_for_a_newer_one(old: JobRepository, clock: Clock) -> None:
    """Leases run out for all alike, and the answer waits for somebody who can word it."""
    theirs = await ready(old)
    await in_next_format(old, theirs)
    for attempt in range(1, ATTEMPTS + 1):
        with newer():
            assert (await claimed(old, "new")).attempt == attempt
        clock.forward(LEASE_SECONDS + 1)
        reaped = await old.reap()
        assert reaped.requeued == ((theirs.id,) if attempt < ATTEMPTS else ())
    assert reaped.given_up == (theirs.id,)
    assert await old.claim_delivery("a") is None
    with newer():
        delivery = await old.claim_delivery("new")
    assert delivery is not None
    assert (delivery.job, delivery.state) == (theirs, "failed")


async def test_what_a_newer_bot_has_dreamed_of_an_old_ones_job_is_answered_by_a_newer_one(
    old: JobRepository,
) -> None:
    job = await ready(old)
    with newer():
        claim = await claimed(old, "new")
        assert claim.job == job, "newer bots read what older ones wrote"
        assert await old.finish(job.id, "new", 1, "done", {"picture": PICTURE, "mood": "wild"})
    assert await old.claim_delivery("a") is None
    with newer():
        assert await old.claim_delivery("new") is not None


async def test_what_a_newer_bot_accepts_carries_its_format(old: JobRepository) -> None:
    with newer():
        theirs = await ready(old)
        await old.acknowledged(theirs.id, reply_target(message=5))
        assert (await old.get(theirs.id)) is not None
    assert await old.get(theirs.id) is None
    assert await old.claim("a") is None


async def test_rules_of_a_newer_bot_hold_as_far_as_they_are_known() -> None:
    written = GuildSettings(per_day=3, channels=(5,)).to_json() | {"mood": "wild"}
    assert GuildSettings.from_json(written) == GuildSettings(per_day=3, channels=(5,))
