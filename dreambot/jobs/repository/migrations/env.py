"""Run by Alembic, with the connection that `upgrade` was given."""

from alembic import context

from dreambot.jobs.repository.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,  # also on SQLite: the caller's transaction is a real one
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
