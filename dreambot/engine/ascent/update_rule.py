"""From a gradient to a step: how the picture moves along it, which decides much of how a dream looks.

direction = g / spread(g), or smoothed: (1 - s) · g / spread(g) + s · Σₖ bandₖ(g) / spread(bandₖ(g)),
            its colours held back (opponent_colours.py) and at unit spread again, · emphasis (emphasis.py),
            then - total_variation · ∂TV/∂picture - stay_near · (picture - photograph), then · mask
picture   ← clip(picture + step_size · direction, -1, 1)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.coarse_maps import coarse_size, coarsened, emphasised, enlarged
from dreambot.engine.ascent.laplacian_pyramid import smoothed, spread_of
from dreambot.engine.ascent.opponent_colours import naturally
from dreambot.engine.ascent.update_by_strips import Shape, move_by_strips
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Normalisation

SOFT = 0.1  # below this difference of two pixels, total variation is a bowl and no cone: steps settle


@dataclass(frozen=True, eq=False)
class Look:
    """What a step is made of beside the gradient; see DreamSettings for the numbers.

    photograph   at this octave's size, where `stay_near` is not 0
    mask         height × width × 1 in [0, 1] at this octave's size, if there is one
    room         height × width × 1 in [0, 1] at 1/COARSE of this octave's size (see coarse_size): how much of
                 a step the photograph leaves to each place, where `calm` is not 0
    """

    normalisation: Normalisation = "mean_abs"
    smoothness: float = 0.0
    natural_colours: float = 0.0
    focus: float = 0.0
    total_variation: float = 0.0
    stay_near: float = 0.0
    keep_colours: bool = False
    photograph: tf.Tensor | None = None
    mask: tf.Tensor | None = None
    room: tf.Tensor | None = None

    @property
    def shaped(self) -> bool:
        """Whether colour or emphasis change the gradient's own direction."""
        return self.natural_colours > 0 or self.focus > 0 or self.room is not None

    def move(self, picture: tf.Tensor, slope: tf.Tensor, step_size: float) -> tf.Tensor:
        """`picture` after a step along `slope`. A slope that is a numpy array may be written over."""
        kind = Kind(
            self.normalisation,
            self.smoothness > 0,
            self.shaped,
            self.total_variation > 0,
            self.photograph is not None,
            self.keep_colours,
            self.mask is not None,
        )
        if isinstance(slope, np.ndarray) and kind.by_strips:
            shape = Shape(self.natural_colours, self.focus, self._room_for(slope)) if kind.shaped else None
            return move_by_strips(
                np.asarray(picture), slope, step_size, self.normalisation, shape=shape, mask=self.mask
            )
        amounts = [
            step_size,
            self.smoothness,
            self.natural_colours,
            self.focus,
            self.total_variation,
            self.stay_near,
        ]
        pictures = [self._room_for(slope)] if kind.shaped else []
        pictures += [extra for extra in (self.photograph, self.mask) if extra is not None]
        return _mover(kind)(picture, slope, tf.constant(amounts), *pictures)

    def _room_for(self, slope: tf.Tensor) -> tf.Tensor:
        """`room`, or as much everywhere."""
        if self.room is not None:
            return self.room
        return tf.ones((*coarse_size((slope.shape[0], slope.shape[1])), 1))


PLAIN = Look()


def look_of(
    settings: DreamSettings,
    photograph: tf.Tensor | None = None,
    mask: tf.Tensor | None = None,
    room: tf.Tensor | None = None,
) -> Look:
    """The look that `settings` ask for; without a photograph nothing stays near it."""
    return Look(
        normalisation=settings.normalisation,
        smoothness=settings.smoothness,
        natural_colours=settings.natural_colours,
        focus=settings.focus,
        total_variation=settings.total_variation,
        stay_near=settings.stay_near,
        keep_colours=settings.keep_colours,
        photograph=photograph,
        mask=mask,
        room=room,
    )


