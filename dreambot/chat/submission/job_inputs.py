"""The stored pictures of an earlier job, as the input of the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dreambot.chat.errors.types import NoResult
from dreambot.jobs.models.job import InputRef
from dreambot.jobs.models.records import JobRecord
from dreambot.jobs.models.result import Result

if TYPE_CHECKING:
    pass


def picture_of(record: JobRecord) -> InputRef:
    """The picture that was dreamed, with its guide and mask, from the store. Raises NoResult."""
    if record.picture is None:
        raise NoResult
    return replace(
        _stored(record.picture, record.input_ref),
        guide=_stored(record.guide, record.input_ref.guide or record.input_ref) if record.guide else None,
        mask=_stored(record.mask, record.input_ref.mask or record.input_ref) if record.mask else None,
    )


def result_of(record: JobRecord) -> Result:
    """What came of it. Raises NoResult."""
    if record.state != "done" or record.outcome is None:
        raise NoResult
    return Result.from_json(record.outcome)


def _stored(sha256: str, input_ref: InputRef) -> InputRef:
    return replace(input_ref, kind="stored", url=sha256, guide=None, mask=None)
