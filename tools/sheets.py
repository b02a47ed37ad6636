"""Make the pictures that /styles, /layers and /help show: `python -m tools.sheets [styles] [layers]`.

For each of NETWORKS the sample cat is dreamed in every style, and some channels of every layer are drawn:
named ones first, then others at even distances. Channels that are in the folder `--atlas` already (see
`python bot.py atlas`) are taken from there.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np
from PIL import Image
from tqdm import tqdm

from dreambot.engine.dream import dream
from dreambot.engine.networks.network import Network, load
from dreambot.engine.styles.channel_names import named_channels, read_channel
from dreambot.engine.styles.styles import style_settings, styles_for
from dreambot.engine.types import Pixels
from dreambot.engine.visualization.channel_drawings import count_channels
from dreambot.jobs.atlas.render import draw_missing

ROOT = Path(__file__).parent.parent
SHELF = ROOT / "dreambot" / "chat" / "extensions" / "gallery" / "pictures"
PHOTOGRAPH = ROOT / "dreambot" / "samples" / "chelsea.png"
NETWORKS = ("inception_v3", "squeezenet")
DREAMT_SIDE, STYLE_SIDE, STYLE_QUALITY = 400, 320, 52  # pixels of the longest side, before and after
CHANNELS, ACROSS, CHANNEL_SIDE, CHANNEL_QUALITY = 24, 8, 96, 52
SILENT = 4.0  # standard deviation, of 255, under which a drawing shows nothing


def make(what: list[str], atlas: Path) -> None:
    """The styles' pictures, the layers' sheets, or both."""
    for name in NETWORKS:
        network = load(name, precision="float32")
        if "styles" in what:
            _make_styles(network)
        if "layers" in what:
            _make_layers(network, atlas)
    _report()


def _make_styles(network: Network) -> None:
    folder = SHELF / "styles" / str(network.training)
    folder.mkdir(parents=True, exist_ok=True)
    photograph = _photograph()
    _save(photograph, SHELF / "styles" / "photograph.avif")
    for style in tqdm(styles_for(network), desc=network.name):
        (*_, last) = dream(network, photograph, style_settings(style, network, precision="float32"))
        _save(last.pixels, folder / f"{style}.avif")


def _photograph() -> Pixels:
    with Image.open(PHOTOGRAPH) as opened:
        im = opened.convert("RGB")
    im.thumbnail((DREAMT_SIDE, DREAMT_SIDE), Image.Resampling.LANCZOS)
    return np.asarray(im)


def _save(pixels: Pixels, file: Path) -> None:
    im = Image.fromarray(pixels)
    im.thumbnail((STYLE_SIDE, STYLE_SIDE), Image.Resampling.LANCZOS)
    im.save(file, "AVIF", quality=STYLE_QUALITY, speed=3)


def _make_layers(network: Network, atlas: Path) -> None:
    """One picture of a layer's drawings, ACROSS in a row, and the channels' numbers in a list beside them."""
    folder = SHELF / "layers" / str(network.training)
    folder.mkdir(parents=True, exist_ok=True)
    shown: dict[str, list[int]] = {}
    for layer in tqdm(network.layers, desc=network.name):
        drawings = _drawings(network, layer, atlas)
        shown[layer] = list(drawings)
        page = Image.new("RGB", (ACROSS * CHANNEL_SIDE, -(-len(drawings) // ACROSS) * CHANNEL_SIDE))
        for place, pixels in enumerate(drawings.values()):
            row, column = divmod(place, ACROSS)
            small = Image.fromarray(pixels).resize((CHANNEL_SIDE,) * 2, Image.Resampling.LANCZOS)
            page.paste(small, (column * CHANNEL_SIDE, row * CHANNEL_SIDE))
        page.save(folder / f"{layer}.avif", "AVIF", quality=CHANNEL_QUALITY, speed=3)
    (folder / "channels.json").write_text(json.dumps(shown) + "\n", encoding="utf-8")


def _drawings(network: Network, layer: str, atlas: Path) -> dict[int, Pixels]:
    """CHANNELS of the layer: its named ones, by name, then others that show something, by number."""
    named = [number for _, number in _numbers(network, layer)]
    chosen = [named[place] for place in _spread(len(named), CHANNELS)]
    drawings = {number: _drawing(network, layer, number, atlas) for number in chosen}
    others = [number for number in range(count_channels(network, layer)) if number not in named]
    for place in _spread(len(others), CHANNELS - len(drawings)):
        for number in others[place:]:
            pixels = _drawing(network, layer, number, atlas)
            if pixels.std() > SILENT and number not in drawings:
                drawings[number] = pixels
                break
    return drawings


def _drawing(network: Network, layer: str, number: int, atlas: Path) -> Pixels:
    with Image.open(draw_missing(network, layer, (number,), atlas)[number]) as im:
        return np.asarray(im.convert("RGB"))


def _numbers(network: Network, layer: str) -> list[tuple[str, int]]:
    channels = {name: read_channel(channel) for name, channel in named_channels(network.training).items()}
    return sorted((name, number) for name, (its_layer, number) in channels.items() if its_layer == layer)


def _spread(count: int, wanted: int) -> list[int]:
    """Up to `wanted` of the places 0 to `count`, at even distances."""
    taken = min(count, wanted)
    return [place * count // taken for place in range(taken)]


def _report() -> None:
    for folder in sorted(SHELF.glob("*/*/")):
        size = sum(file.stat().st_size for file in folder.iterdir())
        print(f"{folder.relative_to(SHELF)}: {size / 1000:.0f} kB")
    print(f"{sum(file.stat().st_size for file in SHELF.rglob('*.*')) / 1000:.0f} kB in all")


if __name__ == "__main__":
    parser = argparse.ArgumentParser("python -m tools.sheets", description=__doc__)
    parser.add_argument("what", nargs="*", help="styles, layers, or both without a word")
    parser.add_argument("--atlas", type=Path, help="a folder with drawings of channels, or for them")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        make(options.what or ["styles", "layers"], options.atlas or Path(folder))
