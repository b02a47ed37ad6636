"""Between the journal's rows and its records."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from dreambot.jobs.models.job import InputRef, Job, ReplyTarget
from dreambot.jobs.models.records import Claim, Delivery, JobRecord
from dreambot.jobs.repository.encryption import Cipher


def reply_target_columns(reply_target: ReplyTarget, cipher: Cipher) -> dict[str, Any]:
    """Columns of `jobs`, with the token sealed."""
    return {
        "application": reply_target.application,
        "token": cipher.encrypt(reply_target.token),
        "expires_at": reply_target.expires_at,
        "limit_bytes": reply_target.limit_bytes,
        "message": reply_target.message,
        "posted": reply_target.channel is not None,
    }


def handed_column(input_ref: InputRef, cipher: Cipher) -> dict[str, Any]:
    """Column of `jobs`, with what members wrote sealed: links carry passwords, names of files whatever."""
    words = {"url": input_ref.url, "filename": input_ref.filename}
    sealed = cipher.encrypt(json.dumps(words))
    rest: dict[str, Any] = {
        "kind": input_ref.kind,
        "spoiler": input_ref.spoiler,
        "max_side": input_ref.max_side,
    }
    further = {"guide": input_ref.guide, "mask": input_ref.mask}
    rest |= {name: handed_column(one, cipher) for name, one in further.items() if one is not None}
    return rest | (words if sealed is None else {"sealed": sealed})


def claim_of(row: Row[Any], cipher: Cipher) -> Claim:
    """A row of `jobs` that is in somebody's hands."""
    return Claim(
        job=Job.from_json(row.job),
        input_ref=_handed(row.input_ref, cipher),
        reply_target=_reply_target(row, cipher),
        owner=row.owner,
        attempt=row.attempt,
        created_at=row.created_at,
        picture=row.picture,
        guide=row.guide,
        mask=row.mask,
        acknowledged=row.acknowledged,
        cost=row.cost,
    )


def delivery_of(row: Row[Any], cipher: Cipher) -> Delivery:
    """A row of `jobs` with `delivery_owner` and `delivery_attempt` of its delivery."""
    return Delivery(
        job=Job.from_json(row.job),
        input_ref=_handed(row.input_ref, cipher),
        reply_target=_reply_target(row, cipher),
        owner=row.delivery_owner,
        attempt=row.delivery_attempt,
        state=row.state,
        outcome=row.outcome,
        created_at=row.created_at,
        ended_at=row.ended_at,
    )


def record_of(row: Row[Any], cipher: Cipher) -> JobRecord:
    """A row of `jobs` with `state`, `route` and `message` of its delivery, as `delivery_…`, or None."""
    return JobRecord(
        job=Job.from_json(row.job),
        input_ref=_handed(row.input_ref, cipher),
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


def _handed(column: Mapping[str, Any], cipher: Cipher) -> InputRef:
    """What was sealed with another secret is gone: its picture can't be fetched, and stays hidden."""
    rest = dict(column)
    rest |= {name: _handed(rest[name], cipher) for name in ("guide", "mask") if name in rest}
    if "sealed" not in rest:
        return InputRef(**rest)
    opened = cipher.decrypt(rest.pop("sealed"))
    if opened is None:
        return InputRef(**{**rest, "url": "", "filename": "picture", "spoiler": True})
    return InputRef(**rest, **json.loads(opened))


def _reply_target(row: Row[Any], cipher: Cipher) -> ReplyTarget:
    return ReplyTarget(
        application=row.application,
        token=cipher.decrypt(row.token),
        expires_at=row.expires_at,
        limit_bytes=row.limit_bytes,
        message=row.message,
        channel=row.channel if row.posted else None,
    )
