"""The tables. A change here needs a migration beside it, in migrations/versions/."""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Row,
    String,
    Table,
    Text,
    false,
)

AnyRow: TypeAlias = Row[*tuple[Any, ...]]  # with any columns

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Times are seconds since 1970. `owner` holds the row until `lease_until`; `claim_token` names the one call
# that claimed it, so that a call whose answer was lost can find what it had claimed.
jobs = Table(
    "jobs",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("key", String(64), nullable=False, unique=True),
    Column("member", BigInteger, nullable=False),
    Column("channel", BigInteger),
    Column("server", BigInteger),
    Column("job", JSON, nullable=False),
    Column("format", Integer, nullable=False, server_default="1"),  # of the JSON: see format_version.py
    Column("input_ref", JSON, nullable=False),
    Column("application", BigInteger, nullable=False),
    Column("token", Text),  # encrypted: see encryption.py
    Column("expires_at", Double, nullable=False),
    Column("limit_bytes", BigInteger, nullable=False),
    Column("message", BigInteger),
    Column("posted", Boolean, nullable=False, server_default=false()),
    Column("acknowledged", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("stopping", Boolean, nullable=False, server_default=false()),  # its owner is to stop it
    Column("at_once", Integer),  # jobs of its member that may be dreamed at a time for it to begin
    Column("picture", String(64)),
    Column("guide", String(64)),
    Column("mask", String(64)),
    Column("cost", Double, nullable=False, server_default="1"),  # see cost.py
    Column("owner", String(128)),
    Column("lease_until", Double),
    Column("claim_token", String(32)),
    Column("ingest_attempt", Integer, nullable=False),  # how often a process began to fetch its picture
    Column("attempt", Integer, nullable=False),
    Column("outcome", JSON(none_as_null=True)),
    Column("result", String(64)),  # the picture that `outcome` names
    Column("created_at", Double, nullable=False),
    Column("started_at", Double),
    Column("ended_at", Double),
)
Index(None, jobs.c.state, jobs.c.created_at)
Index(None, jobs.c.member, jobs.c.state)
Index(None, jobs.c.channel, jobs.c.member)
Index(None, jobs.c.server, jobs.c.state)
Index(None, jobs.c.owner)
Index(None, jobs.c.picture)
Index(None, jobs.c.guide)
Index(None, jobs.c.mask)
Index(None, jobs.c.result)

deliveries = Table(
    "deliveries",
    METADATA,
    Column("job_id", String(64), ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(16), nullable=False),
    Column("due_at", Double, nullable=False),
    Column("owner", String(128)),
    Column("lease_until", Double),
    Column("claim_token", String(32)),
    Column("attempt", Integer, nullable=False),
    Column("route", String(64)),
    Column("message", BigInteger),
    Column("reason", Text),  # why it was postponed the last time, or is dead
    Column("answered_at", Double),
)
Index(None, deliveries.c.state, deliveries.c.due_at)

# The files themselves are in the PictureStore: a folder, or the table `files`.
pictures = Table(
    "pictures",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("stored_at", Double, nullable=False),
)

# The picture store of bots that share no folder: see blobs.py.
files = Table(
    "files",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
    Column("stored_at", Double, nullable=False),
)
Index(None, files.c.stored_at)

# When the next job of each flow begins, on a clock that counts costs: see fair_queue.py.
fair_queue_state = Table(
    "fair_queue_state",
    METADATA,
    Column("flow", String(64), primary_key=True),
    Column("start_tag", Double, nullable=False),
)

guild_settings = Table(
    "guild_settings",
    METADATA,
    Column("server", BigInteger, primary_key=True, autoincrement=False),
    Column("settings", JSON, nullable=False),
)

presets = Table(
    "presets",
    METADATA,
    Column("member", BigInteger, primary_key=True, autoincrement=False),
    Column("name", String(32), primary_key=True),
    Column("options", JSON, nullable=False),
    Column("saved_at", Double, nullable=False),
)

IS_QUEUED = jobs.c.state == "queued"
IS_OPEN = jobs.c.state.in_(("queued", "running"))
IS_PENDING = deliveries.c.state == "pending"
UNCLAIMED: dict[str, None] = {
    "owner": None,
    "lease_until": None,
    "claim_token": None,
}  # values of both tables
