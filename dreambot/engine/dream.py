"""The dream as a generator: whoever iterates owns the pace, and to cancel is to stop iterating."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent import Gradient, draw_shift, gradient_of, step, tiles
from dreambot.engine.errors import TooSmallToDream
from dreambot.engine.memory import release_memory, trim_memory
from dreambot.engine.networks import Network
from dreambot.engine.objectives import objective_of
from dreambot.engine.pyramid import go_up, octave_sizes, resize
from dreambot.engine.scaling import from_pixels, to_pixels
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels

# Pixels of an octave after which memory is trimmed; the next step pays a tenth of a second in page faults.
LARGE = 700_000


@dataclass(frozen=True, eq=False)
class Frame:
    """The state of a dream after a step. `last` marks the result, which has the picture's own size.

    step, steps      steps done and steps in all, over all octaves
    octave, octaves  the octave just dreamed, from 1, and how many there are
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
        """The picture now, height × width × RGB, uint8, at this octave's size."""
        return to_pixels(self._picture)

    @property
    def activation(self) -> float:
        """The objective before this step, at this octave's size."""
        return float(self._value)


def dream(network: Network, pixels: Pixels, settings: DreamSettings) -> Iterator[Frame]:
    """Dream `pixels` (height × width × RGB, uint8): a Frame after each step, the last one the result.

    Raises UnknownLayer or TooSmallToDream at once, before anything is dreamed.
    """
    network.check_layers(settings.layer_names)
    sizes = plan(network, pixels.shape[0], pixels.shape[1], settings)
    return _dream(network, pixels, settings, sizes)


def plan(network: Network, height: int, width: int, settings: DreamSettings) -> list[tuple[int, int]]:
    """(height, width) of each octave that will be dreamed. Raises TooSmallToDream when there is none."""
    sizes = octave_sizes(
        height, width, settings.octaves, settings.octave_scale, settings.octaves_above, network.spec.min_side
    )
    if min(height, width) < network.spec.min_side or not sizes:
        raise TooSmallToDream(width, height, network.spec.title, network.spec.min_side)
    return sizes


def measure(network: Network, pixels: Pixels, settings: DreamSettings) -> float:
    """The objective of `settings` on a picture (height × width × RGB, uint8), by tiles, without jitter."""
    # By the graph that a dream has traced already: one for the value alone would hold the weights once more.
    gradient = gradient_for(network, settings)
    picture = from_pixels(pixels)
    height, width = picture.shape[:2]
    total = 0.0
    for top, bottom, left, right in tiles(height, width, settings.tile):
        value, _ = gradient(picture[top:bottom, left:right])
        total += float(value) * (bottom - top) * (right - left) / (height * width)
    return total


def gradient_for(network: Network, settings: DreamSettings) -> Gradient:
    """The gradient that a dream of `settings` climbs (see ascent.gradient_of)."""
    return gradient_of(network, objective_of(settings), settings.precision)


def warm_up(network: Network, settings: DreamSettings) -> None:
    """Trace the graph that `settings` needs, so that the first step of a dream is as quick as the next."""
    side = network.spec.min_side
    gradient_for(network, settings)(tf.zeros((side, side, 3)))
    release_memory()


def _dream(
    network: Network, pixels: Pixels, settings: DreamSettings, sizes: list[tuple[int, int]]
) -> Iterator[Frame]:
    gradient = gradient_for(network, settings)
    random = np.random.default_rng(settings.seed)
    picture = resize(from_pixels(pixels), sizes[0])
    for octave, size in enumerate(sizes, start=1):
        if octave > 1:
            picture = _raise(picture, pixels, size, settings.keep_detail)
        for frame in _climb(gradient, picture, settings, random, octave, len(sizes)):
            picture = frame._picture
            if not (octave == len(sizes) and frame.step == frame.steps):
                yield frame
        if size[0] * size[1] > LARGE:
            trim_memory()  # the next octave needs pieces of other sizes than those that glibc keeps now
    result = resize(picture, (pixels.shape[0], pixels.shape[1]))
    yield Frame(frame.step, frame.steps, frame.octave, frame.octaves, True, result, frame._value)


def _raise(picture: tf.Tensor, pixels: Pixels, size: tuple[int, int], keep_detail: bool) -> tf.Tensor:
    """To the next octave. The photograph is float for this alone: kept, it would take 12 bytes a pixel."""
    return go_up(picture, from_pixels(pixels), size) if keep_detail else resize(picture, size)


def _climb(
    gradient: Gradient,
    picture: tf.Tensor,
    settings: DreamSettings,
    random: np.random.Generator,
    octave: int,
    octaves: int,
) -> Iterator[Frame]:
    """The steps of one octave."""
    done, in_all = (octave - 1) * settings.steps, octaves * settings.steps
    for number in range(done + 1, done + settings.steps + 1):
        value, picture = step(
            gradient,
            picture,
            draw_shift(random, (picture.shape[0], picture.shape[1]), settings.jitter, settings.tile),
            tile=settings.tile,
            step_size=settings.step_size,
            by=settings.normalisation,
        )
        yield Frame(number, in_all, octave, octaves, False, picture, value)
