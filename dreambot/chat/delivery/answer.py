"""AnswerSender: brings the one visible answer to its member, by the first route that works, and once.

edit     an edit of the command's own first answer, which can be repeated without harm
channel  a new message in the channel. Discord recognises it by its nonce for some minutes, and the bot by
         the id of the job for as long as the channel remembers it
dm       a direct message, found again in the same way

After these no route is left.
"""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import aiohttp
import discord

from dreambot.chat.platform.interaction_message import InteractionMessage
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.service.frontend import DeliveryDeferred, Receipt, Undeliverable

log = logging.getLogger(__name__)
HISTORY = 500  # messages of the channel looked through, the newest first; Discord gives 100 at once
# What Discord answers while it is busy or away; every other refusal is final for that route.
TRANSIENT_STATUSES = frozenset({408, 429})
TOO_LARGE = 413
# For one route: 10 MB over a slow line take two minutes, a request that hangs takes forever.
ROUTE_SECONDS = 180.0
EDIT, CHANNEL, DM = ROUTES = ("original", "channel", "direct message")  # as receipts and metrics name them
TOKEN_SECONDS = 900  # an interaction's token lives so long


class FileRefused(ValueError):
    """A file larger than Discord takes there, whatever limit it had named."""

    def __init__(self, size: int) -> None:
        """`size` of the file in bytes."""
        super().__init__(f"Discord refused a file of {size} bytes as too large.")
        self.size = size


@dataclass(frozen=True)
class Answer:
    """What to say: the text, and if any, the file with its name and description, and the buttons."""

    text: str
    data: bytes | None = None
    filename: str = ""
    description: str = ""
    spoiler: bool = False
    view: discord.ui.View | None = None

    def files(self) -> list[discord.File]:
        """Return new File objects: discord.py closes a file that was sent."""
        if self.data is None:
            return []
        file = discord.File(
            io.BytesIO(self.data), self.filename, description=self.description, spoiler=self.spoiler
        )
        return [file]


class Route(Protocol):
    """A way for an answer to reach its member."""

    @property
    def name(self) -> str:
        """One of ROUTES."""
        ...

    async def send(self, answer: Answer, *, tried_before: bool) -> int | None:
        """Return the id of the message with the answer; None where this route is closed.

        tried_before: whether an earlier try may have reached Discord though it seemed to fail; then a message
        that is there already is looked for first.
        """
        ...


class AnswerSender:
    """Sends the answer of one delivery by the first of its routes that is open."""

    def __init__(self, client: discord.Client, delivery: Delivery, answer: Answer) -> None:
        """`delivery` says where to; `client` must be logged in."""
        self._client = client
        self._delivery = delivery
        self._job = delivery.job
        self._answer = answer
        edit = EditRoute(InteractionMessage(client, delivery.reply_target))
        channel, dm = ChannelRoute(client, delivery), DmRoute(client, delivery)
        # What nobody else is to see is never said in the channel.
        self._routes: Sequence[Route] = (edit, dm) if self._job.requester.private else (edit, channel, dm)

    async def send(self) -> Receipt:
        """Return where the answer went. Raises DeliveryDeferred, Undeliverable or FileRefused."""
        tried_before = self._delivery.attempt > 1
        for route in self._routes:
            try:
                async with asyncio.timeout(ROUTE_SECONDS):
                    message = await route.send(self._answer, tried_before=tried_before)
            except discord.HTTPException as error:
                if error.status == TOO_LARGE:
                    raise FileRefused(len(self._answer.data or b"")) from error
                if error.status >= 500 or error.status in TRANSIENT_STATUSES:
                    raise DeliveryDeferred(_status_text(error)) from error
                log.warning("The answer of %s can't go this way: %s", self._job.id, _status_text(error))
                tried_before = True
                continue
            except (aiohttp.ClientError, TimeoutError, OSError, discord.DiscordException) as error:
                raise DeliveryDeferred(type(error).__name__) from error
            if message is not None:
                if route.name != EDIT:
                    await self._delete_progress()
                return Receipt(route.name, message)
        raise Undeliverable("no way is left: neither its message, nor its channel, nor a direct message")

    async def _delete_progress(self) -> None:
        """Delete the message with the progress, which would go on saying that the dream is being dreamed."""
        if self._delivery.reply_target.message is None or self._job.requester.private:
            return  # what is shown to one member alone, Discord takes away by itself
        channel = _channel_of(self._client, self._delivery)
        try:
            async with asyncio.timeout(ROUTE_SECONDS):
                await channel.get_partial_message(self._delivery.reply_target.message).delete()
        except discord.HTTPException as error:
            log.info("The progress of %s could not be deleted: %s", self._job.id, _status_text(error))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            log.info("The progress of %s could not be deleted: %s", self._job.id, type(error).__name__)


