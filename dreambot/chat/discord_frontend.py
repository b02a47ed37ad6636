"""DiscordFrontend: fetches members' pictures, shows progress, words and delivers answers."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

from dreambot.chat.bot import DreamBot
from dreambot.chat.delivery.answer import Answer, AnswerSender, FileRefused, mark
from dreambot.chat.delivery.progress import show_progress
from dreambot.chat.delivery.result_buttons import dream_buttons
from dreambot.chat.delivery.result_message import alt_text, requester_text, result_text
from dreambot.chat.errors.handler import ERROR_MARK
from dreambot.chat.errors.messages import apology, message_for
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.interaction_message import InteractionMessage
from dreambot.chat.submission.acknowledgement import acknowledged
from dreambot.chat.submission.picture_fetcher import PictureFetcher
from dreambot.jobs.errors import DreamCancelled
from dreambot.jobs.models.job import InputRef, Job, Kind, ReplyTarget
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.models.result import Result
from dreambot.jobs.models.stored_errors import error_from_json
from dreambot.jobs.service.frontend import DeliveryDeferred, Receipt
from dreambot.jobs.service.handle import JobHandle
from dreambot.pictures.animation.frame_reader import read_frames
from dreambot.pictures.animation.frame_writer import encode_mp4
from dreambot.pictures.decoding.decode import DecodeLimits, Picture, decode
from dreambot.pictures.encoding.encode import Encoded, encode
from dreambot.pictures.encoding.metadata import read_metadata

log = logging.getLogger(__name__)
ACKNOWLEDGED_SECONDS = 20.0  # for finding out, or giving, the first answer to one job
SHRINK_FACTOR = 0.6  # of the bytes that Discord refused


class DiscordFrontend:
    """The Frontend of the service, for Discord."""

    def __init__(self, bot: DreamBot) -> None:
        """`bot` must be logged in before a method is called."""
        self._bot = bot
        self._fetcher = PictureFetcher(bot, bot.services.sandbox)

    async def fetch(self, input_ref: InputRef) -> Picture:
        """See Frontend."""
        return await self._fetcher.fetch(input_ref)

    async def acknowledged(self, job: Job, reply_target: ReplyTarget) -> ReplyTarget | None:
        """See Frontend."""
        async with asyncio.timeout(ACKNOWLEDGED_SECONDS):
            return await acknowledged(self._bot, job, reply_target)

    async def watch(self, handle: JobHandle) -> None:
        """See Frontend."""
        original, services = InteractionMessage(self._bot, handle.reply_target), self._bot.services
        edits, waits = self._bot.edit_limiter, services.service.is_queued
        await show_progress(original, handle, services.preview_seconds, edits, waits)

    async def deliver(self, delivery: Delivery, file: bytes | None) -> Receipt:
        """See Frontend."""
        if self._bot.is_closed():
            raise DeliveryDeferred("the bot is closed")
        while True:
            try:
                return await AnswerSender(self._bot, delivery, self._answer(delivery, file)).send()
            except FileRefused as error:
                if file is None:
                    raise DeliveryDeferred(str(error)) from error
                log.warning("The dream %s is made smaller: %s", delivery.job.id, error)
                delivery, file = await asyncio.to_thread(shrink_delivery, delivery, file)

    async def notify_requeued(self, handle: JobHandle) -> None:
        """See Frontend."""
        original = InteractionMessage(self._bot, handle.reply_target)
        if not original.is_open:
            return
        try:
            await original.edit(translate(handle.job.requester.locale, "requeued"))
        except Exception as error:  # it is a courtesy, and the bot is about to end
            log.warning("The member of %s could not be told of the restart", handle.job.id, exc_info=error)

    def _answer(self, delivery: Delivery, file: bytes | None) -> Answer:
        """Return what to say: the dream in `file`, or why there is none."""
        job, network = delivery.job, self._bot.services.network
        if file is not None:
            result = Result.from_json(delivery.outcome)
            return Answer(
                result_text(job, result, network) + requester_text(job),
                file,
                result.filename,
                alt_text(job, delivery.input_ref.filename, network),
                delivery.input_ref.spoiler,
                dream_buttons(job, result, job.requester.locale),
            )
        if delivery.state == "cancelled":
            error: Exception = DreamCancelled(f"Dream {job.id} was stopped.")
        else:
            error = error_from_json(delivery.outcome, job.id)
        locale = job.requester.locale
        text = message_for(error, locale) or apology(job.id, locale)
        return Answer(f"{ERROR_MARK} {text}\n{mark(job.id)}")


def shrink_delivery(delivery: Delivery, file: bytes) -> tuple[Delivery, bytes]:
    """Return the delivery with its dream in fewer bytes, and the new file. Raises CannotFit."""
    before = Result.from_json(delivery.outcome)
    encoded = shrink_file(file, before.kind, f"dream-{delivery.job.id}")
    result = replace(
        before,
        filename=encoded.filename,
        width=encoded.width,
        height=encoded.height,
        shrunk=True,
    )
    return replace(delivery, outcome=result.to_json()), encoded.data


def shrink_file(file: bytes, kind: Kind, stem: str) -> Encoded:
    """Return the dream in `file` in at most SHRINK_FACTOR of its bytes. Raises CannotFit."""
    limit = int(len(file) * SHRINK_FACTOR)
    if kind == "zoom":
        return encode_mp4(read_frames(file, max_side=None).frames, limit_bytes=limit, stem=stem)
    pixels = decode(file, max_side=None, limits=DecodeLimits(max_bytes=len(file))).pixels
    return encode(pixels, limit_bytes=limit, stem=stem, metadata=read_metadata(file))
