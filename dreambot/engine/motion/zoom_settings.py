"""Zoom: the settings of a zoom into a dream (see zoom.py)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from dreambot.engine.settings import check_range

RANGES: dict[str, tuple[float, float]] = {
    "frames": (2, 600),
    "zoom": (0.9, 1.2),
    "rotation": (-10, 10),
    "steps": (1, 20),
}
# The first frame is shrunk at most so much for the end of a loop; shrunk more, its mirrored edges would show.
MAX_LOOP_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Zoom:
    """The settings of a zoom. Raises SettingOutOfRange for a value outside RANGES.

    frames    pictures in all
    zoom      scale from one frame to the next; over 1 zooms in, under 1 out
    rotation  degrees clockwise from one frame to the next
    steps     steps on each frame, the first of several at half the size
    loop      whether the last frame leads back to the first
    """

    frames: int = 60
    zoom: float = 1.02
    rotation: float = 0.0
    steps: int = 3
    loop: bool = False

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            check_range(name, getattr(self, name), low, high, whole=name in ("frames", "steps"))

    @property
    def fade(self) -> int:
        """Frames over which a loop returns: the last third, or fewer where the zoom is fast; else 0."""
        if not self.loop:
            return 0
        pace = abs(math.log(self.zoom))
        deepest = math.floor(math.log(MAX_LOOP_SCALE) / pace) if pace else self.frames
        return max(1, min(self.frames // 3, deepest))
