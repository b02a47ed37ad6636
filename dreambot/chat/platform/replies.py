"""Replies to members' messages."""

from __future__ import annotations

from typing import Any

import discord

from dreambot.jobs.models.job import Requester

CANNOT_REPLY = 160002  # Discord's code where the bot may not read what was written before


async def reply(client: discord.Client, to: Requester, text: str, **more: Any) -> discord.Message:
    """Answer the message whose id is the key of `to`, or where that is gone, its channel.

    Nobody is called by it. `more` is as for discord.py's `send`. Raises discord.HTTPException.
    """
    channel = client.get_partial_messageable(to.channel, guild_id=to.server)
    more |= {"allowed_mentions": discord.AllowedMentions.none(), "mention_author": False}
    if may_read_history(client, to):
        reference = discord.MessageReference(
            message_id=int(to.key), channel_id=to.channel, guild_id=to.server, fail_if_not_exists=False
        )
        try:
            return await channel.send(text, reference=reference, **more)
        except discord.HTTPException as error:
            if error.code != CANNOT_REPLY:
                raise
    return await channel.send(text, **more)


def may_read_history(client: discord.Client, requester: Requester) -> bool:
    """Whether the bot may read what was written before in the channel: without, nothing can be replied to.

    True where that is not known: of a server that another process has, nothing is.
    """
    channel = client.get_channel(requester.channel)
    if not isinstance(channel, discord.abc.GuildChannel | discord.Thread) or channel.guild.me is None:
        return True
    return channel.permissions_for(channel.guild.me).read_message_history
