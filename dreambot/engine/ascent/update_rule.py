"""The update rule: how a picture moves along a gradient, which decides much of how a dream looks.

direction = g / spread(g), or smoothed: (1 - s) · g / spread(g) + s · Σₖ bandₖ(g) / spread(bandₖ(g)),
            its colours attenuated (opponent_colours.py) and at unit spread again, · emphasis (emphasis.py),
            then - total_variation · ∂TV/∂picture - stay_near · (picture - photograph), then · mask
picture   ← clip(picture + step_size · direction, -1, 1)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.coarse_maps import coarse_maps, coarse_size, enlarge, with_emphasis
from dreambot.engine.ascent.laplacian_pyramid import smooth_gradient, spread_of
from dreambot.engine.ascent.opponent_colours import attenuate_colour
from dreambot.engine.ascent.update_by_strips import ColourAndEmphasis, update_by_strips
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Normalisation

TOTAL_VARIATION_SOFTNESS = (
    0.1  # below this difference of two pixels, total variation is a bowl and no cone: steps settle
)


@dataclass(frozen=True, eq=False)
class UpdateRule:
    """What an update needs beside the gradient; see DreamSettings for the numbers.

    photograph   at the octave's size, where `stay_near` is not 0
    mask         height × width × 1 in [0, 1] at the octave's size, if there is one
    calm_map     height × width × 1 in [0, 1] at 1/FACTOR of this octave's size (see coarse_size): how much of
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
    calm_map: tf.Tensor | None = None

    @property
    def shapes_gradient(self) -> bool:
        """Whether colour or emphasis change the direction of the gradient."""
        return self.natural_colours > 0 or self.focus > 0 or self.calm_map is not None

    def apply(self, picture: tf.Tensor, grad: tf.Tensor, step_size: float) -> tf.Tensor:
        """`picture` after a step along `grad`, which may be overwritten where it is a numpy array."""
        parts = RuleParts(
            self.normalisation,
            self.smoothness > 0,
            self.shapes_gradient,
            self.total_variation > 0,
            self.photograph is not None,
            self.keep_colours,
            self.mask is not None,
        )
        if isinstance(grad, np.ndarray) and parts.can_go_by_strips:
            shape = (
                ColourAndEmphasis(self.natural_colours, self.focus, self._calm_map_for(grad))
                if parts.shapes_gradient
                else None
            )
            return update_by_strips(
                np.asarray(picture), grad, step_size, self.normalisation, shape=shape, mask=self.mask
            )
        amounts = [
            step_size,
            self.smoothness,
            self.natural_colours,
            self.focus,
            self.total_variation,
            self.stay_near,
        ]
        pictures = [self._calm_map_for(grad)] if parts.shapes_gradient else []
        pictures += [extra for extra in (self.photograph, self.mask) if extra is not None]
        return _update_graph(parts)(picture, grad, tf.constant(amounts), *pictures)

    def _calm_map_for(self, grad: tf.Tensor) -> tf.Tensor:
        """`calm_map`, or 1 everywhere."""
        if self.calm_map is not None:
            return self.calm_map
        return tf.ones((*coarse_size((grad.shape[0], grad.shape[1])), 1))


PLAIN_RULE = UpdateRule()


def update_rule_of(
    settings: DreamSettings,
    photograph: tf.Tensor | None = None,
    mask: tf.Tensor | None = None,
    calm_map: tf.Tensor | None = None,
) -> UpdateRule:
    """The update rule of `settings`; without a photograph the dream is not drawn back to one."""
    return UpdateRule(
        normalisation=settings.normalisation,
        smoothness=settings.smoothness,
        natural_colours=settings.natural_colours,
        focus=settings.focus,
        total_variation=settings.total_variation,
        stay_near=settings.stay_near,
        keep_colours=settings.keep_colours,
        photograph=photograph,
        mask=mask,
        calm_map=calm_map,
    )


@dataclass(frozen=True)
class RuleParts:
    """Which parts of an update rule are used: each combination has its own graph, without unused parts."""

    normalisation: Normalisation
    smooths: bool = False
    shapes_gradient: bool = False
    draws_neighbours: bool = False
    stays_near: bool = False
    keeps_colours: bool = False
    masked: bool = False

    @property
    def can_go_by_strips(self) -> bool:
        """Whether a large picture can be moved some rows at a time."""
        return not (self.smooths or self.draws_neighbours or self.stays_near or self.keeps_colours)


