"""What an earlier job gives to the next: its stored pictures, its result, a request like its own."""

from __future__ import annotations

from dataclasses import replace

from dreambot.chat.errors.types import NoResult
from dreambot.chat.submission.request import DreamRequest
from dreambot.engine.settings import DreamSettings
from dreambot.jobs.models.job import InputRef
from dreambot.jobs.models.records import JobRecord
from dreambot.jobs.models.result import Result


def picture_of(record: JobRecord) -> InputRef:
    """Return the stored picture of the job, with its guide and its mask. Raises NoResult."""
    if record.picture is None:
        raise NoResult
    return replace(
        _stored(record.picture, record.input_ref),
        guide=_stored(record.guide, record.input_ref.guide or record.input_ref) if record.guide else None,
        mask=_stored(record.mask, record.input_ref.mask or record.input_ref) if record.mask else None,
    )


def result_of(record: JobRecord) -> Result:
    """Return the result of the job. Raises NoResult if it is not done."""
    if record.state != "done" or record.outcome is None:
        raise NoResult
    return Result.from_json(record.outcome)


def request_like(record: JobRecord, settings: DreamSettings) -> DreamRequest:
    """Return a request like the one that the job came from, with these settings. Raises NoResult."""
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


def _stored(sha256: str, input_ref: InputRef) -> InputRef:
    """Return `input_ref` as the stored picture of this sha256, without its guide and mask."""
    return replace(input_ref, kind="stored", url=sha256, guide=None, mask=None)
