"""From the options that a member typed to the engine's settings, and back."""

from __future__ import annotations

import secrets
from dataclasses import fields
from typing import TYPE_CHECKING

from dreambot.chat.extensions.dream.options import STRENGTH, DreamOptions
from dreambot.engine.settings import RANGES, DreamSettings
from dreambot.engine.styles.layer_lists import parse_layers, write_layers
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

# The other options are settings of the same name.
TRANSLATED_OPTIONS = ("style", "layers", "strength", "seed", "size")
PLAIN_SETTINGS = tuple(field.name for field in fields(DreamOptions) if field.name not in TRANSLATED_OPTIONS)


def settings_of(options: DreamOptions, network: Network, default_style: str = DEFAULT_STYLE) -> DreamSettings:
    """Return the style's settings with these options; without a seed, with a random one.

    Raises UnknownStyle, UnknownLayer or SettingOutOfRange.
    """
    name = options.style_or(default_style)
    step_size = None
    if options.strength is not None:
        step_size = style_settings(name, network).step_size * options.strength
    return style_settings(
        name,
        network,
        **{setting: getattr(options, setting) for setting in PLAIN_SETTINGS},
        layers=parse_layers(options.layers, network),
        step_size=step_size,
        seed=secrets.randbelow(int(RANGES["seed"][1])) if options.seed is None else options.seed,
    )


def options_of(style: str, settings: DreamSettings, network: Network) -> DreamOptions:
    """Return the options that make a dream with these settings, without its seed.

    Only what differs from the style's own settings. What no option sets, such as a schedule, is left out.
    """
    own = style_settings(style, network)
    strength = round(settings.step_size / own.step_size, 3)
    changed = {
        name: getattr(settings, name)
        for name in PLAIN_SETTINGS
        if getattr(settings, name) != getattr(own, name)
    }
    return DreamOptions(
        style,
        layers=None if settings.layers == own.layers else write_layers(settings.layers),
        strength=None if strength == 1 else min(max(strength, STRENGTH[0]), STRENGTH[1]),
        **changed,
    )
