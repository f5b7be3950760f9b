"""``python -m bot ...`` as a process of its own, in a folder of its own, and what it says."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
PATIENCE: Final = 60.0
"""Seconds that a command may take on a busy machine."""

TOKEN: Final = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.not-a-real-token"
NOWHERE: Final = {
    "DISCORD_TOKEN": TOKEN,
    "DISCORD_API_BASE": "http://127.0.0.1:9/api/v10",
    "DISCORD_GATEWAY": "ws://127.0.0.1:9/",
    "BREAKWATER_DATABASE_URL": "sqlite+aiosqlite:///data/b.db",
    "BREAKWATER_KEY_FILE": "data/key",
}
"""Settings with which everything is well, but that nobody listens where Discord should be."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended. ``out`` is its standard output, ``said`` the lines on standard error for a person."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> list[str]:
        """The lines of standard error that are no log entry."""
        return [line for line in self.err.splitlines() if line.strip() and not is_log(line)]


@dataclass(frozen=True, slots=True)
class Case:
    """A command that cannot go on: what is prepared in its folder, and which words its one line has.

    ``prepare`` is given the folder, in which a good database and its key lie in ``data/``, and a stack for what has to
    last as long as the command; it returns further arguments. ``keeps`` says that no file may have been changed,
    ``bound`` that even root may write only where its rights say so.
    """

    name: str
    words: tuple[str, ...]
    prepare: Callable[[Path, ExitStack], Sequence[str] | None] = lambda _folder, _stack: None
    arguments: tuple[str, ...] = ("run",)
    environment: Mapping[str, str] = field(default_factory=lambda: NOWHERE)
    code: int = 1
    lines: int = 1
    keeps: bool = True
    bound: bool = False


def environment(**values: str) -> dict[str, str]:
    """The environment of a command: nothing of the developer's own settings."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **values}


def command(*arguments: str) -> list[str]:
    """The words that start it."""
    return [sys.executable, "-m", "bot", *arguments]


def ended(
    folder: Path, *arguments: str, given: bytes = b"", values: Mapping[str, str] | None = None, bound: bool = False
) -> Done:
    """Run a command in a folder to its end. ``given`` is its standard input, ``values`` are environment variables."""
    words = [*((BOUND or ()) if bound else ()), *command(*arguments)]
    done = subprocess.run(  # noqa: S603  # our own command
        words, cwd=folder, env=environment(**(values or {})), input=given, capture_output=True, timeout=PATIENCE,
        check=False,
    )  # fmt: skip
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def is_log(line: str) -> bool:
    """Whether a line is an entry of the log."""
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder and what stands in it, less SQLite's shared memory, which holds nothing."""
    found = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".db-shm")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


# What can be prepared


def change(name: str, content: bytes | None = None, mode: int | None = None) -> Callable[[Path, ExitStack], None]:
    """Other bytes in a file, or other rights, or both."""

    def prepare(folder: Path, _stack: ExitStack) -> None:
        if content is not None:
            (folder / name).write_bytes(content)
        if mode is not None:
            (folder / name).chmod(mode)

    return prepare


def remove(name: str) -> Callable[[Path, ExitStack], None]:
    """A file or folder less."""

    def prepare(folder: Path, _stack: ExitStack) -> None:
        path = folder / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

    return prepare


HOLD: Final = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def locked(folder: Path, stack: ExitStack) -> None:
    """Another program writes to the database all the while."""
    words = [sys.executable, "-c", HOLD, str(folder / "data" / "b.db")]
    other = stack.enter_context(
        subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603  # our own command
    )
    assert other.stdin is not None
    assert other.stdout is not None
    stack.callback(other.stdin.close)
    assert other.stdout.readline() == b"held\n"


def newer(folder: Path, _stack: ExitStack) -> None:
    """The database was written by a version that is not made yet."""
    with closing(sqlite3.connect(folder / "data" / "b.db")) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()


def readable_alone(folder: Path, _stack: ExitStack) -> None:
    """Whoever runs the bot may read the database, but write neither to it nor beside it."""
    (folder / "data" / "b.db").chmod(0o400)
    (folder / "data").chmod(0o500)


def bound_by_rights() -> tuple[str, ...] | None:
    """What goes before a command so that it may write only where its rights say so; None where there is no such thing.

    Rights do not bind root, unless it gives up what lifts it above them (capabilities(7), CAP_DAC_OVERRIDE).
    """
    if os.geteuid() != 0:
        return ()
    words = ("setpriv", "--bounding-set=-dac_override")
    if shutil.which(words[0]) is None:
        return None
    done = subprocess.run((*words, "true"), capture_output=True, check=False)  # noqa: S603  # our own command
    return words if done.returncode == 0 else None


BOUND: Final = bound_by_rights()
