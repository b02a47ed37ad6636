"""SIGKILL in the middle of transactions: what was stored is there, whole, and the rest goes on."""

from __future__ import annotations

import asyncio
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from dreambot.jobs.models.records import ATTEMPTS, LEASE_SECONDS
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import PICTURE, Clock

ROOT = Path(__file__).parent.parent.parent
RANK = {"accepted": 0, "pictured": 1, "running": 2, "done": 3, "delivered": 4}
KILLS = 4


def work_and_die(url: str, owner: str, lines: int) -> list[tuple[str, str]]:
    """What a process said (word, job) before it was killed, some time after so many lines."""
    command = [sys.executable, "-m", "tests.jobs.busy_process", url, owner]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    time.sleep(random.Random(lines).random() * 0.02)  # anywhere in a transaction
    process.send_signal(signal.SIGKILL)
    said += process.communicate()[0].splitlines()
    assert process.returncode == -signal.SIGKILL
    words = (line.split() for line in said)
    return [(pair[0], pair[1]) for pair in words if len(pair) == 2 and len(pair[1]) == 12]


async def test_nothing_that_was_said_is_lost(url: str) -> None:
    latest: dict[str, str] = {}
    for kill in range(KILLS):
        said = await asyncio.to_thread(work_and_die, url, f"owner-{kill}", 7 + 16 * kill)
        assert len(said) >= 7
        latest.update((job_id, word) for word, job_id in said)
        check_file(url)
    clock = Clock()
    clock.now = time.time() + LEASE_SECONDS + 1
    repository = await JobRepository.open(url, b"secret", clock=clock)
    for job_id, word in latest.items():
        record = await repository.get(job_id)
        assert record is not None
        stands: str = "delivered" if record.delivery == "delivered" else record.state
        if stands == "queued":
            stands = "pictured" if record.picture else "accepted"
        assert RANK[stands] >= RANK[word], f"{job_id} was {word}"
        assert (record.delivery is not None) == (record.state == "done"), "an end and its delivery are one"
    await go_on(repository, clock)
    for job_id in latest:
        record = await repository.get(job_id)
        assert record is not None
        assert (record.state, record.delivery) == ("done", "delivered")
    await repository.close()


async def go_on(repository: JobRepository, clock: Clock) -> None:
    """What a bot does that was started again."""
    for _ in range(ATTEMPTS):
        await repository.reap()
        while (ingest := await repository.claim_ingest("z")) is not None:
            assert await repository.pictured(ingest.job.id, "z", PICTURE)
        while (claim := await repository.claim("z")) is not None:
            assert await repository.finish(claim.job.id, "z", claim.attempt, "done", {})
        while (delivery := await repository.claim_delivery("z")) is not None:
            assert await repository.delivered(delivery, "edit", 1)
        clock.forward(LEASE_SECONDS + 1)
    assert await repository.counts() == {"queued": 0, "running": 0, "pending": 0, "dead": 0}


def check_file(url: str) -> None:
    if not url.startswith("sqlite:///"):
        return
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
