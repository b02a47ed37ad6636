"""The actions of the buttons under a dream."""

from __future__ import annotations

from dreambot.chat.bot import DreamBot
from dreambot.chat.extensions.result_buttons.dispatch import DreamButton, on_modal_submit


async def setup(bot: DreamBot) -> None:
    """Add the buttons, and the listener for the modal behind Tweak."""
    bot.add_dynamic_items(DreamButton)
    bot.add_listener(on_modal_submit, "on_interaction")
