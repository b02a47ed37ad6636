"""Apps › Dream this, on a message, and Apps › Dream avatar, on a member."""

from __future__ import annotations

import discord
from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream.message_pictures import avatar_ref, require_pictures
from dreambot.chat.extensions.dream.picture_select import PictureMenu, picture_select
from dreambot.chat.extensions.dream.request_builder import request_for_picture
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.permissions import is_user_install_only
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.submit import submit


@app_commands.context_menu(name="Dream this")
async def dream_this(interaction: Interaction, message: discord.Message) -> None:
    """Submit the picture in the message; where there are several, show a menu of them."""
    pictures, bot = require_pictures(message), interaction.client
    style = await style_at(bot.services, interaction.guild_id)
    if len(pictures) == 1:
        await submit(interaction, request_for_picture(bot, pictures[0], style))
        return
    locale = interaction.locale.value
    # Where only its user has installed the bot, Discord takes five follow-ups: then one dream at a time.
    menu = picture_select(
        pictures, interaction.user.id, style, locale, each=not is_user_install_only(interaction)
    )
    text = translate(locale, "picture-select", count=len(pictures))
    response = await interaction.response.send_message(text, view=menu, ephemeral=True)
    if isinstance(response.resource, discord.InteractionMessage):
        bot.picture_selects[response.resource.id] = PictureMenu(pictures, response.resource)


@app_commands.context_menu(name="Dream avatar")
async def dream_avatar(interaction: Interaction, member: discord.Member | discord.User) -> None:
    """Submit the avatar that the member has here."""
    style = await style_at(interaction.client.services, interaction.guild_id)
    await submit(interaction, request_for_picture(interaction.client, avatar_ref(member), style))
