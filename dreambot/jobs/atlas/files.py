"""Where drawings of channels are kept: FOLDER/NETWORK-WEIGHTS-VERSION/LAYER/NUMBER.jpg. See atlas.py."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

# Rises with any change of engine/visualization that shows in the drawings of a folder.
DRAWING_VERSION = 1


def atlas_home(network: Network, folder: Path) -> Path:
    """Where in `folder` drawings of this network with these weights are, by this way of drawing."""
    weights = (network.weights.sha256 or "keras")[:8]
    return folder / f"{network.name}-{weights}-{DRAWING_VERSION}"


def drawn_channels(network: Network, layer: str, folder: Path) -> dict[int, Path]:
    """The files of those channels of `layer` that are drawn in `folder` already, by number."""
    files = sorted((atlas_home(network, folder) / layer).glob("[0-9]*.jpg"))
    return {int(file.stem): file for file in files if file.stem.isdecimal()}
