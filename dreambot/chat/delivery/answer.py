"""The one visible answer: by which way it reaches its member, and that it does so once.

First an edit of the command's own first answer, which may be repeated at will. When that is no longer
possible, a message in the channel, which Discord recognises by its nonce for some minutes, and we by the id
of the job for as long as the channel remembers it. Then a direct message. Then there is no way left.
"""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import aiohttp
import discord

from dreambot.chat.platform.interaction_message import InteractionMessage
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.service.frontend import DeliveryDeferred, Receipt, Undeliverable

log = logging.getLogger(__name__)
HISTORY = 500  # messages of the channel looked through, the newest first; Discord gives 100 at once
# What Discord answers while it is busy or away; every other refusal is for good, as far as this way goes.
NOT_FOR_GOOD = frozenset({408, 429})
TOO_LARGE = 413
WAY_SECONDS = 180.0  # for one way: 10 MB over a slow line take two minutes, a request that hangs forever
ORIGINAL, CHANNEL, DIRECT = ROUTES = ("original", "channel", "direct message")
TOKEN_SECONDS = 900  # an interaction's token lives so long


class FileRefused(ValueError):
    """A file larger than Discord takes there, whatever it had said of its limit."""

    def __init__(self, size: int) -> None:
        """`size` of the file in bytes."""
        super().__init__(f"Discord refused a file of {size} bytes as too large.")
        self.size = size


@dataclass(frozen=True)
class Answer:
    """What to say: the text, and the file with its name and description and the buttons, if any."""

    text: str
    data: bytes | None = None
    filename: str = ""
    description: str = ""
    spoiler: bool = False
    view: discord.ui.View | None = None

    def files(self) -> list[discord.File]:
        """Fresh ones: discord.py closes a file that was sent."""
        if self.data is None:
            return []
        file = discord.File(
            io.BytesIO(self.data), self.filename, description=self.description, spoiler=self.spoiler
        )
        return [file]


class AnswerSender:
    """The ways to a member, tried from the first to the last."""

    def __init__(self, client: discord.Client, delivery: Delivery, answer: Answer) -> None:
        """`delivery` says where to; `client` must be logged in."""
        self._client = client
        self._delivery = delivery
        self._job = delivery.job
        self._answer = answer
        self._original = InteractionMessage(client, delivery.reply_target)
        self._tried_before = delivery.attempt > 1

    async def send(self) -> Receipt:
        """The first way that leads there. Raises DeliveryDeferred, Undeliverable or FileRefused."""
        for way in self._ways():
            try:
                async with asyncio.timeout(WAY_SECONDS):
                    receipt = await way()
            except discord.HTTPException as error:
                if error.status == TOO_LARGE:
                    raise FileRefused(len(self._answer.data or b"")) from error
                if error.status >= 500 or error.status in NOT_FOR_GOOD:
                    raise DeliveryDeferred(_told(error)) from error
                log.warning("The answer of %s can't go this way: %s", self._job.id, _told(error))
                continue
            except (aiohttp.ClientError, TimeoutError, OSError, discord.DiscordException) as error:
                raise DeliveryDeferred(type(error).__name__) from error
            if receipt is not None:
                if receipt.route != ORIGINAL:
                    await self._take_away_progress()
                return receipt
        raise Undeliverable("no way is left: neither its message, nor its channel, nor a direct message")

    def _ways(self) -> tuple[Callable[[], Awaitable[Receipt | None]], ...]:
        if self._job.requester.private:
            return self._edit, self._direct  # what nobody else is to see is never said in the channel
        return self._edit, self._post, self._direct

    async def _edit(self) -> Receipt | None:
        if not self._original.is_open:
            return None
        self._tried_before = True  # whatever becomes of it, the next way has to look first
        message = await self._original.edit(self._answer.text, self._answer.files(), self._answer.view)
        return Receipt(ORIGINAL, message.id)

    async def _post(self) -> Receipt | None:
        channel = self._channel()
        if (found := await self._found(channel)) is not None:
            return Receipt(CHANNEL, found)
        self._tried_before = True
        message = await self._send(channel.send)
        return Receipt(CHANNEL, message.id)

    async def _direct(self) -> Receipt | None:
        channel = await self._client.create_dm(discord.Object(self._job.requester.member))
        if self._delivery.attempt > 1 and (found := await self._found(channel)) is not None:
            return Receipt(DIRECT, found)
        message = await self._send(channel.send)
        return Receipt(DIRECT, message.id)

    async def _send(self, send: Callable[..., object]) -> discord.Message:
        member = discord.Object(self._job.requester.member)
        buttons = {"view": self._answer.view} if self._answer.view else {}
        return await send(  # type: ignore[no-any-return,misc]
            f"<@{member.id}>\n{self._answer.text}",
            files=self._answer.files(),
            **buttons,
            nonce=self._job.id,
            allowed_mentions=discord.AllowedMentions(everyone=False, roles=False, users=[member]),
        )

    async def _found(self, channel: discord.abc.Messageable) -> int | None:
        """The id of a message with this answer that is there already, after a try that seemed to fail."""
        if not self._tried_before:
            return None
        try:
            async for message in channel.history(limit=HISTORY, after=self._asked_at(), oldest_first=False):
                if self._is_ours(message):
                    return message.id
        except discord.Forbidden:
            log.warning("Channel %s can't be searched for the answer of %s", channel, self._job.id)
        return None

    def _asked_at(self) -> discord.Object:
        """Discord's ids tell their time: nothing older than the command can be its answer."""
        if self._delivery.reply_target.channel is not None:
            return discord.Object(int(self._job.requester.key))  # the member's message
        seconds = self._delivery.reply_target.expires_at - TOKEN_SECONDS
        return discord.Object(max(0, int(seconds * 1000) - discord.utils.DISCORD_EPOCH - 1) << 22)

    def _is_ours(self, message: discord.Message) -> bool:
        if self._client.user is None or message.author.id != self._client.user.id:
            return False
        return mark(self._job.id) in message.content or any(
            self._job.id in attachment.filename for attachment in message.attachments
        )

    def _channel(self) -> discord.PartialMessageable:
        requester = self._job.requester
        return self._client.get_partial_messageable(requester.channel, guild_id=requester.server)

    async def _take_away_progress(self) -> None:
        """The message that showed the progress would go on saying that the dream is being dreamed."""
        if self._delivery.reply_target.message is None or self._job.requester.private:
            return  # what one member alone sees, Discord takes away by itself
        try:
            async with asyncio.timeout(WAY_SECONDS):
                await self._channel().get_partial_message(self._delivery.reply_target.message).delete()
        except discord.HTTPException as error:
            log.info("The progress of %s could not be taken away: %s", self._job.id, _told(error))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            log.info("The progress of %s could not be taken away: %s", self._job.id, type(error).__name__)


def mark(job_id: str) -> str:
    """What stands under an answer without a picture, so that it can be found again."""
    return f"-# {job_id}"


def _told(error: discord.HTTPException) -> str:
    """Without the address, which has the token in it, and without words, which may be anybody's."""
    return f"{error.status}, code {error.code}"
