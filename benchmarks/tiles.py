"""What a picture of 4096 × 4096 costs: peak memory of the whole process, and time per pixel and step.

The time is that of one step, on the whole picture tile by tile, against a step at 512 × 512, in turn in one
process; the memory is that of a dream of all its octaves, one step each, by `bot.py dream` in its own.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

import tensorflow as tf
from PIL import Image

from benchmarks.dream import ROOT, dreamt
from dreambot.engine.ascent.gradient import Gradient
from dreambot.engine.ascent.step import step
from dreambot.engine.dream import gradient_for, warm_up
from dreambot.engine.networks.network import load
from dreambot.engine.styles.styles import style_settings

LARGE, SMALL = 4096, 512
MEMORY_BAR, COST_BAR = 1800, 1.15
SMALL_STEPS = 20


def run(short: bool) -> bool:
    """Print the peak and the ratio of costs; whether both meet their bars."""
    peak = _peak_mb()
    print(f"peak {peak:.0f} MB (bar: under {MEMORY_BAR})")
    network = load("inception_v3")
    settings = style_settings("deepdream", network)
    gradient = gradient_for(network, settings)
    warm_up(network, settings)
    ratios = []
    for _ in range(1 if short else 3):
        before = _cost(gradient, SMALL, SMALL_STEPS)
        large = _cost(gradient, LARGE, 1)
        small = (before + _cost(gradient, SMALL, SMALL_STEPS)) / 2
        ratios.append(large / small)
        print(f"microseconds a pixel and step: {small:.3f} at {SMALL}², {large:.3f} at {LARGE}²")
    ratio = statistics.median(ratios)
    print(f"cost per pixel and step, {LARGE}² against {SMALL}²: {ratio:.3f} (bar: at most {COST_BAR})")
    return peak < MEMORY_BAR and ratio <= COST_BAR


def _cost(gradient: Gradient, side: int, steps: int) -> float:
    """Microseconds a pixel and step."""
    picture = tf.random.stateless_uniform((side, side, 3), (1, 2), -1, 1).numpy()
    begin = time.perf_counter()
    for _ in range(steps):
        _, picture = step(gradient, picture, (17, -9), tile=512, step_size=0.02)
    _ = float(picture[0, 0, 0])  # nothing is left to be computed
    return (time.perf_counter() - begin) / steps / side**2 * 1e6


def _peak_mb() -> float:
    with tempfile.TemporaryDirectory() as folder:
        photo = Path(folder) / "large.png"
        with Image.open(ROOT / "dreambot" / "samples" / "astronaut.png") as im:
            im.resize((LARGE, LARGE), Image.Resampling.LANCZOS).save(photo)
        report = dreamt(Path(folder), photo, "--steps", "1")
    assert (report["width"], report["height"]) == (LARGE, LARGE)
    return float(report["peak_rss_mb"])
