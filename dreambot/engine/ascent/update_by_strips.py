"""A step of a large picture, some rows at a time, so that nothing else of its size is held.

At 4096 × 4096 a picture takes 200 MB, and the same step as one graph (update_rule.py) holds several of that
size.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.coarse_maps import COARSE, coarsened, emphasised, enlarged
from dreambot.engine.ascent.opponent_colours import naturally
from dreambot.engine.types import Array, Normalisation

EPSILON = 1e-8
ROWS_AT_ONCE = 128  # a multiple of COARSE


@dataclass(frozen=True, eq=False)
class Shape:
    """How colour and emphasis change a slope; `room` is coarse (see looks.Look)."""

    natural_colours: float
    focus: float
    room: tf.Tensor


def move_by_strips(
    picture: Array,
    slope: Array,
    step_size: float,
    by: Normalisation,
    *,
    shape: Shape | None = None,
    mask: tf.Tensor | None = None,
) -> Array:
    """`picture` (height × width × 3 in [-1, 1]) after a step along `slope`, which is written over."""
    strips = [slice(top, top + ROWS_AT_ONCE) for top in range(0, len(slope), ROWS_AT_ONCE)]
    emphasis = None if shape is None else _shape(slope, strips, shape)
    length = np.float32(step_size / (_spread(slope, strips, by) + EPSILON))
    for rows in strips:
        slope[rows] *= length
        if emphasis is not None:
            slope[rows] *= _enlarged_rows(emphasis, rows, slope.shape)
        if mask is not None:
            slope[rows] *= mask[rows]
        slope[rows] += picture[rows]
        np.clip(slope[rows], -1.0, 1.0, out=slope[rows])
    return slope


def _shape(slope: Array, strips: Sequence[slice], shape: Shape) -> Array:
    """Hold back the colours of `slope`, in place; the coarse emphasis that its steps are to have."""
    focus, natural = tf.constant(shape.focus), tf.constant(shape.natural_colours)
    coarse = emphasised(tf.concat([_COARSENED(slope[rows]) for rows in strips], 0), shape.room, focus)
    colours, emphasis = np.asarray(coarse[..., :3]), np.asarray(coarse[..., 3:])
    if shape.natural_colours > 0:
        for rows in strips:
            slope[rows] = _NATURALLY(slope[rows], _enlarged_rows(colours, rows, slope.shape), natural)
    return emphasis


def _enlarged_rows(coarse: Array, rows: slice, shape: tuple[int, ...]) -> Array:
    """The rows `rows` of `coarse`, enlarged to a picture of `shape`, with neighbouring rows looked at."""
    stop = min(rows.stop, shape[0])
    around = np.arange(rows.start // COARSE - 1, -(-stop // COARSE) + 1)
    large = _ENLARGED(coarse[np.clip(around, 0, len(coarse) - 1)])
    part: Array = large[COARSE : COARSE + stop - rows.start, : shape[1]].numpy()
    return part


def _spread(slope: Array, strips: Sequence[slice], by: Normalisation) -> float:
    """Mean|g| or std(g), summed in double precision."""
    if by == "mean_abs":
        return float(sum(np.abs(slope[rows]).sum(dtype=np.float64) for rows in strips)) / slope.size
    mean = float(sum(slope[rows].sum(dtype=np.float64) for rows in strips)) / slope.size
    squares = (np.square(slope[rows] - np.float32(mean)).sum(dtype=np.float64) for rows in strips)
    return math.sqrt(float(sum(squares)) / slope.size)


def _graph(function: Callable[..., tf.Tensor], *signature: tf.TensorSpec) -> Callable[..., tf.Tensor]:
    graph: Callable[..., tf.Tensor] = tf.function(function, input_signature=signature, autograph=False)
    return graph


_PICTURE, _ANY = tf.TensorSpec([None, None, 3], tf.float32), tf.TensorSpec([None, None, None], tf.float32)
_COARSENED = _graph(coarsened, _PICTURE)
_ENLARGED = _graph(enlarged, _ANY)
_NATURALLY = _graph(naturally, _PICTURE, _PICTURE, tf.TensorSpec([], tf.float32))
