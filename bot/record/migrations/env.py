"""Run by Alembic: applies the migrations to the connection that bot/record/schema.py hands over."""

from __future__ import annotations

from alembic import context

config = context.config
context.configure(
    connection=config.attributes["connection"],
    target_metadata=config.attributes["metadata"],
    # SQLite cannot change most of a table in place.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
