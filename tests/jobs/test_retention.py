"""What is deleted after a while, and what is not."""

from __future__ import annotations

from dataclasses import replace

from dreambot.jobs.models.records import JobRecord
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import HANDED, LIMITS, Clock, new_job, reply_target
from tests.jobs.stages import accepted, claimed, ended, ready, several

INPUT, DREAM, STRAY = "1a" * 32, "2b" * 32, "3c" * 32


async def test_answered_jobs_are_forgotten_and_nothing_else(repository: JobRepository, clock: Clock) -> None:
    answered, buried, pending = [await ended(repository) for _ in range(3)]
    await answer(repository, answered.id)
    delivery = await repository.claim_delivery("a", buried.id)
    assert delivery is not None
    assert await repository.dead_letter(delivery, "nobody to tell")
    silent, runs = await several(repository, clock, 2)
    assert (await claimed(repository)).job == silent
    assert await repository.finish(silent.id, "a", 1, "cancelled", {}, deliver=False)
    assert (await claimed(repository)).job == runs
    waits = await ready(repository)
    await repository.expire(clock.now - 1)
    assert await repository.get(answered.id) is not None, "not older than that"
    await repository.expire(clock.forward(1))
    known = [await repository.get(job.id) for job in (answered, buried, silent, pending, runs, waits)]
    assert [record is not None for record in known] == [False, False, False, True, True, True]


async def test_an_old_job_answered_just_now_is_kept(repository: JobRepository, clock: Clock) -> None:
    job = await ended(repository)
    ended_at = clock.now
    clock.forward(1000)
    delivery = await repository.claim_delivery("a")
    assert delivery is not None
    assert await repository.delivered(delivery, "edit", 1)
    await repository.expire(ended_at + 500)
    assert isinstance(await repository.get(job.id), JobRecord)


async def test_pictures_go_with_the_last_job_that_needs_them(repository: JobRepository, clock: Clock) -> None:
    for sha256 in (INPUT, DREAM, STRAY):
        await repository.add_picture(sha256, 100)
    jobs = []
    for outcome in ({"picture": DREAM}, {}):  # the same photograph twice
        job = await accepted(repository)
        await repository.pictured(job.id, "a", INPUT)
        await claimed(repository)
        await repository.finish(job.id, "a", 1, "done", outcome)
        jobs.append(job)
    await answer(repository, jobs[1].id)
    assert await repository.expire(clock.now) == (), "all were stored just now"
    assert await repository.expire(clock.forward(1)) == (STRAY,)
    assert await repository.pictures() == {INPUT, DREAM}
    await answer(repository, jobs[0].id)
    assert set(await repository.expire(clock.forward(1))) == {INPUT, DREAM}
    assert await repository.pictures() == frozenset()


async def answer(repository: JobRepository, job_id: str) -> None:
    delivery = await repository.claim_delivery("a", job_id)
    assert delivery is not None
    assert await repository.delivered(delivery, "edit", 1)


async def test_a_picture_that_was_stored_again_stays(repository: JobRepository, clock: Clock) -> None:
    await repository.add_picture(STRAY, 100)
    clock.forward(1000)
    await repository.add_picture(STRAY, 100)
    assert await repository.expire(clock.now - 500) == ()
    assert await repository.expire(clock.now + 1) == (STRAY,)


async def test_guides_and_masks_are_kept_as_long_as_their_job(
    repository: JobRepository, clock: Clock
) -> None:
    for sha256 in (INPUT, DREAM, STRAY):
        await repository.add_picture(sha256, 100)
    job = await accepted(repository)
    assert await repository.pictured(job.id, "a", INPUT, guide=DREAM, mask=STRAY)
    assert await repository.expire(clock.forward(1)) == ()
    assert (await claimed(repository)).guide == DREAM
    assert await repository.finish(job.id, "a", 1, "cancelled", {}, deliver=False)
    assert set(await repository.expire(clock.forward(1))) == {INPUT, DREAM, STRAY}


async def test_what_a_button_on_an_old_dream_needs_outlives_it(
    repository: JobRepository, clock: Clock
) -> None:
    for sha256 in (INPUT, DREAM, STRAY):
        await repository.add_picture(sha256, 100)
    clock.forward(1000)
    picture, mask = (replace(HANDED, kind="stored", url=sha256) for sha256 in (INPUT, DREAM))
    input_ref = replace(picture, mask=mask)
    assert await repository.accept(new_job(), input_ref, reply_target(), "a", LIMITS)
    assert await repository.expire(clock.now - 500) == (STRAY,), "the others are still to be taken in"
    assert set(await repository.expire(clock.now + 1)) == {INPUT, DREAM}, "it has its own by now"
