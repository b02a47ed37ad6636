"""The migrations of the tables; `upgrade` runs those that are missing.

While the bots on one database are upgraded, old and new ones work side by side. So after 020_0001 a migration
only adds: tables, indexes, and columns that may be null or have a default of the server. The version before
goes on reading and writing as before. What is to be removed stays until no version that knows of it can be
running any more: at least one version later.
"""

from __future__ import annotations

import logging
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData
from sqlalchemy.engine import Connection

from dreambot.jobs.errors import DatabaseUnavailable

log = logging.getLogger(__name__)
FOLDER = Path(__file__).parent
BEFORE_0_2_0 = frozenset({"0001", "0002", "0003"})  # of tables that this version does not know


def upgrade(connection: Connection, tables: MetaData, revision: str = "head") -> None:
    """Bring the database up to `revision`, inside the caller's transaction.

    A database that a newer version has brought further is left as it is. Raises DatabaseUnavailable for one
    from before 0.2.0, which was never released.
    """
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes.update(connection=connection, metadata=tables)
    newer = _unknown_revisions(connection, ScriptDirectory.from_config(config))
    if newer & BEFORE_0_2_0:
        raise DatabaseUnavailable from ValueError("it is from before Dreambot 0.2.0; start with an empty one")
    if newer:
        log.warning(
            "The database was brought up to %s by a newer Dreambot; this one goes on with what it knows",
            ", ".join(sorted(newer)),
        )
        return
    command.upgrade(config, revision)


def _unknown_revisions(connection: Connection, scripts: ScriptDirectory) -> set[str]:
    known = {script.revision for script in scripts.walk_revisions()}
    return set(MigrationContext.configure(connection).get_current_heads()) - known
