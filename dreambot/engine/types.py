"""Types that the engine shares with those who use it."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

Pixels = np.ndarray[Any, np.dtype[np.uint8]]  # height × width × RGB
Normalisation = Literal["mean_abs", "std"]
Measure = Literal["mean_square", "mean"]
Precision = Literal["float32", "bfloat16"]
