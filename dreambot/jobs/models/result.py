"""Result: a dream that was stored, as its job ended."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import ConfigDict, with_config

from dreambot.jobs.models.job import ActivationCurve, Kind
from dreambot.jobs.models.json_form import JsonForm


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, slots=True)
class Result(JsonForm):
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
