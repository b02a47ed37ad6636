"""The network, the settings and the pictures that a command's options name."""

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

GUIDE_SIDE = 1024  # pixels: a guide is shrunk to it


def network_of(options: argparse.Namespace, config: Config) -> Network:
    """Load the network that `--network` names, or that of the bot's settings. Raises what `load` does."""
    return load(options.network or config.network, config.weights_dir, config.network_precision)


def network_and_settings(options: argparse.Namespace, config: Config) -> tuple[Network, str, DreamSettings]:
    """Return the network, the name of the style and the settings that the options ask for.

    Raises UnknownNetwork, UnknownStyle, StyleOfOtherWeights, UnknownLayer, UnknownChannel, SettingOutOfRange
    and WeightsUnavailable.
    """
    network = network_of(options, config)
    style = options.style or config.style
    defaults = style_settings(style, network)
    network = tune(
        network, defaults, find_devices()[0], config.data_dir / TUNING_FILE, config.network_precision
    )
    changes = {name: getattr(options, name, None) for name in SETTINGS}
    settings = style_settings(style, network, layers=parse_layers(options.layers, network), **changes)
    return network, style, settings


def read_picture(options: argparse.Namespace) -> Pixels:
    """The picture in the file IN, shrunk to `--max-side`. Raises PictureError and OSError."""
    return decode(Path(options.input).read_bytes(), max_side=options.max_side).pixels


def read_guide(file: str | None) -> Pixels | None:
    """The guide picture in `file`, shrunk to 1024 pixels; None without a file."""
    return None if file is None else decode(Path(file).read_bytes(), max_side=GUIDE_SIDE).pixels


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
