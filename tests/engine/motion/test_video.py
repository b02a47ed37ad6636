"""A video dreamed: the dream flows with what it grew on, and begins anew after a cut."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pytest
import tensorflow as tf
from PIL import Image

from dreambot.engine.dream import dream
from dreambot.engine.errors import SettingOutOfRange, UnknownLayer
from dreambot.engine.motion.video import Carry, dream_video
from dreambot.engine.motion.warp import warp
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from tests.conftest import photograph

SIDE = 160


def panned(count: int, right: float = 3.0, down: float = 1.5) -> list[Pixels]:
    """The astronaut, as a camera sees her that moves along."""
    whole = Image.fromarray(photograph("astronaut"))
    boxes = [(40 + n * right * 2, 20 + n * down * 2) for n in range(count)]
    return [
        np.asarray(whole.resize((SIDE, SIDE), Image.Resampling.LANCZOS, (x, y, x + 2 * SIDE, y + 2 * SIDE)))
        for x, y in boxes
    ]


def quick(network: Network) -> DreamSettings:
    return style_settings("eyes", network, octaves=3, steps=6)


def apart(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


def flicker(dreams: list[Pixels], right: float = 3.0, down: float = 1.5) -> float:
    """Mean grey levels between neighbouring dreams of `panned` when the pan is undone."""
    pan = tf.tile(tf.constant([[[down, right]]]), (SIDE, SIDE, 1))
    steps = [
        apart(to_pixels(warp(from_pixels(before), pan)), after)
        for before, after in itertools.pairwise(dreams)
    ]
    return float(np.mean(steps))


def alone(network: Network, pixels: Pixels, settings: DreamSettings) -> Pixels:
    *_, last = dream(network, pixels, settings)
    return last.pixels


def test_a_carried_dream_flickers_less_than_frames_dreamed_each_for_itself(squeezenet: Network) -> None:
    source, settings = panned(6), quick(squeezenet)
    flowing = list(dream_video(squeezenet, source, settings))
    each = [alone(squeezenet, pixels, settings) for pixels in source]
    assert np.array_equal(flowing[0], each[0])
    # 4.3 grey levels against 9.7.
    assert flicker(flowing) < 5
    assert flicker(flowing) < 0.5 * flicker(each)
    # And it is no less of a dream at the end.
    assert apart(flowing[-1], source[-1]) > 0.75 * apart(each[-1], source[-1])


def test_carry_is_how_much_goes_over(squeezenet: Network) -> None:
    source, settings = panned(4), quick(squeezenet)
    much, none = (
        list(dream_video(squeezenet, source, settings, Carry(carry=carry, octaves=1, steps=1)))
        for carry in (1.0, 0.0)
    )
    assert apart(much[-1], source[-1]) > 1.5 * apart(none[-1], source[-1])


def test_a_dream_begins_anew_after_a_cut(squeezenet: Network) -> None:
    settings = quick(squeezenet)
    cat = np.asarray(Image.fromarray(photograph("chelsea")).resize((SIDE, SIDE)))
    dreams = list(dream_video(squeezenet, [*panned(2), cat], settings))
    assert np.array_equal(dreams[2], alone(squeezenet, cat, settings))


def test_frames_are_taken_one_at_a_time(squeezenet: Network) -> None:
    """The frames may come one by one, and without an end."""
    taken: list[int] = []

    def endless() -> Iterator[Pixels]:
        for number, pixels in enumerate(panned(3) * 1000):
            taken.append(number)
            yield pixels

    dreams = dream_video(squeezenet, endless(), quick(squeezenet))
    next(dreams)
    next(dreams)
    assert taken == [0, 1]


def test_what_is_wrong_is_told_at_once(squeezenet: Network) -> None:
    with pytest.raises(SettingOutOfRange, match=r"carry is 1\.5; it must be from 0 to 1"):
        Carry(carry=1.5)
    with pytest.raises(SettingOutOfRange, match="octaves"):
        Carry(octaves=0)
    with pytest.raises(UnknownLayer):
        dream_video(squeezenet, [], DreamSettings(layers=(("mixed3", 1.0),)))
