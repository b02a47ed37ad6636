"""The tables are what the migrations make, and migrations keep what is there."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.errors import DatabaseUnavailable
from dreambot.jobs.repository.database import Database
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.repository.migrations import FOLDER
from dreambot.jobs.repository.schema import METADATA
from tests.jobs.new_jobs import PICTURE, Clock
from tests.jobs.stages import claimed

FIRST = "020_0001"
# As a version would write it that knows of no later column.
ROW = {
    "id": "0123456789ab",
    "key": "1",
    "member": 2,
    "input_ref": {"kind": "link", "url": "http://x/", "filename": "x", "spoiler": False, "max_side": 512},
    "job": {
        "requester": {"key": "1", "member": 2, "channel": 3, "server": None},
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
    "picture": PICTURE,
    "attempt": 0,
    "ingest_attempt": 1,
    "created_at": 8.0,
}


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, METADATA))


async def test_the_version_before_goes_on_beside_this_one(url: str, clock: Clock) -> None:
    """After 0001 steps only add: what it writes, knowing no more, is read here."""
    repository = await JobRepository.open(url, None, clock=clock)
    database = Database(url)
    old = _row("old", channel=3)
    row = {name: json.dumps(value) if isinstance(value, dict) else value for name, value in old.items()}
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)

    async def write(conn: AsyncConnection) -> None:
        await conn.execute(text(f"INSERT INTO jobs ({names}) VALUES ({marks})"), row)

    await database.write(write)
    await database.close()
    claim = await claimed(repository)
    assert (claim.job.id, claim.job.kind, claim.cost) == ("old", "dream", 1.0)
    await repository.close()


async def test_migrations_make_the_tables(url: str) -> None:
    database = Database(url)
    await database.migrate()
    assert await database.read(lambda conn: conn.run_sync(differences)) == []
    await database.write(lambda conn: conn.run_sync(_add_a_column))
    assert await database.read(lambda conn: conn.run_sync(differences)), "a difference would be seen"
    await database.close()


def _row(job_id: str, **changes: Any) -> dict[str, Any]:
    requester = {"key": job_id, "member": 2, "channel": 3, "server": 2**63 - 1}
    job = {
        "style": "deepdream",
        "settings": {"layers": [["mixed3", 1.0]]},
        "id": job_id,
        "requester": requester,
    }
    return {**ROW, "id": job_id, "key": job_id, "job": job, **changes}


def _add_a_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE jobs ADD COLUMN colour VARCHAR(9)")


def test_migrations_stand_in_one_line() -> None:
    scripts = ScriptDirectory(str(FOLDER))
    assert len(scripts.get_heads()) == 1
    assert scripts.get_bases() == [FIRST]


async def test_a_database_from_before_0_2_0_is_refused_with_a_reason(url: str) -> None:
    database = Database(url)

    async def old(conn: AsyncConnection) -> None:
        await conn.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
        await conn.execute(text("INSERT INTO alembic_version VALUES ('0003')"))

    await database.write(old)
    with pytest.raises(DatabaseUnavailable) as refused:
        await database.migrate()
    assert "from before Dreambot 0.2.0" in str(refused.value.__cause__)
    await database.close()


async def test_two_that_start_at_once_do_not_collide(url: str) -> None:
    repositories = await asyncio.gather(*(JobRepository.open(url, None) for _ in range(4)))
    counts = [await repository.counts() for repository in repositories]
    assert counts == [{"queued": 0, "running": 0, "pending": 0, "dead": 0}] * 4
    for repository in repositories:
        await repository.close()
