"""What a member sees when it takes long, gets large, or many ask at once; on real sockets."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.local_discord import needs_description
from tests.local_discord.answers import dream_of
from tests.local_discord.ledger import turns
from tests.local_discord.records import Message
from tests.local_discord.ward import Ward, ward

pytestmark = needs_description

TWENTY_MINUTES = 20 * 60.0
QUEUED = 50
# Discord's limit for the edits of one webhook message, and what a bot may send in a second in all.
EDITS, EDITS_SECONDS, ALL_IN_A_SECOND = 5, 2.0, 50
SETTLED = 0.25  # seconds: what was sent in time may arrive so much closer together


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Ward]:
    async with ward(tmp_path, "ann", "bob", DREAMBOT_RUNNING_LIMIT="1") as opened:
        yield opened


async def test_a_dream_of_twenty_minutes_comes_as_a_message_that_mentions_its_member(room: Ward) -> None:
    room.bot.hold()
    asked = await room.ask("ann", steps=3)
    await room.stage("ann", "running")
    room.bot.move_clock(TWENTY_MINUTES)
    room.local.pass_time(TWENTY_MINUTES)
    room.local.expire(asked)
    room.bot.let_go()
    assert await room.ended("ann") == "delivered"
    answer = room.one_answer("ann")
    assert answer is not asked.original, "the interaction's own message can't be edited any more"
    assert answer.channel == asked.channel
    assert answer.content.startswith(f"<@{asked.user.id}>")
    assert dream_of(answer.attachments) == room.job("ann")
    assert room.local.violations == []


async def test_a_file_that_discord_finds_too_large_comes_smaller_and_says_so(room: Ward) -> None:
    room.bot.hold()
    asked = await room.ask("ann", side=120)
    await room.stage("ann", "running")
    fault = room.local.fail_next("PATCH", f"/webhooks/*/{asked.token}/messages/*", 413)
    room.bot.let_go()
    assert await room.ended("ann") == "delivered"
    assert fault.met == 1
    answer = room.one_answer("ann")
    assert dream_of(answer.attachments) == room.job("ann")
    assert "made smaller to fit the upload limit" in answer.content


async def test_fifty_queued_dreams_are_told_their_places_within_discords_limits(tmp_path: Path) -> None:
    names = [f"member{number}" for number in range(QUEUED)]
    async with ward(tmp_path, *names) as room:
        room.bot.hold()
        for name in names:
            await room.ask(name, steps=2)
        for name in names[1:]:
            await room.stage(name, "waiting", "running")
        room.bot.let_go()
        for name in names:
            assert await room.ended(name, timeout=300) == "delivered"
            room.one_answer(name)
        originals = [asked.original for asked in room.asked.values() if asked.original]
        assert len(originals) == QUEUED
        assert any("place" in one.content for message in originals for one in message.history)
        # The first of each is the answer that the command must have within three seconds, not an edit.
        edits = [sorted(one.at for one in message.history[1:]) for message in originals]
        assert max(map(_most_edits, edits)) <= EDITS
        assert max(Counter(int(at) for times in edits for at in times).values()) <= ALL_IN_A_SECOND
        assert room.local.violations == []


async def test_a_member_with_ten_queued_dreams_leaves_every_other_turn_to_the_next_one(room: Ward) -> None:
    room.bot.hold()
    many = []
    for number in range(10):
        await room.ask("ann", seed=number)
        many.append(room.asked["ann"])
        await room.stage("ann", "waiting", "running")
    few = []
    for number in range(3):
        await room.ask("bob", seed=number)
        few.append(room.asked["bob"])
        await room.stage("bob", "waiting", "running")
    room.bot.let_go()
    await room.local.wait_for(
        lambda: all(_dreamt(one.original) for one in (*many, *few) if one.original), 120
    )
    # As they were begun: on a busy machine two answers may be shown in another order than they were dreamed.
    asked = {one.id: one.user.name[0] for one in (*many, *few)}
    whose = "".join(asked[interaction] for interaction in turns(room.bot.data_dir))
    # Ann's first one was being dreamed when Bob came; from then on they take turns.
    assert len(whose) == len(asked)
    assert whose.startswith(("ababab", "ababba")), whose


def _most_edits(times: list[float]) -> int:
    """The most of them within the time of Discord's limit."""
    return max(sum(0 <= other - at < EDITS_SECONDS - SETTLED for other in times) for at in times)


def _dreamt(message: Message | None) -> float | None:
    """When a message began to show its dream."""
    history = message.history if message else []
    return next((one.at for one in history if dream_of(one.attachments)), None)
