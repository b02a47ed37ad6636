"""A process that takes one job after the other through the repository, and prints each step once stored.

    python -m tests.jobs.busy_process URL OWNER

A line of "WORD JOB" is printed only when the database has answered: all that was printed must be found again.
"""

from __future__ import annotations

import asyncio
import sys

from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import HANDED, PICTURE, new_job, reply_target


def say(word: str, job_id: str) -> None:
    sys.stdout.write(f"{word} {job_id}\n")
    sys.stdout.flush()


NO_LIMITS = QueueLimits(10**6, None, running_of_member=None)  # those who were killed hold jobs still


async def work(url: str, owner: str) -> None:
    repository = await JobRepository.open(url, b"secret")
    while True:
        job = new_job(key=f"{owner}-{new_job().id}")
        await repository.accept(job, HANDED, reply_target(), owner, NO_LIMITS)
        say("accepted", job.id)
        await repository.pictured(job.id, owner, PICTURE)
        say("pictured", job.id)
        claim = await repository.claim(owner)
        assert claim is not None
        say("running", claim.job.id)
        if await repository.finish(claim.job.id, owner, claim.attempt, "done", {"by": owner}):
            say("done", claim.job.id)
        delivery = await repository.claim_delivery(owner)
        if delivery is not None and await repository.delivered(delivery, "edit", 1):
            say("delivered", delivery.job.id)


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
