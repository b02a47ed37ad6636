"""The disk is full, the database locked, a picture gone: nothing that was acknowledged is lost."""

import errno
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.local_discord import dream_of, needs_description
from tests.local_discord.ward import Ward, ward

pytestmark = needs_description
NAMES = ("running", "waiting", "asked_meanwhile", "afterwards")


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    """Within it `folder` is a disk of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"needs the right to mount a small disk: {mounted.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """A file that takes all the room that is left."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while file.write(os.urandom(size)):
                    pass
            except OSError as error:
                assert error.errno == errno.ENOSPC
    return ballast


async def asked(patients: Ward) -> None:
    patients.bot.hold()
    for name in NAMES[:2]:
        await (await patients.ask(name)).acknowledged()
        await patients.stage(name, name)


async def all_is_well(patients: Ward, *names: str) -> None:
    for name in names:
        assert await patients.ended(name, timeout=90) == "delivered", patients.log_of(name)
        assert dream_of(patients.one_answer(name).attachments) == patients.job(name)


async def goes_on(patients: Ward) -> None:
    """A later dream is answered, and nothing was sent that Discord would refuse."""
    await (await patients.ask("afterwards")).acknowledged()
    await all_is_well(patients, "afterwards")
    assert patients.local.violations == []


async def test_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "data", "4m"):
        async with ward(tmp_path, *NAMES) as patients:
            await asked(patients)
            ballast, begin = fill(patients.bot.data_dir), len(patients.bot.log)
            meanwhile = await patients.ask("asked_meanwhile")
            await meanwhile.wait_for(lambda original: "can't save" in original.content, 30)
            patients.bot.let_go()
            await patients.bot.logged("has to wait .*again in", since=begin, timeout=60)
            assert patients.answers("running") == []
            ballast.unlink()
            await all_is_well(patients, "running", "waiting")
            assert len(patients.answers("asked_meanwhile")) == 1
            await goes_on(patients)


async def test_a_locked_database(tmp_path: Path) -> None:
    async with ward(tmp_path, *NAMES) as patients:
        await asked(patients)
        begin = len(patients.bot.log)
        with closing(sqlite3.connect(patients.bot.data_dir / "jobs.sqlite", timeout=30)) as other:
            other.execute("BEGIN IMMEDIATE")
            patients.bot.let_go()
            meanwhile = await patients.ask("asked_meanwhile")
            await patients.bot.logged("has to wait .*again in", since=begin, timeout=90)
            assert patients.answers("running") == []
            other.rollback()
        await all_is_well(patients, "running", "waiting")
        if meanwhile.callback is not None:
            await patients.local.wait_for(lambda: bool(patients.answers("asked_meanwhile")), 30)
            patients.one_answer("asked_meanwhile")
        await goes_on(patients)


async def test_stored_pictures_that_are_gone(tmp_path: Path) -> None:
    async with ward(tmp_path, *NAMES) as patients:
        await asked(patients)
        for file in (patients.bot.data_dir / "pictures").rglob("*"):
            if file.is_file():
                file.unlink()
        patients.bot.let_go()
        assert await patients.ended("waiting") == "delivered"
        message = patients.one_answer("waiting")
        assert message.content.startswith("⚠️")
        await all_is_well(patients, "running")
        await patients.bot.logged("gone or damaged")
