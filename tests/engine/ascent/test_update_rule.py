"""Each control does what its name says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.ascent.laplacian_pyramid import laplacian_bands
from dreambot.engine.ascent.masks import feather_mask
from dreambot.engine.ascent.update_rule import shift_lightness
from dreambot.engine.dream import dream
from dreambot.engine.errors import MaskUnusable, SettingOutOfRange
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Mask, Pixels
from tests.conftest import photograph, plain_settings


def dreamt(network: Network, photo: Pixels, *, mask: Mask | None = None, **changes: Any) -> Pixels:
    settings = plain_settings(network, **{"octaves": 2, "steps": 6, **changes})
    *_, last = dream(network, photo, settings, mask=mask)
    return last.pixels


def variation(pixels: Pixels) -> float:
    values = pixels.astype(float)
    return float(np.abs(np.diff(values, axis=0)).mean() + np.abs(np.diff(values, axis=1)).mean())


def change(before: Pixels, after: Pixels) -> float:
    return float(np.abs(after.astype(int) - before.astype(int)).mean())


def chroma(pixels: Pixels) -> np.ndarray:
    """Differences of the channels: what makes colour."""
    values = pixels.astype(int)
    return np.stack([values[..., 0] - values[..., 1], values[..., 2] - values[..., 1]])


@pytest.fixture(scope="module")
def photo() -> Pixels:
    return photograph("coffee", 200)


@pytest.mark.parametrize("control", ["smoothness", "total_variation"])
def test_total_variation_falls_with_smoothness(squeezenet: Network, photo: Pixels, control: str) -> None:
    changes: list[dict[str, Any]] = [{control: amount} for amount in (0.0, 0.5, 1.0)]
    variations = [variation(dreamt(squeezenet, photo, **change)) for change in changes]
    assert variations[0] > 1.05 * variations[1] > 1.05 * variations[2]


def test_smooth_dreams_still_go_far(squeezenet: Network, photo: Pixels) -> None:
    """Smoothness shares a step out differently; it does not shorten it."""
    plain, smooth = (dreamt(squeezenet, photo, smoothness=amount) for amount in (0.0, 1.0))
    assert change(photo, smooth) > 0.6 * change(photo, plain)


def test_a_dream_that_stays_near_changes_less(squeezenet: Network, photo: Pixels) -> None:
    changes = [change(photo, dreamt(squeezenet, photo, stay_near=amount)) for amount in (0.0, 2.0, 20.0)]
    assert changes[0] > 1.1 * changes[1] > 1.1 * changes[2] > 1


def test_kept_colours_are_the_photographs_own(squeezenet: Network, photo: Pixels) -> None:
    result = dreamt(squeezenet, photo, keep_colours=True)
    assert np.abs(chroma(result) - chroma(photo)).max() <= 1  # rounding
    assert change(photo, result) > 5
    assert np.abs(chroma(dreamt(squeezenet, photo)) - chroma(photo)).mean() > 5  # else they are not kept


def test_lightness_stops_where_a_channel_would_leave_its_range() -> None:
    picture = tf.constant([[[0.9, 0.0, -0.5]], [[-0.9, 0.0, 0.2]]])
    moved = shift_lightness(picture, tf.constant([[[0.5]], [[-0.5]]])).numpy()
    assert moved == pytest.approx(np.array([[[1.0, 0.1, -0.4]], [[-1.0, -0.1, 0.1]]]), abs=1e-6)


def test_blend_is_the_share_of_the_dream(squeezenet: Network, photo: Pixels) -> None:
    full, half, none = (dreamt(squeezenet, photo, blend=amount) for amount in (1.0, 0.5, 0.0))
    assert np.array_equal(none, photo)
    middle = (full.astype(float) + photo) / 2
    assert np.abs(half - middle).max() <= 1


def test_a_mask_leaves_what_is_outside_untouched(squeezenet: Network, photo: Pixels) -> None:
    rows, columns = np.mgrid[: photo.shape[0], : photo.shape[1]]
    disc = np.hypot(rows - 70, columns - 100) < 50
    result = dreamt(squeezenet, photo, mask=(disc * 255).astype(np.uint8), feather=16)
    assert np.array_equal(result[~disc], photo[~disc])
    moved = np.abs(result.astype(int) - photo).mean(axis=-1)
    core = np.hypot(rows - 70, columns - 100) < 30
    rim = disc & (np.hypot(rows - 70, columns - 100) > 46)
    assert moved[core].mean() > 8
    assert moved[rim].mean() < 0.4 * moved[core].mean()  # faded in


def test_a_half_transparent_mask_dreams_half(squeezenet: Network, photo: Pixels) -> None:
    whole, half = (np.full(photo.shape[:2], value, np.uint8) for value in (255, 128))
    assert change(photo, dreamt(squeezenet, photo, mask=half)) < 0.6 * change(
        photo, dreamt(squeezenet, photo, mask=whole)
    )


def test_feathering_rises_inside_the_edge_and_spares_narrow_masks() -> None:
    mask = np.zeros((80, 80), np.uint8)
    mask[:, 30:] = 255
    soft = feather_mask(mask, 20).numpy()[40, :, 0]
    assert (soft[:30] == 0).all()
    assert (np.diff(soft[30:60]) >= 0).all()
    assert soft[31] < 0.2 < soft[38] < 0.95
    assert soft[60] == pytest.approx(1)
    line = np.zeros((80, 80), np.uint8)
    line[:, 40:44] = 255
    assert feather_mask(line, 40).numpy().max() > 0.5


@pytest.mark.parametrize(
    ("mask", "says"),
    [(np.zeros((200, 200), np.uint8), "nothing to dream"), (np.ones((9, 9), np.uint8), "one size")],
)
def test_a_mask_that_cannot_be_used_is_refused_at_once(squeezenet: Network, mask: Mask, says: str) -> None:
    settings = style_settings("eyes", squeezenet)
    with pytest.raises(MaskUnusable, match=says):
        dream(squeezenet, np.zeros((200, 200, 3), np.uint8), settings, mask=mask)


def test_bands_add_up_to_the_gradient_and_hold_one_size_each() -> None:
    slope = tf.constant(np.random.default_rng(0).normal(size=(70, 90, 3)), tf.float32)
    bands = laplacian_bands(slope)
    assert np.abs(tf.add_n(bands).numpy() - slope.numpy()).max() < 1e-5
    rough = [float(tf.reduce_mean(tf.abs(b[1:] - b[:-1])) / tf.reduce_mean(tf.abs(b))) for b in bands]
    assert rough == sorted(rough, reverse=True)


def test_a_schedule_gives_each_octave_its_steps(squeezenet: Network, photo: Pixels) -> None:
    settings = style_settings("eyes", squeezenet, octaves=3, schedule=(4, 2, 1))
    frames = list(dream(squeezenet, photo, settings))
    assert [frame.octave for frame in frames] == [1, 1, 1, 1, 2, 2, 3]
    assert frames[0].steps == 7
    # The smallest octave does not fit SqueezeNet: the others keep their own numbers.
    small = photograph("coffee", 120)
    assert [frame.octave for frame in dream(squeezenet, small, settings)] == [1, 1, 2]


@pytest.mark.parametrize(
    "changes",
    [
        {"schedule": (3, 3)},
        {"schedule": (3, 3, 900)},
        {"blend": 1.5},
        {"smoothness": -0.1},
        {"guide_by": "telepathy"},
        {"layers": (("fire4:x", 1.0),)},
    ],
)
def test_settings_that_make_no_sense_are_refused(squeezenet: Network, changes: dict[str, Any]) -> None:
    with pytest.raises(SettingOutOfRange):
        _ = replace(style_settings("eyes", squeezenet, octaves=3), **changes).targets


def test_settings_survive_being_written_down(squeezenet: Network) -> None:
    settings = style_settings(
        "eyes", squeezenet, octaves=2, schedule=(3, 4), smoothness=0.3, layers=(("fire4:3:9", 0.5),)
    )
    assert DreamSettings.from_json(settings.to_json()) == settings
