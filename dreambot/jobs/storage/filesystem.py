"""FolderStore: pictures as files in a folder."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hashlib
import os
import tempfile
import time
from collections.abc import Collection
from pathlib import Path

from dreambot.jobs.errors import PictureLost, StoreFull
from dreambot.jobs.storage.base import GRACE_SECONDS, Known, checked

PARTIAL = ".partial"
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class FolderStore:
    """A PictureStore in a folder. Only the owner of the files may read them.

    Files are read and written in threads. What else the disk refuses raises OSError.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is created where it is missing."""
        self._folder = folder

    async def put(self, data: bytes) -> str:
        """See PictureStore. On the disk when this returns. Raises StoreFull."""
        return await asyncio.to_thread(self._put, data)

    async def get(self, sha256: str) -> bytes:
        """See PictureStore."""
        return await asyncio.to_thread(self._get, sha256)

    async def sweep(self, known: Known | None = None, age: float = GRACE_SECONDS) -> int:
        """See PictureStore."""
        names = None if known is None else await known()
        return await asyncio.to_thread(self._sweep, names, time.time() - age)

    def _path(self, sha256: str) -> Path:
        return self._folder / checked(sha256)[:2] / sha256

    def _put(self, data: bytes) -> str:
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._path(sha256)
        try:
            if not self._fresh(path, data):
                self._make_folder(path.parent)
                _write(path, data)
        except OSError as error:
            if error.errno in FULL:
                raise StoreFull from error
            raise
        return sha256

    def _fresh(self, path: Path, data: bytes) -> bool:
        """Return whether the file is there, whole; then it counts as stored now."""
        try:
            if path.read_bytes() != data:
                return False
            os.utime(path)
        except FileNotFoundError:
            return False
        return True

    def _make_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _flush(folder.parent)

    def _get(self, sha256: str) -> bytes:
        try:
            data = self._path(sha256).read_bytes()
        except FileNotFoundError as error:
            raise PictureLost(sha256) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise PictureLost(sha256)
        return data

    def _sweep(self, known: Collection[str] | None, before: float) -> int:
        swept = 0
        for path in self._folder.glob("??/*"):
            needed = path.name in known if known is not None else path.suffix != PARTIAL
            with contextlib.suppress(FileNotFoundError):  # another process was quicker
                if not needed and path.stat().st_mtime < before:
                    path.unlink()
                    swept += 1
        return swept


def _write(path: Path, data: bytes) -> None:
    """Write all of the file or nothing, also when the process ends meanwhile; it is on the disk then."""
    number, name = tempfile.mkstemp(suffix=PARTIAL, dir=path.parent)  # only the owner may read it
    partial = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    _flush(path.parent)


def _flush(folder: Path) -> None:
    """Write the names in `folder` to the disk."""
    if os.name == "nt":  # Windows opens no folders
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
