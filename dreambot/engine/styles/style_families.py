"""Four families of channels for each style of Inception v3's bundled training: other figures, one look.

Named as in channel_names.json, chosen by eye among the channels whose drawings have a name. How a style of
other layers, or of another training, is varied instead is in jobs/execution/variations.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.layer_lists import weighted_layers

TRAINING = "inception_v3"
Layers = tuple[tuple[str, float], ...]

_ANIMALS = (
    "0.7*mixed4, mixed6, dog faces / owl eyes, plumage, plumes / dragons, lizard eyes, dragon scales / "
    "octopus, tentacles, fish eyes"
)
FAMILIES: Mapping[str, str] = {  # separated by slashes
    "deepdream": _ANIMALS,
    "creatures": _ANIMALS,
    "psychedelic": _ANIMALS,
    "eyes": "owl eyes, iris / human eyes, big eye / lizard eyes, fish eyes / glowing eyes, wary eyes",
    "fur": _ANIMALS,
    "bubbles": "pearls, beads / foam, cells / marbles, capsules / blackberries, holes",
    "spirals": "spirals, curlicues / ringlets, coils / ink swirls, billows / ropes, braids",
    "lines": "maze, meanders / chevrons, zippers / cane weave, wicker / light grid, lattice",
    "webs": "neurons, cracks / cracked mud, shards / tangled hair, knitting / lightning, drapes",
    "scales": "dragon scales / fish scales, fish eyes / snake skin, lizard eyes / armadillo, pine cone",
    "feathers": "plumage, plumes / peacock eyes, fans / ruff, tufts / butterfly wings, fluff",
    "peacock": "peacock eyes, plumes / iris, mandalas / butterflies, peacock eyes / fans, bullseyes",
    "butterflies": "butterflies / butterfly wings, leopard spots / harlequin, glass stars / iris, shards",
    "towers": "towers, lanterns / arcades, columns / cathedral, domes / buildings, window",
    "petals": "petals, peony / chrysanthemums / dahlias, ruffles / roses, cauliflower",
    "leaves": "dry leaves / fir trees, pine twigs / grass tufts, cacti / pine cone, bark",
    "corals": "corals, sea fans / anemones, tentacles / octopus, sieves / cauliflower, foam",
    "lights": "night lights, city lights / starry sky / fairy lights, sequins / fireworks, lightning",
    "mosaic": "stained glass, mosaic / church window, glass stars / cubes, pixels / parquet, roof tiles",
    "mandalas": "mandalas, bullseyes / sieves, studs / brooches, hexagons / honeycomb, bead strings",
    "jewels": "gems, gemstones / brooches, glass stars / marbles, pearls / easter eggs, sequins",
}


def families_of(style: str, training: str | None) -> tuple[Layers, ...]:
    """Layers and channels, with their weights, of each family of `style`; empty where it has none."""
    if training != TRAINING or style not in FAMILIES:
        return ()
    names = named_channels(training)
    return tuple(weighted_layers(text, names) for text in FAMILIES[style].split(" / "))
