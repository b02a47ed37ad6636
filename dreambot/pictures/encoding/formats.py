"""The formats of still pictures that are written."""

from __future__ import annotations

from typing import Literal

Format = Literal["png", "webp", "jpeg"]
