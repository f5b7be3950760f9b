"""Appeals against a removal, and the moderators' answer to them: more that the bot may say."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"
branch_labels: str | None = None
depends_on: str | None = None

OLD_KINDS = (
    "('nudge', 'hint', 'care', 'card', 'watch', 'flag', 'remove', 'removed_note', 'retract', 'refusal_note',"
    " 'introduction', 'repost', 'withdraw', 'escalation', 'call', 'ask_owner', 'follow_up', 'room', 'close_room',"
    " 'consult', 'check_in', 'conduct', 'boundary', 'invitation', 'pointed', 'weekly', 'lines')"
)
NEW_KINDS = "('appeal', 'appeal_answer')"
KINDS = f"{OLD_KINDS[:-1]}, {NEW_KINDS[1:]}"


def upgrade() -> None:
    """Make the table of effects anew: SQLite cannot change a CHECK in place."""
    _make_anew(_effects(KINDS))


def downgrade() -> None:
    """As before: what the older version does not know is forgotten."""
    op.execute(f"DELETE FROM effects WHERE kind IN {NEW_KINDS}")  # noqa: S608  # names above
    _make_anew(_effects(OLD_KINDS))


def _make_anew(table: sa.Table) -> None:
    names = ", ".join(column.name for column in table.columns)
    op.execute(f"CREATE TABLE kept AS SELECT {names} FROM {table.name}")  # noqa: S608  # names of tables and columns
    op.execute(f"DROP TABLE {table.name}")
    table.create(op.get_bind())
    op.execute(f"INSERT INTO {table.name} ({names}) SELECT {names} FROM kept")  # noqa: S608  # as above
    op.execute("DROP TABLE kept")


def _effects(kinds: str) -> sa.Table:
    return sa.Table(
        "effects",
        sa.MetaData(),
        _row(),
        _mark("key_mark", unique=True),
        _guild(nullable=True),
        _mark("author_mark", nullable=True, index=True),
        _mark("person_mark", nullable=True, index=True),
        _mark("message_mark", nullable=True, index=True),
        _sealed("person", nullable=True),
        _sealed("message", nullable=True),
        _code("effects", "kind", kinds),
        _code("effects", "way", "('reply', 'direct', 'channel')"),
        _sealed("body"),
        sa.Column("tries", sa.Integer, nullable=False),
        _code("effects", "result", "('done', 'refused', 'gone', 'expired')", nullable=True),
        _sealed("outcome", nullable=True),
        _expiry(),
        sa.CheckConstraint("(result IS NULL) = (outcome IS NULL)", name="ck_effects_closed"),
    )


def _row() -> sa.Column[Any]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _guild(*, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column("guild_id", sa.BigInteger, nullable=nullable, index=True)


def _mark(name: str, *, nullable: bool = False, unique: bool = False, index: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable, unique=unique, index=index)


def _sealed(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable)


def _code(table: str, name: str, legal: str, *, nullable: bool = False) -> sa.Column[Any]:
    check = sa.CheckConstraint(f"{name} IN {legal}", name=f"ck_{table}_{name}")
    return sa.Column(name, sa.String, check, nullable=nullable)


def _expiry() -> sa.Column[Any]:
    return sa.Column("expires_at", sa.Integer, nullable=False, index=True)
