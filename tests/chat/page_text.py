"""What stands on a page of components: see dreambot/chat/platform/pages.py."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

TEXT = 10  # Discord's number for a piece of text


def parts(message: Any) -> Iterator[dict[str, Any]]:
    """Every component of a message, those within others too, from top to bottom."""
    waiting = list(message.components)
    while waiting:
        part = dict(waiting.pop(0))
        yield part
        waiting[:0] = part.get("components", [])


def written(message: Any) -> str:
    """All its text."""
    return "\n".join(part["content"] for part in parts(message) if part["type"] == TEXT)
