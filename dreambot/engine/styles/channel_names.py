"""Names that were given to channels of a training by looking at their drawings; see weights_checksums.py.

A channel is written LAYER:NUMBER.
"""

from __future__ import annotations

import json
from pathlib import Path

NAMES = Path(__file__).with_name("channel_names.json")


def named_channels(training: str | None) -> dict[str, str]:
    """Name ("pagodas") → channel ("mixed4:123") of a network's training; none for one without names."""
    trainings: dict[str, dict[str, str]] = json.loads(NAMES.read_text(encoding="utf-8"))
    return dict(sorted(trainings.get(training or "", {}).items()))


def channel_titles(training: str | None) -> dict[str, str]:
    """The other way round: channel → its name."""
    return {channel: name for name, channel in named_channels(training).items()}


def read_channel(channel: str) -> tuple[str, int]:
    """The inverse of `write_channel`. Raises ValueError for what is not LAYER:NUMBER."""
    layer, _, number = channel.rpartition(":")
    return layer, int(number)


def write_channel(layer: str, number: int) -> str:
    """LAYER:NUMBER, the way a channel is written everywhere."""
    return f"{layer}:{number}"
