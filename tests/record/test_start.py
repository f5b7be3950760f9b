"""A database that cannot be used: one clear line for each, nothing changed, nothing left open."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.model import Server
from bot.record.sqlite import SqlLedger, open_ledger
from bot.trouble import Trouble
from tests.record.samples import GUILD, NOW, a_server

NOBODY = 65534


def url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


async def open_at(folder: Path, *, patience: float = 0.05) -> SqlLedger:
    return await open_ledger(url(folder / "b.db"), folder / "key", patience=patience)


def files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def made_at(folder: Path) -> None:
    ledger = await open_at(folder)
    await ledger.save_server(a_server(), NOW)
    await ledger.shut()


async def assert_trouble(folder: Path, *words: str) -> None:
    threads = set(threading.enumerate())
    with pytest.raises(Trouble) as fault:
        await open_at(folder)
    (line,) = fault.value.lines
    assert "\n" not in line
    assert str(folder) in line
    for word in words:
        assert word in line
    for thread in set(threading.enumerate()) - threads:
        thread.join(2)
        assert not thread.is_alive()


async def test_a_first_start_makes_folder_file_and_key_for_its_owner_alone(tmp_path: Path) -> None:
    ledger = await open_at(tmp_path / "new" / "data")
    try:
        await ledger.save_server(Server(GUILD), NOW)
        for name in ("b.db", "b.db-wal", "b.db-shm", "key"):
            assert (tmp_path / "new" / "data" / name).stat().st_mode & 0o077 == 0
        assert await ledger.server(GUILD) == Server(GUILD)
    finally:
        await ledger.shut()


async def test_what_was_kept_is_there_at_the_next_start(tmp_path: Path) -> None:
    await made_at(tmp_path)
    ledger = await open_at(tmp_path)
    assert await ledger.server(GUILD) == a_server()
    await ledger.shut()


@pytest.mark.parametrize("name", ["with space %41 ü.db", "a;b'c\".db", "x?mode.db"])
async def test_a_file_may_be_called_anything(tmp_path: Path, name: str) -> None:
    quoted = name.replace("%", "%25").replace("?", "%3F")
    ledger = await open_ledger(url(tmp_path / quoted), tmp_path / "key")
    await ledger.shut()
    assert {path.name for path in files(tmp_path)} <= {"key", name, quoted}


async def test_a_locked_database(tmp_path: Path) -> None:
    await made_at(tmp_path)
    with closing(sqlite3.connect(tmp_path / "b.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        await assert_trouble(tmp_path, "locked", "twice")
        other.execute("ROLLBACK")
    ledger = await open_at(tmp_path)
    assert await ledger.server(GUILD) == a_server()
    await ledger.shut()


async def test_a_database_that_is_locked_while_it_is_being_made(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(bytes(32))
    (tmp_path / "key").chmod(0o600)
    with closing(sqlite3.connect(tmp_path / "b.db", isolation_level=None)) as other:
        other.execute("CREATE TABLE t (x)")
        other.execute("BEGIN EXCLUSIVE")
        await assert_trouble(tmp_path, "locked")


async def test_a_database_that_gets_locked_later_is_one_clear_line_and_the_next_call_works(tmp_path: Path) -> None:
    ledger = await open_at(tmp_path)
    with closing(sqlite3.connect(tmp_path / "b.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Trouble, match="locked by another program"):
            await ledger.save_server(a_server(), NOW)
        other.execute("ROLLBACK")
    await ledger.save_server(a_server(), NOW)
    assert await ledger.server(GUILD) == a_server()
    await ledger.shut()


@contextmanager
def as_an_ordinary_user(folder: Path, folder_mode: int) -> Iterator[None]:
    """Root may write to everything, so root becomes nobody for a while. Anybody else stays who they are."""
    folder.chmod(folder_mode)
    if os.geteuid() != 0:
        yield
        return
    for path in (folder, *files(folder)):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that every user can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="breakwater-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "words"),
    [(0o400, 0o755, "written"), (0o400, 0o500, "written"), (0o600, 0o500, ""), (0o000, 0o755, "opened")],
)
async def test_a_database_that_may_not_be_written_to(
    reachable: Path, file_mode: int, folder_mode: int, words: str
) -> None:
    await made_at(reachable)
    before = (reachable / "b.db").read_bytes()
    (reachable / "b.db").chmod(file_mode)
    with as_an_ordinary_user(reachable, folder_mode):
        await assert_trouble(reachable, words, "Let the user that runs the bot")
    (reachable / "b.db").chmod(0o600)
    assert (reachable / "b.db").read_bytes() == before


async def test_a_folder_that_may_not_be_written_to(reachable: Path) -> None:
    with as_an_ordinary_user(reachable, 0o500):
        await assert_trouble(reachable, "cannot be made")


@pytest.mark.parametrize("junk", [b"this is not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
async def test_a_file_that_is_no_database(tmp_path: Path, junk: bytes) -> None:
    await made_at(tmp_path)
    (tmp_path / "b.db").write_bytes(junk)
    await assert_trouble(tmp_path, "Nothing was changed", "backup")
    assert (tmp_path / "b.db").read_bytes() == junk


@pytest.mark.parametrize("page", [1, 4, 9])
async def test_a_database_with_a_damaged_page(tmp_path: Path, page: int) -> None:
    await made_at(tmp_path)
    damaged = bytearray((tmp_path / "b.db").read_bytes())
    damaged[page * 4096 : page * 4096 + 4096] = os.urandom(4096)
    (tmp_path / "b.db").write_bytes(damaged)
    await assert_trouble(tmp_path, "damaged", "Nothing was changed", "backup")
    assert (tmp_path / "b.db").read_bytes() == damaged


async def test_a_database_that_was_cut_off(tmp_path: Path) -> None:
    await made_at(tmp_path)
    half = (tmp_path / "b.db").read_bytes()[: 6 * 4096 + 100]
    (tmp_path / "b.db").write_bytes(half)
    await assert_trouble(tmp_path, "damaged", "backup")
    assert (tmp_path / "b.db").read_bytes() == half


@pytest.mark.parametrize("revision", ["0099", "9999", "something else"])
async def test_a_database_that_is_newer_than_the_code(tmp_path: Path, revision: str) -> None:
    await made_at(tmp_path)
    with closing(sqlite3.connect(tmp_path / "b.db")) as other:
        other.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        other.commit()
    before = (tmp_path / "b.db").read_bytes()
    await assert_trouble(tmp_path, "newer version", "Nothing was changed")
    assert (tmp_path / "b.db").read_bytes() == before


async def test_a_database_of_another_program(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(bytes(32))
    (tmp_path / "key").chmod(0o600)
    with closing(sqlite3.connect(tmp_path / "b.db")) as other:
        other.execute("CREATE TABLE recipes (cake)")
    before = (tmp_path / "b.db").read_bytes()
    await assert_trouble(tmp_path, "another program", "Nothing was changed")
    assert (tmp_path / "b.db").read_bytes() == before


async def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "b.db").mkdir()
    await assert_trouble(tmp_path, "is a folder", "BREAKWATER_DATABASE_URL")


async def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(Trouble, match=r"b\.db cannot be made"):
        await open_ledger(url(tmp_path / "file" / "b.db"), tmp_path / "key")


async def test_a_missing_key_beside_a_database(tmp_path: Path) -> None:
    await made_at(tmp_path)
    (tmp_path / "key").unlink()
    await assert_trouble(tmp_path, "key file", "missing", "backup")
    assert not (tmp_path / "key").exists()


async def test_a_key_of_another_database(tmp_path: Path) -> None:
    await made_at(tmp_path)
    before = (tmp_path / "b.db").read_bytes()
    (tmp_path / "key").write_bytes(os.urandom(32))
    await assert_trouble(tmp_path, "another key", "BREAKWATER_KEY_FILE")
    assert (tmp_path / "b.db").read_bytes() == before
