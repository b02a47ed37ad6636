"""One member sends 500 commands, twenty send one each: how long the twenty wait, with the flood and without.

A wait is from the command to its answer. Rounds with and without the flood take turns at one bot, all dreams
of the same picture in the default style; 80 commands are sent a second, those of the twenty scattered among
those of the flooder; without the flood they come at the very same times. Between rounds the bot rests.
Its memory is that of its whole process and of those that it has started.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.local_discord import BotProcess, Interaction, LocalDiscord, bot_process
from tests.local_discord.changes import until
from tests.local_discord.ledger import job_ids, open_jobs
from tests.local_discord.stream import photo
from tests.local_discord.tally import Tally, answered_at, tally
from tests.local_discord.ward import Rooms

FLOOD, MEMBERS, ROUNDS = 500, 20, 3
SHORT_FLOOD, SHORT_MEMBERS, SHORT_ROUNDS = 100, 6, 1
BAR = 1.5
GROWTH_BAR_MB = 100.0
FLOODER = "flooder"
APART_SECONDS = 0.0125  # the local Discord shares the machine with the bot, and has to keep up
PICTURE = photo("coffee", 300)


@dataclass
class Report:
    """Waits of the twenty in seconds, and the bot's memory in MB of 10⁶ bytes."""

    without: list[float] = field(default_factory=list)
    during: list[float] = field(default_factory=list)
    rest_mb: float = 0.0
    peak_mb: float = 0.0
    tally: Tally = field(default_factory=Tally)
    flood: Tally = field(default_factory=Tally)
    violations: list[str] = field(default_factory=list)

    @property
    def median_ratio(self) -> float:
        """Of the twenty's median waits."""
        return median(self.during) / median(self.without)

    @property
    def worst_ratio(self) -> float:
        """Of the twenty's worst waits."""
        return max(self.during) / max(self.without)


def run(short: bool) -> bool:
    """Print the waits and the memory; whether both meet their bars."""
    size = (SHORT_FLOOD, SHORT_MEMBERS, SHORT_ROUNDS) if short else (FLOOD, MEMBERS, ROUNDS)
    with tempfile.TemporaryDirectory() as folder:
        report = asyncio.run(flooded(Path(folder), *size, lambda line: print(line, flush=True)))
    for name, waits in (("without", report.without), ("during", report.during)):
        print(f"{name} the flood: median {median(waits):.1f} s, worst {max(waits):.1f} s of {len(waits)}")
    print(f"the twenty: {report.tally}")
    for line in report.tally.histories:
        print(line)
    print(f"the flooder: {report.flood}")
    print(f"memory at rest {report.rest_mb:.0f} MB, at most {report.peak_mb:.0f} MB in the flood")
    growth = report.peak_mb - report.rest_mb
    print(f"growth {growth:.0f} MB (bar: under {GROWTH_BAR_MB:g})")
    print(f"median {report.median_ratio:.2f}, worst {report.worst_ratio:.2f} times (bar: at most {BAR})")
    fair = max(report.median_ratio, report.worst_ratio) <= BAR
    whole = report.tally.clean and not report.tally.sentences and not report.violations
    return fair and whole and growth < GROWTH_BAR_MB


async def flooded(
    folder: Path, flood: int, members: int, rounds: int, say: Callable[[str], None] = lambda line: None
) -> Report:
    """Rounds of `members` commands, without and with one member's `flood`."""
    names = [f"member{number}" for number in range(members)]
    rooms, report = Rooms(names=(*names, FLOODER)), Report()
    async with LocalDiscord(rooms) as local, bot_process(local, folder) as bot:
        twenty: list[Interaction] = []
        floods: list[Interaction] = []
        await _round(
            bot, rooms, names, flood, flooding=False
        )  # the first dreams of a process make its graphs
        for _ in range(rounds):
            async with _watched(bot) as rest:  # to look takes time, so it is done in both
                alone, _none = await _round(bot, rooms, names, flood, flooding=False)
            async with _watched(bot) as peak:
                beside, flooded = await _round(bot, rooms, names, flood, flooding=True)
            report.rest_mb = max(report.rest_mb, *rest)
            report.peak_mb = max(report.peak_mb, *peak)
            twenty += alone + beside
            floods += flooded
            report.without += _waits(bot, alone)
            report.during += _waits(bot, beside)
            say(
                f"median {median(report.without):.1f} s without, {median(report.during):.1f} s with the flood"
            )
        jobs = job_ids(bot.data_dir)
        report.tally, report.flood = tally(local, twenty, jobs), tally(local, floods, jobs)
        report.violations = local.violations
    return report


async def _round(
    bot: BotProcess, rooms: Rooms, names: list[str], flood: int, *, flooding: bool
) -> tuple[list[Interaction], list[Interaction]]:
    """Each member's command in its place among those of the flooder; returns when all is answered.

    Where the flooder is not `flooding`, the others send at the very same times.
    """
    asked: list[Interaction] = []
    flooded: list[Interaction] = []
    begin, every = time.monotonic(), flood // len(names)
    for number in range(flood + len(names)):
        place, of_a_member = divmod(number, every + 1)
        whose = names[place] if of_a_member == every and place < len(names) else FLOODER
        await asyncio.sleep(begin + number * APART_SECONDS - time.monotonic())
        if whose != FLOODER:
            asked.append(await _ask(bot, rooms, whose))
        elif flooding:
            flooded.append(await _ask(bot, rooms, whose))
    with suppress(TimeoutError):  # whoever has no answer by then is counted as such
        await bot.local.wait_for(lambda: all(_is_answered(bot, one) for one in asked), 300)
    await until(lambda: not open_jobs(bot.data_dir), 300, "the bot to come to rest")
    return asked, flooded


async def _ask(bot: BotProcess, rooms: Rooms, name: str) -> Interaction:
    image = bot.local.attachment("coffee.png", PICTURE)
    return await bot.local.slash(
        "dream", {"image": image}, user=rooms.patient(name), channel=rooms.room(name)
    )


def _is_answered(bot: BotProcess, one: Interaction) -> bool:
    return answered_at(bot.local, one, None) is not None


def _waits(bot: BotProcess, asked: list[Interaction]) -> list[float]:
    seen = [(one, answered_at(bot.local, one, None)) for one in asked]
    return [(at if at is not None else time.monotonic()) - one.created_at for one, at in seen]


@asynccontextmanager
async def _watched(bot: BotProcess) -> AsyncIterator[list[float]]:
    """The bot's memory, looked at every half second while the block lasts, and once at its end."""
    seen: list[float] = []

    async def watch() -> None:
        while True:
            seen.append(await _memory(bot))
            await asyncio.sleep(0.5)

    watching = asyncio.create_task(watch())
    try:
        yield seen
        seen.append(await _memory(bot))
    finally:
        watching.cancel()


async def _memory(bot: BotProcess) -> float:
    return await asyncio.to_thread(lambda: sum(map(resident_mb, (bot.pid, *bot.descendants()))))


def resident_mb(pid: int) -> float:
    """Resident memory of a process in MB of 10⁶ bytes; 0 where it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return int(status.split("VmRSS:")[1].split()[0]) * 1024 / 1e6 if "VmRSS:" in status else 0.0
