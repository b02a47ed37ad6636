"""Processes on machines of their own, which share nothing but the database, on every database."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.jobs.execution.thread_workers import ThreadWorkers
from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.service import cancellation
from dreambot.jobs.service.dream_service import DreamService
from dreambot.jobs.service.frontend import DeliveryDeferred
from dreambot.jobs.service.instance import locked_instance
from dreambot.jobs.storage.database import DatabaseStore
from tests.conftest import photograph
from tests.jobs.frontend import REPLY_TARGET, ListFrontend, input_ref
from tests.jobs.test_database_faults import limit_pages
from tests.jobs.test_format_version import bring_further, newer
from tests.jobs.test_processes import ask_for_long
from tests.jobs.test_service import SECRET, Bot

Bots = tuple[Bot, Bot]


@asynccontextmanager
async def machine(network: Network, url: str, folder: Path) -> AsyncIterator[Bot]:
    """A process with a data folder of its own."""
    await asyncio.to_thread(folder.mkdir)
    repository = await JobRepository.open(url, SECRET)
    workers = ThreadWorkers(network, (Device("CPU:0", "CPU"),))
    with locked_instance(folder) as owner:
        limits = QueueLimits(10, 10)
        store = DatabaseStore(repository.database)
        service = DreamService(workers, repository, store, limits, instance=owner)
        frontend = ListFrontend()
        await service.open(frontend)
        yield Bot(service, frontend, network)
        await service.close()


@pytest.fixture
async def bots(squeezenet: Network, url: str, tmp_path: Path) -> AsyncIterator[Bots]:
    """The first takes jobs, and dreams none."""
    async with (
        machine(squeezenet, url, tmp_path / "one") as asked,
        machine(squeezenet, url, tmp_path / "two") as dreaming,
    ):
        asked.service._dispatcher.pause()
        yield asked, dreaming


async def taken_in(bot: Bot) -> None:
    await bot.until(lambda: not len(bot.service._tasks))


async def test_one_takes_it_another_dreams_it_and_any_brings_it(bots: Bots) -> None:
    asked, dreaming = bots
    handle = await asked.ask()
    await taken_in(asked)
    dreaming.frontend.troubles = [DeliveryDeferred("not from here", 0.0)]
    await dreaming.service.maintain()
    await dreaming.until(lambda: not dreaming.frontend.troubles)
    await taken_in(dreaming)
    await asked.service.maintain()
    await asked.until(lambda: len(asked.frontend.answers) == 1)
    assert dreaming.frontend.answers == []
    assert asked.frontend.answer_of(handle.job).state == "done"
    with Image.open(io.BytesIO(asked.frontend.files[handle.job.id])) as im:
        dreamt = np.asarray(im.convert("RGB"))
    photo = photograph("coffee", 150)
    assert dreamt.shape == photo.shape
    assert 2 < np.abs(dreamt.astype(int) - photo.astype(int)).mean() < 60, "a dream of this photograph"


async def test_what_is_dreamed_elsewhere_stops_when_it_is_told_to(bots: Bots) -> None:
    asked, dreaming = bots
    handle = await ask_for_long(asked)
    await taken_in(asked)
    await dreaming.service.maintain()
    await dreaming.until_running(handle)
    assert await asked.service.cancel(handle.job.id)
    await dreaming.until(lambda: len(dreaming.frontend.answers) == 1, seconds=5)
    assert dreaming.frontend.answers[0].state == "cancelled"


@pytest.mark.parametrize("end", ["drained", "killed"])
async def test_who_ends_before_it_hears_of_it_leaves_one_answer(
    bots: Bots, end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, dreaming = bots
    monkeypatch.setattr(cancellation, "POLL_SECONDS", 3600.0)
    handle = await ask_for_long(asked)
    await taken_in(asked)
    await dreaming.service.maintain()
    await dreaming.until_running(handle)
    assert await asked.service.cancel(handle.job.id)
    if end == "drained":
        await dreaming.service.drain(0)
    else:
        dreaming.killed()
        await taken_in(dreaming)
        await asked.service.jobs.release_all(dreaming.service._runtime.owner)
    for _ in range(2):
        await asked.service.maintain()
        await dreaming.service.maintain()
        await taken_in(asked)
    assert [answer.state for answer in asked.frontend.answers + dreaming.frontend.answers] == ["cancelled"]
    assert await asked.service.cancel(handle.job.id) is False


async def test_an_old_process_and_a_newer_one(squeezenet: Network, url: str, tmp_path: Path) -> None:
    """The old one dreams its own, shows what it can read, and leaves the rest to the newer one."""
    await bring_further(url)
    async with machine(squeezenet, url, tmp_path / "old") as old:
        old.service._dispatcher.pause()
        with newer():
            theirs = await old.ask("theirs")
            await taken_in(old)
        ours = await old.ask("ours")
        await taken_in(old)
        assert [entry.job.id for entry in await old.service.queue()] == [ours.job.id]
        old.service._dispatcher.resume()
        await old.service.maintain()
        await old.until(lambda: len(old.frontend.answers) == 1)
        await old.service.maintain()
        assert old.frontend.answer_of(ours.job).state == "done"
        assert not await old.service.cancel(theirs.job.id), "it knows no such job"
        old.service._dispatcher.pause()
        with newer():
            async with machine(squeezenet, url, tmp_path / "new") as new:
                await new.service.maintain()
                await new.until(lambda: len(new.frontend.answers) == 1)
                assert new.frontend.answer_of(theirs.job).state == "done"
        assert len(old.frontend.answers) == 1


@pytest.mark.parametrize("moment", ["taken in", "dreamed"])
async def test_a_database_without_room_for_pictures_loses_none(
    squeezenet: Network, sqlite_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, moment: str
) -> None:
    """SQLite's own limit of pages stands in for a full disk."""
    async with machine(squeezenet, sqlite_url, tmp_path / "one") as bot:
        job = bot.job(steps=60)
        handle = await bot.service.accept(job, input_ref(), REPLY_TARGET)
        assert handle is not None
        if moment == "taken in":
            await limit_pages(bot.service.jobs, 1)
        bot.service.begin(handle, input_ref(), REPLY_TARGET)
        if moment == "dreamed":
            await bot.until_running(handle)
            await limit_pages(bot.service.jobs, 1)
        with caplog.at_level(logging.WARNING):
            await bot.until(lambda: "has to wait" in caplog.text)
        await limit_pages(bot.service.jobs, 10**6)
        await asyncio.wait_for(handle.closed(), 60)
        assert bot.frontend.answer_of(job).state == "done"
        assert bot.frontend.files[job.id]
