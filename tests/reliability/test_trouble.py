"""What can befall a bot, and how discord.py tells it of that."""

import asyncio
import io

import aiohttp
import discord
import pytest

from tests.local_discord import Answer, Interaction, LocalDiscord, answers, is_answer, relapsed, running
from tests.local_discord.records import Attachment, Message
from tests.local_discord.tiny_bot import TinyBot, png


async def said(local: LocalDiscord, text: str) -> Interaction:
    interaction = await local.slash("say", {"text": text})
    await interaction.wait_for(lambda original: original.content == f"{text}!")
    return interaction


def webhook_of(interaction: Interaction, bot: TinyBot, local: LocalDiscord) -> discord.Webhook:
    return discord.Webhook.partial(local.world.bot.id, interaction.token, client=bot)


def general(local: LocalDiscord, bot: TinyBot) -> discord.PartialMessageable:
    return bot.get_partial_messageable(local.world.general.id)


async def test_a_429_that_says_nothing_of_waiting_is_too_much_for_discord_py(
    local: LocalDiscord, bot: TinyBot
) -> None:
    local.rate_limit_next("POST", "/channels/*/messages")
    with pytest.raises(KeyError, match="retry_after"):
        await general(local, bot).send("hi")
    assert local.messages() == []


@pytest.mark.parametrize("retry_after", [-5, 0])
async def test_an_absurdly_short_429_is_repeated_at_once(
    local: LocalDiscord, bot: TinyBot, retry_after: float
) -> None:
    fault = local.rate_limit_next("POST", "/channels/*/messages", retry_after=retry_after, times=2)
    await general(local, bot).send("hi")
    assert fault.met == 2
    assert len(local.messages()) == 1


async def test_an_absurdly_long_429_is_waited_out_by_discord_py(local: LocalDiscord, bot: TinyBot) -> None:
    local.rate_limit_next("POST", "/channels/*/messages", retry_after=1e9)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await general(local, bot).send("hi")
    assert local.requests[-1].status == 429


async def test_a_ban_by_cloudflare_is_an_error(local: LocalDiscord, bot: TinyBot) -> None:
    local.block_next("POST", "/channels/*/messages")
    with pytest.raises(discord.HTTPException) as caught:
        await general(local, bot).send("hi")
    assert caught.value.status == 429


@pytest.mark.parametrize(("carried_out", "posted"), [(False, 0), (True, 1)])
async def test_a_connection_is_cut_before_or_after_the_post(
    local: LocalDiscord, bot: TinyBot, carried_out: bool, posted: int
) -> None:
    fault = local.cut_next("POST", "/channels/*/messages", carried_out=carried_out)
    big = discord.File(io.BytesIO(bytes(900)), "big.bin")
    # No discord.HTTPException: whoever catches only those misses this.
    with pytest.raises(aiohttp.ClientConnectionError):
        await general(local, bot).send("hi", file=big)
    assert fault.met == 1
    assert len(local.messages()) == posted
    assert local.requests[-1].status is None


@pytest.mark.parametrize(("carried_out", "posted"), [(False, 0), (True, 1)])
async def test_an_answer_that_never_comes(
    local: LocalDiscord, bot: TinyBot, carried_out: bool, posted: int
) -> None:
    fault = local.hang_next("POST", "/channels/*/messages", carried_out=carried_out)
    sending = asyncio.create_task(general(local, bot).send("hi"))
    await local.wait_for(lambda: fault.met == 1)
    done, _ = await asyncio.wait({sending}, timeout=0.2)
    assert not done
    assert len(local.messages()) == posted
    local.release()
    with pytest.raises(aiohttp.ClientConnectionError):
        await sending


async def test_a_zombie_is_left_for_another_connection(local: LocalDiscord) -> None:
    bot = TinyBot()
    bot._connection.heartbeat_timeout = 0.5  # 60 s, as long as no test can wait
    async with running(bot, local):
        local.break_heart()
        missed = await local.slash("say", {"text": "missed"})
        assert missed.callback is None
        await missed.wait_for(lambda original: original.content == "missed!", timeout=20)
    assert (local.identified, local.resumed) == (1, 1)


async def test_a_gateway_that_answers_no_heartbeat_is_left_too(local: LocalDiscord) -> None:
    local.heartbeat = 0.1
    bot = TinyBot()
    bot._connection.heartbeat_timeout = 0.5
    async with running(bot, local):
        # While it is answered, it stays.
        await local.wait_for(lambda: local.state.gateway.heartbeats == 10)
        assert local.resumed == 0
        local.break_heart()
        await local.wait_for(lambda: local.resumed == 1, timeout=20)


async def test_a_gateway_that_refuses_is_tried_again(local: LocalDiscord, bot: TinyBot) -> None:
    local.gateway_refuses = True
    local.drop_gateway()
    missed = await local.slash("say", {"text": "missed"})
    await local.wait_for(lambda: not local.state.gateway.ready)
    local.gateway_refuses = False
    await missed.wait_for(lambda original: original.content == "missed!", timeout=30)
    assert local.identified == 1


@pytest.mark.parametrize("status", [None, 503])
async def test_discord_is_away_and_comes_back(local: LocalDiscord, bot: TinyBot, status: int | None) -> None:
    await said(local, "before")
    await local.go_away(status)
    with pytest.raises((aiohttp.ClientConnectionError, discord.DiscordServerError)):
        await general(local, bot).send("hi")
    assert len(local.messages()) == 1
    missed = await local.slash("say", {"text": "missed"})
    await local.come_back()
    await missed.wait_for(lambda original: original.content == "missed!", timeout=30)


