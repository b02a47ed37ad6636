"""From what a member points at to a decoded picture."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import aiohttp
import discord

from dreambot.jobs.errors import PictureGone, PictureOutOfReach
from dreambot.jobs.job import Handed
from dreambot.pictures.decode import DEFAULT_LIMITS, Picture
from dreambot.pictures.download import download

if TYPE_CHECKING:
    from dreambot.pictures.door import Door

log = logging.getLogger(__name__)
LINK_AT_MOST = 2000  # characters
AGAIN_SECONDS = (1.0, 4.0)


class AttachmentTooLarge(ValueError):
    """An attachment of more bytes than are read."""

    def __init__(self, size: int, limit: int) -> None:
        """Both in bytes."""
        super().__init__(f"The attachment has {size} bytes; at most {limit} are read.")
        self.size, self.limit = size, limit


class NothingHandedIn(ValueError):
    """A command with neither a picture nor a link."""


class TwoHandedIn(ValueError):
    """A command with a picture and a link."""


def handed_in(attachment: discord.Attachment | None, link: str | None, max_side: int) -> Handed:
    """What is to be dreamed, within `max_side` pixels; nothing is fetched yet.

    Raises NothingHandedIn, TwoHandedIn or AttachmentTooLarge.
    """
    if attachment is not None and link is not None:
        raise TwoHandedIn
    if link is not None:
        link = link.strip().strip("<>|")[:LINK_AT_MOST]
        return Handed("link", link, "picture", False, max_side)
    if attachment is None:
        raise NothingHandedIn
    # What comes is read whole: the size that Discord states is looked at first.
    if attachment.size > DEFAULT_LIMITS.max_bytes:
        raise AttachmentTooLarge(attachment.size, DEFAULT_LIMITS.max_bytes)
    return Handed("attachment", attachment.url, attachment.filename, attachment.is_spoiler(), max_side)


class Fetcher:
    """Gets the bytes, and takes them through the door."""

    def __init__(self, client: discord.Client, door: Door) -> None:
        """`client` reads Discord's own files; `door` decodes."""
        self._client = client
        self._door = door

    async def fetch(self, handed: Handed) -> Picture:
        """The picture, within `handed.max_side`. Raises PictureGone, PictureOutOfReach or a PictureError."""
        data = await (self._linked(handed.url) if handed.kind == "link" else self._attached(handed.url))
        return await self._door.decode(data, max_side=handed.max_side)

    async def _attached(self, url: str) -> bytes:
        for pause in (*AGAIN_SECONDS, None):
            try:
                data: bytes = await self._client.http.get_from_cdn(url)
            except (discord.NotFound, discord.Forbidden) as error:
                raise PictureGone from error
            except (discord.HTTPException, aiohttp.ClientError, TimeoutError, OSError) as error:
                if pause is None:
                    raise PictureOutOfReach from error
                kind = type(error).__name__
                log.warning("Discord did not hand out a file (%s); again in %g s", kind, pause)
                await asyncio.sleep(pause)
            else:
                return data
        raise AssertionError("the last round raises or returns")

    async def _linked(self, url: str) -> bytes:
        return (await download(url)).data
