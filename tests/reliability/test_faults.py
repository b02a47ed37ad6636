"""What a test can let go wrong, and how discord.py lives through it."""

import asyncio
import io
import time

import discord
import pytest

from tests.local_discord import Interaction, LocalDiscord, running
from tests.local_discord.tiny_bot import TinyBot, png


async def said(local: LocalDiscord, text: str) -> Interaction:
    interaction = await local.slash("say", {"text": text})
    await interaction.wait_for(lambda original: original.content == f"{text}!")
    return interaction


async def refused(local: LocalDiscord, bot: TinyBot, interaction: Interaction) -> discord.HTTPException:
    """The error that the bot gets once its answer to `interaction` has been refused."""
    async with asyncio.timeout(5):
        while not bot.errors:
            await bot.wait_for("app_command_completion")
    return bot.errors.pop()


async def test_a_second_answer_is_refused(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await local.slash("twice")
    error = await refused(local, bot, interaction)
    assert (error.status, error.code) == (400, 40060)
    assert interaction.original is not None
    assert interaction.original.content == "once"


async def test_a_late_answer_is_refused(local: LocalDiscord, bot: TinyBot) -> None:
    local.state.answer_within = 0.0
    interaction = await local.slash("say", {"text": "late"})
    error = await refused(local, bot, interaction)
    assert (error.status, error.code) == (404, 10062)
    assert interaction.callback is None
    with pytest.raises(TimeoutError, match="an answer to"):
        await interaction.acknowledged(0.01)


async def test_an_expired_token_is_refused(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await said(local, "hello")
    local.expire(interaction)
    webhook = discord.Webhook.partial(local.world.bot.id, interaction.token, client=bot)
    with pytest.raises(discord.HTTPException) as caught:
        await webhook.edit_message(interaction.original.id if interaction.original else 0, content="late")
    assert (caught.value.status, caught.value.code) == (401, 50027)
    with pytest.raises(discord.HTTPException):
        await webhook.send("late")
    assert [edit.content for edit in interaction.edits] == ["hello!"]


async def test_an_old_interaction_has_little_time_left(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await local.slash("say", {"text": "old"}, age=15 * 60 - 0.1)
    await interaction.acknowledged()
    await asyncio.sleep(0.12)
    assert bot.interactions[0].is_expired()
    with pytest.raises(discord.HTTPException):
        await bot.interactions[0].edit_original_response(content="late")


async def test_a_missed_interaction_is_replayed_after_resuming(local: LocalDiscord, bot: TinyBot) -> None:
    for code in (4000, None):
        local.drop_gateway(code)
        missed = await local.slash("say", {"text": f"missed {code}"})
        assert missed.callback is None
        await missed.wait_for(lambda original: original.content.startswith("missed"))
    assert (local.identified, local.resumed) == (1, 2)
    await said(local, "still here")
    assert local.violations == []


async def test_a_refused_resume_begins_a_new_session(local: LocalDiscord, bot: TinyBot) -> None:
    local.refuse_resume = True
    local.drop_gateway()
    lost = await local.slash("say", {"text": "lost"})
    await local.ready()
    assert (local.identified, local.resumed) == (2, 0)
    await said(local, "back")
    assert lost.callback is None


async def test_a_rate_limit_is_waited_out(local: LocalDiscord, bot: TinyBot) -> None:
    local.fail_next("PATCH", "/webhooks/*", 429, {"retry_after": 0.2}, times=2)
    started = time.monotonic()
    interaction = await said(local, "patience")
    assert time.monotonic() - started >= 0.4
    patches = [request.status for request in local.requests if request.method == "PATCH"]
    assert patches == [429, 429, 200]
    assert len(interaction.edits) == 1


async def test_other_failures_reach_the_bot(local: LocalDiscord, bot: TinyBot) -> None:
    local.fail_next("POST", "/channels/*/messages", 403, {"message": "Missing Access", "code": 50001})
    channel = bot.get_partial_messageable(local.world.general.id)
    with pytest.raises(discord.Forbidden, match="Missing Access"):
        await channel.send("hi")
    await channel.send("hi")
    assert len(local.messages()) == 1


async def test_a_repeated_post_with_a_nonce_is_one_message(local: LocalDiscord, bot: TinyBot) -> None:
    channel = bot.get_partial_messageable(local.world.general.id)
    local.fail_next("POST", "/channels/*/messages", 403, carried_out=True)
    with pytest.raises(discord.Forbidden):
        await channel.send("once", nonce=7)
    again = await channel.send("once", nonce=7)
    (message,) = local.messages()
    assert message.id == again.id


async def test_too_large_a_file_is_refused(local: LocalDiscord, bot: TinyBot) -> None:
    channel = bot.get_partial_messageable(local.world.general.id)
    with pytest.raises(discord.HTTPException) as caught:
        await channel.send(file=discord.File(io.BytesIO(bytes(1001)), "big.bin"))
    assert (caught.value.status, caught.value.code) == (413, 40005)
    await channel.send(file=discord.File(io.BytesIO(bytes(1000)), "small.bin"))


async def test_old_links_are_dead(local: LocalDiscord, bot: TinyBot) -> None:
    channel = bot.get_partial_messageable(local.world.general.id)
    sent = await channel.send(file=discord.File(io.BytesIO(png()), "d.png"))
    assert await sent.attachments[0].read() == png()
    local.expire_links()
    with pytest.raises(discord.NotFound):
        await sent.attachments[0].read()


async def test_another_bot_takes_over_after_a_restart(local: LocalDiscord) -> None:
    async with running(TinyBot(), local):
        interaction = await said(local, "first life")
    lost = await local.slash("say", {"text": "nobody is there"})
    async with running(TinyBot(), local):
        await said(local, "second life")
    assert (local.identified, local.resumed) == (2, 0)
    assert lost.callback is None
    assert [message.content for message in local.messages()] == ["first life!", "second life!"]
    assert interaction.edits


async def test_only_its_author_may_edit_a_message(local: LocalDiscord, bot: TinyBot) -> None:
    posted = await local.post("mine", channel=local.world.gallery)
    message = await bot.get_partial_messageable(posted.channel.id).fetch_message(posted.id)
    with pytest.raises(discord.Forbidden) as caught:
        await message.edit(content="yours")
    assert caught.value.code == 50005
    with pytest.raises(discord.Forbidden):
        await message.delete()
    assert (posted.content, posted.deleted) == ("mine", False)


async def test_an_answer_must_suit_what_it_answers(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await local.slash("choose")
    error = await refused(local, bot, interaction)
    assert (error.status, error.code) == (400, 50035)
    assert local.violations == ["answer type 8 to an interaction of type 2"]
    assert interaction.callback is None
