"""All tables of the first version."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None

LEVELS = "('emergency', 'urgent', 'concern')"
RESPONSES = "('remove', 'mask', 'resources', 'case', 'watch', 'flag', 'nudge', 'none')"
KINDS = (
    "('nudge', 'care', 'card', 'watch', 'flag', 'remove', 'removed_note', 'retract', 'refusal_note', 'introduction')"
)


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "keyring",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1", name="ck_keyring_one"), primary_key=True),
        _sealed("proof"),
    )
    op.create_table(
        "servers",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        _sealed("settings"),
        sa.Column("expires_at", sa.Integer),
    )
    op.create_table(
        "decisions",
        _row(),
        _mark("decision_mark", unique=True),
        _guild(),
        _mark("author_mark", index=True),
        _sealed("author"),
        _sealed("message"),
        _sealed("body"),
        _expiry(),
    )
    op.create_table(
        "effects",
        _row(),
        _mark("key_mark", unique=True),
        _guild(),
        _mark("author_mark", nullable=True, index=True),
        _mark("person_mark", nullable=True, index=True),
        _sealed("person", nullable=True),
        _sealed("message", nullable=True),
        _code("effects", "kind", KINDS),
        _code("effects", "way", "('reply', 'direct', 'channel')"),
        _sealed("body"),
        sa.Column("tries", sa.Integer, nullable=False),
        _code("effects", "result", "('done', 'refused', 'gone', 'expired')", nullable=True),
        _sealed("outcome", nullable=True),
        _expiry(),
        sa.CheckConstraint("(result IS NULL) = (outcome IS NULL)", name="ck_effects_closed"),
    )
    op.create_table(
        "traces",
        _row(),
        _guild(),
        _mark("person_mark", index=True),
        _code("traces", "response", RESPONSES),
        _code("traces", "level", LEVELS, nullable=True),
        _sealed("body"),
        _expiry(),
    )
    op.create_table("wishes", _row(), _guild(), _mark("person_mark", index=True), _sealed("body"), _expiry())
    op.create_table(
        "cases",
        _row(),
        _mark("case_mark", unique=True),
        _guild(nullable=False),
        _mark("person_mark", index=True),
        _sealed("person"),
        _mark("owner_mark", nullable=True, index=True),
        _code("cases", "level", LEVELS),
        _code("cases", "state", "('new', 'claimed')"),
        _sealed("body"),
        _sealed("claim", nullable=True),
        _sealed("card", nullable=True),
        _expiry(),
        sa.CheckConstraint("(state = 'claimed') = (claim IS NOT NULL)", name="ck_cases_claimed"),
        sa.CheckConstraint("(claim IS NULL) = (owner_mark IS NULL)", name="ck_cases_owner"),
    )
    op.create_table(
        "refusals",
        _row(),
        _mark("refusal_mark", unique=True),
        _guild(nullable=False),
        _sealed("body"),
        sa.Column("times", sa.Integer, nullable=False),
        _expiry(),
    )
    op.create_table(
        "positions",
        sa.Column("channel_id", sa.BigInteger, primary_key=True, autoincrement=False),
        _guild(nullable=False),
        _sealed("message"),
        _expiry(),
    )


def downgrade() -> None:
    """Drop them."""
    for name in (
        "positions",
        "refusals",
        "cases",
        "wishes",
        "traces",
        "effects",
        "decisions",
        "servers",
        "keyring",
    ):
        op.drop_table(name)


def _row() -> sa.Column[Any]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _guild(*, nullable: bool = True) -> sa.Column[Any]:
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
