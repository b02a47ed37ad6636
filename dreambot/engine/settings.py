"""DreamSettings: everything a dream depends on but the picture and the network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, get_args

from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.types import Measure, Normalisation, Precision

RANGES: dict[str, tuple[float, float]] = {
    "steps": (1, 200),
    "octaves": (1, 10),
    "octaves_above": (0, 2),
    "octave_scale": (1.1, 2.0),
    "step_size": (0.001, 0.2),
    "jitter": (0, 512),
    "tile": (128, 2048),
    "seed": (0, 2**31 - 1),
}
WHOLE = ("steps", "octaves", "octaves_above", "jitter", "tile", "seed")
MAX_LAYERS = 5


@dataclass(frozen=True, slots=True)
class DreamSettings:
    """How to dream. Raises SettingOutOfRange for a value outside RANGES.

    layers         (name, weight) of each layer whose activations are maximised
    measure        of each layer: "mean_square" or "mean"
    steps          steps uphill in each octave
    octaves        sizes at which to dream; octaves_above of them are larger than the picture
    octave_scale   the ratio of neighbouring octaves' sides
    step_size      how far a step moves a pixel in the mean, in [-1, 1] units
    normalisation  of the gradient: "mean_abs" or "std"
    jitter         pixels by which the picture is rolled before each step, at most
    tile           pixels of a tile's longest side, at most
    keep_detail    whether to put the photograph's own detail back at each octave
    precision      of the network's arithmetic: "float32", or the quicker "bfloat16" (see devices.py)
    seed           of the rolls: same seed, same picture on the same machine
    """

    layers: tuple[tuple[str, float], ...]
    measure: Measure = "mean_square"
    steps: int = 15
    octaves: int = 5
    octaves_above: int = 0
    octave_scale: float = 1.4
    step_size: float = 0.02
    normalisation: Normalisation = "mean_abs"
    jitter: int = 32
    tile: int = 512
    keep_detail: bool = True
    precision: Precision = "float32"
    seed: int = 0

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            check_range(name, getattr(self, name), low, high)
        if not 1 <= len(self.layers) <= MAX_LAYERS:
            raise SettingOutOfRange("layers", self.layer_names, f"one to {MAX_LAYERS} layers")
        if self.precision not in get_args(Precision):
            raise SettingOutOfRange("precision", self.precision, " or ".join(get_args(Precision)))
        if self.octaves_above >= self.octaves:
            raise SettingOutOfRange("octaves_above", self.octaves_above, "fewer than octaves")

    @property
    def layer_names(self) -> tuple[str, ...]:
        """The layers' names alone."""
        return tuple(name for name, _ in self.layers)

    def to_json(self) -> dict[str, Any]:
        """As plain lists, strings and numbers."""
        return asdict(self) | {"layers": [list(layer) for layer in self.layers]}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> DreamSettings:
        """The inverse of `to_json`. Raises TypeError for a name it does not know."""
        layers = tuple((str(name), float(weight)) for name, weight in data["layers"])
        return cls(**{**data, "layers": layers})


def check_range(name: str, value: float, low: float, high: float) -> None:
    """Raise SettingOutOfRange unless low ≤ value ≤ high and whole where it must be."""
    whole = name in WHOLE
    if (whole and not isinstance(value, int)) or not low <= value <= high:
        raise SettingOutOfRange(name, value, f"{'a whole number ' if whole else ''}from {low:g} to {high:g}")
