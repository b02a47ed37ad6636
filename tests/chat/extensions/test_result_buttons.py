"""The buttons under a dream and beside its progress, as members press them, before and after a restart."""

from __future__ import annotations

import io
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import discord
import numpy as np
import pytest
from PIL import Image

from dreambot.app import build_bot
from dreambot.chat.bot import DreamBot
from dreambot.chat.delivery.result_buttons import BUTTONS as SPECS
from dreambot.chat.delivery.result_buttons import CANCEL, progress_view
from dreambot.chat.discord_frontend import shrink_file
from dreambot.chat.extensions.result_buttons.actions import FRAMES
from dreambot.chat.extensions.result_buttons.compare import comparison_file
from dreambot.chat.i18n.catalogue import LANGUAGES, translate
from dreambot.chat.services import Services
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from dreambot.jobs.execution.variations import variations_of
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.pictures.decoding.decode import DEFAULT_LIMITS
from dreambot.pictures.encoding.lossless import lossless
from tests.chat.conftest import Server, opened, photo_file
from tests.chat.page_text import parts, written
from tests.chat.queued_jobs import queued_job
from tests.chat.restartable_bot import RestartableBot, labels, seen
from tests.chat.result_messages import record_of, seen_components
from tests.conftest import photograph

pytestmark = pytest.mark.simcord(settle_timeout=180, shard_count=1)
QUICK = {"steps": 2, "octaves": 2, "style": "eyes", "seed": 7}
SIDE = 100
DREAM = [["Again", "Deeper", "Vary", "Bigger", "Tweak"], ["Zoom", "Compare", "Details", "Delete"]]


@pytest.fixture
async def restartable(squeezenet: Network, tmp_path: Path) -> AsyncIterator[RestartableBot]:
    restartable = RestartableBot(squeezenet, tmp_path, member_limit=5, queue_limit=20)
    yield restartable
    await restartable.end()


@pytest.fixture
async def services(restartable: RestartableBot) -> Services:
    return await restartable.begin()


@pytest.fixture
def simcord_bot(services: Services, tmp_path: Path) -> DreamBot:
    return build_bot(services, tmp_path)


def another(server: Server, name: str, **permissions: bool) -> Any:
    """Somebody else on the server, who holds these permissions besides everybody's."""
    guild = server.member.guild
    roles = (guild.create_role(name, permissions=discord.Permissions(**permissions)),) if permissions else ()
    return guild.add_member(server.env.create_user(name), roles=roles)


def custom_id(message: Any, action: str) -> str:
    """That of the button under the message which does `action`."""
    rows = seen_components(message)
    (found,) = (
        button["custom_id"]
        for row in rows
        for button in row["components"]
        if f":{action}:" in button["custom_id"]
    )
    return str(found)


async def press(server: Server, message: Any, action: str, member: Any = None) -> Any:
    return await (member or server.member).click(message, custom_id=custom_id(message, action))


async def posted(server: Server, view: discord.ui.View) -> discord.Message:
    """A message of the bot's with these buttons."""
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    return seen(server, (await channel.send("Dreaming…", view=view)).id)


async def dreamt(message: Any) -> Pixels:
    (attachment,) = message.attachments
    return opened(await attachment.read())


def apart(one: Pixels, other: Pixels) -> float:
    """How far the pixels of two pictures lie apart in the mean."""
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


async def dream(server: Server, **options: Any) -> Any:
    """The answer to /dream with a small photograph."""
    result = await server.dream(photo_file("chelsea", SIDE), **{**QUICK, **options})
    assert result.response.attachments, result.response.content
    return result.response


async def again(server: Server, message: Any) -> None:
    result = await press(server, message, "again")
    assert not result.ephemeral
    old, new = await record_of(server, message), await record_of(server, result.response)
    assert new.job.settings.seed != old.job.settings.seed
    assert new.job.settings.steps == old.job.settings.steps
    assert new.job.parent == old.job.id
    assert apart(await dreamt(result.response), await dreamt(message)) > 1
    assert labels(result.response) == DREAM


async def deeper(server: Server, message: Any) -> None:
    result = await press(server, message, "deeper")
    photo, once, twice = photograph("chelsea", SIDE), await dreamt(message), await dreamt(result.response)
    assert apart(twice, photo) > 1.4 * apart(once, photo)  # another seed alone goes no further than 1.05
    assert apart(twice, once) > 2.5


async def vary(server: Server, message: Any) -> None:
    sheet = (await press(server, message, "vary")).response
    assert labels(sheet) == [["1", "2", "3", "4"], ["Again", "Tweak", "Delete"]]
    record = await record_of(server, sheet)
    assert record.job.kind == "variations"
    pick = (await press(server, sheet, "pick3")).response
    chosen = await record_of(server, pick)
    assert chosen.job.kind == "dream"
    network = server.bot.services.network
    assert chosen.job.settings == variations_of(record.job.settings, record.job.style, network)[2]
    assert (await dreamt(pick)).shape == photograph("chelsea", SIDE).shape
    assert labels(pick) == DREAM


