"""Who may do what with somebody's dream."""

from __future__ import annotations

from typing import Any

import discord

from dreambot.chat.bot import Interaction
from dreambot.jobs.models.job import Job


def can_manage_job(interaction: Interaction, job: Job) -> bool:
    """Whether the user may stop or delete the dream: its member, who moderates there, or the allow-list.

    Of a private dream nobody knows but its member, so nobody else may do anything with it.
    """
    if interaction.user.id == job.requester.member:
        return True
    trusted = interaction.user.id in interaction.client.services.allow_list
    return not job.requester.private and (trusted or _moderates_there(interaction, job))


def can_view_job(interaction: discord.Interaction, job: Job) -> bool:
    """Whether the user may go on from the dream, with one of their own: all who see it."""
    return not job.requester.private or interaction.user.id == job.requester.member


def _moderates_there(interaction: Interaction, job: Job) -> bool:
    """In the dream's own channel: what somebody may do in another, or on another server, says nothing."""
    requester, server, member = job.requester, interaction.guild, interaction.user
    if interaction.guild_id is None or interaction.guild_id != requester.server:
        return False
    if interaction.channel_id == requester.channel or interaction.permissions.manage_guild:
        return is_moderator(interaction)
    if server is None or not isinstance(member, discord.Member):
        return False
    channel = server.get_channel(
        requester.channel
    )  # of a thread, what holds on the whole server is looked at
    return has_moderator_permissions(channel.permissions_for(member) if channel else member.guild_permissions)


def is_exempt(interaction: Interaction) -> bool:
    """Whether limits do not hold: for moderators where they moderate, and for the operator's allow-list.

    Moderators of servers that have the bot: else whoever brings it along to a server of their own would have
    no limits at all.
    """
    if interaction.user.id in interaction.client.services.allow_list:
        return True
    return is_moderator(interaction) and not is_user_install_only(interaction)


def is_user_install_only(interaction: discord.Interaction[Any]) -> bool:
    """Whether the bot is there by its user's own installation alone."""
    return interaction.is_user_integration() and not interaction.is_guild_integration()


def is_moderator(interaction: discord.Interaction[Any]) -> bool:
    """Whether whoever asks moderates this channel of a server."""
    return interaction.guild_id is not None and has_moderator_permissions(interaction.permissions)


def has_moderator_permissions(permissions: discord.Permissions) -> bool:
    """Whether these are a moderator's."""
    return permissions.manage_messages or permissions.manage_guild
