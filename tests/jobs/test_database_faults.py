"""A database that is busy, full or away, and callers that are cancelled."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from dreambot.jobs.errors import DatabaseUnavailable
from dreambot.jobs.repository import database
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import HANDED, LIMITS, PICTURE, Clock, new_job, reply_target
from tests.jobs.stages import accepted, claimed, ended, ready, waiting


async def cancelled_after(work: Coroutine[Any, Any, Any], seconds: float) -> Any:
    """The result of `work`, or CancelledError if it was cancelled in time."""
    task = asyncio.create_task(work)
    await asyncio.wait([task], timeout=seconds)
    task.cancel()
    return (await asyncio.gather(task, return_exceptions=True))[0]


async def test_whoever_is_cancelled_holds_no_job(repository: JobRepository) -> None:
    """At whatever moment, also after the commit: nobody would know of it, and its lease would be renewed."""
    job = await ready(repository)
    cancelled = 0
    for number in range(40):
        claim = await cancelled_after(repository.claim("a"), number * 0.0003)
        if isinstance(claim, asyncio.CancelledError):
            cancelled += 1
        else:
            assert await repository.requeue(job.id, "a", claim.attempt, counts=False)
        record = await repository.get(job.id)
        assert record is not None
        assert (record.state, record.attempt, record.owner) == ("queued", 0, None)
        assert await repository.renew("a") == frozenset()
    assert cancelled > 5


async def test_whoever_is_cancelled_holds_no_ingest(repository: JobRepository) -> None:
    for number in range(30):
        job = new_job()
        taken = await cancelled_after(
            repository.accept(job, HANDED, reply_target(), "a", LIMITS), number * 0.0003
        )
        record = await repository.get(job.id)
        if taken is True:
            assert await repository.pictured(job.id, "a", PICTURE)
        elif record is not None:  # it was written down: whoever comes next fetches its picture
            assert record.owner is None
            claim = await repository.claim_ingest("b")
            assert claim is not None
            assert claim.job == job
            assert await repository.pictured(job.id, "b", PICTURE)
        assert await repository.renew("a") == frozenset()


async def test_whoever_is_cancelled_holds_no_delivery(repository: JobRepository, clock: Clock) -> None:
    await ended(repository)
    for number in range(20):
        delivery = await cancelled_after(repository.claim_delivery("a"), number * 0.0003)
        if not isinstance(delivery, asyncio.CancelledError):
            assert await repository.postpone(delivery, clock.now, "again")
        assert await repository.renew("a") == frozenset()
    delivery = await repository.claim_delivery("b")
    assert delivery is not None
    assert await repository.delivered(delivery, "edit", 1)


async def test_a_cancelled_end_is_whole_or_none(repository: JobRepository) -> None:
    for number in range(20):
        job = await ready(repository)
        await claimed(repository)
        await cancelled_after(repository.finish(job.id, "a", 1, "done", {}), number * 0.0003)
        record = await repository.get(job.id)
        assert record is not None
        if record.state == "done":
            assert record.delivery == "pending"
        else:
            assert (record.state, record.owner, record.delivery) == ("running", "a", None)
            assert await repository.finish(job.id, "a", 1, "done", {})


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite waits no time of its own for other writers."""
    monkeypatch.setattr(database, "BUSY_MS", 1)


