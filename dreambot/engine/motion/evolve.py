"""A dream that grows out of its photograph, frame by frame."""

from __future__ import annotations

from collections.abc import Iterator

import tensorflow as tf

from dreambot.engine.ascent.octaves import resize, upscale_with_detail
from dreambot.engine.dream import Frame, dream
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.settings import DreamSettings, check_range
from dreambot.engine.types import Pixels

MAX_FRAMES = 600
# The step shown is proportional to this power of the time. With 1, a dream of 48 steps was 42 % of its way
# from the photograph (mean absolute difference) after a sixth of the time; 2 would make that even, and the
# end too fast.
EASING = 1.5


def evolve(network: Network, pixels: Pixels, settings: DreamSettings, frames: int = 60) -> Iterator[Pixels]:
    """Yield `frames` pictures from `pixels` (height × width × RGB, uint8) to its dream, all of one size.

    The first is the photograph, the last the dream. Early steps have one direction and change the photograph
    faster than later ones, whose directions vary: so frames are closer at first (see EASING), and may fall
    between two steps. Smaller octaves are shown enlarged, with the photograph's own detail; where the
    settings don't keep it (`keep_detail`), it fades out.

    Raises SettingOutOfRange, UnknownLayer or TooSmallToDream at once, before anything is dreamed.
    """
    check_range("frames", frames, 2, MAX_FRAMES, whole=True)
    return _evolve(pixels, dream(network, pixels, settings), settings.keep_detail, frames)


def _evolve(pixels: Pixels, dreaming: Iterator[Frame], keep_detail: bool, frames: int) -> Iterator[Pixels]:
    yield pixels
    photograph = after = from_pixels(pixels)
    shown = 1
    for frame in dreaming:
        before, after = after, _at_full_size(frame, photograph, keep_detail)
        while shown < frames and (place := frame.steps * (shown / (frames - 1)) ** EASING) <= frame.step:
            yield to_pixels(after + (frame.step - place) * (before - after))
            shown += 1


def _at_full_size(frame: Frame, photograph: tf.Tensor, keep_detail: bool) -> tf.Tensor:
    """The dream so far at the photograph's size."""
    dreamt = from_pixels(frame.pixels)
    size = int(photograph.shape[0]), int(photograph.shape[1])
    detailed = upscale_with_detail(dreamt, photograph, size)
    if keep_detail:
        return detailed
    plain = resize(dreamt, size)
    return plain + (1 - frame.step / frame.steps) * (detailed - plain)
