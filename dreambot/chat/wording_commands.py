"""Errors of commands, and of a server's rules, as members read them."""

from __future__ import annotations

from discord.utils import escape_markdown

from dreambot.chat.again import NoPictureYet
from dreambot.chat.choosing import UnknownPreset
from dreambot.chat.commands.preset import NothingToKeep
from dreambot.chat.commands.settings import NotInCharge
from dreambot.chat.ruling import AgeRestrictedAlone, ElsewhereAlone
from dreambot.chat.speech import say
from dreambot.chat.views.rules import channels_text

NAMES_AT_MOST = 10


def about_commands(error: BaseException, locale: str) -> str | None:
    """What to tell the member; None for any other error."""
    match error:
        case ElsewhereAlone():
            return say(locale, "rules-elsewhere", channels=channels_text(error.channels, locale))
        case AgeRestrictedAlone():
            return say(locale, "rules-age-restricted")
        case NotInCharge():
            return say(locale, "settings-not-in-charge")
        case NoPictureYet():
            return say(locale, "with-nothing", option=error.option, value=error.value)
        case UnknownPreset(kept=()):
            return say(locale, "preset-none")
        case UnknownPreset():
            names = ", ".join(map(_quoted, error.kept[:NAMES_AT_MOST]))
            return say(locale, "preset-unknown", name=_quoted(error.name), names=names)
        case NothingToKeep():
            return say(locale, "preset-nothing")
    return None


def _quoted(name: str) -> str:
    return escape_markdown(name[:50])
