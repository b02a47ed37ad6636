"""Translates what Discord shows of the commands: names, descriptions and choices.

The catalogue's keys follow from where a text stands, so that a command needs only its English words:
command-dream-name, command-dream-description, command-dream-option-style-name, command-preset-save-name,
menu-dream-this-name, choice-energies (after the choice's value).
"""

from __future__ import annotations

import re
from typing import Any

from discord import Locale, app_commands
from discord.app_commands import TranslationContextLocation as Location

from dreambot.chat.i18n.catalogue import ENGLISH, LANGUAGES, lookup


class CatalogueTranslator(app_commands.Translator):
    """Translator that reads the catalogues. Where one has no translation, Discord shows the English text."""

    async def translate(
        self, string: app_commands.locale_str, locale: Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """See Translator."""
        language = LANGUAGES.get(locale.value, ENGLISH)
        if language == ENGLISH:
            return None
        text = lookup(language, key_of(context))
        return None if text == string.message else text


def key_of(context: app_commands.TranslationContextTypes) -> str:
    """Return the catalogues' key of the text that `context` describes."""
    data: Any = context.data
    match context.location:
        case Location.parameter_name | Location.parameter_description:
            start = f"{_command(data.command)}-option-{slug(data.display_name)}"
        case Location.choice_name:
            return f"choice-{slug(str(data.value))}"
        case _:
            start = _command(data)
    part = "description" if context.location.name.endswith("description") else "name"
    return f"{start}-{part}"


def slug(name: str) -> str:
    """Return «dream-this» for "Dream this"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _command(command: Any) -> str:
    kind = "menu" if isinstance(command, app_commands.ContextMenu) else "command"
    return f"{kind}-{slug(command.qualified_name)}"
