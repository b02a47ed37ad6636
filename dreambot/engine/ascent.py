"""One step uphill: jitter, tiles, gradient, normalise, clip.

Profiled on two CPU cores with Inception v3 up to mixed5 at 500 × 500: of the time of all operations behind a
gradient, oneDNN's convolutions and their gradients take 85 % (217 of 257 ms).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import get_args

import numpy as np
import tensorflow as tf

from dreambot.engine.networks import Network
from dreambot.engine.objectives import Objective
from dreambot.engine.types import Normalisation, Precision

Gradient = Callable[[tf.Tensor], tuple[tf.Tensor, tf.Tensor]]
Tile = tuple[int, int, int, int]  # top, bottom, left, right in pixels; bottom and right excluded
EPSILON = 1e-8
TILE_SIGNATURE = [tf.TensorSpec([None, None, 3], tf.float32)]


def gradient_of(network: Network, objective: Objective, precision: Precision = "float32") -> Gradient:
    """Tile ↦ (objective, ∂objective/∂tile), for tiles of height × width × RGB in [-1, 1] of any size.

    The network computes in `precision`; what goes in and comes out is float32.
    One graph per objective and precision, traced once; the weights are constants in it (see operations.py).
    """

    def value_and_gradient(tile: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        value = objective(network.activations(tile[tf.newaxis], objective.layers, precision))
        return value, tf.gradients(value, tile)[0]

    graph: Gradient = network.graph(
        ("gradient", objective, precision),
        lambda: tf.function(value_and_gradient, input_signature=TILE_SIGNATURE),
    )
    return graph


def cuts(length: int, tile: int) -> list[tuple[int, int]]:
    """`length` pixels cut into the fewest even pieces of at most `tile`, as (start, end).

    Even pieces, because a narrow remainder would show the network a strip without context. Over three tiles
    long, a fifth smaller: a picture of that size takes the memory itself that larger pieces would.
    """
    piece = tile if length <= 3 * tile else tile * 4 // 5
    count = -(-length // piece)
    edges = [round(i * length / count) for i in range(count + 1)]
    return list(pairwise(edges))


def tiles(height: int, width: int, tile: int) -> Iterator[Tile]:
    """Every tile of a picture, row by row: each pixel is in exactly one."""
    for top, bottom in cuts(height, tile):
        for left, right in cuts(width, tile):
            yield top, bottom, left, right


def draw_shift(random: np.random.Generator, size: tuple[int, int], jitter: int, tile: int) -> tuple[int, int]:
    """How far (down, right) to roll the picture before a step: up to `jitter` pixels either way.

    A side cut into several tiles is rolled by up to half a tile more, so that over the steps the borders
    of the tiles, where the gradient is weaker, fall everywhere alike and leave no seam. Zero jitter: no roll.
    """
    reach = [jitter + (tile // 2 if jitter and side > tile else 0) for side in size]
    down, right = (int(random.integers(-r, r + 1)) for r in reach)
    return down, right


def tiled_gradient(
    gradient: Gradient, picture: tf.Tensor, tile: int, shift: tuple[int, int] = (0, 0)
) -> tuple[tf.Tensor, tf.Tensor]:
    """(objective, gradient) of a whole picture rolled by `shift` (down, right), one tile at a time.

    The objective is weighted by area; the gradient is that of the rolled picture, still rolled.
    """
    height, width = picture.shape[:2]
    rolled = tf.roll(picture, shift, (0, 1)) if any(shift) else picture
    rows: list[tf.Tensor] = []
    row: list[tf.Tensor] = []
    total = tf.constant(0.0)
    for top, bottom, left, right in tiles(height, width, tile):
        value, slope = gradient(rolled[top:bottom, left:right])
        total += value * ((bottom - top) * (right - left) / (height * width))
        row.append(slope)
        if right == width:
            rows.append(tf.concat(row, axis=1) if len(row) > 1 else row[0])
            row = []
    del rolled  # before the rows are joined: at 2048 × 2048 each copy of the picture takes 50 MB
    return total, tf.concat(rows, axis=0) if len(rows) > 1 else rows[0]


def spread_of(slope: tf.Tensor, by: Normalisation) -> tf.Tensor:
    """Mean|g| + ε, or the tutorial's std(g) + ε: what makes steps of one size, flat picture or busy."""
    spread = tf.reduce_mean(tf.abs(slope)) if by == "mean_abs" else tf.math.reduce_std(slope)
    return spread + EPSILON


def _move(
    picture: tf.Tensor, slope: tf.Tensor, back: tf.Tensor, step_size: tf.Tensor, by: Normalisation
) -> tf.Tensor:
    """The picture after a step along `slope`, which is rolled `back` first."""
    length = step_size / spread_of(slope, by)
    with tf.control_dependencies([length]):  # else the spread's own copy of the slope and the rolled one meet
        along = tf.roll(slope, back, (0, 1))
    return tf.clip_by_value(picture + length * along, -1.0, 1.0)


# As graphs, so that each operation may write over what the one before it made: eagerly, a picture of
# 2048 × 2048, 50 MB, had several copies of itself alive at once here.
_MOVES = {
    by: tf.function(
        partial(_move, by=by),
        input_signature=[
            tf.TensorSpec([None, None, 3], tf.float32),
            tf.TensorSpec([None, None, 3], tf.float32),
            tf.TensorSpec([2], tf.int32),
            tf.TensorSpec([], tf.float32),
        ],
    )
    for by in get_args(Normalisation)
}


def step(
    gradient: Gradient,
    picture: tf.Tensor,
    shift: tuple[int, int],
    *,
    tile: int,
    step_size: float,
    by: Normalisation,
) -> tuple[tf.Tensor, tf.Tensor]:
    """One step: picture ← clip(picture + step_size · g / spread(g), -1, 1).

    The gradient is taken on the picture rolled by `shift`, then rolled back, so that neither the borders of
    tiles nor the network's own grid get engraved. Returns (objective before the step, new picture).
    """
    value, slope = tiled_gradient(gradient, picture, tile, shift)
    back = tf.constant([-shift[0], -shift[1]])
    return value, _MOVES[by](picture, slope, back, tf.constant(step_size))
