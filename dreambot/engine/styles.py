"""The named settings people choose from.

A style is a look: layers for each training (see published.py), and what differs from DreamSettings' own
defaults. One that names channels is offered on these trainings alone.
Layers were chosen by eye, on the photographs in dreambot/samples. Where SqueezeNet has no layer
of quite the same look, its nearest stands in. The layers of other networks are in style_layers.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dreambot.engine.errors import StyleOfOtherWeights, UnknownStyle
from dreambot.engine.settings import DreamSettings
from dreambot.engine.style_layers import SETTINGS, layers_for

if TYPE_CHECKING:
    from dreambot.engine.networks import Network

Layers = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Style:
    """A look with a name: `layers` by training, `settings` where they differ from the defaults."""

    name: str
    description: str
    layers: Mapping[str, Layers]
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def names_channels(self) -> bool:
        """Whether it does so on any training."""
        return any(":" in name for layers in self.layers.values() for name, _ in layers)


def _on(inception_v3: tuple[str, ...], squeezenet: tuple[str, ...]) -> dict[str, Layers]:
    """Layers of equal weight for each training."""
    by_training = {"inception_v3": inception_v3, "squeezenet": squeezenet}
    return {training: tuple((name, 1.0) for name in names) for training, names in by_training.items()}


_TUTORIAL_LAYERS = _on(("mixed3", "mixed5"), ("fire5", "fire8"))
_TUTORIAL: dict[str, Any] = {
    "measure": "mean",
    "normalisation": "std",
    "step_size": 0.01,
    "jitter": 0,
    "tile": 2048,  # the tutorial takes the whole picture at once; this takes it so up to 2048 px
    "keep_detail": False,
    "precision": "float32",
}
_OCTAVES = {"octaves": 5, "octaves_above": 2, "octave_scale": 1.3}
_LARGE_SHAPES = {"smoothness": 0.5}

STYLES = {
    style.name: style
    for style in (
        Style(
            "deepdream",
            "Creatures, fur and scales: two layers at once",
            _on(("mixed4", "mixed5"), ("fire5", "fire8")),
            {"steps": 12},
        ),
        Style("lines", "Woven lines and mazes", _on(("mixed0",), ("fire3",))),
        Style("spirals", "Spirals and curls", _on(("mixed1",), ("fire4",))),
        Style("bubbles", "Bubbles, shells and beads", _on(("mixed2",), ("fire5",))),
        Style("eyes", "Eyes and pearls", _on(("mixed3",), ("fire6",))),
        Style("creatures", "Creatures with eyes everywhere", _on(("mixed4",), ("fire7",))),
        Style("scales", "Scales, weave and muzzles", _on(("mixed5",), ("fire9",))),
        Style("webs", "Webs and cracks", _on(("mixed6",), ("fire3", "fire8"))),
        Style("fur", "Fur and stubble", _on(("mixed7",), ("fire8",))),
        Style(
            "calm",
            "The animals of deepdream, smooth and large",
            _on(("mixed4", "mixed5"), ("fire5", "fire8")),
            {"smoothness": 0.7, "balance": True, "step_size": 0.016},
        ),
        # Channels that channel_names.json calls plumage, plumes, peacock eyes, towers and so on.
        Style(
            "feathers",
            "Plumage in all colours",
            _on(("mixed4:240", "mixed5:159"), ("fire8",)),
            _LARGE_SHAPES,
        ),
        Style(
            "peacock",
            "Peacock eyes among fine plumes",
            _on(("mixed5:106", "mixed5:159"), ("fire6",)),
            _LARGE_SHAPES,
        ),
        Style(
            "towers",
            "Hill towns of towers, arcades and lanterns",
            _on(("mixed4:741", "mixed5:707", "mixed4:9"), ("fire9",)),
            {"smoothness": 0.4},
        ),
        Style(
            "lights", "Stars and lights at night", _on(("mixed1:53", "mixed4:694"), ("fire5",)), _LARGE_SHAPES
        ),
        Style(
            "petals",
            "Petals and chrysanthemums",
            _on(("mixed5:693", "mixed5:722"), ("fire8",)),
            _LARGE_SHAPES,
        ),
        Style("corals", "Corals and sea fans", _on(("mixed4:170", "mixed5:724"), ("fire7",)), _LARGE_SHAPES),
        Style(
            "tutorial",
            "TensorFlow's DeepDream tutorial, its simple loop",
            _TUTORIAL_LAYERS,
            _TUTORIAL | {"steps": 100, "octaves": 1},
        ),
        Style(
            "tutorial-octaves",
            "The tutorial over five octaves (slow)",
            _TUTORIAL_LAYERS,
            _TUTORIAL | _OCTAVES | {"steps": 50},
        ),
        Style(
            "tutorial-tiled",
            "The tutorial over five octaves by tiles (slowest)",
            _TUTORIAL_LAYERS,
            _TUTORIAL | _OCTAVES | {"steps": 100, "tile": 512, "jitter": 512},
        ),
    )
}
DEFAULT_STYLE = "deepdream"


def styles_for(network: Network) -> tuple[str, ...]:
    """The names of the styles that `network` can show: of those that name channels, its training's own."""
    return tuple(name for name, style in STYLES.items() if _shows(network, style))


def check_style(name: str, network: Network) -> str:
    """`name` itself. Raises UnknownStyle, and StyleOfOtherWeights for one that `network` can't show."""
    allowed = styles_for(network)
    if name in allowed:
        return name
    if name in STYLES:
        raise StyleOfOtherWeights(name, network.spec.title, allowed)
    raise UnknownStyle(name, allowed)


def _shows(network: Network, style: Style) -> bool:
    return network.training in style.layers or not style.names_channels


def _layers(style: Style, network: Network) -> Layers:
    """Those for the network's training, or else those of its architecture, which are whole layers then."""
    own = style.layers.get(network.training or "") or style.layers.get(network.spec.architecture)
    return own or layers_for(network.name, style.name)


def style_settings(name: str, network: Network, **changes: Any) -> DreamSettings:
    """The settings of style `name` on `network`, with `changes` over them; a change to None is none.

    Fewer octaves than the style has above the picture's own size leave out the largest.
    Raises UnknownStyle, StyleOfOtherWeights, and SettingOutOfRange for a change that is not allowed.
    """
    style = STYLES[check_style(name, network)]
    given = {key: value for key, value in changes.items() if value is not None}
    settings = {
        "layers": _layers(style, network),
        "precision": network.precision,
        **style.settings,
        **SETTINGS.get((network.name, name), {}),
        **given,
    }
    if "octaves" in given and "octaves_above" in style.settings:
        settings["octaves_above"] = min(style.settings["octaves_above"], max(given["octaves"] - 1, 0))
    return DreamSettings(**settings)
