"""Two workers on a core each against one worker on one core: dreams a minute, over a real scheduler with TLS.

Two clusters stand side by side, one of a worker on the first core, one of two workers on the first two cores;
while one is measured the other waits. The rounds take turns, and each round of two gives a ratio to the round
of one before it: the last line is their median. The schedulers and this process, the bot's side, keep to no
core: what they need they take from the dreams.
"""

from __future__ import annotations

import asyncio
import os
import resource
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from dreambot.cli.terminal import import_tensorflow
from dreambot.engine.networks.network import Network, load
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.jobs.cluster.certificates import security_of
from dreambot.jobs.cluster.dask_workers import DaskWorkers
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Requester
from tests.conftest import photograph
from tests.jobs.fleet import Fleet, fleet

BAR = 1.8
SIDE = 400  # pixels
ROUNDS, SHORT_ROUNDS = 3, 1
OF_EACH = 8  # dreams of each worker in a round
ONE_THREAD = {"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1", "OMP_NUM_THREADS": "1"}


@dataclass(frozen=True)
class Round:
    """What one cluster did; `dreams`: seconds of each, by the worker's own clock."""

    seconds: float
    dreams: Sequence[float]
    beside: float

    @property
    def a_minute(self) -> float:
        """Dreams."""
        return 60 * len(self.dreams) / self.seconds

    def __str__(self) -> str:
        """All figures in a line."""
        return (
            f"{len(self.dreams)} dreams in {self.seconds:.1f} s, {self.a_minute:.1f} a minute; each takes "
            f"{median(self.dreams):.2f} s (at most {max(self.dreams):.2f}); "
            f"this process took {100 * self.beside:.0f} % of a core"
        )


def run(short: bool) -> bool:
    """Print each round; whether two workers do enough more than one."""
    if (os.cpu_count() or 1) < 2:
        print("It takes two cores.")
        return False
    with tempfile.TemporaryDirectory() as folder:
        ratios = asyncio.run(_rounds(Path(folder), SHORT_ROUNDS if short else ROUNDS))
    print(f"two workers did {median(ratios):.2f} times the dreams a minute of one (bar: {BAR})")
    return median(ratios) >= BAR


async def _rounds(folder: Path, rounds: int) -> list[float]:
    import_tensorflow()
    network = load("inception_v3")
    async with AsyncExitStack() as stack:
        one, two = [
            await stack.enter_async_context(_pinned(folder / str(count), network, count)) for count in (1, 2)
        ]
        for workers in (one, two):
            await _round(workers, network, 1)  # the first dreams of a process are slower
        ratios = []
        for _ in range(rounds):
            alone, together = [await _round(workers, network, OF_EACH) for workers in (one, two)]
            ratios.append(together.a_minute / alone.a_minute)
            print(f"one: {alone}\ntwo: {together}\nratio {ratios[-1]:.2f}", flush=True)
    return ratios


@asynccontextmanager
async def _pinned(folder: Path, network: Network, count: int) -> AsyncIterator[DaskWorkers]:
    """A cluster of so many workers, each on a core of its own, and the bot's side of it."""
    settings = {"DREAMBOT_NETWORK": "inception_v3", **ONE_THREAD}
    with fleet(folder, 0, **settings) as made:
        await asyncio.to_thread(_start, made, count)
        workers = DaskWorkers(network, made.reply_target, security_of(made.certs))
        try:
            while workers.slots < count:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
            yield workers
        finally:
            await workers.close()


def _start(made: Fleet, count: int) -> None:
    for core in range(count):
        made.add_worker(f"core{core}", FLEET_CPU=str(core))


async def _round(workers: DaskWorkers, network: Network, of_each: int) -> Round:
    """As many dreams under way as there are workers, until each has had its share."""
    settings = style_settings(DEFAULT_STYLE, network, seed=1)
    inputs = Inputs(photograph("chelsea", SIDE))
    left = iter(range(of_each * workers.slots))
    dreams: list[float] = []

    async def lane() -> None:
        for number in left:
            job = Job(Requester(str(number), 1, 1), DEFAULT_STYLE, settings)
            async with aclosing(workers.dream(job, inputs)) as updates:
                async for update in updates:
                    if isinstance(update, DreamOutput):
                        dreams.append(update.seconds)

    begin, spent = time.perf_counter(), _spent()
    await asyncio.gather(*(lane() for _ in range(workers.slots)))
    seconds = time.perf_counter() - begin
    return Round(seconds, dreams, (_spent() - spent) / seconds)


def _spent() -> float:
    """Seconds of processor that this process has used."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime
