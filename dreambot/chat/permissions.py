"""Who may do what with somebody's dream."""

from __future__ import annotations

import discord

from dreambot.jobs.job import Job


def may_press(interaction: discord.Interaction, job: Job) -> bool:
    """Whether the user may stop or delete the dream: it is theirs, or they moderate the channel it is in.

    Of a private dream nobody knows but its member, so nobody else may do anything with it.
    """
    if interaction.user.id == job.source.member:
        return True
    return not job.source.private and _moderates(interaction, job)


def may_see(interaction: discord.Interaction, job: Job) -> bool:
    """Whether the user may go on from the dream, with a dream of their own: whoever sees it, if it is public."""
    return not job.source.private or interaction.user.id == job.source.member


def _moderates(interaction: discord.Interaction, job: Job) -> bool:
    if interaction.user.id in interaction.client.studio.allow_list:
        return True
    # Only on the dream's own server: what somebody may do elsewhere says nothing here.
    here = interaction.guild_id is not None and interaction.guild_id == job.source.server
    return here and interaction.permissions.manage_messages
