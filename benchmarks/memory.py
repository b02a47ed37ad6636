"""Peak memory of a whole process that dreams a 2048 × 2048 picture in the default style."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PIL import Image

from benchmarks.dream import ROOT, dreamt

SIDE = 2048
BAR = 1500


def run(short: bool) -> bool:
    """Print the peak; whether that meets the bar. Short: one step an octave, which peaks alike."""
    with tempfile.TemporaryDirectory() as folder:
        photo = Path(folder) / "large.png"
        with Image.open(ROOT / "dreambot" / "samples" / "astronaut.png") as im:
            im.resize((SIDE, SIDE), Image.Resampling.LANCZOS).save(photo)
        report = dreamt(Path(folder), photo, *(["--steps", "1"] if short else []))
    print(f"{report['width']} × {report['height']}, {report['steps']} steps, {report['seconds_dream']:.1f} s")
    print(f"peak {report['peak_rss_mb']:.0f} MB (bar: under {BAR})")
    return bool(report["peak_rss_mb"] < BAR)
