"""Apps › Dream this: the picture in any message, also where the bot can't read along."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.asking import ask
from dreambot.chat.finding import dreamable
from dreambot.chat.ruling import came_with_user, style_at
from dreambot.chat.speech import say
from dreambot.chat.views.choice import Menu, choice
from dreambot.chat.wishing import wish_for

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot


@app_commands.context_menu(name="Dream this")
async def dream_this(interaction: discord.Interaction[DreamBot], message: discord.Message) -> None:
    """Ask, or let the member choose where there are several."""
    found, bot = dreamable(message), interaction.client
    style = await style_at(bot.studio, interaction.guild_id)
    if len(found) == 1:
        await ask(interaction, wish_for(bot, found[0], style))
        return
    locale = interaction.locale.value
    # Where the bot came with its user it may follow up five times, and gives one answer to each command.
    menu = choice(found, interaction.user.id, style, locale, each=not came_with_user(interaction))
    text = say(locale, "ways-choose", count=len(found))
    response = await interaction.response.send_message(text, view=menu, ephemeral=True)
    if isinstance(response.resource, discord.InteractionMessage):
        bot.menus.remember(Menu(found, response.resource))
