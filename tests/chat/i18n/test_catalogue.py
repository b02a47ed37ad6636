"""Every catalogue is complete, holds nothing stale, and says the same as the English one."""

from __future__ import annotations

import ast
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from dreambot.chat.errors.messages import apology, file_kind, message_for
from dreambot.chat.extensions.dream.options import DreamOptions
from dreambot.chat.i18n.catalogue import LANGUAGES, lookup, translate
from dreambot.chat.i18n.command_translator import slug
from dreambot.pictures.decoding import file_signatures
from tests.chat.errors.every_error import ERRORS
from tests.chat.i18n.catalogues import TRANSLATED, Parts, derived, entries, said, shown, text, words

# The same words in both languages, looked at one by one.
LATIN = {"button-zoom", "command-settings-spoiler-name", "command-zoom-name"}
SAME = {
    "de": LATIN
    | {
        "about-version",
        "button-details",
        "command-dream-option-link-name",
        "command-dream-option-seed-name",
        "command-preset-save-option-name-name",
        "command-settings-limits-name",
        "command-settings-limits-option-cooldown-name",
        "command-settings-limits-option-server-name",
        "file-size",
        "rules-cooldown",
        "tweak-seed",
    },
    "es": LATIN | {"file-size", "rules-no"},
    "fr": LATIN
    | {
        "about-version",
        "command-dream-option-guide-name",
        "command-dream-option-image-name",
        "command-dream-option-octaves-name",
        "command-dream-option-style-name",
        "command-settings-max-side-option-pixels-name",
        "command-styles-name",
        "command-zoom-option-rotation-name",
        "tweak-style",
    },
    "ja": {"file-size"},
    "pt-BR": LATIN
    | {"command-dream-option-link-name", "command-settings-max-side-option-pixels-name", "file-size"},
}
# Made of other messages, of signs and of the engine's own names alone.
SIGNS = {"choice-energies", "choice-match", "queue-line", "setting-name"}
NUMBERS = (0.5, 1, 2, 5, 21, 1_234_567)
# What is Latin in Korean and Japanese, too: formats, products, the engine's own names, things to be typed.
NAMES = {
    "AVI",
    "AVIF",
    "BMP",
    "DeepDream",
    "Discord",
    "Enter",
    "FLAC",
    "GIF",
    "HEIC",
    "JPEG",
    "Keras",
    "Linux",
    "Matroska",
    "Ogg",
    "PDF",
    "PNG",
    "PostScript",
    "Photoshop",
    "QuickTime",
    "RAR",
    "SVG",
    "TIFF",
    "TensorFlow",
    "WAV",
    "WebM",
    "WebP",
    "Windows",
    "ZIP",
    "Zip",
    "gzip",
    "http",
    "https",
    "true",
    "false",
    "Inception",
    "deepdream",
    "energies",
    "eyes",
    "fur",
    "match",
    "mixed",
    "noir",
    "plumage",
    "mine",
    "yours",
}
TYPED = re.compile(r"https://example\.com/picture\.jpg|python bot\.py atlas|\b[0-9a-f]{12}\b|<[#@t][^>]*>")
FLOWN = ("frames", "speed", "rotation", "loop")


def lines(keys: Any) -> str:
    return "\n" + "\n".join(sorted(keys))


def values(key: str, number: float) -> dict[str, Any]:
    """`number` for all that the message `key` asks for, itself or in what it refers to."""
    parts = [Parts(entries("en")[key])]
    parts += [Parts(entries("en")[reference]) for reference in parts[0].references]
    return dict.fromkeys({name for part in parts for name in part.shown | part.chosen_by}, number)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_catalogue_lacks_a_message(language: str) -> None:
    missing = entries("en").keys() - entries(language).keys()
    assert not missing, f"{language}.ftl lacks" + lines(
        f"{key} = {text(entries('en')[key])}" for key in missing
    )


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_catalogue_has_a_stale_message(language: str) -> None:
    stale = entries(language).keys() - entries("en").keys()
    assert not stale, f"{language}.ftl has what en.ftl has not:" + lines(stale)


def test_english_has_all_that_the_code_says() -> None:
    keys, patterns = said()
    assert len(keys) > 60
    missing = keys - entries("en").keys()
    assert not missing, "en.ftl lacks what the code says:" + lines(missing)
    assert [pattern for pattern in patterns if not any(map(pattern.fullmatch, entries("en")))] == []


async def test_english_has_the_commands_as_they_stand_in_the_code(tmp_path: Path) -> None:
    shown = await derived(tmp_path)
    wrong = {key: words for key, words in shown.items() if lookup("en", key) != words}
    assert not wrong, "en.ftl must have" + lines(f"{key} = {words}" for key, words in wrong.items())


