"""/settings, as those who manage a server use it, and what their members notice."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import discord
import pytest

from dreambot.app import build_bot
from dreambot.config import Config
from dreambot.engine.networks.network import Network, Weights
from dreambot.engine.networks.weights_checksums import KNOWN_WEIGHTS
from dreambot.jobs.models.guild_settings import GuildSettings
from tests.chat.conftest import Server, opened, photo_file, services_on
from tests.chat.result_messages import record_of

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)
QUICK = {"steps": 1, "octaves": 1}

# What the bundled Inception v3 is known by.
INCEPTION = next(sha256 for sha256, known in KNOWN_WEIGHTS.items() if known.network == "inception_v3")


@pytest.fixture
async def boss(server: Server) -> Any:
    """Somebody who may manage the server."""
    role = server.guild.create_role("boss", permissions=discord.Permissions(manage_guild=True))
    return server.guild.add_member(server.env.create_user("boss"), roles=[role])


async def say(server: Server, boss: Any, command: str, **options: Any) -> str:
    """The rules as they are told after a command of the boss's."""
    result = await boss.slash(server.channel, f"settings {command}", **options)
    assert result.ephemeral
    (embed,) = result.response.embeds
    return str(embed.description)


async def choose_channels(server: Server, boss: Any, *channels: Any) -> str:
    shown = await boss.slash(server.channel, "settings channels")
    await boss.select(shown.response, list(channels), custom_id="rules:channels")
    (embed,) = shown.response.embeds
    return str(embed.description)


async def test_dreams_in_other_channels_are_refused_also_after_a_restart(
    server: Server, boss: Any, squeezenet: Network, tmp_path: Path
) -> None:
    allowed = server.guild.create_text_channel("dreams-only")
    told = await choose_channels(server, boss, allowed)
    assert f"<#{allowed.id}>" in told
    refused = await server.dream(photo_file(), **QUICK)
    assert refused.ephemeral
    assert refused.response.content == f"⚠️ You can only dream in <#{allowed.id}> on this server."
    assert (await server.member.slash(allowed, "dream", image=photo_file(), **QUICK)).response.attachments

    await server.services.service.close()
    async with services_on(squeezenet, tmp_path) as services:
        await server.env.restart_bot(build_bot(services, tmp_path))
        refused = await server.dream(photo_file(), **QUICK)
        assert "You can only dream in" in refused.response.content
        shown = await boss.slash(server.channel, "settings channels")
        await boss.select(shown.response, [], custom_id="rules:channels")
        assert "all channels" in shown.response.embeds[0].description
        assert (await server.dream(photo_file(), **QUICK)).response.attachments
    server.env.errors.clear()


async def test_rules_hold_for_context_menus_buttons_and_mentions_alike(server: Server, boss: Any) -> None:
    name, data = photo_file("coffee", 120)
    dreamt = await server.dream((name, data), **QUICK)
    message = await server.member.send(server.channel, "look", attachments=[(name, data)])
    elsewhere = server.guild.create_text_channel("dreams-only")
    await choose_channels(server, boss, elsewhere)
    asked = [
        await server.member.click(dreamt.response, label="Again"),
        await server.member.click(
            (await server.member.slash(server.channel, "styles", style="eyes")).response,
            label="Use on my last picture",
        ),
        await server.member.context_menu(server.channel, "Dream this", message),
        await server.member.context_menu(server.channel, "Dream avatar", server.member),
    ]
    for result in asked:
        assert "You can only dream in" in result.response.content
    await server.member.send(server.channel, f"<@{server.bot_id}>", attachments=[(name, data)])
    assert "You can only dream in" in server.channel.last_message.content
    assert await server.services.service.queue() == []
    server.env.errors.clear()


async def test_only_in_age_restricted_channels(server: Server, boss: Any) -> None:
    await say(server, boss, "age_restricted", on=True)
    refused = await server.dream(photo_file(), **QUICK)
    assert "only dream in age-restricted channels" in refused.response.content
    nsfw = server.guild.create_text_channel("late")
    channel: Any = server.bot.get_channel(nsfw.id)
    channel.nsfw = True  # as Discord would have told the bot; simcord has no such channels
    assert (await server.member.slash(nsfw, "dream", image=photo_file(), **QUICK)).response.attachments
    server.env.errors.clear()


async def test_style_size_and_spoiler_of_the_server(server: Server, boss: Any) -> None:
    told = await say(server, boss, "style", style="lines")
    assert "**Default style** · lines" in told
    await say(server, boss, "max_side", pixels=128)
    await say(server, boss, "spoiler", on=True)
    dreamt = await server.dream(photo_file("chelsea", 300), size=250, **QUICK)
    assert "**lines**" in dreamt.response.content
    (attachment,) = dreamt.response.attachments
    assert attachment.is_spoiler()
    assert opened(await attachment.read()).shape[1] == 128
    named = await server.dream(photo_file("chelsea", 120), style="eyes", **QUICK)
    assert "**eyes**" in named.response.content
    message = await server.member.send(server.channel, "look", attachments=[photo_file("chelsea", 120)])
    this = await server.member.context_menu(server.channel, "Dream this", message)
    assert "**lines**" in this.response.content
    told = await say(server, boss, "reset")
    assert "lines" not in told
    plain = await server.dream(photo_file("chelsea", 150), **QUICK)
    assert "**deepdream**" in plain.response.content
    assert not plain.response.attachments[0].is_spoiler()


