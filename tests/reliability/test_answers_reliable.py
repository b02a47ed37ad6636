"""Discord refuses, breaks off or forgets while the answer is delivered: it comes all the same, and once."""

import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from tests.local_discord import Interaction, LocalDiscord, dream_of, needs_description
from tests.local_discord.ward import Ward, ward

pytestmark = [needs_description, pytest.mark.asyncio(loop_scope="module")]
Arrange = Callable[[LocalDiscord, Interaction], Any]


@dataclass(frozen=True)
class Case:
    """What is arranged for the answer to a command, the way on which it comes, and what the log says."""

    arrange: Arrange
    way: str = "original"
    log: str = ""


def edit(interaction: Interaction) -> tuple[str, str]:
    """The edit that brings the dream."""
    return "PATCH", f"/webhooks/*/{interaction.token}/messages/*"


def post(interaction: Interaction) -> tuple[str, str]:
    """The post that brings it, once the token is over."""
    return "POST", f"/channels/{interaction.channel.id}/messages"


def failing(status: int, **more: Any) -> Arrange:
    return lambda local, one: local.fail_next(*edit(one), status, with_files=True, **more)


def limited(**more: Any) -> Arrange:
    return lambda local, one: local.rate_limit_next(*edit(one), with_files=True, **more)


def cut(**more: Any) -> Arrange:
    return lambda local, one: local.cut_next(*edit(one), with_files=True, **more)


def expired(then: Arrange = lambda local, one: None) -> Arrange:
    def arrange(local: LocalDiscord, one: Interaction) -> None:
        local.expire(one)
        then(local, one)

    return arrange


def alone(then: Arrange = lambda local, one: None) -> Arrange:
    """Neither its message nor its channel takes the answer."""

    def arrange(local: LocalDiscord, one: Interaction) -> None:
        local.expire(one)
        local.silence(one.channel)
        then(local, one)

    return arrange


def blocked(local: LocalDiscord, one: Interaction) -> None:
    local.block_next(*edit(one), with_files=True)


def deleted(local: LocalDiscord, one: Interaction) -> None:
    assert one.original is not None
    one.original.deleted = True


def no_channel(local: LocalDiscord, one: Interaction) -> None:
    local.state.removed.add(one.channel.id)
    deleted(local, one)


LATER = "has to wait"
SHORTER = {"dreambot.chat.delivery.answer.ROUTE_SECONDS": 8.0}
CASES = {
    "asked_to_wait": Case(limited(retry_after=0.3, times=2)),
    "asked_to_wait_no_time": Case(limited(retry_after=-5)),
    "asked_to_wait_silently": Case(limited(), log=LATER),
    "asked_to_wait_for_years": Case(limited(retry_after=1e9), log=LATER),
    "blocked": Case(blocked, log=LATER),
    "broken": Case(failing(500)),
    "broken_afterwards": Case(failing(500, carried_out=True)),
    "unavailable": Case(failing(503)),
    "unavailable_afterwards": Case(failing(503, carried_out=True)),
    "unavailable_too_often": Case(failing(503, times=5), log=LATER),
    "proxy_page": Case(failing(503, body="<html>upstream connect error</html>")),
    "cut": Case(cut(), log=LATER),
    "cut_afterwards": Case(cut(carried_out=True), log=LATER),
    "expired": Case(expired(), "channel", "can't go this way"),
    "forgotten": Case(lambda local, one: local.forget(one), "channel", "can't go this way"),
    "deleted": Case(deleted, "channel", "can't go this way"),
    "post_broken": Case(expired(lambda local, one: local.fail_next(*post(one), 503)), "channel", LATER),
    "post_broken_afterwards": Case(
        expired(lambda local, one: local.fail_next(*post(one), 503, carried_out=True)), "channel", LATER
    ),
    "post_cut_afterwards": Case(
        expired(lambda local, one: local.cut_next(*post(one), carried_out=True)), "channel", LATER
    ),
    "post_limited": Case(expired(lambda local, one: local.rate_limit_next(*post(one))), "channel", LATER),
    "silenced": Case(alone(), "direct message", "can't go this way"),
    "no_channel": Case(no_channel, "direct message", "can't go this way"),
    "direct_broken_afterwards": Case(
        alone(
            lambda local, one: local.fail_next(
                "POST", f"/channels/{local.world.dm(one.user).id}/messages", 503, carried_out=True
            )
        ),
        "direct message",
        LATER,
    ),
    "nowhere": Case(alone(lambda local, one: local.close_direct_messages(one.user)), "", "is dead"),
}
ALONE = {
    "repeated_500": (failing(500), "500"),
    "repeated_503": (failing(503), "503"),
    "repeated_429": (limited(retry_after=0.1), "429|rate limit"),
}
MORE = ("hanging", "hanging_afterwards", "long_gap")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def patients(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ward]:
    """All cases at once: every command is acknowledged, then its trouble arranged, then it is dreamed."""
    async with ward(tmp_path_factory.mktemp("ward"), *CASES, *ALONE, *MORE, constants=SHORTER) as patients:
        patients.bot.hold()
        for name in CASES:
            await (await patients.ask(name)).acknowledged()
        for name in CASES:
            await patients.stage(name, "waiting", "running")
        for name, case in CASES.items():
            case.arrange(patients.local, patients.asked[name])
        patients.bot.let_go()
        yield patients


