"""/styles and /layers: pictures of what a dream can look like, to choose from."""

from __future__ import annotations

from dreambot.chat.bot import DreamBot
from dreambot.chat.extensions.gallery.dream_with import dream_last_with
from dreambot.chat.extensions.gallery.layers import layers, show_channel, show_layer
from dreambot.chat.extensions.gallery.styles import show_style, styles
from dreambot.chat.platform.persistent_items import PersistentItem


async def setup(bot: DreamBot) -> None:
    """Add the commands, the menus below their pages, and the button that dreams with what is shown."""
    bot.tree.add_command(styles)
    bot.tree.add_command(layers)
    PersistentItem.register_select("style", show_style)
    PersistentItem.register_select("layer", show_layer)
    PersistentItem.register_select("channel", show_channel)
    PersistentItem.register_button("style", dream_last_with)
    PersistentItem.register_button("layers", dream_last_with)
