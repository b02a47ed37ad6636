"""Between the journal's rows and its records."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from dreambot.jobs.models.job import InputRef, Job, ReplyTarget
from dreambot.jobs.models.records import Claim, Delivery, JobRecord
from dreambot.jobs.repository.encryption import Cipher


def address_columns(address: ReplyTarget, seal: Cipher) -> dict[str, Any]:
    """Columns of `jobs`, with the token sealed."""
    return {
        "application": address.application,
        "token": seal.close(address.token),
        "expires_at": address.expires_at,
        "limit_bytes": address.limit_bytes,
        "message": address.message,
        "posted": address.channel is not None,
    }


def handed_column(handed: InputRef, seal: Cipher) -> dict[str, Any]:
    """Column of `jobs`, with what members wrote sealed: links carry passwords, names of files whatever."""
    words = {"url": handed.url, "filename": handed.filename}
    sealed = seal.close(json.dumps(words))
    rest: dict[str, Any] = {"kind": handed.kind, "spoiler": handed.spoiler, "max_side": handed.max_side}
    further = {"guide": handed.guide, "mask": handed.mask}
    rest |= {name: handed_column(one, seal) for name, one in further.items() if one is not None}
    return rest | (words if sealed is None else {"sealed": sealed})


def claim_of(row: Row[Any], seal: Cipher) -> Claim:
    """A row of `jobs` that is in somebody's hands."""
    return Claim(
        job=Job.from_json(row.job),
        handed=_handed(row.handed, seal),
        address=_address(row, seal),
        owner=row.owner,
        attempt=row.attempt,
        created_at=row.created_at,
        picture=row.picture,
        guide=row.guide,
        mask=row.mask,
        acknowledged=row.acknowledged,
        cost=row.cost,
    )


def delivery_of(row: Row[Any], seal: Cipher) -> Delivery:
    """A row of `jobs` with `delivery_owner` and `delivery_attempt` of its delivery."""
    return Delivery(
        job=Job.from_json(row.job),
        handed=_handed(row.handed, seal),
        address=_address(row, seal),
        owner=row.delivery_owner,
        attempt=row.delivery_attempt,
        state=row.state,
        outcome=row.outcome,
        created_at=row.created_at,
        ended_at=row.ended_at,
    )


def record_of(row: Row[Any], seal: Cipher) -> JobRecord:
    """A row of `jobs` with `state`, `route` and `message` of its delivery, as `delivery_…`, or None."""
    return JobRecord(
        job=Job.from_json(row.job),
        handed=_handed(row.handed, seal),
        state=row.state,
        attempt=row.attempt,
        owner=row.owner,
        picture=row.picture,
        guide=row.guide,
        mask=row.mask,
        outcome=row.outcome,
        created_at=row.created_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        delivery=row.delivery_state,
        route=row.delivery_route,
        message=row.delivery_message,
    )


def _handed(column: Mapping[str, Any], seal: Cipher) -> InputRef:
    """What was sealed with another secret is gone: its picture can't be fetched, and stays hidden."""
    rest = dict(column)
    rest |= {name: _handed(rest[name], seal) for name in ("guide", "mask") if name in rest}
    if "sealed" not in rest:
        return InputRef(**rest)
    opened = seal.open(rest.pop("sealed"))
    if opened is None:
        return InputRef(**{**rest, "url": "", "filename": "picture", "spoiler": True})
    return InputRef(**rest, **json.loads(opened))


def _address(row: Row[Any], seal: Cipher) -> ReplyTarget:
    return ReplyTarget(
        application=row.application,
        token=seal.open(row.token),
        expires_at=row.expires_at,
        limit_bytes=row.limit_bytes,
        message=row.message,
        channel=row.channel if row.posted else None,
    )
