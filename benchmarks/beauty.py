"""The blind comparison: `python -m benchmarks.beauty [FOLDER …]`, then the same with `--rank FILE`.

For each photograph in the folders one sheet: the photograph, and what our default style and the published
defaults of four other engines (peers.py) make of it on the same network, under the letters A to E in an
order drawn for each. Whose a letter is stands in OUT/key, away from OUT/sheets: readers who know neither the
code nor the names are given the sheets alone, and write down the letters of each, best first:

    {"first": {"chelsea": "DACBE", "coffee": "BACDE"}, "second": {"chelsea": "DCABE", "coffee": "ABCDE"}}

--rank counts how often each reader has placed ours before each of the others; the bar is 10 photographs of
12. The others' pictures are kept in OUT/key as well: a second run with `--peers OUT/key` takes them there.

Six photographs of our own choice, converted to RGB, shrunk to 512 px on the longest side by Pillow's LANCZOS
and saved as PNG: chelsea, coffee and astronaut in dreambot/samples (a cat, a cup, a woman);
skimage/data/rocket.jpg in scikit-image 0.26 (SpaceX, public domain); china.jpg and flower.jpg (a palace, a
dahlia) in sklearn/datasets/images of scikit-learn 1.9 (CC BY 2.0; on Flickr danielbuechele/6061409035 and
vultilion/6056698931).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from tqdm import tqdm

from benchmarks.peers import PEERS
from dreambot.engine.dream import dream
from dreambot.engine.networks.network import Network, load
from dreambot.engine.networks.registry import DEFAULT_NETWORK
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.engine.types import Pixels

SHARED = Path(__file__).parents[2] / "shared" / "beauty" / "photos"  # beside the checkout
OURS = "ours"
LETTERS = "ABCDE"
READERS, BAR = 2, 10 / 12  # the bar: on so many of the photographs before each of the others, by each reader
MIN_SIDE = 300  # pixels: pytorch-deepdream begins at 1 / 5.8 of it, and mixed4 sees nothing of much less
SIDE, GUTTER, LABEL, ACROSS = 512, 14, 30, 3  # pixels, and pictures in a row
DARK, LIGHT = (24, 24, 24), (235, 235, 235)
Key = Mapping[str, Mapping[str, str]]  # photograph ↦ letter ↦ whose
Rankings = Mapping[str, Mapping[str, Sequence[str]]]  # reader ↦ photograph ↦ letters, best first
Wins = Mapping[str, Mapping[str, int]]  # reader ↦ other ↦ on how many photographs ours is before it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The photographs, where the sheets go, and what the readers said."""
    parser.add_argument("folders", nargs="*", type=Path, help=f"folders of photographs, else {SHARED}")
    parser.add_argument("--peers", type=Path, help="a folder with the others' pictures as NAME.PEER.webp")
    parser.add_argument("--out", type=Path, default=Path("out/beauty"), help="folder for sheets/ and key/")
    parser.add_argument("--seed", type=int, default=0, help="of the orders on the sheets")
    parser.add_argument("--rank", type=Path, help="count what this file's readers say, by the key in --out")


def run(
    short: bool, folders: list[Path], peers: Path | None, out: Path, seed: int, rank: Path | None
) -> bool:
    """Make the sheets (`short`: two of them), or count the rankings; whether those meet the bar."""
    if rank is not None:
        key = json.loads((out / "key" / "key.json").read_text(encoding="utf-8"))
        return report(key, json.loads(rank.read_text(encoding="utf-8")))
    files = _files(folders or [SHARED])
    make(files[:2] if short else files, peers, out, seed)
    return True


def make(files: list[Path], peers: Path | None, out: Path, seed: int) -> None:
    """A sheet of each photograph into `out`/sheets; key.json and the others' pictures into `out`/key."""
    folder = os.environ.get("DREAMBOT_WEIGHTS_DIR")
    network = load(DEFAULT_NETWORK, Path(folder) if folder else None)
    (out / "sheets").mkdir(parents=True, exist_ok=True)
    (out / "key").mkdir(exist_ok=True)
    random, key = np.random.default_rng(seed), {}
    for file in tqdm(files, disable=None):
        pixels = photograph(file)
        candidates = {OURS: _ours(network, pixels)}
        for peer in PEERS:
            candidates[peer] = _peers_picture(network, peer, pixels, file.stem, peers)
            Image.fromarray(candidates[peer]).save(out / "key" / f"{file.stem}.{peer}.webp", lossless=True)
        key[file.stem] = shuffled(list(candidates), random)
        shown = {letter: candidates[name] for letter, name in key[file.stem].items()}
        Image.fromarray(sheet(pixels, shown)).save(out / "sheets" / f"{file.stem}.png")
    (out / "key" / "key.json").write_text(json.dumps(key, indent=1) + "\n", encoding="utf-8")
    print(f"{len(key)} sheets in {out / 'sheets'}, the key in {out / 'key'}")


