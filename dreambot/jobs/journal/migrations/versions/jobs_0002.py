"""Where a job belongs, its further pictures, its cost; shares of the queue, servers' rules, presets."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add them; jobs that are there keep what they have, and cost what a job costs by default."""
    for index in ("ix_jobs_turn_started", "ix_jobs_state_turn_created_at"):
        op.drop_index(index, "jobs")
    with op.batch_alter_table("jobs") as jobs:
        jobs.drop_column("turn")
        jobs.add_column(sa.Column("at_once", sa.Integer))
        jobs.add_column(sa.Column("channel", sa.BigInteger))
        jobs.add_column(sa.Column("server", sa.BigInteger))
        jobs.add_column(sa.Column("posted", sa.Boolean, nullable=False, server_default=sa.false()))
        jobs.add_column(sa.Column("guide", sa.String(64)))
        jobs.add_column(sa.Column("mask", sa.String(64)))
        jobs.add_column(sa.Column("cost", sa.Double, nullable=False, server_default="1"))
    for column in ("message", "guide", "mask"):
        op.create_index(f"ix_jobs_{column}", "jobs", [column])
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
