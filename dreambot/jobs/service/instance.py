"""Who holds jobs in the journal: the same name in every life of a bot on one data folder.

A bot that was killed leaves its leases behind. Whoever is sure to be the only one on a folder may take up its
own at once, instead of waiting until they run out.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

if sys.platform != "win32":
    import fcntl


@dataclass(frozen=True)
class Instance:
    """`returns`: what is held under this name was left by an earlier life, for there is no other now."""

    name: str
    returns: bool


@contextmanager
def locked_instance(folder: Path) -> Iterator[Instance]:
    """The owner that lives in `folder` while this lasts; a second one beside it gets another name."""
    file = os.open(folder / "owner", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _locked(file):
            yield Instance(_new_name(), returns=False)
            return
        name = os.read(file, 100).decode(errors="replace").strip()
        if not name:
            name = _new_name()
            os.write(file, name.encode())
            os.fsync(file)
        yield Instance(name, returns=True)
    finally:
        os.close(file)


def _locked(file: int) -> bool:
    """The lock ends with the process, however that ends."""
    if sys.platform != "win32":
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
    return False


def _new_name() -> str:
    return f"bot-{secrets.token_hex(6)}"
