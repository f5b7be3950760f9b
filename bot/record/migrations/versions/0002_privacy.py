"""Hints about names, each told once; masked copies; and effects can be found by the message that they are about."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None

OLD_KINDS = (
    "('nudge', 'care', 'card', 'watch', 'flag', 'remove', 'removed_note', 'retract', 'refusal_note', 'introduction')"
)
KINDS = OLD_KINDS.replace("'nudge', ", "'nudge', 'hint', ")[:-1] + ", 'repost', 'withdraw')"


def upgrade() -> None:
    """Make a table for the hints, and that of the effects anew: SQLite cannot change a CHECK in place."""
    op.create_table(
        "hints",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("guild_id", sa.BigInteger, nullable=False, index=True),
        _mark("person_mark", nullable=False, index=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.Integer),
    )
    op.add_column("effects", sa.Column("message_mark", sa.LargeBinary, nullable=True))
    _make_anew(_effects(KINDS, _mark("message_mark", nullable=True, index=True)))


def downgrade() -> None:
    """As before. Hints and copies that were to be posted are forgotten."""
    op.drop_table("hints")
    op.execute("DELETE FROM effects WHERE kind IN ('hint', 'repost', 'withdraw')")
    _make_anew(_effects(OLD_KINDS))


def _make_anew(table: sa.Table) -> None:
    names = ", ".join(column.name for column in table.columns)
    op.execute("ALTER TABLE effects RENAME TO old_effects")
    for index in ("guild_id", "author_mark", "person_mark", "expires_at"):
        op.execute(f"DROP INDEX ix_effects_{index}")
    op.execute("DROP INDEX IF EXISTS ix_effects_message_mark")
    table.create(op.get_bind())
    op.execute(f"INSERT INTO effects ({names}) SELECT {names} FROM old_effects")  # noqa: S608  # names of columns
    op.execute("DROP TABLE old_effects")


def _effects(kinds: str, *more: sa.Column[Any]) -> sa.Table:
    return sa.Table(
        "effects",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        _mark("key_mark", nullable=False, unique=True),
        sa.Column("guild_id", sa.BigInteger, nullable=True, index=True),
        _mark("author_mark", nullable=True, index=True),
        _mark("person_mark", nullable=True, index=True),
        *more,
        sa.Column("person", sa.LargeBinary, nullable=True),
        sa.Column("message", sa.LargeBinary, nullable=True),
        _code("kind", kinds),
        _code("way", "('reply', 'direct', 'channel')"),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        _code("result", "('done', 'refused', 'gone', 'expired')", nullable=True),
        sa.Column("outcome", sa.LargeBinary, nullable=True),
        sa.Column("expires_at", sa.Integer, nullable=False, index=True),
        sa.CheckConstraint("(result IS NULL) = (outcome IS NULL)", name="ck_effects_closed"),
    )


def _mark(name: str, *, nullable: bool, unique: bool = False, index: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable, unique=unique, index=index)


def _code(name: str, legal: str, *, nullable: bool = False) -> sa.Column[Any]:
    check = sa.CheckConstraint(f"{name} IN {legal}", name=f"ck_effects_{name}")
    return sa.Column(name, sa.String, check, nullable=nullable)
