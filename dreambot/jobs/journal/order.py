"""Whose job comes next: members in turn, and nobody waits for ever."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, FromClause, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.journal.tables import jobs

# A token lives for a quarter of an hour: who has waited for most of it goes first, while the answer can still
# be an edit of the command's own message.
PATIENCE_SECONDS = 600.0


async def next_turn(conn: AsyncConnection, member: int) -> int:
    """Start-time fair queueing (Goyal, Vin and Cheng, 1996), where every job has the same length.

    A newcomer starts where the queue stands, which is the last turn that was begun; a member's jobs get turns
    one after the other. So whoever brings many waits behind the first ones of everybody else, also of those
    who come while his second one waits.
    """
    started = jobs.c.started_at.is_not(None)
    begun = await conn.scalar(select(func.max(jobs.c.turn)).where(started))
    own = await conn.scalar(
        select(func.max(jobs.c.turn)).where(jobs.c.member == member, started | (jobs.c.state == "queued"))
    )
    return max(begun or 1, (own or 0) + 1)


def in_turn(table: FromClause, now: float) -> tuple[ColumnElement[Any], ...]:
    """To order rows of `table`, which is `jobs` or an alias of it, by: the next job is the first."""
    # The first jobs of ever new members would keep a second one waiting for as long as they come.
    overdue = table.c.created_at < now - PATIENCE_SECONDS
    return case((overdue, 0), else_=table.c.turn), table.c.created_at, table.c.id
