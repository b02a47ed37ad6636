"""Messages between a bot and a worker: arrays, and plain data that both ends check.

None of our classes is pickled: while they are upgraded, bots and workers of two versions run side by side,
and what one of them does not know must be told apart from what is broken. The bot decodes pictures; no file
of a member ever reaches a worker.
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
Message = dict[str, Any]


def encode_job(job: Job, inputs: Inputs, preview_seconds: float) -> Message:
    """Return what a worker needs to dream the job; its pictures stay arrays, which Dask sends as they are."""
    return {
        "format": FORMAT,
        "job": job.to_json(),
        "pixels": inputs.pixels,
        "guide": inputs.guide,
        "mask": inputs.mask,
        "limit_bytes": inputs.limit_bytes,
        "preview_seconds": preview_seconds,
    }


def decode_job(message: Mapping[str, Any]) -> tuple[Job, Inputs, float]:
    """Return the job, its pictures and the seconds between previews; everything is checked.

    Raises WorkerMismatch for a message of another format; ValueError for a job that can't be (see
    Job.from_json), and for what is no picture.
    """
    if message["format"] != FORMAT:
        raise WorkerMismatch(f"a job of format {message['format']}, and this worker reads {FORMAT}")
    job = Job.from_json(message["job"])
    mask = message["mask"]
    inputs = Inputs(
        _picture(message["pixels"], 3),
        None if message["guide"] is None else _picture(message["guide"], 3),
        None if mask is None else _picture(mask, 2),
        message["limit_bytes"],
    )
    if inputs.mask is not None and inputs.mask.shape != inputs.pixels.shape[:2]:
        raise ValueError("a mask must have the size of its picture")
    return job, inputs, float(message["preview_seconds"])


def encode_progress(progress: Progress, *, preview: bool) -> Message:
    """Return `progress` as msgpack can carry it; with `preview` also its picture, as bytes and a shape."""
    names = ("step", "steps", "octave", "octaves", "kind")
    message: Message = {name: getattr(progress, name) for name in names}
    if preview and progress.preview is not None:
        pixels = np.ascontiguousarray(progress.preview)
        message["preview"] = pixels.tobytes()
        message["shape"] = list(pixels.shape)
    return message


def decode_progress(message: Mapping[str, Any], before: Pixels | None) -> Progress:
    """Return the progress; `before` is its preview where the message has none."""
    preview = before
    if "preview" in message:
        preview = np.frombuffer(message["preview"], np.uint8).reshape(message["shape"])
    return Progress(
        message["step"], message["steps"], message["octave"], message["octaves"], preview, message["kind"]
    )


def encode_output(dreamt: DreamOutput) -> Message:
    """Return the dream as it travels back."""
    return {
        "format": FORMAT,
        "pixels": dreamt.pixels,
        "seconds": dreamt.seconds,
        "device": dreamt.device,
        "recipe": dreamt.recipe.to_json() if dreamt.recipe else None,
        "curve": dreamt.curve,
        "file": asdict(dreamt.file) if dreamt.file else None,
    }


def decode_output(message: Mapping[str, Any]) -> DreamOutput:
    """Return the dream. Raises WorkerMismatch for a message of another format."""
    if message["format"] != FORMAT:
        raise WorkerMismatch(f"a dream of format {message['format']}, and this bot reads {FORMAT}")
    return DreamOutput(
        message["pixels"],
        message["seconds"],
        message["device"],
        Recipe.from_json(message["recipe"]) if message["recipe"] else None,
        tuple((int(octave), float(value)) for octave, value in message["curve"]),
        Encoded(**message["file"]) if message["file"] else None,
    )


def _picture(array: object, axes: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    if not isinstance(array, np.ndarray) or array.dtype != np.uint8 or array.ndim != axes:
        raise ValueError(f"not a picture: an array of bytes with {axes} axes is expected")
    return array
