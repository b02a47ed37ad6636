"""From a wish to an answer: whoever asks for a dream, by a command or a button, asks here."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import discord

from dreambot.chat.acknowledging import FOLLOW_UP, followed_up
from dreambot.chat.original import Original, address_of
from dreambot.chat.ruling import ruling_of
from dreambot.chat.views.progress import show_progress
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.settings import DreamSettings
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import Address, Handed, Job, Kind, Source
from dreambot.jobs.service.handle import Ticket

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Wish:
    """What a member wants dreamed: see Job and Handed."""

    handed: Handed
    style: str
    settings: DreamSettings
    kind: Kind = "dream"
    parent: str | None = None
    flight: Zoom | None = None
    enlarge: float = 1.0
    private: bool = False

    def job(self, source: Source) -> Job:
        """The job that fulfils it."""
        return Job(
            source,
            self.style,
            self.settings,
            kind=self.kind,
            parent=self.parent,
            flight=self.flight,
            enlarge=self.enlarge,
        )


async def ask(interaction: discord.Interaction[DreamBot], wish: Wish) -> None:
    """Write the job down, answer, and show what becomes of it; returns when it has been answered.

    The server's rules are applied to it. Raises ElsewhereAlone, AgeRestrictedAlone and what
    DreamService.accept raises, before anything was answered.
    """
    ticket = await begin(interaction, wish)
    if ticket is not None:
        await follow(interaction.client, ticket)


async def begin(interaction: discord.Interaction[DreamBot], wish: Wish, number: int = 1) -> Ticket | None:
    """The same, only until it has its first answer; None for a command that came twice.

    `number` counts the wishes of one interaction: those after the first are answered by follow-ups.
    """
    studio = interaction.client.studio
    ruling = await ruling_of(interaction)
    wish = ruling.wish(wish, interaction.channel)
    source = ruling.source(asked_by(interaction, private=wish.private), wish)
    job = wish.job(source if number == 1 else replace(source, key=f"{source.key}{FOLLOW_UP}{number}"))
    # Written down first: whatever happens from now on, a command that was answered is not forgotten.
    ticket = await studio.service.accept(
        job, wish.handed, address_of(interaction), rules=ruling.rules, exempt=ruling.exempt
    )
    if ticket is None:
        return None
    with job_context(job.id):
        address = await _acknowledged(interaction, ticket)
        studio.service.observer.acknowledged(time.time() - interaction.created_at.timestamp())
        studio.service.begin(ticket, wish.handed, address)
    return ticket


async def follow(bot: DreamBot, ticket: Ticket) -> None:
    """Show the progress of a job that has begun, until it has been answered."""
    with job_context(ticket.job.id):
        original, studio = Original(bot, ticket.address), bot.studio
        edits, waits = bot.progress_edits, studio.service.waits
        await show_progress(original, ticket, studio.preview_seconds, edits, waits)
        await ticket.settled()


def asked_by(interaction: discord.Interaction, *, private: bool = False) -> Source:
    """Who asked, where, and in which language."""
    return Source(
        str(interaction.id),
        interaction.user.id,
        interaction.channel_id or 0,
        interaction.guild_id,
        locale=interaction.locale.value,
        private=private,
    )


async def _acknowledged(interaction: discord.Interaction[DreamBot], ticket: Ticket) -> Address:
    """Where the first answer is; if Discord never had it, the job is dropped and its error raised."""
    service = interaction.client.studio.service
    try:
        if FOLLOW_UP in ticket.job.source.key:
            return await followed_up(interaction.client, ticket.job, ticket.address)
        answer = await interaction.response.defer(thinking=True, ephemeral=ticket.job.source.private)
    except Exception as error:
        log.warning("Whether Discord has the first answer of %s is not known", ticket.job.id, exc_info=True)
        address = await service.confirmed(ticket)
        if address is None:
            raise error
        return address
    return replace(ticket.address, message=answer.message_id if answer else None)
