"""PictureStore: pictures by name, which is the SHA-256 of their bytes."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Collection
from typing import Protocol

from dreambot.jobs.errors import PictureLost

GRACE_SECONDS = 3600.0  # what was stored so recently may belong to a job that does not name it yet
NAME = re.compile(r"[0-9a-f]{64}")

Known = Callable[[], Awaitable[Collection[str]]]


class PictureStore(Protocol):
    """Stores pictures: in a folder (filesystem.py), or in the database that several bots share (database.py).

    A sudden end of the process or of the machine damages nothing.
    """

    async def put(self, data: bytes) -> str:
        """Store `data`, and return its sha256. It is safe when this returns, and stored once, however often.

        Raises StoreFull or DatabaseUnavailable: for now, and it may be tried again.
        """
        ...

    async def get(self, sha256: str) -> bytes:
        """Return what was stored under this name.

        Raises PictureLost if it is gone or was changed, DatabaseUnavailable if it can't be read for now.
        """
        ...

    async def sweep(self, known: Known | None = None, age: float = GRACE_SECONDS) -> int:
        """Delete what is not needed and was not stored in the last `age` seconds; return how many files.

        Not needed is what a killed process left half written and, if `known` is given
        (`JobRepository.pictures`), all that is not in what it returns. A store in the database looks there
        instead of calling `known`.
        """
        ...


def checked(sha256: str) -> str:
    """Return `sha256`. Raises PictureLost for a text that is no sha256: no picture has such a name."""
    if not NAME.fullmatch(sha256):
        raise PictureLost(sha256)
    return sha256
