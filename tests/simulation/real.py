"""The real service on this machine: a stream of dreams through it, and what a dream takes here."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

import numpy as np
from PIL import Image
from sqlalchemy import event

from dreambot.engine.networks.devices import find_devices
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.engine.types import Pixels
from dreambot.jobs.execution.estimator import Estimator
from dreambot.jobs.execution.thread_workers import ThreadWorkers
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Requester
from dreambot.jobs.models.records import JobRecord, QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.pictures.encoding.encode import encode, encode_as, preview
from tests.conftest import photograph
from tests.jobs.frontend import REPLY_TARGET, input_ref
from tests.jobs.test_service import Bot, life
from tests.simulation.load import Each
from tests.simulation.queueing import Asked, Dreamed, Played

LIMITS = QueueLimits(waiting=10_000, of_member=None, running_of_member=1)
STEPS = (8, 16, 32, 64)  # of dreams of 300 pixels: their costs are as different
SERVERS, MEMBERS = 3, 8
LEARNED_FROM = 24  # dreams
HANDOVER_SECONDS = 0.02  # from one dream's end to the next one's begin, measured with SQLite
ALONE = 4  # dreams that are counted with nobody beside them
PREVIEW_SECONDS = 3.0
SIDES = (256, 512, 1024)  # pixels


class Service:
    """DreamService with one thread, SQLite and a frontend that keeps the answers."""

    def __init__(self, bot: Bot) -> None:
        """Open already."""
        self.network, self.service = bot.network, bot.service
        self._keys = iter(range(1, 1_000_000))
        self._estimator = Estimator(bot.network)

    def job(self, server: int, member: int, steps: int) -> Job:
        """One that was not asked for yet."""
        settings = style_settings(DEFAULT_STYLE, self.network, octaves=2, steps=steps)
        return Job(Requester(str(next(self._keys)), member, 1, server), DEFAULT_STYLE, settings)

    async def ask(self, server: int, member: int, steps: int) -> Job:
        """What a command does."""
        job = self.job(server, member, steps)
        handle = await self.service.accept(job, input_ref("coffee", 300), REPLY_TARGET)
        assert handle is not None
        self.service.begin(handle, input_ref("coffee", 300), REPLY_TARGET)
        return job

    def cost(self, job: Job) -> float:
        """Return the cost that is stored of the job."""
        return self._estimator.cost(job, *photograph("coffee", 300).shape[:2])

    async def ended(self, jobs: Sequence[Job]) -> list[JobRecord]:
        """Of each what is written down, once all have their answers."""
        while True:
            records = [await self.service.jobs.get(job.id) for job in jobs]
            found = [record for record in records if record is not None and record.delivery == "delivered"]
            if len(found) == len(jobs):
                return found
            await asyncio.sleep(0.2)


@asynccontextmanager
async def real_service(network: Network, folder: Path) -> AsyncIterator[Service]:
    """For as long as it lasts."""
    async with life(network, folder, waiting=LIMITS.waiting, of_member=LIMITS.of_member) as bot:
        yield Service(bot)


@dataclass(frozen=True, slots=True)
class Trial:
    """What was asked, as the simulation reads it by a pace that was measured before, and what came of it."""

    asked: Sequence[Asked]
    real: Played
    pace: float
    pace_then: float
    busy: float


async def trial(network: Network, folder: Path, dreams: int, utilisation: float, seed: int) -> Trial:
    """A random stream that keeps the one worker so busy; its pace is that of another stream just before."""
    async with real_service(network, folder) as real:
        for steps in STEPS:  # the first dreams are slower: graphs are made
            await real.ended([await real.ask(1, 1, steps)])
        rough = _pace(real, await real.ended([await real.ask(1, 1, steps) for steps in STEPS]))
        apart = rough * _mean_cost(real) / utilisation
        pace = _pace(real, await _stream(real, LEARNED_FROM, apart, seed + 1))
        return _trial(real, await _stream(real, dreams, apart, seed), pace)


async def _stream(real: Service, dreams: int, apart: float, seed: int) -> list[JobRecord]:
    """So many dreams of any member's, asked for at random times, `apart` seconds on average."""
    dice, at, jobs = random.Random(seed), time.time(), list[Job]()
    for _ in range(dreams):
        member = dice.randrange(MEMBERS)
        jobs.append(await real.ask(member % SERVERS, member, dice.choice(STEPS)))
        at += dice.expovariate(1 / apart)
        await asyncio.sleep(max(0.0, at - time.time()))
    return await real.ended(jobs)


