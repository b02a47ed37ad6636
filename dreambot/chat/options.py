"""From the options of `/dream` to settings."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dreambot.engine.settings import RANGES, DreamSettings
from dreambot.engine.styles import style_settings

if TYPE_CHECKING:
    from dreambot.engine.networks import Network

STRENGTH = (0.1, 4.0)  # times the style's own step size
CHOICES_AT_MOST = 25  # Discord's limit for autocomplete


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
    """'mixed3, mixed5' to layers of equal weight; None for none. Raises UnknownLayer."""
    if not text:
        return None
    names = split_layers(text)
    network.check_layers(names)
    return tuple((name, 1.0) for name in names)


def split_layers(text: str) -> tuple[str, ...]:
    """'mixed3, mixed5' to ('mixed3', 'mixed5'), each once."""
    return tuple(dict.fromkeys(name for name in re.split(r"[\s,+]+", text.strip().lower()) if name))


def complete_layers(text: str, layers: tuple[str, ...]) -> list[str]:
    """What `text` may become: its whole layers kept, the one being typed completed."""
    head, _, typed = text.rpartition(",")
    kept = [name for name in split_layers(head) if name in layers]
    prefix = "".join(f"{name}, " for name in kept)
    fitting = [name for name in layers if typed.strip().lower() in name and name not in kept]
    return [prefix + name for name in fitting][:CHOICES_AT_MOST]
