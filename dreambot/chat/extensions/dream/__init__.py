"""/dream, and the other ways to send a picture: Apps › Dream this, Dream avatar, a mention, a reply."""

from __future__ import annotations

from functools import partial

from dreambot.chat.bot import DreamBot
from dreambot.chat.extensions.dream.command import dream
from dreambot.chat.extensions.dream.context_menus import dream_avatar, dream_this
from dreambot.chat.extensions.dream.mention import on_message
from dreambot.chat.extensions.dream.picture_select import NAME, dream_selected
from dreambot.chat.platform.persistent_items import PersistentItem


async def setup(bot: DreamBot) -> None:
    """Add the command, the context menus, the menu of pictures, and the listener for mentions."""
    bot.tree.add_command(dream)
    bot.tree.add_command(dream_this)
    bot.tree.add_command(dream_avatar)
    PersistentItem.register_select(NAME, dream_selected)
    bot.add_listener(partial(on_message, bot), "on_message")
