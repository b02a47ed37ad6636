"""Hostile files through the door for untrusted pictures, as a member's would go; or all files of a folder."""

from __future__ import annotations

import argparse
import asyncio
import ctypes
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from dreambot.chat.errors.messages import message_for
from dreambot.pictures.decoding.sandbox_pool import SandboxPool
from dreambot.pictures.errors import PictureError

BAR_SECONDS = 2.0
BAR_GROWTH_MB = 50.0
_MAX_SIDE = 1024  # as the bot does by default
_ONE_SENTENCE = re.compile(r"[A-Z][^\n]{10,250}\.")
_WARM_UP_FILES = 20
# What takes longer is decoded twice more, and the quickest counts: other work on the machine is not ours.
_DOUBTFUL_SECONDS = 1.0


@dataclass
class Tally:
    """What became of the files; `crashes` are errors that are no PictureError, `unclear` odd sentences.

    growth_mb: by how much this process is larger than after the first files; with_free_mb: the same, before
    the C library gave back what it keeps of freed memory for the next large file.
    """

    accepted: list[str] = field(default_factory=list)
    refusals: dict[str, int] = field(default_factory=dict)
    slowest: list[tuple[float, str]] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    growth_mb: float = 0.0
    with_free_mb: float = 0.0

    @property
    def refused(self) -> int:
        """How many were refused with a sentence."""
        return sum(self.refusals.values())

    @property
    def met(self) -> bool:
        """Whether all bars are."""
        in_time = not self.slowest or self.slowest[0][0] < BAR_SECONDS
        return in_time and self.growth_mb < BAR_GROWTH_MB and not self.crashes and not self.unclear


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The folder."""
    parser.add_argument("folder", nargs="?", type=Path, help="files to try instead of the corpus made here")


def run(short: bool, folder: Path | None) -> bool:
    """Print what became of them; whether nothing crashed, took over two seconds, or made the bot grow."""
    with TemporaryDirectory() as made:
        if folder is None:
            # Elsewhere, so that what making them takes is not taken for what reading them does.
            subprocess.run([sys.executable, "-m", "tests.pictures.corpus", made], check=True)
        files = _files_of(folder or Path(made))
        tally = asyncio.run(through_the_door(islice(files, 300) if short else files))
    _print(tally)
    return tally.met


def _print(tally: Tally) -> None:
    for text, count in sorted(tally.refusals.items(), key=lambda refusal: -refusal[1])[:12]:
        print(f"{count:6} × {text}")
    print("slowest:", "; ".join(f"{name} {seconds:.2f} s" for seconds, name in tally.slowest[:6]))
    for name in [*tally.crashes, *tally.unclear]:
        print("NOT REFUSED WELL:", name)
    total = len(tally.accepted) + tally.refused + len(tally.crashes)
    print(f"{total} files: {len(tally.accepted)} accepted, {tally.refused} refused")
    print(f"{len(tally.crashes)} crashes (bar: 0)")
    print(f"{len(tally.unclear)} refusals that are not one clear sentence (bar: 0)")
    print(f"growth of this process with memory that is free again: {tally.with_free_mb:.1f} MB")
    print(f"growth of this process: {tally.growth_mb:.1f} MB (bar: under {BAR_GROWTH_MB:g})")
    slowest = tally.slowest[0][0] if tally.slowest else 0.0
    print(f"slowest decode {slowest:.2f} s (bar: under {BAR_SECONDS:g})")


async def through_the_door(files: Iterable[tuple[str, bytes]]) -> Tally:
    """Decode them all, one after another."""
    tally, started, before = Tally(), 0, 0.0
    async with SandboxPool() as pool:
        for name, data in files:
            await _try(pool, name, data, tally)
            del data  # or it would still be held while the next is read,
            await asyncio.sleep(0)  # here or by what the loop has yet to call
            started += 1
            if started == _WARM_UP_FILES:
                before = _resident_mb()
        before = before or _resident_mb()
        tally.with_free_mb = _resident_mb() - before
        _give_back_free_memory()
        tally.growth_mb = _resident_mb() - before
    tally.slowest.sort(reverse=True)
    return tally


async def _try(pool: SandboxPool, name: str, data: bytes, tally: Tally) -> None:
    began = time.perf_counter()
    try:
        await pool.decode(data, max_side=_MAX_SIDE)
        tally.accepted.append(name)
    except PictureError as error:
        text = str(error)
        told = re.sub(r"[\d,]+", "N", text)
        tally.refusals[told] = tally.refusals.get(told, 0) + 1
        if not all(_ONE_SENTENCE.fullmatch(words) for words in (text, message_for(error, "en-US") or "")):
            tally.unclear.append(f"{name}: {text}")
    except Exception as error:  # noqa: BLE001 - this is what is counted
        tally.crashes.append(f"{name}: {error!r}")
    seconds = time.perf_counter() - began
    if seconds > _DOUBTFUL_SECONDS:
        seconds = min([seconds, *[await _again(pool, data) for _ in range(2)]])
    tally.slowest.append((seconds, name))


async def _again(pool: SandboxPool, data: bytes) -> float:
    """The seconds that it takes once more."""
    began = time.perf_counter()
    with suppress(PictureError):
        await pool.decode(data, max_side=_MAX_SIDE)
    return time.perf_counter() - began


def _files_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()


def _give_back_free_memory() -> None:
    with suppress(AttributeError, OSError):  # only glibc can
        ctypes.CDLL(None).malloc_trim(0)


def _resident_mb() -> float:
    """Megabytes that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
