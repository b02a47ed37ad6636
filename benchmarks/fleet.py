"""A bot, a scheduler and three workers of one thread each, and what can happen to them.

The real bot against the local Discord, real workers and a real scheduler, each a process of its own, TLS
between them. First dreams that must be, pixel by pixel, what this process dreams in a thread of its own; then
workers are killed and frozen in the middle of dreams, then the scheduler is killed and started again.
"""

from __future__ import annotations

import asyncio
import io
import signal
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow as tf
from PIL import Image

from dreambot.engine.dream import dream
from dreambot.engine.networks.network import Network, load
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.engine.types import Pixels
from tests.jobs.fleet import Fleet, fleet
from tests.local_discord import Interaction, LocalDiscord
from tests.local_discord.answers import dream_of
from tests.local_discord.bot_process import BotProcess
from tests.local_discord.changes import until
from tests.local_discord.ledger import job_ids, open_jobs
from tests.local_discord.records import Message, Snapshot
from tests.local_discord.stream import Stream
from tests.local_discord.tally import Tally, tally

WORKERS = 3
SEED = 6
DREAMS, SHORT_DREAMS = 30, 6
KILLS, SHORT_KILLS = 20, 3
RESUMED_BAR_SECONDS = 5.0  # 95 % of the kills
FROZEN_BAR_SECONDS = 60.0
ANSWER_SECONDS = 240.0
LONG: dict[str, Any] = {"steps": 200, "octaves": 2}  # some seconds on one thread
LIMITS: dict[str, Any] = {
    "DREAMBOT_QUEUE_LIMIT": "1000",
    "DREAMBOT_MEMBER_LIMIT": "1000",
    "DREAMBOT_RUNNING_LIMIT": "100",
}
PREVIEW_FLOOR_DB = 24.0  # a preview is a small lossy picture


@dataclass
class Report:
    """`resumed`: seconds from each kill to the dream's new begin; `frozen`: the same of a SIGSTOP."""

    asked: list[Interaction] = field(default_factory=list)
    compared: int = 0
    different: list[str] = field(default_factory=list)
    edits: int = 0
    previews: int = 0
    resumed: list[float] = field(default_factory=list)
    frozen: list[float] = field(default_factory=list)
    scheduler_lives: int = 1
    tally: Tally = field(default_factory=Tally)
    left: int = 0
    violations: list[str] = field(default_factory=list)

    @property
    def p95(self) -> float:
        """Seconds within which 95 % were resumed."""
        return float(np.percentile(self.resumed, 95)) if self.resumed else float("nan")

    @property
    def clean(self) -> bool:
        """Whether every command has its one dream, the same as from a thread, and nothing is left."""
        told = self.tally.clean and not self.tally.sentences
        return told and not self.different and not self.violations and not self.left


def run(short: bool) -> bool:
    """Print the figures; whether they meet their bars."""
    one_thread()
    with tempfile.TemporaryDirectory() as folder:
        report = asyncio.run(everything(Path(folder), short))
    print(f"{report.tally}; {report.left} jobs left; {len(report.violations)} violations")
    print(f"{report.compared} dreams compared with a thread's, {len(report.different)} different")
    print(f"{report.edits} progress edits, {report.previews} with a picture of the dream at that step")
    print(f"frozen workers: resumed after {_listed(report.frozen)} s (bar: {FROZEN_BAR_SECONDS:g} s)")
    print(f"the scheduler had {report.scheduler_lives} lives, the bot one")
    middle = statistics.median(report.resumed)
    print(
        f"{len(report.resumed)} workers killed: resumed after a median {middle:.2f} s, "
        f"p95 {report.p95:.2f} s (bar: {RESUMED_BAR_SECONDS:g} s)"
    )
    quick = report.p95 < RESUMED_BAR_SECONDS and max(report.frozen, default=0.0) < FROZEN_BAR_SECONDS
    return report.clean and quick


def one_thread() -> None:
    """Let this process compute as its workers do; before it computes anything."""
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)


