"""The service: order, places, refusals, cancelling, and dreams that break."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from dreambot.engine.devices import Device
from dreambot.engine.errors import TooSmallToDream
from dreambot.engine.networks import Network
from dreambot.engine.styles import style_settings
from dreambot.jobs.errors import DreamCancelled, DreamFailed, QueueFull
from dreambot.jobs.job import Dreamt, Job, Progress, Queued, Source
from dreambot.jobs.service import DreamService, Ticket
from dreambot.jobs.threads import ThreadWorkers
from tests.conftest import photograph


@pytest.fixture
async def service(squeezenet: Network) -> AsyncIterator[DreamService]:
    service = DreamService(ThreadWorkers(squeezenet, (Device("CPU:0", "CPU"),)), queue_limit=3)
    yield service
    await service.close()


def submit(service: DreamService, network: Network, key: str = "1", steps: int = 3) -> Ticket:
    settings = style_settings("lines", network, octaves=1, steps=steps)
    return service.submit(Job(Source(key, 1, 1), "lines", settings), photograph("coffee", 150))


async def test_first_come_first_served(service: DreamService, squeezenet: Network) -> None:
    ended: list[str] = []

    async def wait(ticket: Ticket) -> None:
        await ticket.result()
        ended.append(ticket.job.source.key)

    tickets = [submit(service, squeezenet, key) for key in "abcd"]
    await asyncio.gather(*(wait(ticket) for ticket in tickets))
    assert ended == list("abcd")


async def test_a_waiting_member_sees_the_place_fall_and_then_the_steps(
    service: DreamService, squeezenet: Network
) -> None:
    for key in "ab":
        submit(service, squeezenet, key, steps=10)
    last = submit(service, squeezenet, "c")
    updates = [update async for update in last.updates()]
    places = [update.position for update in updates if isinstance(update, Queued)]
    assert places == [2, 1]
    assert isinstance(await last.result(), Dreamt)
    assert all(isinstance(update, Queued | Progress) for update in updates)


async def test_a_full_queue_takes_no_more_until_there_is_room(
    service: DreamService, squeezenet: Network
) -> None:
    tickets = [submit(service, squeezenet, key) for key in "abcd"]
    with pytest.raises(QueueFull) as refused:
        submit(service, squeezenet, "e")
    assert refused.value.limit == 3
    await tickets[-1].result()
    await submit(service, squeezenet, "f").result()


async def test_cancelling_in_the_queue_and_while_dreaming(service: DreamService, squeezenet: Network) -> None:
    running = submit(service, squeezenet, "a", steps=200)
    waiting = submit(service, squeezenet, "b")
    next_one = submit(service, squeezenet, "c")
    service.cancel(waiting)
    with pytest.raises(DreamCancelled):
        await waiting.result()
    async for update in running.updates():
        if isinstance(update, Progress):
            break
    service.cancel(running)
    with pytest.raises(DreamCancelled):
        await running.result()
    assert isinstance(await next_one.result(), Dreamt)


async def test_a_job_that_cannot_be_dreamed_takes_no_place(
    service: DreamService, squeezenet: Network
) -> None:
    settings = style_settings("lines", squeezenet)
    for _ in range(10):
        with pytest.raises(TooSmallToDream):
            service.submit(Job(Source("1", 1, 1), "lines", settings), photograph("coffee", 20))


async def test_a_dream_that_breaks_fails_alone(
    service: DreamService,
    squeezenet: Network,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    good = submit(service, squeezenet, "good", steps=20)
    bad = submit(service, squeezenet, "bad")
    await anext(good.updates())  # the good one is under way
    with monkeypatch.context() as patch:
        patch.setattr("dreambot.jobs.threads.dream", None)
        assert isinstance(await good.result(), Dreamt)
        with pytest.raises(DreamFailed) as failure:
            await bad.result()
    assert failure.value.job_id == bad.job.id
    assert bad.job.id in caplog.text
    assert isinstance(await submit(service, squeezenet, "after").result(), Dreamt)


async def test_closing_stops_everything(squeezenet: Network) -> None:
    service = DreamService(ThreadWorkers(squeezenet, (Device("CPU:0", "CPU"),)), queue_limit=3)
    tickets = [submit(service, squeezenet, key, steps=200) for key in "abc"]
    await asyncio.sleep(0.1)
    await asyncio.wait_for(service.close(), 10)
    for ticket in tickets:
        with pytest.raises(DreamCancelled):
            await ticket.result()


def test_a_job_survives_being_written_down(squeezenet: Network) -> None:
    settings = style_settings("deepdream", squeezenet, seed=9)
    job = Job(Source("12", 34, 56, 78), "deepdream", settings)
    assert Job.from_json(job.to_json()) == job
