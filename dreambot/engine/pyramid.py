"""Octaves: the sizes at which a picture is dreamed, from small to large, and the way between them."""

from __future__ import annotations

import tensorflow as tf


def octave_sizes(
    height: int, width: int, octaves: int, scale: float, above: int, min_side: int
) -> list[tuple[int, int]]:
    """(height, width) of each octave, smallest first: size · scaleⁿ for n = above - octaves + 1 … above.

    An octave with a side under `min_side` pixels, which the network can't see, is left out.
    """
    exponents = range(above - octaves + 1, above + 1)
    sizes = [(round(height * scale**n), round(width * scale**n)) for n in exponents]
    return [size for size in sizes if min(size) >= min_side]


def resize(picture: tf.Tensor, size: tuple[int, int]) -> tf.Tensor:
    """`picture` (height × width × 3) at another size, bicubic and without aliasing."""
    if tuple(picture.shape[:2]) == size:
        return picture
    return _resize(picture, tf.constant(size))


def go_up(dream: tf.Tensor, original: tf.Tensor, size: tuple[int, int]) -> tf.Tensor:
    """The dream at the next octave's `size`, with the detail that the smaller size had lost put back.

    enlarge(dream) + here - enlarge(shrink(here)), where here is `original` at `size`: what the photograph
    shows at this size and could not at the smaller one (the 2015 release does so too). Enlarging is linear,
    so one enlargement serves both: here + enlarge(dream - shrink(here)).
    """
    return _GO_UP(dream, resize(original, size))


def _go_up(dream: tf.Tensor, here: tf.Tensor) -> tf.Tensor:
    return here + _resize(dream - _resize(here, tf.shape(dream)[:2]), tf.shape(here)[:2])


def _resize(picture: tf.Tensor, size: tf.Tensor) -> tf.Tensor:
    return tf.image.resize(picture, size, method="bicubic", antialias=True)


# A graph, so that what has been used is freed before the next is made.
_ANY_PICTURE = tf.TensorSpec([None, None, 3], tf.float32)
_GO_UP = tf.function(_go_up, input_signature=[_ANY_PICTURE, _ANY_PICTURE])