async def test_a_locked_database_is_tried_again(tmp_path: Path, clock: Clock, impatient: None) -> None:
    repository = await JobRepository.open(f"sqlite:///{tmp_path / 'repository.db'}", None, clock=clock)
    other = sqlite3.connect(tmp_path / "repository.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    accepting = asyncio.create_task(accepted(repository))
    assert await waiting(repository) == (), "who only looks does not wait"
    await asyncio.sleep(0.3)
    assert not accepting.done()
    other.execute("COMMIT")
    job = await accepting
    assert await waiting(repository) == (job.id,)
    other.close()
    await repository.close()


async def test_a_cancelled_caller_does_not_wait_for_a_locked_database(
    tmp_path: Path, clock: Clock, impatient: None
) -> None:
    """And what came of it afterwards is in nobody's hands."""
    url = f"sqlite:///{tmp_path / 'repository.db'}"
    repository = await JobRepository.open(url, None, clock=clock)
    other = sqlite3.connect(tmp_path / "repository.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    accepting = asyncio.create_task(accepted(repository))
    await asyncio.sleep(0.1)
    accepting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await accepting
    assert other.in_transaction, "it is still locked"
    other.execute("COMMIT")
    other.close()
    await repository.close()
    repository = await JobRepository.open(url, None, clock=clock)
    assert await repository.renew("a") == frozenset()
    for _ in await waiting(repository):
        assert await repository.claim_ingest("b") is not None
    await repository.close()


async def test_a_database_that_stays_locked_is_unavailable(
    tmp_path: Path, clock: Clock, impatient: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "TRIES", 3)
    repository = await JobRepository.open(f"sqlite:///{tmp_path / 'repository.db'}", None, clock=clock)
    job = await ready(repository)
    other = sqlite3.connect(tmp_path / "repository.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnavailable) as caught:
        await repository.claim("a")
    assert "locked" in str(caught.value.__cause__)
    other.execute("ROLLBACK")
    assert (await claimed(repository)).job == job
    other.close()
    await repository.close()


async def limit_pages(repository: JobRepository, pages: int) -> None:
    await repository.database.write(lambda conn: conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}"))


async def test_a_full_disk_is_unavailable_and_no_more(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """SQLite's own limit of pages stands in for the disk: it fails the same way, with SQLITE_FULL."""
    repository = await JobRepository.open(f"sqlite:///{tmp_path / 'repository.db'}", b"secret", clock=clock)
    job = await ready(repository)
    await limit_pages(repository, 1)  # that is: no more than there are
    taken = [job]
    with pytest.raises(DatabaseUnavailable) as caught, caplog.at_level(logging.WARNING):
        while True:
            taken.append(await accepted(repository))
    assert "full" in str(caught.value.__cause__)
    assert "full" in caplog.text
    assert HANDED.filename not in caplog.text, "what members sent stays out of the log"
    assert set(await waiting(repository)) == {job.id for job in taken}
    await limit_pages(repository, 10**6)
    await accepted(repository)
    assert (await claimed(repository)).job == job
    await repository.close()


async def test_a_folder_that_is_missing_is_a_database_unavailable(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable):
        await JobRepository.open(f"sqlite:///{tmp_path / 'missing' / 'repository.db'}", None)
    for thread in threading.enumerate():
        if "_connection_worker" in thread.name:  # the driver's, on its way out
            await asyncio.to_thread(thread.join)


@asynccontextmanager
async def connection_to(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url)
    yield connection
    await connection.close()


OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid != $1"
)


async def until_one_waits(connection: asyncpg.Connection) -> None:
    for _ in range(1000):
        if await connection.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):
            return
        await asyncio.sleep(0.01)
    raise AssertionError("nobody waits for a lock")


@pytest.mark.postgres
async def test_a_connection_that_was_cut_is_made_anew(postgres_url: str, clock: Clock) -> None:
    repository = await JobRepository.open(postgres_url, None, clock=clock)
    async with connection_to(postgres_url) as other:
        for _ in range(3):
            await other.fetch(OTHERS, other.get_server_pid())  # while it is idle
            await accepted(repository)
        async with other.transaction():
            await other.execute("LOCK TABLE jobs")
            accepting = asyncio.create_task(accepted(repository))
            await until_one_waits(other)  # in the middle of its transaction
            await other.fetch(OTHERS, other.get_server_pid())
        await accepting
    assert len(await waiting(repository)) == 4
    await repository.close()


@pytest.mark.postgres
async def test_a_server_that_is_away_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "TRIES", 2)
    with pytest.raises(DatabaseUnavailable) as caught:
        await JobRepository.open("postgresql://nobody:geheim@127.0.0.1:9/nothing", None)
    assert isinstance(caught.value.__cause__, OSError)
    assert "geheim" not in str(caught.value.__cause__)


class ForgetfulProxy:
    """Between the repository and PostgreSQL: when told to, it cuts the line once a COMMIT is answered."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.to_forget = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self._port)
        forget = asyncio.Event()
        answers = asyncio.create_task(self._pass_answers(up_reader, writer, forget))
        while data := await reader.read(65536):
            if b"COMMIT" in data and self.to_forget:
                self.to_forget -= 1
                forget.set()
            up_writer.write(data)
        up_writer.close()
        await answers

    async def _pass_answers(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, forget: asyncio.Event
    ) -> None:
        while data := await reader.read(65536):
            if forget.is_set():
                assert b"COMMIT" in data, "it was committed"
                break
            writer.write(data)
        writer.close()


@pytest.mark.postgres
async def test_a_lost_commit_takes_nothing_twice(postgres_url: str, clock: Clock) -> None:
    """It was committed, but its answer was lost: the call tries again, and finds what it had taken."""
    port = int(postgres_url.rsplit(":", 1)[1].split("/", 1)[0])
    proxy = ForgetfulProxy(port)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    near = server.sockets[0].getsockname()[1]
    repository = await JobRepository.open(postgres_url.replace(str(port), str(near)), b"secret", clock=clock)
    proxy.to_forget = 1
    jobs = {(await accepted(repository)).id}
    proxy.to_forget = 1
    jobs.add((await ready(repository)).id)
    await repository.pictured(min(jobs), "a", PICTURE)
    await repository.pictured(max(jobs), "a", PICTURE)
    for _ in range(2):
        proxy.to_forget = 1
        claim = await claimed(repository)
        assert claim.attempt == 1
        assert await repository.finish(claim.job.id, "a", 1, "done", {})
        proxy.to_forget = 1
        delivery = await repository.claim_delivery("a")
        assert delivery is not None
        assert (delivery.job, delivery.attempt) == (claim.job, 1)
        assert await repository.delivered(delivery, "edit", 1)
    assert proxy.to_forget == 0
    assert await repository.counts() == {"queued": 0, "running": 0, "pending": 0, "dead": 0}
    await repository.close()
    server.close()
