"""The styles: settings with a name, from which people choose.

A style has layers for each training (see weights_checksums.py), and the settings that differ from
DreamSettings' defaults. A style that names channels is offered on their training only. Layers were chosen by
eye, on the photographs in dreambot/samples. The layers of other networks are in style_layers.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dreambot.engine.errors import StyleOfOtherWeights, UnknownStyle
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.layer_lists import weighted_layers
from dreambot.engine.styles.style_layers import layers_for, settings_for

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

Layers = tuple[tuple[str, float], ...]
TRAININGS = ("inception_v3", "squeezenet")  # whose layers for each style are in this file


@dataclass(frozen=True)
class Style:
    """A style: `layers` by training, and the `settings` that differ from the defaults."""

    name: str
    description: str
    layers: Mapping[str, Layers]
    settings: Mapping[str, Any] = field(default_factory=dict)


def _layers_on(inception_v3: str, squeezenet: str = "") -> dict[str, Layers]:
    """The layers of each training, given as text such as "mixed4 2*mixed6"; no text: no layers."""
    by_training = {"inception_v3": inception_v3, "squeezenet": squeezenet}
    return {training: weighted_layers(text) for training, text in by_training.items() if text}


# Large figures first, on what the photograph shows, and calm places between them: most steps at the small
# octaves, from the smallest that the network accepts. By eye and by readers' ranking (benchmarks/beauty.py):
# with mixed5 a tartan weave with black dots grows on every plain place, with mixed6 instead hardly any; the
# rest of it, ripples in skies, disappeared with a finish of mixed4 alone and smoothness below it.
_FIGURES: dict[str, Any] = {
    "balance": True,
    "octaves": 8,
    "steps": 3,
    "taper": 1.55,
    "step_size": 0.029,
    "smoothness": 0.5,
    "finish": 4,
    "natural_colours": 0.25,
    "focus": 1.0,
    "calm": 0.7,
}
WITHOUT_FINISH: dict[str, Any] = {"finish": 0, "smoothness": 0.0}  # that smooths figures under the finish
_ORNAMENT: dict[str, Any] = {
    **_FIGURES,
    **WITHOUT_FINISH,
    "taper": 1.7,
    "step_size": 0.02,
    "natural_colours": 0.3,
    "calm": 0.3,
}
_EVENLY = _ORNAMENT | {"natural_colours": 0.2, "focus": 0.5, "calm": 0.0}
_TUTORIAL_LAYERS = _layers_on("mixed3 mixed5", "fire5 fire8")
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

STYLES = {
    style.name: style
    for style in (
        Style(
            "deepdream",
            "Animals that grow out of what the picture shows",
            _layers_on("2.5*mixed4 mixed6", "fire5 fire8"),
            _FIGURES,
        ),
        Style("creatures", "Creatures with eyes everywhere", _layers_on("mixed4", "fire7"), _EVENLY),
        Style(
            "psychedelic",
            "The colourful weave that DeepDream became known for",
            _layers_on("mixed4 mixed5"),
            {"steps": 12},
        ),
        Style("eyes", "Eyes and pearls", _layers_on("mixed3", "fire6"), _EVENLY),
        Style("bubbles", "Bubbles, shells and beads", _layers_on("mixed2", "fire5"), _EVENLY),
        Style("spirals", "Spirals and curls", _layers_on("mixed1", "fire4"), _ORNAMENT),
        Style("lines", "Woven lines and mazes", _layers_on("mixed0", "fire3"), _ORNAMENT | {"octaves": 4}),
        Style("webs", "Webs and cracks", _layers_on("mixed6"), _EVENLY),
        Style("fur", "Fur and stubble", _layers_on("mixed7"), _ORNAMENT | {"natural_colours": 0.6}),
        # Channels that channel_names.json calls dragon scales, plumage, towers and so on.
        Style(
            "scales",
            "Scales of fish, snakes and dragons",
            _layers_on("mixed5:741 mixed3:258 mixed5:226", "fire9"),
            _ORNAMENT,
        ),
        Style("feathers", "Plumage and fine plumes", _layers_on("mixed4:240 mixed5:159"), _ORNAMENT),
        Style("peacock", "Peacock eyes among fine plumes", _layers_on("mixed5:106 mixed5:159"), _ORNAMENT),
        Style("butterflies", "Butterflies' wings in panes", _layers_on("mixed5:19 mixed6:689"), _ORNAMENT),
        Style(
            "towers",
            "Hill towns of towers, arcades and lanterns",
            _layers_on("mixed4:741 mixed5:707 mixed4:9"),
            _ORNAMENT,
        ),
        Style(
            "petals", "Petals, peonies and dahlias", _layers_on("mixed5:693 mixed3:96 mixed4:73"), _ORNAMENT
        ),
        Style("leaves", "Dry leaves and their veins", _layers_on("mixed4:66 mixed3:596"), _ORNAMENT),
        Style("corals", "Corals and sea fans", _layers_on("mixed4:170 mixed5:724"), _ORNAMENT),
        Style(
            "lights", "Stars and lights at night", _layers_on("mixed4:694 mixed3:373 mixed2:168"), _ORNAMENT
        ),
        Style("mosaic", "Mosaic and stained glass", _layers_on("mixed4:36 mixed4:740"), _ORNAMENT),
        Style(
            "mandalas",
            "Mandalas and pierced lanterns",
            _layers_on("mixed3:53 mixed4:751 mixed3:470"),
            _ORNAMENT,
        ),
        Style("jewels", "Cut stones and brooches", _layers_on("mixed3:472 mixed4:121 mixed5:735"), _ORNAMENT),
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
    """The names of the styles that `network` can show; those that name channels only on their training."""
    return tuple(name for name, style in STYLES.items() if _shows(network, style))


def check_style(name: str, network: Network) -> str:
    """Return `name`. Raises UnknownStyle, and StyleOfOtherWeights for a style that `network` can't show."""
    allowed = styles_for(network)
    if name in allowed:
        return name
    if name in STYLES:
        raise StyleOfOtherWeights(name, network.spec.title, allowed)
    raise UnknownStyle(name, allowed)


def _shows(network: Network, style: Style) -> bool:
    return bool(_layers(style, network))


def _layers(style: Style, network: Network) -> Layers:
    """The layers for the network's training, or else its architecture's if they are whole layers, or none."""
    own = style.layers.get(network.training or "")
    if own or network.training in TRAININGS:
        return own or ()
    alike = style.layers.get(network.spec.architecture, ())
    if alike and not any(":" in name for name, _ in alike):
        return alike
    return layers_for(network.name, style.name)


def style_settings(name: str, network: Network, **changes: Any) -> DreamSettings:
    """The settings of style `name` on `network` with `changes`; a change to None is ignored.

    Layers other than the style's are dreamed together in all octaves, without the style's finish, which is of
    its own first layer. Where there are fewer octaves than the style has above the picture's own size, the
    largest are left out.
    Raises UnknownStyle, StyleOfOtherWeights, and SettingOutOfRange for a change that is not allowed.
    """
    style = STYLES[check_style(name, network)]
    given = {key: value for key, value in changes.items() if value is not None}
    usual = {**style.settings, **settings_for(network.name, name)}
    if "layers" in given and usual.get("finish"):
        usual |= WITHOUT_FINISH
    settings = {
        "layers": _layers(style, network),
        "precision": network.precision,
        **usual,
        **given,
    }
    if "octaves" in given and "octaves_above" in style.settings:
        settings["octaves_above"] = min(style.settings["octaves_above"], max(given["octaves"] - 1, 0))
    return DreamSettings(**settings)
