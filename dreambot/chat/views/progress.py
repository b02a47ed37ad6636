"""The message while a dream waits and while it is dreamed."""

from __future__ import annotations

import asyncio
import io
import logging
import time

import discord

from dreambot.chat.original import Original
from dreambot.jobs.job import Progress, Queued
from dreambot.jobs.ticket import Ticket
from dreambot.pictures.encode import preview

log = logging.getLogger(__name__)
BAR_LENGTH = 16
TAKES_LONGER = "🌀 This dream takes longer than I may edit this message; it comes as a new one."
EDIT_SECONDS = 20.0  # for one: the answer waits for it, and must not be overwritten by it
LAST_EDIT_SECONDS = 20.0  # before the message can't be edited any more


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


async def show_progress(original: Original, ticket: Ticket, every: float) -> None:
    """Edit the command's first answer at most once in `every` seconds while the dream goes on.

    An edit that Discord refuses is skipped: the dream matters more than its bar.
    """
    shown_at = float("-inf")
    with ticket.watched():
        async for update in ticket.updates():
            if isinstance(update, Progress) and time.perf_counter() < shown_at + every:
                continue
            try:
                async with asyncio.timeout(EDIT_SECONDS):
                    if original.seconds_open < LAST_EDIT_SECONDS:
                        await _say_longer(original)
                        return
                    await _show(original, update)
            except Exception:  # not only discord.py's errors: it lets others pass, and KeyErrors on odd 429s
                log.warning("Progress of dream %s was not shown", ticket.job.id, exc_info=True)
            shown_at = time.perf_counter()


async def _say_longer(original: Original) -> None:
    if original.is_open:
        await original.edit(TAKES_LONGER, [])


async def _show(original: Original, update: Queued | Progress) -> None:
    if isinstance(update, Queued):
        await original.edit(queued_text(update))
    elif update.preview is None:
        await original.edit(progress_text(update))
    else:
        encoded = await asyncio.to_thread(preview, update.preview)
        file = discord.File(io.BytesIO(encoded.data), encoded.filename, description="The dream so far")
        await original.edit(progress_text(update), [file])
