"""The dream as a generator of frames: its caller sets the pace, and cancels it by not iterating on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.coarse_maps import coarse_size
from dreambot.engine.ascent.emphasis import contrast_map
from dreambot.engine.ascent.gradient import Gradient, gradient_of
from dreambot.engine.ascent.guides import guide_features
from dreambot.engine.ascent.masks import check_mask, feather_mask
from dreambot.engine.ascent.objectives import objective_of
from dreambot.engine.ascent.octave_ascent import OctaveAscent
from dreambot.engine.ascent.octave_steps import FixedSchedule, StepSchedule
from dreambot.engine.ascent.octaves import octave_sizes, resize, resize_photograph, upscale_with_detail
from dreambot.engine.ascent.tiles import tiles
from dreambot.engine.ascent.update_rule import UpdateRule, shift_lightness, update_rule_of
from dreambot.engine.errors import TooSmallToDream
from dreambot.engine.networks.memory import trim_memory
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Mask, Pixels

# Pixels of an octave after which memory is trimmed; the next step pays a tenth of a second in page faults.
TRIMMED_PIXELS = 700_000
Size = tuple[int, int]  # height, width in pixels


@dataclass(frozen=True, eq=False)
class Frame:
    """The state of a dream after a step. `last` marks the result, which has the picture's own size.

    step, steps      steps taken and steps in all, over all octaves
    octave, octaves  the current octave, from 1, and how many there are
    """

    step: int
    steps: int
    octave: int
    octaves: int
    last: bool
    _picture: tf.Tensor
    _value: tf.Tensor

    @property
    def pixels(self) -> Pixels:
        """The picture after the step, height × width × RGB, uint8, at the octave's size."""
        return to_pixels(self._picture)

    @property
    def activation(self) -> float:
        """The objective before the step, at the octave's size."""
        return float(self._value)


def dream(
    network: Network,
    pixels: Pixels,
    settings: DreamSettings,
    *,
    guide: Pixels | None = None,
    mask: Mask | None = None,
    schedule: StepSchedule | None = None,
) -> Iterator[Frame]:
    """Dream `pixels` (height × width × RGB, uint8): yields a Frame after each step, the last is the result.

    guide   another picture (height × width × RGB, uint8), whose features the dream takes on
    mask    height × width, uint8: 0 stays as it was, 255 is dreamed
    schedule    how many steps each octave gets; None is as the settings say (see time_budget.py for another)

    Raises UnknownLayer, UnknownChannel, TooSmallToDream or MaskUnusable at once, before anything is dreamed.
    """
    network.check_targets(settings.targets)
    sizes = plan(network, pixels.shape[0], pixels.shape[1], settings)
    if mask is not None:
        check_mask(mask, pixels)
    schedule = schedule or FixedSchedule(settings.steps_of_each(len(sizes)))
    return _Dream(network, pixels, settings, sizes, guide, mask, schedule).frames()


def plan(network: Network, height: int, width: int, settings: DreamSettings) -> list[Size]:
    """(height, width) of each octave that will be dreamed. Raises TooSmallToDream when there is none."""
    sizes = octave_sizes(
        height, width, settings.octaves, settings.octave_scale, settings.octaves_above, network.spec.min_side
    )
    if min(height, width) < network.spec.min_side or not sizes:
        raise TooSmallToDream(width, height, network.spec.title, network.spec.min_side)
    return sizes


def measure_objective(
    network: Network, pixels: Pixels, settings: DreamSettings, *, guide: Pixels | None = None
) -> float:
    """The objective of `settings` on a picture (height × width × RGB, uint8), by tiles, without jitter."""
    # By the graph that a dream has traced already: one for the value alone would hold the weights once more.
    size = (pixels.shape[0], pixels.shape[1])
    gradient = _gradient(network, settings, guide=guide, full=size, size=size)
    return _value(gradient, from_pixels(pixels), settings.tile)


def gradient_for(network: Network, settings: DreamSettings) -> Gradient:
    """The gradient that a dream of `settings` follows, without a guide (see ascent/gradient.py)."""
    return gradient_of(network, objective_of(settings), settings.precision)


def trace_graph(network: Network, settings: DreamSettings) -> None:
    """Trace the graph that `settings` need, which takes half a second and needs no picture."""
    gradient_for(network, settings).trace()


def warm_up(network: Network, settings: DreamSettings, size: Size | None = None) -> None:
    """Run the graph that `settings` need, so that the first step of a dream is as fast as the next.

    `size` is that of its first octave, where it is known: then oneDNN's kernels for it are ready too.
    """
    height, width = size or (network.spec.min_side, network.spec.min_side)
    gradient_for(network, settings)(tf.zeros((min(height, settings.tile), min(width, settings.tile), 3)))
    trim_memory()


def _value(gradient: Gradient, picture: tf.Tensor, tile: int) -> float:
    """The objective of a whole picture in [-1, 1], without its gradient."""
    height, width = picture.shape[:2]
    total = 0.0
    for top, bottom, left, right in tiles(height, width, tile):
        value, _ = gradient(picture[top:bottom, left:right])
        total += float(value) * (bottom - top) * (right - left) / (height * width)
    return total


def _gradient(
    network: Network,
    settings: DreamSettings,
    *,
    guide: Pixels | None,
    full: Size,
    size: Size,
    weights: Sequence[float] | None = None,
) -> Gradient:
    """The gradient at an octave of `size` of a picture of `full` size (height, width)."""
    objective = objective_of(settings, has_guide=guide is not None)
    features = [] if guide is None else guide_features(network, objective, settings, guide, full, size)
    return gradient_of(network, objective, settings.precision, weights=weights, guides=features)