async def bigger(server: Server, message: Any) -> None:
    result = await press(server, message, "bigger")
    small, large = await dreamt(message), await dreamt(result.response)
    assert large.shape[0] == pytest.approx(2 * small.shape[0], abs=1)
    assert large.shape[1] == pytest.approx(2 * small.shape[1], abs=1)
    assert "Bigger" not in labels(result.response)[0]


async def tweak(server: Server, message: Any) -> None:
    shown = await press(server, message, "tweak")
    fields = {part["component"]["custom_id"]: part["component"] for part in shown.modal["components"]}
    assert fields["shape"]["value"] == "2 2 1.4"
    assert fields["seed"]["value"] == "7"
    (style,) = (option["value"] for option in fields["style"]["options"] if option.get("default"))
    assert style == "eyes"
    values = {"style": ["lines"], "layers": "", "strength": "0.5", "shape": "3 1 1.4", "seed": "11"}
    result = await server.member.submit_modal(shown, values)
    record = await record_of(server, result.response)
    settings = record.job.settings
    assert (record.job.style, settings.layer_names) == ("lines", ("fire3",))
    assert (settings.steps, settings.octaves, settings.octave_scale, settings.seed) == (3, 1, 1.4, 11)
    own = style_settings("lines", server.services.network)
    assert settings.step_size == pytest.approx(0.5 * own.step_size)
    assert settings.taper == own.taper > 1
    assert "lines" in result.response.content


async def zoom(server: Server, message: Any) -> None:
    result = await press(server, message, "zoom")
    record = await record_of(server, result.response)
    assert record.job.flight is not None
    assert record.job.flight.frames == FRAMES
    (attachment,) = result.response.attachments
    assert attachment.filename.endswith((".mp4", ".webp"))
    assert labels(result.response) == [["Again", "Tweak", "Details", "Delete"]]
    told = (await press(server, result.response, "details")).response
    assert "/zoom style:eyes frames:48 size:512 seed:7" in written(told)


async def compare(server: Server, message: Any) -> None:
    result = await press(server, message, "compare")
    assert result.ephemeral
    (attachment,) = result.response.attachments
    assert "chelsea.png" in attachment.description
    pixels, photo = opened(await attachment.read()), photograph("chelsea", SIDE)
    height, width = photo.shape[:2]
    assert pixels.shape[1] > 2 * width
    top, left = place_of(photo, pixels)
    assert apart(pixels[top : top + height, left : left + width], photo) == 0
    assert apart(pixels[top : top + height, -left - width : -left or None], await dreamt(message)) == 0


def place_of(small: Pixels, large: Pixels) -> tuple[int, int]:
    """Where the upper left corner of one picture is in another."""
    height, width = small.shape[:2]
    for top in range(40):
        for left in range(80):
            if np.array_equal(large[top : top + height, left : left + width], small):
                return top, left
    raise AssertionError("it is not in there")


async def details(server: Server, message: Any) -> None:
    result = await press(server, message, "details")
    assert result.ephemeral
    told = written(result.response)
    assert "seed 7" in told
    line = re.search(r"/dream [^\n]*", told)
    assert line
    assert line[0] == "/dream style:eyes steps:2 octaves:2 seed:7"
    *pictures, recipe = result.response.attachments
    assert recipe.filename.endswith(".json")
    assert json.loads(await recipe.read())["settings"]["seed"] == 7
    charts = [opened(await attachment.read()) for attachment in pictures]
    assert len(charts) == 2  # the histograms, and the climb below them
    assert {chart.shape[1] for chart in charts} == {960}
    assert not np.array_equal(charts[0][:400], charts[1][:400])
    galleries = [part for part in parts(result.response) if "items" in part]
    assert [len(gallery["items"]) for gallery in galleries] == [1, 1]  # none is cropped beside another


async def delete(server: Server, message: Any) -> None:
    record = await record_of(server, message)
    result = await press(server, message, "delete")
    assert message.id not in [one.id for one in server.channel.history()]
    (told,) = result.followups
    assert told.ephemeral
    assert re.search(r"<t:\d+:R>", told.content)
    assert record.picture is not None
    assert await server.services.service.store.get(record.picture)


BUTTONS: tuple[Callable[[Server, Any], Awaitable[None]], ...] = (
    again, deeper, vary, bigger, tweak, zoom, compare, details,
)  # fmt: skip


