"""What the bot says: one catalogue in Fluent's syntax for each language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent / "locales"
ENGLISH = "en"
# Discord's names of languages to those of the catalogues, where they differ.
LANGUAGES = {
    "en-US": "en",
    "en-GB": "en",
    "ko": "ko",
    "ja": "ja",
    "de": "de",
    "fr": "fr",
    "es-ES": "es",
    "es-419": "es",
    "pt-BR": "pt-BR",
}


def translate(locale: str, key: str, **values: object) -> str:
    """Return the message `key` in the language of `locale` (as Discord names it), else in English.

    `values` fill its placeholders; numbers are written as that language does. Raises KeyError for a key that
    the English catalogue lacks.
    """
    for language in (LANGUAGES.get(locale, ENGLISH), ENGLISH):
        text = lookup(language, key, **values)
        if text is not None:
            return text
    raise KeyError(key)


def lookup(language: str, key: str, **values: object) -> str | None:
    """Return the message `key` in the catalogue of `language` and no other; None if it has none."""
    bundle = catalogue(language)
    if not bundle.has_message(key):
        return None
    pattern = bundle.get_message(key).value
    if pattern is None:
        return None
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise errors[0]
    return str(text)


@cache
def catalogue(language: str) -> FluentBundle:
    """Return all messages of `language`: those of its file in FOLDER, or none."""
    bundle = FluentBundle([language], use_isolating=False)
    file = FOLDER / f"{language}.ftl"
    if file.exists():
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def style_text(style: str, locale: str) -> str:
    """Return what the style looks like, in a few words."""
    return translate(locale, f"style-{style}")


# The languages' own names for themselves, by Discord's names.
LANGUAGE_NAMES = {
    "en-US": "English",
    "ko": "한국어",
    "ja": "日本語",
    "de": "Deutsch",
    "fr": "Français",
    "es-ES": "Español",
    "pt-BR": "Português do Brasil",
}
