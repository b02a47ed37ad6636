"""A bot in two processes: each has the servers of its own shards, and either may dream for all."""

import asyncio
import signal
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from tests.local_discord import (
    BotProcess,
    Interaction,
    LocalDiscord,
    Message,
    answers,
    dream_of,
    needs_description,
    relapsed,
)
from tests.local_discord.changes import until
from tests.local_discord.ledger import ENDED, job_ids, stage_of
from tests.local_discord.stream import photo
from tests.local_discord.ward import Rooms
from tests.local_discord.world import Channel

pytestmark = [needs_description, pytest.mark.asyncio(loop_scope="module")]
NAMES = ("there", "direct", "held", "waits", "mentions")
LEASES = {
    "dreambot.jobs.models.records.LEASE_SECONDS": 3.0,
    "dreambot.jobs.models.records.RENEW_SECONDS": 0.5,
}
NO_REPLY = {"code": 160002, "message": "Cannot reply without permission to read message history"}


@dataclass
class Pair:
    """The local Discord, the process that hears direct messages, and the one that hears the only guild."""

    local: LocalDiscord
    rooms: Rooms
    directs: BotProcess
    guilds: BotProcess

    async def ask(self, name: str, channel: Channel | None = None, **options: int | bool) -> Interaction:
        """The command of the member of this name, in their room if not elsewhere."""
        image = self.local.attachment("coffee.png", photo("coffee", 100))
        return await self.local.slash(
            "dream",
            {"image": image, "steps": 1, "octaves": 1, **options},
            user=self.rooms.patient(name),
            channel=channel or self.rooms.room(name),
        )

    async def mention(self, name: str) -> Message:
        """The member of this name mentions the bot in their room, with a picture."""
        return await self.local.post(
            f"<@{self.local.world.bot.id}> eyes",
            files=[self.local.attachment("coffee.png", photo("coffee", 100))],
            user=self.rooms.patient(name),
            channel=self.rooms.room(name),
        )

    async def stage(self, asked: Interaction | Message, *wanted: str) -> None:
        """Return once the database has its job at one of these stages."""
        folder, key = self.directs.data_dir, asked.id
        await until(lambda: stage_of(folder, key) in wanted, 30, f"{asked.id} to be {' or '.join(wanted)}")

    def job(self, asked: Interaction | Message) -> str:
        """The id of its job."""
        return job_ids(self.directs.data_dir)[asked.id]

    async def one_dream(self, asked: Interaction) -> Message:
        """The only answer, which is the dream."""
        await self.stage(asked, *ENDED)
        (answer,) = answers(self.local, asked, self.job(asked))
        assert dream_of(answer.attachments) == self.job(asked)
        assert not relapsed(answer)
        return answer


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def pair(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Pair]:
    folder = tmp_path_factory.mktemp("pair")
    (folder / "guilds").mkdir()
    (folder / "directs" / "data").mkdir(parents=True)
    (folder / "guilds" / "data").symlink_to(folder / "directs" / "data")
    rooms = Rooms(names=NAMES)
    async with LocalDiscord(rooms) as local, AsyncExitStack() as stack:
        bots = [
            BotProcess(local, folder / name, constants=LEASES, DREAMBOT_SHARDS=shards)
            for name, shards in (("directs", "0/2"), ("guilds", "1/2"))
        ]
        for bot in bots:
            stack.push_async_callback(bot.close)
        await asyncio.gather(*(bot.start() for bot in bots))
        yield Pair(local, rooms, *bots)


def frozen(bot: BotProcess) -> bool:
    """Stop the process; where it would hold the lock of the database all the while, let it go on."""
    bot.send(signal.SIGSTOP)
    while Path(f"/proc/{bot.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
        time.sleep(0.001)
    try:
        with closing(sqlite3.connect(bot.data_dir / "jobs.sqlite", timeout=0.2)) as database:
            database.execute("BEGIN IMMEDIATE")
            database.rollback()
    except sqlite3.OperationalError:
        bot.send(signal.SIGCONT)
        return False
    return True


async def test_each_command_reaches_the_process_of_its_shard_and_is_answered_once(pair: Pair) -> None:
    there = await pair.ask("there")
    direct = await pair.ask("direct", pair.rooms.dm(pair.rooms.patient("direct")))
    assert await pair.one_dream(there) is there.original
    assert await pair.one_dream(direct) is direct.original
    took = {name: f"Accepted {pair.job(asked)}" for name, asked in (("there", there), ("direct", direct))}
    assert [name for name, line in took.items() if line in pair.guilds.log] == ["there"]
    assert [name for name, line in took.items() if line in pair.directs.log] == ["direct"]
    assert pair.local.violations == []


async def test_a_process_answers_for_a_guild_that_it_does_not_know(pair: Pair) -> None:
    """The one that knows it is killed: in a private dream, with another waiting and a mention unanswered."""
    local, room = pair.local, pair.rooms.room("mentions")
    await until(lambda: frozen(pair.directs), 10, "it to stand still")  # so that the other begins all three
    pair.guilds.hold()
    held = await pair.ask("held", private=True)
    await pair.stage(held, "running")
    waits = await pair.ask("waits")
    await pair.stage(waits, "waiting")
    fault = local.hang_next("POST", f"/channels/{room.id}/messages")
    mentioned = await pair.mention("mentions")
    await local.wait_for(lambda: fault.met == 1, 10, "the reply to hang")
    await pair.guilds.kill()
    local.release()
    # It is not known there that the bot may not read what was written in this channel.
    forbidden = local.fail_next("POST", f"/channels/{room.id}/messages", 400, NO_REPLY)
    pair.directs.send(signal.SIGCONT)

    private, public = await pair.one_dream(held), await pair.one_dream(waits)
    assert (private, public) == (held.original, waits.original)
    assert private.ephemeral
    assert not public.ephemeral
    await pair.stage(mentioned, *ENDED)
    (reply,) = [one for one in local.messages(room) if one.author == local.world.bot]
    assert dream_of(reply.attachments) == pair.job(mentioned)
    assert forbidden.met == 1
    assert reply.reply_to is None
    for asked in (held, waits, mentioned):
        assert f"Answered {pair.job(asked)}" in pair.directs.log
        assert f"Accepted {pair.job(asked)}" in pair.guilds.log
    assert pair.local.violations == []


async def test_too_few_shards_for_all_servers_are_said_to_be_so(pair: Pair) -> None:
    pair.local.drop_gateway(4011)
    assert await pair.directs.ended() == 1
    assert pair.directs.log.splitlines()[-1].startswith("DREAMBOT_SHARDS: Discord wants more shards")
