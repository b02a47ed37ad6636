"""Two bot processes, one for each of two shards, on one PostgreSQL; one of them is killed at random, often.

They share nothing but the database: jobs, pictures, turns. One member asks for far more than there is time
for, others now and then for one dream. In the end every command that was acknowledged must have one answer,
and nobody who asked for one dream may have waited for many of the greedy member's.
"""

from __future__ import annotations

import asyncio
import random
import re
import statistics
import tempfile
import time
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg

from tests.jobs.postgres import postgres_server
from tests.local_discord import Interaction, LocalDiscord
from tests.local_discord.bot_process import BotProcess
from tests.local_discord.stream import photo
from tests.local_discord.tally import Tally, tally
from tests.local_discord.ward import Rooms

KILLS, SHORT_KILLS = 20, 4
SEED = 12
REST_SECONDS = 180.0
AWAY_SECONDS = 33.0  # of every fifth that is killed: longer than its leases
GREEDY, MODEST = "greedy", ("ann", "ben", "cleo")
AT_ONCE = 8  # commands of the greedy member before each kill
FETCHED_SECONDS = 2.0  # from a command to a job that may begin
OVERTAKEN_BAR = 6  # dreams of the greedy member that begin before somebody's only one
SETTINGS: dict[str, Any] = {
    "DREAMBOT_QUEUE_LIMIT": "1000",
    "DREAMBOT_MEMBER_LIMIT": "1000",
    "DREAMBOT_RUNNING_LIMIT": "100",
    "DREAMBOT_STORE": "database",
}


@dataclass
class Report:
    """`overtaken`: of each dream of a modest member, how many of the greedy one's began before it.

    Those are left out that a killed process had in its hands.
    """

    tally: Tally = field(default_factory=Tally)
    overtaken: list[int] = field(default_factory=list)
    by_process: list[int] = field(default_factory=list)
    left: int = 0
    violations: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing was lost, doubled or left, and the turns were kept."""
        fair = max(self.overtaken, default=0) <= OVERTAKEN_BAR
        return (
            self.tally.clean and not self.tally.sentences and not self.violations and not self.left and fair
        )


def run(short: bool) -> bool:
    """Print the figures; whether they meet their bars."""
    kills = SHORT_KILLS if short else KILLS
    with tempfile.TemporaryDirectory() as folder, postgres_server() as server:
        report = asyncio.run(killed_often(Path(folder), server.new_database(), kills))
    print(f"{kills} kills; {report.tally}; {report.left} jobs left; {len(report.violations)} violations")
    for line in (*report.tally.histories, *report.violations)[:10]:
        print(line)
    for line, count in Counter(map(_without_id, report.tally.sentences)).most_common():
        print(f"{count} × instead of a dream: {line!r}")
    print(f"answers brought by each process: {report.by_process}")
    middle, most = statistics.median(report.overtaken), max(report.overtaken)
    print(
        f"overtaken by a median {middle:g} and at most {most} of the greedy member's (bar: {OVERTAKEN_BAR})"
    )
    accepted = max(1, report.tally.accepted)
    print(f"answered exactly once {100 * report.tally.once / accepted:.2f} % (bar: 100 %)")
    return report.clean


def _without_id(sentence: str) -> str:
    return re.sub(r"[0-9a-f]{12}", "…", sentence)


async def killed_often(folder: Path, url: str, kills: int) -> Report:
    """Two bots on the database at `url`, one of them killed so often."""
    draw, rooms = random.Random(SEED), Rooms(names=(GREEDY, *MODEST))
    async with LocalDiscord(rooms) as local, AsyncExitStack() as stack:
        bots = [
            BotProcess(local, folder / name, DREAMBOT_SHARDS=shards, DREAMBOT_DATABASE_URL=url, **SETTINGS)
            for name, shards in (("directs", "0/2"), ("guilds", "1/2"))
        ]
        for bot in bots:
            stack.push_async_callback(bot.close)
        await bots[0].start()
        await bots[1].start()
        asked: list[Interaction] = []
        for number in range(kills):
            asked += await _ask(local, rooms, draw)
            await asyncio.sleep(draw.uniform(0.0, 3.0))
            killed = draw.choice(bots)
            await killed.kill()
            await asyncio.sleep(AWAY_SECONDS if number % 5 == 4 else draw.uniform(0.0, 1.0))
            await killed.start()
        await _rest(url)
        return await _report(local, rooms, url, bots, asked)


async def _ask(local: LocalDiscord, rooms: Rooms, draw: random.Random) -> list[Interaction]:
    """A load of the greedy member's, then one command of each of the others."""
    asked = [await _command(local, rooms, GREEDY, draw) for _ in range(AT_ONCE)]
    return asked + [await _command(local, rooms, name, draw) for name in MODEST]


async def _command(local: LocalDiscord, rooms: Rooms, name: str, draw: random.Random) -> Interaction:
    """In the member's room, whose shard is the second, or to the bot directly, which is the first's."""
    member = rooms.patient(name)
    image = local.attachment("coffee.png", photo("coffee", draw.randint(100, 160)))
    options = {"image": image, "steps": draw.randint(5, 40), "octaves": 2, "seed": draw.randint(0, 10**6)}
    channel = draw.choice((rooms.room(name), rooms.dm(member)))
    return await local.slash("dream", options, user=member, channel=channel)


async def _rest(url: str) -> None:
    """Until nothing is to be done any more; what is left then is counted as such."""
    end = time.monotonic() + REST_SECONDS
    while await _left(url) and time.monotonic() < end:  # noqa: ASYNC110 it is another process that ends them
        await asyncio.sleep(1)


async def _left(url: str) -> int:
    open_jobs = "SELECT count(*) FROM jobs WHERE state IN ('queued', 'running')"
    pending = "SELECT count(*) FROM deliveries WHERE state = 'pending'"
    return sum([(await _rows(url, query))[0][0] for query in (open_jobs, pending)])


async def _rows(url: str, query: str) -> list[Any]:
    connection = await asyncpg.connect(url)
    try:
        return list(await connection.fetch(query))
    finally:
        await connection.close()


async def _report(
    local: LocalDiscord, rooms: Rooms, url: str, bots: list[BotProcess], asked: list[Interaction]
) -> Report:
    rows = await _rows(
        url, "SELECT key, id, member, created_at, started_at, attempt, ingest_attempt FROM jobs"
    )
    jobs = {int(row["key"]): str(row["id"]) for row in rows}
    greedy = rooms.patient(GREEDY).id
    begun = [row["started_at"] for row in rows if row["member"] == greedy and row["started_at"]]
    overtaken = [
        sum(row["created_at"] + FETCHED_SECONDS < at < row["started_at"] for at in begun)
        for row in rows
        # What a killed process held waits for that one's return, or for the end of its lease.
        if row["member"] != greedy and (row["attempt"], row["ingest_attempt"]) == (1, 1)
    ]
    return Report(
        tally(local, asked, jobs),
        overtaken,
        [bot.log.count("Answered ") for bot in bots],
        await _left(url),
        local.violations,
    )
