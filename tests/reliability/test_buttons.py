"""Cancel, and the buttons under a dream, on real sockets: waiting, dreaming, after a restart."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from dreambot.app import build_bot
from dreambot.chat.services import Services
from dreambot.engine.networks.network import Network
from tests.chat.conftest import photo_file, services_on
from tests.local_discord import Interaction, LocalDiscord, needs_description, pointed_at, running
from tests.local_discord.records import Message

pytestmark = needs_description
LONG = {"steps": 200, "octaves": 5, "style": "eyes"}
SHORT = {"steps": 2, "octaves": 1, "style": "eyes", "seed": 7}
STOPPED = "This dream was cancelled."


@pytest.fixture
async def discord() -> AsyncIterator[LocalDiscord]:
    async with LocalDiscord() as local, pointed_at(local):
        yield local
    assert local.violations == []


@pytest.fixture
def live(discord: LocalDiscord, squeezenet: Network, tmp_path: Path) -> Callable[[], Any]:
    """A life of the bot on the same folder: as often as it is entered."""

    @asynccontextmanager
    async def life() -> AsyncIterator[Services]:
        async with (
            services_on(squeezenet, tmp_path, member_limit=5) as services,
            running(build_bot(services, tmp_path), discord),
        ):
            yield services

    return life


async def ask(local: LocalDiscord, options: dict[str, Any], side: int = 300, **more: Any) -> Interaction:
    image = local.attachment(*photo_file("chelsea", side))
    return await local.slash("dream", {"image": image, **options}, **more)


def button(message: Message | None, action: str) -> str:
    """The custom_id of the button that does `action`."""
    assert message is not None
    (found,) = (one["custom_id"] for one in message.controls if f":{action}:" in one["custom_id"])
    return str(found)


def has_cancel(message: Message) -> bool:
    return any(":cancel:" in one["custom_id"] for one in message.controls)


def is_dreaming(message: Message) -> bool:
    return "Dreaming" in message.content and has_cancel(message)


def is_stopped(message: Message) -> bool:
    return STOPPED in message.content


def is_dreamt(message: Message) -> bool:
    return "Dreamed in the style" in message.content


async def dreaming(discord: LocalDiscord) -> tuple[Interaction, Message]:
    """Ask for a long dream; the command, and its message once the dream has begun."""
    asked = await ask(discord, LONG)
    return asked, await asked.wait_for(is_dreaming, timeout=60)


async def test_cancel_stops_a_running_dream_only_for_its_member(
    discord: LocalDiscord, live: Callable[[], Any]
) -> None:
    async with live():
        asked, message = await dreaming(discord)
        other = await discord.click(message, button(message, "cancel"), user=discord.world.stranger)
        refused = await other.wait_for(lambda told: "Only the member who asked" in told.content)
        assert refused.ephemeral
        await discord.click(message, button(message, "cancel"))
        await asked.wait_for(is_stopped, timeout=60)
        assert message.controls == []
        assert message.attachments == ()
        await asyncio.sleep(1)  # and nothing comes after it
        shown = [one for one in discord.messages() if not one.ephemeral]
        assert shown == [message]
        assert is_stopped(message)


async def test_a_moderator_stops_somebody_elses_dream(discord: LocalDiscord, live: Callable[[], Any]) -> None:
    async with live():
        asked, message = await dreaming(discord)
        await discord.click(message, button(message, "cancel"), user=discord.world.moderator)
        await asked.wait_for(is_stopped, timeout=60)


async def test_cancel_takes_a_dream_out_of_the_queue(discord: LocalDiscord, live: Callable[[], Any]) -> None:
    async with live():
        first = await ask(discord, LONG)
        await first.wait_for(is_dreaming, timeout=60)
        second = await ask(discord, SHORT, user=discord.world.stranger)
        waiting = await second.wait_for(lambda message: "Next in the queue" in message.content, timeout=30)
        pressed = await discord.click(waiting, button(waiting, "cancel"), user=discord.world.stranger)
        await second.wait_for(is_stopped, timeout=30)
        assert not waiting.controls
        assert pressed.followups == []
        assert is_dreaming(first.original) if first.original else False
        message = first.original
        assert message is not None
        await discord.click(message, button(message, "cancel"))
        await first.wait_for(is_stopped, timeout=60)


async def test_cancel_under_a_dream_that_goes_on_after_a_restart(
    discord: LocalDiscord, live: Callable[[], Any]
) -> None:
    async with live():
        asked, message = await dreaming(discord)
    assert has_cancel(message)
    async with live() as services:
        await services.service.maintain()
        await discord.click(message, button(message, "cancel"))
        await asked.wait_for(is_stopped, timeout=60)
        assert not message.controls


async def test_every_kind_of_button_answers_after_a_restart(
    discord: LocalDiscord, live: Callable[[], Any]
) -> None:
    async with live():
        asked = await ask(discord, SHORT, 100)
        message = await asked.wait_for(is_dreamt, timeout=60)
    async with live():
        again = await discord.click(message, button(message, "again"))
        dream = await again.wait_for(is_dreamt, timeout=60)
        assert dream is not message
        assert dream.attachments
        opened = await discord.click(message, button(message, "tweak"))
        await opened.acknowledged()
        sent = await discord.submit(opened, {"style": ["lines"], "shape": "1 1 1.4", "seed": "5"})
        tweaked = await sent.wait_for(is_dreamt, timeout=60)
        assert "**lines**" in tweaked.content
        assert "seed 5" in tweaked.content
        assert "fire3 · 1 step" in tweaked.content
        details = await discord.click(message, button(message, "details"))
        told = await details.wait_for(lambda one: bool(one.components), timeout=60)
        assert told.ephemeral
        deleted = await discord.click(message, button(message, "delete"))
        await discord.wait_for(lambda: message.deleted, timeout=30)
        await discord.wait_for(lambda: bool(deleted.followups), timeout=30)
        assert deleted.followups[0].ephemeral


async def test_a_dream_posted_to_the_channel_has_its_buttons(
    discord: LocalDiscord, live: Callable[[], Any]
) -> None:
    async with live():
        asked = await ask(discord, SHORT | {"steps": 20, "octaves": 4})
        await asked.acknowledged()
        discord.expire(asked)
        await discord.wait_for(lambda: any(map(is_dreamt, discord.messages())), timeout=60)
        (message,) = filter(is_dreamt, discord.messages())
        assert message is not asked.original
        again = await discord.click(message, button(message, "again"))
        await again.wait_for(is_dreamt, timeout=60)