def total_variation_gradient(picture: tf.Tensor) -> tf.Tensor:
    """∂/∂picture of Σ √(d² + SOFT²), d each difference of neighbouring pixels; from -4 to 4.

    Rudin, Osher and Fatemi, "Nonlinear total variation based noise removal algorithms", 1992.
    """
    grad = tf.zeros_like(picture)
    for axis in (0, 1):
        ahead = tf.roll(picture, -1, axis) - picture
        pull = ahead / tf.sqrt(tf.square(ahead) + TOTAL_VARIATION_SOFTNESS**2)
        pull = pull * _inside(picture, axis)
        grad += tf.roll(pull, 1, axis) - pull
    return grad


def _inside(picture: tf.Tensor, axis: int) -> tf.Tensor:
    """1 where a pixel has a next one along `axis`, 0 in the last row or column."""
    length = tf.shape(picture)[axis]
    inside = tf.cast(tf.range(length) < length - 1, tf.float32)
    return tf.reshape(inside, [-1, 1, 1] if axis == 0 else [1, -1, 1])


def shift_lightness(picture: tf.Tensor, amount: tf.Tensor) -> tf.Tensor:
    """Add `amount` (height × width × 1) to all channels of `picture`, as far as they stay in [-1, 1].

    The differences between the channels, which are the colour, stay exactly the same.
    """
    darkest = -1.0 - tf.reduce_min(picture, -1, keepdims=True)
    lightest = 1.0 - tf.reduce_max(picture, -1, keepdims=True)
    return picture + tf.clip_by_value(amount, darkest, lightest)


@lru_cache(maxsize=128)  # all combinations
def _update_graph(parts: RuleParts) -> Callable[..., tf.Tensor]:
    picture = tf.TensorSpec([None, None, 3], tf.float32)
    plane = tf.TensorSpec([None, None, 1], tf.float32)
    extras = [plane] * parts.shapes_gradient + [picture] * parts.stays_near + [plane] * parts.masked

    # A graph, so that each operation may overwrite the result before it: run eagerly, several copies of a
    # picture of 2048 × 2048, 50 MB each, were held at once here.
    def move(picture: tf.Tensor, grad: tf.Tensor, amounts: tf.Tensor, *extras: tf.Tensor) -> tf.Tensor:
        return _update(parts, picture, grad, amounts, list(extras))

    graph: Callable[..., tf.Tensor] = tf.function(
        move,
        input_signature=[picture, picture, tf.TensorSpec([6], tf.float32), *extras],
        autograph=False,
    )
    return graph


def _update(
    parts: RuleParts, picture: tf.Tensor, grad: tf.Tensor, amounts: tf.Tensor, extras: list[tf.Tensor]
) -> tf.Tensor:
    step_size, smoothness, natural, focus, total_variation, stay_near = tf.unstack(amounts)
    if parts.smooths:
        grad = smooth_gradient(grad, smoothness, parts.normalisation)
    emphasis = None
    if parts.shapes_gradient:
        up = enlarge(with_emphasis(coarse_maps(grad), extras.pop(0), focus))
        up = up[: tf.shape(grad)[0], : tf.shape(grad)[1]]
        grad, emphasis = attenuate_colour(grad, up[..., :3], natural), up[..., 3:]
    direction = step_size / spread_of(grad, parts.normalisation) * grad
    if emphasis is not None:
        direction *= emphasis
    if parts.draws_neighbours:
        direction -= step_size * total_variation * total_variation_gradient(picture)
    if parts.stays_near:
        direction -= step_size * stay_near * (picture - extras.pop(0))
    if parts.masked:
        direction *= extras.pop(0)
    if parts.keeps_colours:
        return shift_lightness(picture, tf.reduce_mean(direction, -1, keepdims=True))
    # tf.clip_by_value takes two passes
    return tf.raw_ops.ClipByValue(t=picture + direction, clip_value_min=-1.0, clip_value_max=1.0)
