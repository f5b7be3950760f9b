"""What moderators look back on: tallies, sightings, verdicts, and changes of settings."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Four tables more; the others stay as they are."""
    times = sa.Column("times", sa.Integer, nullable=False)
    _make("tallies", _mark("tally_mark", unique=True), _guild(), _sealed("body"), times)
    _make(
        "sightings",
        _mark("sighting_mark", unique=True),
        _guild(),
        _mark("person_mark", index=True),
        _mark("rule_mark", index=True),
        _sealed("person"),
        _sealed("body"),
    )
    _make("verdicts", _mark("verdict_mark", unique=True), _guild(), _sealed("body"))
    _make(
        "changes",
        _mark("change_mark", unique=True),
        _guild(),
        _mark("person_mark", nullable=True, index=True),
        _sealed("person", nullable=True),
        _sealed("body"),
    )


def downgrade() -> None:
    """As before: what the older version does not know is forgotten."""
    for name in ("changes", "verdicts", "sightings", "tallies"):
        op.drop_table(name)


def _make(name: str, *columns: sa.Column[Any]) -> None:
    row = sa.Column("id", sa.Integer, primary_key=True)
    expiry = sa.Column("expires_at", sa.Integer, nullable=False, index=True)
    sa.Table(name, sa.MetaData(), row, *columns, expiry).create(op.get_bind())


def _guild() -> sa.Column[Any]:
    return sa.Column("guild_id", sa.BigInteger, nullable=False, index=True)


def _mark(name: str, *, nullable: bool = False, unique: bool = False, index: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable, unique=unique, index=index)


def _sealed(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable)
