"""Channels in sentences."""

from __future__ import annotations

from dreambot.chat.i18n.catalogue import translate


def channels_text(channels: tuple[int, ...], locale: str) -> str:
    """Return the channels as links, or «everywhere» if there are none."""
    return ", ".join(f"<#{channel}>" for channel in channels) or translate(locale, "rules-everywhere")
