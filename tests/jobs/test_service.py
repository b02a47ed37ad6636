"""The service: order, refusals, cancellation, dreams that fail, and what a restart finds."""

from __future__ import annotations

import asyncio
import io
import time
import weakref
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from dreambot.engine.dream import dream
from dreambot.engine.errors import TooSmallToDream
from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from dreambot.jobs.errors import (
    CoolingDown,
    DreamFailed,
    MemberQueueFull,
    PictureDeleted,
    QueueFull,
    ShuttingDown,
)
from dreambot.jobs.execution.thread_workers import ThreadWorkers
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import Job, Progress, Queued
from dreambot.jobs.models.records import Delivery, QueueLimits
from dreambot.jobs.models.stored_errors import error_from_json
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.service import outbox_relay
from dreambot.jobs.service.dream_service import DreamService
from dreambot.jobs.service.frontend import DeliveryDeferred, Receipt, Undeliverable
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.instance import Instance, locked_instance
from dreambot.jobs.service.observer import Observer
from dreambot.jobs.service.runtime import ServiceNotOpen
from dreambot.jobs.storage.filesystem import FolderStore
from dreambot.pictures.encoding.encode import Encoded, encode
from dreambot.pictures.errors import PictureUnreadable
from tests.conftest import photograph, plain_settings
from tests.jobs.frontend import REPLY_TARGET, ListFrontend, input_ref, requester

SECRET = b"the bot's token"


class Bot:
    """A service with its frontend, as one process of the bot has it."""

    def __init__(self, service: DreamService, frontend: ListFrontend, network: Network) -> None:
        self.service, self.frontend, self.network = service, frontend, network

    def job(self, key: str = "1", member: int = 1, steps: int = 3) -> Job:
        settings = plain_settings(self.network, layers=(("fire3", 1.0),), octaves=1, steps=steps)
        return Job(requester(key, member), "lines", settings)

    async def ask(
        self, key: str = "1", member: int = 1, steps: int = 3, picture: str = "coffee"
    ) -> JobHandle:
        """Accept a job and begin it, as a command does."""
        handle = await self.service.accept(self.job(key, member, steps), input_ref(picture), REPLY_TARGET)
        assert handle is not None
        self.service.begin(handle, input_ref(picture), REPLY_TARGET)
        return handle

    async def until_running(self, handle: JobHandle) -> None:
        async with asyncio.timeout(30):
            while True:
                record = await self.service.jobs.get(handle.job.id)
                if record is not None and record.state == "running":
                    return
                await asyncio.sleep(0.02)

    async def until(self, happened: Callable[[], bool], seconds: float = 30) -> None:
        async with asyncio.timeout(seconds):
            while not happened():  # noqa: ASYNC110
                await asyncio.sleep(0.02)

    def killed(self) -> None:
        """Let everything end where it is, with nothing requeued or stored."""
        for handle in self.service._runtime.handles.values():
            handle.stop("lost")
        for task in asyncio.all_tasks():
            if task.get_name().startswith("dream"):
                task.cancel()


@asynccontextmanager
async def unopened(
    network: Network,
    folder: Path,
    secret: bytes | None = SECRET,
    observer: Observer | None = None,
    **limits: Any,
) -> AsyncIterator[DreamService]:
    """Yield a service on this folder that no frontend was given to yet."""
    jobs = await JobRepository.open(f"sqlite:///{folder / 'jobs.sqlite'}", secret)
    workers = ThreadWorkers(network, (Device("CPU:0", "CPU"),))
    with locked_instance(folder) as instance:
        queue_limits = QueueLimits(**{"waiting": 4, "of_member": 4, **limits})
        store = FolderStore(folder / "pictures")
        service = DreamService(workers, jobs, store, queue_limits, instance=instance, observer=observer)
        yield service
        await service.close()


@asynccontextmanager
async def life(
    network: Network,
    folder: Path,
    frontend: ListFrontend | None = None,
    secret: bytes | None = SECRET,
    observer: Observer | None = None,
    **limits: Any,
) -> AsyncIterator[Bot]:
    """Yield a bot on this folder, for one life of it."""
    async with unopened(network, folder, secret, observer, **limits) as service:
        frontend = frontend or ListFrontend()
        await service.open(frontend)
        yield Bot(service, frontend, network)


