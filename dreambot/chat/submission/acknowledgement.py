"""First answers: giving those that are messages of our own, and finding out after a crash who has had one."""

from __future__ import annotations

from dataclasses import replace

import discord

from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.interaction_message import InteractionMessage
from dreambot.chat.platform.replies import may_read_history, reply
from dreambot.jobs.models.job import Job, ReplyTarget

FOLLOW_UP = "/"  # in the key of a job, between the interaction and the number of its follow-up
REPLIES = 100  # messages after a member's own among which its reply is looked for


async def acknowledged(client: discord.Client, job: Job, address: ReplyTarget) -> ReplyTarget | None:
    """The address with its first answer; None if there is none, and none can be given any more.

    A command that was not answered in time has failed before its member's eyes. A message has not: its
    first answer is given now. Raises whatever hinders finding out.
    """
    try:
        if address.channel is not None:
            found = await _reply_to(client, job, address.channel)
            return replace(address, message=found) if found else await replied(client, job, address)
        if not InteractionMessage(client, address).is_open:
            return None
        if FOLLOW_UP in job.source.key:
            return await followed_up(client, job, address)
        message = await InteractionMessage(client, address).fetch()
    except (discord.NotFound, discord.Forbidden) as error:
        if isinstance(error, discord.Forbidden) and address.channel is None:
            raise
        return None
    return replace(address, message=message.id)


async def replied(client: discord.Client, job: Job, address: ReplyTarget) -> ReplyTarget:
    """The first answer to a member's message, once however often this is called in a few minutes.

    Raises discord.HTTPException.
    """
    assert address.channel is not None, "it is a message of our own"
    text = translate(job.source.locale, "ways-taken")
    # The nonce is not the job's id alone: that is kept for a new message, should this one be deleted.
    message = await reply(client, job.source, text, nonce=f"{job.id}r")
    return replace(address, message=message.id)


async def followed_up(client: discord.Client, job: Job, address: ReplyTarget) -> ReplyTarget:
    """The first answer to a further wish of an interaction. Raises discord.HTTPException."""
    assert address.token is not None, "it is an interaction's"
    webhook = discord.Webhook.partial(address.application, address.token, client=client)
    message = await webhook.send(
        translate(job.source.locale, "ways-taken"),
        ephemeral=job.source.private,
        allowed_mentions=discord.AllowedMentions.none(),
        wait=True,
    )
    return replace(address, message=message.id)


async def _reply_to(client: discord.Client, job: Job, channel_id: int) -> int | None:
    """Our reply to the member's message, if there is one."""
    if client.user is None or not may_read_history(client, job.source):
        return None
    channel = client.get_partial_messageable(channel_id, guild_id=job.source.server)
    asked = discord.Object(int(job.source.key))
    async for message in channel.history(limit=REPLIES, after=asked, oldest_first=True):
        to = message.reference.message_id if message.reference else None
        if message.author.id == client.user.id and to == asked.id:
            return message.id
    return None
