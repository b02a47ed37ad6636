"""From a command's options to a network, settings, and the other pictures."""

from __future__ import annotations

import argparse
from pathlib import Path

from dreambot.cli.arguments import SETTINGS
from dreambot.config import Config
from dreambot.engine.errors import MaskUnusable
from dreambot.engine.gpu_tuning import TUNING_FILE, tune
from dreambot.engine.networks.devices import find_devices
from dreambot.engine.networks.network import Network, load
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.layer_lists import parse_layers
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Mask, Pixels
from dreambot.pictures.decoding.decode import Picture, decode
from dreambot.pictures.decoding.mask import mask_of


def network_and_settings(options: argparse.Namespace, config: Config) -> tuple[Network, str, DreamSettings]:
    """The network, the name of the style and the settings that the options ask for; raises what they do."""
    network = load(options.network or config.network, config.weights_dir, config.network_precision)
    style = options.style or config.style
    usual = style_settings(style, network)
    network = tune(network, usual, find_devices()[0], config.data_dir / TUNING_FILE, config.network_precision)
    changes = {name: getattr(options, name, None) for name in SETTINGS}
    settings = style_settings(style, network, layers=parse_layers(options.layers, network), **changes)
    return network, style, settings


def read_guide(file: str | None) -> Pixels | None:
    """The guide picture in `file`, no larger than 1024 pixels."""
    return None if file is None else decode(Path(file).read_bytes(), max_side=1024).pixels


def read_mask(file: str | None, picture: Picture) -> Mask | None:
    """The mask in `file`, stretched to the size of `picture`; "alpha" is the opacity of `picture`.

    Raises MaskUnusable for "alpha" of a picture that is opaque everywhere.
    """
    if file is None:
        return None
    if file == "alpha" and picture.opacity is None:
        raise MaskUnusable("The picture is opaque everywhere, so there is no alpha channel to dream by.")
    source = picture if file == "alpha" else decode(Path(file).read_bytes(), max_side=None)
    return mask_of(source, picture.width, picture.height)
