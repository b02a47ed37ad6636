"""Limits of the queue, cooldowns and quotas: those of the operator and those of servers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from functools import partial

import pytest

from dreambot.jobs.errors import (
    CoolingDown,
    DailyQuotaUsed,
    JobError,
    MemberQueueFull,
    QueueFull,
    ServerQueueFull,
)
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import Job, ReplyTarget, Requester
from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.service.admission_cache import REFUSED_SECONDS, AdmissionCache
from dreambot.jobs.service.handle import JobHandle
from tests.jobs.new_jobs import HANDED, LIMITS, PICTURE, Clock, new_job, reply_target
from tests.jobs.stages import accepted, claimed, ready

COOL = replace(LIMITS, cooldown=60.0)
DAILY = replace(LIMITS, per_day=2)
DAY = 86400.0


async def accepted_job(
    repository: JobRepository,
    limits: QueueLimits,
    member: int = 1,
    server: int | None = 30,
    guild_settings: GuildSettings | None = None,
) -> Job:
    """Return a new job that was accepted."""
    job = new_job(member, server=server)
    assert await repository.accept(job, HANDED, reply_target(), "a", limits, guild_settings)
    return job


@pytest.fixture
async def restarted(repository: JobRepository, url: str, clock: Clock) -> AsyncIterator[JobRepository]:
    """Yield the same database, opened by another life of the bot."""
    other = await JobRepository.open(url, b"a secret", clock=clock)
    yield other
    await other.close()


async def test_a_cooldown_holds_across_a_restart_and_ends(
    repository: JobRepository, restarted: JobRepository, clock: Clock
) -> None:
    await accepted_job(repository, COOL)
    began = clock.now
    clock.forward(59)
    with pytest.raises(CoolingDown) as refused:
        await accepted_job(restarted, COOL)
    assert refused.value.ready_at == began + 60
    await accepted_job(restarted, COOL, member=2)
    clock.forward(1)
    await accepted_job(restarted, COOL)


async def test_the_daily_limit_holds_across_a_restart_and_frees_dreams_one_by_one(
    repository: JobRepository, restarted: JobRepository, clock: Clock
) -> None:
    await accepted_job(repository, DAILY)
    first = clock.now
    clock.forward(3600)
    await accepted_job(repository, DAILY)
    clock.forward(3600)
    with pytest.raises(DailyQuotaUsed) as refused:
        await accepted_job(restarted, DAILY)
    assert (refused.value.limit, refused.value.resets_at) == (2, first + DAY)
    await accepted_job(restarted, DAILY, member=2)
    clock.now = first + DAY
    await accepted_job(restarted, DAILY)
    with pytest.raises(DailyQuotaUsed) as refused:
        await accepted_job(restarted, DAILY)
    assert refused.value.resets_at == first + 3600 + DAY


async def test_what_never_began_or_failed_does_not_count(repository: JobRepository, clock: Clock) -> None:
    limits = replace(LIMITS, per_day=1, cooldown=60.0)
    for _ in range(2):
        job = await accepted_job(repository, limits)
        assert await repository.finish(job.id, "a", 0, "failed", {})
    job = await accepted_job(repository, limits)
    assert await repository.pictured(job.id, "a", PICTURE)
    assert await repository.finish(job.id, "a", (await claimed(repository)).attempt, "failed", {})
    job = await accepted_job(repository, limits)
    assert await repository.cancel(job.id, {})
    job = await accepted_job(repository, limits)
    assert await repository.pictured(job.id, "a", PICTURE)
    assert await repository.finish(job.id, "a", (await claimed(repository)).attempt, "cancelled", {})
    clock.forward(61)
    with pytest.raises(DailyQuotaUsed):
        await accepted_job(repository, limits)


async def test_for_the_exempt_only_the_length_of_the_queue_is_limited(repository: JobRepository) -> None:
    limits = QueueLimits(3, 1, 1, of_server=1, cooldown=60.0, per_day=1)
    await accepted_job(repository, limits)
    with pytest.raises(MemberQueueFull):
        await accepted_job(repository, limits)
    await accepted_job(repository, limits.exempt)
    await accepted_job(repository, limits.exempt)
    with pytest.raises(QueueFull):
        await accepted_job(repository, limits.exempt)


async def test_the_exempt_may_have_several_dreamed_at_a_time(repository: JobRepository, clock: Clock) -> None:
    limits = QueueLimits(10, None)
    for one in (limits, limits, limits.exempt):
        await ready(repository, limits=one)
        clock.forward(1)
    assert (await claimed(repository)).job.requester.member == 1
    assert (await claimed(repository)).job.requester.member == 1, "the exempt one"
    assert await repository.claim("a") is None


async def test_a_server_may_have_so_many_jobs_waiting(repository: JobRepository) -> None:
    limits = replace(LIMITS, of_server=2)
    await accepted_job(repository, limits, member=1)
    await accepted_job(repository, limits, member=2)
    with pytest.raises(ServerQueueFull) as refused:
        await accepted_job(repository, limits, member=3)
    assert refused.value.limit == 2
    await accepted_job(repository, limits, member=3, server=31)
    for member in (4, 5, 6):
        await accepted_job(repository, limits, member=member, server=None)


@pytest.mark.parametrize(
    ("guild_settings", "refusal"),
    [
        (GuildSettings(of_member=1), MemberQueueFull),
        (GuildSettings(of_server=1), ServerQueueFull),
        (GuildSettings(cooldown=60.0), CoolingDown),
        (GuildSettings(per_day=1), DailyQuotaUsed),
    ],
)
async def test_the_limits_of_a_server_hold_for_its_own_jobs(
    repository: JobRepository, guild_settings: GuildSettings, refusal: type[JobError]
) -> None:
    await accepted_job(repository, LIMITS, server=31)
    await accepted_job(repository, LIMITS, guild_settings=guild_settings)
    with pytest.raises(refusal):
        await accepted_job(repository, LIMITS, guild_settings=guild_settings)
    await accepted_job(repository, LIMITS, server=31)


async def test_the_limits_of_a_server_loosen_none_of_the_operators(
    repository: JobRepository, clock: Clock
) -> None:
    limits = QueueLimits(10, 2, 1)
    guild_settings = GuildSettings(of_member=9, running_of_member=9)
    for _ in range(2):
        job = await accepted_job(repository, limits, guild_settings=guild_settings)
        assert await repository.pictured(job.id, "a", PICTURE)
    with pytest.raises(MemberQueueFull):
        await accepted_job(repository, limits, guild_settings=guild_settings)
    await claimed(repository)
    assert await repository.claim("a") is None


async def test_a_dream_that_is_being_stored_does_not_hold_up_the_next(repository: JobRepository) -> None:
    one = QueueLimits(10, None)
    await ready(repository, limits=one)
    await ready(repository, limits=one)
    first = await claimed(repository)
    assert await repository.claim("a") is None
    assert await repository.claim("a", {first.job.id}) is not None


async def test_a_flood_is_refused_before_the_database_is_asked() -> None:
    handles: dict[str, JobHandle] = {}
    clock = Clock()
    cache = AdmissionCache(handles, clock)
    limits, guild_settings = QueueLimits(3, 2, of_server=3), GuildSettings(of_member=1)
    own, other = Requester("1", 1, 20, 30), Requester("2", 2, 20, 31)

    def wait(requester: Requester) -> None:
        job = replace(new_job(), requester=requester)
        handles[job.id] = JobHandle(job, ReplyTarget(1, None, 0.0, 1))

    wait(own)
    with cache.admit(own, limits, None), pytest.raises(MemberQueueFull), cache.admit(own, limits, None):
        pass
    with pytest.raises(MemberQueueFull), cache.admit(own, limits, guild_settings):
        pass
    with cache.admit(own, limits.exempt, None):
        pass
    wait(other)
    wait(other)
    with pytest.raises(QueueFull), cache.admit(replace(own, member=3), limits, None):
        pass
    wide = replace(limits, waiting=10, of_server=2)
    with pytest.raises(ServerQueueFull), cache.admit(replace(other, member=3), wide, None):
        pass


async def test_a_member_who_is_cooling_down_is_refused_for_a_moment_without_the_database() -> None:
    clock = Clock()
    cache = AdmissionCache({}, clock)
    requester, limits = Requester("1", 1, 20, 30), replace(COOL, per_day=5)
    ready_at = clock.now + 60
    with pytest.raises(CoolingDown), cache.admit(requester, limits, None):
        raise CoolingDown(ready_at)
    with pytest.raises(CoolingDown) as refused, cache.admit(requester, limits, None):
        raise AssertionError("the database is asked")
    assert refused.value.ready_at == ready_at
    for another in (replace(requester, member=2), replace(requester, server=31)):
        with cache.admit(another, limits, None):
            pass
    with cache.admit(requester, limits.exempt, None):
        pass
    clock.forward(REFUSED_SECONDS)
    with cache.admit(requester, limits, None):
        pass


@pytest.mark.parametrize("refusal", [CoolingDown, partial(DailyQuotaUsed, 5)])
def test_a_refused_member_is_not_refused_beyond_the_time_of_the_refusal(
    refusal: Callable[[float], JobError],
) -> None:
    clock = Clock()
    cache = AdmissionCache({}, clock)
    requester, error = Requester("1", 1, 20, 30), refusal(clock.now + REFUSED_SECONDS / 2)
    with pytest.raises(type(error)), cache.admit(requester, COOL, None):
        raise error
    clock.forward(REFUSED_SECONDS / 2)
    with cache.admit(requester, COOL, None):
        pass


async def test_a_job_that_waits_for_its_picture_counts_as_waiting(repository: JobRepository) -> None:
    limits = replace(LIMITS, of_member=1)
    await accepted(repository, limits=limits)
    with pytest.raises(MemberQueueFull):
        await accepted(repository, limits=limits)