@dataclass(frozen=True, eq=False)
class _Dream:
    """What the octaves of a dream share."""

    network: Network
    pixels: Pixels
    settings: DreamSettings
    sizes: list[Size]
    guide: Pixels | None
    mask: Mask | None
    schedule: StepSchedule

    def frames(self) -> Iterator[Frame]:
        """Yield the frames of the dream (see dream())."""
        random = np.random.default_rng(self.settings.seed)
        picture = resize_photograph(self.pixels, self.sizes[0])
        weights = self._balanced(picture) if self.settings.balance else None
        done, tile, octaves = 0, self.settings.tile, len(self.sizes)
        for octave, size in enumerate(self.sizes):
            if octave > 0:
                picture = self._enlarged(picture, size)
            ascent = OctaveAscent(
                self._gradient_at(size, weights),
                self._update_rule_at(size),
                self.settings,
                size,
                tile,
                random,
            )
            taken, more = 0, self.schedule.has_next(octave, 0)
            while more:
                value, picture = ascent.step(picture)
                done, taken = done + 1, taken + 1
                more = self.schedule.has_next(octave, taken)
                if more or octave < octaves - 1:
                    yield Frame(done, self.schedule.steps, octave + 1, octaves, False, picture, value)
            tile = ascent.tile
            if size[0] * size[1] > TRIMMED_PIXELS:
                trim_memory()  # the next octave needs blocks of other sizes than those that glibc keeps now
        result = self._result(picture)
        # In 2 to 90 ms. Of what tracing and the first step of a graph had taken and freed, glibc kept up to
        # 500 MB after a dream; over 50 mixed dreams that never trimmed, memory rose and fell by as much.
        trim_memory()
        yield Frame(done, done, octaves, octaves, True, result, value)

    @property
    def _full(self) -> Size:
        return self.pixels.shape[0], self.pixels.shape[1]

    def _is_finish(self, size: Size) -> bool:
        """Whether the octave is one of the finish; never the smallest, which figures need too."""
        return size in self.sizes[max(1, len(self.sizes) - self.settings.finish) :]

    def _gradient_at(self, size: Size, weights: Sequence[float] | None) -> Gradient:
        if self._is_finish(size):
            # By the same graph: one of the first layer alone takes 30 ms less for a step of 512 × 512, and
            # half a second of a process's first dream.
            first, *others = weights or [weight for _, weight in self.settings.layers]
            weights = [first, *[0.0] * len(others)]
        return _gradient(
            self.network, self.settings, guide=self.guide, full=self._full, size=size, weights=weights
        )

    def _balanced(self, picture: tf.Tensor) -> list[float]:
        """The weight of each term, divided by its value on the smallest octave, relative to their mean.

        A term whose value is almost 0 there, as that of single channels may be, gets at most a hundred times
        its weight; where all are 0, the weights stay as they are.
        """
        objective = objective_of(self.settings, has_guide=self.guide is not None)
        alone = np.eye(len(objective.terms), dtype=np.float32)
        values = [
            _value(self._gradient_at(self.sizes[0], tuple(row)), picture, self.settings.tile) for row in alone
        ]
        mean = sum(values) / len(values)
        if mean == 0:
            return list(objective.weights)
        return [
            weight * mean / max(value, 0.01 * mean)
            for weight, value in zip(objective.weights, values, strict=True)
        ]

    def _update_rule_at(self, size: Size) -> UpdateRule:
        return update_rule_of(
            self.settings.finish_settings if self._is_finish(size) else self.settings,
            photograph=resize_photograph(self.pixels, size) if self.settings.stay_near else None,
            mask=None if self.mask is None else tf.image.resize(self._soft_mask(), size, antialias=True),
            calm_map=self._calm_map_at(size) if self.settings.calm else None,
        )

    @cached_property
    def _contrast(self) -> tf.Tensor:
        return contrast_map(self.pixels)

    def _calm_map_at(self, size: Size) -> tf.Tensor:
        """How much of a step each place of an octave takes (see UpdateRule)."""
        contrast = tf.image.resize(self._contrast, coarse_size(size), antialias=True)
        return 1.0 - self.settings.calm * (1.0 - contrast)

    def _soft_mask(self) -> tf.Tensor:
        assert self.mask is not None
        return feather_mask(self.mask, self.settings.feather)

    def _enlarged(self, picture: tf.Tensor, size: Size) -> tf.Tensor:
        """The dream at the next octave's size."""
        if not self.settings.keep_detail:
            return resize(picture, size)
        return upscale_with_detail(picture, self.pixels, size)

    def _result(self, picture: tf.Tensor) -> tf.Tensor:
        """The dream at the photograph's size, with its colours, its share and what the mask leaves out."""
        result = resize(picture, self._full)
        if self.settings.keep_colours:
            photograph = from_pixels(self.pixels)
            result = shift_lightness(photograph, tf.reduce_mean(result - photograph, -1, keepdims=True))
        if self.settings.blend < 1 or self.mask is not None:
            photograph = from_pixels(self.pixels)
            share = self.settings.blend * (1.0 if self.mask is None else self._soft_mask())
            result = photograph + share * (tf.clip_by_value(result, -1.0, 1.0) - photograph)
        return result