@pytest.mark.parametrize("name", CASES)
async def test_the_answer_comes_once(patients: Ward, name: str) -> None:
    case = CASES[name]
    assert await patients.ended(name) == ("delivered" if case.way else "dead"), patients.log_of(name)
    log = patients.log_of(name)
    assert case.log in log, log
    if not case.way:
        assert patients.answers(name) == []
        return
    assert f"by the {case.way}" in log, log
    message = patients.one_answer(name)
    assert dream_of(message.attachments) == patients.job(name)
    place, asked = message.channel, patients.asked[name]
    if case.way == "original":
        assert message is asked.original
    elif case.way == "channel":
        assert (place, message is asked.original) == (asked.channel, False)
    else:
        assert place == patients.local.world.dm(asked.user)
    if case.way != "original":
        assert asked.original is not None
        assert asked.original.deleted  # nothing says any more that the dream is being dreamed


@pytest.mark.parametrize("carried_out", [False, True])
async def test_an_answer_that_hangs_is_given_up(patients: Ward, carried_out: bool) -> None:
    name = "hanging_afterwards" if carried_out else "hanging"
    patients.bot.hold()
    asked = await patients.ask(name)
    await patients.stage(name, "running")
    fault = patients.local.hang_next(*edit(asked), with_files=True, carried_out=carried_out)
    patients.bot.let_go()
    await patients.local.wait_for(lambda: fault.met == 1, 30)
    patients.local.release()
    assert await patients.ended(name) == "delivered"
    assert LATER in patients.log_of(name)
    patients.one_answer(name)


@pytest.mark.parametrize("name", ALONE)
async def test_what_discord_py_repeats_by_itself_is_in_the_log(patients: Ward, name: str) -> None:
    arrange, wanted = ALONE[name]
    patients.bot.hold()
    asked = await patients.ask(name)
    await patients.stage(name, "running")
    arrange(patients.local, asked)
    begin = len(patients.bot.log)
    patients.bot.let_go()
    await patients.ended(name)
    patients.one_answer(name)
    assert re.search(wanted, patients.bot.log[begin:]), patients.bot.log[begin:]


async def test_an_answer_is_found_again_when_its_nonce_is_long_forgotten(patients: Ward) -> None:
    patients.bot.hold()
    asked = await patients.ask("long_gap")
    await patients.stage("long_gap", "running")
    patients.local.expire(asked)
    fault = patients.local.fail_next(*post(asked), 503, carried_out=True)
    patients.bot.let_go()
    await patients.local.wait_for(lambda: fault.met == 1, 30)
    patients.local.pass_time(20 * 60)
    assert await patients.ended("long_gap") == "delivered"
    patients.one_answer("long_gap")


async def test_nothing_was_said_that_discord_would_not_take(patients: Ward) -> None:
    assert patients.local.violations == []
