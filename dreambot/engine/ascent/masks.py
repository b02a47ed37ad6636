"""A mask limits a dream to a part of the picture and fades in at its edge; the rest stays the same bytes."""

from __future__ import annotations

import tensorflow as tf

from dreambot.engine.errors import MaskOfAnotherSize, MaskUnusable
from dreambot.engine.types import Mask, Pixels


def check_mask(mask: Mask, pixels: Pixels) -> None:
    """Raise MaskUnusable for a mask of another size than the picture, or one that leaves nothing to dream."""
    if mask.shape != pixels.shape[:2]:
        raise MaskOfAnotherSize((mask.shape[1], mask.shape[0]), (pixels.shape[1], pixels.shape[0]))
    if not mask.any():
        raise MaskUnusable("The mask leaves nothing to dream: it must be white, or opaque, somewhere.")


def feather_mask(mask: Mask, feather: int) -> tf.Tensor:
    """`mask` as height × width × 1 in [0, 1], rising from 0 at its edge to its own value `feather` pixels in.

    The blurred mask is ½ at a straight edge, so twice what it exceeds that by rises from 0 there.
    """
    soft = tf.constant(mask, tf.float32)[..., tf.newaxis] / 255.0
    while feather:
        faded = soft * tf.clip_by_value(2.0 * _tent_blur(soft, feather) - 1.0, 0.0, 1.0)
        if float(tf.reduce_max(faded)) > 0.5 * float(tf.reduce_max(soft)):
            return faded
        feather //= 2  # a mask too narrow to fade in over so many pixels
    return soft


def _tent_blur(mask: tf.Tensor, feather: int) -> tf.Tensor:
    """`mask` blurred by a box twice, which is a tent and shows no corners."""
    width = feather + 1 - feather % 2
    return _box_blur(_box_blur(mask, width), width)


def _box_blur(mask: tf.Tensor, width: int) -> tf.Tensor:
    """The mean over width × width pixels, the border repeated outwards."""
    reach = width // 2
    padded = mask
    for axis in (0, 1):
        length = padded.shape[axis]
        indices = tf.clip_by_value(tf.range(-reach, length + reach), 0, length - 1)
        padded = tf.gather(padded, indices, axis=axis)
    rows = tf.nn.avg_pool2d(padded[tf.newaxis], (width, 1), 1, "VALID")
    return tf.nn.avg_pool2d(rows, (1, width), 1, "VALID")[0]
