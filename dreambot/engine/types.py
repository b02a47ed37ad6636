"""Types that the engine shares with its callers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

Array = np.ndarray[Any, np.dtype[np.float32]]
Pixels = np.ndarray[Any, np.dtype[np.uint8]]  # height × width × RGB
Mask = np.ndarray[Any, np.dtype[np.uint8]]  # height × width: 0 stays as it was, 255 is dreamed
Normalisation = Literal["mean_abs", "std"]
Measure = Literal["mean_square", "mean"]
GuideBy = Literal["match", "energies"]
Precision = Literal["float32", "bfloat16"]
# What a network was trained on: RGB in [-1, 1]; BGR in [0, 255] less ImageNet's mean; RGB in [0, 255].
InputRange = Literal["signed", "caffe", "pixels"]


@dataclass(frozen=True, slots=True)
class Tuning:
    """How a network computes on a device: its precision, and how many tiles it takes at once."""

    precision: Precision = "float32"
    batch: int = 1
