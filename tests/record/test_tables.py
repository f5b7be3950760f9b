"""The tables, the enumerations and the migrations agree; and no table has room for what may not be kept."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger, Connection, Integer, LargeBinary, String, Table, create_engine, text
from sqlalchemy.exc import IntegrityError

from bot.model import CaseState, EffectKind, Level, Outcome, Response, Result, Way
from bot.record.schema import MIGRATIONS, migrate, revisions, upgrade
from bot.record.sealed import SealedInt, SealedJson
from bot.record.tables import build_tables
from bot.record.vault import Vault

TABLES = build_tables(Vault(bytes(32)))
CODES = {
    ("effects", "kind"): set(EffectKind),
    ("effects", "way"): set(Way),
    ("effects", "result"): {one for one in Result if Outcome(one).final},
    ("traces", "response"): set(Response),
    ("traces", "level"): set(Level),
    ("cases", "level"): set(Level),
    ("cases", "state"): set(CaseState),
}


def migrated(connection: Connection) -> Connection:
    migrate(connection, TABLES)
    return connection


def definitions(connection: Connection) -> dict[str, str]:
    """What SQLite itself has written down about each table and index, but for spaces and the order of constraints."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql <> ''"))
    return {name: ",".join(sorted(re.sub(r"\s+", " ", line).strip(" ,") for line in sql.splitlines()))
            for name, sql in rows}  # fmt: skip


def test_the_migrations_make_exactly_the_tables_of_the_code() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrated(connection)
        assert compare_metadata(MigrationContext.configure(connection), TABLES.metadata) == []
        by_migration = definitions(connection)
    engine.dispose()
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection, TABLES, Path("in memory"))
        assert by_migration == definitions(connection)
    engine.dispose()


def test_a_new_database_is_of_the_newest_revision_and_the_files_are_named_by_theirs() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))
    assert revisions() == tuple(script.revision for script in scripts.walk_revisions())[::-1]
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection, TABLES, Path("in memory"))
        heads = MigrationContext.configure(connection).get_current_heads()
    engine.dispose()
    assert heads == tuple(scripts.get_heads())


def test_migrating_twice_changes_nothing() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        before = definitions(migrated(connection))
        assert definitions(migrated(connection)) == before
    engine.dispose()


@pytest.mark.parametrize(("table", "column"), CODES)
def test_a_check_allows_what_the_enumeration_has_and_nothing_else(table: str, column: str) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        made = definitions(migrated(connection))[table]
    engine.dispose()
    found = re.search(rf"CONSTRAINT ck_{table}_{column} CHECK \({column} IN \(([^)]*)\)\)", made)
    assert found is not None
    assert {value.strip(" '") for value in found[1].split(",")} == CODES[table, column]


def test_the_database_itself_refuses_a_state_that_is_none() -> None:
    engine = create_engine("sqlite://")
    insert = text(
        "INSERT INTO cases"
        " (case_mark, guild_id, person_mark, person, level, state, body, claim, owner_mark, expires_at)"
        " VALUES (:mark, 1, x'00', x'00', :level, :state, x'00', :claim, :claim, 1)"
    )
    rows = [
        (("urgent", "new", None), True),
        (("urgent", "claimed", b"x"), True),
        (("urgent", "claimed", None), False),
        (("urgent", "new", b"x"), False),
        *(((("urgent", state, b"x" if state.owned else None)), True) for state in CaseState),
        *(((("urgent", state, None if state.owned else b"x")), False) for state in CaseState),
        (("urgent", "closed", None), False),
        (("severe", "new", None), False),
        ((None, "new", None), False),
    ]
    with engine.begin() as connection:
        migrated(connection)
        for index, ((level, state, claim), legal) in enumerate(rows):
            values = {"mark": bytes([index]), "level": level, "state": state, "claim": claim}
            if legal:
                connection.execute(insert, values)
                continue
            with pytest.raises(IntegrityError):
                connection.execute(insert, values)
    engine.dispose()


@pytest.mark.parametrize("table", TABLES.of_servers, ids=lambda table: str(table.name))
def test_every_row_has_an_expiry_time(table: Table) -> None:
    assert isinstance(table.c.expires_at.type, Integer)
    # A server's settings live until the bot leaves it, and a hint is given once, ever.
    assert table.c.expires_at.nullable is (table in (TABLES.servers, TABLES.hints))


def test_every_table_but_the_keyring_is_swept() -> None:
    assert {*TABLES.of_servers, TABLES.keyring} == set(TABLES.metadata.tables.values())


@pytest.mark.parametrize("table", TABLES.metadata.sorted_tables, ids=lambda table: str(table.name))
def test_no_column_holds_text_or_a_person_in_the_open(table: Table) -> None:
    numbers = {"id", "guild_id", "channel_id", "expires_at", "tries", "times"}
    for column in table.columns:
        if isinstance(column.type, SealedInt | SealedJson):
            assert column.type.place == f"{table.name}.{column.name}"
        elif isinstance(column.type, String):
            assert (table.name, column.name) in CODES
        elif isinstance(column.type, LargeBinary):
            assert column.name.endswith("_mark")
        else:
            assert isinstance(column.type, Integer | BigInteger)
            assert column.name in numbers


def test_the_migrations_name_no_enumeration_of_the_code(tmp_path: Path) -> None:
    versions = Path(__file__).parents[2] / "bot" / "record" / "migrations" / "versions"
    for migration in versions.glob("*.py"):
        # What a migration once made must not change with the code.
        assert "bot." not in migration.read_text(encoding="utf-8")


def test_sqlite_is_new_enough_for_what_is_asked_of_it() -> None:
    assert sqlite3.sqlite_version_info >= (3, 35)
