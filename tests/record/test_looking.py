"""Looking at a database changes nothing, makes nothing, and holds up nobody who writes to it."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.model import Server
from bot.record.looking import fits, look
from bot.record.sqlite import SqlLedger, open_ledger
from bot.record.vault import load_vault
from bot.trouble import Trouble
from tests.command_line import files


async def opened(folder: Path) -> SqlLedger:
    return await open_ledger(f"sqlite+aiosqlite:///{folder}/b.db", folder / "key", patience=0.2)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
async def made(tmp_path: Path) -> Path:
    """A folder with a database that no bot runs on."""
    await (await opened(tmp_path)).shut()
    return tmp_path


async def test_a_database_that_rests_is_read_and_nothing_is_made_beside_it(made: Path) -> None:
    before = files(made)
    found = look(made / "b.db")
    assert found is not None
    assert (found.behind, found.writable, found.size) == (False, True, (made / "b.db").stat().st_size)
    fits(found, load_vault(made / "key", database_exists=True), made / "b.db")
    assert files(made) == before
    assert names(made) == ["b.db", "key"]


async def test_a_running_bot_writes_on_while_it_is_looked_at(made: Path) -> None:
    ledger = await opened(made)
    try:
        for number in range(20):
            await ledger.save_server(Server(number, desk_channel=3), 1.0)
            assert look(made / "b.db") is not None
            await ledger.sweep(2.0)
        found = look(made / "b.db")
        assert found is not None
        assert not found.behind
        with closing(sqlite3.connect(made / "b.db", timeout=0.1)) as other:
            other.execute("BEGIN IMMEDIATE")  # nobody holds a lock
            other.rollback()
    finally:
        await ledger.shut()
    assert not (made / "b.db-wal").exists()


async def test_while_somebody_writes_it_can_be_looked_at(made: Path) -> None:
    ledger = await opened(made)
    try:
        with closing(sqlite3.connect(made / "b.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert look(made / "b.db") is not None
            other.execute("ROLLBACK")
    finally:
        await ledger.shut()


async def test_what_a_crash_left_in_the_log_is_seen_and_stays(
    made: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ledger = await opened(made)
    crashed = tmp_path_factory.mktemp("crashed")
    await ledger.save_server(Server(1, desk_channel=3), 1.0)
    for name in names(made):
        shutil.copy(made / name, crashed / name)
    await ledger.shut()
    before = files(crashed)
    assert (crashed / "b.db-wal").stat().st_size > 0
    assert look(crashed / "b.db") is not None
    assert files(crashed) == before


def test_where_there_is_none_none_is_made(tmp_path: Path) -> None:
    assert look(tmp_path / "data" / "b.db") is None
    (tmp_path / "empty.db").touch()
    assert look(tmp_path / "empty.db") is None
    assert [path.name for path in tmp_path.iterdir()] == ["empty.db"]


async def test_an_older_one_is_told_from_one_that_is_up_to_date(made: Path) -> None:
    change(made, "UPDATE alembic_version SET version_num = '0002'")
    found = look(made / "b.db")
    assert found is not None
    assert found.behind


async def test_a_newer_one_is_refused(made: Path) -> None:
    change(made, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Trouble, match="newer version"):
        look(made / "b.db")


def test_somebody_elses_is_refused(tmp_path: Path) -> None:
    change(tmp_path, "CREATE TABLE songs (id INTEGER)")
    with pytest.raises(Trouble, match="another program"):
        look(tmp_path / "b.db")


@pytest.mark.parametrize("content", [b"junk" * 999, b"SQLite format 3\0" + b"\xff" * 4080], ids=["junk", "damaged"])
def test_garbage_is_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.db").write_bytes(content)
    with pytest.raises(Trouble) as trouble:
        look(tmp_path / "b.db")
    assert len(trouble.value.lines) == 1


def test_a_folder_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "b.db").mkdir()
    with pytest.raises(Trouble, match="is a folder"):
        look(tmp_path / "b.db")


async def test_another_key_does_not_fit(made: Path) -> None:
    (made / "key").write_bytes(bytes(32))
    found = look(made / "b.db")
    assert found is not None
    with pytest.raises(Trouble, match="does not fit"):
        await asyncio.to_thread(fits, found, load_vault(made / "key", database_exists=True), made / "b.db")


def change(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "b.db")) as other:
        other.execute(statement)
        other.commit()
