"""Apps › Dream this, on a message, and Apps › Dream avatar, on a member."""

from __future__ import annotations

import discord
from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream.message_pictures import of_avatar, require_pictures
from dreambot.chat.extensions.dream.picture_select import PictureMenu, picture_select
from dreambot.chat.extensions.dream.request_builder import request_for_picture
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.permissions import is_user_install_only
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.submit import submit


@app_commands.context_menu(name="Dream this")
async def dream_this(interaction: Interaction, message: discord.Message) -> None:
    """Ask, or let the member choose where there are several."""
    found, bot = require_pictures(message), interaction.client
    style = await style_at(bot.services, interaction.guild_id)
    if len(found) == 1:
        await submit(interaction, request_for_picture(bot, found[0], style))
        return
    locale = interaction.locale.value
    # Where the bot came with its user it may follow up five times, and gives one answer to each command.
    menu = picture_select(
        found, interaction.user.id, style, locale, each=not is_user_install_only(interaction)
    )
    text = translate(locale, "picture-select", count=len(found))
    response = await interaction.response.send_message(text, view=menu, ephemeral=True)
    if isinstance(response.resource, discord.InteractionMessage):
        bot.picture_selects[response.resource.id] = PictureMenu(found, response.resource)


@app_commands.context_menu(name="Dream avatar")
async def dream_avatar(interaction: Interaction, member: discord.Member | discord.User) -> None:
    """Ask."""
    style = await style_at(interaction.client.services, interaction.guild_id)
    await submit(interaction, request_for_picture(interaction.client, of_avatar(member), style))
