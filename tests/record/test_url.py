"""What BREAKWATER_DATABASE_URL may say: a file of SQLite, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.record.sqlite import database_file
from bot.trouble import Trouble


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        ("sqlite+aiosqlite:///data/breakwater.db", "data/breakwater.db"),
        ("sqlite:///data/breakwater.db", "data/breakwater.db"),
        ("sqlite+aiosqlite:////var/lib/breakwater.db", "/var/lib/breakwater.db"),
    ],
)
def test_a_url_names_a_file(wanted: str, path: str) -> None:
    assert database_file(wanted) == Path(path)


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "data/breakwater.db",
        "sqlite",
        "sqlite://",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite+aiosqlite://host/breakwater.db",
        "sqlite+aiosqlite:///b.db?mode=ro",
        "sqlite+aiosqlite:///file:b.db",
        "sqlite+pysqlcipher:///b.db",
        "postgresql+asyncpg://user:hunter2@host:port/b",
        "postgresql+asyncpg://user:hunter2@host/b",
        "mysql://user:hunter2@host/b",
        "http://[broken",
    ],
)
def test_any_other_url_is_refused_with_what_is_supported_and_without_its_password(wrong: str) -> None:
    with pytest.raises(Trouble) as fault:
        database_file(wrong)
    (line,) = fault.value.lines
    assert "sqlite+aiosqlite:///data/breakwater.db" in line
    assert "hunter2" not in line
