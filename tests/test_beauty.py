"""The blind comparison: each candidate once on its sheet, under the letter of the key; honest arithmetic."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks.beauty import LETTERS, OURS, count_wins, places, report, run, sheet, shuffled
from benchmarks.peers import PEERS, Peer, google, gordic, neural
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.types import Pixels
from tests.conftest import photograph

WHOSE = [OURS, *PEERS]


def tinted(number: int) -> Pixels:
    """The cat, told apart from others by how dark it is."""
    darker: Pixels = (photograph("chelsea", 120) * (1 - 0.15 * number)).astype(np.uint8)
    return darker


def test_a_sheet_shows_each_candidate_once_under_its_letter_in_the_key() -> None:
    pictures = {name: tinted(number + 1) for number, name in enumerate(WHOSE)}
    letters = shuffled(WHOSE, np.random.default_rng(3))
    page = sheet(tinted(0), {letter: pictures[name] for letter, name in letters.items()})
    height, width = tinted(0).shape[:2]
    windows = [
        page[top : top + height, left : left + width] for left, top in places(height, width, len(WHOSE) + 1)
    ]
    assert np.array_equal(windows[0], tinted(0)), "the photograph comes first, with nothing written on it"
    for window, letter in zip(windows[1:], LETTERS, strict=True):
        owners = [name for name, pixels in pictures.items() if np.array_equal(window, pixels)]
        assert owners == [letters[letter]]
    assert sorted(letters.values()) == sorted(WHOSE)


def test_the_order_is_the_seeds_and_differs_from_photograph_to_photograph() -> None:
    random = np.random.default_rng(0)
    orders = {tuple(shuffled(WHOSE, random).values()) for _ in range(12)}
    assert len(orders) > 8
    assert tuple(shuffled(WHOSE, np.random.default_rng(0)).values()) in orders


def key_of(count: int) -> dict[str, dict[str, str]]:
    random = np.random.default_rng(1)
    return {f"photograph {number}": shuffled(WHOSE, random) for number in range(count)}


def ranked(key: dict[str, dict[str, str]], lost: int, to: str) -> dict[str, str]:
    """Ours first on each photograph, but right behind `to` on the first `lost` of them."""
    rankings = {}
    for number, (name, letters) in enumerate(key.items()):
        order = WHOSE if number >= lost else [to, *(name for name in WHOSE if name != to)]
        rankings[name] = "".join({whose: letter for letter, whose in letters.items()}[w] for w in order)
    return rankings


def test_ours_must_be_before_each_other_on_10_of_12_by_each_reader(
    capsys: pytest.CaptureFixture[str],
) -> None:
    key = key_of(12)
    good, edge, short = (ranked(key, lost, "gordic") for lost in (0, 2, 3))
    assert count_wins(key, {"first": edge})["first"] == {
        "tutorial": 12,
        "google": 12,
        "gordic": 10,
        "neural": 12,
    }
    assert report(key, {"first": good, "second": edge})
    last = capsys.readouterr().out.splitlines()[-1]
    assert "on 10 of 12 (bar: 10)" in last
    assert not report(key, {"first": good, "second": short}), "one reader and one other are enough to miss"
    assert not report(key, {"first": good}), "one reader is not two"


def test_the_bar_scales_with_the_photographs() -> None:
    key = key_of(6)
    assert report(key, {"first": ranked(key, 1, "neural"), "second": ranked(key, 1, "google")})
    assert not report(key, {"first": ranked(key, 2, "neural"), "second": ranked(key, 0, "google")})


def test_rankings_come_from_a_file_and_must_be_whole(tmp_path: Path) -> None:
    key = key_of(3)
    (tmp_path / "key").mkdir()
    (tmp_path / "key" / "key.json").write_text(json.dumps(key))
    whole = {"first": ranked(key, 0, "google"), "second": ranked(key, 0, "google")}
    said = tmp_path / "rankings.json"
    said.write_text(json.dumps(whole))
    assert run(short=False, folders=[], peers=None, out=tmp_path, seed=0, rank=said)
    said.write_text(json.dumps(whole | {"second": {**whole["second"], "photograph 1": "ABCD"}}))
    with pytest.raises(SystemExit, match="second must rank A, B, C, D, E of photograph 1"):
        run(short=False, folders=[], peers=None, out=tmp_path, seed=0, rank=said)


@pytest.mark.parametrize(
    ("peer", "layer", "moved"), [(google, "mixed5", 12), (gordic, "mixed4", 37), (neural, "mixed4", 26)]
)
def test_the_others_dream_as_strongly_as_they_do_at_home(
    inception: Network, peer: Peer, layer: str, moved: float
) -> None:
    """`moved`: by how much of 255 the pictures that these engines made differ from their photographs."""
    cat = photograph("chelsea")
    dreamed = peer(inception, cat)
    assert np.sqrt(np.mean((dreamed.astype(float) - cat) ** 2)) == pytest.approx(moved, rel=0.25)
    assert energy(inception, layer, dreamed) > 3 * energy(inception, layer, cat)


def energy(network: Network, layer: str, pixels: Pixels) -> float:
    """Mean squared activation."""
    activation = network.activations(from_pixels(pixels)[None], [layer])[layer]
    return float(np.mean(np.square(activation)))
