"""Lists in words: a member's presets, the options in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from discord.utils import escape_markdown

from dreambot.chat.options import DreamOptions
from dreambot.chat.speech import say

MESSAGE_LENGTH = 2000  # Discord's limit
VALUE_LENGTH = 200  # of an option: whoever types them may fill 6000


def presets_text(kept: Mapping[str, Mapping[str, Any]], locale: str) -> str:
    """All of a member's presets, by name."""
    if not kept:
        return say(locale, "preset-none")
    lines = (
        f"**{escape_markdown(name)}** · {options_text(DreamOptions.from_json(options), locale)}"
        for name, options in kept.items()
    )
    return "\n".join(fitting([say(locale, "preset-list"), *lines]))


def options_text(options: DreamOptions, locale: str) -> str:
    """«style: eyes · steps: 20», as one would type it."""
    typed = ((say(locale, "setting-name", name=name), value) for name, value in options.to_json().items())
    return " · ".join(f"`{name}: {_plain(value)}`" for name, value in typed)


def fitting(lines: Iterable[str], room: int = MESSAGE_LENGTH) -> Iterator[str]:
    """As many of `lines` as one message takes; the last is three dots where some are left out."""
    for line in lines:
        if len(line) + 3 > room:  # the dots, and the ends of both lines
            yield "…"
            return
        room -= len(line) + 1
        yield line


def _plain(value: object) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    text = str(value).lower().replace("`", "'")
    return text if len(text) <= VALUE_LENGTH else f"{text[: VALUE_LENGTH - 1]}…"
