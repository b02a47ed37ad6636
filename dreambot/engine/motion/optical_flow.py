"""How things move between two pictures: the nearest look-alike of each pixel's surroundings.

From coarse to fine: at each size the earlier picture is first moved as the smaller size found, then compared
at small shifts all around; what matches best within a window wins, and the windows' findings are smoothed.
"""

from __future__ import annotations

import tensorflow as tf

from dreambot.engine.ascent.octaves import resize
from dreambot.engine.motion.warp import warp

# (longest side in pixels, shifts tried either way), coarse to fine: a ninth of a picture's length in all.
LEVELS = ((64, 5), (128, 3), (256, 2))
WINDOW = 9
SMOOTHING = 5
# Added to the mean difference for each pixel of a shift, so that flat surroundings stay where they are.
RELUCTANCE = 0.002
# The mean difference, in [-1, 1] units, at which a match is hardly believed any more.
DOUBT = 0.25

Size = tuple[int, int]


def motion_between(before: tf.Tensor, after: tf.Tensor) -> tf.Tensor:
    """For each pixel of `after`, how far (down, right) it lies in `before`: height × width × 2, in pixels.

    Both are height × width × 3 in [-1, 1] and of one size. `warp(before, motion)` resembles `after`.
    """
    size = int(after.shape[0]), int(after.shape[1])
    motion = tf.zeros((1, 1, 2))
    for longest, reach in LEVELS:
        level = _fitted(size, longest)
        motion = _enlarged(motion, level)
        here = resize(after, level)
        motion = _smooth(motion + _SHIFTS(warp(resize(before, level), motion), here, reach))
    return _enlarged(motion, size)


def belief(carried: tf.Tensor, after: tf.Tensor) -> tf.Tensor:
    """How far `carried` may pass for `after`: height × width × 1, from 1 (the same) to 0 (no likeness)."""
    apart = tf.reduce_mean(tf.abs(carried - after), -1, keepdims=True)
    return tf.exp(-tf.square(_pooled(apart, WINDOW) / DOUBT))


def _shifts(before: tf.Tensor, after: tf.Tensor, reach: tf.Tensor) -> tf.Tensor:
    """The shift (down, right), in whole pixels up to `reach`, at which `before` is most like `after`."""
    side = 2 * reach + 1
    size = tf.shape(after)[:2]
    edge = [[reach, reach], [reach, reach], [0, 0]]
    wide = tf.pad(before, edge, mode="SYMMETRIC")

    def tried(number: tf.Tensor, best: tf.Tensor, shift: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor, tf.Tensor]:
        top, left = number // side, number % side
        apart = tf.abs(wide[top : top + size[0], left : left + size[1]] - after)
        here = tf.cast(tf.stack([top, left]) - reach, tf.float32)
        cost = _pooled(tf.reduce_mean(apart, -1, keepdims=True), WINDOW) + RELUCTANCE * tf.norm(here)
        return number + 1, tf.minimum(cost, best), tf.where(cost < best, here, shift)

    nothing = (0, tf.fill([size[0], size[1], 1], 1e9), tf.zeros([size[0], size[1], 2]))
    shift: tf.Tensor
    _, _, shift = tf.while_loop(lambda number, *_: number < side**2, tried, nothing, parallel_iterations=1)
    return shift


def _smooth(motion: tf.Tensor) -> tf.Tensor:
    return _pooled(_pooled(motion, SMOOTHING), SMOOTHING)


def _pooled(field: tf.Tensor, window: int) -> tf.Tensor:
    """The mean over windows of window × window pixels around each pixel."""
    return tf.nn.avg_pool2d(field[tf.newaxis], window, 1, "SAME")[0]


def _enlarged(motion: tf.Tensor, size: Size) -> tf.Tensor:
    """`motion` at another size of the picture, in that size's pixels."""
    ratio = size[0] / motion.shape[0], size[1] / motion.shape[1]
    return tf.image.resize(motion, size, method="bilinear") * tf.constant(ratio, tf.float32)


def _fitted(size: Size, longest: int) -> Size:
    ratio = min(1.0, longest / max(size))
    return max(1, round(size[0] * ratio)), max(1, round(size[1] * ratio))


_PICTURE = tf.TensorSpec([None, None, 3], tf.float32)
_SHIFTS = tf.function(
    _shifts, input_signature=[_PICTURE, _PICTURE, tf.TensorSpec([], tf.int32)], autograph=False
)
