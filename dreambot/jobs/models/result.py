"""Result: a dream that was stored, as its job ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import ConfigDict, TypeAdapter, with_config

from dreambot.jobs.models.job import ActivationCurve, Kind


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, slots=True)
class Result:
    """A dream in the picture store.

    picture         the sha256 of its file, called `filename`; width, height in pixels
    shrunk          whether it is smaller than what was dreamed, to fit the upload limit
    seconds         of dreaming alone; device: its title
    kind            of the job
    curve           (octave, activation) of at most 200 steps, in their order; empty of several dreams
    """

    picture: str
    filename: str
    width: int
    height: int
    shrunk: bool
    seconds: float
    device: str
    kind: Kind = "dream"
    curve: ActivationCurve = ()

    def to_json(self) -> dict[str, Any]:
        """Return it as plain lists, strings and numbers."""
        data: dict[str, Any] = _RESULT.dump_python(self, mode="json")
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Result:
        """Return the inverse of `to_json`. Raises ValueError (pydantic's ValidationError)."""
        return _RESULT.validate_python(data)


_RESULT: Final = TypeAdapter(Result)
