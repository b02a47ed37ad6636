"""Several wishes of one interaction: each a job of its own, as many as its member may have."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord

from dreambot.chat.errors.messages import apology, sentence
from dreambot.chat.i18n.catalogue import say
from dreambot.chat.platform.interaction_message import Original
from dreambot.chat.submission.request import Wish
from dreambot.chat.submission.submit import begin, follow
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import new_id
from dreambot.jobs.service.handle import Ticket

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot

log = logging.getLogger(__name__)


async def ask_each(interaction: discord.Interaction[DreamBot], wishes: Sequence[Wish]) -> None:
    """As `ask`, for each: the first has the interaction's own answer, the others have follow-ups.

    Raises what `ask` raises if not even the first is taken; the member is told in one
    sentence of those that are not taken after it.
    """
    first = await begin(interaction, wishes[0])
    if first is None:
        return
    tickets = [first]
    if len(wishes) > 1:
        await _no_longer_thinking(interaction.client, first)
        tickets += await _further(interaction, wishes[1:])
    await asyncio.gather(*(follow(interaction.client, ticket) for ticket in tickets))


async def _no_longer_thinking(bot: DreamBot, ticket: Ticket) -> None:
    """To Discord the first follow-up would be the answer, as long as that says no more than «thinking»."""
    with ticket.watched():
        try:
            await Original(bot, ticket.address).edit(say(ticket.job.source.locale, "ways-taken"))
        except discord.HTTPException:
            log.warning("The first answer of %s was not shown", ticket.job.id, exc_info=True)


async def _further(interaction: discord.Interaction[DreamBot], wishes: Sequence[Wish]) -> list[Ticket]:
    tickets: list[Ticket] = []
    for number, wish in enumerate(wishes, 2):
        try:
            ticket = await begin(interaction, wish, number)
        except Exception as error:  # noqa: BLE001 - told and logged; the first is on its way meanwhile
            await _tell_left_out(interaction, len(wishes) - (number - 2), error)
            break
        if ticket is not None:
            tickets.append(ticket)
    return tickets


async def _tell_left_out(interaction: discord.Interaction[DreamBot], count: int, error: Exception) -> None:
    locale = interaction.locale.value
    why = sentence(error, locale)
    if why is None:
        error_id = new_id()
        with job_context(error_id):
            log.error("Error %s in a further wish", error_id, exc_info=error)
        why = apology(error_id, locale)
    text = say(locale, "ways-left-out", count=count, why=why)
    try:
        await interaction.followup.send(f"⚠️ {text}", ephemeral=True)
    except Exception:
        log.warning("A member could not be told %r", text, exc_info=True)
