"""How far the four variations of a dream differ, against four rolls of it: in pixels, and in what is seen.

On each sample photograph at the size of a sheet's dreams, in the default style. Pixels: mean absolute
difference, of 255, over the six pairs. Seen: each picture's mean activations of mixed5, at length 1, and how
far they lie apart: 0 if alike, 1.41 with nothing in common. Both are held against four rolls of one dream,
and against four of `psychedelic`, which is what the variations of 0.1.0 were.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from dreambot.engine.dream import dream
from dreambot.engine.networks.network import Network, load
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.engine.types import Pixels
from dreambot.engine.visualization.attribution import mean_activations
from dreambot.jobs.execution.render_size import SMALL
from dreambot.jobs.execution.variations import variation_seeds, variations_of
from tests.conftest import photograph

BAR = 2.0  # times as far apart, by each of the four measures
LAYER = "mixed5"
SEED = 3


def run(short: bool) -> bool:
    """Print both differences and their ratios; whether both meet the bar. Short: one photograph."""
    network = load()
    own = style_settings(DEFAULT_STYLE, network, seed=SEED)
    weave = style_settings("psychedelic", network, seed=SEED)
    found = []
    for name in ("chelsea",) if short else ("chelsea", "coffee", "astronaut"):
        photo = photograph(name, SMALL["variations"])
        four = _apart(network, photo, variations_of(own, DEFAULT_STYLE, network))
        rolls = _apart(network, photo, _rolls(own))
        weaves = _apart(network, photo, _rolls(weave))
        print(f"{name}: pixels {four[0]:.1f}, of rolls {rolls[0]:.1f} (of psychedelic {weaves[0]:.1f})")
        print(f"{name}: seen {four[1]:.2f}, of rolls {rolls[1]:.2f} (of psychedelic {weaves[1]:.2f})")
        found.append([four[by] / others[by] for others in (rolls, weaves) for by in (0, 1)])
    medians = [statistics.median(column) for column in zip(*found, strict=True)]
    print(
        "times as far apart: as its rolls {:.2f}, seen {:.2f}; as 0.1.0's {:.2f}, seen {:.2f}".format(
            *medians
        )
    )
    print(f"the least of these: {min(medians):.2f} (bar: at least {BAR:g})")
    return bool(min(medians) >= BAR)


def _rolls(settings: DreamSettings) -> list[DreamSettings]:
    return [replace(settings, seed=seed) for seed in variation_seeds(settings.seed)]


def _apart(network: Network, photo: Pixels, four: Sequence[DreamSettings]) -> tuple[float, float]:
    dreams = []
    for settings in four:
        *_, last = dream(network, photo, settings)
        dreams.append(last.pixels)
    return apart(network, dreams)


def apart(network: Network, dreams: Sequence[Pixels]) -> tuple[float, float]:
    """Mean differences over all pairs, of pixels and of what is seen."""
    seen = [mean_activations(network, pixels, [LAYER])[LAYER] for pixels in dreams]
    lengths = [vector / np.linalg.norm(vector) for vector in seen]
    plain = [pixels.astype(float) for pixels in dreams]
    pairs = list(combinations(range(len(dreams)), 2))
    return (
        statistics.fmean(float(np.abs(plain[a] - plain[b]).mean()) for a, b in pairs),
        statistics.fmean(float(np.linalg.norm(lengths[a] - lengths[b])) for a, b in pairs),
    )
