"""Who may ask for another dream: places, cooldowns and quotas, of the operator and of servers."""

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
from tests.jobs.making import HANDED, LIMITS, PICTURE, Clock, accepted, claimed, new_job, ready, reply_target

COOL = replace(LIMITS, cooldown=60.0)
DAILY = replace(LIMITS, per_day=2)
DAY = 86400.0


async def asked(
    journal: JobRepository,
    limits: QueueLimits,
    member: int = 1,
    server: int | None = 30,
    guild_settings: GuildSettings | None = None,
) -> Job:
    """A job that was taken."""
    job = new_job(member, server=server)
    assert await journal.accept(job, HANDED, reply_target(), "a", limits, guild_settings)
    return job


@pytest.fixture
async def restarted(journal: JobRepository, url: str, clock: Clock) -> AsyncIterator[JobRepository]:
    """The same journal, as another life of the bot opens it."""
    other = await JobRepository.open(url, b"a secret", clock=clock)
    yield other
    await other.close()


async def test_a_cooldown_holds_across_a_restart_and_ends(
    journal: JobRepository, restarted: JobRepository, clock: Clock
) -> None:
    await asked(journal, COOL)
    began = clock.now
    clock.forward(59)
    with pytest.raises(CoolingDown) as refused:
        await asked(restarted, COOL)
    assert refused.value.ready_at == began + 60
    await asked(restarted, COOL, member=2)
    clock.forward(1)
    await asked(restarted, COOL)


async def test_a_days_quota_holds_across_a_restart_and_frees_one_after_the_other(
    journal: JobRepository, restarted: JobRepository, clock: Clock
) -> None:
    await asked(journal, DAILY)
    first = clock.now
    clock.forward(3600)
    await asked(journal, DAILY)
    clock.forward(3600)
    with pytest.raises(DailyQuotaUsed) as refused:
        await asked(restarted, DAILY)
    assert (refused.value.limit, refused.value.resets_at) == (2, first + DAY)
    await asked(restarted, DAILY, member=2)
    clock.now = first + DAY
    await asked(restarted, DAILY)
    with pytest.raises(DailyQuotaUsed) as refused:
        await asked(restarted, DAILY)
    assert refused.value.resets_at == first + 3600 + DAY


async def test_what_never_began_or_failed_does_not_count(journal: JobRepository, clock: Clock) -> None:
    limits = replace(LIMITS, per_day=1, cooldown=60.0)
    for _ in range(2):
        job = await asked(journal, limits)
        assert await journal.finish(job.id, "a", 0, "failed", {})
    job = await asked(journal, limits)
    assert await journal.pictured(job.id, "a", PICTURE)
    assert await journal.finish(job.id, "a", (await claimed(journal)).attempt, "failed", {})
    job = await asked(journal, limits)
    assert await journal.cancel(job.id, {})
    job = await asked(journal, limits)
    assert await journal.pictured(job.id, "a", PICTURE)
    assert await journal.finish(job.id, "a", (await claimed(journal)).attempt, "cancelled", {})
    clock.forward(61)
    with pytest.raises(DailyQuotaUsed):
        await asked(journal, limits)


async def test_the_exempt_are_kept_to_the_places_there_are(journal: JobRepository) -> None:
    limits = QueueLimits(3, 1, 1, of_server=1, cooldown=60.0, per_day=1)
    await asked(journal, limits)
    with pytest.raises(MemberQueueFull):
        await asked(journal, limits)
    await asked(journal, limits.exempt)
    await asked(journal, limits.exempt)
    with pytest.raises(QueueFull):
        await asked(journal, limits.exempt)


async def test_the_exempt_may_have_several_dreamed_at_a_time(journal: JobRepository, clock: Clock) -> None:
    limits = QueueLimits(10, None)
    for one in (limits, limits, limits.exempt):
        await ready(journal, limits=one)
        clock.forward(1)
    assert (await claimed(journal)).job.requester.member == 1
    assert (await claimed(journal)).job.requester.member == 1, "the exempt one"
    assert await journal.claim("a") is None


async def test_a_server_has_so_many_places(journal: JobRepository) -> None:
    limits = replace(LIMITS, of_server=2)
    await asked(journal, limits, member=1)
    await asked(journal, limits, member=2)
    with pytest.raises(ServerQueueFull) as refused:
        await asked(journal, limits, member=3)
    assert refused.value.limit == 2
    await asked(journal, limits, member=3, server=31)
    for member in (4, 5, 6):
        await asked(journal, limits, member=member, server=None)


