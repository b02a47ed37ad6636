"""`python bot.py look IN`: which channels a picture excites more than photographs usually do."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from dreambot.cli.terminal import print_error, print_line
from dreambot.config import ConfigError, read_config
from dreambot.engine.errors import EngineError, WeightsUnavailable
from dreambot.engine.networks.network import Network, load
from dreambot.engine.styles.channel_names import named_channels, write_channel
from dreambot.engine.styles.layer_lists import split_layers
from dreambot.engine.visualization.attribution import ChannelScore, comparable_layers, top_channels
from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.errors import PictureError


def look_at_file(options: argparse.Namespace) -> int:
    """0 when the list is printed; 2 with one line for wrong options or files; 1 where weights are missing."""
    try:
        config = read_config()
        pixels = decode(Path(options.input).read_bytes(), max_side=options.max_side).pixels
        network = load(options.network or config.network, config.weights_dir, config.network_precision)
        layers = split_layers(options.layers) if options.layers else _telling_layers(network)
        seen = top_channels(network, pixels, layers, options.count, named=options.named)
    except OSError as error:
        print_error(f"bot.py look: {error.filename}: {error.strerror}")
        return 2
    except (ConfigError, EngineError, PictureError) as error:
        print_error(f"bot.py look: {error}")
        return 2
    except WeightsUnavailable as error:
        print_error(f"bot.py look: {error}")
        return 1
    print_line(_as_json(network, seen) if options.json else "\n".join(map(_line, seen)))
    return 0


def _telling_layers(network: Network) -> tuple[str, ...]:
    """The layers in which channels have names; else all that can be compared; else all, to be refused."""
    named = {channel.partition(":")[0] for channel in named_channels(network.training).values()}
    layers = comparable_layers(network)
    return tuple(layer for layer in layers if layer in named) or layers or network.layers


def _line(seen: ChannelScore) -> str:
    return f"{seen.score:5.1f} ×  {write_channel(seen.layer, seen.number):12}  {seen.name or ''}".rstrip()


def _as_json(network: Network, seen: list[ChannelScore]) -> str:
    return json.dumps({"network": network.name, "channels": [asdict(sighting) for sighting in seen]})
