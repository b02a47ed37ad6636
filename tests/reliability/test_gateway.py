"""The gateway's protocol, where a discord.py client cannot be made to show it."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import discord
import pytest

from tests.local_discord import Intent, LocalDiscord, pointed_at, running
from tests.local_discord.tiny_bot import TinyBot

IDENTIFY: dict[str, Any] = {"token": "token", "intents": int(Intent.GUILDS), "properties": {}}


async def test_a_client_without_compression_is_served_plain_json() -> None:
    async with (
        LocalDiscord() as local,
        aiohttp.ClientSession() as http,
        http.ws_connect(local.state.gateway.url) as socket,
    ):
        assert (await socket.receive_json())["op"] == 10
        await socket.send_json({"op": 1, "d": None})
        assert (await socket.receive_json())["op"] == 11
        await socket.send_json({"op": 2, "d": IDENTIFY})
        ready, guild = await socket.receive_json(), await socket.receive_json()
        assert [(one["t"], one["s"]) for one in (ready, guild)] == [("READY", 1), ("GUILD_CREATE", 2)]
        assert ready["d"]["resume_gateway_url"] == local.state.gateway.url
        await local.ready()


@pytest.mark.parametrize(
    ("packet", "code"),
    [
        ({"op": 2, "d": IDENTIFY | {"token": "wrong"}}, 4004),
        ({"op": 2, "d": IDENTIFY | {"intents": int(Intent.MESSAGE_CONTENT)}}, 4014),
        ({"op": 2, "d": IDENTIFY | {"shard": [2, 2]}}, 4010),
        ({"op": 99, "d": None}, 4001),
    ],
)
async def test_what_the_gateway_does_not_take_closes_it(packet: dict[str, Any], code: int) -> None:
    async with (
        LocalDiscord() as local,
        aiohttp.ClientSession() as http,
        http.ws_connect(local.state.gateway.url) as socket,
    ):
        await socket.receive_json()
        await socket.send_json(packet)
        assert (await socket.receive()).type is aiohttp.WSMsgType.CLOSE
        assert socket.close_code == code
        assert not local.state.gateway.ready


async def test_a_granted_intent_lets_the_bot_read(local: LocalDiscord) -> None:
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with running(TinyBot(message_content=True), local):
            pass
    async with LocalDiscord(privileged=Intent.MESSAGE_CONTENT) as other, pointed_at(other):
        bot = TinyBot(message_content=True)
        async with running(bot, other):
            heard = asyncio.create_task(bot.wait_for("message"))
            await asyncio.sleep(0)
            await other.post("a secret")
            assert (await asyncio.wait_for(heard, 5)).content == "a secret"


async def test_without_guild_messages_the_bot_hears_none(local: LocalDiscord) -> None:
    bot = TinyBot(guild_messages=False)
    async with running(bot, local):
        await local.post(f"<@{local.world.bot.id}> hello")
        direct = await local.post("hello", channel=local.world.dm(local.world.member))
        heard = await bot.wait_for("message")
        assert heard.id == direct.id
        assert isinstance(heard.channel, discord.DMChannel)


@pytest.mark.parametrize(("code", "reply"), [(1000, 9), (4000, 0)])
async def test_a_session_ends_with_a_clean_close_alone(code: int, reply: int) -> None:
    async with LocalDiscord() as local, aiohttp.ClientSession() as http:
        async with http.ws_connect(local.state.gateway.url) as socket:
            await socket.receive_json()
            await socket.send_json({"op": 2, "d": IDENTIFY})
            ready = await socket.receive_json()
            await socket.receive_json()
            await socket.close(code=code)
        await local.wait_for(lambda: not local.state.gateway.ready)
        async with http.ws_connect(local.state.gateway.url) as socket:
            await socket.receive_json()
            resume = {"token": "token", "session_id": ready["d"]["session_id"], "seq": 2}
            await socket.send_json({"op": 6, "d": resume})
            assert (await socket.receive_json())["op"] == reply
        assert local.resumed == (1 if reply == 0 else 0)


class Raw:
    """A shard of a client, as packets."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def identify(self, number: int, count: int) -> Any:
        """READY."""
        await self.socket.receive_json()
        everything = int(Intent.GUILDS | Intent.GUILD_MESSAGES | Intent.DIRECT_MESSAGES)
        shard = {"shard": [number, count], "intents": everything}
        await self.socket.send_json({"op": 2, "d": IDENTIFY | shard})
        return (await self.socket.receive_json())["d"]

    async def listen(self) -> list[tuple[str, Any]]:
        """What it is told until its heartbeat is answered, as (event, id of what it is about)."""
        await self.socket.send_json({"op": 1, "d": None})
        heard = []
        while (packet := await self.socket.receive_json())["op"] != 11:
            heard.append((packet["t"], packet["d"].get("id")))
        return heard


async def test_each_shard_has_a_session_and_hears_of_its_own_guilds_alone() -> None:
    async with LocalDiscord() as local, aiohttp.ClientSession() as http, AsyncExitStack() as open_:

        async def raw() -> Raw:
            return Raw(await open_.enter_async_context(http.ws_connect(local.state.gateway.url)))

        guild, direct = str(local.world.guild.id), local.world.dm(local.world.member)
        assert (local.world.guild.id >> 22) % 2 == 1
        # Two of two, and all in one beside them, as while a bot is given more shards.
        first, second, whole = await raw(), await raw(), await raw()
        readies = [await first.identify(0, 2), await second.identify(1, 2), await whole.identify(0, 1)]
        assert [one["shard"] for one in readies] == [[0, 2], [1, 2], [0, 1]]
        assert [[one["id"] for one in ready["guilds"]] for ready in readies] == [[], [guild], [guild]]
        assert len({one["session_id"] for one in readies}) == 3
        created = [("GUILD_CREATE", guild)]
        assert [await one.listen() for one in (first, second, whole)] == [[], created, created]

        there = ("MESSAGE_CREATE", str((await local.post("in the guild")).id))
        private = ("MESSAGE_CREATE", str((await local.post("in private", channel=direct)).id))
        assert await first.listen() == [private]
        assert await second.listen() == [there]
        assert await whole.listen() == [there, private]

        local.state.gateway.drop(4000, (1, 2))
        await second.socket.receive()
        assert not local.state.gateway.connected((1, 2))
        meanwhile = ("MESSAGE_CREATE", str((await local.post("meanwhile")).id))
        again = await raw()
        await again.socket.receive_json()
        resume = {"token": "token", "session_id": readies[1]["session_id"], "seq": 3}
        await again.socket.send_json({"op": 6, "d": resume})
        assert await again.listen() == [meanwhile, ("RESUMED", None)]

        anew = await raw()
        assert (await anew.identify(1, 2))["session_id"] not in {one["session_id"] for one in readies}
        await anew.listen()
        last = ("MESSAGE_CREATE", str((await local.post("at last")).id))
        assert await anew.listen() == [last]
        assert await again.listen() == []  # another has taken its place
        assert await first.listen() == []
        assert (local.identified, local.resumed, local.state.gateway.begun[1, 2]) == (4, 1, 2)


async def test_discord_py_is_pointed_back_afterwards() -> None:
    def targets() -> list[str]:
        gateway = discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
        return [discord.http.Route.BASE, str(gateway), discord.Asset.BASE]

    before = targets()
    async with LocalDiscord() as local:
        with pytest.raises(ZeroDivisionError):
            async with pointed_at(local):
                assert all("127.0.0.1" in target for target in targets())
                raise ZeroDivisionError
    assert targets() == before
