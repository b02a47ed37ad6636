"""Recipe: all that a dream was made from, in a few hundred bytes kept in its file, so it can be repeated."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import numpy as np
from pydantic import ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError, with_config

from dreambot.engine.errors import RecipeUnreadable
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

VERSION: Final = 1
MAX_CHARACTERS = 4096  # the longest read; those written have 500 to 700

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
# Names are shown to people, and a recipe may come from an untrusted file.
Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._+-]{1,60}$")]
Side = Annotated[int, Field(ge=1, le=65_535)]


@with_config(ConfigDict(extra="forbid", strict=True, allow_inf_nan=False))
@dataclass(frozen=True, slots=True)
class Recipe:
    """What a dream was made from.

    version        of this format
    bot            the version of the bot that dreamed it
    network        its name in the registry; weights: sha256 of their file, None where Keras downloaded them
    style          the style's name, for people; settings: what was dreamed, with all of the style in them
    width, height  pixels that were dreamed; shrinking the source to the longer one gives them again
    source         the fingerprint of those pixels
    guide, mask    the fingerprints of a guide picture and of a mask, None where there was none
    """

    version: Literal[1]
    bot: Name
    network: Name
    weights: Sha256 | None
    style: Name
    settings: DreamSettings
    width: Side
    height: Side
    source: Sha256
    guide: Sha256 | None = None
    mask: Sha256 | None = None

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain lists, strings and numbers; a guide or mask that was not used is left out."""
        plain = asdict(self) | {"settings": self.settings.to_json()}
        return {key: value for key, value in plain.items() if key not in ("guide", "mask") or value}

    def to_text(self) -> str:
        """One line of ASCII: the compact form of `to_json`."""
        return json.dumps(self.to_json(), separators=(",", ":"))

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Recipe:
        """The inverse of `to_json`, as strict as `from_text`. Raises RecipeUnreadable."""
        try:
            text = json.dumps(data)
        except (TypeError, ValueError, RecursionError) as error:
            raise RecipeUnreadable("it is not JSON") from error
        return cls.from_text(text)

    @classmethod
    def from_text(cls, text: str) -> Recipe:
        """The inverse of `to_text`, for untrusted text.

        Every name must be known and every value of its type and in its range; only a setting that did not
        exist yet when the recipe was written may be missing: it gets its default, which must therefore leave
        dreams as they were. Raises RecipeUnreadable.
        """
        if len(text) > MAX_CHARACTERS:
            raise RecipeUnreadable(f"it has over {MAX_CHARACTERS} characters")
        try:
            return _READER.validate_json(text.encode(errors="replace"))
        except ValidationError as error:
            raise RecipeUnreadable(_reason(error)) from error


_READER = TypeAdapter(Recipe)


def recipe_of(
    network: Network,
    style: str,
    settings: DreamSettings,
    pixels: Pixels,
    *,
    bot: str,
    guide: Pixels | None = None,
    mask: np.ndarray[Any, Any] | None = None,
) -> Recipe:
    """The recipe of `dream(network, pixels, settings)`; `bot` is the bot's version."""
    height, width = pixels.shape[:2]
    return Recipe(
        VERSION,
        bot,
        network.name,
        network.weights.sha256,
        style,
        settings,
        width,
        height,
        fingerprint(pixels),
        None if guide is None else fingerprint(guide),
        None if mask is None else fingerprint(mask),
    )


def fingerprint(array: np.ndarray[Any, Any]) -> str:
    """The sha256, in hexadecimal, of an array's type, shape and values."""
    digest = hashlib.sha256(f"{array.dtype.str}{array.shape}".encode())
    digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def _reason(error: ValidationError) -> str:
    """The first fault in words; a newer format is named before others, because it explains them."""
    faults = error.errors(include_url=False, include_context=False)
    fault = next((fault for fault in faults if fault["loc"] == ("version",)), faults[0])
    if fault["loc"] == ("version",) and isinstance(fault["input"], int) and fault["input"] > VERSION:
        return f"its format {fault['input']} is newer than this bot's {VERSION}: update the bot"
    where = ".".join(str(part) for part in fault["loc"])
    return f"{where}: {fault['msg']}" if where else fault["msg"]
