"""Which jobs this version can read: while bots are upgraded, newer ones write down jobs beside it."""

from __future__ import annotations

from sqlalchemy import ColumnElement, FromClause, case

from dreambot.jobs.models import job
from dreambot.jobs.repository.schema import jobs


def written() -> int:
    """The format in which this version writes jobs down."""
    return job.JOB_FORMAT


def readable(table: FromClause = jobs) -> ColumnElement[bool]:
    """Whether the JSON of a row of `jobs` (or an alias of it) is of a format that is known here."""
    known: ColumnElement[bool] = table.c.format <= written()
    return known


def raised() -> ColumnElement[int]:
    """The column `format` once something was written into the row here: it never falls."""
    return case((readable(), written()), else_=jobs.c.format)
