"""The atlas: drawings of a network's channels, layer by layer, each drawn once and kept in a folder.

FOLDER/NETWORK-WEIGHTS-VERSION/LAYER/NUMBER.jpg is one channel's drawing, and LAYER-FIRST-LAST.jpg beside the
layer's folder a sheet of up to PAGE of them. Drawings stay there: an interrupted atlas goes on later.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from dreambot.engine.errors import UnknownChannelName
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.channel_names import channel_titles, named_channels, read_channel, write_channel
from dreambot.engine.types import Pixels
from dreambot.engine.visualization.channel_drawings import BATCH, count_channels, draw_channels
from dreambot.jobs.atlas.files import atlas_home
from dreambot.pictures.encoding.encode import encode_as
from dreambot.pictures.plots.contact_sheet import Cell, contact_sheet, mark_of, save_sheet

PAGE = 128  # channels on a sheet
COLUMNS = 16

Report = Callable[[int], object]


def pages(network: Network, layer: str) -> list[range]:
    """Return the channels of `layer`, page by page. Raises UnknownLayer."""
    count = count_channels(network, layer)
    return [range(first, min(first + PAGE, count)) for first in range(0, count, PAGE)]


def atlas_sheet(
    network: Network, layer: str, channels: range, folder: Path, report: Report | None = None
) -> Path:
    """Return the file of the sheet with `channels` of `layer`, drawn now where `folder` doesn't have it.

    report: called after each batch with how many channels were drawn, or found; what it raises stops the
    drawing, and at most one batch is lost. Raises UnknownLayer, UnknownChannel and OSError.
    """
    home = atlas_home(network, folder)
    sheet = home / f"{layer}-{channels[0]:03}-{channels[-1]:03}.jpg"
    names = channel_titles(network.training)
    titles = [names.get(write_channel(layer, channel), "") for channel in channels]
    title = f"{network.spec.title}  {layer}  {channels[0]} to {channels[-1]}"
    mark = hashlib.sha256("\n".join([title, *titles]).encode()).hexdigest()
    if mark_of(sheet) == mark:
        if report:
            report(len(channels))
        return sheet
    files = draw_missing(network, layer, channels, folder, report)
    cells = [
        Cell(_read(files[channel]), str(channel), name)
        for channel, name in zip(channels, titles, strict=True)
    ]
    save_sheet(contact_sheet(title, cells, COLUMNS), sheet, mark)
    return sheet


def named_sheet(
    network: Network, names: Sequence[str], folder: Path, columns: int = COLUMNS, report: Report | None = None
) -> Pixels:
    """Return a sheet of channels by name, drawn now where `folder` doesn't have them.

    height × width × RGB, uint8. Raises UnknownChannelName for a name that no channel has.
    """
    channels = named_channels(network.training)
    for name in names:
        if name not in channels:
            raise UnknownChannelName(name, network.spec.title)
    by_layer: dict[str, list[int]] = {}
    for name in names:
        layer, number = read_channel(channels[name])
        by_layer.setdefault(layer, []).append(number)
    files = {
        layer: draw_missing(network, layer, numbers, folder, report) for layer, numbers in by_layer.items()
    }
    cells = []
    for name in names:
        layer, number = read_channel(channels[name])
        cells.append(Cell(_read(files[layer][number]), "", name))
    return contact_sheet(f"{network.spec.title}: channels by name", cells, columns)


def draw_missing(
    network: Network, layer: str, channels: Sequence[int], folder: Path, report: Report | None = None
) -> dict[int, Path]:
    """Draw those of `channels` that `folder` lacks; return the file of each of them, by number.

    report: as of `atlas_sheet`. Raises UnknownLayer, UnknownChannel and OSError.
    """
    home = atlas_home(network, folder) / layer
    missing = [channel for channel in channels if not _file(home, channel).exists()]
    if report:
        report(len(channels) - len(missing))
    home.mkdir(parents=True, exist_ok=True)
    for first in range(0, len(missing), BATCH):
        batch = missing[first : first + BATCH]
        for channel, pixels in zip(batch, draw_channels(network, layer, batch), strict=True):
            _write(pixels, _file(home, channel))
        if report:
            report(len(batch))
    return {channel: _file(home, channel) for channel in channels}


def _file(home: Path, channel: int) -> Path:
    return home / f"{channel:03}.jpg"


def _write(pixels: Pixels, file: Path) -> None:
    """Write the whole file or none: half of one would be taken for a drawing the next time."""
    unfinished = file.with_suffix(".part")
    unfinished.write_bytes(encode_as(pixels, file.suffix).data)
    unfinished.replace(file)


def _read(file: Path) -> Pixels:
    with Image.open(file) as im:
        return np.asarray(im.convert("RGB"))
