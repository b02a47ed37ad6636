"""Optical flow between two frames of a video, and how far it can be trusted.

The flow is OpenCV's DIS (Kroeger, Timofte, Dai and Van Gool: "Fast Optical Flow using Dense Inverse Search",
2016), with a variational refinement. Only videos need OpenCV; but where it is installed Keras imports it too,
to draw boxes, so that each process with TensorFlow has it (17 MB resident, measured).
"""

from __future__ import annotations

import cv2
import numpy as np
import tensorflow as tf

from dreambot.engine.motion.warp import warp
from dreambot.engine.types import Mask, Pixels

# A photograph of 480 × 320 panned by (6, 3) pixels was off by 0.006 after warping with this preset, by 0.009
# with FAST and 0.014 with ULTRAFAST (mean absolute difference in [-1, 1]).
PRESET = cv2.DISOPTICAL_FLOW_PRESET_MEDIUM
# OpenCV 4.14 and 5.0 crash, or return NaN, on frames of some widths that are lower than this.
MIN_SIDE = 16
# Differences between two frames are averaged over windows of this many pixels before they are judged.
WINDOW = 9
# The mean difference in a window, in [-1, 1] units, at which the confidence has fallen to 1/e.
TOLERANCE = 0.25


def estimate_flow(before: Pixels, after: Pixels) -> tf.Tensor:
    """Return how far from its own place each pixel of `after` was in `before`, in pixels.

    Both frames are height × width × RGB, uint8, of one size; the flow is height × width × (down, right), and
    `warp(before, flow)` resembles `after`. The same frames give the same bytes on any number of threads: DIS
    searches in eight strips, however many threads OpenCV has.

    Raises ValueError where a side is below MIN_SIDE; every network needs larger frames.
    """
    height, width = after.shape[:2]
    if min(height, width) < MIN_SIDE:
        raise ValueError(f"A flow needs at least {MIN_SIDE} pixels on each side, not {width} × {height}.")
    # A new one for each pair of frames: it keeps buffers, which two threads must not share.
    dis = cv2.DISOpticalFlow.create(PRESET)
    # None: no flow to begin with. The type stubs of OpenCV 4.14 do not know that.
    right_down = dis.calc(_gray(after), _gray(before), None)  # type: ignore[call-overload]
    return tf.constant(right_down[..., ::-1])


def confidence(before: tf.Tensor, after: tf.Tensor, flow: tf.Tensor) -> tf.Tensor:
    """Return how far `flow` can be trusted: height × width × 1, from 1 (`before`, warped, is `after`) to 0.

    Both frames are height × width × 3 in [-1, 1]; `flow` is what `estimate_flow` returns for them. It is
    trusted less where something comes into view. What was hidden in the frame before has no likeness there.
    What was outside of it is not trusted from one pixel on, even where it looks like the mirror image that
    `warp` puts there: a pan over plain wood repeated the last six pixels' dream in stripes.
    """
    difference = tf.reduce_mean(tf.abs(warp(before, flow) - after), -1, keepdims=True)
    averaged = tf.nn.avg_pool2d(difference[tf.newaxis], WINDOW, 1, "SAME")[0]
    return tf.exp(-tf.square(averaged / TOLERANCE)) * _inside(flow)


def _inside(flow: tf.Tensor) -> tf.Tensor:
    """Return 1 where `flow` leads into the frame, 0 where a pixel or more outside: height × width × 1."""
    height, width = flow.shape[:2]
    corner = tf.constant([height - 1, width - 1], tf.float32)
    rows, columns = tf.meshgrid(tf.range(height), tf.range(width), indexing="ij")
    source = tf.cast(tf.stack([rows, columns], -1), tf.float32) + flow
    distance = tf.reduce_max(tf.maximum(-source, source - corner), -1, keepdims=True)
    return tf.clip_by_value(1 - distance, 0, 1)


def _gray(pixels: Pixels) -> Mask:
    """Return the lightness of `pixels`: height × width, uint8."""
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY))
