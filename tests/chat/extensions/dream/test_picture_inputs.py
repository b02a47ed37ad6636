"""Every way to send a picture, as a member uses it: real discord.py and simcord."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import discord
import numpy as np
import pytest
from PIL import Image
from simcord.backend.models import MessageSticker

from dreambot.chat.bot import DreamBot
from dreambot.chat.discord_frontend import DiscordFrontend
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from dreambot.jobs.models.job import Job, ReplyTarget, Requester
from dreambot.jobs.models.records import Delivery
from tests.chat.conftest import Server, opened, photo_file, png
from tests.conftest import photograph
from tests.jobs.frontend import REPLY_TARGET, input_ref

# A dream takes seconds: simcord waits for it this long.
pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)
SIDE = 100
CDN = "https://cdn.discordapp.com"


def file_of(name: str = "chelsea") -> tuple[str, bytes]:
    return photo_file(name, SIDE)


def named(server: Server, text: str = "") -> str:
    """The text of a message that mentions the bot."""
    return f"<@{server.bot_id}> {text}"


def answers(server: Server, channel: Any = None) -> list[discord.Message]:
    """What the bot has written, oldest first."""
    written = (channel or server.channel).history()
    return sorted((one for one in written if one.author.id == server.bot_id), key=lambda one: one.id)


async def is_dream_of(message: Any, photo: Pixels) -> None:
    """Holds the picture changed, and still that picture."""
    assert "Dreamed in the style" in message.content, message.content
    (attachment,) = message.attachments
    dreamt = opened(await attachment.read())
    assert dreamt.shape == photo.shape
    change = np.abs(dreamt.astype(int) - photo.astype(int)).mean()
    assert 2 < change < 60


async def the_answer(server: Server, to: discord.Message, photo: Pixels) -> discord.Message:
    """The bot's only message: a reply to that one, which calls nobody, with the dream of the photograph."""
    (answer,) = answers(server)
    assert answer.reference is not None
    assert answer.reference.message_id == to.id
    assert not answer.mentions
    await is_dream_of(answer, photo)
    return answer


def posted_with(server: Server, **more: Any) -> discord.Message:
    """A message of another member with stickers or embeds."""
    backend = server.env.backend
    other = server.env.create_user("bob")
    server.guild.add_member(other)
    message = backend.create_message(server.channel.id, other.id, **more)
    (posted,) = (one for one in server.channel.history() if one.id == message.id)
    assert isinstance(posted, discord.Message)
    return posted


def on_the_cdn(server: Server, url: str, data: bytes) -> str:
    server.env.backend.cdn._blobs[url] = data
    return url


async def dream_this(server: Server, message: discord.Message) -> Any:
    return await server.member.context_menu(server.channel, "Dream this", message)


