"""SIGKILL at random moments of a stream of real dreams: whether each acknowledged command has one answer.

Some commands are sent; at a random moment the bot is killed and started again, and while it starts, nobody is
there to acknowledge anything. The moments are drawn around what happens to a job, so that all of its stages
are met: see MOMENTS. At the end the bot has time to answer what is left.
"""

from __future__ import annotations

import asyncio
import random
import re
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.local_discord import Interaction, LocalDiscord, Request
from tests.local_discord.bot_process import BotProcess
from tests.local_discord.changes import until
from tests.local_discord.ledger import ENDED, job_ids, open_jobs, stages
from tests.local_discord.stream import Stream
from tests.local_discord.tally import Tally, answered_at, tally

KILLS, SHORT_KILLS = 100, 12
SEED = 4
REST_SECONDS = 120.0
# What a kill comes after, and at most how many seconds after that.
MOMENTS = {
    "command": 0.1,
    "acknowledgement": 0.05,
    "fetching": 0.1,
    "progress": 0.5,
    "upload": 0.03,
    "nothing": 3.0,
}


@dataclass
class Report:
    """`caught`: the stages of the jobs that kills met. `waits`: seconds from a connection to what was owed.

    `left` is how many jobs the database still has to see to at the end.
    """

    tally: Tally = field(default_factory=Tally)
    caught: Counter[str] = field(default_factory=Counter)
    waits: list[float] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    left: int = 0

    @property
    def clean(self) -> bool:
        """Whether nothing was lost, doubled or left."""
        return self.tally.clean and not self.violations and not self.left


def run(short: bool) -> bool:
    """Print what became of the commands; whether each that was acknowledged has one answer."""
    kills = SHORT_KILLS if short else KILLS
    with tempfile.TemporaryDirectory() as folder:
        report = asyncio.run(killed_often(Path(folder), kills, SEED, lambda line: print(line, flush=True)))
    print(f"{kills} kills met jobs " + ", ".join(f"{stage} {n}" for stage, n in report.caught.most_common()))
    for line, count in Counter(map(_without_id, report.tally.sentences)).most_common():
        print(f"{count} × instead of a dream: {line!r}")
    print(f"{report.tally}; {report.left} jobs left; {len(report.violations)} violations")
    waits = sorted(report.waits)
    if waits:
        print(
            f"{len(waits)} answers owed by an earlier life came a median {waits[len(waits) // 2]:.1f} s and"
        )
        print(f"at worst {waits[-1]:.1f} s after the next one had connected")
    accepted = report.tally.accepted
    print(f"answered exactly once {100 * report.tally.once / max(1, accepted):.2f} % (bar: 100 %)")
    return report.clean


def _without_id(sentence: str) -> str:
    return re.sub(r"[0-9a-f]{12}", "…", sentence)


async def killed_often(
    folder: Path, kills: int, seed: int, say: Callable[[str], None] = lambda line: None
) -> Report:
    """Kill a bot on `folder` so often, and see what its members have of it."""
    report, draw = Report(), random.Random(seed)
    async with LocalDiscord() as local:
        bot = BotProcess(local, folder, DREAMBOT_QUEUE_LIMIT="1000", DREAMBOT_MEMBER_LIMIT="1000")
        stream = Stream(local, seed)
        try:
            for number in range(1, kills + 1):
                await _one_life(bot, stream, draw, report)
                if number % 10 == 0:
                    so_far = tally(local, stream.asked, job_ids(bot.data_dir))
                    say(f"{number:4} kills, {len(stream.asked)} commands, {so_far.once} answered")
            await _last_life(bot, stream, report)
        finally:
            await bot.close()
        report.tally = tally(local, stream.asked, job_ids(bot.data_dir))
        report.violations = local.violations
        report.left = open_jobs(bot.data_dir)
    return report


async def _one_life(bot: BotProcess, stream: Stream, draw: random.Random, report: Report) -> None:
    """From a start to a kill."""
    await bot.start()
    started, owed = time.monotonic(), _owed(bot, stream)
    for _ in range(draw.randint(0, 3)):
        await stream.send()
    requests = len(bot.local.requests)
    moment, last = draw.choice([*MOMENTS]), await stream.send()
    with suppress(TimeoutError):  # then it is killed all the same
        await bot.local.wait_for(lambda: _has_come(moment, last, bot.local.requests[requests:]), 5)
    await asyncio.sleep(draw.uniform(0, MOMENTS[moment]))
    await bot.kill()
    report.caught.update({stage: n for stage, n in stages(bot.data_dir).items() if stage not in ENDED})
    _note_waits(bot, owed, started, report)


def _has_come(moment: str, command: Interaction, requests: list[Request]) -> bool:
    if moment == "acknowledgement":
        return command.callback is not None
    if moment == "fetching":
        return any(one.path.startswith("/cdn/") for one in requests)
    if moment == "progress":
        return command.original is not None and "Dreaming" in command.original.content
    if moment == "upload":
        return any(name.startswith("dream-") for one in requests for name in one.filenames)
    return True


async def _last_life(bot: BotProcess, stream: Stream, report: Report) -> None:
    """Long enough for everything that is owed, and to its own end."""
    await bot.start()
    started, owed = time.monotonic(), _owed(bot, stream)
    with suppress(TimeoutError):  # what is missing is counted as lost
        await bot.local.wait_for(lambda: not _owed(bot, stream), REST_SECONDS)
        # A command that was written down and never acknowledged is owed nothing, but not left either.
        await until(lambda: not open_jobs(bot.data_dir), REST_SECONDS, "the bot to come to rest")
    _note_waits(bot, owed, started, report)
    bot.send(signal.SIGTERM)
    await bot.ended()


def _owed(bot: BotProcess, stream: Stream) -> list[Interaction]:
    """Commands that were acknowledged and have no answer."""
    jobs = job_ids(bot.data_dir)
    asked = [one for one in stream.asked if one.callback is not None]
    return [one for one in asked if answered_at(bot.local, one, jobs.get(one.id)) is None]


def _note_waits(bot: BotProcess, owed: list[Interaction], started: float, report: Report) -> None:
    jobs = job_ids(bot.data_dir)
    for one in owed:
        if (at := answered_at(bot.local, one, jobs.get(one.id))) is not None:
            report.waits.append(at - started)