async def test_from_the_message_command_to_every_button_then_a_restart_and_every_button_again(
    server: Server, restartable: RestartableBot
) -> None:
    picture = await server.member.send(server.channel, attachments=[photo_file("chelsea", SIDE)])
    first = (await server.member.context_menu(server.channel, "Dream this", picture)).response
    assert labels(first) == DREAM
    shown = await press(server, first, "tweak")
    quick = {"style": ["eyes"], "shape": "2 2 1.4", "seed": "7"}
    message = (await server.member.submit_modal(shown, quick)).response
    assert labels(message) == DREAM
    for button in BUTTONS:
        await button(server, message)
    server = await restartable.restart(server)
    message = seen(server, message.id)
    for button in BUTTONS:
        await button(server, message)
    await delete(server, message)


async def test_anybody_goes_on_from_a_dream_but_only_its_member_and_moderators_delete_it(
    server: Server,
) -> None:
    message = await dream(server)
    stranger = another(server, "sam")
    result = await press(server, message, "again", stranger)
    assert (await record_of(server, result.response)).job.requester.member == stranger.id
    assert f"-# for <@{stranger.id}>" in result.response.content  # nothing else says whose it is
    refused = await press(server, message, "delete", stranger)
    assert refused.ephemeral
    assert refused.response.content == (
        "⚠️ Only the member who asked for this dream, or a moderator, can do that."
    )
    assert seen(server, message.id)
    moderator = another(server, "moe", manage_messages=True)
    await press(server, message, "delete", moderator)
    assert message.id not in [one.id for one in server.channel.history()]


async def test_two_presses_are_two_dreams_each_with_its_own_answer(server: Server) -> None:
    message = await dream(server)
    answers = [(await press(server, message, "again")).response for _ in range(2)]
    assert answers[0].id != answers[1].id
    first, second = [await record_of(server, answer) for answer in answers]
    assert first.job.requester.key != second.job.requester.key


async def test_what_is_left_alone_in_the_form_stays_and_what_was_the_styles_follows_it(
    server: Server,
) -> None:
    message = await dream(server, layers="fire3, 0.5*fire5", strength=0.7)
    shown = await press(server, message, "tweak")
    fields = {
        part["component"]["custom_id"]: part["component"].get("value") for part in shown.modal["components"]
    }
    assert fields["layers"] == "fire3, 0.5*fire5"
    assert fields["strength"] == "0.7"
    values = {name: value for name, value in fields.items() if name != "style"}
    result = await server.member.submit_modal(shown, {"style": ["eyes"], **values})
    old, new = await record_of(server, message), await record_of(server, result.response)
    assert new.job.settings == old.job.settings
    assert np.array_equal(await dreamt(result.response), await dreamt(message))


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (
            {"shape": "many"},
            "I can't read “Steps, octaves, scale”. Write it like 3 8 1.4.",
        ),
        ({"shape": "15 5"}, "I can't read “Steps, octaves, scale”"),
        ({"shape": "500 5 1.4"}, "`steps` must be a whole number from 1 to 200"),
        ({"seed": "seven"}, "I can't read “Seed”. Write it like 7."),
        ({"strength": "9"}, "`strength` must be from 0.1 to 4"),
        ({"layers": "mixed3"}, "no layer `mixed3`"),
    ],
)
async def test_a_form_that_cannot_be_read_is_answered_with_a_sentence(
    server: Server, values: dict[str, str], told: str
) -> None:
    message = await dream(server)
    shown = await press(server, message, "tweak")
    result = await server.member.submit_modal(shown, {"style": ["eyes"], **values})
    assert result.ephemeral
    assert told in result.response.content
    assert len(server.env.errors) <= 1  # simcord counts what our handler was given; looked at, it is forgiven


async def test_a_form_that_was_open_during_a_restart_is_still_read(
    server: Server, restartable: RestartableBot
) -> None:
    message = await dream(server)
    shown = await press(server, message, "tweak")
    server = await restartable.restart(server)
    result = await server.member.submit_modal(shown, {"style": ["lines"], "shape": "1 1 1.4", "seed": "3"})
    assert "lines" in result.response.content
    assert result.response.attachments


async def test_limits_hold_for_buttons_and_forms_too(server: Server) -> None:
    message = await dream(server)
    shown = await press(server, message, "tweak")
    await server.services.service.set_guild_settings(server.member.guild.id, GuildSettings(cooldown=3600.0))
    pressed = await press(server, message, "again")
    sent = await server.member.submit_modal(shown, {"style": ["lines"]})
    for refused in (pressed, sent):
        assert refused.ephemeral
        assert "You're on cooldown" in refused.response.content
    server.env.errors.clear()
    free = another(server, "moe", manage_messages=True)
    assert (await press(server, message, "again", free)).response.attachments


async def test_a_forgotten_dream_says_so_in_one_sentence(server: Server) -> None:
    message = await dream(server)
    await server.services.service.jobs.expire(float("inf"))
    for action in ("again", "tweak", "details", "delete"):
        result = await press(server, message, action)
        assert result.ephemeral
        assert result.response.content == ("⚠️ I no longer have that dream. Send the picture again.")


