"""The pictures that come with the bot: every style on one photograph, some channels of every layer.

Drawn beforehand by `python -m tools.sheets` for Inception v3 and SqueezeNet, because a network takes minutes
for a layer, and a member wants to choose now. Pages are made of them. For the layers of another network there
are the drawings that its operator made with `python bot.py atlas`.
"""

from __future__ import annotations

import io
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from dreambot.engine.networks.registry import REGISTRY
from dreambot.engine.styles.channel_names import channel_titles, read_channel, write_channel
from dreambot.engine.styles.styles import styles_for
from dreambot.engine.types import Pixels
from dreambot.jobs.atlas.files import drawn_channels
from dreambot.pictures.plots.contact_sheet import Cell, contact_sheet

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

FOLDER = Path(__file__).parent / "pictures"
DEFAULT_TRAINING = "inception_v3"  # whose styles are shown where there are none of the training in use
PHOTOGRAPH = "photograph"
PAGE = "page.webp"
# Pages are shown some 550 pixels wide: names on them are set so large that they are read there.
CELL, STYLE_COLUMNS, STYLE_FONT = (196, 130), 5, 24  # of all styles: pixels, in a row, pixels
ONE_FONT = 17  # of one style beside the photograph
CHANNEL_CELL, LAYER_COLUMNS, LAYER_FONT = 128, 6, 20
CHANNEL_SIDE, LARGE = 96, 288  # pixels, of a channel as it is kept, and by itself
CHANNELS = 24  # of a layer; Discord's menus have 25 options at most
QUALITY = 82


def styles_page(network: Network) -> bytes:
    """Return all styles that `network` can show, on one photograph, as a WebP file."""
    return _styles_page(_training_of_styles(network), styles_for(network))


def style_page(network: Network, style: str) -> bytes:
    """Return the photograph and beside it the same in one style, larger, as a WebP file."""
    return _style_page(_training_of_styles(network), style)


def title_of_styles(network: Network) -> str:
    """Return the title of the network that dreamed the pictures of the styles."""
    return REGISTRY[_training_of_styles(network)].title


@cache
def _styles_page(training: str, styles: tuple[str, ...]) -> bytes:
    cells = [Cell(_fitted(_style_image(training, name)), "", name) for name in (PHOTOGRAPH, *styles)]
    return _webp(contact_sheet("", cells, STYLE_COLUMNS, STYLE_FONT))


@cache
def _style_page(training: str, style: str) -> bytes:
    cells = [Cell(_style_image(training, name), "", name) for name in (PHOTOGRAPH, style)]
    return _webp(contact_sheet("", cells, 2, ONE_FONT))


def layer_page(network: Network, layer: str, atlas: Path | None) -> bytes | None:
    """Return some channels of a layer with their names or numbers, as a WebP file; None where none was drawn.

    `atlas` is the folder with the operator's drawings. Raises OSError where it can't be read.
    """
    drawings = _drawings(network, layer, atlas)
    if not drawings:
        return None
    titles = channel_titles(network.training)
    cells = [
        Cell(_sized(pixels, CHANNEL_CELL), "", titles.get(write_channel(layer, number), str(number)))
        for number, pixels in drawings.items()
    ]
    return _webp(contact_sheet("", cells, LAYER_COLUMNS, LAYER_FONT))


def channel_page(network: Network, layer: str, number: int, atlas: Path | None) -> bytes | None:
    """Return one channel's drawing, larger, as a WebP file; None where it was not drawn."""
    pixels = _drawings(network, layer, atlas).get(number)
    return None if pixels is None else _webp(_sized(pixels, LARGE))


def channels_on_page(network: Network, layer: str, atlas: Path | None) -> list[int]:
    """Return the channels that `layer_page` shows, in its order."""
    return list(_drawings(network, layer, atlas))


def _drawings(network: Network, layer: str, atlas: Path | None) -> dict[int, Pixels]:
    if network.training and (FOLDER / "layers" / network.training).is_dir():
        return _bundled_channels(network.training).get(layer, {})
    return {} if atlas is None else _atlas_channels(network, layer, atlas)


@cache
def _bundled_channels(training: str) -> dict[str, dict[int, Pixels]]:
    """Return layer → channel → its drawing, of those that come with the bot."""
    folder = FOLDER / "layers" / training
    shown: dict[str, list[int]] = json.loads((folder / "channels.json").read_text(encoding="utf-8"))
    return {
        layer: dict(zip(numbers, _split_page(_read_image(folder / f"{layer}.avif")), strict=False))
        for layer, numbers in shown.items()
    }


def _atlas_channels(network: Network, layer: str, atlas: Path) -> dict[int, Pixels]:
    """Return channel → the operator's drawing: named channels first, then others at even distances."""
    drawn = drawn_channels(network, layer, atlas)
    channels = map(read_channel, channel_titles(network.training))
    named = [number for its_layer, number in channels if its_layer == layer]
    first = [number for number in named if number in drawn][:CHANNELS]
    others = [number for number in drawn if number not in named]
    wanted = CHANNELS - len(first)
    if wanted and len(others) > wanted:
        others = [others[place * len(others) // wanted] for place in range(wanted)]
    return {number: _read_image(drawn[number]) for number in (*first, *others[:wanted])}


def _split_page(page: Pixels) -> list[Pixels]:
    """Return the drawings on the page, row by row."""
    rows, columns = page.shape[0] // CHANNEL_SIDE, page.shape[1] // CHANNEL_SIDE
    cells = page.reshape(rows, CHANNEL_SIDE, columns, CHANNEL_SIDE, 3).swapaxes(1, 2)
    return list(cells.reshape(-1, CHANNEL_SIDE, CHANNEL_SIDE, 3))


def _style_image(training: str, style: str) -> Pixels:
    folder = FOLDER / "styles"
    return _read_image((folder if style == PHOTOGRAPH else folder / training) / f"{style}.avif")


def _training_of_styles(network: Network) -> str:
    """Return the training whose pictures of the styles are shown."""
    own = network.training
    return own if own and (FOLDER / "styles" / own).is_dir() else DEFAULT_TRAINING


def _read_image(file: Path) -> Pixels:
    with Image.open(file) as im:
        return np.asarray(im.convert("RGB"))


def _fitted(pixels: Pixels) -> Pixels:
    return np.asarray(Image.fromarray(pixels).resize(CELL, Image.Resampling.LANCZOS))


def _sized(pixels: Pixels, side: int) -> Pixels:
    return np.asarray(Image.fromarray(pixels).resize((side, side), Image.Resampling.LANCZOS))


def _webp(page: Pixels) -> bytes:
    file = io.BytesIO()
    Image.fromarray(page).save(file, "WEBP", quality=QUALITY)
    return file.getvalue()
