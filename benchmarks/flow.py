"""The optical flow of a panned photograph, and how calm a dreamed pan is.

Two crops of a photograph, 480 × 320, the second one 6 pixels right and 3 down of the first: how long the flow
between them takes (the fastest of some rounds), and how far the first is from the second when the flow has
warped it (mean absolute difference in [-1, 1]). Then some frames of that pan are dreamed, in the default
style and as `bot.py video` does: how far neighbouring dreams are apart when the pan is undone.

Before DIS the flow was found by matching blocks; its published figures were 0.133 s and 0.10. On this
photograph it left 0.031 (DIS: 0.007), and neighbouring dreams were 12.2 grey levels apart.
"""

from __future__ import annotations

import itertools
import statistics
import time

import numpy as np
import tensorflow as tf

from dreambot.engine.motion.optical_flow import estimate_flow
from dreambot.engine.motion.video import dream_video
from dreambot.engine.motion.warp import warp
from dreambot.engine.networks.network import load
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.engine.types import Pixels
from tests.conftest import photograph

HEIGHT, WIDTH = 320, 480
RIGHT, DOWN = 6, 3
FRAMES = 8
ROUNDS = 50
SECONDS_BAR = 0.05
DIFFERENCE_BAR = 0.01
GREY_BAR = 7.0


def run(short: bool) -> bool:
    """Print the figures of the flow and of the dreamed pan; whether all of them meet their bars."""
    frames = _pan(3 if short else FRAMES)
    seconds = min(_seconds(*frames[:2]) for _ in range(ROUNDS))
    difference = _difference(*frames[:2])
    print(f"flow              {seconds:.4f} s (bar: at most {SECONDS_BAR})")
    print(f"after warping     {difference:.4f} (bar: at most {DIFFERENCE_BAR})")
    network = load()
    dreams = list(dream_video(network, frames, style_settings(DEFAULT_STYLE, network)))
    apart = statistics.mean(_apart(before, after) for before, after in itertools.pairwise(dreams))
    print(f"neighbours        {apart:.2f} grey levels over {len(dreams)} dreams (bar: at most {GREY_BAR:g})")
    return seconds <= SECONDS_BAR and difference <= DIFFERENCE_BAR and apart <= GREY_BAR


def _pan(count: int) -> list[Pixels]:
    """Cut `count` frames from a photograph, each one RIGHT and DOWN of the last."""
    whole = photograph("coffee")
    corners = [(DOWN * number, RIGHT * number) for number in range(count)]
    return [whole[top : top + HEIGHT, left : left + WIDTH] for top, left in corners]


def _seconds(before: Pixels, after: Pixels) -> float:
    begin = time.perf_counter()
    estimate_flow(before, after)
    return time.perf_counter() - begin


def _difference(before: Pixels, after: Pixels) -> float:
    warped = warp(from_pixels(before), estimate_flow(before, after))
    return float(tf.reduce_mean(tf.abs(warped - from_pixels(after))))


def _apart(before: Pixels, after: Pixels) -> float:
    """Return the mean grey levels between two neighbouring frames of the pan when the pan is undone."""
    pan = tf.tile(tf.constant([[[DOWN, RIGHT]]], tf.float32), (HEIGHT, WIDTH, 1))
    undone = to_pixels(warp(from_pixels(before), pan))
    return float(np.abs(undone.astype(int) - after.astype(int)).mean())
