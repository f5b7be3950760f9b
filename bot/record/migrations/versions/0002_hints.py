"""Who was given the one hint about their name; and such hints among the effects."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None

BEFORE = (
    "('nudge', 'care', 'card', 'watch', 'flag', 'remove', 'removed_note', 'retract', 'refusal_note', 'introduction')"
)
AFTER = BEFORE.replace("'nudge', ", "'nudge', 'hint', ")
EFFECTS = (
    "id, key_mark, guild_id, author_mark, person_mark, person, message, kind, way, body, tries, result, outcome,"
    " expires_at"
)
INDICES = ("guild_id", "author_mark", "person_mark", "expires_at")


def upgrade() -> None:
    """Make the table, and let effects be hints."""
    op.create_table(
        "hints",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("guild_id", sa.BigInteger, nullable=False, index=True),
        _mark("person_mark", index=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.Integer),
    )
    _effects_with(AFTER)


def downgrade() -> None:
    """Forget them."""
    op.drop_table("hints")
    op.execute("DELETE FROM effects WHERE kind = 'hint'")
    _effects_with(BEFORE)


def _effects_with(kinds: str) -> None:
    """The table of effects anew, with these kinds: SQLite cannot change a check in place."""
    for column in INDICES:
        op.drop_index(f"ix_effects_{column}", "effects")
    op.rename_table("effects", "effects_before")
    op.create_table(
        "effects",
        sa.Column("id", sa.Integer, primary_key=True),
        _mark("key_mark", unique=True),
        sa.Column("guild_id", sa.BigInteger, index=True),
        _mark("author_mark", nullable=True, index=True),
        _mark("person_mark", nullable=True, index=True),
        sa.Column("person", sa.LargeBinary),
        sa.Column("message", sa.LargeBinary),
        _code("kind", kinds),
        _code("way", "('reply', 'direct', 'channel')"),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        _code("result", "('done', 'refused', 'gone', 'expired')", nullable=True),
        sa.Column("outcome", sa.LargeBinary),
        sa.Column("expires_at", sa.Integer, nullable=False, index=True),
        sa.CheckConstraint("(result IS NULL) = (outcome IS NULL)", name="ck_effects_closed"),
    )
    op.execute(f"INSERT INTO effects ({EFFECTS}) SELECT {EFFECTS} FROM effects_before")  # noqa: S608  # names above
    op.drop_table("effects_before")


def _mark(name: str, *, nullable: bool = False, unique: bool = False, index: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable, unique=unique, index=index)


def _code(name: str, legal: str, *, nullable: bool = False) -> sa.Column[Any]:
    check = sa.CheckConstraint(f"{name} IN {legal}", name=f"ck_effects_{name}")
    return sa.Column(name, sa.String, check, nullable=nullable)