async def test_rules_of_one_server_are_not_anothers(server: Server, boss: Any) -> None:
    await say(server, boss, "style", style="lines")
    other = server.env.create_guild("Elsewhere")
    channel, member = other.create_text_channel("dreams"), other.add_member(server.env.create_user("eve"))
    dreamt = await member.slash(channel, "dream", image=photo_file("chelsea", 120), **QUICK)
    assert "**deepdream**" in dreamt.response.content


async def test_the_cooldown_holds_for_members_and_not_for_moderators(server: Server, boss: Any) -> None:
    told = await say(server, boss, "limits", cooldown=3600, waiting=2)
    assert "**Cooldown** · 3,600 seconds" in told
    assert "**Waiting dreams per member** · up to 2" in told
    assert (await server.dream(photo_file("coffee", 120), **QUICK)).response.attachments
    refused = await server.dream(photo_file("coffee", 120), **QUICK)
    assert refused.ephemeral
    assert "You can dream again <t:" in refused.response.content
    for _ in range(2):
        result = await boss.slash(server.channel, "dream", image=photo_file("coffee", 120), **QUICK)
        assert result.response.attachments
    told = await say(server, boss, "limits", cooldown=0)
    assert "**Cooldown** · default" in told
    assert "up to 2" in told
    assert (await server.dream(photo_file("coffee", 120), **QUICK)).response.attachments
    server.env.errors.clear()


async def test_the_operators_allow_list_is_excepted(server: Server, boss: Any) -> None:
    await say(server, boss, "limits", cooldown=3600)
    server.bot.services = replace(server.services, allow_list=frozenset({server.member.id}))
    for _ in range(2):
        assert (await server.dream(photo_file("coffee", 120), **QUICK)).response.attachments


async def test_previews_and_language_are_the_servers_where_all_can_read(server: Server, boss: Any) -> None:
    told = await say(server, boss, "previews", on=False)
    assert "**Previews while dreaming** · no" in told
    choices = await boss.autocomplete(server.channel, "settings language", "language", "한")
    assert choices == [{"name": "한국어", "value": "ko"}]
    wrong = await boss.slash(server.channel, "settings language", language="tlh")
    assert "must be one of English, 한국어" in wrong.response.content
    server.env.errors.clear()
    for typed in ("DEUTSCH", "ko"):
        told = await say(server, boss, "language", language=typed)
        name = {"ko": "한국어"}.get(typed, "Deutsch")
        assert f"**Language of public answers** · {name}" in told
    await server.member.send(server.channel, f"<@{server.bot_id}>")
    assert re.search("[가-힣]", server.channel.last_message.content)
    for private in (False, True):
        dreamt = await server.dream(photo_file("coffee", 120), private=private, **QUICK)
        record = await record_of(server, dreamt.response)
        assert record.job.requester.locale == ("en-US" if private else "ko")
        assert not record.job.requester.previews


async def test_a_style_that_the_network_can_not_show_gives_way_to_the_bots_own(
    server: Server, boss: Any
) -> None:
    """It was chosen while the bot dreamed with other weights."""
    own = server.services.network
    server.bot.services = replace(
        server.services, network=replace(own, weights=Weights("its own", INCEPTION))
    )
    assert "towers" in await say(server, boss, "style", style="towers")
    server.bot.services = replace(server.services, network=own)
    dreamt = await server.dream(photo_file("coffee", 120), **QUICK)
    assert "**deepdream**" in dreamt.response.content
    refused = await boss.slash(server.channel, "settings style", style="towers")
    assert "can't show the style `towers`" in refused.response.content
    server.env.errors.clear()


async def test_a_member_who_does_not_manage_the_server_changes_nothing(server: Server, boss: Any) -> None:
    shown = await boss.slash(server.channel, "settings channels")
    stored = server.env.backend.get_message(server.channel.id, shown.response.id)
    stored.flags &= ~64  # as if it had been shown to all
    told = await server.member.select(shown.response, [server.channel], custom_id="rules:channels")
    assert "You need the **Manage Server** permission" in told.response.content
    assert await server.services.service.guild_settings(server.guild.id) == GuildSettings()
    wrong = await boss.slash(server.channel, "settings style", style="cubism")
    assert "There is no style `cubism`" in wrong.response.content
    server.env.errors.clear()


def test_the_allow_list_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DREAMBOT_ALLOW_LIST", "80351110224678912, 53908232506183680")
    assert Config().allow_list == {80351110224678912, 53908232506183680}
    monkeypatch.setenv("DREAMBOT_ALLOW_LIST", "")
    assert Config().allow_list == frozenset()
    monkeypatch.setenv("DREAMBOT_ALLOW_LIST", "ann")
    with pytest.raises(ValueError, match="allow_list"):
        Config()
