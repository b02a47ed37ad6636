"""Between rows of the database and records."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from dreambot.jobs.models.job import InputRef, Job, ReplyTarget
from dreambot.jobs.models.records import Claim, Delivery, JobRecord
from dreambot.jobs.repository.encryption import Cipher


def reply_target_columns(reply_target: ReplyTarget, cipher: Cipher) -> dict[str, Any]:
    """Return columns of `jobs`, with the token encrypted."""
    return {
        "application": reply_target.application,
        "token": cipher.encrypt(reply_target.token),
        "expires_at": reply_target.expires_at,
        "limit_bytes": reply_target.limit_bytes,
        "message": reply_target.message,
        "posted": reply_target.channel is not None,
    }


def input_ref_column(input_ref: InputRef, cipher: Cipher) -> dict[str, Any]:
    """Return the column of `jobs`, with what members wrote encrypted: a link may have a password in it."""
    texts = {"url": input_ref.url, "filename": input_ref.filename}
    encrypted = cipher.encrypt(json.dumps(texts))
    column: dict[str, Any] = {
        "kind": input_ref.kind,
        "spoiler": input_ref.spoiler,
        "max_side": input_ref.max_side,
    }
    further = {"guide": input_ref.guide, "mask": input_ref.mask}
    column |= {name: input_ref_column(one, cipher) for name, one in further.items() if one is not None}
    return column | (texts if encrypted is None else {"encrypted": encrypted})


def claim_of(row: Row[Any], cipher: Cipher) -> Claim:
    """Return the claim of a row of `jobs` that an owner holds."""
    names = ("owner", "attempt", "picture", "guide", "mask", "acknowledged", "cost")
    return Claim(**_job_of(row, cipher), reply_target=_reply_target(row, cipher), **_columns(row, *names))


def delivery_of(row: Row[Any], cipher: Cipher) -> Delivery:
    """Return the delivery of a row of `jobs` with `delivery_owner` and `delivery_attempt`."""
    return Delivery(
        **_job_of(row, cipher),
        reply_target=_reply_target(row, cipher),
        owner=row.delivery_owner,
        attempt=row.delivery_attempt,
        **_columns(row, "state", "outcome", "ended_at"),
    )


def record_of(row: Row[Any], cipher: Cipher) -> JobRecord:
    """Return the record of a row of `jobs` with state, route and message of its delivery as `delivery_…`."""
    names = ("state", "attempt", "owner", "picture", "guide", "mask", "outcome", "started_at", "ended_at")
    return JobRecord(
        **_job_of(row, cipher),
        **_columns(row, *names),
        delivery=row.delivery_state,
        route=row.delivery_route,
        message=row.delivery_message,
    )


def _job_of(row: Row[Any], cipher: Cipher) -> dict[str, Any]:
    """Return what claims, deliveries and records have in common."""
    job, input_ref = Job.from_json(row.job), _input_ref(row.input_ref, cipher)
    return {"job": job, "input_ref": input_ref, "created_at": row.created_at}


def _columns(row: Row[Any], *names: str) -> dict[str, Any]:
    """Return columns for the fields of the same names."""
    return {name: getattr(row, name) for name in names}


def _input_ref(column: Mapping[str, Any], cipher: Cipher) -> InputRef:
    """Return the input; where it was encrypted with another secret, without its link, and as a spoiler."""
    rest = dict(column)
    rest |= {name: _input_ref(rest[name], cipher) for name in ("guide", "mask") if name in rest}
    if "encrypted" not in rest:
        return InputRef(**rest)
    decrypted = cipher.decrypt(rest.pop("encrypted"))
    if decrypted is None:
        return InputRef(**{**rest, "url": "", "filename": "picture", "spoiler": True})
    return InputRef(**rest, **json.loads(decrypted))


def _reply_target(row: Row[Any], cipher: Cipher) -> ReplyTarget:
    return ReplyTarget(
        application=row.application,
        token=cipher.decrypt(row.token),
        expires_at=row.expires_at,
        limit_bytes=row.limit_bytes,
        message=row.message,
        channel=row.channel if row.posted else None,
    )
