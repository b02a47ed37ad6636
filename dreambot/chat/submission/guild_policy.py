"""GuildPolicy: applies the settings of a server to each request, in one place.

Requests of commands, buttons, modals and messages alike pass here: see submit.py.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import discord

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.errors.types import AgeRestrictedChannelRequired, ChannelNotAllowed
from dreambot.chat.permissions import has_moderator_permissions, is_exempt
from dreambot.chat.services import Services
from dreambot.engine.styles.styles import styles_for
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import Requester

if TYPE_CHECKING:
    from dreambot.chat.submission.request import DreamRequest

GuildChannel = (
    discord.TextChannel
    | discord.VoiceChannel
    | discord.StageChannel
    | discord.ForumChannel
    | discord.CategoryChannel
)
# Where an interaction or a message can come from. Of a channel that it has not been told of, such as one in
# another process's server, discord.py makes a PartialMessageable for a message, and None for an interaction
# whose data says nothing of it.
Channel = (
    GuildChannel
    | discord.Thread
    | discord.DMChannel
    | discord.GroupChannel
    | discord.PartialMessageable
    | None
)


@dataclass(frozen=True)
class GuildPolicy:
    """The settings of a server, and whether the requester is exempt from the limits among them."""

    guild_settings: GuildSettings
    exempt: bool

    def request(self, request: DreamRequest, channel: Channel) -> DreamRequest:
        """Return the request, no larger than the server allows, and a spoiler where the server wants that.

        Raises ChannelNotAllowed or AgeRestrictedChannelRequired where the server allows no dreams.
        """
        self.check(channel)
        largest = self.guild_settings.max_side
        side = request.input_ref.max_side if largest is None else math.ceil(largest / request.enlarge)
        input_ref = replace(
            request.input_ref,
            max_side=min(request.input_ref.max_side, side),
            spoiler=request.input_ref.spoiler or self.guild_settings.spoiler,
        )
        return replace(request, input_ref=input_ref)

    def requester(self, requester: Requester, request: DreamRequest) -> Requester:
        """Return the requester, with the server's language for public answers, and its setting for previews.

        A spoiler has no previews: each edit would show it, or hide it again.
        """
        locale = requester.locale if requester.private else self.guild_settings.language or requester.locale
        previews = requester.previews and self.guild_settings.previews and not request.input_ref.spoiler
        return replace(requester, locale=locale, previews=previews)

    def check(self, channel: Channel) -> None:
        """Raise ChannelNotAllowed or AgeRestrictedChannelRequired where the server allows no dreams."""
        allowed = self.guild_settings.channels
        if allowed and _channel_ids(channel).isdisjoint(allowed):
            raise ChannelNotAllowed(allowed)
        if self.guild_settings.age_restricted_only and not _is_age_restricted(channel):
            raise AgeRestrictedChannelRequired


async def policy_of(interaction: Interaction) -> GuildPolicy:
    """Return the policy for a command, a button or a modal. Raises DatabaseUnavailable."""
    return GuildPolicy(await guild_settings_of(interaction), is_exempt(interaction))


async def policy_for_message(bot: DreamBot, message: discord.Message) -> GuildPolicy:
    """Return the policy for a member's message. Raises DatabaseUnavailable."""
    server = message.guild.id if message.guild else None
    trusted = message.author.id in bot.services.allow_list
    if isinstance(message.author, discord.Member) and not isinstance(message.channel, discord.DMChannel):
        trusted = trusted or has_moderator_permissions(message.channel.permissions_for(message.author))
    return GuildPolicy(await guild_settings_at(bot.services, server), trusted)


async def guild_settings_of(interaction: Interaction) -> GuildSettings:
    """Return the settings of the server that the interaction comes from. Raises DatabaseUnavailable."""
    return await guild_settings_at(interaction.client.services, interaction.guild_id)


async def guild_settings_at(services: Services, server: int | None) -> GuildSettings:
    """Return the settings of `server`; the defaults in direct messages. Raises DatabaseUnavailable."""
    return GuildSettings() if server is None else await services.service.guild_settings(server)


async def style_at(services: Services, server: int | None) -> str:
    """Return the style for members who name none. Raises DatabaseUnavailable.

    That of the server, unless the loaded network can't show it: the bot may have used another one when it was
    chosen.
    """
    chosen = (await guild_settings_at(services, server)).style
    return chosen if chosen in styles_for(services.network) else services.default_style


def _channel_ids(channel: Channel) -> set[int]:
    """Return the ids of the channel, of the one that a thread belongs to, and of the category of either."""
    if channel is None:
        return set()
    ids: set[int | None] = {channel.id}
    if isinstance(channel, discord.Thread):
        parent = channel.parent  # None where the bot does not know it, nor its category then
        ids |= {channel.parent_id, parent.category_id if parent else None}
    elif isinstance(channel, GuildChannel):
        ids.add(channel.category_id)
    return {number for number in ids if number is not None}


def _is_age_restricted(channel: Channel) -> bool:
    """Return whether Discord has the channel as age-restricted; False where that is not known."""
    return isinstance(channel, GuildChannel | discord.Thread) and channel.is_nsfw()
