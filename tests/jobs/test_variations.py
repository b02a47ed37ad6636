"""The four of a sheet differ in kind, and each can be dreamed by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.vary import apart
from dreambot.engine.dream import dream
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import MAX_LAYERS, DreamSettings
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.style_families import FAMILIES, TRAINING, families_of
from dreambot.engine.styles.styles import DEFAULT_STYLE, STYLES, style_settings, styles_for
from dreambot.engine.types import Pixels
from dreambot.jobs.execution.variations import variation_seeds, variations_of
from tests.conftest import photograph


def dreamt(network: Network, photo: Pixels, settings: DreamSettings) -> Pixels:
    *_, last = dream(network, photo, settings)
    return last.pixels


def test_variations_differ_twice_as_much_as_four_rolls(inception: Network) -> None:
    photo = photograph("chelsea", 256)
    settings = style_settings(DEFAULT_STYLE, inception, seed=3)
    rolls = [dreamt(inception, photo, replace(settings, seed=seed)) for seed in variation_seeds(3)]
    four = [dreamt(inception, photo, each) for each in variations_of(settings, DEFAULT_STYLE, inception)]
    (pixels, seen), (pixels_of_rolls, seen_of_rolls) = apart(inception, four), apart(inception, rolls)
    assert pixels > 2 * pixels_of_rolls
    assert seen > 3 * seen_of_rolls


@pytest.mark.parametrize("style", FAMILIES)
def test_every_family_is_of_channels_that_have_names(style: str, inception: Network) -> None:
    names = named_channels(TRAINING)
    for text, layers in zip(FAMILIES[style].split(" / "), families_of(style, TRAINING), strict=True):
        for part, (target, weight) in zip(text.split(", "), layers, strict=True):
            name = part.rpartition("*")[2]
            assert target == names.get(name, name)
            assert name in names or name in inception.layers
            assert weight > 0
    assert len(set(FAMILIES[style].split(" / "))) == 4


def test_every_style_but_the_tutorials_has_families() -> None:
    assert set(FAMILIES) == {style for style in STYLES if not style.startswith("tutorial")}
    assert families_of(DEFAULT_STYLE, "squeezenet") == ()
    assert families_of(DEFAULT_STYLE, None) == ()


@pytest.mark.parametrize("name", ["inception", "squeezenet"])
def test_all_styles_vary_in_layers_and_scale(name: str, request: pytest.FixtureRequest) -> None:
    network: Network = request.getfixturevalue(name)
    for style in styles_for(network):
        settings = style_settings(style, network, seed=9)
        four = variations_of(settings, style, network)
        assert len({each.layers for each in four}) >= 3, style
        assert len({each.seed for each in four} | {9}) == 5
        assert all(len(each.layers) <= MAX_LAYERS for each in four)
        for each in four:
            network.check_targets(each.targets)
        assert four == variations_of(settings, style, network)
        if settings.octaves > 1:
            assert len({(each.octaves, each.octave_scale) for each in four}) == 3


def test_what_a_member_chose_to_be_dreamed_stays_in_the_four(inception: Network) -> None:
    settings = style_settings("deepdream", inception, layers=(("mixed4:13", 2.0), ("mixed0", 1.0)))
    four = variations_of(settings, "deepdream", inception)
    assert all(each.layers[0] == ("mixed4:13", 2.0) for each in four)
    assert len({each.layers for each in four}) >= 3
    plain = style_settings("deepdream", inception)
    guided = variations_of(plain, "deepdream", inception, guided=True)
    assert all(":" not in name for each in guided for name in each.layer_names)


def test_seeds_of_variations_are_four_others_and_always_the_same() -> None:
    for seed in (0, 3, 2**31 - 1):
        seeds = variation_seeds(seed)
        assert len({*seeds, seed}) == 5
        assert seeds == variation_seeds(seed)
        assert all(0 <= other < 2**31 for other in seeds)
    assert variation_seeds(1) != variation_seeds(2)
