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
    return tf.image.resize(picture, size, method="bicubic", antialias=True)


def lost_detail(original: tf.Tensor, smaller: tuple[int, int], size: tuple[int, int]) -> tf.Tensor:
    """What `original` shows at `size` that it could not show at the `smaller` size.

    d = original(size) - enlarge(original(smaller)): added to a dream that comes up from the
    smaller octave, it gives back the photograph's own fine detail (the 2015 release does so too).
    """
    return resize(original, size) - resize(resize(original, smaller), size)
