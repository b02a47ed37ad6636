"""First answers to commands and messages: sends them, and after a crash finds out which were sent."""

from __future__ import annotations

from dataclasses import replace

import discord

from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.interaction_message import InteractionMessage
from dreambot.chat.platform.replies import may_read_history, reply
from dreambot.jobs.models.job import Job, ReplyTarget

FOLLOW_UP = "/"  # in the key of a job, between the interaction and the number of its follow-up
REPLIES = 100  # messages after a member's own among which its reply is looked for


async def acknowledged(client: discord.Client, job: Job, reply_target: ReplyTarget) -> ReplyTarget | None:
    """Return `reply_target` with the first answer; None if there is none, and none can be sent any more.

    To its member, a command that was not answered in time has failed. A message has not: its first answer is
    sent now. Raises what keeps the bot from finding out.
    """
    try:
        if reply_target.channel is not None:
            found = await _find_reply(client, job, reply_target.channel)
            if found:
                return replace(reply_target, message=found)
            return await send_reply(client, job, reply_target)
        if not InteractionMessage(client, reply_target).is_open:
            return None
        if FOLLOW_UP in job.requester.key:
            return await send_follow_up(client, job, reply_target)
        message = await InteractionMessage(client, reply_target).fetch()
    except (discord.NotFound, discord.Forbidden) as error:
        if isinstance(error, discord.Forbidden) and reply_target.channel is None:
            raise
        return None
    return replace(reply_target, message=message.id)


async def send_reply(client: discord.Client, job: Job, reply_target: ReplyTarget) -> ReplyTarget:
    """Reply to a member's message, once however often this is called in a few minutes.

    Returns `reply_target` with the reply. Raises discord.HTTPException.
    """
    assert reply_target.channel is not None, "it is a message of our own"
    text = translate(job.requester.locale, "picture-received")
    # The nonce is not the job's id alone: that is kept for a new message, should this one be deleted.
    message = await reply(client, job.requester, text, nonce=f"{job.id}r")
    return replace(reply_target, message=message.id)


async def send_follow_up(client: discord.Client, job: Job, reply_target: ReplyTarget) -> ReplyTarget:
    """Send the first answer to a further request of an interaction, and return where it is.

    Raises discord.HTTPException.
    """
    assert reply_target.token is not None, "it is an interaction's"
    webhook = discord.Webhook.partial(reply_target.application, reply_target.token, client=client)
    message = await webhook.send(
        translate(job.requester.locale, "picture-received"),
        ephemeral=job.requester.private,
        allowed_mentions=discord.AllowedMentions.none(),
        wait=True,
    )
    return replace(reply_target, message=message.id)


async def _find_reply(client: discord.Client, job: Job, channel_id: int) -> int | None:
    """Return the id of the bot's reply to the member's message, or None."""
    if client.user is None or not may_read_history(client, job.requester):
        return None
    channel = client.get_partial_messageable(channel_id, guild_id=job.requester.server)
    asked = discord.Object(int(job.requester.key))
    async for message in channel.history(limit=REPLIES, after=asked, oldest_first=True):
        to = message.reference.message_id if message.reference else None
        if message.author.id == client.user.id and to == asked.id:
            return message.id
    return None
