"""Mentions of channels, in words."""

from __future__ import annotations

from dreambot.chat.i18n.catalogue import translate


def channels_text(channels: tuple[int, ...], locale: str) -> str:
    """The channels as links, or «everywhere»."""
    return ", ".join(f"<#{channel}>" for channel in channels) or translate(locale, "rules-everywhere")
