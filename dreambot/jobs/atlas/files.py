"""Where the atlas keeps drawings of channels: FOLDER/NETWORK-WEIGHTS-VERSION/LAYER/NUMBER.jpg."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

# Rises with any change of engine/visualization that changes the drawings.
DRAWING_VERSION = 1


def atlas_home(network: Network, folder: Path) -> Path:
    """Return the folder of the drawings of this network, with its weights and by this version."""
    weights = (network.weights.sha256 or "keras")[:8]
    return folder / f"{network.name}-{weights}-{DRAWING_VERSION}"


def drawn_channels(network: Network, layer: str, folder: Path) -> dict[int, Path]:
    """Return the files of the channels of `layer` that are drawn already, by number."""
    files = sorted((atlas_home(network, folder) / layer).glob("[0-9]*.jpg"))
    return {int(file.stem): file for file in files if file.stem.isdecimal()}
