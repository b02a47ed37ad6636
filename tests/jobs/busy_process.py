"""A process that takes one job after the other through the repository, and prints each step once stored.

    python -m tests.jobs.busy_process URL OWNER

A line of "WORD JOB" is printed only when the database has answered: all that was printed must be found again.
"""

from __future__ import annotations

import asyncio
import sys

from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.making import HANDED, PICTURE, new_job, reply_target


def say(word: str, job_id: str) -> None:
    sys.stdout.write(f"{word} {job_id}\n")
    sys.stdout.flush()


NO_LIMITS = QueueLimits(10**6, None, running_of_member=None)  # those who were killed hold jobs still


async def work(url: str, owner: str) -> None:
    journal = await JobRepository.open(url, b"secret")
    while True:
        job = new_job(key=f"{owner}-{new_job().id}")
        await journal.accept(job, HANDED, reply_target(), owner, NO_LIMITS)
        say("accepted", job.id)
        await journal.pictured(job.id, owner, PICTURE)
        say("pictured", job.id)
        claim = await journal.claim(owner)
        assert claim is not None
        say("running", claim.job.id)
        if await journal.finish(claim.job.id, owner, claim.attempt, "done", {"by": owner}):
            say("done", claim.job.id)
        delivery = await journal.claim_delivery(owner)
        if delivery is not None and await journal.delivered(delivery, "edit", 1):
            say("delivered", delivery.job.id)


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