@pytest.mark.parametrize(
    ("guild_settings", "refusal"),
    [
        (GuildSettings(of_member=1), MemberQueueFull),
        (GuildSettings(of_server=1), ServerQueueFull),
        (GuildSettings(cooldown=60.0), CoolingDown),
        (GuildSettings(per_day=1), DailyQuotaUsed),
    ],
)
async def test_a_servers_rules_hold_for_its_own_dreams(
    journal: JobRepository, guild_settings: GuildSettings, refusal: type[JobError]
) -> None:
    await asked(journal, LIMITS, server=31)
    await asked(journal, LIMITS, guild_settings=guild_settings)
    with pytest.raises(refusal):
        await asked(journal, LIMITS, guild_settings=guild_settings)
    await asked(journal, LIMITS, server=31)


async def test_a_servers_rules_loosen_nothing(journal: JobRepository, clock: Clock) -> None:
    limits = QueueLimits(10, 2, 1)
    guild_settings = GuildSettings(of_member=9, running_of_member=9)
    for _ in range(2):
        job = await asked(journal, limits, guild_settings=guild_settings)
        assert await journal.pictured(job.id, "a", PICTURE)
    with pytest.raises(MemberQueueFull):
        await asked(journal, limits, guild_settings=guild_settings)
    await claimed(journal)
    assert await journal.claim("a") is None


async def test_a_dream_that_is_being_written_down_does_not_hold_up_the_next(journal: JobRepository) -> None:
    one = QueueLimits(10, None)
    await ready(journal, limits=one)
    await ready(journal, limits=one)
    first = await claimed(journal)
    assert await journal.claim("a") is None
    assert await journal.claim("a", {first.job.id}) is not None


async def test_a_flood_is_refused_before_the_journal_is_asked() -> None:
    handles: dict[str, JobHandle] = {}
    clock = Clock()
    places = AdmissionCache(handles, clock)
    limits, guild_settings = QueueLimits(3, 2, of_server=3), GuildSettings(of_member=1)
    own, other = Requester("1", 1, 20, 30), Requester("2", 2, 20, 31)

    def wait(requester: Requester) -> None:
        job = replace(new_job(), requester=requester)
        handles[job.id] = JobHandle(job, ReplyTarget(1, None, 0.0, 1))

    wait(own)
    with places.place(own, limits, None), pytest.raises(MemberQueueFull), places.place(own, limits, None):
        pass
    with pytest.raises(MemberQueueFull), places.place(own, limits, guild_settings):
        pass
    with places.place(own, limits.exempt, None):
        pass
    wait(other)
    wait(other)
    with pytest.raises(QueueFull), places.place(replace(own, member=3), limits, None):
        pass
    wide = replace(limits, waiting=10, of_server=2)
    with pytest.raises(ServerQueueFull), places.place(replace(other, member=3), wide, None):
        pass


async def test_who_is_cooling_down_is_refused_for_a_moment_without_the_journal() -> None:
    clock = Clock()
    places = AdmissionCache({}, clock)
    requester, limits = Requester("1", 1, 20, 30), replace(COOL, per_day=5)
    ready_at = clock.now + 60
    with pytest.raises(CoolingDown), places.place(requester, limits, None):
        raise CoolingDown(ready_at)
    with pytest.raises(CoolingDown) as refused, places.place(requester, limits, None):
        raise AssertionError("the journal is asked")
    assert refused.value.ready_at == ready_at
    for another in (replace(requester, member=2), replace(requester, server=31)):
        with places.place(another, limits, None):
            pass
    with places.place(requester, limits.exempt, None):
        pass
    clock.forward(REFUSED_SECONDS)
    with places.place(requester, limits, None):
        pass


@pytest.mark.parametrize("refusal", [CoolingDown, partial(DailyQuotaUsed, 5)])
def test_who_was_refused_is_not_kept_beyond_the_time_that_he_was_told(
    refusal: Callable[[float], JobError],
) -> None:
    clock = Clock()
    places = AdmissionCache({}, clock)
    requester, error = Requester("1", 1, 20, 30), refusal(clock.now + REFUSED_SECONDS / 2)
    with pytest.raises(type(error)), places.place(requester, COOL, None):
        raise error
    clock.forward(REFUSED_SECONDS / 2)
    with places.place(requester, COOL, None):
        pass


async def test_waiting_for_its_picture_takes_a_place(journal: JobRepository) -> None:
    limits = replace(LIMITS, of_member=1)
    await accepted(journal, limits=limits)
    with pytest.raises(MemberQueueFull):
        await accepted(journal, limits=limits)
