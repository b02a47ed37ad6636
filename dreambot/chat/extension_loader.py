"""The one list of extensions, in the order in which their commands are registered."""

from __future__ import annotations

from dreambot.chat.bot import DreamBot
from dreambot.chat.extensions import (
    about,
    dream,
    gallery,
    guild_settings,
    presets,
    queue,
    result_buttons,
    zoom,
)
from dreambot.chat.extensions import help as help_

EXTENSIONS = (dream, gallery, zoom, presets, queue, help_, about, guild_settings, result_buttons)


async def load_extensions(bot: DreamBot) -> None:
    """Add the commands, buttons and listeners of every extension to `bot`."""
    for extension in EXTENSIONS:
        await extension.setup(bot)
