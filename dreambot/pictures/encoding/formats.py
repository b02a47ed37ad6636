"""The formats of still pictures that are written, and the format of a file by its suffix."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from dreambot.pictures.errors import UnknownSuffix

Format = Literal["png", "webp", "jpeg"]
_Format = TypeVar("_Format", bound=str)


def format_of_suffix(suffix: str, formats: Mapping[str, _Format]) -> _Format:
    """The format of files that end in `suffix`, with its dot, in any case. Raises UnknownSuffix."""
    if suffix.lower() not in formats:
        raise UnknownSuffix(suffix, tuple(formats))
    return formats[suffix.lower()]
