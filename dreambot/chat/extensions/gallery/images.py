"""The pictures that come with the bot: every style on one photograph, some channels of every layer.

Drawn beforehand by `python -m tools.sheets` for Inception v3 and SqueezeNet, because a network takes
minutes for a layer, and whoever asks wants to choose now. Pages are put together from them. For the layers of
another network there is what its operator has drawn by `python bot.py atlas`.
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
STYLES_DREAMED_ON = "inception_v3"  # where there are none of the training in use
PHOTOGRAPH = "photograph"
PAGE = "page.webp"
# Pages are shown some 550 pixels wide: names on them are set so large that they are read there.
CELL, STYLE_COLUMNS, STYLE_FONT = (196, 130), 5, 24  # of all styles: pixels, in a row, pixels
ONE_FONT = 17  # of one style beside the photograph
CHANNEL_CELL, LAYER_COLUMNS, LAYER_FONT = 128, 6, 20
CHANNEL_SIDE, LARGE = 96, 288  # pixels, of a channel as it is kept, and by itself
CHANNELS = 24  # of a layer; Discord's menus have 25 entries at most
QUALITY = 82


def styles_page(network: Network) -> bytes:
    """All styles that `network` can show, on the photograph, as a WebP file."""
    return _styles_page(_shelf_of_styles(network), styles_for(network))


def style_page(network: Network, style: str) -> bytes:
    """The photograph, and beside it the same in one style, larger."""
    return _style_page(_shelf_of_styles(network), style)


def title_of_styles(network: Network) -> str:
    """Whose styles these are: the network that dreamed the shelf's pictures."""
    return REGISTRY[_shelf_of_styles(network)].title


@cache
def _styles_page(shelf: str, styles: tuple[str, ...]) -> bytes:
    cells = [Cell(_shrunk(_style(shelf, name)), "", name) for name in (PHOTOGRAPH, *styles)]
    return _file(contact_sheet("", cells, STYLE_COLUMNS, STYLE_FONT))


@cache
def _style_page(shelf: str, style: str) -> bytes:
    cells = [Cell(_style(shelf, name), "", name) for name in (PHOTOGRAPH, style)]
    return _file(contact_sheet("", cells, 2, ONE_FONT))


def layer_page(network: Network, layer: str, atlas: Path | None) -> bytes | None:
    """Some channels of a layer with their names, or else numbers; None where nothing was drawn.

    `atlas` is the folder with what the operator has drawn. Raises OSError where that can't be read.
    """
    drawings = _drawings(network, layer, atlas)
    if not drawings:
        return None
    titles = channel_titles(network.training)
    cells = [
        Cell(_sized(pixels, CHANNEL_CELL), "", titles.get(write_channel(layer, number), str(number)))
        for number, pixels in drawings.items()
    ]
    return _file(contact_sheet("", cells, LAYER_COLUMNS, LAYER_FONT))


def channel_page(network: Network, layer: str, number: int, atlas: Path | None) -> bytes | None:
    """One channel's drawing, larger; None where it was not drawn."""
    pixels = _drawings(network, layer, atlas).get(number)
    return None if pixels is None else _file(_sized(pixels, LARGE))


def channels_on_page(network: Network, layer: str, atlas: Path | None) -> list[int]:
    """The channels that `layer_page` shows, in its order."""
    return list(_drawings(network, layer, atlas))


def _drawings(network: Network, layer: str, atlas: Path | None) -> dict[int, Pixels]:
    if network.training and (FOLDER / "layers" / network.training).is_dir():
        return _of_shelf(network.training).get(layer, {})
    return {} if atlas is None else _of_atlas(network, layer, atlas)


@cache
def _of_shelf(training: str) -> dict[str, dict[int, Pixels]]:
    """Layer → channel → its drawing."""
    folder = FOLDER / "layers" / training
    shown: dict[str, list[int]] = json.loads((folder / "channels.json").read_text(encoding="utf-8"))
    return {
        layer: dict(zip(numbers, _cut(_opened(folder / f"{layer}.avif")), strict=False))
        for layer, numbers in shown.items()
    }


def _of_atlas(network: Network, layer: str, atlas: Path) -> dict[int, Pixels]:
    """Named channels first, then others at even distances."""
    drawn = drawn_channels(network, layer, atlas)
    channels = map(read_channel, channel_titles(network.training))
    named = [number for its_layer, number in channels if its_layer == layer]
    first = [number for number in named if number in drawn][:CHANNELS]
    others = [number for number in drawn if number not in named]
    wanted = CHANNELS - len(first)
    if wanted and len(others) > wanted:
        others = [others[place * len(others) // wanted] for place in range(wanted)]
    return {number: _opened(drawn[number]) for number in (*first, *others[:wanted])}


def _cut(page: Pixels) -> list[Pixels]:
    """The page of drawings, one by one, row by row."""
    rows, columns = page.shape[0] // CHANNEL_SIDE, page.shape[1] // CHANNEL_SIDE
    cells = page.reshape(rows, CHANNEL_SIDE, columns, CHANNEL_SIDE, 3).swapaxes(1, 2)
    return list(cells.reshape(-1, CHANNEL_SIDE, CHANNEL_SIDE, 3))


def _style(shelf: str, style: str) -> Pixels:
    folder = FOLDER / "styles"
    return _opened((folder if style == PHOTOGRAPH else folder / shelf) / f"{style}.avif")


def _shelf_of_styles(network: Network) -> str:
    own = network.training
    return own if own and (FOLDER / "styles" / own).is_dir() else STYLES_DREAMED_ON


def _opened(file: Path) -> Pixels:
    with Image.open(file) as im:
        return np.asarray(im.convert("RGB"))


def _shrunk(pixels: Pixels) -> Pixels:
    return np.asarray(Image.fromarray(pixels).resize(CELL, Image.Resampling.LANCZOS))


def _sized(pixels: Pixels, side: int) -> Pixels:
    return np.asarray(Image.fromarray(pixels).resize((side, side), Image.Resampling.LANCZOS))


def _file(page: Pixels) -> bytes:
    file = io.BytesIO()
    Image.fromarray(page).save(file, "WEBP", quality=QUALITY)
    return file.getvalue()
