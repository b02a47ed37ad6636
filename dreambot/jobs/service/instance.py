"""Instance: the name under which this process holds jobs, the same after each restart on one data folder.

A bot that was killed leaves its leases behind. A process that is certainly the only one on its folder may
take up the jobs under its name at once, instead of waiting until the leases run out.
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
    """The name of this process in the leases of jobs.

    exclusive: no other process has this name, so that what is held under it was left by an earlier life.
    """

    name: str
    exclusive: bool


@contextmanager
def locked_instance(folder: Path) -> Iterator[Instance]:
    """Yield the instance of `folder`, locked while the context lasts; a second process gets a new name."""
    file = os.open(folder / "owner", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _locked(file):
            yield Instance(_new_name(), exclusive=False)
            return
        name = os.read(file, 100).decode(errors="replace").strip()
        if not name:
            name = _new_name()
            os.write(file, name.encode())
            os.fsync(file)
        yield Instance(name, exclusive=True)
    finally:
        os.close(file)


def _locked(file: int) -> bool:
    """Try to lock the file; the lock ends with the process, however that ends. Never locks on Windows."""
    if sys.platform != "win32":
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
    return False


def _new_name() -> str:
    return f"bot-{secrets.token_hex(6)}"
