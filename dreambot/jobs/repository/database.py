"""Database: SQLite or PostgreSQL, one transaction at a time, retried where that helps."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any, TypeVar

from sqlalchemy import URL, Table, event, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry
from tenacity import (
    AsyncRetrying,
    retry_if_exception,
    stop_after_attempt,
    stop_after_delay,
    wait_exponential_jitter,
)

from dreambot.jobs.errors import DatabaseUnavailable
from dreambot.jobs.repository.migrations import upgrade
from dreambot.jobs.repository.schema import METADATA

try:
    from asyncpg import InterfaceError, PostgresError
except ModuleNotFoundError:  # a bot on SQLite does without: see the extras in pyproject.toml
    POSTGRES_ERRORS: tuple[type[BaseException], ...] = ()
else:
    POSTGRES_ERRORS = (PostgresError, InterfaceError)

log = logging.getLogger(__name__)
Result = TypeVar("Result")
Work = Callable[[AsyncConnection], Awaitable[Result]]
Claiming = Callable[[AsyncConnection, str], Awaitable[Result]]

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
BUSY_MS = 5000
TRIES = 6
TRY_SECONDS = 20.0
STATEMENT_SECONDS = 30.0
CANCEL_SECONDS = 1.0
# Serialisation failure, deadlock, lock not available, too many connections, server stopping or starting.
TRANSIENT_STATES = ("40001", "40P01", "55P03", "53300", "57P01", "57P02", "57P03")
DATABASE_ERRORS: tuple[type[BaseException], ...] = (DBAPIError, PoolTimeout, *POSTGRES_ERRORS, OSError)
READING = {"dreambot_reading": True}
LOCKS = {"migrate": 1, "accept": 2, "claim": 3, "presets": 4}
LOCK_SPACE = 0x647265616D % 2**31  # Dreambot's among the advisory locks of a shared PostgreSQL


class Database:
    """Runs functions, each in a transaction of its own, on a database that may be away for a moment."""

    def __init__(self, url: str) -> None:
        """`url`: as SQLAlchemy reads it; `sqlite:///FILE` and `postgresql://…` get the right driver."""
        self._engine = _engine(url)
        self._open: set[asyncio.Task[Any]] = set()

    async def migrate(self) -> None:
        """Bring the tables up to date, one process at a time. Raises DatabaseUnavailable."""

        async def work(conn: AsyncConnection) -> None:
            await lock(conn, "migrate")
            await conn.run_sync(upgrade, METADATA)

        await self.write(work)

    async def write(self, work: Work[Result]) -> Result:
        """Return what `work` returns, once it is committed. Raises DatabaseUnavailable.

        If the caller is cancelled meanwhile, the transaction still ends, committed or not, and the caller
        waits a second for that.
        """
        return await self._finish(self._start(self._with_retry(lambda conn, _: work(conn))))

    async def read(self, work: Work[Result]) -> Result:
        """Do the same for work that only reads: it does not wait for writers. Raises DatabaseUnavailable."""
        return await self._finish(self._start(self._with_retry(lambda conn, _: work(conn), reading=True)))

    async def claim(
        self, work: Claiming[Result], claimed: Claiming[Result | None], release: Claiming[None]
    ) -> Result:
        """Do the same for work that claims a row for the caller, under a token of this call.

        No row stays claimed without the caller's knowledge: if the connection breaks while the work is
        committed, `claimed` finds the row again; if the caller is cancelled, `release` releases it.
        """
        claim_token = uuid.uuid4().hex

        async def attempt(conn: AsyncConnection, again: bool) -> Result:
            found = await claimed(conn, claim_token) if again else None
            return await work(conn, claim_token) if found is None else found

        task = self._start(self._with_retry(attempt))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            releasing = self._start(self._release(task, lambda conn, _: release(conn, claim_token)))
            await asyncio.wait([releasing], timeout=CANCEL_SECONDS)
            raise

    async def close(self) -> None:
        """Wait for the transactions under way, and close all connections."""
        if self._open:
            await asyncio.wait(self._open)
        await self._engine.dispose()

    def _start(self, work: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
        task = asyncio.create_task(work)
        self._open.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._open.discard(task)
        if not task.cancelled():
            task.exception()  # else asyncio logs it as never retrieved, where the caller was cancelled

    async def _finish(self, task: asyncio.Task[Result]) -> Result:
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait([task], timeout=CANCEL_SECONDS)
            raise

    async def _release(
        self, task: asyncio.Task[Any], work: Callable[[AsyncConnection, bool], Awaitable[None]]
    ) -> None:
        await asyncio.wait([task])
        if not task.cancelled() and task.exception() is None:
            with contextlib.suppress(DatabaseUnavailable):  # then it is released when its lease ends
                await self._with_retry(work)

    async def _with_retry(
        self, work: Callable[[AsyncConnection, bool], Awaitable[Result]], reading: bool = False
    ) -> Result:
        retrying = AsyncRetrying(
            retry=retry_if_exception(_is_transient),
            stop=stop_after_attempt(TRIES) | stop_after_delay(TRY_SECONDS),
            wait=wait_exponential_jitter(multiplier=0.1, max=2, jitter=0.1),
            reraise=True,
        )
        again = False

        async def once() -> Result:
            nonlocal again
            before, again = again, True
            async with self._engine.connect() as conn:
                await conn.execution_options(**(READING if reading else {}))
                async with conn.begin():
                    return await work(conn, before)

        try:
            return await retrying(once)
        except DATABASE_ERRORS as error:
            log.warning("The database failed: %s: %s", type(error).__name__, error)
            raise DatabaseUnavailable from error


async def lock(conn: AsyncConnection, name: str) -> None:
    """Take a lock until the transaction ends; wait for others that have it. SQLite has only one writer."""
    if conn.dialect.name == "postgresql":
        await conn.execute(
            text("SELECT pg_advisory_xact_lock(:space, :number)"),
            {"space": LOCK_SPACE, "number": LOCKS[name]},
        )


async def upsert(
    conn: AsyncConnection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Insert the row of this primary `key`, or replace the one that is there."""
    insert = (postgresql if conn.dialect.name == "postgresql" else sqlite).insert
    adding = insert(table).values(**key, **values)
    await conn.execute(adding.on_conflict_do_update(index_elements=list(key), set_=dict(values)))


def _is_transient(error: BaseException) -> bool:
    """Return whether the same work may well succeed in a moment."""
    if isinstance(error, DBAPIError):
        if error.connection_invalidated:
            return True
        error = error.orig or error
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    state = getattr(error, "sqlstate", None) or ""
    return isinstance(error, OSError) or state in TRANSIENT_STATES or state.startswith("08")


def _engine(url: str) -> AsyncEngine:
    parsed = make_url(url)
    parsed = parsed.set(drivername=DRIVERS.get(parsed.drivername, parsed.drivername))
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    # Errors are logged: what members sent must not be in the log.
    return create_async_engine(
        parsed,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={"timeout": 10, "command_timeout": STATEMENT_SECONDS},
    )


def _sqlite(url: URL) -> AsyncEngine:
    # One connection: so the transactions of a process run in order; SQLite lets waiting ones in at random.
    engine = create_async_engine(
        url, hide_parameters=True, poolclass=AsyncAdaptedQueuePool, pool_size=1, max_overflow=0
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # Python's driver must not begin transactions: _begin does
    cursor = connection.cursor()
    for pragma in (f"busy_timeout={BUSY_MS}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later would fail if another had written in between.
    reading = connection.get_execution_options().get("dreambot_reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
