"""No seams: how far a pixel moves does not tell where tiles met. The tutorial's tile loop fails this."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import tensorflow as tf
from PIL import Image

from dreambot.engine.ascent.gradient import gradient_of
from dreambot.engine.ascent.objectives import mean_square
from dreambot.engine.ascent.tiles import split_side
from dreambot.engine.dream import dream
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.types import Pixels
from tests.conftest import photograph, plain_settings

TILE, WIDTH = 128, 8  # pixels of a tile, and of a bin


def enlarged(name: str, side: int) -> Pixels:
    """A photograph with many tiles in it: what stands in the picture evens out between them."""
    return np.asarray(Image.fromarray(photograph(name)).resize((side, side), Image.Resampling.LANCZOS))


def dreamt(network: Network, photo: Pixels, steps: int, **changes: Any) -> Pixels:
    settings = plain_settings(network, tile=TILE, octaves=1, steps=steps, **changes)
    *_, last = dream(network, photo, settings)
    return last.pixels


def change_by_distance(before: Pixels, after: Pixels, borders: list[int]) -> np.ndarray[Any, Any]:
    """Mean change of pixels WIDTH by WIDTH from the nearest border of tiles, relative to that of all."""
    change = np.abs(after.astype(float) - before).mean(axis=-1)
    off = np.abs(np.arange(len(before))[:, None] + 0.5 - np.array(borders)).min(axis=1)
    bins = np.minimum(off[:, None], off[None, :]) // WIDTH
    whole = bins < (borders[1] - borders[0]) // 2 // WIDTH
    means = np.array([change[whole & (bins == number)].mean() for number in np.unique(bins[whole])])
    relative: np.ndarray[Any, Any] = means / change[whole].mean()
    return relative


def own_borders(side: int) -> list[int]:
    return [end for _, end in split_side(side, TILE)][:-1]


def tutorial_tiles(network: Network, photo: Pixels, steps: int) -> Pixels:
    """The tutorial's tile loop: its ranges leave the last tile out; it rolls by up to a tile at each step."""
    gradient = gradient_of(network, mean_square(plain_settings(network).layer_names[0]))
    picture, random = from_pixels(photo), np.random.default_rng(0)
    for _ in range(steps):
        shift = random.integers(-TILE, TILE, 2)
        rolled = tf.roll(picture, shift, (0, 1))
        total = np.zeros(rolled.shape, np.float32)
        for top in range(0, len(photo), TILE)[:-1]:
            for left in range(0, len(photo), TILE)[:-1]:
                _, slope = gradient(rolled[top : top + TILE, left : left + TILE])
                total[top : top + TILE, left : left + TILE] = slope
        total = np.roll(total, -shift, (0, 1))
        picture = tf.clip_by_value(picture + 0.01 * total / (total.std() + 1e-8), -1, 1)
    return to_pixels(picture)


def test_a_dream_of_many_tiles_has_no_seams(squeezenet: Network) -> None:
    photo = enlarged("coffee", 1024)
    found = change_by_distance(photo, dreamt(squeezenet, photo, 30), own_borders(1024))
    assert len(found) >= 5
    assert found == pytest.approx(1.0, abs=0.05)


def test_without_jitter_they_would_show(squeezenet: Network) -> None:
    photo = enlarged("coffee", 512)
    found = change_by_distance(photo, dreamt(squeezenet, photo, 8, jitter=0), own_borders(512))
    assert found[0] < 0.7


def test_the_tutorials_tile_loop_has_seams(squeezenet: Network) -> None:
    photo = enlarged("coffee", 512)
    after = tutorial_tiles(squeezenet, photo, 30)
    found = change_by_distance(photo, after, list(range(TILE, 512, TILE)))
    assert np.abs(found - 1).max() > 0.05
    # A quarter of it and more is left alone at each step.
    moved = np.abs(tutorial_tiles(squeezenet, photo, 1).astype(int) - photo).max(axis=-1) > 0
    assert moved.mean() < 0.6
