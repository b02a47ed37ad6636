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
    """As `ask`, for each: the first has the interaction's own answer, the others have follow-ups.

    Raises what `ask` raises if not even the first is taken; the member is told in one
    sentence of those that are not taken after it.
    """
    first = await enqueue(interaction, requests[0])
    if first is None:
        return
    handles = [first]
    if len(requests) > 1:
        await _no_longer_thinking(interaction.client, first)
        handles += await _further(interaction, requests[1:])
    await asyncio.gather(*(track(interaction.client, handle) for handle in handles))


async def _no_longer_thinking(bot: DreamBot, handle: JobHandle) -> None:
    """To Discord the first follow-up would be the answer, as long as that says no more than «thinking»."""
    with handle.watched():
        try:
            await InteractionMessage(bot, handle.reply_target).edit(
                translate(handle.job.requester.locale, "picture-received")
            )
        except discord.HTTPException:
            log.warning("The first answer of %s was not shown", handle.job.id, exc_info=True)


async def _further(interaction: Interaction, requests: Sequence[DreamRequest]) -> list[JobHandle]:
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
