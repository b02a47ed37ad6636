"""Processes claim jobs of one database at the same time: none is claimed twice, and none is left.

Without --url it is measured on SQLite, and on PostgreSQL where Debian's package is, both waiting for the disk
as they do for the bot.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import multiprocessing
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path

from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.postgres import PostgresMissing, postgres_server
from tests.jobs.stages import ready, waiting

PROCESSES = 4
JOBS, JOBS_SHORT = 2000, 200
MEMBERS = 50
LEASE_SECONDS = 3600.0


@dataclass(frozen=True)
class Tally:
    """What the processes claimed together; `each`: how many each of them got."""

    jobs: int
    claimed: int
    twice: int
    left: int
    each: tuple[int, ...]
    seconds: float

    @property
    def right(self) -> bool:
        """Every job was claimed once."""
        return self.claimed == self.jobs and self.twice == 0 and self.left == 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The database."""
    parser.add_argument("--url", help="a database of its own, empty (default: SQLite, and PostgreSQL)")


def run(short: bool, url: str | None) -> bool:
    """Print claims a second; whether each job was claimed once, on every database."""
    jobs = JOBS_SHORT if short else JOBS
    right = True
    with contextlib.ExitStack() as stack:
        for name, where in [("given", url)] if url else stack.enter_context(_databases()):
            tally = measure(where, jobs)
            right = right and tally.right
            print(
                f"{name}: {tally.claimed} of {jobs} jobs claimed by {PROCESSES} processes "
                f"({', '.join(map(str, tally.each))}), {tally.twice} twice, {tally.left} left, "
                f"{tally.claimed / tally.seconds:.0f} claims a second"
            )
    return right


@contextlib.contextmanager
def _databases() -> Iterator[list[tuple[str, str]]]:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        found = [("SQLite", f"sqlite:///{Path(folder) / 'jobs.db'}")]
        try:
            server = stack.enter_context(postgres_server(durable=True))
            found.append(("PostgreSQL", server.new_database()))
        except PostgresMissing as reason:
            print(f"PostgreSQL: {reason}")
        yield found


def measure(url: str, jobs: int) -> Tally:
    """Fill an empty database, and let the processes loose on it."""
    context = multiprocessing.get_context("spawn")
    barrier, results = context.Barrier(PROCESSES), context.Queue()
    asyncio.run(_fill(url, jobs))
    processes = [
        context.Process(target=_claim_all, args=(url, f"owner-{n}", barrier, results))
        for n in range(PROCESSES)
    ]
    for process in processes:
        process.start()
    claims = [results.get(timeout=300) for _ in processes]
    for process in processes:
        process.join()
    ids = [job_id for mine, _, _ in claims for job_id in mine]
    seconds = max(end for _, _, end in claims) - min(begin for _, begin, _ in claims)
    left = asyncio.run(_waiting(url))
    each = tuple(len(mine) for mine, _, _ in claims)
    return Tally(jobs, len(set(ids)), len(ids) - len(set(ids)), left, each, seconds)


async def _fill(url: str, jobs: int) -> None:
    repository = await JobRepository.open(url, None)
    for number in range(jobs):
        await ready(repository, member=number % MEMBERS)
    await repository.close()


async def _waiting(url: str) -> int:
    repository = await JobRepository.open(url, None)
    left = len(await waiting(repository))
    await repository.close()
    return left


def _claim_all(
    url: str, owner: str, barrier: Barrier, results: Queue[tuple[list[str], float, float]]
) -> None:
    """In a process of its own."""
    results.put(asyncio.run(_claims(url, owner, barrier)))


async def _claims(url: str, owner: str, barrier: Barrier) -> tuple[list[str], float, float]:
    """Ids in the order in which they were claimed, and when that began and ended."""
    repository = await JobRepository.open(url, None, lease_seconds=LEASE_SECONDS)
    await repository.counts()
    barrier.wait(60)
    ids: list[str] = []
    begin = time.time()
    while (claim := await repository.claim(owner)) is not None:
        ids.append(claim.job.id)
    end = time.time()
    await repository.close()
    return ids, begin, end
