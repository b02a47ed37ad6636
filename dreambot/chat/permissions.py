"""Who may do what with a job, and for whom no limits hold."""

from __future__ import annotations

from typing import Any

import discord

from dreambot.chat.bot import Interaction
from dreambot.jobs.models.job import Job


def can_manage_job(interaction: Interaction, job: Job) -> bool:
    """Return whether the user may cancel or delete the job: its member, a moderator there, the allow-list.

    Nobody but its member sees a private dream, so nobody else may do anything with it.
    """
    if interaction.user.id == job.requester.member:
        return True
    trusted = interaction.user.id in interaction.client.services.allow_list
    return not job.requester.private and (trusted or _moderates_channel_of(interaction, job))


def can_view_job(interaction: discord.Interaction, job: Job) -> bool:
    """Return whether the user may look into the job and go on from it: everybody who sees its dream."""
    return not job.requester.private or interaction.user.id == job.requester.member


def _moderates_channel_of(interaction: Interaction, job: Job) -> bool:
    """Return whether the user moderates the channel of the job; rights in other channels do not count."""
    requester, server, member = job.requester, interaction.guild, interaction.user
    if interaction.guild_id is None or interaction.guild_id != requester.server:
        return False
    if interaction.channel_id == requester.channel or interaction.permissions.manage_guild:
        return is_moderator(interaction)
    if server is None or not isinstance(member, discord.Member):
        return False
    channel = server.get_channel(requester.channel)  # None for a thread: the server's permissions count then
    return has_moderator_permissions(channel.permissions_for(member) if channel else member.guild_permissions)


def is_exempt(interaction: Interaction) -> bool:
    """Return whether no limits hold for the user: for moderators there, and for the operator's allow-list.

    Only on servers that have added the bot: else a user who installed it for themselves would have no limits
    on a server of their own.
    """
    if interaction.user.id in interaction.client.services.allow_list:
        return True
    return is_moderator(interaction) and not is_user_install_only(interaction)


def is_user_install_only(interaction: discord.Interaction[Any]) -> bool:
    """Return whether the bot is there only because the user installed it for themselves."""
    return interaction.is_user_integration() and not interaction.is_guild_integration()


def is_moderator(interaction: discord.Interaction[Any]) -> bool:
    """Return whether the user moderates this channel of a server."""
    return interaction.guild_id is not None and has_moderator_permissions(interaction.permissions)


def has_moderator_permissions(permissions: discord.Permissions) -> bool:
    """Return whether these are a moderator's permissions."""
    return permissions.manage_messages or permissions.manage_guild
