"""The requests behind the buttons under a dream, made from its job as it is stored."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from dreambot.chat.submission.job_inputs import picture_of, request_like, result_of
from dreambot.chat.submission.request import DreamRequest
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.settings import RANGES, DreamSettings
from dreambot.jobs.execution.variations import variations_of
from dreambot.jobs.models.records import JobRecord

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

FRAMES = 48


def again(record: JobRecord) -> DreamRequest:
    """Return the request for the same dream with a new seed. Raises NoResult."""
    return request_like(record, reseeded(record.job.settings))


def deeper(record: JobRecord) -> DreamRequest:
    """Return the request that dreams the dream once more, at its size. Raises NoResult."""
    result = result_of(record)
    side = max(record.input_ref.max_side, result.width, result.height)
    input_ref = replace(picture_of(record), url=result.picture, max_side=side)
    return replace(request_like(record, record.job.settings), input_ref=input_ref, enlarge=1.0)


def vary(record: JobRecord) -> DreamRequest:
    """Return the request for four small dreams that differ in kind. Raises NoResult."""
    return replace(again(record), kind="variations")


def picked(record: JobRecord, number: int, network: Network) -> DreamRequest:
    """Return the request for variation `number` (0 to 3) in full size.

    Raises NoResult, and StyleOfOtherWeights if `network` can't show its style.
    """
    job = record.job
    four = variations_of(job.settings, job.style, network, guided=record.guide is not None)
    return replace(request_like(record, four[number]), kind="dream")


def zoom(record: JobRecord) -> DreamRequest:
    """Return the request for a zoom into the dream. Raises NoResult."""
    request = request_like(record, record.job.settings)
    return replace(request, kind="zoom", flight=Zoom(frames=FRAMES), enlarge=1.0)


def tweaked(record: JobRecord, style: str, settings: DreamSettings) -> DreamRequest:
    """Return the request for the same picture in this style with these settings. Raises NoResult."""
    return replace(request_like(record, settings), style=style)


def reseeded(settings: DreamSettings) -> DreamSettings:
    """Return the same settings with a random seed."""
    return replace(settings, seed=secrets.randbelow(int(RANGES["seed"][1])))
