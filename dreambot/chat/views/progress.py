"""The message while a dream waits and while it is dreamed."""

from __future__ import annotations

import asyncio
import io
import logging
import time

import discord

from dreambot.jobs.job import Progress, Queued
from dreambot.jobs.service import Ticket
from dreambot.pictures.encode import preview

log = logging.getLogger(__name__)
BAR_LENGTH = 16


def queued_text(update: Queued) -> str:
    """«In the queue, place 2.»."""
    if update.position == 1:
        return "💤 Next in the queue."
    return f"💤 In the queue: place {update.position}."


def progress_text(update: Progress) -> str:
    """A bar, per cent, octave and step."""
    share = update.step / update.steps
    full = round(BAR_LENGTH * share)
    bar = "▰" * full + "▱" * (BAR_LENGTH - full)
    return (
        f"🌀 Dreaming… {bar} {share:.0%}\n"
        f"-# octave {update.octave} of {update.octaves} · step {update.step} of {update.steps}"
    )


async def show_progress(interaction: discord.Interaction, ticket: Ticket, every: float) -> None:
    """Edit the interaction's answer at most once in `every` seconds while the dream goes on.

    An edit that Discord refuses is skipped: the dream matters more than its bar.
    """
    shown_at = float("-inf")
    async for update in ticket.updates():
        if isinstance(update, Progress) and time.perf_counter() < shown_at + every:
            continue
        try:
            await _show(interaction, update)
        except discord.HTTPException as error:
            log.warning("Progress of dream %s was not shown: %s", ticket.job.id, error)
        shown_at = time.perf_counter()


async def _show(interaction: discord.Interaction, update: Queued | Progress) -> None:
    if isinstance(update, Queued):
        await interaction.edit_original_response(content=queued_text(update))
    elif update.preview is None:
        await interaction.edit_original_response(content=progress_text(update))
    else:
        encoded = await asyncio.to_thread(preview, update.preview)
        file = discord.File(io.BytesIO(encoded.data), encoded.filename, description="The dream so far")
        await interaction.edit_original_response(content=progress_text(update), attachments=[file])
