"""The bot on real sockets: unmodified discord.py, HTTP and gateway, against the local Discord.

Every request that the bot makes is checked against Discord's published description of its API.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest

from dreambot.app import build_bot
from dreambot.chat.services import Services
from dreambot.engine.networks.network import Network
from dreambot.pictures.decoding.decode import decode
from tests.chat.conftest import opened, photo_file, png, services_on
from tests.conftest import photograph
from tests.local_discord import LocalDiscord, needs_description, pointed_at, running
from tests.local_discord.records import Message

pytestmark = needs_description


@pytest.fixture
async def services(squeezenet: Network, tmp_path: Path) -> AsyncIterator[Services]:
    async with services_on(squeezenet, tmp_path) as services:
        yield services


@pytest.fixture
async def discord(services: Services, tmp_path: Path) -> AsyncIterator[LocalDiscord]:
    """The local Discord with the bot connected; all that the bot asks of it must be well-formed."""
    async with LocalDiscord() as local, pointed_at(local), running(build_bot(services, tmp_path), local):
        yield local
    assert local.violations == []


def is_dreamt(message: Message | None) -> bool:
    return message is not None and "Dreamed in the style" in message.content


async def test_a_dream_is_queued_shown_growing_and_delivered(
    discord: LocalDiscord, services: Services
) -> None:
    photo = photograph("chelsea")
    image = discord.attachment("chelsea.png", png(photo))
    interaction = await discord.slash("dream", {"image": image, "style": "eyes", "steps": 90, "seed": 4})
    await interaction.acknowledged()
    assert interaction.deferred
    message = await interaction.wait_for(is_dreamt, timeout=120)

    progress = [edit for edit in interaction.edits if "Dreaming…" in edit.content]
    assert len(progress) >= 2
    shares = [int(found[1]) for edit in progress if (found := re.search(r"(\d+)%", edit.content))]
    assert shares == sorted(shares)
    assert shares[0] < shares[-1]
    assert all("octave" in edit.content and "▰" in edit.content for edit in progress[1:])
    gaps = np.diff([edit.at for edit in progress])
    assert (
        gaps.min() > 0.9 * services.preview_seconds
    )  # the limit set in services_on; three seconds in real use

    previews = [edit.attachments[0] for edit in progress if edit.attachments]
    assert previews
    assert all(preview.description for preview in previews)
    assert all(max(opened(preview.data).shape[:2]) <= 320 for preview in previews)
    assert all(len(preview.data) < 40_000 for preview in previews)

    (attachment,) = message.attachments
    assert attachment.filename.endswith(".png")
    assert attachment.description
    assert "chelsea.png" in attachment.description
    dreamt = opened(attachment.data)
    assert dreamt.shape == photo.shape
    assert np.abs(dreamt.astype(int) - photo.astype(int)).mean() > 4


async def test_a_hidden_picture_is_not_shown_while_it_is_dreamed(discord: LocalDiscord) -> None:
    name, data = photo_file("chelsea", 300)
    image = discord.attachment(f"SPOILER_{name}", data)
    interaction = await discord.slash("dream", {"image": image, "style": "eyes", "steps": 60})
    message = await interaction.wait_for(is_dreamt, timeout=120)
    progress = [edit for edit in interaction.edits if "Dreaming…" in edit.content]
    assert progress
    assert not any(edit.attachments for edit in progress)
    assert message.attachments[0].filename.startswith("SPOILER_")


async def test_progress_that_a_moderator_deleted_is_left_alone(
    discord: LocalDiscord, caplog: pytest.LogCaptureFixture
) -> None:
    name, data = photo_file("chelsea", 300)
    interaction = await discord.slash(
        "dream", {"image": discord.attachment(name, data), "style": "eyes", "steps": 120}
    )
    await interaction.wait_for(lambda message: "Dreaming…" in message.content, timeout=60)
    assert interaction.original is not None
    with caplog.at_level("INFO", "dreambot.chat.delivery.progress"):
        await discord.remove(interaction.original)
        channel = interaction.channel.id
        await discord.wait_for(lambda: any(map(is_dreamt, discord.state.in_channel(channel))), 120)
    told = [record.message for record in caplog.records if record.name == "dreambot.chat.delivery.progress"]
    assert len(told) == 1, told
    assert "was deleted" in told[0]


async def test_a_second_member_sees_the_place_in_the_queue(discord: LocalDiscord) -> None:
    name, data = photo_file("coffee", 300)
    first = await discord.slash("dream", {"image": discord.attachment(name, data), "steps": 60})
    await first.wait_for(lambda message: "Dreaming" in message.content, timeout=30)
    second = await discord.slash(
        "dream",
        {"image": discord.attachment(name, data), "steps": 2, "octaves": 1},
        user=discord.world.moderator,
    )
    await second.wait_for(lambda message: "Next in the queue" in message.content, timeout=30)
    await second.wait_for(is_dreamt, timeout=120)
    assert is_dreamt(first.original)  # first come, first served


async def test_a_server_with_a_small_upload_limit_gets_a_file_that_fits(
    services: Services, tmp_path: Path
) -> None:
    async with (
        LocalDiscord(attachment_limit=60_000) as local,
        pointed_at(local),
        running(build_bot(services, tmp_path), local),
    ):
        image = local.attachment(*photo_file("astronaut", 500))
        interaction = await local.slash("dream", {"image": image, "steps": 2, "octaves": 1})
        message = await interaction.wait_for(is_dreamt, timeout=60)
        data = message.attachments[0].data
        assert len(data) <= 60_000
        assert decode(data, max_side=None).width == 500
        assert local.violations == []


async def test_an_attachment_that_states_its_size_is_refused_unread(discord: LocalDiscord) -> None:
    image = discord.attachment("huge.png", b"\x89PNG", size=26_000_000)
    interaction = await discord.slash("dream", {"image": image})
    await interaction.wait_for(lambda message: "26.0 MB" in message.content)
    assert not [request for request in discord.requests if "huge.png" in request.path]


async def test_an_attachment_that_is_gone_gets_a_sentence(discord: LocalDiscord) -> None:
    image = discord.attachment(*photo_file())
    discord.expire_links()
    interaction = await discord.slash("dream", {"image": image})
    await interaction.wait_for(lambda message: "Attach it again" in message.content)


async def test_a_dream_that_outlives_its_token_is_posted_to_the_channel(discord: LocalDiscord) -> None:
    image = discord.attachment(*photo_file("chelsea", 150))
    interaction = await discord.slash("dream", {"image": image, "steps": 20})
    await interaction.acknowledged()
    discord.expire(interaction)

    def posted() -> list[Message]:
        return [message for message in discord.messages() if is_dreamt(message)]

    await discord.wait_for(lambda: bool(posted()), timeout=60, what="the dream in the channel")
    (message,) = posted()
    assert f"<@{discord.world.member.id}>" in message.content
    assert message.attachments


async def test_a_progress_edit_that_fails_does_not_cost_the_dream(discord: LocalDiscord) -> None:
    discord.fail_next("PATCH", "*/messages/@original", 400, {"code": 50035, "message": "Invalid Form Body"})
    image = discord.attachment(*photo_file("chelsea", 150))
    interaction = await discord.slash("dream", {"image": image, "steps": 5})
    await interaction.wait_for(is_dreamt, timeout=60)


async def test_a_dropped_gateway_is_resumed_and_nothing_is_missed(discord: LocalDiscord) -> None:
    discord.drop_gateway(4000)
    image = discord.attachment(*photo_file("coffee", 120))
    interaction = await discord.slash("dream", {"image": image, "steps": 2, "octaves": 1})
    await interaction.wait_for(is_dreamt, timeout=60)
    assert discord.resumed == 1
    assert discord.identified == 1


async def test_layers_are_completed(discord: LocalDiscord) -> None:
    choices = await discord.autocomplete("dream", {"layers": "fire4, fire"}, focused="layers")
    assert "fire4, fire5" in [choice["value"] for choice in choices]
    assert len(choices) <= 25


async def test_commands_are_registered_once_for_as_long_as_they_stay_the_same(
    services: Services, tmp_path: Path
) -> None:
    async with LocalDiscord() as local, pointed_at(local):
        for _ in range(2):
            async with running(build_bot(services, tmp_path), local):
                pass
        registrations = [request for request in local.requests if request.method == "PUT"]
        assert len(registrations) == 1
        assert local.violations == []


async def test_while_it_dreams_another_command_is_answered_at_once(discord: LocalDiscord) -> None:
    image = discord.attachment(*photo_file("astronaut", 500))
    dreaming = await discord.slash("dream", {"image": image, "steps": 40})
    await dreaming.wait_for(lambda message: "Dreaming" in message.content, timeout=30)
    about = await discord.slash("about")
    await about.acknowledged(timeout=1)
    assert about.ephemeral
    assert not is_dreamt(dreaming.original)
    await asyncio.wait_for(dreaming.wait_for(is_dreamt, timeout=120), 120)
