"""Errors that a job can end with, as plain data: a code for the type, and what its constructor takes."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Final, get_type_hints

from pydantic import AfterValidator, TypeAdapter, ValidationError

from dreambot.engine import errors as engine
from dreambot.jobs import errors as jobs
from dreambot.pictures import errors as pictures
from dreambot.pictures.downloading import errors as links

log = logging.getLogger(__name__)

# The codes are stored, and read by bots of other versions: a code never changes its meaning.
ERROR_TYPES: Final[Mapping[str, type[Exception]]] = {
    "setting_out_of_range": engine.SettingOutOfRange,
    "unknown_layer": engine.UnknownLayer,
    "unknown_channel": engine.UnknownChannel,
    "unknown_channel_name": engine.UnknownChannelName,
    "unknown_style": engine.UnknownStyle,
    "style_of_other_weights": engine.StyleOfOtherWeights,
    "unknown_network": engine.UnknownNetwork,
    "too_small_to_dream": engine.TooSmallToDream,
    "mask_unusable": engine.MaskUnusable,
    "mask_of_another_size": engine.MaskOfAnotherSize,
    "no_baseline": engine.NoBaseline,
    "recipe_unreadable": engine.RecipeUnreadable,
    "picture_unreadable": pictures.PictureUnreadable,
    "picture_too_large": pictures.PictureTooLarge,
    "picture_too_small": pictures.PictureTooSmall,
    "cannot_fit": pictures.CannotFit,
    "unknown_suffix": pictures.UnknownSuffix,
    "clip_unreadable": pictures.ClipUnreadable,
    "clip_too_long": pictures.ClipTooLong,
    "not_a_link": links.NotALink,
    "link_refused": links.LinkRefused,
    "link_unreachable": links.LinkUnreachable,
    "link_untrusted": links.LinkUntrusted,
    "link_too_slow": links.LinkTooSlow,
    "link_too_large": links.LinkTooLarge,
    "link_not_found": links.LinkNotFound,
    "link_loops": links.LinkLoops,
    "link_is_page": links.LinkIsPage,
    "link_broken": links.LinkBroken,
    "picture_deleted": jobs.PictureDeleted,
    "picture_unreachable": jobs.PictureUnreachable,
    "picture_lost": jobs.PictureLost,
    "store_full": jobs.StoreFull,
    "database_unavailable": jobs.DatabaseUnavailable,
    "dream_cancelled": jobs.DreamCancelled,
    "attempts_exhausted": jobs.AttemptsExhausted,
    "dream_failed": jobs.DreamFailed,
}
_CODES: Final = {kind: code for code, kind in ERROR_TYPES.items()}
UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class StoredError:
    """An error of the type that ERROR_TYPES has for `code`; `fields` are its constructor's arguments."""

    code: str
    fields: dict[str, Any]


_STORED: Final = TypeAdapter(StoredError)


def error_to_json(error: BaseException) -> dict[str, Any]:
    """Return what `error_from_json` reads. An error of a type without code is read as DreamFailed."""
    code = _CODES.get(type(error))  # type: ignore[arg-type]  # a BaseException is no key
    if code is None:
        log.error("There is no code to store this error by", exc_info=error)
        stored = StoredError(UNKNOWN, {})
    else:
        fields = {
            name: adapter.dump_python(getattr(error, name), mode="json", fallback=repr)
            for name, adapter in _arguments_of(code).items()
        }
        stored = StoredError(code, fields)
    return {"error": _STORED.dump_python(stored)}


def error_from_json(data: Mapping[str, Any], job_id: str) -> Exception:
    """Return the error that the job of this id ended with.

    Arguments that only a newer version knows are passed over. DreamFailed stands for an unknown code, and for
    an error that this version can't construct from what was stored.
    """
    try:
        stored = _STORED.validate_python(data.get("error"))
        return _constructed(stored)
    except (ValidationError, KeyError, TypeError) as error:
        log.warning("The stored error of %s is not known here: %s", job_id, error)
        return jobs.DreamFailed(job_id)


def _constructed(stored: StoredError) -> Exception:
    """Construct it. Raises KeyError for an unknown code, ValidationError or TypeError for wrong arguments."""
    kind = ERROR_TYPES[stored.code]
    bound = _signature(kind).bind_partial()
    for name, adapter in _arguments_of(stored.code).items():
        if name in stored.fields:
            bound.arguments[name] = adapter.validate_python(stored.fields[name])
    return kind(*bound.args, **bound.kwargs)


@cache
def _arguments_of(code: str) -> dict[str, TypeAdapter[Any]]:
    """Return an adapter for each argument of the constructor; its value is the attribute of that name.

    Exceptions without a constructor of their own take `*args`, and have `args`.
    """
    kind = ERROR_TYPES[code]
    hints = get_type_hints(kind.__init__)
    return {
        name: TypeAdapter(_type_of(parameter, hints.get(name, object)))
        for name, parameter in _signature(kind).parameters.items()
        if parameter.kind is not parameter.VAR_KEYWORD
    }


def _type_of(parameter: inspect.Parameter, hint: Any) -> Any:
    if hint is object:  # such as the value of a setting that is out of range
        hint = Annotated[Any, AfterValidator(_tuples)]
    return tuple[hint, ...] if parameter.kind is parameter.VAR_POSITIONAL else hint


def _signature(kind: type[Exception]) -> inspect.Signature:
    signature = inspect.signature(kind.__init__)
    _, *parameters = signature.parameters.values()
    return signature.replace(parameters=parameters)


def _tuples(value: Any) -> Any:
    """Return `value` with tuples for lists: the only sequence that JSON has."""
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value