async def everything(folder: Path, short: bool) -> Report:
    """All of it, one after the other, with one bot."""
    with fleet(folder / "fleet", WORKERS, TF_NUM_INTRAOP_THREADS="1") as cluster:
        async with company(folder, cluster) as all_:
            await all_.dreams(SHORT_DREAMS if short else DREAMS)
            for number in range(SHORT_KILLS if short else KILLS):
                await all_.kill_a_worker(number)
            await all_.freeze_a_worker()
            await all_.lose_the_scheduler()
            return await all_.report()


@asynccontextmanager
async def company(folder: Path, cluster: Fleet) -> AsyncIterator[Company]:
    """The local Discord and a bot that dreams on `cluster`."""
    async with LocalDiscord() as local:
        bot = BotProcess(local, folder / "bot", **LIMITS, **cluster.settings)
        try:
            await bot.start()
            await bot.logged(f"{len(cluster.workers)} workers can dream")
            yield Company(local, bot, cluster)
        finally:
            await bot.close()


class Company:
    """A bot and its cluster, with a stream of commands."""

    def __init__(self, local: LocalDiscord, bot: BotProcess, cluster: Fleet) -> None:
        self._local = local
        self._bot = bot
        self._cluster = cluster
        self._stream = Stream(local, SEED)
        self._report = Report()
        self._pid = bot.pid

    async def dreams(self, count: int) -> None:
        """So many commands at once, and each dream compared with a thread's."""
        asked = [await self._stream.send() for _ in range(count)]
        asked.append(await self._stream.send(steps=60, octaves=2))  # one that shows progress for certain
        await self._answered(asked)
        network = load("squeezenet")
        for one in asked:
            await asyncio.to_thread(self._compare, one, network)

    async def kill_a_worker(self, number: int) -> None:
        """SIGKILL it in the middle of a dream, and see when another begins; then start it again."""
        command = await self._stream.send(**LONG)
        name = await self._worker_of(command)
        await asyncio.sleep(0.2 + 0.1 * (number % 5))
        killed = time.time()
        self._cluster.workers[name].end()
        self._report.resumed.append(await self._begun_again(command, name, killed))
        await asyncio.to_thread(self._cluster.restart_worker, name)
        await self._answered([command])

    async def stop_one(self, **options: Any) -> tuple[Interaction, str]:
        """A command that its member stops once its dream is shown; with the id of its job."""
        command = await self._stream.send(**options)
        shown = await command.wait_for(lambda message: "Dreaming" in message.content, timeout=60)
        await self._local.click(shown, _cancel_button(shown), user=command.user)
        await command.wait_for(lambda message: "Dreaming" not in message.content, timeout=60)
        return command, self._job(command) or ""

    async def freeze_a_worker(self) -> None:
        """SIGSTOP: it neither answers nor ends. Another takes over; later it finds its place again."""
        command = await self._stream.send(**LONG)
        name = await self._worker_of(command)
        frozen, worker = time.time(), self._cluster.workers[name]
        worker.send(signal.SIGSTOP)
        self._report.frozen.append(await self._begun_again(command, name, frozen))
        lives = worker.log.count("Connected with")
        worker.send(signal.SIGCONT)
        await self._answered([command])
        await until(lambda: worker.log.count("Connected with") > lives, 60, "the frozen worker to be back")

    async def lose_the_scheduler(self) -> None:
        """SIGKILL it while dreams are dreamed and wait; start it again: every job ends."""
        commands = [await self._stream.send(**LONG) for _ in range(WORKERS + 2)]
        await self._worker_of(commands[0])
        self._cluster.scheduler.end()
        await asyncio.sleep(2)
        self._cluster.scheduler.start()
        self._report.scheduler_lives += 1
        await self._answered(commands)

    async def report(self) -> Report:
        """How it stands in the end."""
        report = self._report
        assert self._bot.running and self._bot.pid == self._pid, "the bot ended"
        await until(lambda: not open_jobs(self._bot.data_dir), 60, "the bot to come to rest")
        report.asked = self._stream.asked
        report.tally = tally(self._local, report.asked, job_ids(self._bot.data_dir))
        report.left, report.violations = open_jobs(self._bot.data_dir), self._local.violations
        return report

    async def _answered(self, commands: list[Interaction]) -> None:
        def has_dream(one: Interaction) -> bool:
            return one.original is not None and dream_of(one.original.attachments) is not None

        await self._local.wait_for(lambda: all(map(has_dream, commands)), ANSWER_SECONDS)

    def _job(self, command: Interaction) -> str | None:
        return job_ids(self._bot.data_dir).get(command.id)

    async def _worker_of(self, command: Interaction) -> str:
        """The worker that has begun the command's dream."""
        await until(lambda: bool(self._begins(command)), 60, "a worker to begin")
        return self._begins(command)[-1][1]

    async def _begun_again(self, command: Interaction, name: str, since: float) -> float:
        """Seconds until a worker other than `name` begins its dream."""

        def others() -> list[float]:
            return [at for at, worker in self._begins(command) if worker != name]

        await until(lambda: bool(others()), 90, "another worker to begin")
        return others()[0] - since

    def _begins(self, command: Interaction) -> list[tuple[float, str]]:
        """When a worker began the command's dream, and which, the first first."""
        job_id = self._job(command)
        lines = [
            (line, name)
            for name, worker in self._cluster.workers.items()
            for line in worker.log.splitlines()
            if job_id and line.endswith(f"Dreaming {job_id}")
        ]
        return sorted((datetime.fromisoformat(line.split()[0]).timestamp(), name) for line, name in lines)

    def _compare(self, command: Interaction, network: Network) -> None:
        assert command.original is not None
        chosen = self._stream.chosen[command.id]
        photo, settings = _pixels(chosen["image"].data), settings_of(chosen, network)
        frames = [frame.pixels for frame in dream(network, photo, settings)]
        self._report.compared += 1
        if not np.array_equal(_dream_in(command.original), frames[-1]):
            self._report.different.append(f"{command.id}: another picture")
        for state in command.original.history:
            if "Dreaming" in state.content:
                self._report.edits += 1
                self._compare_preview(command, state, frames)

    def _compare_preview(self, command: Interaction, state: Snapshot, frames: list[Pixels]) -> None:
        """It must be like one of the frames that are no later than what the message says."""
        for attachment in state.attachments:
            self._report.previews += 1
            shown = _pixels(attachment.data)
            if max(psnr(shown, frame) for frame in frames) < PREVIEW_FLOOR_DB:
                self._report.different.append(f"{command.id}: a preview that is none of its frames")


