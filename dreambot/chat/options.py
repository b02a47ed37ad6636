"""From the options of `/dream` to settings."""

from __future__ import annotations

import re
import secrets
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dreambot.engine.channel_names import named_channels
from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.settings import RANGES, DreamSettings, check_range
from dreambot.engine.styles import style_settings
from dreambot.engine.targets import parse_target

if TYPE_CHECKING:
    from dreambot.engine.networks import Network

STRENGTH = (0.1, 4.0)  # times the style's own step size
WEIGHTS = (0.01, 100.0)
CHOICES_AT_MOST, CHOICE_LENGTH = 25, 100  # Discord's limits for autocomplete


@dataclass(frozen=True)
class DreamOptions:
    """What the member typed; None where nothing was."""

    style: str
    layers: str | None = None
    strength: float | None = None
    steps: int | None = None
    octaves: int | None = None
    octave_scale: float | None = None
    seed: int | None = None

    def settings(self, network: Network) -> DreamSettings:
        """The style's settings with these changes; without a seed, a random one.

        Raises UnknownStyle, UnknownLayer or SettingOutOfRange.
        """
        style = style_settings(self.style, network)
        return style_settings(
            self.style,
            network,
            layers=parse_layers(self.layers, network),
            steps=self.steps,
            octaves=self.octaves,
            octave_scale=self.octave_scale,
            step_size=None if self.strength is None else style.step_size * self.strength,
            seed=secrets.randbelow(int(RANGES["seed"][1])) if self.seed is None else self.seed,
        )


def parse_layers(text: str | None, network: Network) -> tuple[tuple[str, float], ...] | None:
    """'mixed3, 0.5*mixed5:13, plumage' to targets and weights, 1 where none is given; None for no text.

    A channel may be called by its name. Raises UnknownLayer, UnknownChannel or SettingOutOfRange.
    """
    if not text:
        return None
    names = named_channels(network.name)
    layers = tuple(_parse_part(part, names) for part in split_layers(text, names))
    network.check_targets(parse_target(name) for name, _ in layers)
    return layers


def _parse_part(part: str, names: Mapping[str, str]) -> tuple[str, float]:
    weight, _, target = part.rpartition("*")
    try:
        number = float(weight or 1)
    except ValueError:
        raise SettingOutOfRange("weight", weight, "a number such as 0.5 in 0.5*mixed5", "weight") from None
    check_range("weight", number, *WEIGHTS)
    return names.get(target, target), number


def split_layers(text: str, names: Container[str] = ()) -> tuple[str, ...]:
    """'mixed3, 0.5 * mixed5' to ('mixed3', '0.5*mixed5'), each once; one of `names` may have spaces in it."""
    parts: list[str] = []
    for piece in re.split(r"[,;+]", re.sub(r"\s*\*\s*", "*", text.strip().lower())):
        whole = " ".join(piece.split())
        parts += [whole] if whole.rpartition("*")[2] in names else whole.split()
    return tuple(dict.fromkeys(parts))


def complete_layers(text: str, layers: Sequence[str], names: Sequence[str] = ()) -> list[str]:
    """What `text` may become: its whole layers and named channels kept, the one being typed completed."""
    head, _, typed = text.rpartition(",")
    kept = [part for part in split_layers(head, names) if _is_known(part.rpartition("*")[2], layers, names)]
    prefix = "".join(f"{name}, " for name in kept)
    wanted = typed.strip().lower()
    fitting = [name for name in (*layers, *names) if wanted in name and name not in kept]
    return [choice for choice in (prefix + name for name in fitting) if len(choice) <= CHOICE_LENGTH][
        :CHOICES_AT_MOST
    ]


def _is_known(target: str, layers: Container[str], names: Container[str]) -> bool:
    return target in names or target.split(":", maxsplit=1)[0] in layers
