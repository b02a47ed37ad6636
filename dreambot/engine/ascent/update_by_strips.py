"""The update of a large picture, some rows at a time, so that nothing else of its size is held.

At 4096 × 4096 a picture takes 200 MB, and the same update as one graph (update_rule.py) holds several of
them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.coarse_maps import FACTOR, coarse_maps, enlarge, with_emphasis
from dreambot.engine.ascent.opponent_colours import attenuate_colour
from dreambot.engine.types import Array, Normalisation

EPSILON = 1e-8
ROWS_AT_ONCE = 128  # a multiple of FACTOR


@dataclass(frozen=True, eq=False)
class ColourAndEmphasis:
    """How colour and emphasis change a gradient; `calm_map` as of UpdateRule (update_rule.py)."""

    natural_colours: float
    focus: float
    calm_map: tf.Tensor


def update_by_strips(
    picture: Array,
    grad: Array,
    step_size: float,
    by: Normalisation,
    *,
    shape: ColourAndEmphasis | None = None,
    mask: tf.Tensor | None = None,
) -> Array:
    """`picture` (height × width × 3 in [-1, 1]) after a step along `grad`, which is overwritten."""
    strips = [slice(top, top + ROWS_AT_ONCE) for top in range(0, len(grad), ROWS_AT_ONCE)]
    emphasis = None if shape is None else _apply_colour_and_emphasis(grad, strips, shape)
    length = np.float32(step_size / (_spread(grad, strips, by) + EPSILON))
    for rows in strips:
        grad[rows] *= length
        if emphasis is not None:
            grad[rows] *= _enlarged_rows(emphasis, rows, grad.shape)
        if mask is not None:
            grad[rows] *= mask[rows]
        grad[rows] += picture[rows]
        np.clip(grad[rows], -1.0, 1.0, out=grad[rows])
    return grad


def _apply_colour_and_emphasis(grad: Array, strips: Sequence[slice], shape: ColourAndEmphasis) -> Array:
    """Attenuate the colours of `grad`, in place; return the coarse emphasis of the step."""
    focus, natural = tf.constant(shape.focus), tf.constant(shape.natural_colours)
    coarse = with_emphasis(tf.concat([_COARSE_MAPS(grad[rows]) for rows in strips], 0), shape.calm_map, focus)
    colours, emphasis = np.asarray(coarse[..., :3]), np.asarray(coarse[..., 3:])
    if shape.natural_colours > 0:
        for rows in strips:
            grad[rows] = _ATTENUATE_COLOUR(grad[rows], _enlarged_rows(colours, rows, grad.shape), natural)
    return emphasis


def _enlarged_rows(coarse: Array, rows: slice, shape: tuple[int, ...]) -> Array:
    """The rows `rows` of `coarse` enlarged to a picture of `shape`, interpolated with their neighbours."""
    stop = min(rows.stop, shape[0])
    around = np.arange(rows.start // FACTOR - 1, -(-stop // FACTOR) + 1)
    large = _ENLARGE(coarse[np.clip(around, 0, len(coarse) - 1)])
    part: Array = large[FACTOR : FACTOR + stop - rows.start, : shape[1]].numpy()
    return part


def _spread(grad: Array, strips: Sequence[slice], by: Normalisation) -> float:
    """Mean|g| or std(g), summed in double precision."""
    if by == "mean_abs":
        return float(sum(np.abs(grad[rows]).sum(dtype=np.float64) for rows in strips)) / grad.size
    mean = float(sum(grad[rows].sum(dtype=np.float64) for rows in strips)) / grad.size
    squares = (np.square(grad[rows] - np.float32(mean)).sum(dtype=np.float64) for rows in strips)
    return math.sqrt(float(sum(squares)) / grad.size)


def _graph(function: Callable[..., tf.Tensor], *signature: tf.TensorSpec) -> Callable[..., tf.Tensor]:
    graph: Callable[..., tf.Tensor] = tf.function(function, input_signature=signature, autograph=False)
    return graph


_PICTURE, _ANY = tf.TensorSpec([None, None, 3], tf.float32), tf.TensorSpec([None, None, None], tf.float32)
_COARSE_MAPS = _graph(coarse_maps, _PICTURE)
_ENLARGE = _graph(enlarge, _ANY)
_ATTENUATE_COLOUR = _graph(attenuate_colour, _PICTURE, _PICTURE, tf.TensorSpec([], tf.float32))
