"""From what a member points at to a decoded picture."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import discord

from dreambot.pictures.decode import DecodeLimits, Picture, decode

LIMITS = DecodeLimits()


class AttachmentTooLarge(ValueError):
    """An attachment of more bytes than are read."""

    def __init__(self, size: int, limit: int) -> None:
        """Both in bytes."""
        super().__init__(f"The attachment has {size} bytes; at most {limit} are read.")
        self.size, self.limit = size, limit


class AttachmentGone(ValueError):
    """An attachment that Discord no longer has."""


@dataclass(frozen=True)
class Source:
    """A picture and what it was called; `spoiler` if it was hidden, so that its dream is too."""

    picture: Picture
    filename: str
    spoiler: bool


async def from_attachment(attachment: discord.Attachment, max_side: int) -> Source:
    """Fetch and decode an attachment, shrunk to `max_side` pixels.

    Raises AttachmentTooLarge, AttachmentGone or a PictureError.
    """
    # Attachment.read() takes whatever comes: the size that Discord states is looked at first.
    if attachment.size > LIMITS.max_bytes:
        raise AttachmentTooLarge(attachment.size, LIMITS.max_bytes)
    try:
        data = await attachment.read()
    except (discord.NotFound, discord.Forbidden) as error:
        raise AttachmentGone("Discord no longer has the attachment.") from error
    picture = await asyncio.to_thread(decode, data, max_side=max_side, limits=LIMITS)
    return Source(picture, attachment.filename, attachment.is_spoiler())
