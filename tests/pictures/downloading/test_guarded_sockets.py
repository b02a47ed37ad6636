"""Names that answer differently each time, or with a thousand addresses: the socket's own address decides.

127.0.0.9 stands for the public internet; the canary listens at 127.0.0.1 and ::1, on the same port.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from ipaddress import ip_network
from itertools import permutations

import aiohttp
import pytest

from dreambot.pictures.downloading.download import Downloaded, download
from dreambot.pictures.downloading.errors import (
    LinkBroken,
    LinkError,
    LinkLoops,
    LinkTooSlow,
    LinkUnreachable,
)
from dreambot.pictures.downloading.url_rules import LinkRules
from tests.links.canary import LOOPBACKS, Canary, Ear, listening_canary
from tests.links.disguises import PLAIN, V6
from tests.links.names import Names, name_server, resolver_at
from tests.links.servers import Behave, redirects_after, resets, says, serving, with_length
from tests.ticker import ticking

STAND_IN = "127.0.0.9"
NAME = "rebind.example.net"


@dataclass
class World:
    canary: Canary
    names: Names
    resolver: aiohttp.AsyncResolver
    ear: Ear

    async def download(self, name: str = NAME, **limits: float) -> Downloaded:
        port = self.canary.port
        rules = LinkRules(ports=frozenset({port}), also_allowed=(ip_network(STAND_IN),), **limits)  # type: ignore[arg-type]
        return await download(f"http://{name}:{port}/a.png", rules=rules, resolver=self.resolver)

    def serving(self, behave: Behave):  # type: ignore[no-untyped-def]
        return serving(behave, host=STAND_IN, port=self.canary.port)

    @property
    def inward(self) -> list[object]:
        """Attempts to connect anywhere else than to the stand-in."""
        heard = self.ear.connections_to(self.canary.port)
        return [address for address in heard if address[0] != STAND_IN]


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear()


@pytest.fixture
async def world(ear: Ear) -> AsyncIterator[World]:
    async with listening_canary() as canary, name_server() as names, resolver_at(names) as resolver:
        ear.attempts.clear()
        yield World(canary, names, resolver, ear)
        assert names.asked or names.silent
        assert canary.connections == 0


async def test_a_name_that_stays_public_is_fetched(world: World) -> None:
    world.names.answers[NAME] = [[STAND_IN]]
    async with world.serving(says(with_length(b"picture"))):
        assert (await world.download()).data == b"picture"
    assert world.names.asked
    assert world.inward == []


@pytest.mark.parametrize("inward", LOOPBACKS)
async def test_a_name_that_turns_inward_after_its_first_answer(world: World, inward: str) -> None:
    """A look-up, a check and then a download ask for the name twice, and would lead to the canary."""
    world.names.answers[NAME] = [[STAND_IN], [inward]]
    async with world.serving(says(with_length(b"picture"))):
        assert (await world.download()).data == b"picture"
        with pytest.raises(LinkUnreachable):
            await world.download()
    assert world.inward == []


@pytest.mark.parametrize("inward", LOOPBACKS)
async def test_a_name_that_turns_inward_on_a_redirect(world: World, inward: str) -> None:
    world.names.answers[NAME] = [[STAND_IN], [inward]]
    async with world.serving(redirects_after(b"/again", 0)):
        with pytest.raises(LinkUnreachable):
            await world.download()
    assert (STAND_IN, world.canary.port) in world.ear.attempts
    assert world.inward == []


@pytest.mark.parametrize("inward", LOOPBACKS)
async def test_a_name_that_turns_inward_when_the_request_is_sent_again(world: World, inward: str) -> None:
    """aiohttp asks once more where a server hangs up without an answer."""
    world.names.answers[NAME] = [[STAND_IN], [inward]]
    async with world.serving(resets()):
        with pytest.raises((LinkUnreachable, LinkBroken)):
            await world.download()
    assert world.inward == []


@pytest.mark.parametrize("order", list(permutations([STAND_IN, *LOOPBACKS])))
async def test_a_name_with_addresses_of_both_kinds_is_only_asked_at_the_public_one(
    world: World, order: tuple[str, ...]
) -> None:
    world.names.answers[NAME] = [list(order)]
    async with world.serving(says(with_length(b"picture"))):
        assert (await world.download()).data == b"picture"
    assert world.inward == []
    with pytest.raises(LinkUnreachable):  # nobody is left there, and the next address is not taken instead
        await world.download()
    assert world.inward == []


async def test_every_inward_address_behind_a_name(world: World) -> None:
    for number, address in enumerate((*PLAIN, *V6)):
        if address == STAND_IN:
            continue
        world.names.answers[f"n{number}.example.net"] = [[address]]
        with pytest.raises(LinkUnreachable):
            await world.download(f"n{number}.example.net")
    assert world.inward == []
    assert len(world.names.asked) >= len(PLAIN) + len(V6)


@pytest.mark.parametrize("target", ["localhost", "metadata.google.internal", "inward.example.net"])
async def test_an_alias_of_an_inward_name(world: World, target: str) -> None:
    world.names.aliases["alias.example.net"] = target
    world.names.answers[target] = [LOOPBACKS]
    with pytest.raises(LinkUnreachable):
        await world.download("alias.example.net")
    assert world.inward == []


async def test_an_inward_name_is_answered_like_one_that_does_not_exist(world: World) -> None:
    """Or a member could learn the names of the operator's network."""
    world.names.answers["inside.example.net"] = [["10.0.0.5"]]
    told = []
    for name in ("inside.example.net", "nothing.example.net"):
        with pytest.raises(LinkError) as raised:
            await world.download(name)
        told.append((type(raised.value), str(raised.value)))
    assert told[0] == told[1]
    assert not any(digit.isdigit() for digit in told[0][1])


async def test_a_name_with_very_many_addresses_does_not_hold_the_bot_up(world: World) -> None:
    """Tried one by one, and all but the first again, 3,000 addresses would be four million."""
    many = [f"10.0.{number // 250}.{number % 250}" for number in range(3000)]
    world.names.answers[NAME] = [many]
    async with ticking() as ticker:
        with pytest.raises(LinkUnreachable):
            await world.download()
    assert ticker.ticks
    assert world.names.asked
    assert world.inward == []


async def test_a_name_server_that_never_answers_takes_no_thread_of_ours(world: World) -> None:
    world.names.silent.add(NAME)
    waiting = [asyncio.create_task(world.download(total=2.0, connect=1.0)) for _ in range(50)]
    await asyncio.sleep(0.1)
    assert await asyncio.to_thread(lambda: "free") == "free"
    assert not any(task.done() for task in waiting)
    for result in await asyncio.gather(*waiting, return_exceptions=True):
        assert isinstance(result, LinkTooSlow)


def test_names_are_looked_up_without_threads() -> None:
    """aiohttp does so where aiodns is installed; without it the test above says nothing of the bot."""
    assert aiohttp.DefaultResolver is aiohttp.AsyncResolver


async def test_an_open_redirect_is_followed_three_times(world: World) -> None:
    world.names.answers[NAME] = [[STAND_IN]]
    async with world.serving(redirects_after(b"/again", 0)):
        with pytest.raises(LinkLoops):
            await world.download()
    assert len(world.ear.attempts) == 4
