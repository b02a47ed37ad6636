"""Optical flow: pans are found to fractions of a pixel, and what was not seen before is not trusted."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Generator

import cv2
import numpy as np
import pytest
import tensorflow as tf
from PIL import Image

from dreambot.engine.motion.optical_flow import MIN_SIDE, confidence, estimate_flow
from dreambot.engine.motion.video import CUT
from dreambot.engine.motion.warp import warp
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.types import Array, Pixels
from tests.conftest import SAMPLES, photograph

HEIGHT, WIDTH = 320, 480
SAMPLE_NAMES = ("astronaut", "chelsea", "coffee")


def crop(name: str, right: float = 0, down: float = 0) -> Pixels:
    """480 × 320 pixels of a photograph enlarged to 700 × 500, from so far right and down of its corner."""
    box = (right, down, right + WIDTH, down + HEIGHT)
    whole = Image.fromarray(photograph(name)).resize((700, 500), Image.Resampling.LANCZOS)
    return np.asarray(whole.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC, box))


def trust(before: Pixels, after: Pixels) -> Array:
    """The confidence in the flow between two frames: height × width."""
    flow = estimate_flow(before, after)
    return np.asarray(confidence(from_pixels(before), from_pixels(after), flow))[..., 0]


@pytest.fixture
def opencv_threads() -> Generator[None]:
    """Let a test set OpenCV's number of threads, which is the whole process's."""
    threads = cv2.getNumThreads()
    yield
    cv2.setNumThreads(threads)


@pytest.mark.parametrize("name", SAMPLE_NAMES)
@pytest.mark.parametrize(("right", "down"), [(6, 3), (-6, -3), (0.4, -0.7), (0, 0), (24, 12)])
def test_a_pan_is_found_to_a_fraction_of_a_pixel(name: str, right: float, down: float) -> None:
    flow = estimate_flow(crop(name, 100, 100), crop(name, 100 + right, 100 + down)).numpy()
    assert flow.shape == (HEIGHT, WIDTH, 2)
    assert flow.dtype == np.float32
    assert np.abs(flow[40:-40, 40:-40] - (down, right)).mean() < 0.12


@pytest.mark.parametrize("name", SAMPLE_NAMES)
def test_a_warped_frame_is_the_next_frame(name: str) -> None:
    """0.002 to 0.006; with the block matching that DIS replaced it was 0.021 to 0.036."""
    before, after = crop(name, 100, 100), crop(name, 106, 103)
    warped = warp(from_pixels(before), estimate_flow(before, after))
    assert float(tf.reduce_mean(tf.abs(warped - from_pixels(after)))) < 0.01


def test_a_frame_is_warped_from_where_the_flow_points_and_mirrored_at_its_edges() -> None:
    frame = crop("coffee")
    flow = tf.tile(tf.constant([[[-7.0, 12.0]]]), (HEIGHT, WIDTH, 1))
    mirrored = np.pad(frame, ((7, 0), (0, 12), (0, 0)), mode="reflect")[:HEIGHT, 12:]
    assert np.abs(warp(from_pixels(frame), flow) - from_pixels(mirrored)).max() < 1e-5
    ramp = np.tile(np.linspace(-0.5, 0.5, WIDTH, dtype=np.float32)[:, np.newaxis], (HEIGHT, 1, 3))
    step = ramp[0, 1, 0] - ramp[0, 0, 0]
    for pixels in (0.013, 0.5, 0.987):
        right = tf.tile(tf.constant([[[0.0, pixels]]]), (HEIGHT, WIDTH, 1))
        shifted = warp(tf.constant(ramp), right).numpy() - ramp
        assert shifted[:, 3:-3] / step == pytest.approx(pixels, abs=0.002)


def test_only_another_scene_is_a_cut() -> None:
    scenes = [crop(name, 100, 100) for name in SAMPLE_NAMES]
    for before, after in itertools.permutations(scenes, 2):
        assert trust(before, after).mean() < 0.75 * CUT
    for name in SAMPLE_NAMES:
        for right in (0, 12, 40, 80):
            assert trust(crop(name, 100, 100), crop(name, 100 + right, 100 + right / 2)).mean() > 1.5 * CUT


def test_what_comes_into_view_at_an_edge_is_not_trusted() -> None:
    """Not even where it looks like its mirror image, as plain wood does."""
    seen = trust(crop("coffee", 100, 100), crop("coffee", 110, 105))
    assert seen[:, -8:].max() < 0.05
    assert seen[-4:].max() < 0.05
    assert seen[20:-20, 20:-20].mean() > 0.99
    still = crop("coffee", 100, 100)
    assert trust(still, still).min() > 0.99


def test_what_was_behind_something_is_trusted_less() -> None:
    before, after = crop("coffee").copy(), crop("coffee").copy()
    cat = photograph("chelsea", 160)
    height, width = cat.shape[:2]
    before[100 : 100 + height, 100 : 100 + width] = cat
    after[100 : 100 + height, 124 : 124 + width] = cat
    seen = trust(before, after)
    assert seen[110 : 90 + height, 102:122].mean() < 0.75
    assert seen[110 : 90 + height, 134 : 114 + width].mean() > 0.95  # the cat itself
    assert seen[:80].mean() > 0.99  # what stands still


@pytest.mark.usefixtures("opencv_threads")
def test_the_same_frames_give_the_same_bytes_on_any_number_of_threads() -> None:
    before, after = crop("astronaut", 100, 100), crop("astronaut", 109, 102.5)
    flows = []
    for threads in (1, 2, 3, 8, 1):
        cv2.setNumThreads(threads)
        flows.append(estimate_flow(before, after).numpy().tobytes())
    assert len(set(flows)) == 1


@pytest.mark.parametrize(("height", "width"), [(MIN_SIDE, MIN_SIDE), (16, 47), (32, 700), (900, 20)])
def test_small_and_narrow_frames_have_a_flow(height: int, width: int) -> None:
    frame = np.asarray(Image.fromarray(photograph("coffee")).resize((width, height)))
    flow = estimate_flow(frame, frame[::-1])
    assert flow.shape == (height, width, 2)
    assert np.isfinite(flow).all()
    black = np.zeros_like(frame)
    assert np.array_equal(estimate_flow(black, black), np.zeros((height, width, 2)))


def test_frames_on_which_opencv_would_crash_are_refused() -> None:
    low = np.zeros((MIN_SIDE - 1, 100, 3), np.uint8)
    with pytest.raises(ValueError, match="at least 16 pixels on each side, not 100 × 15"):
        estimate_flow(low, low)


def test_help_does_not_wait_for_opencv() -> None:
    code = """
import sys
from dreambot.cli import main
try:
    main(["--help"])
finally:
    assert "cv2" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], cwd=SAMPLES.parents[1], check=True, capture_output=True)
