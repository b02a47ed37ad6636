"""Dream a video frame by frame, each frame from the dream of the one before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import tensorflow as tf

from dreambot.engine.dream import dream
from dreambot.engine.motion.optical_flow import confidence, estimate_flow
from dreambot.engine.motion.warp import warp
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.settings import DreamSettings, check_range
from dreambot.engine.types import Pixels

# Below this mean confidence the frame shows another scene: a cut, where a new dream begins. Between different
# photographs the mean was at most 0.18, between two crops of one a sixth of their width apart at least 0.57.
CUT = 0.3


@dataclass(frozen=True, slots=True)
class Carry:
    """How much of a frame's dream is carried over to the next frame. Raises SettingOutOfRange.

    carry    how much of the last frame's dream is added to the next frame, 0 (none) to 1
    octaves  at which a frame is dreamed on: the largest ones, the settings' own number at most
    steps    in each of these, the settings' own number at most
    """

    carry: float = 0.95
    octaves: int = 3
    steps: int = 2

    def __post_init__(self) -> None:
        check_range("carry", self.carry, 0, 1)
        check_range("octaves", self.octaves, 1, 10, whole=True)
        check_range("steps", self.steps, 1, 200, whole=True)

    def shorten(self, settings: DreamSettings) -> DreamSettings:
        """Return `settings` for a frame that continues a dream: fewer octaves and steps."""
        octaves = min(self.octaves, settings.octaves)
        return replace(
            settings,
            octaves=octaves,
            octaves_above=min(settings.octaves_above, octaves - 1),
            steps=min(self.steps, settings.steps),
            taper=1.0,
            schedule=(),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Dreamed:
    """A frame of the video and its dream, of one size."""

    frame: Pixels
    dream: Pixels


def dream_video(
    network: Network, frames: Iterable[Pixels], settings: DreamSettings, carry: Carry | None = None
) -> Iterator[Pixels]:
    """Dream `frames` (height × width × RGB, uint8, all of one size); yield one dream for each, as it comes.

    The first frame, and each after a cut, is dreamed in full. Every other frame begins with the last dream's
    difference from its own frame, warped by the optical flow between the two and left out where the flow
    can't be trusted; then it is dreamed on a little, with the same rolls each time. So the dream flows with
    what it grew on and does not flicker. On a photograph panned by (6, 3) pixels a frame, pan undone,
    neighbouring dreams were 7 grey levels apart, against 21 when each was dreamed for itself
    (`python -m benchmarks flow`); after 8 frames the dream was stronger than that, not weaker.

    Raises UnknownLayer at once, and TooSmallToDream with the first frame.
    """
    network.check_targets(settings.targets)
    return _dream_video(network, frames, settings, carry or Carry())


def _dream_video(
    network: Network, frames: Iterable[Pixels], settings: DreamSettings, carry: Carry
) -> Iterator[Pixels]:
    shortened = carry.shorten(settings)
    last: _Dreamed | None = None
    for frame in frames:
        start = None if last is None else _carry_over(last, frame, carry.carry)
        if start is None:
            dreamed = _dream_frame(network, frame, settings)
        else:
            dreamed = _dream_frame(network, start, shortened)
        yield dreamed
        last = _Dreamed(frame, dreamed)


def _carry_over(last: _Dreamed, frame: Pixels, carry: float) -> Pixels | None:
    """Return `frame` with the dream of the last frame added to it, or None after a cut."""
    flow = estimate_flow(last.frame, frame)
    before, now = from_pixels(last.frame), from_pixels(frame)
    trust = confidence(before, now, flow)
    if float(tf.reduce_mean(trust)) < CUT:
        return None
    return to_pixels(now + carry * trust * warp(from_pixels(last.dream) - before, flow))


def _dream_frame(network: Network, pixels: Pixels, settings: DreamSettings) -> Pixels:
    *_, final = dream(network, pixels, settings)
    return final.pixels