def settings_of(chosen: Mapping[str, Any], network: Network) -> DreamSettings:
    """What a command with these options asks for."""
    asked = {name: value for name, value in chosen.items() if name in ("steps", "octaves", "seed")}
    return style_settings(DEFAULT_STYLE, network, **asked)


def psnr(shown: Pixels, frame: Pixels) -> float:
    """Peak signal to noise in dB, at the size that is shown."""
    size = (shown.shape[1], shown.shape[0])
    scaled = np.asarray(Image.fromarray(frame).resize(size, Image.Resampling.LANCZOS), np.float64)
    error = float(np.mean((scaled - shown) ** 2))
    return float("inf") if error == 0 else float(10 * np.log10(255**2 / error))


def _dream_in(message: Message) -> Pixels:
    (file,) = [one for one in message.attachments if one.filename.startswith("dream-")]
    return _pixels(file.data)


def _pixels(data: bytes) -> Pixels:
    with Image.open(io.BytesIO(data)) as im:
        return np.asarray(im.convert("RGB"))


def _cancel_button(message: Message) -> str:
    (found,) = (one["custom_id"] for one in message.controls if ":cancel:" in one["custom_id"])
    return str(found)


def _listed(seconds: list[float]) -> str:
    return ", ".join(f"{one:.1f}" for one in seconds)