async def test_an_attachment_or_a_link(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    attached = await server.member.slash(server.channel, "dream", image=file_of("coffee"))
    await is_dream_of(attached.response, photograph("coffee", SIDE))
    asked = links_to(monkeypatch, file_of()[1])
    linked = await server.member.slash(server.channel, "dream", link="https://cats.org/cat.png")
    await is_dream_of(linked.response, photograph("chelsea", SIDE))
    assert asked == ["https://cats.org/cat.png"]


async def test_dream_this_on_a_members_message(server: Server) -> None:
    message = await server.member.send(server.channel, "my cat", attachments=[file_of()])
    assert answers(server) == []  # nobody asked yet
    result = await dream_this(server, message)
    assert not result.ephemeral
    await is_dream_of(result.response, photograph("chelsea", SIDE))


async def test_dream_avatar(server: Server) -> None:
    user = server.env.create_user("zoe", avatar="0123456789abcdef0123456789abcdef")
    zoe = server.guild.add_member(user)
    url = f"{CDN}/avatars/{user.id}/0123456789abcdef0123456789abcdef.png?size=1024"
    on_the_cdn(server, url, file_of("astronaut")[1])
    result = await server.member.context_menu(server.channel, "Dream avatar", zoe)
    await is_dream_of(result.response, photograph("astronaut", SIDE))


async def test_a_mention_with_a_picture_in_a_style(server: Server) -> None:
    message = await server.member.send(server.channel, named(server, "eyes, please"), attachments=[file_of()])
    answer = await the_answer(server, message, photograph("chelsea", SIDE))
    assert "style **eyes**" in answer.content


async def test_a_reply_that_mentions_the_bot_dreams_what_it_replies_to(server: Server) -> None:
    first = await server.member.send(server.channel, named(server), attachments=[file_of()])
    dream = await the_answer(server, first, photograph("chelsea", SIDE))
    # The bot's own message is one whose picture it is shown: the dream is dreamed once more.
    again = await server.member.send(server.channel, named(server, "lines"), reply_to=dream)
    deeper = answers(server)[-1]
    assert deeper.id != dream.id
    assert deeper.reference is not None
    assert deeper.reference.message_id == again.id
    await is_dream_of(deeper, opened(await dream.attachments[0].read()))


async def test_a_reply_to_what_discord_hides_names_the_way_that_works(server: Server) -> None:
    hidden = await server.member.send(server.channel, "my cat", attachments=[file_of()])
    await server.member.send(server.channel, named(server), reply_to=hidden)
    (answer,) = answers(server)
    assert "Discord doesn't show me that message" in answer.content
    assert "Apps › Dream this" in answer.content
    result = await dream_this(server, hidden)
    await is_dream_of(result.response, photograph("chelsea", SIDE))


async def test_talk_about_a_dream_is_left_alone(server: Server) -> None:
    message = await server.member.send(server.channel, named(server), attachments=[file_of()])
    dream = await the_answer(server, message, photograph("chelsea", SIDE))
    await server.member.send(server.channel, "deeper!", reply_to=dream)  # a reply calls by itself
    await server.member.send(server.channel, "look", reply_to=dream, attachments=[file_of("coffee")])
    await server.member.send(server.channel, "@everyone look", attachments=[file_of("coffee")])
    robot = server.guild.add_member(server.env.create_user("robot", bot=True))
    await robot.send(server.channel, named(server), attachments=[file_of("coffee")])
    assert len(answers(server)) == 1


async def test_a_mention_with_nothing_is_told_how(server: Server) -> None:
    await server.member.send(server.channel, named(server, "hello?"))
    (answer,) = answers(server)
    assert "Mention me in a message with a picture" in answer.content
    assert "`/dream`" in answer.content


async def test_a_direct_message_with_a_picture_is_enough(server: Server) -> None:
    user = server.env.create_user("dan")
    file = server.env.backend.store_attachments(user.dm_channel.id, [file_of("coffee")])
    await user.send_dm(attachments=file)
    (answer,) = answers(server, user.dm_channel)
    await is_dream_of(answer, photograph("coffee", SIDE))
    await user.send_dm("hello")
    assert "a message with a picture" in answers(server, user.dm_channel)[-1].content


async def test_the_commands_are_there_everywhere(server: Server) -> None:
    for kind in (
        discord.AppCommandType.message,
        discord.AppCommandType.user,
        discord.AppCommandType.chat_input,
    ):
        for command in server.bot.tree.get_commands(type=kind):
            payload = command.to_dict(server.bot.tree)
            if payload["name"] == "settings":
                continue  # of servers alone
            assert payload["contexts"] == [0, 1, 2]
            assert payload["integration_types"] == [0, 1]


async def test_a_forwarded_message(server: Server) -> None:
    requester = await server.member.send(server.channel, "my cat", attachments=[file_of()])
    forwarded = await server.member.forward(requester, server.channel)
    result = await dream_this(server, forwarded)
    await is_dream_of(result.response, photograph("chelsea", SIDE))


def apng(first: Pixels, second: Pixels) -> bytes:
    file = io.BytesIO()
    Image.fromarray(first).save(file, "PNG", save_all=True, append_images=[Image.fromarray(second)])
    return file.getvalue()


@pytest.mark.parametrize("kind", [1, 2])
async def test_a_sticker_still_or_moving(server: Server, kind: int) -> None:
    first, second = photograph("chelsea", SIDE), photograph("chelsea", SIDE)[:, ::-1]
    data = png(first) if kind == 1 else apng(first, np.ascontiguousarray(second))
    on_the_cdn(server, f"{CDN}/stickers/77.png", data)
    message = posted_with(server, stickers=[MessageSticker(77, "cat", kind, server.guild.id)])
    await is_dream_of((await dream_this(server, message)).response, first)


async def test_a_sticker_that_is_no_picture_is_refused_with_a_sentence(server: Server) -> None:
    message = posted_with(server, stickers=[MessageSticker(78, "cat", 3, server.guild.id)])
    result = await dream_this(server, message)
    assert "I can't dream this kind of animated sticker" in result.response.content
    assert result.ephemeral
    server.env.errors.clear()


async def test_a_custom_emoji(server: Server) -> None:
    on_the_cdn(server, f"{CDN}/emojis/123456789012345678.png", file_of()[1])
    text = named(server, "<:cat:123456789012345678>")
    message = await server.member.send(server.channel, text)
    await the_answer(server, message, photograph("chelsea", SIDE))


async def test_an_emoji_beside_a_picture_is_decoration(server: Server) -> None:
    text = named(server, "<:cat:123456789012345678>")
    message = await server.member.send(server.channel, text, attachments=[file_of("coffee")])
    await the_answer(server, message, photograph("coffee", SIDE))


@pytest.mark.parametrize(
    ("embed", "fetched"),
    [
        (
            {"type": "image", "url": "https://cats.org/1", "thumbnail": {"url": "https://cats.org/1"}},
            "https://cats.org/1",
        ),
        (
            {
                "image": {
                    "url": "https://cats.org/2.png",
                    "proxy_url": "https://images-ext-1.discordapp.net/external/x/https/cats.org/2.png",
                },
                "thumbnail": {"url": "https://cats.org/logo.png"},
            },
            "https://images-ext-1.discordapp.net/external/x/https/cats.org/2.png",
        ),
        (
            {"image": {"url": "https://cats.org/3.png", "proxy_url": "https://discordapp.net.evil.org/3"}},
            "https://cats.org/3.png",
        ),
    ],
)
async def test_the_picture_of_an_embed_is_fetched_as_a_link(
    server: Server, monkeypatch: pytest.MonkeyPatch, embed: dict[str, Any], fetched: str
) -> None:
    asked = links_to(monkeypatch, file_of()[1])
    message = posted_with(server, embeds=[embed])
    await is_dream_of((await dream_this(server, message)).response, photograph("chelsea", SIDE))
    assert asked == [fetched]


def links_to(monkeypatch: pytest.MonkeyPatch, data: bytes) -> list[str]:
    """Let every link lead to `data`; which were asked for. What `download` refuses, its own tests show."""
    asked: list[str] = []

    async def downloaded(url: str) -> Any:
        asked.append(url)
        return type("Downloaded", (), {"data": data})

    monkeypatch.setattr("dreambot.chat.submission.picture_fetcher.download", downloaded)
    return asked


async def test_a_hidden_link_in_a_mention_gives_a_hidden_dream(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = links_to(monkeypatch, file_of()[1])
    text = named(server, "||https://cats.org/cat.png|| eyes")
    message = await server.member.send(server.channel, text)
    answer = await the_answer(server, message, photograph("chelsea", SIDE))
    assert answer.attachments[0].is_spoiler()
    assert asked == ["https://cats.org/cat.png"]


async def test_bars_around_a_link_hide_its_dream(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = links_to(monkeypatch, file_of()[1])
    result = await server.member.slash(server.channel, "dream", link=" ||https://cats.org/cat.png||")
    assert result.response.attachments[0].is_spoiler()
    assert asked == ["https://cats.org/cat.png"]


async def test_a_link_inward_is_refused_in_an_embed_too(server: Server) -> None:
    message = posted_with(server, embeds=[{"image": {"url": "http://169.254.169.254/latest/meta-data"}}])
    result = await dream_this(server, message)
    assert "doesn't lead to the public internet" in result.response.content


async def test_a_message_without_a_picture(server: Server) -> None:
    message = await server.member.send(server.channel, "hello")
    result = await dream_this(server, message)
    assert "No picture in that message" in result.response.content
    server.env.errors.clear()


async def test_what_is_no_picture_is_named(server: Server) -> None:
    message = await server.member.send(server.channel, attachments=[("notes.txt", b"just some words")])
    result = await dream_this(server, message)
    assert "a text file, which I can't dream" in result.response.content


def three() -> Sequence[tuple[str, bytes]]:
    return [file_of(name) for name in ("chelsea", "coffee", "astronaut")]


def menu_of(message: Any) -> dict[str, Any]:
    (row,) = message.components
    (menu,) = row["components"]
    return menu  # type: ignore[no-any-return]


async def test_one_of_several_is_chosen(server: Server) -> None:
    message = await server.member.send(server.channel, attachments=three())
    asked = await dream_this(server, message)
    assert asked.ephemeral
    assert [option["label"] for option in menu_of(asked.response)["options"]] == [
        "1 · chelsea.png",
        "2 · coffee.png",
        "3 · astronaut.png",
        "All 3 pictures",
    ]
    result = await server.member.select(asked.response, ["2"])
    await is_dream_of(result.response, photograph("coffee", SIDE))
    assert not result.ephemeral
    assert asked.response is None  # the menu has gone


async def test_all_of_them_each_as_a_dream_of_its_own(server: Server) -> None:
    message = await server.member.send(server.channel, attachments=three())
    asked = await dream_this(server, message)
    result = await server.member.select(asked.response, ["all"])
    dreams = [result.response, *result.followups]
    assert len(dreams) == 3
    for dream, name in zip(dreams, ("chelsea", "coffee", "astronaut"), strict=True):
        await is_dream_of(dream, photograph(name, SIDE))


async def test_all_of_them_as_far_as_the_member_has_room(server: Server) -> None:
    settings = style_settings("eyes", server.services.network)
    for number in range(2):  # of three
        job = Job(Requester(str(number), server.member.id, 1), "eyes", settings)
        assert await server.services.service.accept(job, input_ref(), REPLY_TARGET)
    message = await server.member.send(server.channel, attachments=three())
    asked = await dream_this(server, message)
    result = await server.member.select(asked.response, ["all"])
    await is_dream_of(result.response, photograph("chelsea", SIDE))
    (told,) = result.followups
    assert told.ephemeral
    assert told.content.startswith("⚠️ 2 pictures were left out: You already have 3 dreams waiting")


async def test_what_hinders_a_further_one_leaves_the_first_alone(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise OSError("Discord is away")

    for module in ("submit", "acknowledgement"):
        monkeypatch.setattr(f"dreambot.chat.submission.{module}.send_follow_up", broken)
    message = await server.member.send(server.channel, attachments=three())
    asked = await dream_this(server, message)
    result = await server.member.select(asked.response, ["all"])
    await is_dream_of(result.response, photograph("chelsea", SIDE))
    (told,) = result.followups
    assert told.content.startswith("⚠️ 2 pictures were left out: Something went wrong on my side")


async def test_several_in_a_mention_are_chosen_by_its_author_alone(server: Server) -> None:
    await server.member.send(server.channel, named(server, "lines"), attachments=three())
    (question,) = answers(server)
    other = server.guild.add_member(server.env.create_user("eve"))
    refused = await other.select(question, ["1"])
    assert refused.ephemeral
    assert "Only the member who opened this menu can use it" in refused.response.content
    server.env.errors.clear()
    result = await server.member.select(question, ["3"])
    await is_dream_of(result.response, photograph("astronaut", SIDE))
    assert "style **lines**" in result.response.content
    assert question.id not in [one.id for one in answers(server)]


async def test_without_a_picture_the_members_last_dream_is_dreamed_on(server: Server) -> None:
    quick = {"steps": 6, "octaves": 1, "style": "eyes"}
    first = await server.dream(file_of(), **quick)
    name, data = file_of("coffee")
    other = server.guild.add_member(server.env.create_user("eve"))
    await other.slash(server.channel, "dream", image=(name, data), **quick)
    again = await server.member.slash(server.channel, "dream", **quick)
    await is_dream_of(again.response, opened(await first.response.attachments[0].read()))


async def test_a_last_dream_that_was_hidden_or_private_stays_so(server: Server) -> None:
    quick = {"steps": 1, "octaves": 1}
    name, data = file_of()
    await server.dream((f"SPOILER_{name}", data), **quick)
    further = await server.member.slash(server.channel, "dream", **quick)
    assert further.response.attachments[0].is_spoiler()
    await server.dream((name, data), private=True, **quick)
    refused = await server.member.slash(server.channel, "dream", **quick)
    assert "There's no picture to dream" in refused.response.content
    alone = await server.member.slash(server.channel, "dream", private=True, **quick)
    assert alone.ephemeral
    assert alone.response.attachments
    shown = await server.member.slash(server.channel, "styles", style="eyes")
    assert (await server.member.click(shown.response, label="Use on my last picture")).ephemeral
    server.env.errors.clear()


async def test_nothing_at_all_is_told_how(server: Server) -> None:
    result = await server.member.slash(server.channel, "dream")
    assert result.ephemeral
    assert "There's no picture to dream" in result.response.content
    server.env.errors.clear()


async def test_what_is_private_is_never_said_in_the_channel(server: Server) -> None:
    """Its first answer can't be edited any more: a direct message is left, though the channel is open."""
    requester = Requester(
        "123456789012345678", server.member.id, server.channel.id, server.guild.id, private=True
    )
    job = Job(requester, "eyes", style_settings("eyes", server.services.network))
    gone = ReplyTarget(1, None, 0.0, 10 * 2**20, 5)
    delivery = Delivery(job, input_ref(), gone, "me", 1, "cancelled", {}, 0.0, 0.0)
    frontend = DiscordFrontend(server.bot)
    receipt = await frontend.deliver(delivery, None)
    assert receipt.route == "direct message"
    assert answers(server) == []
    (told,) = answers(server, server.member.user.dm_channel)
    assert "was cancelled" in told.content
    public = replace(delivery, job=replace(job, requester=replace(requester, private=False)))
    assert (await frontend.deliver(public, None)).route == "channel"


async def test_a_menu_outlives_a_restart(server: Server) -> None:
    """A bot that has forgotten it reads again what the menu was about, where it may."""
    message = await server.member.send(server.channel, named(server), attachments=three())
    (question,) = answers(server)
    hidden = await server.member.send(server.channel, attachments=three())
    alone = await dream_this(server, hidden)
    server.bot.picture_selects.clear()
    result = await server.member.select(question, ["2"])
    await is_dream_of(result.response, photograph("coffee", SIDE))
    assert [one.id for one in answers(server)] != [question.id]
    assert message.id not in [one.id for one in answers(server)]
    refused = await server.member.select(alone.response, ["2"])
    assert refused.ephemeral
    assert "This menu has expired" in refused.response.content
    server.env.errors.clear()


async def test_a_picture_that_was_taken_out_of_its_message_is_forgotten(server: Server) -> None:
    message = await server.member.send(server.channel, named(server), attachments=three())
    (question,) = answers(server)
    server.env.backend.get_message(server.channel.id, message.id).attachments.pop()
    server.bot.picture_selects.clear()
    refused = await server.member.select(question, ["3"])
    assert "This menu has expired" in refused.response.content
    server.env.errors.clear()


async def test_nothing_waits_for_a_menu_that_is_not_used(server: Server) -> None:
    message = await server.member.send(server.channel, attachments=three())
    await dream_this(server, message)
    waiting = {getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks()}
    assert not [name for name in waiting if "View" in name and "timeout" in name]


async def test_a_message_that_is_told_twice_is_dreamed_once(server: Server, simcord_bot: DreamBot) -> None:
    message = await server.member.send(server.channel, named(server), attachments=[file_of()])
    await the_answer(server, message, photograph("chelsea", SIDE))
    await simcord_bot.on_message(message)
    await the_answer(server, message, photograph("chelsea", SIDE))
