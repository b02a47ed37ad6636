"""One step of gradient ascent: jitter, tiles, gradient, normalise, clip.

Time of a step of 500 × 500 in ms, Inception v3 up to mixed5 in bfloat16 on two cores of an AMD EPYC (127
under TensorFlow's profiler, 117 without): convolutions forward and back 108, within 8 % of the CPU's own
matrix product of as much arithmetic; the gradients of rectifiers 5.6; maximum pooling and its gradient 3.2;
concatenating and splitting channels 3.2; mean pooling 1.6; casts 0.9; rectifiers after pooling 0.8; the
objective 0.6; sums of gradients 0.6; the roll 0.5. All but the convolutions are passes over activations, each
at some 20 GB/s: TensorFlow's wheels are compiled for AVX only (numpy's bitwise and moves 75 GB/s here on one
thread), and no operation of TensorFlow's includes a rectifier's gradient in a convolution.

Of the time of both cores, oneDNN's threads take 89 %, TensorFlow's thread between operations 6 %, and 3 % is
idle (perf's scheduler records): each of some 250 operations is started by one thread, in 35 to 50 µs, and
wakes two. oneDNN's 3 × 3 convolutions are as fast as the matrix product; its 1 × 1 convolutions reach 85 to
90 % of it.

Tried without use: blocks of up to 32 MB kept by glibc (1 ms less, 67 MB more), huge pages, oneDNN on the
caller's thread, TensorFlow's own allocator, three threads on two cores; bfloat16 rectified as numbers of 16
bits (float16: 1 ms less, 0.3 ms more of the 18 at 120 × 120; int16: in place, which a graph does, five times
as long); 1 × 1 convolutions of one input as one, then split (as long); one rectifier's gradient for all
branches of a block, then split (as long).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.gradient import Gradient
from dreambot.engine.ascent.tiles import split_side, tiled_gradient
from dreambot.engine.ascent.update_rule import PLAIN_RULE, UpdateRule

# The plastic number's powers: multiples of both spread evenly over a square (Roberts, "The Unreasonable
# Effectiveness of Quasirandom Sequences", 2018).
PLASTIC_POWERS = (0.7548776662466927, 0.5698402909980532)


def jitter_shifts(
    random: np.random.Generator, size: tuple[int, int], jitter: int, tile: int
) -> Iterator[tuple[int, int]]:
    """Yield how far (down, right) to roll the picture before each step: up to `jitter` pixels either way.

    A side that is split into several tiles is rolled by up to a tile instead, from a random start, by steps
    that are spread evenly: so after a few steps the borders of the tiles, where the gradient is weaker, have
    been everywhere alike, and leave no seam. Zero jitter: no roll.
    """
    start = random.random(2)
    for number in itertools.count():
        down, right = (
            _even_shift(side, tile, start[axis] + number * PLASTIC_POWERS[axis])
            if jitter and side > tile
            else int(random.integers(-jitter, jitter + 1))
            for axis, side in enumerate(size)
        )
        yield down, right


def _even_shift(side: int, tile: int, turns: float) -> int:
    """The fractional part of `turns` times the length of the pieces that `side` is split into."""
    return int(turns % 1.0 * side / len(split_side(side, tile)))


def step(
    gradient: Gradient,
    picture: tf.Tensor,
    shift: tuple[int, int],
    *,
    tile: int,
    step_size: float,
    rule: UpdateRule = PLAIN_RULE,
) -> tuple[tf.Tensor, tf.Tensor]:
    """Take one step, picture ← clip(picture + step_size · direction, -1, 1).

    Returns (objective before the step, new picture). The direction is made of the gradient by `rule`
    (update_rule.py). The gradient is taken with the picture rolled by `shift`, so that neither the borders of
    tiles nor the network's own grid become visible.
    """
    value, grad = tiled_gradient(gradient, picture, tile, shift)
    return value, rule.apply(picture, grad, step_size)
