"""Several bots on one database: the format of a job, who is to stop, and the pictures' files."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add them; all jobs so far are of the first format, and nobody wants one stopped."""
    op.add_column("jobs", sa.Column("format", sa.Integer, nullable=False, server_default="1"))
    op.add_column("jobs", sa.Column("stopping", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_table(
        "files",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("stored_at", sa.Double, nullable=False),
    )
    op.create_index("ix_files_stored_at", "files", ["stored_at"])
