"""The tables, and what each may hold. There is no column for text, and none for the id of a person in the open.

Three kinds of column:
- plain ones: servers' ids, states and levels and kinds (their legal values are CHECKed), counts and expiry times;
- ``*_mark``: 16 bytes made from an id and the key (vault.py), by which a row is found when the id is known;
- sealed ones: everything else. Ids of decisions, effects and cases are sealed as well, because they are made from the
  id of a message without a key, and the ids of channels, because a direct-message channel is a person.

Every row has an ``expires_at`` (Unix seconds, a full hour; keeping.py says how long and why). Two have NULL there: a
server's settings, which are about no person and live until the bot leaves the server; and that somebody was given the
one hint about their name, which would not be the only one if that were forgotten by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, MetaData, String, Table

from bot.model import OWNED, CaseState, EffectKind, Level, Outcome, Response, Result, Way
from bot.record.columns import expiry, guild, legal, mark, one_of, row_id, sealed_json, sealed_number
from bot.record.tables_review import ReviewTables, review_tables
from bot.record.vault import Vault


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Tables(ReviewTables):
    """All tables, bound to the vault that seals their values."""

    vault: Vault
    metadata: MetaData
    keyring: Table
    servers: Table
    decisions: Table
    effects: Table
    traces: Table
    wishes: Table
    cases: Table
    refusals: Table
    positions: Table
    hints: Table
    recusals: Table
    misreads: Table
    volunteers: Table
    watches: Table
    past_cases: Table
    countries: Table

    @property
    def of_servers(self) -> tuple[Table, ...]:
        """Every table with rows about a server or about people in it: all but the keyring."""
        return (
            self.servers,
            self.decisions,
            self.effects,
            self.traces,
            self.wishes,
            self.cases,
            self.refusals,
            self.positions,
            self.hints,
            self.recusals,
            self.misreads,
            self.volunteers,
            self.watches,
            self.past_cases,
            self.countries,
            *self.of_review,
        )


def build_tables(vault: Vault) -> Tables:
    """The tables as the newest migration leaves them. ``vault`` seals and opens their values."""
    metadata = MetaData()

    def json(place: str, *, nullable: bool = False) -> Column[Any]:
        return sealed_json(vault, place, nullable=nullable)

    def number(place: str, *, nullable: bool = False) -> Column[int]:
        return sealed_number(vault, place, nullable=nullable)

    keyring = Table(
        "keyring",
        metadata,
        Column("id", Integer, CheckConstraint("id = 1", name="ck_keyring_one"), primary_key=True),
        # Opens with the right key alone, so that a wrong one is noticed at the start and not at the first reading.
        json("keyring.proof"),
    )
    servers = Table(
        "servers",
        metadata,
        Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
        json("servers.settings"),
        Column("expires_at", Integer),
    )
    decisions = Table(
        "decisions",
        metadata,
        row_id(),
        mark("decision_mark", unique=True),
        guild(),
        mark("author_mark", index=True),
        number("decisions.author"),
        number("decisions.message"),
        json("decisions.body"),
        expiry(),
    )
    effects = Table(
        "effects",
        metadata,
        row_id(),
        mark("key_mark", unique=True),
        guild(),
        # Whom the message is by that it is about, and whom the effect is for: either may ask to be forgotten.
        mark("author_mark", nullable=True, index=True),
        mark("person_mark", nullable=True, index=True),
        # By which the notes about a message are found when it is edited or deleted.
        mark("message_mark", nullable=True, index=True),
        number("effects.person", nullable=True),
        number("effects.message", nullable=True),
        Column("kind", String, one_of("effects", "kind", EffectKind), nullable=False),
        Column("way", String, one_of("effects", "way", Way), nullable=False),
        json("effects.body"),
        Column("tries", Integer, nullable=False),
        # NULL while it is open.
        Column("result", String, one_of("effects", "result", (one for one in Result if Outcome(one).final))),
        json("effects.outcome", nullable=True),
        expiry(),
        CheckConstraint("(result IS NULL) = (outcome IS NULL)", name="ck_effects_closed"),
    )
    traces = Table(
        "traces",
        metadata,
        row_id(),
        guild(),
        mark("person_mark", index=True),
        Column("response", String, one_of("traces", "response", Response), nullable=False),
        Column("level", String, one_of("traces", "level", Level)),
        json("traces.body"),
        expiry(),
    )
    wishes = Table(
        "wishes", metadata, row_id(), guild(), mark("person_mark", index=True), json("wishes.body"), expiry()
    )
    cases = Table(
        "cases",
        metadata,
        row_id(),
        mark("case_mark", unique=True),
        guild(nullable=False),
        mark("person_mark", index=True),
        number("cases.person"),
        mark("owner_mark", nullable=True, index=True),
        Column("level", String, one_of("cases", "level", Level), nullable=False),
        Column("state", String, one_of("cases", "state", CaseState), nullable=False),
        json("cases.body"),
        json("cases.claim", nullable=True),
        json("cases.card", nullable=True),
        expiry(),
        CheckConstraint(f"(state IN ({legal(sorted(OWNED))})) = (claim IS NOT NULL)", name="ck_cases_claimed"),
        CheckConstraint("(claim IS NULL) = (owner_mark IS NULL)", name="ck_cases_owner"),
    )
    refusals = Table(
        "refusals",
        metadata,
        row_id(),
        mark("refusal_mark", unique=True),
        guild(nullable=False),
        json("refusals.body"),
        Column("times", Integer, nullable=False),
        expiry(),
    )
    positions = Table(
        "positions",
        metadata,
        Column("channel_id", BigInteger, primary_key=True, autoincrement=False),
        guild(nullable=False),
        number("positions.message"),
        expiry(),
    )
    hints = Table(
        "hints",
        metadata,
        row_id(),
        guild(nullable=False),
        mark("person_mark", index=True),
        json("hints.body"),
        Column("expires_at", Integer),
    )
    recusals = Table(
        "recusals",
        metadata,
        row_id(),
        guild(nullable=False),
        mark("volunteer_mark", index=True),
        mark("person_mark", index=True),
        number("recusals.person"),
        json("recusals.body"),
        expiry(),
    )
    misreads = Table(
        "misreads",
        metadata,
        row_id(),
        mark("misread_mark", unique=True),
        guild(nullable=False),
        json("misreads.body"),
        Column("times", Integer, nullable=False),
        expiry(),
    )
    volunteers = Table(
        "volunteers",
        metadata,
        row_id(),
        mark("volunteer_mark", unique=True),
        guild(nullable=False),
        mark("person_mark", index=True),
        number("volunteers.person"),
        json("volunteers.body"),
        expiry(),
    )
    watches = Table(
        "watches",
        metadata,
        row_id(),
        mark("watch_mark", unique=True),
        guild(nullable=False),
        mark("person_mark", index=True),
        number("watches.person"),
        json("watches.body"),
        expiry(),
    )
    # Whose it was is not in it: nothing here can be found by a person.
    past_cases = Table("past_cases", metadata, row_id(), guild(nullable=False), json("past_cases.body"), expiry())
    # Of the person, wherever they ask: a server's id would say more than is needed, so there is none.
    countries = Table(
        "countries", metadata, row_id(), guild(), mark("person_mark", unique=True), json("countries.body"), expiry()
    )
    return Tables(
        vault=vault,
        metadata=metadata,
        keyring=keyring,
        servers=servers,
        decisions=decisions,
        effects=effects,
        traces=traces,
        wishes=wishes,
        cases=cases,
        refusals=refusals,
        positions=positions,
        hints=hints,
        recusals=recusals,
        misreads=misreads,
        volunteers=volunteers,
        watches=watches,
        past_cases=past_cases,
        countries=countries,
        **review_tables(vault, metadata),
    )
