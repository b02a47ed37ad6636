"""Apps › Dream this, on a message, and Apps › Dream avatar, on a member."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.extensions.dream.message_pictures import dreamable, of_avatar
from dreambot.chat.extensions.dream.picture_select import Menu, choice
from dreambot.chat.extensions.dream.request_builder import wish_for
from dreambot.chat.i18n.catalogue import say
from dreambot.chat.permissions import came_with_user
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.submit import ask

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot


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


@app_commands.context_menu(name="Dream avatar")
async def dream_avatar(
    interaction: discord.Interaction[DreamBot], member: discord.Member | discord.User
) -> None:
    """Ask."""
    style = await style_at(interaction.client.studio, interaction.guild_id)
    await ask(interaction, wish_for(interaction.client, of_avatar(member), style))
