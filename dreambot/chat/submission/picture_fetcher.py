"""PictureFetcher: downloads and decodes the pictures that members send."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import aiohttp
import discord
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, stop_after_attempt, wait_chain
from tenacity.wait import wait_fixed

from dreambot.jobs.errors import PictureDeleted, PictureUnreachable
from dreambot.jobs.models.job import InputRef
from dreambot.pictures.decoding.decode import Picture
from dreambot.pictures.downloading.download import download

if TYPE_CHECKING:
    from dreambot.pictures.decoding.sandbox_pool import SandboxPool

log = logging.getLogger(__name__)
RETRY_SECONDS = (1.0, 4.0)  # pauses before Discord is asked for a file a second and a third time
TRANSIENT_ERRORS = (discord.HTTPException, aiohttp.ClientError, TimeoutError, OSError)


class PictureFetcher:
    """Downloads pictures, and decodes them in the sandbox."""

    def __init__(self, client: discord.Client, sandbox: SandboxPool) -> None:
        """`client` reads Discord's own files; `sandbox` decodes."""
        self._client = client
        self._sandbox = sandbox

    async def fetch(self, input_ref: InputRef) -> Picture:
        """Return the picture, no larger than `input_ref.max_side`.

        Raises PictureDeleted, PictureUnreachable or a PictureError.
        """
        if input_ref.kind == "link":
            data = (await download(input_ref.url)).data
        else:
            data = await self._download_attachment(input_ref.url)
        return await self._sandbox.decode(data, max_side=input_ref.max_side)

    async def _download_attachment(self, url: str) -> bytes:
        """Return Discord's own file; tried three times. Raises PictureDeleted or PictureUnreachable."""
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(TRANSIENT_ERRORS),
            stop=stop_after_attempt(len(RETRY_SECONDS) + 1),
            wait=wait_chain(*(wait_fixed(pause) for pause in RETRY_SECONDS)),
            before_sleep=_log_retry,
            reraise=True,
        )
        try:
            return await retrying(self._read_from_cdn, url)
        except TRANSIENT_ERRORS as error:
            raise PictureUnreachable from error

    async def _read_from_cdn(self, url: str) -> bytes:
        try:
            return await self._client.http.get_from_cdn(url)
        except (discord.NotFound, discord.Forbidden) as error:
            raise PictureDeleted from error


def _log_retry(state: RetryCallState) -> None:
    assert state.outcome is not None, "there was a try"
    assert state.next_action is not None, "there will be another"
    kind = type(state.outcome.exception()).__name__
    log.warning("Discord did not hand out a file (%s); again in %g s", kind, state.next_action.sleep)
