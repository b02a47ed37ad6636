"""The tables are what the migrations make, and migrations keep what is there."""

from __future__ import annotations

import asyncio
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, Table
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.job import Job
from dreambot.jobs.journal import Journal
from dreambot.jobs.journal.database import Database
from dreambot.jobs.journal.migrations import FOLDER, upgrade
from dreambot.jobs.journal.tables import METADATA
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


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, METADATA))


async def test_a_database_of_the_first_version_goes_on(url: str, clock: Clock) -> None:
    database = Database(url)

    async def begin(conn: AsyncConnection) -> None:
        await conn.run_sync(upgrade, FIRST)
        await conn.run_sync(_write_down)

    await database.write(begin)
    await database.close()
    journal = await Journal.open(url, None, clock=clock)
    claim = await claimed(journal)
    assert claim.job == Job.from_json(ROW["job"])  # type: ignore[arg-type]
    assert (claim.job.kind, claim.job.source.locale, claim.job.source.member) == ("dream", "en-US", 2)
    assert (claim.address.message, claim.created_at) == (7, 8.0)
    await journal.close()


async def test_migrations_make_the_tables(url: str) -> None:
    database = Database(url)
    await database.migrate()
    assert await database.read(lambda conn: conn.run_sync(differences)) == []
    await database.write(lambda conn: conn.run_sync(_add_a_column))
    assert await database.read(lambda conn: conn.run_sync(differences)), "a difference would be seen"
    await database.close()


def _write_down(connection: Connection) -> None:
    first = Table("jobs", MetaData(), autoload_with=connection)
    connection.execute(first.insert().values(**ROW))


def _add_a_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE jobs ADD COLUMN colour VARCHAR(9)")


def test_migrations_stand_in_one_line() -> None:
    scripts = ScriptDirectory(str(FOLDER))
    assert len(scripts.get_heads()) == 1
    assert scripts.get_bases() == [FIRST]


async def test_two_that_start_at_once_do_not_collide(url: str) -> None:
    journals = await asyncio.gather(*(Journal.open(url, None) for _ in range(4)))
    counts = [await journal.counts() for journal in journals]
    assert counts == [{"queued": 0, "running": 0, "pending": 0, "dead": 0}] * 4
    for journal in journals:
        await journal.close()
