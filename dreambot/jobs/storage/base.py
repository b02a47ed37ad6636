"""Where pictures are kept, each named by what is in it: the SHA-256 of its bytes."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Collection
from typing import Protocol

from dreambot.jobs.errors import PictureLost

GRACE_SECONDS = 3600.0  # what was stored so recently may belong to a job that does not name it yet
NAME = re.compile(r"[0-9a-f]{64}")

Known = Callable[[], Awaitable[Collection[str]]]


class PictureStore(Protocol):
    """Keeps pictures: in a folder (filesystem.py), or in the database that several bots share (database.py).

    It is safe against a sudden end of the process or of the machine.
    """

    async def put(self, data: bytes) -> str:
        """Store `data` and give its sha256. Kept when this returns; once, however often it is put.

        Raises StoreFull or DatabaseUnavailable: for now, and it may be tried again.
        """
        ...

    async def get(self, sha256: str) -> bytes:
        """What was stored under this name.

        Raises PictureLost if it is gone or was changed, DatabaseUnavailable if it can't be read for now.
        """
        ...

    async def sweep(self, known: Known | None = None, age: float = GRACE_SECONDS) -> int:
        """Delete what nobody needs and was not stored in the last `age` seconds; how many files that were.

        That is what a killed process left half written and, if `known` is given (`JobRepository.pictures`),
        all that is not among them. A store that sees for itself what the journal needs does not ask.
        """
        ...


def checked(sha256: str) -> str:
    """The same. Raises PictureLost for what is no sha256: nothing is stored under such a name."""
    if not NAME.fullmatch(sha256):
        raise PictureLost(sha256)
    return sha256
