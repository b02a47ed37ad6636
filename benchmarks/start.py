"""How long a command takes to begin: `bot.py --help`, and `bot.py dream` but for what can't be less.

Each is a process of its own on a warm disk, some runs in turn, the median of each. From what a dream's whole
process takes go off the import of TensorFlow (a process that does nothing else), and the dream itself as
another run of the same tells it with `--json`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.dream import PHOTO, ROOT
from benchmarks.dream import dreamt as dreamt_in

REST_BAR, HELP_BAR = 1.5, 0.3
ROUNDS = 5


def run(short: bool) -> bool:
    """Print the seconds of each part; whether both bars are met."""
    rounds = [_round() for _ in range(2 if short else ROUNDS + 1)][1:]  # the first warms the disk
    wall, imported, dreamt, rest, helped = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(
        f"bot.py dream      {wall:.2f} s, of which TensorFlow's import {imported:.2f}, the dream {dreamt:.2f}"
    )
    print(f"the rest          {rest:.2f} s (bar: under {REST_BAR})")
    print(f"bot.py --help     {helped:.2f} s (bar: under {HELP_BAR})")
    return bool(rest < REST_BAR and helped < HELP_BAR)


def _round() -> tuple[float, float, float, float, float]:
    imported = _seconds("-c", "import tensorflow")
    with tempfile.TemporaryDirectory() as folder:
        dreamt = dreamt_in(Path(folder), PHOTO)["seconds_dream"]
        wall = _seconds("bot.py", "dream", str(PHOTO), str(Path(folder) / "out.png"))
    return wall, imported, dreamt, wall - imported - dreamt, _seconds("bot.py", "--help")


def _seconds(*arguments: str) -> float:
    """That a Python process takes from its start to its end."""
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "2"}
    begin = time.perf_counter()
    command = [sys.executable, *arguments]
    subprocess.run(
        command, check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return time.perf_counter() - begin