def _pace(real: Service, records: Sequence[JobRecord]) -> float:
    """Seconds of a worker for a dream that costs 1.0."""
    seconds: float = sum(record.outcome["seconds"] + HANDOVER_SECONDS for record in records if record.outcome)
    return seconds / sum(real.cost(record.job) for record in records)


def _mean_cost(real: Service) -> float:
    return mean(real.cost(real.job(1, 1, steps)) for steps in STEPS)


def _trial(real: Service, records: Sequence[JobRecord], pace: float) -> Trial:
    """Times since the first command; how long each really took is what its worker was held for."""
    start = min(record.created_at for record in records)
    asked, dreams, busy = list[Asked](), list[Dreamed](), 0.0
    for record in records:
        requester, cost = record.job.requester, real.cost(record.job)
        began, ended = (record.started_at or 0.0) - start, (record.ended_at or 0.0) - start
        at, server = record.created_at - start, requester.server or 0
        asked.append(Asked(at, server, requester.member, cost, cost * pace))
        dreams.append(Dreamed(Asked(at, server, requester.member, cost, ended - began), began, 0))
        busy += record.outcome["seconds"] if record.outcome else 0.0
    played = Played(sorted(dreams, key=lambda dream: dream.began), [])
    return Trial(asked, played, pace, _pace(real, records), busy / played.makespan)


async def transactions(network: Network, folder: Path) -> tuple[float, float, float]:
    """(Writing, reading) ones of a dream with nobody beside it, and all of one look after the jobs."""
    async with real_service(network, folder) as real:
        await real.ended([await real.ask(1, 1, STEPS[0])])
        with _counted(real.service.jobs) as counted:
            for member in range(ALONE):
                job = await real.ask(1, member, STEPS[0])
                while not _answered(real, job):  # noqa: ASYNC110 a query would be counted
                    await asyncio.sleep(0.1)
        await real.service.maintain()  # the first one forgets what is old, which is done once an hour
        with _counted(real.service.jobs) as tending:
            await real.service.maintain()
            await asyncio.sleep(0.5)
    return counted["write"] / ALONE, counted["read"] / ALONE, float(tending.total())


def _answered(real: Service, job: Job) -> bool:
    return real.service._runtime.handles.get(job.id) is None


@contextmanager
def _counted(repository: JobRepository) -> Iterator[Counter[str]]:
    counts: Counter[str] = Counter()

    def begin(connection: Any) -> None:
        counts["read" if connection.get_execution_options().get("dreambot_reading") else "write"] += 1

    engine = repository.database._engine.sync_engine
    event.listen(engine, "begin", begin)
    try:
        yield counts
    finally:
        event.remove(engine, "begin", begin)


async def measured(network: Network, each: Each) -> tuple[dict[int, float], Each]:
    """Seconds of the default style on squares of SIDES, on the first device here; `each` with its bytes.

    Of two dreams of each size the second counts: in the first graphs are made.
    """
    workers = ThreadWorkers(network, find_devices()[:1], PREVIEW_SECONDS)
    seconds: dict[int, float] = {}
    try:
        for side in SIDES:
            square = _photo("astronaut", side, side)
            for _ in range(2):
                seconds[side] = (await _dream(workers, network, square))[0].seconds
        photo = _photo("coffee", 1024, 768)
        dreamt, previews = await _dream(workers, network, photo)
    finally:
        await workers.close()
    bytes_ = (
        len(encode_as(photo, ".jpg").data),
        len(encode(dreamt.pixels, limit_bytes=10 * 2**20).data),
        len(preview(dreamt.pixels).data),
        2 * photo.nbytes + sum(shown.nbytes for shown in previews),
    )
    return seconds, Each(each.writes, each.reads, each.tending, *map(float, bytes_))


def _photo(name: str, width: int, height: int) -> Pixels:
    return np.asarray(
        Image.fromarray(photograph(name, 600)).resize((width, height), Image.Resampling.LANCZOS)
    )


async def _dream(workers: ThreadWorkers, network: Network, pixels: Any) -> tuple[DreamOutput, list[Any]]:
    """The dream in the default style, and each preview of it."""
    job = Job(Requester("1", 1, 1), DEFAULT_STYLE, style_settings(DEFAULT_STYLE, network, seed=1))
    previews: list[Any] = []
    async with aclosing(workers.dream(job, Inputs(pixels))) as updates:
        async for update in updates:
            if isinstance(update, DreamOutput):
                return update, previews
            if update.preview is not None and not any(update.preview is shown for shown in previews):
                previews.append(update.preview)
    raise AssertionError("a dream ends with DreamOutput")
