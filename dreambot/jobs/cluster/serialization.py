"""What travels between a bot and a worker elsewhere: raw arrays, and plain data that both ends check.

Nothing of ours is pickled: bots and workers of two versions may be side by side while they are upgraded, and
what one of them does not know must be told apart from what is broken. Pictures were decoded by the bot; no
file of a member's ever reaches a worker.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np

from dreambot.engine.recipe import Recipe
from dreambot.engine.types import Pixels
from dreambot.jobs.errors import WorkerMismatch
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress
from dreambot.pictures.encoding.encode import Encoded

FORMAT = 1  # rises with any change that one end would misread
Plain = dict[str, Any]


def encode_job(job: Job, inputs: Inputs, preview_seconds: float) -> Plain:
    """What a worker needs to dream the job; its pictures stay arrays, which Dask sends as they are."""
    return {
        "format": FORMAT,
        "job": job.to_json(),
        "pixels": inputs.pixels,
        "guide": inputs.guide,
        "mask": inputs.mask,
        "limit_bytes": inputs.limit_bytes,
        "preview_seconds": preview_seconds,
    }


def decode_job(order: Mapping[str, Any]) -> tuple[Job, Inputs, float]:
    """The inverse of `encode_job`: what comes from elsewhere is checked as a member's options are.

    Raises WorkerMismatch for an order of another format, SettingOutOfRange, and ValueError for what is no
    picture.
    """
    if order["format"] != FORMAT:
        raise WorkerMismatch(f"an order of format {order['format']}, and this worker reads {FORMAT}")
    job = Job.from_json(order["job"])
    mask = order["mask"]
    inputs = Inputs(
        _picture(order["pixels"], 3),
        None if order["guide"] is None else _picture(order["guide"], 3),
        None if mask is None else _picture(mask, 2),
        order["limit_bytes"],
    )
    if inputs.mask is not None and inputs.mask.shape != inputs.pixels.shape[:2]:
        raise ValueError("a mask must have the size of its picture")
    return job, inputs, float(order["preview_seconds"])


def news_of(progress: Progress, *, preview: bool) -> Plain:
    """`progress` as msgpack can carry it; its preview, as bytes and a shape, only where it is a new one."""
    plain = {name: getattr(progress, name) for name in ("step", "steps", "octave", "octaves", "kind")}
    if preview and progress.preview is not None:
        pixels = np.ascontiguousarray(progress.preview)
        plain["preview"] = pixels.tobytes()
        plain["shape"] = list(pixels.shape)
    return plain


def read_news(news: Mapping[str, Any], before: Pixels | None) -> Progress:
    """The inverse of `news_of`; `before` is the preview that is shown until there is a new one."""
    preview = before
    if "preview" in news:
        preview = np.frombuffer(news["preview"], np.uint8).reshape(news["shape"])
    return Progress(news["step"], news["steps"], news["octave"], news["octaves"], preview, news["kind"])


def dream_of(dreamt: DreamOutput) -> Plain:
    """The dream, as it comes back."""
    return {
        "format": FORMAT,
        "pixels": dreamt.pixels,
        "seconds": dreamt.seconds,
        "device": dreamt.device,
        "recipe": dreamt.recipe.to_json() if dreamt.recipe else None,
        "curve": dreamt.curve,
        "file": asdict(dreamt.file) if dreamt.file else None,
    }


def read_dream(plain: Mapping[str, Any]) -> DreamOutput:
    """The inverse of `dream_of`. Raises WorkerMismatch."""
    if plain["format"] != FORMAT:
        raise WorkerMismatch(f"a dream of format {plain['format']}, and this bot reads {FORMAT}")
    return DreamOutput(
        plain["pixels"],
        plain["seconds"],
        plain["device"],
        Recipe.from_json(plain["recipe"]) if plain["recipe"] else None,
        tuple((int(octave), float(value)) for octave, value in plain["curve"]),
        Encoded(**plain["file"]) if plain["file"] else None,
    )


def _picture(array: object, axes: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    if not isinstance(array, np.ndarray) or array.dtype != np.uint8 or array.ndim != axes:
        raise ValueError(f"not a picture: an array of bytes with {axes} axes is expected")
    return array
