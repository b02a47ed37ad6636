"""Zoom: how to fly into a dream; motion.py flies."""

from __future__ import annotations

import math
from dataclasses import dataclass

from dreambot.engine.errors import SettingOutOfRange

RANGES: dict[str, tuple[float, float]] = {
    "frames": (2, 600),
    "zoom": (0.9, 1.2),
    "rotation": (-10, 10),
    "steps": (1, 20),
}
# At most so far is the first frame shrunk to be what a loop returns to; further, its mirrored edges show.
MAX_LOOP_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Zoom:
    """How to fly. Raises SettingOutOfRange for a value outside RANGES.

    frames    pictures in all
    zoom      from one frame to the next; over 1 flies in, under 1 out
    rotation  degrees clockwise from one frame to the next
    steps     steps uphill on each frame, the first of several at half the size
    loop      whether the last frame leads back to the first
    """

    frames: int = 60
    zoom: float = 1.02
    rotation: float = 0.0
    steps: int = 3
    loop: bool = False

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            check(name, getattr(self, name), low, high, whole=name in ("frames", "steps"))

    @property
    def fade(self) -> int:
        """Frames over which a loop returns: the last third, or fewer where the zoom is quick."""
        if not self.loop:
            return 0
        pace = abs(math.log(self.zoom))
        deepest = math.floor(math.log(MAX_LOOP_SCALE) / pace) if pace else self.frames
        return max(1, min(self.frames // 3, deepest))


def check(name: str, value: float, low: float, high: float, *, whole: bool) -> None:
    """Raise SettingOutOfRange unless low ≤ value ≤ high, and whole where it must be."""
    if (whole and not isinstance(value, int)) or not low <= value <= high:
        words = f"{'a whole number ' if whole else ''}from {low:g} to {high:g}"
        raise SettingOutOfRange(name, value, words, "whole" if whole else "range", low, high)
