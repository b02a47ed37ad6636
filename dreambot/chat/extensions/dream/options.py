"""The options of a dream: their ranges, their defaults, and the settings that they make."""

from __future__ import annotations

import secrets
from collections.abc import Container, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

from discord import app_commands

from dreambot.chat.i18n.catalogue import style_text
from dreambot.chat.platform.limits import AUTOCOMPLETE_CHOICES, LABEL_LENGTH
from dreambot.engine.motion import zoom_settings
from dreambot.engine.settings import RANGES, DreamSettings
from dreambot.engine.styles.layer_lists import parse_layers, split_layers, write_layers
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.engine.types import GuideBy
from dreambot.jobs.models.job import MOST_FRAMES

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

STRENGTH = (0.1, 4.0)  # times the style's own step size


@dataclass(frozen=True)
class DreamOptions:
    """What the member typed; None where nothing was. Names and meanings are those of DreamSettings.

    strength: times the style's own step size. size: pixels of the longest side, which is no setting.
    """

    style: str | None = None
    layers: str | None = None
    strength: float | None = None
    steps: int | None = None
    octaves: int | None = None
    octave_scale: float | None = None
    seed: int | None = None
    smoothness: float | None = None
    total_variation: float | None = None
    keep_colours: bool | None = None
    stay_near: float | None = None
    blend: float | None = None
    balance: bool | None = None
    guide_by: GuideBy | None = None
    feather: int | None = None
    size: int | None = None

    def settings(self, network: Network, default_style: str = DEFAULT_STYLE) -> DreamSettings:
        """The style's settings with these changes; without a seed, a random one.

        Raises UnknownStyle, UnknownLayer or SettingOutOfRange.
        """
        name = self.style_or(default_style)
        step_size = None
        if self.strength is not None:
            step_size = style_settings(name, network).step_size * self.strength
        return style_settings(
            name,
            network,
            **{setting: getattr(self, setting) for setting in SAME},
            layers=parse_layers(self.layers, network),
            step_size=step_size,
            seed=secrets.randbelow(int(RANGES["seed"][1])) if self.seed is None else self.seed,
        )

    def style_or(self, default: str) -> str:
        """The style by its name, however it was written."""
        return (self.style or default).strip().lower()

    def over(self, others: DreamOptions) -> DreamOptions:
        """These where something was typed, else the others."""
        return DreamOptions(**(others.to_json() | self.to_json()))

    def to_json(self) -> dict[str, Any]:
        """What was typed, by name."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> DreamOptions:
        """The inverse of `to_json`; what this version does not know is left out."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})


# Options that are settings of the same name; the others are translated.
OTHERS = ("style", "layers", "strength", "seed", "size")
SAME = tuple(field.name for field in fields(DreamOptions) if field.name not in OTHERS)


def options_of(style: str, settings: DreamSettings, network: Network) -> DreamOptions:
    """The options that make a dream like one that was dreamed, but for its seed.

    Only what differs from the style's own. What no option says, such as a schedule, is left out.
    """
    own = style_settings(style, network)
    strength = round(settings.step_size / own.step_size, 3)
    changed = {
        name: getattr(settings, name) for name in SAME if getattr(settings, name) != getattr(own, name)
    }
    return DreamOptions(
        style,
        layers=None if settings.layers == own.layers else write_layers(settings.layers),
        strength=None if strength == 1 else min(max(strength, STRENGTH[0]), STRENGTH[1]),
        **changed,
    )


def complete_layers(text: str, layers: Sequence[str], names: Sequence[str] = ()) -> list[str]:
    """What `text` may become: its whole layers and named channels kept, the one being typed completed."""
    head, _, typed = text.rpartition(",")
    kept = [part for part in split_layers(head, names) if _is_known(part.rpartition("*")[2], layers, names)]
    prefix = "".join(f"{name}, " for name in kept)
    wanted = typed.strip().lower()
    fitting = [name for name in (*layers, *names) if wanted in name and name not in kept]
    return [choice for choice in (prefix + name for name in fitting) if len(choice) <= LABEL_LENGTH][
        :AUTOCOMPLETE_CHOICES
    ]


def _is_known(target: str, layers: Container[str], names: Container[str]) -> bool:
    return target in names or target.split(":", maxsplit=1)[0] in layers


def complete_styles(typed: str, styles: Sequence[str], locale: str) -> list[tuple[str, str]]:
    """(what is shown, name) of each of `styles` whose name or description has `typed` in it."""
    shown = [(f"{style} · {style_text(style, locale)}", style) for style in styles]
    wanted = typed.strip().lower()
    return [(text[:LABEL_LENGTH], style) for text, style in shown if wanted in text.lower()][
        :AUTOCOMPLETE_CHOICES
    ]


SIDES = (128, 4096)
FRAMES = (8, MOST_FRAMES)
NAME_LENGTH = 32  # of a preset
_whole = {name: (int(low), int(high)) for name, (low, high) in RANGES.items()}
_turn = zoom_settings.RANGES["rotation"]
_pace = tuple(round(100 * (end - 1), 3) for end in zoom_settings.RANGES["zoom"])
if TYPE_CHECKING:
    Strength = float
    Scale = float
    Smoothness = float
    Evenness = float
    Nearness = float
    Blend = float
    Rotation = float
    Speed = float
    Steps = int
    Octaves = int
    Seed = int
    Side = int
    Feather = int
    Frames = int
    Name = str
else:
    Strength = app_commands.Range[float, STRENGTH[0], STRENGTH[1]]
    Scale = app_commands.Range[float, *RANGES["octave_scale"]]
    Smoothness = app_commands.Range[float, *RANGES["smoothness"]]
    Evenness = app_commands.Range[float, *RANGES["total_variation"]]
    Nearness = app_commands.Range[float, *RANGES["stay_near"]]
    Blend = app_commands.Range[float, *RANGES["blend"]]
    Rotation = app_commands.Range[float, *_turn]
    Speed = app_commands.Range[float, *_pace]
    Steps = app_commands.Range[int, *_whole["steps"]]
    Octaves = app_commands.Range[int, *_whole["octaves"]]
    Seed = app_commands.Range[int, *_whole["seed"]]
    Feather = app_commands.Range[int, *_whole["feather"]]
    Side = app_commands.Range[int, *SIDES]
    Frames = app_commands.Range[int, *FRAMES]
    Name = app_commands.Range[str, 1, NAME_LENGTH]
GuideChoice = Literal["match", "energies"]