def photograph(file: Path) -> Pixels:
    """As height × width × RGB, uint8, at most SIDE pixels on its longest side.

    Raises SystemExit for one with a side under MIN_SIDE pixels.
    """
    with Image.open(file) as opened:
        im = opened.convert("RGB")
    im.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    if min(im.size) < MIN_SIDE:
        raise SystemExit(f"{file} is {im.width} × {im.height} pixels: each side must have {MIN_SIDE}.")
    return np.asarray(im)


def shuffled(names: list[str], random: np.random.Generator) -> dict[str, str]:
    """LETTERS ↦ `names` in a random order."""
    return dict(zip(LETTERS, random.permutation(names).tolist(), strict=True))


def sheet(pixels: Pixels, shown: Mapping[str, Pixels]) -> Pixels:
    """The photograph first, then the candidates by their letters, ACROSS in a row, each under its label.

    All of one size, height × width × RGB, uint8; they are on the sheet as they are, without scaling.
    """
    height, width = pixels.shape[:2]
    cells = {"photograph": pixels, **shown}
    rows = -(-len(cells) // ACROSS)
    size = (ACROSS * (width + GUTTER) + GUTTER, rows * (LABEL + height) + GUTTER)
    page = Image.new("RGB", size, DARK)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(20)
    for label, place in zip(cells, places(height, width, len(cells)), strict=True):
        pen.text((place[0], place[1] - LABEL + 3), label, fill=LIGHT, font=font)
        page.paste(Image.fromarray(cells[label]), place)
    return np.asarray(page)


def places(height: int, width: int, count: int) -> list[tuple[int, int]]:
    """(left, top) on the sheet of each of `count` pictures of that size."""
    cells = [divmod(number, ACROSS) for number in range(count)]
    return [(GUTTER + column * (width + GUTTER), LABEL + row * (LABEL + height)) for row, column in cells]


def count_wins(key: Key, rankings: Rankings) -> dict[str, dict[str, int]]:
    """On how many photographs each reader placed ours before each of the others.

    Raises SystemExit for a reader who left out a photograph, or a letter of one.
    """
    for reader, ranked in rankings.items():
        for name in key:
            if sorted(ranked.get(name, "")) != list(LETTERS):
                raise SystemExit(f"{reader} must rank {', '.join(LETTERS)} of {name}, each once.")
    return {
        reader: {
            other: sum(_place(key, ranked, name, OURS) < _place(key, ranked, name, other) for name in key)
            for other in PEERS
        }
        for reader, ranked in rankings.items()
    }


def report(key: Key, rankings: Rankings) -> bool:
    """Print each reader's counts, the figure that counts last; whether it meets the bar."""
    wins = count_wins(key, rankings)
    for reader, won in wins.items():
        counts = ", ".join(f"{other} {count}" for other, count in won.items())
        first = sum(_place(key, rankings[reader], name, OURS) == 0 for name in key)
        print(f"{reader}: ours before {counts} of {len(key)}; first on {first}")
    least = min((count for won in wins.values() for count in won.values()), default=0)
    bar = math.ceil(BAR * len(key) - 1e-9)
    met = least >= bar and len(rankings) >= READERS
    print(f"{len(rankings)} of {READERS} readers; before each other on {least} of {len(key)} (bar: {bar})")
    return met


def _place(key: Key, ranked: Mapping[str, Sequence[str]], name: str, whose: str) -> int:
    """0 is the best."""
    return [key[name][letter] for letter in ranked[name]].index(whose)


def _ours(network: Network, pixels: Pixels) -> Pixels:
    """What a member gets who chooses nothing."""
    (*_, last) = dream(network, pixels, style_settings(DEFAULT_STYLE, network))
    return last.pixels


def _peers_picture(network: Network, peer: str, pixels: Pixels, name: str, folder: Path | None) -> Pixels:
    """The ready one where `folder` has it, else dreamed."""
    ready = folder / f"{name}.{peer}.webp" if folder else None
    if ready is None or not ready.exists():
        return PEERS[peer](network, pixels)
    with Image.open(ready) as im:
        found = np.asarray(im.convert("RGB"))
    if found.shape != pixels.shape:
        raise SystemExit(f"{ready} is not of its photograph's size.")
    return found


def _files(folders: Sequence[Path]) -> list[Path]:
    files = [file for folder in folders for file in sorted(folder.glob("*.png"))]
    if not files:
        raise SystemExit(f"No PNG files in {', '.join(map(str, folders))}: name a folder of photographs.")
    if len({file.stem for file in files}) < len(files):
        raise SystemExit("Two photographs have one name: rename one of them.")
    return files


if __name__ == "__main__":
    parser = argparse.ArgumentParser("python -m benchmarks.beauty")
    parser.add_argument("--short", action="store_true", help="two sheets, for a first look")
    add_arguments(parser)
    sys.exit(0 if run(**vars(parser.parse_args())) else 1)
