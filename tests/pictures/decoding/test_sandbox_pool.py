"""The sandbox pool decodes as `decode` does, and what happens in a process harms no other part."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dreambot.pictures.decoding import sandbox_parent
from dreambot.pictures.decoding.decode import DecodeLimits, Picture, decode
from dreambot.pictures.decoding.sandbox_pool import SandboxPool
from dreambot.pictures.errors import PictureError, PictureTooLarge, PictureUnreadable
from tests.pictures.corpus.bombs import deep_png
from tests.pictures.corpus.sound import sound_files
from tests.pictures.corpus.strangers import strangers
from tests.pictures.helpers import file_of, photo, png

linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def same(a: Picture, b: Picture) -> bool:
    if (a.source_format, a.source_size, a.frames) != (b.source_format, b.source_size, b.frames):
        return False
    if (a.opacity is None) != (b.opacity is None):
        return False
    see_through = a.opacity is None or np.array_equal(a.opacity, b.opacity)  # type: ignore[arg-type]
    return see_through and np.array_equal(a.pixels, b.pixels)


def cat(kind: str = "JPEG") -> bytes:
    return file_of(photo("chelsea"), kind)


async def becomes_busy(pool: SandboxPool, data: bytes) -> asyncio.Task[Picture]:
    """A decode that has been asked of a process that is stopped, and so will not answer."""
    for pid in pool.pids:
        os.kill(pid, signal.SIGSTOP)
    task = asyncio.create_task(pool.decode(data, max_side=None))
    await asyncio.sleep(0.1)
    assert not task.done()
    return task


def wake(pids: frozenset[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGCONT)


def told(pid: int, what: str) -> str:
    return Path(f"/proc/{pid}/{what}").read_text()


def descriptors(pid: int) -> set[str]:
    return {str(file.readlink()) for file in Path(f"/proc/{pid}/fd").iterdir()}


def running(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


async def warm(pool: SandboxPool) -> SandboxPool:
    """The pool, when both of its processes have restricted themselves."""
    await pool.decode(cat(), max_side=8)
    for _ in range(1000):
        if len(pool.pids) == 2 and all(is_restricted(pid) for pid in pool.pids):
            break
        await asyncio.sleep(0.02)
    return pool


def is_restricted(pid: int) -> bool:
    return "Max open files            0" in told(pid, "limits")


async def test_a_picture_is_the_same_as_without_the_door() -> None:
    async with SandboxPool() as pool:
        for name, data in sound_files().items():
            for max_side in (None, 25):
                through = await pool.decode(data, max_side=max_side)
                assert same(through, decode(data, max_side=max_side)), name
                assert not through.pixels.flags.writeable
                assert through.pixels.flags.c_contiguous


async def test_a_large_picture_comes_through_whole() -> None:
    data = file_of(photo("astronaut").resize((4000, 3000)), "JPEG")
    async with SandboxPool() as pool:
        assert same(await pool.decode(data, max_side=None), decode(data, max_side=None))


@pytest.mark.filterwarnings("ignore")
async def test_a_refusal_is_the_same_as_without_the_door() -> None:
    seen = set()
    async with SandboxPool() as pool:
        for name, data in strangers():
            try:
                decode(data, max_side=50)
            except PictureError as error:
                with pytest.raises(type(error)) as caught:
                    await pool.decode(data, max_side=50)
                assert str(caught.value) == str(error), name
                seen.add(str(error))
    assert len(seen) > 15


@pytest.mark.parametrize(
    ("data", "limits"),
    [
        (png(200, 100, 8, 2, b"\0"), {"max_pixels": 19_999}),
        (png(200, 100, 8, 2, b"\0"), {"max_edge": 199}),
        (png(200, 1, 8, 2, bytes(601)), {"min_side": 2}),
        (sound_files()["gif-animated"], {"max_frames": 2}),
        (sound_files()["png-animated"], {"max_animation": 3 * 60 * 44 - 1}),
        (png(2**32 - 1, 2**32 - 1, 8, 2, b"\0"), {}),
        (b"12345", {"max_bytes": 4}),
        (b"", {}),
    ],
)
async def test_limits_are_told_as_without_the_door(data: bytes, limits: dict[str, int]) -> None:
    chosen = DecodeLimits(**limits)
    with pytest.raises(PictureError) as expected:
        decode(data, max_side=100, limits=chosen)
    async with SandboxPool(limits=chosen) as pool:
        with pytest.raises(type(expected.value)) as caught:
            await pool.decode(data, max_side=100)
    assert str(caught.value) == str(expected.value)


async def test_a_senseless_max_side_is_the_callers_mistake() -> None:
    async with SandboxPool() as pool:
        with pytest.raises(ValueError, match="max_side"):
            await pool.decode(cat(), max_side=0)


@linux
async def test_the_process_knows_no_secret_and_holds_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "canary.of.the.token")
    secret = (tmp_path / "secret").open("w")
    os.set_inheritable(secret.fileno(), True)
    async with SandboxPool() as pool:
        for pid in (await warm(pool)).pids:
            assert "canary" not in told(pid, "environ") + told(pid, "cmdline")
            names = {line.split("=")[0] for line in told(pid, "environ").split("\0") if line}
            assert names <= {"OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "LD_LIBRARY_PATH"}
            held = descriptors(pid)
            assert all(name.startswith("pipe:") or name == "/dev/null" for name in held), held
    secret.close()


@linux
async def test_the_process_has_narrow_limits() -> None:
    async with SandboxPool() as pool:
        for pid in (await warm(pool)).pids:
            lines = told(pid, "limits").splitlines()[1:]
            limits = {line[:25].strip(): line[25:].split()[:2] for line in lines}
            assert limits["Max address space"] == [str(2 * 2**30)] * 2
            for nothing in ("Max open files", "Max file size", "Max core file size", "Max processes"):
                assert limits[nothing] == ["0", "0"], nothing
            assert int(limits["Max cpu time"][1]) <= 1000


@linux
async def test_a_bomb_cannot_take_more_than_two_gigabytes() -> None:
    generous = DecodeLimits(max_pixels=2 * 10**9, max_edge=10**6)
    async with SandboxPool(limits=generous) as pool:
        with pytest.raises(PictureTooLarge, match="memory") as caught:
            await pool.decode(png(30_000, 30_000, 8, 2, b"\0"), max_side=64)
        assert caught.value.which == "memory"
        for pid in pool.pids:
            status = dict(line.split(":\t", 1) for line in told(pid, "status").splitlines())
            assert int(status["VmPeak"].split()[0]) * 1024 <= 2 * 2**30
        assert (await pool.decode(cat(), max_side=64)).width == 64


@linux
async def test_a_picture_ends_with_its_processor_time(caplog: pytest.LogCaptureFixture) -> None:
    generous = DecodeLimits(max_pixels=10**9)
    # Some 6 seconds' work: the limit of one is rounded up, to two at the most.
    slow = deep_png(13_000, 16, 6, 1, 1_370_000_000)
    async with SandboxPool(cpu_seconds=1, limits=generous) as pool:
        with pytest.raises(PictureTooLarge, match="takes over 1 seconds") as caught:
            await pool.decode(slow, max_side=64)
        assert caught.value.which == "seconds"
        assert "ran out of time" in caplog.text
        assert same(await pool.decode(cat(), max_side=64), decode(cat(), max_side=64))


@linux
async def test_a_process_that_hangs_is_replaced() -> None:
    async with SandboxPool(seconds=0.5) as pool:
        stopped = (await warm(pool)).pids
        task = await becomes_busy(pool, cat())
        with pytest.raises(PictureTooLarge, match="seconds"):
            await task
        wake(stopped)
        assert same(await pool.decode(cat("PNG"), max_side=64), decode(cat("PNG"), max_side=64))
        assert stopped & pool.pids != stopped, "the one that hung is gone"


@linux
async def test_a_process_killed_at_work_costs_that_picture_alone(caplog: pytest.LogCaptureFixture) -> None:
    async with SandboxPool() as pool:
        task = await becomes_busy(await warm(pool), cat())
        before = pool.pids
        for pid in before:
            os.kill(pid, signal.SIGKILL)
        with pytest.raises(PictureUnreadable, match="JPEG picture but broken"):
            await task
        assert "was lost (exit status -9)" in caplog.text
        assert same(await pool.decode(cat("PNG"), max_side=64), decode(cat("PNG"), max_side=64))
        assert not before & pool.pids


@linux
async def test_processes_killed_while_idle_cost_nothing() -> None:
    async with SandboxPool() as pool:
        for pid in (await warm(pool)).pids:
            os.kill(pid, signal.SIGKILL)
        await asyncio.sleep(0.1)
        assert same(await pool.decode(cat(), max_side=64), decode(cat(), max_side=64))


INVALID = {
    "noise": b"\xff" * 5000,
    "no JSON": b"\0\0\0\2{[",
    "another answer": b'\0\0\0\x30{"token": "guessed", "unreadable": true         }',
    "nothing": b"",
}


@pytest.mark.parametrize("said", INVALID)
async def test_nonsense_is_no_picture(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    code = f"import sys; sys.stdin.buffer.read(9); sys.stdout.buffer.write({INVALID[said]!r})"
    with monkeypatch.context() as patch:
        patch.setattr(sandbox_parent, "_START", code)
        async with SandboxPool() as pool:
            for _ in range(2):
                with pytest.raises(PictureUnreadable, match="broken"):
                    await pool.decode(cat(), max_side=64)


async def test_where_no_process_can_be_started_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    async with SandboxPool() as pool:
        with monkeypatch.context() as patch:
            patch.setattr(sys, "executable", "/nowhere/python")
            with pytest.raises(OSError, match="no decoding process"):
                await pool.decode(cat(), max_side=64)
        assert (await pool.decode(cat(), max_side=64)).width == 64


async def test_many_at_once_are_each_answered_their_own() -> None:
    kinds = ["JPEG", "PNG", "WEBP", "GIF", "BMP"] * 4
    names = ["chelsea", "coffee", "astronaut", "coffee", "chelsea"] * 4
    files = [
        file_of(photo(name).resize((200 + n, 150)), kind)
        for n, (name, kind) in enumerate(zip(names, kinds, strict=True))
    ]
    async with SandboxPool(processes=2, pictures_each=3) as pool:
        pictures = await asyncio.gather(*(pool.decode(data, max_side=None) for data in files))
        assert len(pool.pids) <= 3
    assert all(same(got, decode(data, max_side=None)) for got, data in zip(pictures, files, strict=True))


@linux
async def test_a_cancelled_picture_is_nobody_elses() -> None:
    async with SandboxPool() as pool:
        stopped = (await warm(pool)).pids
        task = await becomes_busy(pool, cat())
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(stopped & pool.pids) == 1, "nobody works on it any more"
        wake(stopped)
        for name in ("coffee", "astronaut"):
            data = file_of(photo(name), "PNG")
            assert same(await pool.decode(data, max_side=None), decode(data, max_side=None))


async def test_many_cancelled_leave_the_door_as_it_was() -> None:
    async with SandboxPool(processes=2) as pool:
        tasks = [asyncio.create_task(pool.decode(cat("PNG"), max_side=None)) for _ in range(30)]
        for number, task in enumerate(tasks):
            await asyncio.sleep(0.005 * (number % 4))
            if number % 3:
                task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(result, Picture | asyncio.CancelledError) for result in done)
        assert sum(isinstance(result, Picture) for result in done) >= 10
        assert same(await pool.decode(cat("PNG"), max_side=None), decode(cat("PNG"), max_side=None))
        assert len(pool.pids) <= 3


@linux
async def test_a_process_is_replaced_after_so_many_pictures() -> None:
    async with SandboxPool(pictures_each=3) as pool:
        seen: list[frozenset[int]] = []
        for _ in range(10):
            await pool.decode(cat(), max_side=64)
            seen.append(pool.pids)
    assert len(frozenset().union(*seen)) >= 4
    assert seen[0] != seen[9]


@linux
async def test_close_leaves_no_process_behind() -> None:
    pool = SandboxPool(processes=2)
    await asyncio.gather(*(pool.decode(cat(), max_side=64) for _ in range(4)))
    pids = pool.pids
    assert pids
    await pool.close()
    assert not [pid for pid in pids if running(pid)]
    assert not pool.pids
    with pytest.raises(RuntimeError, match="closed"):
        await pool.decode(cat(), max_side=64)


@linux
async def test_close_gives_up_what_is_being_decoded() -> None:
    pool = await warm(SandboxPool())
    pids = pool.pids
    task: Any = await becomes_busy(pool, cat())
    await pool.close()
    with pytest.raises(RuntimeError, match="closed"):
        await task
    assert not [pid for pid in pids if running(pid)]


@linux
async def test_a_signal_to_stop_the_bot_does_not_stop_its_pictures() -> None:
    async with SandboxPool() as pool:
        pids = (await warm(pool)).pids
        for pid in pids:
            os.kill(pid, signal.SIGTERM)
            os.kill(pid, signal.SIGINT)
        await asyncio.sleep(0.1)
        assert (await pool.decode(cat(), max_side=64)).width == 64
        assert pool.pids == pids
