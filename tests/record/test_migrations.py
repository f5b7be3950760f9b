"""A database of an older version: what is in it stays, and the way back works too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, text

from bot.record.schema import MIGRATIONS, upgrade
from bot.record.tables import build_tables
from bot.record.vault import Vault

TABLES = build_tables(Vault(bytes(32)))
COLUMNS = (
    "id, key_mark, guild_id, author_mark, person_mark, person, message, kind, way, body, tries, result, outcome,"
    " expires_at"
)
EFFECT = text(
    f"INSERT INTO effects ({COLUMNS})"  # noqa: S608  # names above
    " VALUES (:id, :mark, 1, x'01', x'02', x'03', x'04', :kind, 'reply', x'05', 7, :result,"
    " :outcome, 3600)"
)
NEW = ("hint", "repost", "withdraw")


@pytest.fixture
def old() -> Iterator[Connection]:
    """A database of the first version with two effects in it, one of them closed."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        to(connection, "0001")
        for number, result, outcome in ((3, None, None), (9, "done", b"x")):
            values = {"id": number, "mark": bytes([number]), "kind": "nudge", "result": result, "outcome": outcome}
            connection.execute(EFFECT, values)
        yield connection
    engine.dispose()


def to(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes.update(connection=connection, metadata=TABLES.metadata)
    known = connection.execute(text("SELECT name FROM sqlite_master WHERE name = 'alembic_version'")).first()
    at = connection.execute(text("SELECT version_num FROM alembic_version")).scalar() if known else ""
    (command.upgrade if str(at or "") < revision else command.downgrade)(config, revision)


def effects(connection: Connection) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(text(f"SELECT {COLUMNS} FROM effects ORDER BY id"))]  # noqa: S608  # names above


def test_what_was_to_be_done_is_still_to_be_done(old: Connection) -> None:
    before = effects(old)
    assert len(before) == 2
    to(old, "0002")
    assert effects(old) == before
    for number, kind in enumerate(NEW, 10):
        old.execute(EFFECT, {"id": number, "mark": bytes([number]), "kind": kind, "result": None, "outcome": None})
    assert len(effects(old)) == 2 + len(NEW)
    left = old.execute(text("SELECT name FROM sqlite_master WHERE name LIKE '%old%'")).all()
    assert left == []


def test_a_start_brings_an_older_one_up_to_date_and_leaves_a_new_one_as_it_is(old: Connection) -> None:
    def tables() -> list[str]:
        return sorted(old.execute(text("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")).scalars())

    before = effects(old)
    upgrade(old, TABLES, Path("b.db"))
    newest = tables()
    assert set(TABLES.metadata.tables) <= {row.split()[2].strip('"') for row in newest}
    assert effects(old) == before
    upgrade(old, TABLES, Path("b.db"))
    assert tables() == newest


def test_the_way_back_leaves_out_what_the_older_version_does_not_know(old: Connection) -> None:
    before = effects(old)
    to(old, "0002")
    for number, kind in enumerate(NEW, 10):
        old.execute(EFFECT, {"id": number, "mark": bytes([number]), "kind": kind, "result": None, "outcome": None})
    to(old, "0001")
    assert effects(old) == before


CASE = text(
    "INSERT INTO cases (id, case_mark, guild_id, person_mark, person, level, state, body, claim, owner_mark, card,"
    " expires_at) VALUES (:id, :mark, 1, x'01', x'02', 'urgent', :state, x'03', :claim, :claim, x'04', 3600)"
)
OWNED, CLOSED = ("claimed", "consulting", "escalated", "waiting"), ("resolved", "misread", "handed")


def add_case(connection: Connection, number: int, state: str) -> None:
    claim = b"x" if state in OWNED else None
    connection.execute(CASE, {"id": number, "mark": bytes([number]), "state": state, "claim": claim})


def cases(connection: Connection) -> list[tuple[object, ...]]:
    columns = "id, case_mark, guild_id, person_mark, person, owner_mark, level, state, body, claim, card, expires_at"
    return [tuple(row) for row in connection.execute(text(f"SELECT {columns} FROM cases ORDER BY id"))]  # noqa: S608  # names above


def test_cases_and_effects_stay_when_there_are_more_states(old: Connection) -> None:
    to(old, "0002")
    add_case(old, 5, "new")
    add_case(old, 8, "claimed")
    before = cases(old), effects(old)
    to(old, "0003")
    assert (cases(old), effects(old)) == before
    for number, state in enumerate((*OWNED, *CLOSED), 20):
        add_case(old, number, state)
    old.execute(EFFECT, {"id": 40, "mark": b"e", "kind": "escalation", "result": None, "outcome": None})
    assert old.execute(text("SELECT count(*) FROM recusals")).scalar() == 0
    assert old.execute(text("SELECT count(*) FROM misreads")).scalar() == 0
    assert old.execute(text("SELECT name FROM sqlite_master WHERE name = 'kept'")).all() == []


def test_on_the_way_back_what_was_open_stays_open_with_whom_it_was(old: Connection) -> None:
    to(old, "0003")
    add_case(old, 5, "new")
    for number, state in enumerate((*OWNED, *CLOSED), 20):
        add_case(old, number, state)
    old.execute(EFFECT, {"id": 40, "mark": b"e", "kind": "escalation", "result": None, "outcome": None})
    to(old, "0002")
    assert [(row[0], row[7], row[9]) for row in cases(old)] == [
        (5, "new", None),
        *((20 + number, "claimed", b"x") for number in range(len(OWNED))),
    ]
    assert 40 not in [row[0] for row in effects(old)]
    names = {name for (name,) in old.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))}
    assert not {"recusals", "misreads", "kept"} & names


def test_what_moderators_look_back_on_comes_and_goes_and_leaves_the_rest_alone(old: Connection) -> None:
    def names() -> set[str]:
        return set(old.execute(text("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")).scalars())

    to(old, "0005")
    add_case(old, 5, "new")
    before, rows = names(), (cases(old), effects(old))
    to(old, "0006")
    assert {"tallies", "sightings", "verdicts", "changes"} <= names() - before
    columns, values = "tally_mark, guild_id, body, times, expires_at", "x'01', 1, x'02', 3, 3600"
    old.execute(text(f"INSERT INTO tallies ({columns}) VALUES ({values})"))  # noqa: S608  # names above
    assert (cases(old), effects(old)) == rows
    to(old, "0005")
    assert names() == before
    assert (cases(old), effects(old)) == rows
