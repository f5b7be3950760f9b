"""The tables of what moderators look back on (tables.py says what any table may hold)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Column, Integer, MetaData, Table

from bot.record.columns import expiry, guild, mark, row_id, sealed_json, sealed_number
from bot.record.vault import Vault


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ReviewTables:
    """Those of ``Tables`` that hold what moderators look back on."""

    tallies: Table
    sightings: Table
    verdicts: Table
    changes: Table

    @property
    def of_review(self) -> tuple[Table, ...]:
        """All of them."""
        return (self.tallies, self.sightings, self.verdicts, self.changes)


def review_tables(vault: Vault, metadata: MetaData) -> dict[str, Table]:
    """The tables by name, as the newest migration leaves them."""
    # Nobody is in the first and the third: nothing there can be found by a person.
    tallies = Table(
        "tallies",
        metadata,
        row_id(),
        mark("tally_mark", unique=True),
        guild(nullable=False),
        sealed_json(vault, "tallies.body"),
        Column("times", Integer, nullable=False),
        expiry(),
    )
    sightings = Table(
        "sightings",
        metadata,
        row_id(),
        mark("sighting_mark", unique=True),
        guild(nullable=False),
        mark("person_mark", index=True),
        # By which those of one rule in one server are counted.
        mark("rule_mark", index=True),
        sealed_number(vault, "sightings.person"),
        sealed_json(vault, "sightings.body"),
        expiry(),
    )
    verdicts = Table(
        "verdicts",
        metadata,
        row_id(),
        mark("verdict_mark", unique=True),
        guild(nullable=False),
        sealed_json(vault, "verdicts.body"),
        expiry(),
    )
    changes = Table(
        "changes",
        metadata,
        row_id(),
        mark("change_mark", unique=True),
        guild(nullable=False),
        # Who changed it: NULL once they are forgotten. The change itself is the server's, and stays.
        mark("person_mark", nullable=True, index=True),
        sealed_number(vault, "changes.person", nullable=True),
        sealed_json(vault, "changes.body"),
        expiry(),
    )
    return {"tallies": tallies, "sightings": sightings, "verdicts": verdicts, "changes": changes}
