"""The bytes of the pictures that members hand in, fetched and decoded."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import aiohttp
import discord

from dreambot.jobs.errors import PictureDeleted, PictureUnreachable
from dreambot.jobs.models.job import InputRef
from dreambot.pictures.decoding.decode import Picture
from dreambot.pictures.downloading.download import download

if TYPE_CHECKING:
    from dreambot.pictures.decoding.sandbox_pool import Door

log = logging.getLogger(__name__)
AGAIN_SECONDS = (1.0, 4.0)


class PictureFetcher:
    """Gets the bytes, and takes them through the door."""

    def __init__(self, client: discord.Client, door: Door) -> None:
        """`client` reads Discord's own files; `door` decodes."""
        self._client = client
        self._door = door

    async def fetch(self, input_ref: InputRef) -> Picture:
        """Return the picture, no larger than `input_ref.max_side`.

        Raises PictureDeleted, PictureUnreachable or a PictureError.
        """
        data = await (
            self._linked(input_ref.url) if input_ref.kind == "link" else self._attached(input_ref.url)
        )
        return await self._door.decode(data, max_side=input_ref.max_side)

    async def _attached(self, url: str) -> bytes:
        for pause in (*AGAIN_SECONDS, None):
            try:
                data: bytes = await self._client.http.get_from_cdn(url)
            except (discord.NotFound, discord.Forbidden) as error:
                raise PictureDeleted from error
            except (discord.HTTPException, aiohttp.ClientError, TimeoutError, OSError) as error:
                if pause is None:
                    raise PictureUnreachable from error
                kind = type(error).__name__
                log.warning("Discord did not hand out a file (%s); again in %g s", kind, pause)
                await asyncio.sleep(pause)
            else:
                return data
        raise AssertionError("the last round raises or returns")

    async def _linked(self, url: str) -> bytes:
        return (await download(url)).data
