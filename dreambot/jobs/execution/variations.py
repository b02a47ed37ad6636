"""Variations: the same picture dreamed in four other ways, small and on one sheet, to choose from.

Four dreams that differ only in their seed look alike. So each of the four has channels of its own out of the
style's, or a layer beside the one that was dreamed, and shapes of its own scale; and all go further than the
dream did.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dreambot.engine.settings import MAX_LAYERS, RANGES, DreamSettings
from dreambot.engine.styles.style_families import Layers, families_of
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.targets import Target, parse_target

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

COUNT = 4
Seeds = tuple[int, int, int, int]
NEIGHBOURS = (0, -1, 1, 2)  # layers further up, for each of the four; at either end they turn back
FURTHER = 2.2  # times the step
# What holds a dream back is eased to this at most; see DreamSettings. No finish: channels of one family
# belong together in all octaves.
EASED: Mapping[str, float] = {"natural_colours": 0.1, "focus": 0.5, "calm": 0.0, "finish": 0}


def variations_of(
    settings: DreamSettings, style: str, network: Network, *, guided: bool = False
) -> tuple[DreamSettings, ...]:
    """Return the settings of the four variations of a dream by `settings`, in their order on the sheet.

    They are always the same for the same dream; each can be dreamed by itself. guided: whether it has a
    guide. Raises UnknownStyle, and StyleOfOtherWeights where `network` can't show the style.
    """
    # What a member chose to be dreamed, and what a guide shows, stays what is dreamed.
    own = settings.layers == style_settings(style, network).layers and not guided
    layers = families_of(style, network.training) if own else ()
    layers = layers or tuple(_beside(settings.layers, network, shift) for shift in NEIGHBOURS)
    bolder = _bolder(settings)
    return tuple(
        replace(bolder, layers=layers[number], seed=seed, **_scale(settings, number))
        for number, seed in enumerate(variation_seeds(settings.seed))
    )


def variation_seeds(seed: int) -> Seeds:
    """Return the seeds of the four variations of a dream by `seed`, in their order on the sheet.

    They are always the same four, all different, and none of them is `seed` itself.
    """
    low, high = (int(bound) for bound in RANGES["seed"])
    drawn = random.Random(seed).sample(range(low, high + 1), COUNT + 1)
    first, second, third, fourth, *_ = [other for other in drawn if other != seed]
    return first, second, third, fourth


def _bolder(settings: DreamSettings) -> DreamSettings:
    eased = {name: min(getattr(settings, name), most) for name, most in EASED.items()}
    return replace(settings, step_size=min(FURTHER * settings.step_size, RANGES["step_size"][1]), **eased)


def _scale(settings: DreamSettings, number: int) -> dict[str, Any]:
    """Return the changes of the octaves: smaller shapes in the second variation, larger ones in the third."""
    if number == 1:
        octaves = max(1, settings.octaves_above + 1, min(4, settings.octaves - 1))
        return {"octaves": octaves, "schedule": settings.schedule[-octaves:]}
    if number == 2:
        return {"octave_scale": min(1.1 * settings.octave_scale, RANGES["octave_scale"][1])}
    return {}


def _beside(layers: Layers, network: Network, shift: int) -> Layers:
    """Return each layer's neighbour, `shift` layers up; chosen channels stay, with the neighbour beside."""
    shifted: dict[str, float] = {}
    for text, weight in layers:
        target = parse_target(text)
        place, highest = network.layers.index(target.layer) + shift, len(network.layers) - 1
        neighbour = network.layers[abs(min(place, 2 * highest - place))]
        if target.channels:
            shifted[text] = weight
        if not target.channels or shift:
            shifted[str(Target(neighbour))] = weight
    return tuple(shifted.items())[:MAX_LAYERS]
