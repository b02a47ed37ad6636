"""Several requests of one interaction: each a job of its own, as many as its member may have."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

import discord

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.errors.handler import ERROR_MARK, explain, send_or_log
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.interaction_message import InteractionMessage
from dreambot.chat.submission.request import DreamRequest
from dreambot.chat.submission.submit import enqueue, track
from dreambot.jobs.service.handle import JobHandle

log = logging.getLogger(__name__)


async def submit_batch(interaction: Interaction, requests: Sequence[DreamRequest]) -> None:
    """Submit each of the requests: the first gets the interaction's own answer, the others get follow-ups.

    Raises what `submit` raises if not even the first is accepted. One sentence tells the member of those
    after it that are not.
    """
    first = await enqueue(interaction, requests[0])
    if first is None:
        return
    handles = [first]
    if len(requests) > 1:
        await _replace_thinking(interaction.client, first)
        handles += await _enqueue_further(interaction, requests[1:])
    await asyncio.gather(*(track(interaction.client, handle) for handle in handles))


async def _replace_thinking(bot: DreamBot, handle: JobHandle) -> None:
    """Edit the first answer: while it says only «thinking», Discord would put the first follow-up there."""
    with handle.watched():
        try:
            await InteractionMessage(bot, handle.reply_target).edit(
                translate(handle.job.requester.locale, "picture-received")
            )
        except discord.HTTPException:
            log.warning("The first answer of %s was not shown", handle.job.id, exc_info=True)


async def _enqueue_further(interaction: Interaction, requests: Sequence[DreamRequest]) -> list[JobHandle]:
    """Return the handles of the requests after the first, up to the first that is not accepted."""
    handles: list[JobHandle] = []
    for number, request in enumerate(requests, 2):
        try:
            handle = await enqueue(interaction, request, number)
        except Exception as error:  # noqa: BLE001 - told and logged; the first is on its way meanwhile
            await _tell_left_out(interaction, len(requests) - (number - 2), error)
            break
        if handle is not None:
            handles.append(handle)
    return handles


async def _tell_left_out(interaction: Interaction, count: int, error: Exception) -> None:
    locale = interaction.locale.value
    why = explain(error, locale, "a further request")
    text = f"{ERROR_MARK} {translate(locale, 'batch-left-out', count=count, why=why)}"
    await send_or_log(interaction.followup.send(text, ephemeral=True), text)
