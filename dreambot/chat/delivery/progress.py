"""The message while a dream waits and while it is dreamed."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from typing import Any

import discord
from aiolimiter import AsyncLimiter
from fluent.runtime.types import fluent_number

from dreambot.chat.delivery.result_buttons import progress_view
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.interaction_message import InteractionMessage
from dreambot.jobs.errors import DatabaseUnavailable
from dreambot.jobs.models.job import Job, Kind, Progress, Queued
from dreambot.jobs.service.handle import JobHandle
from dreambot.pictures.encoding.encode import preview

log = logging.getLogger(__name__)
BAR_LENGTH = 16
EDIT_SECONDS = 20.0  # for one: the answer waits for it, and must not be overwritten by it
LAST_EDIT_SECONDS = 20.0  # before the message can't be edited any more
Update = Queued | Progress
TEXTS: dict[Kind, str] = {
    "dream": "dreaming",
    "variations": "dreaming-variations",
    "zoom": "dreaming-zoom",
}


def queued_text(update: Queued, locale: str) -> str:
    """Return «In the queue: place 2. It starts in a minute.»."""
    key = "queued-next" if update.position == 1 else "queued-place"
    text = translate(locale, key, place=update.position)
    if update.starts_at is None:
        return text
    return f"{text} {translate(locale, 'queued-starts', when=f'<t:{round(update.starts_at)}:R>')}"


def progress_text(update: Progress, locale: str) -> str:
    """Return a bar, per cent, octave and step."""
    share = update.step / update.steps
    full = round(BAR_LENGTH * share)
    return translate(
        locale,
        TEXTS[update.kind],
        bar="▰" * full + "▱" * (BAR_LENGTH - full),
        share=fluent_number(share, style="percent"),
        octave=update.octave,
        octaves=update.octaves,
        step=update.step,
        steps=update.steps,
    )


async def show_progress(
    original: InteractionMessage,
    handle: JobHandle,
    every: float,
    edits: AsyncLimiter,
    waits: Callable[[str], Awaitable[bool]],
) -> None:
    """Edit the command's first answer at most once in `every` seconds while the dream waits and is dreamed.

    edits: paces those of the whole bot, see `edit_limiter`. waits: whether the job of this id still waits; if
    not, another process may have shown its progress or its answer, before this process knows of it.
    An edit that Discord refuses is skipped: the dream matters more than its bar.
    """
    with handle.watched():
        async with aclosing(throttle_latest(handle.updates(), every, edits)) as updates:
            async for update in updates:
                if isinstance(update, Queued) and not await _is_waiting(waits, handle.job.id):
                    continue
                if not await _try_to_show(original, update, handle.job):
                    return


async def _is_waiting(waits: Callable[[str], Awaitable[bool]], job_id: str) -> bool:
    """Return whether the job still waits; False where the database does not say."""
    try:
        return await waits(job_id)
    except DatabaseUnavailable as error:
        log.warning("The place of %s was not shown: %s", job_id, error)
        return False


async def _try_to_show(original: InteractionMessage, update: Update, job: Job) -> bool:
    """Show the update, and return whether a later one can be shown."""
    try:
        async with asyncio.timeout(EDIT_SECONDS):
            if original.seconds_open < LAST_EDIT_SECONDS:
                await _show_long_wait(original, job)
                return False
            await _show_update(original, update, job)
    except discord.NotFound:
        log.info("The progress of %s was deleted", job.id)
        return False
    except Exception:  # not only discord.py's errors: it lets others pass, and KeyErrors on odd 429s
        log.warning("Progress of dream %s was not shown", job.id, exc_info=True)
    return True


async def throttle_latest(
    updates: AsyncIterator[Update], every: float, edits: AsyncLimiter
) -> AsyncGenerator[Update, None]:
    """Yield the newest update whenever `every` seconds have passed since the last, and `edits` has room.

    The first progress of a dream, with its first preview, is not delayed by the last place in the queue. Ends
    as soon as `updates` end, without what was not yet due: the answer must not wait for it.
    """
    now = asyncio.get_running_loop().time
    allowed = now()
    newest: Update | None = None
    begun = False
    coming = asyncio.ensure_future(anext(updates, None))
    room: asyncio.Future[None] | None = None
    try:
        while True:
            if newest is not None and room is None and now() >= allowed:
                room = asyncio.ensure_future(edits.acquire())
            wait = None if newest is None or room else max(0.0, allowed - now())
            awaited: list[asyncio.Future[Any]] = [coming, room] if room else [coming]
            await asyncio.wait(awaited, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
            if coming.done():
                if (update := coming.result()) is None:
                    return
                newest, coming = update, asyncio.ensure_future(anext(updates, None))
                if isinstance(newest, Progress) and not begun:
                    begun, allowed = True, now()
            if newest is not None and room is not None and room.done():
                yield newest
                newest, room, allowed = None, None, now() + every
    finally:
        for waited in (coming, room):
            if waited is not None:
                waited.cancel()


async def _show_long_wait(original: InteractionMessage, job: Job) -> None:
    """Say, in the last edit that is possible, that the answer will come as a new message."""
    if original.is_open:
        locale = job.requester.locale
        await original.edit(translate(locale, "dreaming-long"), [], progress_view(job.id, locale))


async def _show_update(original: InteractionMessage, update: Update, job: Job) -> None:
    locale = job.requester.locale
    view = progress_view(job.id, locale)
    if isinstance(update, Queued):
        await original.edit(queued_text(update, locale), view=view)
    elif update.preview is None or not job.requester.previews:
        await original.edit(progress_text(update, locale), view=view)
    else:
        encoded = await asyncio.to_thread(preview, update.preview)
        file = discord.File(
            io.BytesIO(encoded.data), encoded.filename, description=translate(locale, "dreaming-preview")
        )
        await original.edit(progress_text(update, locale), [file], view)