class EditRoute:
    """Puts the answer into the message that the command was first answered with."""

    name = EDIT

    def __init__(self, original: InteractionMessage) -> None:
        self._original = original

    async def send(self, answer: Answer, *, tried_before: bool) -> int | None:
        """See Route. Nothing is looked for: a second edit gives the same message."""
        if not self._original.is_open:
            return None
        return (await self._original.edit(answer.text, answer.files(), answer.view)).id


class ChannelRoute:
    """Posts the answer in the channel in which the dream was asked for."""

    name = CHANNEL

    def __init__(self, client: discord.Client, delivery: Delivery) -> None:
        self._channel = _channel_of(client, delivery)
        self._messages = AnswerMessages(client, delivery)

    async def send(self, answer: Answer, *, tried_before: bool) -> int:
        """See Route."""
        found = await self._messages.find(self._channel) if tried_before else None
        return found or await self._messages.post(self._channel, answer)


class DmRoute:
    """Sends the answer to the member as a direct message."""

    name = DM

    def __init__(self, client: discord.Client, delivery: Delivery) -> None:
        self._client = client
        self._delivery = delivery
        self._messages = AnswerMessages(client, delivery)

    async def send(self, answer: Answer, *, tried_before: bool) -> int:
        """See Route. Tries by other routes leave nothing here: only earlier deliveries count."""
        channel = await self._client.create_dm(discord.Object(self._delivery.job.requester.member))
        found = await self._messages.find(channel) if self._delivery.attempt > 1 else None
        return found or await self._messages.post(channel, answer)


class AnswerMessages:
    """Posts the answer of one delivery as a new message, and finds it again."""

    def __init__(self, client: discord.Client, delivery: Delivery) -> None:
        self._client = client
        self._delivery = delivery
        self._job = delivery.job

    async def post(self, channel: discord.abc.Messageable, answer: Answer) -> int:
        """Send the answer with a mention of its member, and return the id of the message."""
        member = discord.Object(self._job.requester.member)
        message = await channel.send(
            f"<@{member.id}>\n{answer.text}",
            files=answer.files(),
            view=answer.view or discord.utils.MISSING,
            nonce=self._job.id,
            allowed_mentions=discord.AllowedMentions(everyone=False, roles=False, users=[member]),
        )
        return message.id

    async def find(self, channel: discord.abc.Messageable) -> int | None:
        """Return the id of the bot's message with this answer; None if there is none, or none can be read."""
        try:
            async for message in channel.history(
                limit=HISTORY, after=self._requested_at(), oldest_first=False
            ):
                if self._has_answer(message):
                    return message.id
        except discord.Forbidden:
            log.warning("Channel %s can't be searched for the answer of %s", channel, self._job.id)
        return None

    def _requested_at(self) -> discord.Object:
        """Return an id as old as the command; Discord's ids tell their time, and no answer is older."""
        if self._delivery.reply_target.channel is not None:
            return discord.Object(int(self._job.requester.key))  # the member's message
        seconds = self._delivery.reply_target.expires_at - TOKEN_SECONDS
        return discord.Object(max(0, int(seconds * 1000) - discord.utils.DISCORD_EPOCH - 1) << 22)

    def _has_answer(self, message: discord.Message) -> bool:
        if self._client.user is None or message.author.id != self._client.user.id:
            return False
        return mark(self._job.id) in message.content or any(
            self._job.id in attachment.filename for attachment in message.attachments
        )


def mark(job_id: str) -> str:
    """Return the line under an answer without a picture, by which it is found again."""
    return f"-# {job_id}"


def _channel_of(client: discord.Client, delivery: Delivery) -> discord.PartialMessageable:
    requester = delivery.job.requester
    return client.get_partial_messageable(requester.channel, guild_id=requester.server)


def _status_text(error: discord.HTTPException) -> str:
    """Return status and code, without the address, which holds the token, and without anybody's words."""
    return f"{error.status}, code {error.code}"
