"""InteractionMessage: the first answer to a command or a message, which later answers edit.

That works after a restart too.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import cast

import discord

from dreambot.jobs.models.job import ReplyTarget

# Discord accepts edits for fifteen minutes; one that is sent in the last of them may come too late.
CLOSES_EARLY_SECONDS = 60.0
# Discord's name for it where its id is not known; `Webhook.edit_message` is typed for ids alone.
_ORIGINAL = cast(int, "@original")


class InteractionMessage:
    """The message at a ReplyTarget."""

    def __init__(self, client: discord.Client, reply_target: ReplyTarget) -> None:
        """`client` must be logged in."""
        self._client = client
        self._reply_target = reply_target

    @property
    def is_open(self) -> bool:
        """Whether it can still be edited: with the interaction's token, or as a message of the bot's own."""
        if self._reply_target.channel is not None:
            return self._reply_target.message is not None
        return self._reply_target.token is not None and self.seconds_open > 0

    @property
    def seconds_open(self) -> float:
        """For how many seconds it can still be edited; infinite for the bot's own messages."""
        if self._reply_target.channel is not None:
            return math.inf
        return self._reply_target.expires_at - CLOSES_EARLY_SECONDS - discord.utils.utcnow().timestamp()

    async def edit(
        self,
        text: str,
        files: Sequence[discord.File] | None = None,
        view: discord.ui.View | None = discord.utils.MISSING,
    ) -> discord.Message:
        """Replace its text, its files unless None, and its buttons if given; return the message.

        Raises discord.HTTPException.
        """
        attachments = discord.utils.MISSING if files is None else files
        if self._reply_target.channel is not None:
            return await self._message().edit(
                content=text,
                attachments=attachments,
                view=view,
                allowed_mentions=discord.AllowedMentions.none(),
            )
        return await self._webhook().edit_message(
            self._reply_target.message or _ORIGINAL,
            content=text,
            attachments=attachments,
            view=view,
            allowed_mentions=discord.AllowedMentions.none(),
        )

    async def fetch(self) -> discord.Message:
        """Return the message as it is. Raises discord.NotFound if there is none."""
        if self._reply_target.channel is not None:
            return await self._message().fetch()
        return await self._webhook().fetch_message(self._reply_target.message or _ORIGINAL)

    def _message(self) -> discord.PartialMessage:
        channel, message = self._reply_target.channel, self._reply_target.message
        assert channel is not None, "only messages of the bot's own have one"
        assert message is not None, "look at is_open first"
        return self._client.get_partial_messageable(channel).get_partial_message(message)

    def _webhook(self) -> discord.Webhook:
        token = self._reply_target.token
        assert token is not None, "look at is_open first"
        return discord.Webhook.partial(self._reply_target.application, token, client=self._client)


def reply_target_of(interaction: discord.Interaction, message: int | None = None) -> ReplyTarget:
    """Return where the answer to `interaction` goes; `message` is the id of its first answer, if sent."""
    return ReplyTarget(
        application=interaction.application_id,
        token=interaction.token,
        expires_at=interaction.expires_at.timestamp(),
        limit_bytes=interaction.filesize_limit,
        message=message,
    )
