"""What each button under a dream asks for, from the dream as it stands in the journal."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from dreambot.chat.errors.types import MaximumSizeReached
from dreambot.chat.submission.job_inputs import picture_of, result_of
from dreambot.chat.submission.request import DreamRequest
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.settings import RANGES, DreamSettings
from dreambot.jobs.execution.variations import variations_of
from dreambot.jobs.models.job import ENLARGE
from dreambot.jobs.models.records import JobRecord

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

FRAMES = 48
NOTICEABLE = 1.02  # times as large: less is no larger dream to anybody


def again(record: JobRecord) -> DreamRequest:
    """The same with a new seed."""
    return _of(record, reseeded(record.job.settings))


def deeper(record: JobRecord) -> DreamRequest:
    """The dream, dreamed once more. Raises NoResult."""
    result = result_of(record)
    side = max(record.input_ref.max_side, result.width, result.height)
    input_ref = replace(picture_of(record), url=result.picture, max_side=side)
    return replace(_of(record, record.job.settings), input_ref=input_ref, enlarge=1.0)


def vary(record: JobRecord) -> DreamRequest:
    """Four small ones that differ in kind."""
    return replace(again(record), kind="variations")


def picked(record: JobRecord, number: int, network: Network) -> DreamRequest:
    """Variation `number` (0 to 3) in full. Raises StyleOfOtherWeights if `network` can't show its style."""
    job = record.job
    four = variations_of(job.settings, job.style, network, guided=record.guide is not None)
    return replace(_of(record, four[number]), kind="dream")


def bigger(record: JobRecord, max_side: int) -> DreamRequest:
    """The same, up to twice as large as its picture, and of `max_side` pixels.

    Raises MaximumSizeReached or NoResult.
    """
    result, enlarged = result_of(record), record.job.enlarge
    side = max(result.width, result.height) / enlarged
    enlarge = min(ENLARGE[1], max_side / side)
    if enlarge < enlarged * NOTICEABLE:
        raise MaximumSizeReached(max_side)
    return replace(_of(record, record.job.settings), enlarge=enlarge)


def zoom(record: JobRecord) -> DreamRequest:
    """A flight into the dream."""
    return replace(_of(record, record.job.settings), kind="zoom", flight=Zoom(frames=FRAMES), enlarge=1.0)


def tweaked(record: JobRecord, style: str, settings: DreamSettings) -> DreamRequest:
    """The same picture with other settings."""
    return replace(_of(record, settings), style=style)


def reseeded(settings: DreamSettings) -> DreamSettings:
    """The same with a random seed."""
    return replace(settings, seed=secrets.randbelow(int(RANGES["seed"][1])))


def _of(record: JobRecord, settings: DreamSettings) -> DreamRequest:
    job = record.job
    return DreamRequest(
        picture_of(record),
        job.style,
        settings,
        kind=job.kind,
        parent=job.id,
        flight=job.flight,
        enlarge=job.enlarge,
        private=job.requester.private,
    )
