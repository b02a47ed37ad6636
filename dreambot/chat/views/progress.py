"""The message while a dream waits and while it is dreamed."""

from __future__ import annotations

import asyncio
import io
import logging
import time

import discord
from fluent.runtime.types import fluent_number

from dreambot.chat.original import Original
from dreambot.chat.speech import say
from dreambot.jobs.job import Progress, Queued
from dreambot.jobs.ticket import Ticket
from dreambot.pictures.encode import preview

log = logging.getLogger(__name__)
BAR_LENGTH = 16
EDIT_SECONDS = 20.0  # for one: the answer waits for it, and must not be overwritten by it
LAST_EDIT_SECONDS = 20.0  # before the message can't be edited any more


def queued_text(update: Queued, locale: str) -> str:
    """«In the queue, place 2.»."""
    if update.position == 1:
        return say(locale, "queued-next")
    return say(locale, "queued-place", place=update.position)


def progress_text(update: Progress, locale: str) -> str:
    """A bar, per cent, octave and step."""
    share = update.step / update.steps
    full = round(BAR_LENGTH * share)
    bar = "▰" * full + "▱" * (BAR_LENGTH - full)
    return say(
        locale,
        "dreaming",
        bar=bar,
        share=fluent_number(share, style="percent"),
        octave=update.octave,
        octaves=update.octaves,
        step=update.step,
        steps=update.steps,
    )


async def show_progress(original: Original, ticket: Ticket, every: float) -> None:
    """Edit the command's first answer at most once in `every` seconds while the dream goes on.

    An edit that Discord refuses is skipped: the dream matters more than its bar.
    """
    shown_at, locale = float("-inf"), ticket.job.source.locale
    with ticket.watched():
        async for update in ticket.updates():
            if isinstance(update, Progress) and time.perf_counter() < shown_at + every:
                continue
            try:
                async with asyncio.timeout(EDIT_SECONDS):
                    if original.seconds_open < LAST_EDIT_SECONDS:
                        await _say_longer(original, locale)
                        return
                    await _show(original, update, locale)
            except Exception:  # not only discord.py's errors: it lets others pass, and KeyErrors on odd 429s
                log.warning("Progress of dream %s was not shown", ticket.job.id, exc_info=True)
            shown_at = time.perf_counter()


async def _say_longer(original: Original, locale: str) -> None:
    if original.is_open:
        await original.edit(say(locale, "dreaming-long"), [])


async def _show(original: Original, update: Queued | Progress, locale: str) -> None:
    if isinstance(update, Queued):
        await original.edit(queued_text(update, locale))
    elif update.preview is None:
        await original.edit(progress_text(update, locale))
    else:
        encoded = await asyncio.to_thread(preview, update.preview)
        words = say(locale, "dreaming-preview")
        file = discord.File(io.BytesIO(encoded.data), encoded.filename, description=words)
        await original.edit(progress_text(update, locale), [file])
