"""Dreams asked for by a message, on real sockets: one answer each, whatever befalls the bot.

To a message nobody sees Discord's "is thinking", and no token tells whether it was answered: the bot's reply
is the first answer, and the database and the channel tell whether it is there.
"""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.local_discord import Channel, Message, dream_of, is_answer, needs_description, relapsed
from tests.local_discord.changes import until
from tests.local_discord.ledger import ENDED, job_ids, stage_of
from tests.local_discord.stream import photo
from tests.local_discord.ward import Ward, ward

pytestmark = [needs_description, pytest.mark.asyncio(loop_scope="module")]
NAMES = (
    "plain",
    "twice",
    "lost",
    "unheard",
    "deleted",
    "removed",
    "muted",
    "refused",
    "direct",
    "chatter",
    "each",
    "app",
)
REPLY = ("POST", "/channels/{}/messages")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def patients(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ward]:
    async with ward(tmp_path_factory.mktemp("ward"), *NAMES) as patients:
        yield patients


async def mention(patients: Ward, name: str, text: str = "eyes") -> Message:
    """The member of this name mentions the bot in the room of this name, with a picture."""
    local, rooms = patients.local, patients.rooms
    return await local.post(
        f"<@{local.world.bot.id}> {text}",
        files=[local.attachment("coffee.png", photo("coffee", 100))],
        user=rooms.patient(name),
        channel=rooms.room(name),
    )


def said(patients: Ward, channel: Channel) -> list[Message]:
    """What the bot has written there, and is still there."""
    return [one for one in patients.local.messages(channel) if one.author == patients.local.world.bot]


async def ended(patients: Ward, asked: Message) -> str:
    """Return once nothing more is to be done about it, and how it ended."""
    data_dir = patients.bot.data_dir
    await until(lambda: stage_of(data_dir, asked.id) in ENDED, 60, "the answer")
    return stage_of(data_dir, asked.id) or ""


async def one_dream(patients: Ward, asked: Message, channel: Channel | None = None) -> Message:
    """The only thing that the bot said there is the dream of this message."""
    assert await ended(patients, asked) == "delivered", patients.bot.log[-3000:]
    (answer,) = said(patients, channel or asked.channel)
    assert dream_of(answer.attachments) == job_ids(patients.bot.data_dir)[asked.id]
    assert not relapsed(answer)
    return answer


async def first_answer(patients: Ward, asked: Message) -> Message:
    """The bot's reply, while its dream is held."""
    await patients.local.wait_for(lambda: bool(said(patients, asked.channel)), 30, "a reply")
    (answer,) = said(patients, asked.channel)
    assert answer.reply_to is asked
    assert not is_answer(answer)
    return answer


async def test_a_mention_is_answered_by_one_reply_that_becomes_the_dream(patients: Ward) -> None:
    asked = await mention(patients, "plain")
    answer = await one_dream(patients, asked)
    assert answer.reply_to is asked
    assert "style **eyes**" in answer.content
    assert not is_answer(answer.history[0])
    posts = [one for one in patients.local.requests if one.path == REPLY[1].format(asked.channel.id)]
    assert [one.payload["allowed_mentions"]["replied_user"] for one in posts] == [False]
    assert [one.payload["enforce_nonce"] for one in posts] == [True]


async def test_a_message_that_is_told_twice_becomes_one_dream(patients: Ward) -> None:
    patients.local.drop_gateway(None)
    asked = await mention(patients, "twice")
    await patients.local.repeat_message(asked)
    await one_dream(patients, asked)
    await patients.local.repeat_message(asked)
    await patients.bot.logged(f"{asked.id} came twice")
    await one_dream(patients, asked)


@pytest.mark.parametrize(("name", "carried_out"), [("lost", False), ("unheard", True)])
async def test_a_bot_killed_between_accepting_and_replying_replies_once(
    patients: Ward, name: str, carried_out: bool
) -> None:
    """Whether Discord had the reply or not: the bot has not heard, and its next life finds out."""
    channel = patients.rooms.room(name)
    method, path = REPLY[0], REPLY[1].format(channel.id)
    fault = patients.local.hang_next(method, path, carried_out=carried_out)
    asked = await mention(patients, name)
    await patients.local.wait_for(lambda: fault.met == 1, 30, "the reply to hang")
    assert stage_of(patients.bot.data_dir, asked.id) == "accepted"
    await patients.bot.kill()
    assert len(said(patients, channel)) == int(carried_out)
    patients.local.release()
    patients.local.pass_time(600)  # no nonce is known any more
    await patients.bot.start()
    answer = await one_dream(patients, asked)
    assert answer.reply_to is asked


async def test_a_reply_that_is_deleted_is_followed_by_a_message(patients: Ward) -> None:
    patients.bot.hold()
    asked = await mention(patients, "deleted")
    await patients.local.remove(await first_answer(patients, asked))
    patients.bot.let_go()
    answer = await one_dream(patients, asked)
    assert answer.content.startswith(f"<@{asked.author.id}>")


