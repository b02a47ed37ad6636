"""DreamSettings: everything that a dream depends on, except its pictures and the network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, get_args

from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.targets import Target, parse_target
from dreambot.engine.types import GuideBy, Measure, Normalisation, Precision

RANGES: dict[str, tuple[float, float]] = {
    "steps": (1, 200),
    "taper": (1.0, 3.0),
    "octaves": (1, 10),
    "octaves_above": (0, 2),
    "octave_scale": (1.1, 2.0),
    "step_size": (0.001, 0.2),
    "jitter": (0, 512),
    "tile": (128, 2048),
    "smoothness": (0, 1),
    "finish": (0, 9),
    "natural_colours": (0, 1),
    "focus": (0, 4),
    "calm": (0, 1),
    "total_variation": (0, 1),
    "stay_near": (0, 20),
    "blend": (0, 1),
    "feather": (0, 256),
    "seed": (0, 2**31 - 1),
}
CHOICES: dict[str, tuple[str, ...]] = {
    "measure": get_args(Measure),
    "guide_by": get_args(GuideBy),
    "normalisation": get_args(Normalisation),
    "precision": get_args(Precision),
}
WHOLE_NUMBERS = ("steps", "octaves", "octaves_above", "finish", "jitter", "tile", "feather", "seed")
MAX_LAYERS = 5


@dataclass(frozen=True, slots=True)
class DreamSettings:
    """How to dream. Raises SettingOutOfRange for a value outside RANGES or CHOICES.

    What to maximise
    layers           (target, weight) of each layer, or of channels of it: see targets.py
    measure          of each layer: "mean_square" or "mean"
    balance          whether to divide each weight by what the layer measures at the start
    guide_by         how a guide picture is used, if there is one: "match" or "energies" (see objectives.py)

    Steps and octaves
    steps            steps in the largest octave; for smaller ones see `taper`
    taper            steps of each octave divided by those of the next larger one; 1: as many
    schedule         steps of each octave, smallest first, instead of `steps`; the last if fewer fit
    octaves          sizes at which to dream; octaves_above of them are larger than the picture
    octave_scale     the ratio of neighbouring octaves' sides
    step_size        how far a step moves a pixel in the mean, in [-1, 1] units
    normalisation    of the gradient: "mean_abs" or "std"
    jitter           pixels by which the picture is rolled before each step, at most
    tile             pixels of a tile's longest side, at most
    precision        of the network's arithmetic: "float32", or the faster "bfloat16" (see devices.py)

    How it looks
    keep_detail      whether to put the photograph's own detail back at each octave
    smoothness       0 to 1: how much all sizes of detail share in a step alike (see update_rule.py)
    finish           so many of the largest octaves are a finish: the first layer's ornament alone, not
                     smoothed and with half the focus, on the figures that the smaller ones have grown
    natural_colours  0 to 1: how much colour is held to how photographs' colours vary (opponent_colours.py)
    focus            0 to 4: how much steps keep to the places that answer most (see emphasis.py)
    calm             0 to 1: how much steps are held back where the photograph is plain
    total_variation  0 to 1: how strongly neighbouring pixels are drawn together
    stay_near        0 to 20: how strongly a pixel is drawn back to the photograph's
    keep_colours     whether to dream the lightness alone
    blend            0 to 1: how much of the dream, and not of the photograph, is in the result
    feather          pixels inside a mask's edge over which the dream fades in

    seed             of the rolls: same seed, same picture on the same machine
    """

    layers: tuple[tuple[str, float], ...]
    measure: Measure = "mean_square"
    balance: bool = False
    guide_by: GuideBy = "match"
    steps: int = 15
    taper: float = 1.0
    schedule: tuple[int, ...] = ()
    octaves: int = 5
    octaves_above: int = 0
    octave_scale: float = 1.4
    step_size: float = 0.02
    normalisation: Normalisation = "mean_abs"
    jitter: int = 32
    tile: int = 512
    precision: Precision = "float32"
    keep_detail: bool = True
    smoothness: float = 0.0
    finish: int = 0
    natural_colours: float = 0.0
    focus: float = 0.0
    calm: float = 0.0
    total_variation: float = 0.0
    stay_near: float = 0.0
    keep_colours: bool = False
    blend: float = 1.0
    feather: int = 16
    seed: int = 0

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            check_range(name, getattr(self, name), low, high, whole=name in WHOLE_NUMBERS)
        for name, choices in CHOICES.items():
            if getattr(self, name) not in choices:
                raise SettingOutOfRange(name, getattr(self, name), " or ".join(choices), "choice")
        if not 1 <= len(self.layers) <= MAX_LAYERS:
            raise SettingOutOfRange(
                "layers", self.layer_names, f"one to {MAX_LAYERS} layers", "count", MAX_LAYERS
            )
        if self.octaves_above >= self.octaves:
            raise SettingOutOfRange("octaves_above", self.octaves_above, "fewer than octaves")
        self._check_schedule()

    def _check_schedule(self) -> None:
        if len(self.schedule) not in (0, self.octaves):
            words = f"one number of steps for each of {self.octaves} octaves"
            raise SettingOutOfRange("schedule", self.schedule, words, "schedule", self.octaves)
        for steps in self.schedule:
            check_range("steps", steps, *RANGES["steps"], whole=True)

    @property
    def targets(self) -> tuple[Target, ...]:
        """What is maximised, without the weights."""
        return tuple(parse_target(text) for text, _ in self.layers)

    @property
    def layer_names(self) -> tuple[str, ...]:
        """The targets as text."""
        return tuple(name for name, _ in self.layers)

    @property
    def finish_settings(self) -> DreamSettings:
        """The settings of the octaves that `finish` counts, except for the layers."""
        return replace(self, smoothness=0.0, focus=self.focus / 2)

    def steps_of_each(self, octaves: int) -> tuple[int, ...]:
        """Steps of each octave, smallest first, when the largest `octaves` of them fit the picture."""
        if self.schedule:
            return self.schedule[-octaves:]
        most = int(RANGES["steps"][1])
        return tuple(min(most, round(self.steps * self.taper**n)) for n in reversed(range(octaves)))

    def to_json(self) -> dict[str, Any]:
        """The settings as plain lists, strings and numbers."""
        lists = {"layers": [list(layer) for layer in self.layers], "schedule": list(self.schedule)}
        return asdict(self) | lists

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> DreamSettings:
        """The inverse of `to_json`. Raises TypeError for a name it does not know."""
        layers = tuple((str(name), float(weight)) for name, weight in data["layers"])
        return cls(**{**data, "layers": layers, "schedule": tuple(data.get("schedule", ()))})


def check_range(name: str, value: float, low: float, high: float, *, whole: bool = False) -> None:
    """Raise SettingOutOfRange unless low ≤ value ≤ high, and the value is an int where it must be `whole`."""
    if (whole and not isinstance(value, int)) or not low <= value <= high:
        words = f"{'a whole number ' if whole else ''}from {low:g} to {high:g}"
        raise SettingOutOfRange(name, value, words, "whole" if whole else "range", low, high)
