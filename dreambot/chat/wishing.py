"""From a picture that was found to a wish, where nothing but a style was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dreambot.chat.asking import Wish
from dreambot.chat.finding import Found
from dreambot.chat.options import DreamOptions

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot


def wish_for(bot: DreamBot, found: Found, style: str) -> Wish:
    """A picture in a style. Raises AttachmentTooLarge."""
    studio = bot.studio
    return Wish(found.handed(studio.max_side), style, DreamOptions(style).settings(studio.network))