async def test_time_passes_on_discord(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await said(local, "hello")
    sent = await general(local, bot).send("once", nonce=7)
    local.pass_time(14 * 60)
    again = await general(local, bot).send("once", nonce=7)
    assert again.id != sent.id
    assert discord.utils.snowflake_time(again.id).timestamp() - sent.created_at.timestamp() > 13 * 60
    webhook = webhook_of(interaction, bot, local)
    await webhook.edit_message(interaction.original.id if interaction.original else 0, content="late")
    local.pass_time(61)
    with pytest.raises(discord.HTTPException) as caught:
        await webhook.edit_message(interaction.original.id if interaction.original else 0, content="later")
    assert caught.value.code == 50027


async def test_an_interaction_told_twice_is_the_same_one(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await said(local, "hello")
    local.drop_gateway(None)
    await local.repeat(interaction)
    async with asyncio.timeout(10):
        while not bot.errors:
            await bot.wait_for("app_command_completion")
    assert [heard.id for heard in bot.interactions] == [interaction.id] * 2
    assert (bot.errors[0].status, bot.errors[0].code) == (400, 40060)
    assert local.resumed == 1


async def test_a_token_that_nobody_knows(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await said(local, "hello")
    local.forget(interaction)
    with pytest.raises(discord.NotFound) as caught:
        await webhook_of(interaction, bot, local).send("late")
    assert caught.value.code == 10015


async def test_a_channel_and_a_member_that_take_nothing(local: LocalDiscord, bot: TinyBot) -> None:
    local.silence(local.world.general)
    local.close_direct_messages(local.world.member)
    user = await bot.fetch_user(local.world.member.id)
    for place, code in ((general(local, bot), 50013), (user, 50007)):
        with pytest.raises(discord.Forbidden) as caught:
            await place.send("hi")
        assert caught.value.code == code
    await said(local, "an interaction needs no permission")
    await bot.get_partial_messageable(local.world.gallery.id).send("hi")


async def test_what_is_deleted_is_gone(local: LocalDiscord, bot: TinyBot) -> None:
    await bot.wait_until_ready()
    interaction = await said(local, "hello")
    assert interaction.original is not None
    await local.remove(interaction.original)
    with pytest.raises(discord.NotFound) as caught:
        await webhook_of(interaction, bot, local).edit_message(interaction.original.id, content="late")
    assert caught.value.code == 10008
    deleted = asyncio.create_task(bot.wait_for("guild_channel_delete"))
    await asyncio.sleep(0)
    await local.remove_channel(local.world.general)
    assert (await asyncio.wait_for(deleted, 5)).id == local.world.general.id
    for gone in (general(local, bot).send("hi"), webhook_of(interaction, bot, local).send("hi")):
        with pytest.raises(discord.NotFound) as caught:
            await gone
        assert caught.value.code == 10003


async def test_a_nonce_is_told_to_who_posts_and_not_to_who_reads(local: LocalDiscord, bot: TinyBot) -> None:
    channel = general(local, bot)
    sent = await channel.send("once", nonce="mine")
    assert sent.nonce == "mine"
    assert [message.nonce async for message in channel.history()] == [None]
    await sent.delete()
    with pytest.raises(discord.NotFound) as caught:
        await channel.send("once", nonce="mine")
    assert caught.value.code == 10008


def attached(local: LocalDiscord, filename: str) -> Attachment:
    return local.state.cdn.store("attachments", filename, png())


def shown(local: LocalDiscord, content: str = "", filename: str | None = None, nonce: str = "") -> Message:
    message = Message(local.state.ids.next(), local.world.general, local.world.bot, content=content)
    message.nonce = nonce
    if filename:
        message.attachments = (attached(local, filename),)
    message.remember()
    local.state.messages[message.id] = message
    return message


async def test_progress_is_no_answer_and_a_dream_or_a_sentence_is(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await local.slash("think", {"times": 0})
    assert (await interaction.acknowledged())["type"] == Answer.DEFERRED_MESSAGE
    assert answers(local, interaction, "abc") == []
    for content, filename in (
        ("🌀 Dreaming… ▰▰▱▱ 50%", "preview.jpg"),
        ("💤 Next in the queue.", None),
        ("<@1100000000000000011>\n💤 In the queue: place 2.", None),
    ):
        assert not is_answer(shown(local, content, filename))
    assert answers(local, interaction, "abc") == []
    seen = [
        shown(local, "🌀 Dreamed in the style **deepdream**", "dream-abc.png"),
        shown(local, filename="SPOILER_dream-abc.png"),
        shown(local, "⚠️ Something went wrong on my side. Give the bot's operator this ID: `abc`"),
        shown(local, "<@1100000000000000011> ⚠️ Too large", nonce="dream-abc"),
    ]
    shown(local, "🌀 Dreamed in the style **deepdream**", "dream-other.png")
    assert answers(local, interaction, "abc") == seen
    seen[0].deleted = True
    assert answers(local, interaction, "abc") == seen[1:]


async def test_an_answer_that_becomes_progress_again_has_relapsed(local: LocalDiscord) -> None:
    message = shown(local, "🌀 Dreaming… ▰▰▱▱ 50%")
    message.content, message.attachments = "🌀 Dreamed", (attached(local, "dream-abc.png"),)
    message.remember()
    message.remember()
    assert not relapsed(message)
    message.content, message.attachments = "🌀 Dreaming… ▰▱▱▱ 25%", ()
    message.remember()
    assert relapsed(message)
