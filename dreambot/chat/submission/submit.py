"""From a request to an answer: commands, buttons and messages alike are submitted here."""

from __future__ import annotations

import logging
import time
from dataclasses import replace

import discord

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.delivery.progress import show_progress
from dreambot.chat.platform.interaction_message import InteractionMessage, reply_target_of
from dreambot.chat.platform.limits import FILE_BYTES
from dreambot.chat.submission.acknowledgement import FOLLOW_UP, send_follow_up, send_reply
from dreambot.chat.submission.guild_policy import guild_settings_at, policy_for_message, policy_of
from dreambot.chat.submission.request import DreamRequest
from dreambot.jobs.errors import DatabaseUnavailable
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import ReplyTarget, Requester
from dreambot.jobs.service.handle import JobHandle

log = logging.getLogger(__name__)


async def submit(interaction: Interaction, request: DreamRequest) -> None:
    """Enqueue the request, send a first answer, and show progress; return when it has been answered.

    The server's settings are applied to it. Raises ChannelNotAllowed, AgeRestrictedChannelRequired and what
    DreamService.accept raises, before any answer.
    """
    handle = await enqueue(interaction, request)
    if handle is not None:
        await track(interaction.client, handle)


async def enqueue(interaction: Interaction, request: DreamRequest, number: int = 1) -> JobHandle | None:
    """Do the same, only up to the first answer; return None for a command that Discord sent twice.

    `number` counts the requests of one interaction: those after the first are answered by follow-ups. Raises
    as `submit`.
    """
    services = interaction.client.services
    policy = await policy_of(interaction)
    request = policy.request(request, interaction.channel)
    requester = policy.requester(requester_of(interaction, private=request.private), request)
    job = request.job(
        requester if number == 1 else replace(requester, key=f"{requester.key}{FOLLOW_UP}{number}")
    )
    # Stored before the first answer: a command that was answered is not lost, whatever happens after.
    handle = await services.service.accept(
        job,
        request.input_ref,
        reply_target_of(interaction),
        guild_settings=policy.guild_settings,
        exempt=policy.exempt,
    )
    if handle is None:
        return None
    with job_context(job.id):
        reply_target = await _first_answer_of_interaction(interaction, handle)
        services.service.observer.acknowledged(time.time() - interaction.created_at.timestamp())
        services.service.begin(handle, request.input_ref, reply_target)
    return handle


async def track(bot: DreamBot, handle: JobHandle) -> None:
    """Show the progress of an enqueued job until it has been answered."""
    with job_context(handle.job.id):
        original, services = InteractionMessage(bot, handle.reply_target), bot.services
        edits, waits = bot.edit_limiter, services.service.is_queued
        await show_progress(original, handle, services.preview_seconds, edits, waits)
        await handle.closed()


def requester_of(interaction: discord.Interaction, *, private: bool = False) -> Requester:
    """Return who sent the interaction, where, and in which language."""
    return Requester(
        str(interaction.id),
        interaction.user.id,
        interaction.channel_id or 0,
        interaction.guild_id,
        locale=interaction.locale.value,
        private=private,
    )


async def _first_answer_of_interaction(interaction: Interaction, handle: JobHandle) -> ReplyTarget:
    """Send the first answer, and return where it is.

    If Discord never got it, the job is dropped and the error raised.
    """
    service = interaction.client.services.service
    try:
        if FOLLOW_UP in handle.job.requester.key:
            return await send_follow_up(interaction.client, handle.job, handle.reply_target)
        answer = await interaction.response.defer(thinking=True, ephemeral=handle.job.requester.private)
    except Exception as error:
        log.warning("Whether Discord has the first answer of %s is not known", handle.job.id, exc_info=True)
        reply_target = await service.confirmed(handle)
        if reply_target is None:
            raise error
        return reply_target
    return replace(handle.reply_target, message=answer.message_id if answer else None)


ALWAYS_EDITABLE_SECONDS = 10 * 365 * 86400.0  # seconds: the bot's own messages can always be edited


async def submit_message(bot: DreamBot, message: discord.Message, request: DreamRequest) -> None:
    """Do as `submit` does, for a member's message; one that Discord sends again is dreamed once.

    Raises as `submit`.
    """
    service = bot.services.service
    policy = await policy_for_message(bot, message)
    request = policy.request(request, message.channel)
    handle = await service.accept(
        request.job(policy.requester(requester_of_message(message), request)),
        request.input_ref,
        _reply_target(bot, message),
        guild_settings=policy.guild_settings,
        exempt=policy.exempt,
    )
    if handle is None:
        return
    with job_context(handle.job.id):
        reply_target = await _first_answer_of_message(bot, handle)
        if reply_target is None:
            return
        service.observer.acknowledged(time.time() - message.created_at.timestamp())
        service.begin(handle, request.input_ref, reply_target)
    await track(bot, handle)


def requester_of_message(message: discord.Message) -> Requester:
    """Return who wrote the message, and where. Messages do not say which language their author uses."""
    server = message.guild
    return Requester(
        str(message.id),
        message.author.id,
        message.channel.id,
        server.id if server else None,
        locale=locale_of(message),
    )


def locale_of(message: discord.Message) -> str:
    """Return the language of the server, as Discord names it; English in direct messages."""
    return message.guild.preferred_locale.value if message.guild else discord.Locale.american_english.value


async def public_locale(bot: DreamBot, message: discord.Message) -> str:
    """Return the language that the server has set for public answers, else that of `locale_of`."""
    try:
        guild_settings = await guild_settings_at(bot.services, message.guild.id if message.guild else None)
    except DatabaseUnavailable:  # an answer needs some language
        return locale_of(message)
    return guild_settings.language or locale_of(message)


def _reply_target(bot: DreamBot, message: discord.Message) -> ReplyTarget:
    assert bot.application_id is not None
    return ReplyTarget(
        application=bot.application_id,
        token=None,
        expires_at=message.created_at.timestamp() + ALWAYS_EDITABLE_SECONDS,
        limit_bytes=message.guild.filesize_limit if message.guild else FILE_BYTES,
        channel=message.channel.id,
    )


async def _first_answer_of_message(bot: DreamBot, handle: JobHandle) -> ReplyTarget | None:
    """Reply, and return where the first answer is; None if there is none, and nothing is left to do here."""
    try:
        return await send_reply(bot, handle.job, handle.reply_target)
    except Exception:
        log.warning("Whether Discord has the first answer of %s is not known", handle.job.id, exc_info=True)
        return await bot.services.service.confirmed(handle)
