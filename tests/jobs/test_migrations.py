"""The tables are what the migrations make, and migrations keep what is there."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, Table, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.job import Job
from dreambot.jobs.models.result import Result
from dreambot.jobs.repository.database import Database
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.repository.migrations import FOLDER, upgrade
from dreambot.jobs.repository.schema import METADATA
from dreambot.jobs.service.eta import StartEstimator
from dreambot.jobs.storage.database import DatabaseStore
from tests.jobs.making import PICTURE, Clock, claimed

FIRST = "0001"
# As the first migration's journal wrote it.
ROW = {
    "id": "0123456789ab",
    "key": "1",
    "member": 2,
    "handed": {"kind": "link", "url": "http://x/", "filename": "x", "spoiler": False, "max_side": 512},
    "job": {
        "source": {"key": "1", "member": 2, "channel": 3, "server": None},
        "style": "deepdream",
        "settings": {"layers": [["mixed3", 1.0]]},
        "id": "0123456789ab",
    },
    "application": 4,
    "token": None,
    "expires_at": 5.0,
    "limit_bytes": 6,
    "message": 7,
    "acknowledged": True,
    "state": "queued",
    "turn": 1,
    "picture": PICTURE,
    "attempt": 0,
    "intakes": 1,
    "created_at": 8.0,
}
RESULT = {
    "picture": PICTURE,
    "filename": "dream.png",
    "width": 2048,
    "height": 2048,
    "shrunk": False,
    "seconds": 300.0,
    "device": "CPU",
}


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, METADATA))


async def test_a_database_of_the_first_version_goes_on(url: str, clock: Clock) -> None:
    database = Database(url)

    async def begin(conn: AsyncConnection) -> None:
        await conn.run_sync(upgrade, METADATA, FIRST)
        await conn.run_sync(_write_down, "jobs", [ROW])

    await database.write(begin)
    await database.close()
    journal = await JobRepository.open(url, None, clock=clock)
    claim = await claimed(journal)
    assert claim.job == Job.from_json(ROW["job"])  # type: ignore[arg-type]
    assert (claim.job.kind, claim.job.source.locale, claim.job.source.member) == ("dream", "en-US", 2)
    assert (claim.address.message, claim.created_at) == (7, 8.0)
    await journal.close()


async def test_answers_of_the_first_version_are_brought_and_its_dreams_found(url: str, clock: Clock) -> None:
    database = Database(url)
    ids = {state: f"{state:_<12}" for state in ("queued", "running", "waiting", "answered")}
    dreamt = {"state": "done", "outcome": RESULT, "result": PICTURE, "started_at": 9.0, "ended_at": 10.0}
    held = {"state": "running", "owner": "gone", "lease_until": 11.0, "attempt": 1, "started_at": 9.0}
    changes: dict[str, dict[str, Any]] = {
        "queued": {},
        "running": held,
        "waiting": dreamt,
        "answered": dreamt,
    }
    answered = {"state": "delivered", "message": 77, "answered_at": 12.0}
    answers = [
        {"job_id": ids["waiting"], "state": "pending", "due_at": 10.0, "attempt": 0},
        {"job_id": ids["answered"], "due_at": 10.0, "attempt": 1, **answered},
    ]

    async def begin(conn: AsyncConnection) -> None:
        await conn.run_sync(upgrade, METADATA, FIRST)
        await conn.run_sync(_write_down, "jobs", [_row(ids[name], **more) for name, more in changes.items()])
        await conn.run_sync(_write_down, "deliveries", answers)

    await database.write(begin)
    await database.close()
    journal = await JobRepository.open(url, None, clock=clock)
    assert await journal.counts() == {"queued": 1, "running": 1, "pending": 1, "dead": 0}
    delivery = await journal.claim_delivery("a")
    assert delivery is not None
    assert (delivery.job.id, Result.from_json(delivery.outcome).seconds) == (ids["waiting"], 300.0)
    answer = await journal.by_message(77)
    assert answer is not None
    assert (answer.job.id, answer.delivery) == (ids["answered"], "delivered")
    latest = await journal.latest(2, 3)
    assert latest is not None
    assert latest.job.id in (ids["waiting"], ids["answered"])
    assert (await journal.reap()).put_back == (ids["running"],)
    assert {job.server for job in (await journal.line()).waiting} == {2**63 - 1}
    assert {(await claimed(journal)).job.id for _ in range(2)} == {ids["queued"], ids["running"]}
    forecast = StartEstimator()
    for seconds, cost in await journal.measured(5):
        forecast.learn(seconds, cost)
    assert forecast.pace is None, "nobody measured what those dreams cost"
    await journal.close()


async def test_a_database_of_the_second_version_goes_on(url: str, clock: Clock) -> None:
    """With its jobs, which can be dreamed, stopped and answered by this version."""
    database = Database(url)
    held = {"state": "running", "owner": "gone", "lease_until": 11.0, "attempt": 1, "started_at": 9.0}
    failed = {
        "state": "failed",
        "outcome": {"error": {"kind": "AttemptsExhausted", "args": ["x", 3]}},
        "ended_at": 10.0,
    }

    def second(job_id: str, **changes: Any) -> dict[str, Any]:
        row = _row(job_id, channel=3, server=30, cost=2.5, posted=True, message=99, **changes)
        return {name: value for name, value in row.items() if name != "turn"}

    async def begin(conn: AsyncConnection) -> None:
        await conn.run_sync(upgrade, METADATA, "0002")
        rows = [second("waits"), second("runs", **held)]
        await conn.run_sync(_write_down, "jobs", rows)
        await conn.run_sync(_write_down, "jobs", [second("failed", **failed)])
        answer = {"job_id": "failed", "state": "pending", "due_at": 10.0, "attempt": 0}
        await conn.run_sync(_write_down, "deliveries", [answer])
        await conn.run_sync(_write_down, "pictures", [{"sha256": PICTURE, "size": 9, "stored_at": 8.0}])

    await database.write(begin)
    await database.close()
    journal = await JobRepository.open(url, None, clock=clock)
    assert set(await journal.open_jobs()) == {"waits", "runs"}
    claim = await claimed(journal)
    assert (claim.job.id, claim.cost, claim.address.channel) == ("waits", 2.5, 3)
    assert await journal.to_stop("gone") == frozenset()
    assert await journal.stop("runs")
    assert await journal.to_stop("gone") == {"runs"}
    assert (await journal.reap()).stopped == ("runs",)
    answers = [await journal.claim_delivery("a") for _ in range(2)]
    assert {answer.state for answer in answers if answer} == {"failed", "cancelled"}
    assert await journal.pictures() == {PICTURE}
    store = DatabaseStore(journal.database)
    assert await store.get(await store.put(b"a new picture")) == b"a new picture"
    await journal.close()


async def test_the_version_before_goes_on_beside_this_one(url: str, clock: Clock) -> None:
    """From 0003 on steps only add: what it writes down, knowing no more, is read here."""
    journal = await JobRepository.open(url, None, clock=clock)
    database = Database(url)
    old = {name: value for name, value in _row("old", channel=3).items() if name != "turn"}
    row = {name: json.dumps(value) if isinstance(value, dict) else value for name, value in old.items()}
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)

    async def write(conn: AsyncConnection) -> None:
        await conn.execute(text(f"INSERT INTO jobs ({names}) VALUES ({marks})"), row)

    await database.write(write)
    await database.close()
    assert (await claimed(journal)).job.id == "old"
    await journal.close()


async def test_migrations_make_the_tables(url: str) -> None:
    database = Database(url)
    await database.migrate()
    assert await database.read(lambda conn: conn.run_sync(differences)) == []
    await database.write(lambda conn: conn.run_sync(_add_a_column))
    assert await database.read(lambda conn: conn.run_sync(differences)), "a difference would be seen"
    await database.close()


def _row(job_id: str, **changes: Any) -> dict[str, Any]:
    source = {"key": job_id, "member": 2, "channel": 3, "server": 2**63 - 1}
    job = {"style": "deepdream", "settings": {"layers": [["mixed3", 1.0]]}, "id": job_id, "source": source}
    return {**ROW, "id": job_id, "key": job_id, "job": job, **changes}


def _write_down(connection: Connection, table: str, rows: list[dict[str, Any]]) -> None:
    first = Table(table, MetaData(), autoload_with=connection)
    for row in rows:
        connection.execute(first.insert().values(**row))


def _add_a_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE jobs ADD COLUMN colour VARCHAR(9)")


def test_migrations_stand_in_one_line() -> None:
    scripts = ScriptDirectory(str(FOLDER))
    assert len(scripts.get_heads()) == 1
    assert scripts.get_bases() == [FIRST]


async def test_two_that_start_at_once_do_not_collide(url: str) -> None:
    journals = await asyncio.gather(*(JobRepository.open(url, None) for _ in range(4)))
    counts = [await journal.counts() for journal in journals]
    assert counts == [{"queued": 0, "running": 0, "pending": 0, "dead": 0}] * 4
    for journal in journals:
        await journal.close()
