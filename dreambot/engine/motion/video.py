"""Moving pictures dreamed frame by frame, each from the dream before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import tensorflow as tf

from dreambot.engine.dream import dream
from dreambot.engine.motion.optical_flow import belief, motion_between
from dreambot.engine.motion.warp import warp
from dreambot.engine.motion.zoom_settings import check
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels

# Below this mean belief in the motion found, the picture is another: a cut, where a new dream begins.
CUT = 0.3


@dataclass(frozen=True, slots=True)
class Carry:
    """How a dream goes over to the next frame. Raises SettingOutOfRange.

    carry    how much of the last frame's dream is laid over the next one, 0 (none) to 1
    octaves  at which a frame is dreamed on: the largest ones, the settings' own number at most
    steps    in each of these, the settings' own number at most
    """

    carry: float = 0.95
    octaves: int = 3
    steps: int = 2

    def __post_init__(self) -> None:
        check("carry", self.carry, 0, 1, whole=False)
        check("octaves", self.octaves, 1, 10, whole=True)
        check("steps", self.steps, 1, 200, whole=True)

    def later(self, settings: DreamSettings) -> DreamSettings:
        """`settings` for every frame but the first."""
        octaves = min(self.octaves, settings.octaves)
        return replace(
            settings,
            octaves=octaves,
            octaves_above=min(settings.octaves_above, octaves - 1),
            steps=min(self.steps, settings.steps),
            taper=1.0,
            schedule=(),
        )


def dream_video(
    network: Network, frames: Iterable[Pixels], settings: DreamSettings, carry: Carry | None = None
) -> Iterator[Pixels]:
    """Dream `frames` (height × width × RGB, uint8, all of one size): one dream for each, as it comes.

    The first frame, and each after a cut, is dreamed in full. On every other the last dream's difference
    from its own frame is laid, drawn along by the motion between the two frames and left out where the motion
    can't be believed; then it is dreamed on a little, with the same rolls each time. So the dream flows with
    what it grew on and does not flicker. On a panned photograph, motion undone, neighbouring dreams were 7
    grey levels apart, against 24 when each was dreamed for itself; the dream grew no weaker over 16 frames.

    Raises UnknownLayer at once, and TooSmallToDream with the first frame.
    """
    network.check_targets(settings.targets)
    return _dream_video(network, frames, settings, carry or Carry())


def _dream_video(
    network: Network, frames: Iterable[Pixels], settings: DreamSettings, carry: Carry
) -> Iterator[Pixels]:
    later = carry.later(settings)
    source: tf.Tensor | None = None
    dreamt: tf.Tensor | None = None
    for pixels in frames:
        now = from_pixels(pixels)
        start = None if source is None else _carried(source, dreamt, now, carry.carry)
        if start is None:
            result = _result(network, pixels, settings)
        else:
            result = _result(network, to_pixels(start), later)
        yield result
        source, dreamt = now, from_pixels(result)


def _carried(source: tf.Tensor, dreamt: tf.Tensor, now: tf.Tensor, carry: float) -> tf.Tensor | None:
    """The frame `now` with the dream of the last one laid over it; None after a cut."""
    motion = motion_between(source, now)
    trust = belief(warp(source, motion), now)
    if float(tf.reduce_mean(trust)) < CUT:
        return None
    return now + carry * trust * warp(dreamt - source, motion)


def _result(network: Network, pixels: Pixels, settings: DreamSettings) -> Pixels:
    *_, last = dream(network, pixels, settings)
    return last.pixels
