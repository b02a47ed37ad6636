"""Jobs, deliveries, pictures."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the three tables."""
    _jobs()
    _deliveries()
    op.create_table(
        "pictures",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("stored_at", sa.Double, nullable=False),
    )


def _jobs() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("member", sa.BigInteger, nullable=False),
        sa.Column("job", sa.JSON, nullable=False),
        sa.Column("handed", sa.JSON, nullable=False),
        sa.Column("application", sa.BigInteger, nullable=False),
        sa.Column("token", sa.Text),
        sa.Column("expires_at", sa.Double, nullable=False),
        sa.Column("limit_bytes", sa.BigInteger, nullable=False),
        sa.Column("message", sa.BigInteger),
        sa.Column("acknowledged", sa.Boolean, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("turn", sa.BigInteger, nullable=False),
        sa.Column("picture", sa.String(64)),
        sa.Column("owner", sa.String(128)),
        sa.Column("lease_until", sa.Double),
        sa.Column("grip", sa.String(32)),
        sa.Column("intakes", sa.Integer, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("outcome", sa.JSON),
        sa.Column("result", sa.String(64)),
        sa.Column("created_at", sa.Double, nullable=False),
        sa.Column("started_at", sa.Double),
        sa.Column("ended_at", sa.Double),
    )
    op.create_index("ix_jobs_state_turn_created_at", "jobs", ["state", "turn", "created_at"])
    op.create_index("ix_jobs_member_state", "jobs", ["member", "state"])
    for column in ("owner", "picture", "result"):
        op.create_index(f"ix_jobs_{column}", "jobs", [column])
    started = sa.text("started_at IS NOT NULL")
    op.create_index("ix_jobs_turn_started", "jobs", ["turn"], sqlite_where=started, postgresql_where=started)


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("job_id", sa.String(64), sa.ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due_at", sa.Double, nullable=False),
        sa.Column("owner", sa.String(128)),
        sa.Column("lease_until", sa.Double),
        sa.Column("grip", sa.String(32)),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("route", sa.String(64)),
        sa.Column("message", sa.BigInteger),
        sa.Column("reason", sa.Text),
        sa.Column("answered_at", sa.Double),
    )
    op.create_index("ix_deliveries_state_due_at", "deliveries", ["state", "due_at"])
