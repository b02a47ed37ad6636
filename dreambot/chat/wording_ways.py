"""Errors on the ways to hand in a picture, as members read them."""

from __future__ import annotations

from dreambot.chat.errors import (
    ContentHidden,
    MayNotAttach,
    MenuForgotten,
    MenuOfAnother,
    MovingSticker,
    NoPictureThere,
    NothingMentioned,
)
from dreambot.chat.speech import say

ENGLISH = "en-US"


def about_ways(error: BaseException, locale: str = ENGLISH) -> str | None:
    """What to tell the member; None for any other error."""
    match error:
        case ContentHidden():
            return say(locale, "ways-hidden")
        case MovingSticker():
            return say(locale, "ways-moving-sticker")
        case NothingMentioned():
            return say(locale, "ways-nothing")
        case NoPictureThere():
            return say(locale, "ways-no-picture")
        case MenuOfAnother():
            return say(locale, "ways-not-yours")
        case MenuForgotten():
            return say(locale, "ways-menu-forgotten")
        case MayNotAttach():
            return say(locale, "ways-may-not-attach")
    return None
