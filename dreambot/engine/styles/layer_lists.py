"""Reads and writes lists of layers and channels with weights: `mixed3, 0.5*mixed5:13, plumage`."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING

from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.settings import check_range
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.targets import parse_target

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

WEIGHTS = (0.01, 100.0)


def write_layers(layers: Sequence[tuple[str, float]]) -> str:
    """The inverse of `parse_layers`, without names."""
    return ", ".join(name if weight == 1 else f"{weight:g}*{name}" for name, weight in layers)


def parse_layers(text: str | None, network: Network) -> tuple[tuple[str, float], ...] | None:
    """Parse 'mixed3, 0.5*mixed5:13, plumage' into targets and weights, 1 by default; None for no text.

    A channel may be written by its name. Raises UnknownLayer, UnknownChannel or SettingOutOfRange.
    """
    if not text:
        return None
    names = named_channels(network.training)
    layers = weighted_layers(text, names)
    network.check_targets(parse_target(name) for name, _ in layers)
    return layers


def weighted_layers(text: str, names: Mapping[str, str] | None = None) -> tuple[tuple[str, float], ...]:
    """Parse '2*mixed4, plumage' into targets and weights; `names` maps names of channels to targets.

    Whether a network has them is not checked. Raises SettingOutOfRange.
    """
    names = names or {}
    return tuple(_parse_part(part, names) for part in split_layers(text, names))


def _parse_part(part: str, names: Mapping[str, str]) -> tuple[str, float]:
    weight, _, target = part.rpartition("*")
    try:
        number = float(weight or 1)
    except ValueError:
        raise SettingOutOfRange("weight", weight, "a number such as 0.5 in 0.5*mixed5", "weight") from None
    check_range("weight", number, *WEIGHTS)
    return names.get(target, target), number


def split_layers(text: str, names: Container[str] = ()) -> tuple[str, ...]:
    """Split 'mixed3, 0.5 * mixed5' into ('mixed3', '0.5*mixed5'), each once; `names` may contain spaces."""
    parts: list[str] = []
    for piece in re.split(r"[,;+]", re.sub(r"\s*\*\s*", "*", text.strip().lower())):
        whole = " ".join(piece.split())
        parts += [whole] if whole.rpartition("*")[2] in names else whole.split()
    return tuple(dict.fromkeys(parts))
