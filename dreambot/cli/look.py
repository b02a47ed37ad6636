"""`python bot.py look IN`: which channels a picture excites more than photographs usually do."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict

from dreambot.cli.exit_status import with_exit_status
from dreambot.cli.inputs import network_of, read_picture
from dreambot.cli.terminal import print_line
from dreambot.config import read_config
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.channel_names import named_channels, write_channel
from dreambot.engine.styles.layer_lists import split_layers
from dreambot.engine.visualization.attribution import ChannelScore, comparable_layers, top_channels


@with_exit_status("look")
def look_at_file(options: argparse.Namespace) -> None:
    """Print the channels that the picture excites most, strongest first."""
    config = read_config()
    pixels = read_picture(options)
    network = network_of(options, config)
    layers = split_layers(options.layers) if options.layers else _default_layers(network)
    scores = top_channels(network, pixels, layers, options.count, named=options.named)
    print_line(_as_json(network, scores) if options.json else "\n".join(map(_line, scores)))


def _default_layers(network: Network) -> tuple[str, ...]:
    """The layers with named channels; else all that have a baseline; else all layers, to be refused."""
    named = {channel.partition(":")[0] for channel in named_channels(network.training).values()}
    layers = comparable_layers(network)
    return tuple(layer for layer in layers if layer in named) or layers or network.layers


def _line(score: ChannelScore) -> str:
    channel = write_channel(score.layer, score.number)
    return f"{score.score:5.1f} ×  {channel:12}  {score.name or ''}".rstrip()


def _as_json(network: Network, scores: Sequence[ChannelScore]) -> str:
    return json.dumps({"network": network.name, "channels": [asdict(score) for score in scores]})