async def test_after_a_channel_is_deleted_the_answer_comes_as_a_direct_message(patients: Ward) -> None:
    patients.bot.hold()
    asked = await mention(patients, "removed")
    await first_answer(patients, asked)
    await patients.local.remove_channel(asked.channel)
    patients.bot.let_go()
    await one_dream(patients, asked, patients.rooms.dm(asked.author))


async def test_where_the_bot_may_not_write_nothing_is_dreamed(patients: Ward) -> None:
    patients.local.silence(patients.rooms.room("muted"))
    asked = await mention(patients, "muted")
    assert await ended(patients, asked) == "cancelled"
    assert said(patients, asked.channel) == []
    assert said(patients, patients.rooms.dm(asked.author)) == []


async def test_what_cannot_be_dreamed_is_told_once(patients: Ward) -> None:
    local = patients.local
    asked = await local.post(
        f"<@{local.world.bot.id}>",
        user=patients.rooms.patient("refused"),
        channel=patients.rooms.room("refused"),
    )
    await local.repeat_message(asked)
    await local.wait_for(lambda: bool(said(patients, asked.channel)), 30, "a sentence")
    posts = REPLY[1].format(asked.channel.id)
    await local.wait_for(lambda: sum(one.path == posts for one in local.requests) == 2, 30, "both posts")
    (answer,) = said(patients, asked.channel)
    assert answer.reply_to is asked
    assert "Mention me in a message with a picture" in answer.content


async def test_a_picture_in_a_direct_message(patients: Ward) -> None:
    local, member = patients.local, patients.rooms.patient("direct")
    picture = local.attachment("coffee.png", photo("coffee", 100))
    asked = await local.post(files=[picture], user=member, channel=patients.rooms.dm(member))
    await one_dream(patients, asked)


async def two_pictures(patients: Ward, name: str) -> Message:
    """A message with two pictures, of which the bot can see nothing by itself."""
    files = [patients.local.attachment(f"{one}.png", photo(one, 100)) for one in ("coffee", "chelsea")]
    return await patients.local.post(
        "my pictures", files=files, user=patients.rooms.patient(name), channel=patients.rooms.room(name)
    )


async def menu_for(
    patients: Ward, name: str, message: Message, *, user_installed: bool = False
) -> tuple[Message, str, list[str]]:
    """The menu that Dream this shows to the member of this name, its custom_id, and what it offers."""
    by = patients.rooms.patient(name)
    asked = await patients.local.context_menu("Dream this", message, user=by, user_installed=user_installed)
    shown = await asked.wait_for(lambda message: bool(message.controls))
    assert shown.ephemeral
    (menu,) = shown.controls
    return shown, menu["custom_id"], [option["value"] for option in menu["options"]]


async def test_of_all_pictures_each_has_a_dream_also_when_the_bot_is_killed_between_two(
    patients: Ward,
) -> None:
    shown, custom_id, offered = await menu_for(patients, "each", await two_pictures(patients, "each"))
    assert offered == ["1", "2", "all"]
    fault = patients.local.hang_next("POST", "/webhooks/*")
    chosen = await patients.local.click(shown, custom_id, ["all"], user=patients.rooms.patient("each"))
    await patients.local.wait_for(lambda: fault.met == 1, 30, "the follow-up to hang")
    await patients.bot.kill()
    patients.local.release()
    await patients.bot.start()
    await patients.local.wait_for(
        lambda: len(chosen.followups) == 1 and dream_of(chosen.followups[0].attachments) is not None,
        60,
        "the second dream",
    )
    original = await chosen.wait_for(lambda message: dream_of(message.attachments) is not None, 60)
    assert dream_of(original.attachments) != dream_of(chosen.followups[0].attachments)
    assert not relapsed(original)


async def test_whoever_brought_the_bot_along_has_one_answer_to_each_command(patients: Ward) -> None:
    """There it may follow up five times, and post nothing: all is said by editing the first answer."""
    message = await two_pictures(patients, "app")
    shown, custom_id, offered = await menu_for(patients, "app", message, user_installed=True)
    assert offered == ["1", "2"]
    by = patients.rooms.patient("app")
    chosen = await patients.local.click(shown, custom_id, ["2"], user=by, user_installed=True)
    await chosen.wait_for(lambda message: dream_of(message.attachments) is not None, 60)
    assert chosen.followups == []
    assert [one for one in said(patients, message.channel) if one is not chosen.original] == []


async def test_what_is_not_for_the_bot_is_left_alone(patients: Ward) -> None:
    local, rooms = patients.local, patients.rooms
    picture = local.attachment("coffee.png", photo("coffee", 100))
    by: dict[str, Any] = {"user": rooms.patient("chatter"), "channel": rooms.room("chatter")}
    await local.post("my cat", files=[picture], **by)
    await local.post("@everyone", files=[picture], **by)
    asked = await mention(patients, "chatter")
    dream = await one_dream(patients, asked)
    await local.post("deeper", reply_to=dream, **by)
    await local.post("hm", files=[picture], reply_to=dream, **by)
    heard = await mention(patients, "chatter")  # told after the others
    await ended(patients, heard)
    assert len(said(patients, asked.channel)) == 2


async def test_nothing_was_said_that_discord_would_not_take(patients: Ward) -> None:
    assert patients.local.violations == []
