"""What can be looked up: rules, presets, the last dream, the queue."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from dreambot.jobs.errors import TooManyPresets
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import Job, Kind
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.repository.presets import MAX_PRESETS
from tests.jobs.making import (
    HANDED,
    LIMITS,
    PICTURE,
    Clock,
    accepted,
    claimed,
    new_job,
    ready,
    reply_target,
)

RULES = GuildSettings(channels=(1, 2**62), style="eyes", of_member=1, cooldown=30.5, previews=False)


async def test_rules_are_those_that_were_set_last(journal: JobRepository) -> None:
    assert await journal.guild_settings.get(1) == GuildSettings()
    await journal.guild_settings.put(1, RULES)
    assert await journal.guild_settings.get(1) == RULES
    await journal.guild_settings.put(1, replace(RULES, style=None))
    assert (await journal.guild_settings.get(1)).style is None
    assert await journal.guild_settings.get(2) == GuildSettings(), "another server's are its own"


async def test_presets_are_kept_by_member_and_name(journal: JobRepository) -> None:
    await journal.presets.save(1, "wild", {"style": "eyes", "steps": 40})
    await journal.presets.save(1, "calm 🐈", {"style": "lines"})
    await journal.presets.save(2, "wild", {"style": "lines"})
    await journal.presets.save(1, "wild", {"style": "eyes"})
    assert await journal.presets.of(1) == {"calm 🐈": {"style": "lines"}, "wild": {"style": "eyes"}}
    assert await journal.presets.delete(1, "wild")
    assert not await journal.presets.delete(1, "wild")
    assert (list(await journal.presets.of(1)), list(await journal.presets.of(2))) == (["calm 🐈"], ["wild"])


async def test_a_member_keeps_so_many_presets_and_may_change_them(
    journal: JobRepository, url: str, clock: Clock
) -> None:
    other = await JobRepository.open(url, None, clock=clock)
    saved = await asyncio.gather(
        *((journal, other)[n % 2].presets.save(1, f"preset {n}", {}) for n in range(MAX_PRESETS + 3)),
        return_exceptions=True,
    )
    await other.close()
    assert sum(isinstance(one, TooManyPresets) for one in saved) == 3
    name, *_ = kept = await journal.presets.of(1)
    assert len(kept) == MAX_PRESETS
    await journal.presets.save(1, name, {"style": "new"})
    assert (await journal.presets.of(1))[name] == {"style": "new"}
    with pytest.raises(TooManyPresets, match=str(MAX_PRESETS)):
        await journal.presets.save(1, "one more", {})


async def dreamed(journal: JobRepository, clock: Clock, *, channel: int = 20, kind: Kind = "dream") -> Job:
    """A dream of member 1."""
    clock.forward(1)
    job = replace(new_job(), kind=kind)
    job = replace(job, requester=replace(job.requester, channel=channel))
    assert await journal.accept(job, HANDED, reply_target(), "a", LIMITS)
    assert await journal.pictured(job.id, "a", PICTURE)
    claim = await claimed(journal)
    assert await journal.finish(claim.job.id, "a", claim.attempt, "done", {"picture": "ab" * 32})
    return job


async def test_the_latest_dream_is_the_members_own_in_that_channel(
    journal: JobRepository, clock: Clock
) -> None:
    assert await journal.latest(1, 20) is None
    await dreamed(journal, clock)
    last = await dreamed(journal, clock)
    await dreamed(journal, clock, channel=21)
    await dreamed(journal, clock, kind="zoom")
    await dreamed(journal, clock, kind="variations")
    failed = await ready(journal)
    assert await journal.finish(failed.id, "a", (await claimed(journal)).attempt, "failed", {})
    await ready(journal)
    found = await journal.latest(1, 20)
    assert found is not None
    assert (found.job, found.state) == (last, "done")
    assert found.outcome == {"picture": "ab" * 32}
    assert await journal.latest(2, 20) is None


async def test_the_queue_shows_what_runs_and_then_what_waits(journal: JobRepository, clock: Clock) -> None:
    runs = await ready(journal)
    await claimed(journal)
    clock.forward(2)
    waits = [await ready(journal, member=2)]
    clock.forward(1)
    waits.append(await accepted(journal, member=3))
    line = await journal.queue_snapshot()
    assert [job.id for job in line.running] == [runs.id]
    assert [job.id for job in line.waiting] == [job.id for job in waits]
    assert (line.running[0].started_at, line.running[0].created_at) == (clock.now - 3, clock.now - 3)
    assert await journal.open_jobs() == {job.id: job for job in (runs, *waits)}
