"""A zoom into a dream: each frame is the one before, enlarged a little and dreamed a few steps on."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.gradient import Gradient
from dreambot.engine.ascent.octaves import resize, upscale_with_detail
from dreambot.engine.ascent.step import jitter_shifts, step
from dreambot.engine.ascent.update_rule import update_rule_of
from dreambot.engine.dream import Frame, dream, gradient_for
from dreambot.engine.motion.contrast import limit_contrast, measure_contrast
from dreambot.engine.motion.warp import zoom_and_rotate
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels

# The size of a frame's steps, as a part of the settings' own: they add up from frame to frame.
STEP_SIZE_SHARE = 0.75
# The width of the iris's edge, as part of the way from the middle to a corner.
IRIS_SOFTNESS = 0.8

Size = tuple[int, int]
FrameSteps = list[tuple[Size, Size]]  # (height, width) and (down, right) of each step's roll


def zoom(network: Network, pixels: Pixels, settings: DreamSettings, zoom_settings: Zoom) -> Iterator[Pixels]:
    """Yield the frames of a zoom into the dream of `pixels` (height × width × RGB, uint8).

    All have the size of `pixels`. The first is the whole dream. Every other is the one before it, zoomed,
    limited to the first one's contrast and dreamed a few steps on, with the same rolls for every frame: with
    new rolls, what a frame adds differed 3 to 6 % more from what the frame before had added.

    A loop passes, over its last third, into the frames that would have come before the first one: the first
    frame zoomed the other way, at the same speed. They open from the middle like an iris, for a plain
    crossfade showed two pale dreams over each other; and what is mixed in is zoomed and dreamed on with the
    next frame, so that both become one picture. The last frame is nearly the first one zoomed back by one.

    Raises UnknownLayer or TooSmallToDream at once, before anything is dreamed.
    """
    return _zoom(network, settings, zoom_settings, dream(network, pixels, settings))


def _zoom(
    network: Network, settings: DreamSettings, zoom_settings: Zoom, dreaming: Iterator[Frame]
) -> Iterator[Pixels]:
    *_, last = dreaming
    yield from zoom_frames(network, last.pixels, settings, zoom_settings)


def zoom_frames(
    network: Network, dreamt: Pixels, settings: DreamSettings, zoom_settings: Zoom
) -> Iterator[Pixels]:
    """Yield the frames of `zoom`, whose first is the dream `dreamt`: height × width × RGB, uint8.

    For callers that have the dream already, or may cancel while it is dreamed.
    """
    yield dreamt
    first = picture = from_pixels(dreamt)
    gradient, reference = gradient_for(network, settings), measure_contrast(first)
    plan = _frame_steps(network, first, settings, zoom_settings)
    for number in range(1, zoom_settings.frames):
        picture = limit_contrast(
            zoom_and_rotate(picture, zoom_settings.zoom, zoom_settings.rotation), reference
        )
        picture = _dream_on(gradient, picture, settings, plan)
        if number >= zoom_settings.frames - zoom_settings.fade:
            before = number - zoom_settings.frames
            way_back = zoom_and_rotate(first, zoom_settings.zoom**before, zoom_settings.rotation * before)
            picture = limit_contrast(
                picture + _mixing_share(picture, before, zoom_settings.fade) * (way_back - picture), reference
            )
        yield to_pixels(picture)


def _frame_steps(
    network: Network, picture: tf.Tensor, settings: DreamSettings, zoom_settings: Zoom
) -> FrameSteps:
    """The sizes and rolls of a frame's steps: one at half the size, for larger shapes, then at its own."""
    size = int(picture.shape[0]), int(picture.shape[1])
    half = size[0] // 2, size[1] // 2
    sizes = [size] * zoom_settings.steps
    if zoom_settings.steps > 1 and min(half) >= network.spec.min_side:
        sizes[0] = half
    random = np.random.default_rng(settings.seed)
    return [(each, next(jitter_shifts(random, each, settings.jitter, settings.tile))) for each in sizes]


def _dream_on(gradient: Gradient, picture: tf.Tensor, settings: DreamSettings, plan: FrameSteps) -> tf.Tensor:
    """`picture` after the steps of `plan`; the detail that a smaller size loses is restored."""
    own = int(picture.shape[0]), int(picture.shape[1])
    for size, shift in plan:
        _, dreamt = step(
            gradient,
            resize(picture, size),
            shift,
            tile=settings.tile,
            step_size=STEP_SIZE_SHARE * settings.step_size,
            rule=update_rule_of(settings),
        )
        picture = dreamt if size == own else upscale_with_detail(dreamt, picture, own)
    return picture


def _mixing_share(picture: tf.Tensor, before: int, fade: int) -> tf.Tensor:
    """The share of the way back that is mixed into each pixel, `before` (negative) frames from the first one.

    It opens from the middle like an iris. What was mixed in before stays, so that
    1 - (1 - now) / (1 - last) of the rest makes `now` in all.
    """
    last, now = (_iris(picture, 1 + (before + later) / (fade + 1)) for later in (-1, 0))
    return 1 - (1 - now) / tf.maximum(1 - last, 1e-6)


def _iris(picture: tf.Tensor, part: float) -> tf.Tensor:
    """Height × width × 1: 0 where the iris is shut, 1 where it is open; all 0 at part 0, all 1 at part 1."""
    down, right = (np.linspace(-1, 1, side, dtype=np.float32) for side in picture.shape[:2])
    from_middle = np.hypot(down[:, np.newaxis], right) / math.sqrt(2)
    open_ = np.clip((part * (1 + IRIS_SOFTNESS) - from_middle) / IRIS_SOFTNESS, 0, 1)
    return tf.constant((open_ * open_ * (3 - 2 * open_))[..., np.newaxis])
