"""Who may do what with somebody's dream."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from dreambot.chat.ruling import moderates
from dreambot.jobs.job import Job

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot


def may_press(interaction: discord.Interaction[DreamBot], job: Job) -> bool:
    """Whether the user may stop or delete the dream: its member, who moderates there, or the allow-list.

    Of a private dream nobody knows but its member, so nobody else may do anything with it.
    """
    if interaction.user.id == job.source.member:
        return True
    trusted = interaction.user.id in interaction.client.studio.allow_list
    return not job.source.private and (trusted or _moderates_there(interaction, job))


def may_see(interaction: discord.Interaction, job: Job) -> bool:
    """Whether the user may go on from the dream, with one of their own: all who see it."""
    return not job.source.private or interaction.user.id == job.source.member


def _moderates_there(interaction: discord.Interaction[DreamBot], job: Job) -> bool:
    # What somebody may do on another server says nothing here.
    return interaction.guild_id == job.source.server and moderates(interaction)
