"""Trouble while a command is taken: its first answer, its picture, and the gateway on which it comes.

A command that was acknowledged has one answer. One that was not has no dream: its member saw it fail.
"""

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
import pytest_asyncio

from tests.local_discord import LocalDiscord, dream_of, needs_description
from tests.local_discord.ward import Ward, ward

pytestmark = [needs_description, pytest.mark.asyncio(loop_scope="module")]
Arrange = Callable[[LocalDiscord], Any]
CALLBACK = ("POST", "/interactions/*/callback")
PICTURE = ("GET", "/cdn/*")
# Before it begins a second session discord.py listens to nothing for five seconds.
HEARTBEAT_TIMEOUT = 7.0


def callback(status: int, **more: Any) -> Arrange:
    return lambda local: local.fail_next(*CALLBACK, status, **more)


def picture(status: int, **more: Any) -> Arrange:
    return lambda local: local.fail_next(*PICTURE, status, **more)


ACKNOWLEDGED: dict[str, Arrange] = {
    "broken": callback(500),
    "broken_afterwards": callback(500, carried_out=True),
    "unavailable_afterwards": callback(503, carried_out=True),
    "cut_afterwards": lambda local: local.cut_next(*CALLBACK, carried_out=True),
    "asked_to_wait": callback(429),
    "silent_429_afterwards": lambda local: local.rate_limit_next(*CALLBACK, carried_out=True),
}
UNACKNOWLEDGED: dict[str, tuple[Arrange, str]] = {
    "too_late": (callback(404, body={"code": 10062, "message": "Unknown interaction"}), "10062"),
    "broken_always": (callback(500, times=50), "500"),
    "cut": (lambda local: local.cut_next(*CALLBACK, times=50), "Disconnected"),
    "silent_429": (lambda local: local.rate_limit_next(*CALLBACK, times=50), "429|retry_after"),
}
# The first attempt fails without effect; what the bot then does, its member sees one answer of, and for good.
FAILED_ONCE: dict[str, Arrange] = {
    "failed_once": callback(503),
    "cut_once": lambda local: local.cut_next(*CALLBACK),
    "silent_429_once": lambda local: local.rate_limit_next(*CALLBACK),
    "blocked_once": lambda local: local.block_next(*CALLBACK),
}
PICTURES: dict[str, tuple[Arrange, bool]] = {
    "picture_broken": (picture(500), True),
    "picture_limited": (picture(429), True),
    "picture_cut": (lambda local: local.cut_next(*PICTURE), True),
    "picture_gone": (picture(404), False),
    "picture_forbidden": (picture(403), False),
}
MORE = (
    *("picture_hangs", "kept", "twice", "dropped", "severed", "zombie", "missed", "alive"),
    *("refusing", "refused", "old", "lost", "new"),
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def patients(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ward]:
    names = (*ACKNOWLEDGED, *UNACKNOWLEDGED, *FAILED_ONCE, *PICTURES, *MORE)
    async with ward(tmp_path_factory.mktemp("ward"), *names, heartbeat_timeout=HEARTBEAT_TIMEOUT) as patients:
        yield patients


@pytest.fixture(autouse=True)
def mended(patients: Ward) -> Iterator[None]:
    """What one test arranges is not to befall the next."""
    yield
    patients.local.mend()
    patients.bot.let_go()


async def well(patients: Ward, name: str) -> None:
    """The command of this name has its dream, and nothing else."""
    assert await patients.ended(name) == "delivered", patients.log_of(name)
    assert dream_of(patients.one_answer(name).attachments) == patients.job(name)


@pytest.mark.parametrize("name", ACKNOWLEDGED)
async def test_a_first_answer_that_discord_has_is_followed_by_the_dream(patients: Ward, name: str) -> None:
    ACKNOWLEDGED[name](patients.local)
    asked = await patients.ask(name)
    await asked.acknowledged(20)
    await well(patients, name)


@pytest.mark.parametrize("name", UNACKNOWLEDGED)
async def test_a_command_that_could_not_be_acknowledged_is_forgotten(patients: Ward, name: str) -> None:
    arrange, reason = UNACKNOWLEDGED[name]
    arrange(patients.local)
    begin = len(patients.bot.log)
    asked = await patients.ask(name)
    assert await patients.ended(name, timeout=40) == "cancelled"
    seen = patients.answers(name)
    assert len(seen) == (0 if asked.callback is None else 1)
    assert all(dream_of(message.attachments) is None for message in seen)
    await patients.bot.logged(reason, since=begin)


@pytest.mark.parametrize("name", FAILED_ONCE)
async def test_a_first_answer_that_fails_once_leaves_one_answer_that_stays(patients: Ward, name: str) -> None:
    FAILED_ONCE[name](patients.local)
    asked = await patients.ask(name)
    await asked.acknowledged(20)
    await patients.ended(name)
    patients.one_answer(name)


@pytest.mark.parametrize("name", PICTURES)
async def test_a_picture_that_cannot_be_fetched(patients: Ward, name: str) -> None:
    """What passes is waited out; a picture that is gone gets a sentence."""
    arrange, passes = PICTURES[name]
    begin = len(patients.bot.log)
    arrange(patients.local)
    await (await patients.ask(name)).acknowledged()
    assert await patients.ended(name) == "delivered"
    message = patients.one_answer(name)
    assert patients.job(name) in patients.bot.log[begin:]
    if passes:
        assert dream_of(message.attachments) == patients.job(name), message.content
    else:
        assert "Attach it again" in message.content


async def test_a_picture_that_hangs_holds_up_nobody_else(patients: Ward) -> None:
    fault = patients.local.hang_next(*PICTURE, times=1)
    await (await patients.ask("picture_hangs")).acknowledged()
    await patients.local.wait_for(lambda: fault.met == 1)
    await patients.ask("kept")
    await well(patients, "kept")
    patients.local.release()
    assert await patients.ended("picture_hangs") == "delivered"
    patients.one_answer("picture_hangs")


async def test_a_command_that_comes_twice_is_dreamed_once(patients: Ward) -> None:
    patients.local.drop_gateway(None)
    asked = await patients.ask("twice")
    await patients.local.repeat(asked)
    await well(patients, "twice")
    await patients.local.repeat(asked)
    await patients.bot.logged(f"{asked.id} came twice")
    assert patients.one_answer("twice") is asked.original


@pytest.mark.parametrize(("name", "code"), [("dropped", 4000), ("severed", None)])
async def test_a_dropped_gateway_loses_no_command(patients: Ward, name: str, code: int | None) -> None:
    patients.local.drop_gateway(code)
    await patients.ask(name)
    await well(patients, name)


async def test_a_zombie_gateway_is_left_for_another(patients: Ward) -> None:
    """A command that the bot hears of after more than three seconds can't be acknowledged any more."""
    patients.bot.hold()
    await (await patients.ask("zombie")).acknowledged()
    begin, resumed = len(patients.bot.log), patients.local.resumed
    patients.local.break_heart()
    missed = await patients.ask("missed")
    patients.bot.let_go()
    await well(patients, "zombie")
    await patients.local.wait_for(lambda: patients.local.resumed > resumed, 30)
    await (await patients.ask("alive")).acknowledged()
    await well(patients, "alive")
    await patients.ended("missed")
    assert missed.callback is None
    assert patients.answers("missed") == []
    await patients.bot.logged("(?i:gateway|websocket|shard|resumed)", 5, since=begin)


async def test_a_gateway_that_refuses_is_tried_again(patients: Ward) -> None:
    """What was acknowledged before goes on meanwhile, and afterwards commands are heard again."""
    patients.bot.hold()
    await (await patients.ask("refusing")).acknowledged()
    begin = len(patients.bot.log)
    patients.local.gateway_refuses = True
    patients.local.drop_gateway(None)
    await patients.bot.logged("(?i:gateway|websocket|reconnect)", since=begin)
    patients.bot.let_go()
    await well(patients, "refusing")
    patients.local.gateway_refuses = False
    await patients.local.wait_for(lambda: patients.local.state.gateway.ready, 30)
    await (await patients.ask("refused")).acknowledged()
    await well(patients, "refused")


async def test_a_refused_resume_costs_no_job(patients: Ward) -> None:
    """Commands made in between are never heard of; what was acknowledged before goes on."""
    patients.bot.hold()
    await (await patients.ask("old")).acknowledged()
    patients.local.refuse_resume = True
    identified = patients.local.identified
    patients.local.drop_gateway(None)
    lost = await patients.ask("lost")
    await patients.local.wait_for(lambda: patients.local.identified > identified, 30)
    patients.local.refuse_resume = False
    await (await patients.ask("new")).acknowledged()
    patients.bot.let_go()
    for name in ("old", "new"):
        await well(patients, name)
    assert lost.callback is None


async def test_nothing_was_said_that_discord_would_not_take(patients: Ward) -> None:
    assert patients.local.violations == []
