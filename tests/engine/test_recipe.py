"""A recipe says all that a dream came from, and nothing that is not one is taken for one."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from dreambot.engine.dream import dream
from dreambot.engine.errors import RecipeUnreadable
from dreambot.engine.networks.network import Network
from dreambot.engine.recipe import MAX_CHARACTERS, VERSION, Recipe, fingerprint, recipe_of
from dreambot.engine.styles.styles import STYLES, style_settings
from dreambot.engine.types import Pixels
from tests.conftest import photograph


@pytest.fixture(scope="module")
def recipe(squeezenet: Network) -> Recipe:
    settings = style_settings("eyes", squeezenet, steps=2, octaves=2, step_size=0.013 * 1.1, seed=7)
    return recipe_of(squeezenet, "eyes", settings, photograph("coffee", 120), bot="0.1.0")


def last(network: Network, pixels: Pixels, recipe: Recipe) -> Pixels:
    *_, frame = dream(network, pixels, recipe.settings)
    return frame.pixels


@pytest.mark.parametrize("style", STYLES)
def test_every_style_survives_being_written_down(inception: Network, style: str) -> None:
    settings = style_settings(style, inception, seed=2**31 - 1, step_size=0.1 + 0.02)
    photo = photograph("chelsea", 100)
    written = recipe_of(inception, style, settings, photo, bot="1.2.3", guide=photo, mask=photo[..., 0] > 9)
    text = written.to_text()
    assert Recipe.from_text(text) == Recipe.from_json(json.loads(text)) == written
    assert len(text) < 1000
    assert text.isascii()
    assert text.isprintable()


def test_the_same_recipe_gives_the_same_dream(squeezenet: Network, recipe: Recipe) -> None:
    photo = photograph("coffee", 120)
    read = Recipe.from_text(recipe.to_text())
    again = last(squeezenet, photo, read)
    assert np.array_equal(again, last(squeezenet, photo, recipe))
    other_seed = replace(read, settings=replace(read.settings, seed=8))
    assert not np.array_equal(last(squeezenet, photo, other_seed), again)


def test_a_guide_and_a_mask_are_named_only_where_there_are_any(squeezenet: Network, recipe: Recipe) -> None:
    assert {"guide", "mask"}.isdisjoint(recipe.to_json())
    photo = photograph("coffee", 120)
    mask = np.zeros(photo.shape[:2], np.float32)
    guided = recipe_of(squeezenet, "eyes", recipe.settings, photo, bot="0.1.0", guide=photo, mask=mask)
    assert guided.guide == guided.source == recipe.source
    assert guided.mask == fingerprint(mask)
    assert Recipe.from_text(guided.to_text()) == guided


def test_a_fingerprint_tells_pictures_apart_by_their_pixels() -> None:
    photo = photograph("coffee", 60)
    changed = photo.copy()
    changed[5, 7, 1] ^= 1
    assert fingerprint(photo) == fingerprint(np.asfortranarray(photo))
    turned = photo.reshape(photo.shape[1], photo.shape[0], 3)
    prints = {fingerprint(p) for p in (photo, changed, photo[:, ::-1], turned, photo.astype(np.float32))}
    assert len(prints) == 5


def without(data: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name != key}


@pytest.mark.parametrize(
    "key", ["version", "bot", "network", "weights", "style", "settings", "width", "source"]
)
def test_what_is_missing_is_named(recipe: Recipe, key: str) -> None:
    with pytest.raises(RecipeUnreadable, match=f"{key}: .*required"):
        Recipe.from_json(without(recipe.to_json(), key))


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("extra", 1, "extra"),
        ("version", 0, "version"),
        ("version", VERSION + 1, r"format 2 is newer than this bot's 1: update the bot"),
        ("version", "1", "version"),
        ("bot", "\x1b[31m", "bot"),
        ("network", "../weights", "network"),
        ("style", "", "style"),
        ("weights", "ab" * 31, "weights"),
        ("source", "AB" * 32, "source"),
        ("source", None, "source"),
        ("width", 0, "width"),
        ("width", 1.5, "width"),
        ("height", True, "height"),
        ("settings", [], "settings"),
        ("guide", 5, "guide"),
    ],
)
def test_a_wrong_value_is_named(recipe: Recipe, key: str, value: object, told: str) -> None:
    with pytest.raises(RecipeUnreadable, match=told) as refused:
        Recipe.from_json(recipe.to_json() | {key: value})
    assert "take the file as the bot made it" in str(refused.value)
    assert "\x1b" not in str(refused.value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("steps", 0),
        ("steps", 10**9),
        ("steps", "3"),
        ("steps", True),
        ("octaves", 1e400),
        ("measure", "median"),
        ("keep_detail", "yes"),
        ("layers", []),
        ("layers", [["fire2"]]),
        ("layers", [["fire2", float("nan")]]),
        ("layers", [["fire2", 1.0]] * 6),
        ("layers", None),
        ("unheard_of", 1),
    ],
)
def test_a_wrong_setting_is_refused(recipe: Recipe, key: str, value: object) -> None:
    data = recipe.to_json()
    with pytest.raises(RecipeUnreadable):
        Recipe.from_json(data | {"settings": data["settings"] | {key: value}})


def test_a_setting_younger_than_the_recipe_gets_its_default(recipe: Recipe) -> None:
    data = recipe.to_json()
    older = data | {"settings": without(data["settings"], "precision")}
    assert Recipe.from_json(older).settings.precision == "float32"


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "{", '"recipe"', "NaN", "[" * 4000, '{"version":1,' * 300, "\ud800", "\0", "7" * 4000],
)
def test_what_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(RecipeUnreadable):
        Recipe.from_text(text)


def test_a_recipe_cut_short_at_any_place_is_refused(recipe: Recipe) -> None:
    text = recipe.to_text()
    for end in range(len(text)):
        with pytest.raises(RecipeUnreadable):
            Recipe.from_text(text[:end])
    assert Recipe.from_text(text + " " * (MAX_CHARACTERS - len(text))) == recipe
    with pytest.raises(RecipeUnreadable, match="over 4096"):
        Recipe.from_text(text + " " * (MAX_CHARACTERS - len(text) + 1))
