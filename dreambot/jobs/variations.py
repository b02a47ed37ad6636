"""Variations: the same dream by four other seeds, small and on one sheet, so that one can be picked."""

from __future__ import annotations

import random

from dreambot.engine.settings import RANGES

COUNT = 4
Seeds = tuple[int, int, int, int]


def variation_seeds(seed: int) -> Seeds:
    """The seeds of the four variations of a dream by `seed`, in the order of their numbers on the sheet.

    Always the same four, all different, and none of them `seed` itself.
    """
    low, high = (int(bound) for bound in RANGES["seed"])
    drawn = random.Random(seed).sample(range(low, high + 1), COUNT + 1)
    first, second, third, fourth, *_ = [other for other in drawn if other != seed]
    return first, second, third, fourth
