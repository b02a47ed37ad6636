"""Names of channels that were given by looking at their drawings; a channel is written LAYER:NUMBER."""

from __future__ import annotations

import json
from pathlib import Path

NAMES = Path(__file__).with_name("channel_names.json")


def named_channels(network_name: str) -> dict[str, str]:
    """Name ("pagodas") → channel ("mixed4:123") of that network; none for a network without names."""
    networks: dict[str, dict[str, str]] = json.loads(NAMES.read_text(encoding="utf-8"))
    return dict(sorted(networks.get(network_name, {}).items()))


def channel_titles(network_name: str) -> dict[str, str]:
    """The other way round: channel → its name."""
    return {channel: name for name, channel in named_channels(network_name).items()}


def read_channel(channel: str) -> tuple[str, int]:
    """The inverse of `write_channel`. Raises ValueError for what is not LAYER:NUMBER."""
    layer, _, number = channel.rpartition(":")
    return layer, int(number)


def write_channel(layer: str, number: int) -> str:
    """LAYER:NUMBER, the way a channel is written everywhere."""
    return f"{layer}:{number}"
