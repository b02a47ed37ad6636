"""Names of a training's channels, given by eye from their drawings (for trainings see weights_checksums.py).

A channel is written LAYER:NUMBER.
"""

from __future__ import annotations

import json
from pathlib import Path

NAMES = Path(__file__).with_name("channel_names.json")


def named_channels(training: str | None) -> dict[str, str]:
    """Name ("pagodas") → channel ("mixed4:123") of a network's training; empty for one without names."""
    trainings: dict[str, dict[str, str]] = json.loads(NAMES.read_text(encoding="utf-8"))
    return dict(sorted(trainings.get(training or "", {}).items()))


def channel_titles(training: str | None) -> dict[str, str]:
    """Channel → name of a network's training: the inverse of `named_channels`."""
    return {channel: name for name, channel in named_channels(training).items()}


def read_channel(channel: str) -> tuple[str, int]:
    """The layer and the number in LAYER:NUMBER. Raises ValueError for another text."""
    layer, _, number = channel.rpartition(":")
    return layer, int(number)


def write_channel(layer: str, number: int) -> str:
    """LAYER:NUMBER, as channels are written everywhere."""
    return f"{layer}:{number}"
