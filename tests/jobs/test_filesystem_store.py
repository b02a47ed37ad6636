"""Pictures as files in a folder: whole or not there, whatever happens."""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

import pytest

from dreambot.jobs.errors import PictureLost, StoreFull
from dreambot.jobs.storage.base import Known
from dreambot.jobs.storage.filesystem import FolderStore
from tests.conftest import SAMPLES

CAT = (SAMPLES / "chelsea.png").read_bytes()
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def store(tmp_path: Path) -> FolderStore:
    return FolderStore(tmp_path / "pictures")


def files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "pictures").rglob("*") if path.is_file()]


def knowing(*names: str) -> Known:
    """Return what `JobRepository.pictures` would return."""

    async def known() -> Collection[str]:
        return names

    return known


async def test_a_picture_comes_back_by_its_hash(store: FolderStore, tmp_path: Path) -> None:
    sha256 = await store.put(CAT)
    assert sha256 == hashlib.sha256(CAT).hexdigest()
    assert await store.get(sha256) == CAT
    assert await FolderStore(tmp_path / "pictures").get(sha256) == CAT


async def test_the_same_bytes_are_stored_once(store: FolderStore, tmp_path: Path) -> None:
    names = set(await asyncio.gather(*(store.put(CAT) for _ in range(8))))
    assert len(names) == 1
    assert [path.name for path in files(tmp_path)] == [*names]


async def test_only_the_owner_may_read(store: FolderStore, tmp_path: Path) -> None:
    await store.put(CAT)
    (file,) = files(tmp_path)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


async def test_a_changed_file_is_no_picture_any_more(store: FolderStore, tmp_path: Path) -> None:
    sha256 = await store.put(CAT)
    (file,) = files(tmp_path)
    for damaged in (CAT[:-1], b"", CAT[:100] + b"\x00" + CAT[101:]):
        file.write_bytes(damaged)
        with pytest.raises(PictureLost, match=sha256[:12]):
            await store.get(sha256)
    assert await store.put(CAT) == sha256, "and whoever stores it again gets it back"
    assert await store.get(sha256) == CAT


async def test_a_name_that_is_no_hash_reaches_no_file(store: FolderStore, tmp_path: Path) -> None:
    await store.put(CAT)
    secret = tmp_path / "secret"
    secret.write_text("not yours")
    for name in ("../../secret", str(secret), "", "ab" * 32 + "/../x", "AB" * 32, "ab" * 32 + "\n"):
        with pytest.raises(PictureLost):
            await store.get(name)
    assert secret.exists()


async def test_a_sweep_takes_what_is_old_and_unknown(store: FolderStore, tmp_path: Path) -> None:
    kept, stray, fresh = [await store.put(CAT + bytes([n])) for n in range(3)]
    partial = tmp_path / "pictures" / kept[:2] / "half.partial"
    partial.write_bytes(CAT[:100])
    for path in files(tmp_path):
        if path.name != fresh:
            os.utime(path, (1e9, 1e9))
    assert await store.sweep() == 1, "without a list, what was half written alone"
    assert {path.name for path in files(tmp_path)} == {kept, stray, fresh}
    assert await store.sweep(knowing(kept)) == 1
    assert {path.name for path in files(tmp_path)} == {kept, fresh}


async def test_what_is_stored_again_is_not_old(store: FolderStore, tmp_path: Path) -> None:
    sha256 = await store.put(CAT)
    os.utime(files(tmp_path)[0], (1e9, 1e9))
    await store.put(CAT)
    assert await store.sweep(knowing()) == 0
    assert await store.get(sha256) == CAT


def child(code: str, folder: Path) -> subprocess.Popen[str]:
    """A process with the store in `folder`, as `store`."""
    begin = f"""
import asyncio, itertools, resource, signal, sys
from pathlib import Path
from dreambot.jobs.errors import StoreFull
from dreambot.jobs.storage.filesystem import FolderStore
store = FolderStore(Path({str(folder)!r}))
"""
    return subprocess.Popen(
        [sys.executable, "-c", begin + code],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


FILL = """
async def main():
    for number in itertools.count():
        print(await store.put(number.to_bytes(8, "big") * 100_000), flush=True)
asyncio.run(main())
"""


async def test_a_killed_process_leaves_whole_pictures(store: FolderStore, tmp_path: Path) -> None:
    """And what it had said was stored is there."""
    for count in (1, 4, 9):
        process = child(FILL, tmp_path / "pictures")
        assert process.stdout is not None
        stored = [process.stdout.readline().strip() for _ in range(count)]
        process.send_signal(signal.SIGKILL)
        stored += process.communicate()[0].split()
        for sha256 in stored:
            assert len(await store.get(sha256)) == 800_000
    for path in files(tmp_path):
        os.utime(path, (1e9, 1e9))
        if path.suffix != ".partial":
            await store.get(path.name)
    await store.sweep()
    assert not [path for path in files(tmp_path) if path.suffix == ".partial"]


def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    """The limit of a process' files stands in for it: the disk takes the beginning and no more."""
    code = """
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
async def main():
    small = await store.put(bytes(4000))
    try:
        await store.put(bytes(6000))
    except StoreFull as error:
        print(error)
    assert await store.get(small) == bytes(4000)
asyncio.run(main())
"""
    out, errors = child(code, tmp_path / "pictures").communicate(timeout=60)
    assert (out.strip(), errors) == (str(StoreFull()), "")
    assert [path.stat().st_size for path in files(tmp_path)] == [4000]