async def test_a_picture_that_was_lost_says_so_in_one_sentence(server: Server, tmp_path: Path) -> None:
    message = await dream(server)
    record = await record_of(server, message)
    for file in (tmp_path / "pictures").rglob(f"*{record.picture}*"):
        file.unlink()
    result = await press(server, message, "compare")
    assert "I no longer have that picture" in result.response.content
    assert result.ephemeral
    answer = await press(server, message, "again")
    assert "I no longer have that picture" in answer.response.content
    assert not server.env.errors


def test_a_dream_of_more_bytes_than_members_may_send_is_compared_and_made_smaller() -> None:
    file = io.BytesIO()
    Image.fromarray(np.zeros((3000, 3000, 3), np.uint8)).save(file, "PNG", compress_level=0)
    assert len(file.getvalue()) > DEFAULT_LIMITS.max_bytes
    before = lossless(photograph("chelsea", SIDE))
    assert comparison_file(before, file.getvalue(), 10 * 2**20, "0123456789ab").filename.startswith(
        "compare-"
    )
    assert len(shrink_file(file.getvalue(), "dream", "dream-0123456789ab").data) < len(file.getvalue())


async def test_a_hidden_picture_stays_hidden_under_every_button(server: Server) -> None:
    name, data = photo_file("chelsea", SIDE)
    message = (await server.dream((f"SPOILER_{name}", data), **QUICK)).response
    for action in ("again", "deeper", "compare"):
        result = await press(server, message, action)
        assert result.response.attachments[0].is_spoiler()


async def test_under_a_private_dream_everything_stays_private(server: Server) -> None:
    message = await dream(server, private=True)
    assert message.ephemeral
    result = await press(server, message, "again")
    assert result.ephemeral
    record = await record_of(server, result.response)
    assert record.job.requester.private


async def test_nobody_else_goes_on_from_a_private_dream_nor_looks_into_it(server: Server) -> None:
    job = await queued_job(server, 77, server.guild.id, private=True)
    moderator = another(server, "mod", manage_messages=True)
    for action in ("again", "compare", "details", "delete", "cancel"):
        view = discord.ui.View(timeout=None)
        view.add_item(discord.ui.Button(label=action, custom_id=f"dream:{action}:{job.id}"))
        view.stop()
        result = await moderator.click(await posted(server, view), label=action)
        assert result.ephemeral
        assert "That dream is private" in result.response.content


async def test_the_servers_largest_size_holds_for_bigger(server: Server) -> None:
    message = await dream(server)
    await server.services.service.set_guild_settings(server.member.guild.id, GuildSettings(max_side=SIDE))
    refused = await press(server, message, "bigger")
    assert refused.ephemeral
    assert "at the maximum here: 100 pixels" in refused.response.content


async def test_cancel_is_for_the_member_who_asked_and_for_moderators(server: Server) -> None:
    """While it waits; tests/reliability/test_buttons.py stops dreams in the midst of a step."""
    for presser in (server.member, another(server, "mod", manage_messages=True)):
        job = await queued_job(server, server.member.id, server.guild.id)
        message = await posted(server, progress_view(job.id, "en-US"))
        assert labels(message) == [["Cancel"]]
        refused = await press(server, message, "cancel", another(server, "sam"))
        assert refused.ephemeral
        assert "Only the member who asked" in refused.response.content
        await press(server, message, "cancel", presser)
        stopped = await server.services.service.jobs.get(job.id)
        assert stopped is not None
        assert stopped.state == "cancelled"
    server.env.errors.clear()


async def test_cancel_of_a_dream_that_has_ended_says_so(server: Server) -> None:
    message = await dream(server)
    record = await record_of(server, message)
    late = await posted(server, progress_view(record.job.id, "en-US"))
    result = await press(server, late, "cancel")
    assert result.ephemeral
    assert result.response.content == "⚠️ There's nothing to cancel: no such dream is waiting or running."


@pytest.mark.parametrize("locale", LANGUAGES)
def test_what_is_said_fits_where_discord_shows_it(locale: str) -> None:
    """Labels of buttons, titles, labels and hints of forms, by Discord's limits."""
    keys = [spec.label_key for spec in (*SPECS, CANCEL) if spec.label_key is not None]
    assert max(len(translate(locale, key)) for key in keys) <= 20  # of 80: five are to fit a line
    for key, most in {"tweak-title": 45, "tweak-style": 45, "compare-alt": 900, "details-alt": 1024}.items():
        assert len(translate(locale, key, filename="")) <= most
    for field in ("layers", "strength", "shape", "seed"):
        assert len(translate(locale, f"tweak-{field}")) <= 45
        assert len(translate(locale, f"tweak-{field}-hint")) <= 100
