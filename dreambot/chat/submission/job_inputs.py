"""The stored pictures of an earlier job, as the input of the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dreambot.chat.errors.types import NotDone
from dreambot.jobs.models.job import Handed
from dreambot.jobs.models.records import JobRecord
from dreambot.jobs.models.result import Result

if TYPE_CHECKING:
    pass


def picture_of(record: JobRecord) -> Handed:
    """The picture that was dreamed, with its guide and mask, from the store. Raises NotDone."""
    if record.picture is None:
        raise NotDone
    return replace(
        _stored(record.picture, record.handed),
        guide=_stored(record.guide, record.handed.guide or record.handed) if record.guide else None,
        mask=_stored(record.mask, record.handed.mask or record.handed) if record.mask else None,
    )


def result_of(record: JobRecord) -> Result:
    """What came of it. Raises NotDone."""
    if record.state != "done" or record.outcome is None:
        raise NotDone
    return Result.from_json(record.outcome)


def _stored(sha256: str, handed: Handed) -> Handed:
    return replace(handed, kind="stored", url=sha256, guide=None, mask=None)
