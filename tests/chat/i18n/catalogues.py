"""The catalogues as they are written, and which of their messages the code needs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

import discord
from discord import app_commands
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from dreambot.app import build_bot
from dreambot.chat.bot import DreamBot
from dreambot.chat.extension_loader import load_extensions
from dreambot.chat.i18n.catalogue import FOLDER, LANGUAGES
from dreambot.chat.i18n.command_translator import CatalogueTranslator, key_of
from dreambot.chat.services import Services

CODE = Path(__file__).parents[3] / "dreambot"
TRANSLATED = sorted(set(LANGUAGES.values()) - {"en"})
PLURALS = {"zero", "one", "two", "few", "many", "other"}
SPEAKERS = {"translate", "lookup"}
# What shows a text to a member, and the arguments that are not shown.
SHOWING = {
    "send",
    "send_message",
    "send_modal",
    "edit",
    "edit_message",
    "edit_original_response",
    "reply",
    "send_or_log",
    "Embed",
    "add_field",
    "set_footer",
    "File",
    "Button",
    "Select",
    "ChannelSelect",
    "SelectOption",
    "Modal",
    "Label",
    "TextInput",
    "TextDisplay",
    "Page",
    "PageImage",
    "Document",
    "Entry",
    "Answer",
    "Choice",
    "select",
}
UNSEEN = {"custom_id", "value", "view", "filename", "style", "nonce"}

Entry = ftl.Message | ftl.Term


@cache
def entries(language: str) -> dict[str, Entry]:
    """Every message and term («-formats»), by key. Fails on what is no Fluent, and on a key given twice."""
    found: dict[str, Entry] = {}
    for entry in FluentParser().parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ftl.Junk), f"{language}.ftl: {entry.content!r}"
        if isinstance(entry, ftl.Message | ftl.Term):
            key = f"-{entry.id.name}" if isinstance(entry, ftl.Term) else entry.id.name
            assert key not in found, f"{language}.ftl has {key} twice"
            found[key] = entry
    return found


def text(entry: Entry) -> str:
    """Its value as it is written."""
    return FluentSerializer().serialize_entry(entry).partition("=")[2].strip()


class Parts(Visitor):
    """What stands between braces in a message."""

    def __init__(self, entry: Entry) -> None:
        self.shown: set[str] = set()
        self.chosen_by: set[str] = set()
        self.choices: set[str] = set()
        self.references: set[str] = set()
        self.visit(entry)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ftl.VariableReference):
            self.chosen_by.add(node.selector.id.name)
        for variant in node.variants:
            if isinstance(variant.key, ftl.Identifier) and variant.key.name not in PLURALS:
                self.choices.add(variant.key.name)
            self.visit(variant.value)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.shown.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")


def said() -> tuple[set[str], list[re.Pattern[str]]]:
    """The keys that the code says as they are, and patterns of those that it puts together."""
    keys: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for argument in _arguments():
        if isinstance(argument, ast.JoinedStr):
            patterns.append(re.compile("".join(map(_pattern, argument.values))))
        elif isinstance(argument, ast.Constant):
            keys.add(str(argument.value))
    return keys, patterns


def _pattern(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"


def _arguments() -> Iterator[ast.expr]:
    for node in _nodes():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKERS:
            yield from _alternatives(node.args[1])


def _alternatives(argument: ast.expr) -> Iterator[ast.expr]:
    if isinstance(argument, ast.IfExp):
        yield from _alternatives(argument.body)
        yield from _alternatives(argument.orelse)
    else:
        yield argument


@cache
def words() -> set[str]:
    """All texts in the code of the chat: a key may stand in a table, too."""
    return {node.value for node in _nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _nodes() -> Iterator[ast.AST]:
    for file in sorted((CODE / "chat").rglob("*.py")):
        yield from ast.walk(ast.parse(file.read_text(encoding="utf-8")))


def shown() -> Iterator[tuple[str, str]]:
    """(file, text) of each text that the code itself hands to what shows it; other words are names."""
    for file in sorted((CODE / "chat").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
                arguments = [*node.args, *(word.value for word in node.keywords if word.arg not in UNSEEN)]
                yield from ((file.name, text) for argument in arguments for text in _texts(argument))


def _name(function: ast.expr) -> str:
    return str(getattr(function, "attr", getattr(function, "id", "")))


def _texts(argument: ast.expr) -> Iterator[str]:
    """What stands in it as it is, and not within another call."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        if re.search(r"^\W*[A-Z]|[a-z] ", argument.value):
            yield argument.value
    elif not isinstance(argument, ast.Call):
        for part in ast.iter_child_nodes(argument):
            if isinstance(part, ast.expr):
                yield from _texts(part)


async def payload(folder: Path) -> list[dict[str, Any]]:
    """What is sent to Discord when the commands are registered."""
    bot, translator = await _bot(folder), CatalogueTranslator()
    return [await command.get_translated_payload(bot.tree, translator) for command in bot.tree.get_commands()]


async def derived(folder: Path) -> dict[str, str]:
    """Key and English text of everything that a command shows."""
    found: dict[str, str] = {}

    class Recorder(app_commands.Translator):
        async def translate(
            self,
            string: app_commands.locale_str,
            locale: discord.Locale,
            context: app_commands.TranslationContextTypes,
        ) -> None:
            key = key_of(context)
            assert found.setdefault(key, string.message) == string.message, f"{key} stands for two texts"

    bot = await _bot(folder)
    for command in bot.tree.get_commands():
        await command.get_translated_payload(bot.tree, Recorder())
    return found


async def _bot(folder: Path) -> DreamBot:
    bot = build_bot(cast(Services, None), folder)
    await load_extensions(bot)
    return bot
