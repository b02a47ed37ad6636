"""The default style against the tutorial's octaves, each `bot.py dream … --json` in its own process."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PHOTO = ROOT / "dreambot" / "samples" / "chelsea.png"
BAR = 1 / 9


def run(short: bool) -> bool:
    """Print the seconds of each, in turn, and their ratio; whether that meets the bar."""
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(1 if short else 3):
            default = dreamt(Path(folder), PHOTO)
            tutorial = dreamt(Path(folder), PHOTO, "--style", "tutorial-octaves")
            ratios.append(default["seconds_dream"] / tutorial["seconds_dream"])
            rise = default["activation_last"] / default["activation_first"]
            print(
                f"default {default['seconds_dream']:.2f} s (objective × {rise:.2f}), "
                f"tutorial-octaves {tutorial['seconds_dream']:.2f} s"
            )
    ratio = statistics.median(ratios)
    print(f"ratio {ratio:.3f} (bar: at most {BAR})")
    return bool(ratio <= BAR)


def dreamt(folder: Path, photo: Path, *options: str) -> dict[str, Any]:
    """What --json says of one dream, from a process of its own."""
    command = [sys.executable, str(ROOT / "bot.py"), "dream", str(photo), str(folder / "out.png"), "--json"]
    done = subprocess.run([*command, *options], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    report: dict[str, Any] = json.loads(done.stdout)
    return report
