"""Which jobs this version can read: during an upgrade newer bots store jobs in the same database."""

from __future__ import annotations

from sqlalchemy import ColumnElement, FromClause, case

from dreambot.jobs.models import job
from dreambot.jobs.repository.schema import jobs


def written() -> int:
    """Return the format in which this version stores jobs."""
    return job.JOB_FORMAT


def readable(table: FromClause = jobs) -> ColumnElement[bool]:
    """Return the condition that a row of `jobs` (or an alias of it) has a format that is known here."""
    known: ColumnElement[bool] = table.c.format <= written()
    return known


def raised() -> ColumnElement[int]:
    """Return the column `format` for a row that is changed here: it never becomes less."""
    return case((readable(), written()), else_=jobs.c.format)
