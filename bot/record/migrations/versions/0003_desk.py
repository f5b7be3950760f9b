"""More states of a case; who cannot take whose cases; how often a case was misread; and moderators can be called."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels: str | None = None
depends_on: str | None = None

OLD_KINDS = (
    "('nudge', 'hint', 'care', 'card', 'watch', 'flag', 'remove', 'removed_note', 'retract', 'refusal_note',"
    " 'introduction', 'repost', 'withdraw')"
)
KINDS = OLD_KINDS[:-1] + ", 'escalation')"
OLD_STATES = "('new', 'claimed')"
STATES = "('new', 'claimed', 'consulting', 'escalated', 'waiting', 'resolved', 'misread', 'handed')"
OLD_OWNED = "(state = 'claimed') = (claim IS NOT NULL)"
OWNED = "(state IN ('claimed', 'consulting', 'escalated', 'waiting')) = (claim IS NOT NULL)"


def upgrade() -> None:
    """Make the new tables, and those of cases and effects anew: SQLite cannot change a CHECK in place."""
    op.create_table(
        "recusals",
        _row(),
        _guild(),
        _mark("volunteer_mark", index=True),
        _mark("person_mark", index=True),
        _sealed("person"),
        _sealed("body"),
        _expiry(),
    )
    op.create_table(
        "misreads",
        _row(),
        _mark("misread_mark", unique=True),
        _guild(),
        _sealed("body"),
        sa.Column("times", sa.Integer, nullable=False),
        _expiry(),
    )
    _make_anew(_cases(STATES, OWNED))
    _make_anew(_effects(KINDS))


def downgrade() -> None:
    """As before. Whatever somebody does with a case, they have claimed it; closed cases are forgotten, and recusals."""
    op.drop_table("recusals")
    op.drop_table("misreads")
    op.execute("DELETE FROM cases WHERE state IN ('resolved', 'misread', 'handed')")
    op.execute("UPDATE cases SET state = 'claimed' WHERE state IN ('consulting', 'escalated', 'waiting')")
    _make_anew(_cases(OLD_STATES, OLD_OWNED))
    op.execute("DELETE FROM effects WHERE kind = 'escalation'")
    _make_anew(_effects(OLD_KINDS))


def _make_anew(table: sa.Table) -> None:
    names = ", ".join(column.name for column in table.columns)
    op.execute(f"CREATE TABLE kept AS SELECT {names} FROM {table.name}")  # noqa: S608  # names of tables and columns
    op.execute(f"DROP TABLE {table.name}")
    table.create(op.get_bind())
    op.execute(f"INSERT INTO {table.name} ({names}) SELECT {names} FROM kept")  # noqa: S608  # as above
    op.execute("DROP TABLE kept")


def _cases(states: str, owned: str) -> sa.Table:
    return sa.Table(
        "cases",
        sa.MetaData(),
        _row(),
        _mark("case_mark", unique=True),
        _guild(),
        _mark("person_mark", index=True),
        _sealed("person"),
        _mark("owner_mark", nullable=True, index=True),
        _code("cases", "level", "('emergency', 'urgent', 'concern')"),
        _code("cases", "state", states),
        _sealed("body"),
        _sealed("claim", nullable=True),
        _sealed("card", nullable=True),
        _expiry(),
        sa.CheckConstraint(owned, name="ck_cases_claimed"),
        sa.CheckConstraint("(claim IS NULL) = (owner_mark IS NULL)", name="ck_cases_owner"),
    )


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
