"""The commands as they are registered with Discord."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import discord
import pytest

from dreambot.app import build_bot
from dreambot.chat.extensions.dream.options import COMMAND_OPTIONS, STRENGTH, DreamOptions
from dreambot.chat.i18n.catalogue import LANGUAGES, lookup
from dreambot.chat.services import Services
from dreambot.engine.settings import RANGES
from dreambot.jobs.models.job import MOST_FRAMES
from tests.chat.conftest import Server

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)
# Settings that no option of /dream is called after: what takes their place, or why there is none.
OF_THE_STYLE = ("octaves_above", "jitter", "taper", "finish", "natural_colours", "focus", "calm")
NO_OPTIONS = {"step_size": "strength", "tile": "memory"} | dict.fromkeys(OF_THE_STYLE, "style")


def payload(server: Server, name: str) -> dict[str, Any]:
    found = server.bot.tree.get_command(name)
    assert found is not None
    return dict(found.to_dict(server.bot.tree))


def leaves(option: dict[str, Any], path: str = "") -> dict[str, list[dict[str, Any]]]:
    """The options of a command, or of each of its subcommands."""
    path = f"{path} {option['name']}".strip()
    inner = option.get("options", [])
    if any(one["type"] in (1, 2) for one in inner):
        return {name: options for one in inner for name, options in leaves(one, path).items()}
    return {path: inner}


async def test_the_first_five_options_are_all_a_newcomer_needs(server: Server) -> None:
    options = payload(server, "dream")["options"]
    assert [option["name"] for option in options[:5]] == ["image", "link", "style", "strength", "private"]
    assert not [option["name"] for option in options if option.get("required")]


async def test_dream_has_the_engines_controls_in_the_engines_ranges(server: Server) -> None:
    options = {option["name"]: option for option in payload(server, "dream")["options"]}
    assert set(options) >= set(RANGES) - set(NO_OPTIONS) | {
        "layers",
        "guide",
        "mask",
        "keep_colours",
        "balance",
    }
    for name, ends in (RANGES | {"strength": STRENGTH}).items():
        if name not in NO_OPTIONS:
            assert (options[name]["min_value"], options[name]["max_value"]) == ends, name
    assert (
        options["guide"]["type"] == options["mask"]["type"] == discord.AppCommandOptionType.attachment.value
    )
    assert [name for name, option in options.items() if option.get("autocomplete")] == [
        "style", "preset", "layers",
    ]  # fmt: skip


async def test_each_option_is_declared_once_for_all_commands(server: Server) -> None:
    """What /dream, /zoom and /preset save share has the same type and range in each of them."""
    assert set(COMMAND_OPTIONS) == {field.name for field in fields(DreamOptions)}
    save = leaves(payload(server, "preset"))["preset save"]
    asked = {name: payload(server, name)["options"] for name in ("dream", "zoom")} | {"save": save}
    shown = {command: {one["name"]: one for one in options} for command, options in asked.items()}
    assert set(shown["dream"]) >= set(COMMAND_OPTIONS)
    for name in COMMAND_OPTIONS:
        kinds = [options[name] for options in shown.values() if name in options]
        for key in ("type", "min_value", "max_value", "choices", "autocomplete"):
            assert len({str(one.get(key)) for one in kinds}) == 1, (name, key)


async def test_zoom_offers_as_many_frames_as_a_flight_may_have(server: Server) -> None:
    (frames,) = (option for option in payload(server, "zoom")["options"] if option["name"] == "frames")
    assert frames["max_value"] == MOST_FRAMES
    assert str(MOST_FRAMES) in frames["description"]
    for language in set(LANGUAGES.values()):
        said = lookup(language, "command-zoom-option-frames-description")
        assert str(MOST_FRAMES) in str(said), language


async def test_every_command_is_within_discords_limits(server: Server) -> None:
    for command in server.bot.tree.get_commands(type=discord.AppCommandType.chat_input):
        for name, options in leaves(payload(server, command.name)).items():
            assert len(options) <= 25, name
            for option in options:
                assert 1 <= len(option["description"]) <= 100, (name, option)
                assert option["description"] != "…", (name, option)


async def test_settings_are_for_those_who_run_a_server_and_the_rest_for_everybody(server: Server) -> None:
    told = payload(server, "settings")
    assert int(told["default_member_permissions"]) == discord.Permissions(manage_guild=True).value
    assert told["contexts"] == [0]  # servers alone
    assert told["integration_types"] == [0]
    for name in ("dream", "styles", "layers", "zoom", "preset", "queue", "cancel", "help"):
        assert payload(server, name)["default_member_permissions"] is None
    assert "settings show" not in server.member.available_commands(server.channel)
    assert {
        "dream",
        "styles",
        "layers",
        "zoom",
        "preset save",
        "preset use",
        "queue",
        "cancel",
        "help",
    } <= set(server.member.available_commands(server.channel))


async def test_shards_as_many_as_discord_recommends(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond 2,500 servers Discord takes no single connection."""
    bot, begun = build_bot(services, tmp_path), []

    async def recommended() -> tuple[int, str, dict[str, int]]:
        return 3, "wss://gateway.discord.gg", {}

    async def launched(gateway: Any, shard_id: int, *, initial: bool = False) -> None:
        begun.append(shard_id)

    monkeypatch.setattr(bot.http, "get_bot_gateway", recommended)
    monkeypatch.setattr(bot, "launch_shard", launched)
    await bot.launch_shards()
    assert begun == [0, 1, 2]
