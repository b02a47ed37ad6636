"""A server's rules in words."""

from __future__ import annotations

from collections.abc import Iterator

from dreambot.chat.speech import say
from dreambot.jobs.models.guild_settings import ServerRules

# As those who read them call them; the keys are Discord's names.
LANGUAGES = {
    "en-US": "English",
    "ko": "한국어",
    "ja": "日本語",
    "de": "Deutsch",
    "fr": "Français",
    "es-ES": "Español",
    "pt-BR": "Português do Brasil",
}
LIMITS = ("of_member", "running_of_member", "of_server", "cooldown", "per_day")


def rules_text(rules: ServerRules, locale: str) -> str:
    """One line for each rule; where nothing was said, that it is as the bot does by itself."""
    return "\n".join(
        f"**{say(locale, f'rules-{name}')}** · {value}" for name, value in _values(rules, locale)
    )


def channels_text(channels: tuple[int, ...], locale: str) -> str:
    """The channels as links, or «everywhere»."""
    return ", ".join(f"<#{channel}>" for channel in channels) or say(locale, "rules-everywhere")


def _values(rules: ServerRules, locale: str) -> Iterator[tuple[str, str]]:
    usual = say(locale, "rules-usual")
    yield "channels", channels_text(rules.channels, locale)
    yield "style", rules.style or usual
    yield "max-side", usual if rules.max_side is None else say(locale, "rules-pixels", pixels=rules.max_side)
    for name in LIMITS:
        limit = getattr(rules, name)
        unit = "rules-seconds" if name == "cooldown" else "rules-dreams"
        yield name.replace("_", "-"), usual if limit is None else say(locale, unit, count=limit)
    yield "spoiler", _yes(rules.spoiler, locale)
    yield "restricted", _yes(rules.restricted, locale)
    yield "language", LANGUAGES.get(rules.language or "", say(locale, "rules-own-language"))
    yield "previews", _yes(rules.previews, locale)


def _yes(on: bool, locale: str) -> str:
    return say(locale, "rules-yes" if on else "rules-no")