@pytest.fixture
async def bot(squeezenet: Network, tmp_path: Path) -> AsyncIterator[Bot]:
    async with life(squeezenet, tmp_path) as bot:
        yield bot


async def test_a_job_is_dreamed_kept_and_answered_once(bot: Bot) -> None:
    handle = await bot.ask()
    await asyncio.wait_for(handle.closed(), 30)
    answer = bot.frontend.answer_of(handle.job)
    assert answer.state == "done"
    with Image.open(io.BytesIO(bot.frontend.files[handle.job.id])) as im:
        dreamt = np.asarray(im.convert("RGB"))
    photo = photograph("coffee", 150)
    assert dreamt.shape == photo.shape
    assert np.abs(dreamt.astype(int) - photo.astype(int)).mean() > 2
    record = await bot.service.jobs.get(handle.job.id)
    assert record is not None
    assert (record.state, record.delivery, record.route, record.attempt) == ("done", "delivered", "list", 1)
    await bot.service.maintain()
    assert len(bot.frontend.answers) == 1


async def test_a_service_is_whole_before_it_is_open_and_says_what_it_needs(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with unopened(squeezenet, tmp_path) as service:
        bot = Bot(service, ListFrontend(), squeezenet)
        handle = JobHandle(bot.job(), REPLY_TARGET)
        assert await service.queue() == []
        assert not await service.is_queued(handle.job.id)
        for early in (
            service.accept(handle.job, input_ref(), REPLY_TARGET),
            service.confirmed(handle),
            service.cancel(handle.job.id),
            service.maintain(),
        ):
            with pytest.raises(ServiceNotOpen, match=r"DreamService\.open"):
                await early
        with pytest.raises(ServiceNotOpen):
            service.begin(handle, input_ref(), REPLY_TARGET)
        attributes = set(vars(service))
        await service.open(bot.frontend)
        assert set(vars(service)) == attributes
        await asyncio.wait_for((await bot.ask()).closed(), 30)


async def test_a_service_that_was_never_opened_is_drained_and_closed(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with unopened(squeezenet, tmp_path) as service:
        await service.drain(1.0)
        with pytest.raises(ShuttingDown):
            await service.accept(Bot(service, ListFrontend(), squeezenet).job(), input_ref(), REPLY_TARGET)


async def test_members_take_turns_and_one_members_jobs_keep_their_order(bot: Bot) -> None:
    first = await bot.ask("a", member=1, steps=60)
    await bot.until_running(first)
    keys = [("b", 1), ("c", 1), ("d", 2), ("e", 3)]
    handles = [first] + [await bot.ask(key, member) for key, member in keys]
    await asyncio.wait_for(asyncio.gather(*(handle.closed() for handle in handles)), 60)
    order = [answer.job.requester.key for answer in bot.frontend.answers]
    assert order[0] == "a"
    assert order.index("d") < order.index("c")
    assert order.index("e") < order.index("c")
    assert order.index("b") < order.index("c")


async def test_a_waiting_member_sees_the_position_fall_and_then_the_steps(bot: Bot) -> None:
    for key in "ab":
        await bot.ask(key, steps=40)
    last = await bot.ask("c", steps=5)
    updates = [update async for update in last.updates()]
    positions = [update.position for update in updates if isinstance(update, Queued)]
    assert positions == sorted(positions, reverse=True)
    assert positions[-1] == 1
    assert any(isinstance(update, Progress) for update in updates)


async def test_the_queue_is_full_for_all_or_for_one_member(squeezenet: Network, tmp_path: Path) -> None:
    async with life(squeezenet, tmp_path, waiting=3, of_member=2) as bot:
        running = await bot.ask("a", steps=200)
        await bot.until_running(running)
        for key in "bc":
            await bot.ask(key)
        with pytest.raises(MemberQueueFull) as refused:
            await bot.ask("d")
        assert refused.value.limit == 2
        await bot.ask("e", member=2)
        with pytest.raises(QueueFull) as full:
            await bot.ask("f", member=3)
        assert full.value.limit == 3
        await bot.service.cancel(running.job.id)


async def test_a_command_that_comes_twice_is_one_job(bot: Bot) -> None:
    handle = await bot.ask("same")
    assert await bot.service.accept(bot.job("same"), input_ref(), REPLY_TARGET) is None
    await asyncio.wait_for(handle.closed(), 30)
    assert len(bot.frontend.answers) == 1


async def test_cancelling_in_the_queue_and_while_dreaming(bot: Bot) -> None:
    running = await bot.ask("a", steps=200)
    await bot.until_running(running)
    waiting = await bot.ask("b")
    next_one = await bot.ask("c")
    await bot.service.cancel(waiting.job.id)
    await asyncio.wait_for(waiting.closed(), 5)
    async for update in running.updates():
        if isinstance(update, Progress):
            break
    await bot.service.cancel(running.job.id)
    await asyncio.wait_for(running.closed(), 5)
    await asyncio.wait_for(next_one.closed(), 30)
    states = {answer.job.requester.key: answer.state for answer in bot.frontend.answers}
    assert states == {"a": "cancelled", "b": "cancelled", "c": "done"}


@pytest.mark.parametrize("trouble", [PictureUnreadable("broken", "a PNG picture"), PictureDeleted()])
async def test_a_picture_that_cannot_be_fetched_is_answered_with_the_reason(
    bot: Bot, trouble: Exception
) -> None:
    bot.frontend.picture_trouble = trouble
    handle = await bot.ask()
    await asyncio.wait_for(handle.closed(), 30)
    answer = bot.frontend.answer_of(handle.job)
    assert answer.state == "failed"
    error = error_from_json(answer.outcome, answer.job.id)
    assert (type(error), str(error)) == (type(trouble), str(trouble))


async def test_a_picture_too_small_for_the_network_is_answered_with_its_numbers(bot: Bot) -> None:
    handle = await bot.service.accept(bot.job(), input_ref(side=30), REPLY_TARGET)
    assert handle is not None
    bot.service.begin(handle, input_ref(side=30), REPLY_TARGET)
    await asyncio.wait_for(handle.closed(), 30)
    error = error_from_json(bot.frontend.answer_of(handle.job).outcome, handle.job.id)
    assert isinstance(error, TooSmallToDream)
    assert (error.width, error.min_side) == (30, 48)


async def test_a_dream_that_fails_is_tried_three_times_and_fails_alone(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("dreambot.jobs.execution.execute.dream", None)
        bad = await bot.ask("bad")
        await asyncio.wait_for(bad.closed(), 30)
    error = error_from_json(bot.frontend.answer_of(bad.job).outcome, bad.job.id)
    assert isinstance(error, DreamFailed)
    assert error.job_id == bad.job.id
    broken = [record for record in caplog.records if record.exc_info and bad.job.id in record.getMessage()]
    assert len(broken) == 3
    after = await bot.ask("after")
    await asyncio.wait_for(after.closed(), 30)
    assert bot.frontend.answer_of(after.job).state == "done"


async def test_a_dream_that_fails_once_succeeds_on_a_new_worker(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def breaks_once(*args: Any, **kwargs: Any) -> Any:
        calls.append(1)
        if len(calls) == 1:
            raise SystemExit(3)  # the worst that a thread can do
        return dream(*args, **kwargs)

    monkeypatch.setattr("dreambot.jobs.execution.execute.dream", breaks_once)
    handle = await bot.ask()
    await asyncio.wait_for(handle.closed(), 30)
    assert bot.frontend.answer_of(handle.job).state == "done"
    assert len(calls) == 2


async def test_while_an_answer_is_delivered_its_pixels_are_not_held(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dreams: list[weakref.ref[Pixels]] = []
    held: list[bool] = []

    def encoding(pixels: Pixels, **how: Any) -> Encoded:
        dreams.append(weakref.ref(pixels))
        return encode(pixels, **how)

    async def deliver(delivery: Delivery, file: bytes | None) -> Receipt:
        held.append(dreams[0]() is not None)
        return Receipt("list", 1)

    monkeypatch.setattr("dreambot.jobs.service.attempt.encode", encoding)
    monkeypatch.setattr(bot.frontend, "deliver", deliver)
    handle = await bot.ask()
    await asyncio.wait_for(handle.closed(), 30)
    assert held == [False]


async def test_an_answer_that_cannot_be_delivered_now_is_delivered_later(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox_relay, "PAUSES", (0.05,))
    bot.frontend.troubles = [DeliveryDeferred("503"), ConnectionResetError("gone"), DeliveryDeferred("still")]
    handle = await bot.ask()
    async with asyncio.timeout(30):
        while not handle.is_closed:
            await asyncio.sleep(0.1)
            await bot.service.maintain()
    assert bot.frontend.answer_of(handle.job).attempt == 4


async def test_an_answer_that_is_undeliverable_is_dead_and_logged(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    bot.frontend.troubles = [Undeliverable("no way is left")]
    handle = await bot.ask()
    await asyncio.wait_for(handle.closed(), 30)
    record = await bot.service.jobs.get(handle.job.id)
    assert record is not None
    assert record.delivery == "dead"
    assert any(handle.job.id in r.getMessage() and "dead" in r.getMessage() for r in caplog.records)


async def test_the_next_life_goes_on_with_everything_at_once(squeezenet: Network, tmp_path: Path) -> None:
    """One is being dreamed, one waits, one's picture was never fetched, one's answer was never sent."""
    frontend = ListFrontend(troubles=[DeliveryDeferred("away", seconds=0)])
    async with life(squeezenet, tmp_path, frontend) as bot:
        undelivered = await bot.ask("undelivered")
        await bot.until(lambda: not frontend.troubles)
        running = await bot.ask("running", steps=200)
        await bot.until_running(running)
        waiting = await bot.ask("waiting", picture="chelsea")
        unfetched = await bot.service.accept(
            bot.job("unfetched"), input_ref(), replace(REPLY_TARGET, message=77)
        )
        unanswered = await bot.service.accept(bot.job("unanswered"), input_ref(), REPLY_TARGET)
        assert unfetched is not None
        assert unanswered is not None
        frontend.answered_commands.add(77)
        await bot.until_running(running)
        bot.killed()
    frontend = ListFrontend(answered_commands=frontend.answered_commands)
    async with life(squeezenet, tmp_path, frontend) as bot:
        begin = time.monotonic()
        await bot.service.maintain()
        await bot.until(lambda: len(frontend.answers) == 4, 60)
        assert time.monotonic() - begin < 25  # less than a lease
        await bot.service.maintain()
    assert {answer.job.requester.key for answer in frontend.answers} == {
        "undelivered", "running", "waiting", "unfetched",
    }  # fmt: skip
    assert {answer.state for answer in frontend.answers} == {"done"}
    assert {t.job.id for t in frontend.watched} >= {running.job.id, waiting.job.id, unfetched.job.id}
    assert undelivered.job.id in frontend.files


async def test_draining_lets_a_dream_end_and_requeues_the_rest_with_a_notice(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with life(squeezenet, tmp_path) as bot:
        running = await bot.ask("running", steps=30)
        await bot.until_running(running)
        waiting = await bot.ask("waiting")
        draining = asyncio.create_task(bot.service.drain(30))
        await asyncio.sleep(0.1)
        with pytest.raises(ShuttingDown):
            await bot.ask("late")
        await asyncio.wait_for(draining, 30)
        assert [answer.job.id for answer in bot.frontend.answers] == [running.job.id]
        assert bot.frontend.requeued == [waiting]
    async with life(squeezenet, tmp_path) as bot:
        await bot.service.maintain()
        await bot.until(lambda: len(bot.frontend.answers) == 1)
        assert bot.frontend.answers[0].job.id == waiting.job.id


async def test_a_dream_that_outlasts_the_grace_is_requeued_and_the_attempt_not_counted(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with life(squeezenet, tmp_path) as bot:
        running = await bot.ask("running", steps=200)
        async for update in running.updates():
            if isinstance(update, Progress):
                break
        await asyncio.wait_for(bot.service.drain(0.1), 10)
        record = await bot.service.jobs.get(running.job.id)
        assert record is not None
        assert (record.state, record.attempt, record.owner) == ("queued", 0, None)
        assert bot.frontend.requeued == [running]


async def test_two_bots_on_one_folder_do_not_take_each_others_jobs(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with life(squeezenet, tmp_path) as first:
        running = await first.ask("running", steps=60)
        await first.until_running(running)
        async with life(squeezenet, tmp_path) as second:
            await second.service.maintain()
            assert second.frontend.watched == []
        await asyncio.wait_for(running.closed(), 60)
        assert first.frontend.answer_of(running.job).state == "done"


def test_a_folder_has_one_exclusive_instance(tmp_path: Path) -> None:
    with locked_instance(tmp_path) as first, locked_instance(tmp_path) as second:
        assert first.exclusive
        assert not second.exclusive
        assert first.name != second.name
    with locked_instance(tmp_path) as again:
        assert again == Instance(first.name, exclusive=True)


def test_a_job_is_read_from_json_as_it_was_written(squeezenet: Network) -> None:
    settings = style_settings("deepdream", squeezenet, seed=9)
    job = Job(replace(requester("12", 34), server=78), "deepdream", settings)
    assert Job.from_json(job.to_json()) == job


async def test_without_a_key_the_answer_still_goes_where_the_command_was(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with life(squeezenet, tmp_path, secret=None) as bot:
        handle = await bot.ask()
        await asyncio.wait_for(handle.closed(), 30)
        assert bot.frontend.answer_of(handle.job).reply_target.token == REPLY_TARGET.token
        assert REPLY_TARGET.token is not None
        assert REPLY_TARGET.token.encode() not in (tmp_path / "jobs.sqlite").read_bytes()


async def test_a_job_is_cancelled_by_its_id(bot: Bot) -> None:
    running = await bot.ask("a", steps=200)
    await bot.until_running(running)
    waiting = await bot.ask("b")
    assert [entry.state for entry in await bot.service.queue()] == ["running", "queued"]
    assert await bot.service.cancel(waiting.job.id)
    await asyncio.wait_for(waiting.closed(), 5)
    assert await bot.service.cancel(running.job.id)
    await asyncio.wait_for(running.closed(), 5)
    assert {answer.state for answer in bot.frontend.answers} == {"cancelled"}
    assert not await bot.service.cancel(running.job.id), "it has ended"
    assert not await bot.service.cancel("nothing")
    assert await bot.service.queue() == []


async def test_guild_settings_and_presets_outlive_the_bot(squeezenet: Network, tmp_path: Path) -> None:
    guild_settings = GuildSettings(style="eyes", per_day=3)
    async with life(squeezenet, tmp_path) as bot:
        assert await bot.service.guild_settings(1) == GuildSettings()
        await bot.service.set_guild_settings(1, guild_settings)
        assert await bot.service.guild_settings(1) == guild_settings
        await bot.service.jobs.presets.save(1, "wild", {"style": "eyes"})
    async with life(squeezenet, tmp_path) as bot:
        assert await bot.service.guild_settings(1) == guild_settings
        assert await bot.service.jobs.presets.of(1) == {"wild": {"style": "eyes"}}
        assert await bot.service.jobs.presets.delete(1, "wild")


async def test_a_waiting_member_gets_the_start_once_a_dream_was_measured(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with life(squeezenet, tmp_path) as bot:
        await bot.until_running(await bot.ask("a", steps=60))
        first = [update async for update in (await bot.ask("b")).updates()]
        assert [update.starts_at for update in first if isinstance(update, Queued)][:1] == [None]
        await bot.until(lambda: len(bot.frontend.answers) == 2)
    async with life(squeezenet, tmp_path) as bot:
        await bot.until_running(await bot.ask("c", steps=200))
        waiting = await bot.ask("d", member=2)
        async for update in waiting.updates():
            assert isinstance(update, Queued)
            assert update.starts_at is not None
            assert update.starts_at > time.time()
            break
        running, queued = await bot.service.queue()
        assert (running.position, queued.position, queued.starts_at is None) == (None, 1, False)
        assert running.cost > 30 * queued.cost, "200 steps to 3"
        assert await bot.service.cancel(running.job.id)


async def test_one_member_has_one_dreamed_at_a_time_and_no_pause_between(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with life(squeezenet, tmp_path, running_of_member=1) as bot:
        handles = [await bot.ask(key) for key in "abc"]
        await asyncio.wait_for(asyncio.gather(*(handle.closed() for handle in handles)), 30)


async def test_a_cooldown_is_over_for_moderators_and_after_a_failure(
    squeezenet: Network, tmp_path: Path
) -> None:
    async with life(squeezenet, tmp_path, cooldown=3600.0) as bot:
        await bot.ask("a")
    async with life(squeezenet, tmp_path, cooldown=3600.0) as bot:
        for _ in range(2):
            with pytest.raises(CoolingDown):
                await bot.ask("b")
        assert await bot.service.accept(bot.job("c"), input_ref(), REPLY_TARGET, exempt=True) is not None
        guild_settings = GuildSettings(per_day=1)
        job = replace(bot.job("d", member=2), requester=replace(requester("d", 2), server=9))
        assert (
            await bot.service.accept(job, input_ref(), REPLY_TARGET, guild_settings=guild_settings)
            is not None
        )
