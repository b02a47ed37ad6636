"""DatabaseStore: pictures in the database, for bots on machines that share no folder."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable

from dreambot.jobs.errors import PictureLost
from dreambot.jobs.repository import blobs
from dreambot.jobs.repository.database import Database
from dreambot.jobs.storage.base import GRACE_SECONDS, Known, checked


class DatabaseStore:
    """A PictureStore in the table `files`. Every method raises DatabaseUnavailable."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        """`database`: the one of the jobs. clock: seconds since 1970."""
        self._db = database
        self._clock = clock

    async def put(self, data: bytes) -> str:
        """See PictureStore."""
        sha256 = await asyncio.to_thread(_sha256, data)
        now = self._clock()
        await self._db.write(lambda conn: blobs.put(conn, sha256, data, now))
        return sha256

    async def get(self, sha256: str) -> bytes:
        """See PictureStore."""
        name = checked(sha256)
        data = await self._db.read(lambda conn: blobs.get(conn, name))
        if data is None or await asyncio.to_thread(_sha256, data) != sha256:
            raise PictureLost(sha256)
        return data

    async def sweep(self, known: Known | None = None, age: float = GRACE_SECONDS) -> int:
        """See PictureStore. `known` is not called: what is needed is in the same database."""
        if known is None:
            return 0  # nothing is ever half written here
        before = self._clock() - age
        return await self._db.write(lambda conn: blobs.sweep(conn, before))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
