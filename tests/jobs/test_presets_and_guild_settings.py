"""Guild settings and presets: what was stored last is read again, on every database."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from dreambot.jobs.errors import TooManyPresets
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.repository.presets import MAX_PRESETS
from tests.jobs.new_jobs import Clock

SETTINGS = GuildSettings(channels=(1, 2**62), style="eyes", of_member=1, cooldown=30.5, previews=False)


async def test_guild_settings_are_those_that_were_put_last(repository: JobRepository) -> None:
    assert await repository.guild_settings.get(1) == GuildSettings()
    await repository.guild_settings.put(1, SETTINGS)
    assert await repository.guild_settings.get(1) == SETTINGS
    await repository.guild_settings.put(1, replace(SETTINGS, style=None))
    assert (await repository.guild_settings.get(1)).style is None
    assert await repository.guild_settings.get(2) == GuildSettings(), "another server's are its own"


async def test_presets_are_kept_by_member_and_name(repository: JobRepository) -> None:
    await repository.presets.save(1, "wild", {"style": "eyes", "steps": 40})
    await repository.presets.save(1, "calm 🐈", {"style": "lines"})
    await repository.presets.save(2, "wild", {"style": "lines"})
    await repository.presets.save(1, "wild", {"style": "eyes"})
    assert await repository.presets.of(1) == {"calm 🐈": {"style": "lines"}, "wild": {"style": "eyes"}}
    assert await repository.presets.delete(1, "wild")
    assert not await repository.presets.delete(1, "wild")
    assert (list(await repository.presets.of(1)), list(await repository.presets.of(2))) == (
        ["calm 🐈"],
        ["wild"],
    )


async def test_a_member_keeps_so_many_presets_and_may_change_them(
    repository: JobRepository, url: str, clock: Clock
) -> None:
    other = await JobRepository.open(url, None, clock=clock)
    saved = await asyncio.gather(
        *((repository, other)[n % 2].presets.save(1, f"preset {n}", {}) for n in range(MAX_PRESETS + 3)),
        return_exceptions=True,
    )
    await other.close()
    assert sum(isinstance(one, TooManyPresets) for one in saved) == 3
    name, *_ = kept = await repository.presets.of(1)
    assert len(kept) == MAX_PRESETS
    await repository.presets.save(1, name, {"style": "new"})
    assert (await repository.presets.of(1))[name] == {"style": "new"}
    with pytest.raises(TooManyPresets, match=str(MAX_PRESETS)):
        await repository.presets.save(1, "one more", {})
