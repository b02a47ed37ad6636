"""The activation curve of a dream, thinned so that it can be stored with the result."""

from __future__ import annotations

from collections.abc import Sequence

from dreambot.jobs.models.job import ActivationCurve

MOST_POINTS = 200


def thinned(curve: Sequence[tuple[int, float]]) -> ActivationCurve:
    """Return (octave, activation) of at most MOST_POINTS steps, evenly spread, with the first and the last.

    Activations are rounded to four digits.
    """
    count = min(len(curve), MOST_POINTS)
    stride = (len(curve) - 1) / max(1, count - 1)
    points = (curve[round(number * stride)] for number in range(count))
    return tuple((octave, float(f"{value:.4g}")) for octave, value in points)
