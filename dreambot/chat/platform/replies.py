"""Replies to members' messages."""

from __future__ import annotations

from typing import Any

import discord

from dreambot.jobs.models.job import Requester

CANNOT_REPLY = 160002  # Discord's code where the bot may not read the message history


async def reply(client: discord.Client, to: Requester, text: str, **more: Any) -> discord.Message:
    """Reply to the message whose id is the key of `to`; if it is gone, post in its channel.

    It mentions nobody. `more` is as for discord.py's `send`. Raises discord.HTTPException.
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
    """Return whether the bot may read the history of the channel, without which it can't reply.

    True where that is not known, as on a server of another process.
    """
    channel = client.get_channel(requester.channel)
    if not isinstance(channel, discord.abc.GuildChannel | discord.Thread) or channel.guild.me is None:
        return True
    return channel.permissions_for(channel.guild.me).read_message_history
