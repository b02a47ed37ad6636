"""/queue and /cancel, as members and moderators use them."""

from __future__ import annotations

from dataclasses import replace

import discord
import pytest

from dreambot.chat.extensions.queue import Viewer, queue_text
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from dreambot.jobs.models.job import Job, Requester
from dreambot.jobs.models.records import QueueEntry
from tests.chat.conftest import Server
from tests.chat.queued_jobs import queued_job

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)


async def test_an_empty_queue_invites(server: Server) -> None:
    result = await server.member.slash(server.channel, "queue")
    assert result.ephemeral
    assert "It's your turn" in result.response.content


async def test_queue_shows_what_this_server_dreams_and_counts_the_rest(server: Server) -> None:
    here = server.guild.id
    bob = server.guild.add_member(server.env.create_user("bob"))
    await queued_job(server, server.member.id, here)
    await queued_job(server, bob.id, here)
    await queued_job(server, bob.id, here, private=True)
    await queued_job(server, 77, 4711)
    text = (await server.member.slash(server.channel, "queue")).response.content
    assert text.count("**eyes**") == 2
    assert "**you**" in text
    assert f"<@{bob.id}>" in text
    assert "<@77>" not in text
    assert "and 2 more dreams" in text


async def test_cancel_stops_the_only_dream_of_a_member(server: Server) -> None:
    job = await queued_job(server, server.member.id, server.guild.id)
    others = await queued_job(server, 77, server.guild.id)
    told = await server.member.slash(server.channel, "cancel")
    assert told.ephemeral
    assert "Cancelled that dream" in told.response.content
    ended = await server.services.service.jobs.get(job.id)
    assert ended is not None
    assert ended.state == "cancelled"
    still = await server.services.service.jobs.get(others.id)
    assert still is not None
    assert still.state == "queued"
    again = await server.member.slash(server.channel, "cancel")
    assert "nothing to cancel" in again.response.content
    server.env.errors.clear()


async def test_of_several_dreams_a_menu_asks_which(server: Server) -> None:
    jobs = [await queued_job(server, server.member.id, server.guild.id) for _ in range(3)]
    asked = await server.member.slash(server.channel, "cancel")
    assert "Which dreams do you want to cancel?" in asked.response.content
    (row,) = asked.response.components
    (menu,) = row["components"]
    assert [option["value"] for option in menu["options"]] == [job.id for job in jobs]
    # simcord chooses as many as the menu takes at least
    await server.member.select(asked.response, [jobs[1].id], custom_id="menu:stop:")
    states = [record.state for job in jobs if (record := await server.services.service.jobs.get(job.id))]
    assert states == ["queued", "cancelled", "queued"]
    everything = await server.member.slash(server.channel, "cancel", dream="all")
    assert "Cancelled 2 dreams" in everything.response.content
    assert await server.services.service.queue() == []


async def test_only_moderators_stop_the_dreams_of_others(server: Server) -> None:
    job = await queued_job(server, 77, server.guild.id)
    elsewhere = await queued_job(server, 77, 4711)
    assert await server.member.autocomplete(server.channel, "cancel", "dream", "") == []
    refused = await server.member.slash(server.channel, "cancel", dream=job.id)
    assert "Only the member who asked" in refused.response.content
    role = server.guild.create_role("mods", permissions=discord.Permissions(manage_messages=True))
    moderator = server.guild.add_member(server.env.create_user("mod"), roles=[role])
    choices = await moderator.autocomplete(server.channel, "cancel", "dream", "")
    assert [choice["value"] for choice in choices] == [job.id]
    assert (
        "Cancelled that dream"
        in (await moderator.slash(server.channel, "cancel", dream=job.id)).response.content
    )
    refused = await moderator.slash(server.channel, "cancel", dream=elsewhere.id)
    assert "Only the member who asked" in refused.response.content
    server.env.errors.clear()


async def test_who_moderates_one_channel_stops_no_dreams_of_another(server: Server) -> None:
    carl = server.guild.add_member(server.env.create_user("carl"))
    own = server.guild.create_text_channel(
        "carls", overwrites={carl: discord.PermissionOverwrite(manage_messages=True)}
    )
    job = await queued_job(server, 77, server.guild.id)
    assert await carl.autocomplete(own, "cancel", "dream", "") == []
    refused = await carl.slash(own, "cancel", dream=job.id)
    assert "Only the member who asked" in refused.response.content
    role = server.guild.create_role("mods", permissions=discord.Permissions(manage_messages=True))
    moderator = server.guild.add_member(server.env.create_user("mod"), roles=[role])
    assert "Cancelled that dream" in (await moderator.slash(own, "cancel", dream=job.id)).response.content
    server.env.errors.clear()


async def test_moderators_are_offered_dreams_by_their_members_names(server: Server) -> None:
    bob = server.guild.add_member(server.env.create_user("bob"))
    job = await queued_job(server, bob.id, server.guild.id)
    await queued_job(server, 77, server.guild.id)  # who has left
    role = server.guild.create_role("mods", permissions=discord.Permissions(manage_messages=True))
    moderator = server.guild.add_member(server.env.create_user("mod"), roles=[role])
    choices = await moderator.autocomplete(server.channel, "cancel", "dream", "bob")
    assert [choice["value"] for choice in choices] == [job.id]
    assert choices[0]["name"].endswith("· bob")
    assert len(await moderator.autocomplete(server.channel, "cancel", "dream", "")) == 2


def test_what_is_dreamed_now_stands_first_with_its_time(squeezenet: Network) -> None:
    settings = style_settings("eyes", squeezenet)
    jobs = [Job(Requester(str(member), member, 1, 2), "eyes", settings) for member in (5, 6)]
    entries = [
        QueueEntry(jobs[0], "running", None, 1.0, 1000.0, 1010.0),
        QueueEntry(replace(jobs[1], kind="zoom"), "queued", 1, 1.0, 1005.0, starts_at=1020.4),
    ]
    text = queue_text(entries, Viewer(6, 2, "en-US"))
    running, waiting = text.split("**Waiting**")
    assert "**Running**" in running
    assert "<@5>: a dream" in running
    assert "<t:1010:R>" in running
    assert "1. **you**: a zoom" in waiting
    assert "starts <t:1020:R>" in waiting
    assert "more dream" not in text
    assert "2 more dreams" in queue_text(entries, Viewer(7, None, "en-US"))


def test_a_long_queue_fits_a_message(squeezenet: Network) -> None:
    settings = style_settings("eyes", squeezenet)
    entries = [
        QueueEntry(Job(Requester(str(n), 10**18 + n, 1, 2), "eyes", settings), "queued", n, 1.0, 1e9)
        for n in range(1, 200)
    ]
    text = queue_text(entries, Viewer(6, 2, "en-US"))
    assert 1800 < len(text) <= 2000
    assert text.endswith("…")
