"""Run by Alembic, with the connection and the tables that `upgrade` was given."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes["metadata"],
    transactional_ddl=True,  # also on SQLite: the caller's transaction is a real one
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