@dataclass(frozen=True)
class Kind:
    """Which parts of a look are in use: each combination is a graph of its own, so that none costs unused."""

    normalisation: Normalisation
    smooth: bool = False
    shaped: bool = False
    even: bool = False
    near: bool = False
    grey: bool = False
    masked: bool = False

    @property
    def by_strips(self) -> bool:
        """Whether a large picture can be moved some rows at a time."""
        return not (self.smooth or self.even or self.near or self.grey)


def variation_slope(picture: tf.Tensor) -> tf.Tensor:
    """∂/∂picture of Σ √(d² + SOFT²), d each difference of neighbouring pixels; from -4 to 4.

    Rudin, Osher and Fatemi, "Nonlinear total variation based noise removal algorithms", 1992.
    """
    slope = tf.zeros_like(picture)
    for axis in (0, 1):
        ahead = tf.roll(picture, -1, axis) - picture
        pull = ahead / tf.sqrt(tf.square(ahead) + SOFT**2)
        pull = pull * _inside(picture, axis)
        slope += tf.roll(pull, 1, axis) - pull
    return slope


def _inside(picture: tf.Tensor, axis: int) -> tf.Tensor:
    """1 where a pixel has a next one along `axis`, 0 in the last row or column."""
    length = tf.shape(picture)[axis]
    inside = tf.cast(tf.range(length) < length - 1, tf.float32)
    return tf.reshape(inside, [-1, 1, 1] if axis == 0 else [1, -1, 1])


def shift_lightness(picture: tf.Tensor, amount: tf.Tensor) -> tf.Tensor:
    """`picture` with `amount` (height × width × 1) added to all channels, as far as they stay in [-1, 1].

    The differences of the channels, which are the colour, remain exactly.
    """
    darkest = -1.0 - tf.reduce_min(picture, -1, keepdims=True)
    lightest = 1.0 - tf.reduce_max(picture, -1, keepdims=True)
    return picture + tf.clip_by_value(amount, darkest, lightest)


@lru_cache(maxsize=128)  # all the kinds there are
def _mover(kind: Kind) -> Callable[..., tf.Tensor]:
    picture = tf.TensorSpec([None, None, 3], tf.float32)
    plane = tf.TensorSpec([None, None, 1], tf.float32)
    extras = [plane] * kind.shaped + [picture] * kind.near + [plane] * kind.masked

    # A graph, so that each operation may write over what the one before it made: eagerly, a picture of
    # 2048 × 2048, 50 MB, had several copies of itself alive at once here.
    def move(picture: tf.Tensor, slope: tf.Tensor, amounts: tf.Tensor, *extras: tf.Tensor) -> tf.Tensor:
        return _move(kind, picture, slope, amounts, list(extras))

    graph: Callable[..., tf.Tensor] = tf.function(
        move,
        input_signature=[picture, picture, tf.TensorSpec([6], tf.float32), *extras],
        autograph=False,
    )
    return graph


def _move(
    kind: Kind, picture: tf.Tensor, slope: tf.Tensor, amounts: tf.Tensor, extras: list[tf.Tensor]
) -> tf.Tensor:
    step_size, smoothness, natural, focus, total_variation, stay_near = tf.unstack(amounts)
    if kind.smooth:
        slope = smoothed(slope, smoothness, kind.normalisation)
    emphasis = None
    if kind.shaped:
        up = enlarged(emphasised(coarsened(slope), extras.pop(0), focus))
        up = up[: tf.shape(slope)[0], : tf.shape(slope)[1]]
        slope, emphasis = naturally(slope, up[..., :3], natural), up[..., 3:]
    direction = step_size / spread_of(slope, kind.normalisation) * slope
    if emphasis is not None:
        direction *= emphasis
    if kind.even:
        direction -= step_size * total_variation * variation_slope(picture)
    if kind.near:
        direction -= step_size * stay_near * (picture - extras.pop(0))
    if kind.masked:
        direction *= extras.pop(0)
    if kind.grey:
        return shift_lightness(picture, tf.reduce_mean(direction, -1, keepdims=True))
    # tf.clip_by_value takes two passes
    return tf.raw_ops.ClipByValue(t=picture + direction, clip_value_min=-1.0, clip_value_max=1.0)
