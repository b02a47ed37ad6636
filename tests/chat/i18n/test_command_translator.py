"""Discord takes the commands in every language, and shows each member their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from discord.app_commands.commands import validate_context_menu_name, validate_name

from dreambot.app import build_bot
from dreambot.chat.extension_loader import load_extensions
from dreambot.chat.extensions.dream.autocomplete import complete_styles
from dreambot.chat.i18n.catalogue import LANGUAGES
from dreambot.chat.i18n.command_translator import CatalogueTranslator
from dreambot.chat.platform.command_sync import sync_commands
from dreambot.chat.services import Services
from dreambot.engine.styles.styles import STYLES
from tests.chat.i18n.catalogues import payload
from tests.local_discord.openapi import description_path, load, needs_description

LOCALES = {locale for locale, language in LANGUAGES.items() if language != "en"}
CHAT_INPUT, SUBCOMMANDS = 1, (1, 2)
ALL_TEXTS_AT_MOST = 8000  # of a command: names, descriptions and values, each in its longest language


def parts(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A command, its subcommands and its options."""
    yield node
    for option in node.get("options", ()):
        yield from parts(option)


def name_in(node: dict[str, Any], locale: str) -> str:
    return str((node.get("name_localizations") or {}).get(locale, node["name"]))


async def test_every_text_is_translated_into_every_language(tmp_path: Path) -> None:
    for command in await payload(tmp_path):
        for node in parts(command):
            if "description" in node:
                assert set(node["description_localizations"]) == LOCALES, node["name"]
    dream = next(command for command in await payload(tmp_path) if command["name"] == "dream")
    assert dream["name_localizations"]["ko"] == "꿈"
    assert dream["name_localizations"]["es-419"] == dream["name_localizations"]["es-ES"] == "sueño"
    assert complete_styles("진주", tuple(STYLES), "ko") == [("eyes · 눈과 진주", "eyes")]


@pytest.mark.parametrize("locale", sorted(LOCALES))
async def test_discord_takes_every_name_and_description(locale: str, tmp_path: Path) -> None:
    for command in await payload(tmp_path):
        for node in parts(command):
            if command.get("type", CHAT_INPUT) == CHAT_INPUT:
                assert validate_name(name_in(node, locale)) == name_in(node, locale)
            else:
                validate_context_menu_name(name_in(node, locale))
            described = (node.get("description_localizations") or {}).get(locale, "-")
            assert 1 <= len(described) <= 100, f"{locale}: {described}"
            for choice in node.get("choices", ()):
                assert 1 <= len(name_in(choice, locale)) <= 100, f"{locale}: {choice}"


@pytest.mark.parametrize("locale", sorted(LOCALES))
async def test_no_two_neighbours_have_one_name(locale: str, tmp_path: Path) -> None:
    commands = await payload(tmp_path)
    of_a_kind = [[c for c in commands if c.get("type", CHAT_INPUT) == kind] for kind in (1, 2, 3)]
    nodes = [node for command in commands for node in parts(command)]
    inside = [node.get(key, ()) for node in nodes for key in ("options", "choices")]
    for neighbours in (*of_a_kind, *inside):
        names = [name_in(node, locale) for node in neighbours]
        assert len(names) == len(set(names)), names


def longest(node: dict[str, Any], field: str) -> int:
    texts = [str(node.get(field, "")), *(node.get(f"{field}_localizations") or {}).values()]
    return max(map(len, texts))


async def test_no_command_is_longer_than_discord_allows(tmp_path: Path) -> None:
    for command in await payload(tmp_path):
        length = 0
        for node in parts(command):
            length += longest(node, "name") + longest(node, "description")
            for choice in node.get("choices", ()):
                length += longest(choice, "name") + len(str(choice["value"]))
        assert length <= ALL_TEXTS_AT_MOST, command["name"]


@needs_description
async def test_the_translated_commands_are_as_discord_describes_them(tmp_path: Path) -> None:
    description = load(description_path())
    assert description is not None
    assert description.problems("PUT", "/applications/1/commands", await payload(tmp_path)) == []


async def test_a_new_translation_is_registered_and_the_same_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = build_bot(cast(Services, None), tmp_path)
    await load_extensions(bot)
    sent: list[str] = []

    async def sync(**_: Any) -> None:
        sent.append("sync")

    monkeypatch.setattr(bot.tree, "sync", sync)
    await bot.tree.set_translator(CatalogueTranslator())
    remembered = tmp_path / "hash"
    assert await sync_commands(bot.tree, 1, None, remembered)
    assert not await sync_commands(bot.tree, 1, None, remembered)
    monkeypatch.setattr(
        "dreambot.chat.i18n.command_translator.lookup", lambda language, key: f"{key}-{language}"
    )
    assert await sync_commands(bot.tree, 1, None, remembered)
    assert len(sent) == 2
