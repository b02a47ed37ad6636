"""Where a job belongs, its further pictures, its cost; shares of the queue, servers' rules, presets."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add them; jobs that are there keep what they have, and cost what a job costs by default.

    Those that are done cost nothing: nobody measured it.
    """
    for index in ("ix_jobs_turn_started", "ix_jobs_state_turn_created_at"):
        op.drop_index(index, "jobs")
    # Not as a batch: on SQLite that drops the old table, and with it the deliveries that refer to its rows.
    op.drop_column("jobs", "turn")
    for column in _new_columns():
        op.add_column("jobs", column)
    for name in ("channel", "server"):
        op.execute(f"UPDATE jobs SET {name} = CAST({_of_source(name)} AS BIGINT)")
    # What was dreamed so far was of any size: as the dreams of one cost they would mislead the forecast.
    op.execute("UPDATE jobs SET cost = 0 WHERE state = 'done'")
    for name in ("message", "guide", "mask"):
        op.create_index(f"ix_jobs_{name}", "jobs", [name])
    op.create_index("ix_jobs_state_created_at", "jobs", ["state", "created_at"])
    op.create_index("ix_jobs_channel_member", "jobs", ["channel", "member"])
    op.create_index("ix_jobs_server_state", "jobs", ["server", "state"])
    op.create_index("ix_deliveries_message", "deliveries", ["message"])
    op.create_table(
        "shares",
        sa.Column("flow", sa.String(64), primary_key=True),
        sa.Column("turn", sa.Double, nullable=False),
    )
    op.create_table(
        "server_rules",
        sa.Column("server", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("rules", sa.JSON, nullable=False),
    )
    op.create_table(
        "presets",
        sa.Column("member", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("options", sa.JSON, nullable=False),
        sa.Column("saved_at", sa.Double, nullable=False),
    )


def _new_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("at_once", sa.Integer),
        sa.Column("channel", sa.BigInteger),
        sa.Column("server", sa.BigInteger),
        sa.Column("posted", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("guide", sa.String(64)),
        sa.Column("mask", sa.String(64)),
        sa.Column("cost", sa.Double, nullable=False, server_default="1"),
    ]


def _of_source(name: str) -> str:
    if op.get_bind().dialect.name == "postgresql":
        return f"job #>> '{{source,{name}}}'"
    return f"json_extract(job, '$.source.{name}')"