async def test_english_has_nothing_that_nobody_says(tmp_path: Path) -> None:
    _, patterns = said()
    used = set(await derived(tmp_path)) | (words() & entries("en").keys())
    used |= {key for key in entries("en") if any(pattern.fullmatch(key) for pattern in patterns)}
    used |= {key for entry in entries("en").values() for key in Parts(entry).references}
    stale = entries("en").keys() - used
    assert not stale, "nobody says" + lines(stale)


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_message_tells_the_same_facts(language: str) -> None:
    for key, entry in entries(language).items():
        ours, theirs = Parts(entry), Parts(entries("en")[key])
        # A language without plurals need not ask for the number; another may where English need not.
        assert ours.shown == theirs.shown, f"{language}.ftl: {key}"
        assert ours.chosen_by <= theirs.chosen_by | theirs.shown, f"{language}.ftl: {key}"
        assert ours.choices == theirs.choices, f"{language}.ftl: {key}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english(language: str) -> None:
    same = {key for key, entry in entries(language).items() if text(entry) == text(entries("en")[key])}
    assert same - SIGNS - SAME.get(language, set()) == set()
    assert SAME.get(language, set()) <= same


@pytest.mark.parametrize("locale", ["ko", "ja"])
def test_no_english_word_is_left_in_another_script(locale: str) -> None:
    told = {key: translate(locale, key, **values(key, 2)) for key in entries("en") if not key.startswith("-")}
    told |= {repr(error): str(message_for(error, locale)) for error in ERRORS}
    for key, text_told in told.items():
        assert set(re.findall(r"[A-Za-z]{3,}", TYPED.sub("", text_told))) <= NAMES, f"{locale}: {key}"


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_option_is_called_as_discord_shows_it(locale: str) -> None:
    options = {field.name for field in fields(DreamOptions)} | {"guide", "mask"}
    of_commands = {"dream": options, "zoom": {"style", "layers", "strength", "size", "seed", *FLOWN}}
    for command, names in of_commands.items():
        for name in names:
            shown = translate(locale, f"command-{command}-option-{slug(name)}-name")
            assert translate(locale, "setting-name", name=name) == shown, name


def test_members_are_told_nothing_but_what_is_in_the_catalogues() -> None:
    told = [f"{file}: {text}" for file, text in shown() if text != "Dreambot"]
    assert not told, "say() is to say" + lines(told)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_message_can_be_said(locale: str) -> None:
    for key in entries("en"):
        if key.startswith("-"):
            continue
        for number in NUMBERS:
            said = translate(locale, key, **values(key, number))
            assert said.strip() == said, f"{locale}: {key}"
            assert "{" not in said, f"{locale}: {key}"
            assert len(said) <= 2000


@pytest.mark.parametrize("locale", ["ko", "ja"])
def test_every_error_is_worded_in_the_members_own_script(locale: str) -> None:
    letters = {"ko": range(0xAC00, 0xD7A4), "ja": range(0x3041, 0x30FF)}[locale]
    for error in ERRORS:
        told = message_for(error, locale)
        assert told, error
        assert any(ord(letter) in letters for letter in told), told
    assert "3f2a9c0b1d5e" in apology("3f2a9c0b1d5e", locale)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_error_is_one_text_of_its_own(locale: str) -> None:
    told = [message_for(error, locale) for error in ERRORS]
    assert all(told)
    assert len(set(told)) == len(ERRORS)
    for error, sentences in zip(ERRORS, told, strict=True):
        assert type(error).__name__ not in str(sentences)
        assert "??" not in str(sentences)


def test_every_kind_of_file_has_a_name() -> None:
    tree = ast.parse(Path(file_signatures.__file__).read_text(encoding="utf-8"))
    kinds = {
        (str(node.args[0].value), file_kind(str(node.args[1].value)))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "FileType"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[1], ast.Constant)
    }
    assert len(kinds) > 25
    assert [kind for words, kind in kinds if translate("en-US", "picture-kind", kind=kind) != words] == []
    assert {kind for _, kind in kinds} | {"other"} == Parts(entries("en")["picture-kind"]).choices | {"other"}


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert translate("de", "file-size", megabytes=2.5) == "2,5 MB"
    assert translate("fr", "file-size", megabytes=2.5) == "2,5 Mo"
    assert translate("en-GB", "file-size", megabytes=2.5) == "2.5 MB"
    one, two = (translate("de", "queue-full-for-you", limit=limit) for limit in (1, 2))
    assert "1 Traum." in one
    assert "2 Träume." in two


def test_a_language_that_is_not_spoken_gets_english() -> None:
    assert translate("sv-SE", "dream-stopped") == translate("en-US", "dream-stopped")
