"""How jobs end, as plain data for the journal: a result, or an error that can be worded later on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from dreambot.engine import errors as engine_errors
from dreambot.jobs import errors as job_errors
from dreambot.jobs.models.job import ActivationCurve, Kind
from dreambot.pictures import errors as picture_errors
from dreambot.pictures.downloading import errors

_ERRORS: dict[str, type[Exception]] = {
    name: value
    for module in (engine_errors, picture_errors, errors, job_errors)
    for name, value in vars(module).items()
    if isinstance(value, type) and issubclass(value, Exception)
}


@dataclass(frozen=True, slots=True)
class Result:
    """A dream that was kept: picture is the sha256 of its file, of this name, width and height in pixels.

    shrunk: whether it is smaller than what was dreamed, to fit the upload limit. seconds: of dreaming alone.
    kind: of the job. climb: (octave, activation) of at most 200 steps, in their order; empty where
    there are several dreams, and for those that an older bot dreamed.
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
        """As plain lists, strings and numbers."""
        return asdict(self) | {"curve": [list(point) for point in self.curve]}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Result:
        """The inverse of `to_json`."""
        curve = tuple((int(octave), float(value)) for octave, value in data.get("curve", ()))
        return cls(**{**data, "curve": curve})


def error_to_json(error: BaseException) -> dict[str, Any]:
    """What `error_from_json` needs to make the like of `error` again."""
    fields = {name: value for name, value in vars(error).items() if not name.startswith("__")}
    return {"error": {"kind": type(error).__name__, "args": list(error.args), "fields": fields}}


def error_from_json(data: Mapping[str, Any]) -> Exception:
    """The error of a job that failed. One of a kind that is no longer known is a DreamFailed."""
    told = data["error"]
    kind, args = _ERRORS.get(told["kind"]), [_tuples(value) for value in told["args"]]
    if kind is None:
        return job_errors.DreamFailed(str(data.get("job", "")))
    if "fields" not in told:
        return kind(*args)
    # Many errors build their sentence from other arguments than `args` holds.
    error = kind.__new__(kind, *args)
    vars(error).update({name: _tuples(value) for name, value in told["fields"].items()})
    return error


def _tuples(value: Any) -> Any:
    """JSON has lists only."""
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value
