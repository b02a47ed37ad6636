"""Who may do what with somebody's dream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from dreambot.jobs.models.job import Job

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot


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
    """In the dream's own channel: what somebody may do in another, or on another server, says nothing."""
    source, server, member = job.source, interaction.guild, interaction.user
    if interaction.guild_id is None or interaction.guild_id != source.server:
        return False
    if interaction.channel_id == source.channel or interaction.permissions.manage_guild:
        return moderates(interaction)
    if server is None or not isinstance(member, discord.Member):
        return False
    channel = server.get_channel(source.channel)  # of a thread, what holds on the whole server is looked at
    return may_moderate(channel.permissions_for(member) if channel else member.guild_permissions)


def is_exempt(interaction: discord.Interaction[DreamBot]) -> bool:
    """Whether limits do not hold: for moderators where they moderate, and for the operator's allow-list.

    Moderators of servers that have the bot: else whoever brings it along to a server of their own would have
    no limits at all.
    """
    if interaction.user.id in interaction.client.studio.allow_list:
        return True
    return moderates(interaction) and not came_with_user(interaction)


def came_with_user(interaction: discord.Interaction[Any]) -> bool:
    """Whether the bot is there by its user's own installation alone."""
    return interaction.is_user_integration() and not interaction.is_guild_integration()


def moderates(interaction: discord.Interaction[Any]) -> bool:
    """Whether whoever asks moderates this channel of a server."""
    return interaction.guild_id is not None and may_moderate(interaction.permissions)


def may_moderate(permissions: discord.Permissions) -> bool:
    """Whether these are a moderator's."""
    return permissions.manage_messages or permissions.manage_guild
