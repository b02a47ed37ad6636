"""Apps › Dream avatar: the picture that somebody is seen with here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.asking import ask
from dreambot.chat.finding import of_avatar
from dreambot.chat.ruling import style_at
from dreambot.chat.wishing import wish_for

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot


@app_commands.context_menu(name="Dream avatar")
async def dream_avatar(
    interaction: discord.Interaction[DreamBot], member: discord.Member | discord.User
) -> None:
    """Ask."""
    style = await style_at(interaction.client.studio, interaction.guild_id)
    await ask(interaction, wish_for(interaction.client, of_avatar(member), style))
