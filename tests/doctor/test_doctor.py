"""``python -m bot doctor``: every broken state is named with what to do, and nothing is changed by looking."""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.doctor import own_files
from bot.doctor.command import doctor, in_all, show
from bot.doctor.said import Said, of
from bot.record.sqlite import open_ledger
from bot.settings import OWN
from tests.command_line import BOUND, NOWHERE, TOKEN, Done, ended, files
from tests.config.models import write_prepared

CHECKS = ["token", "intents", "database", "key file", "model", "sentence encoder", "clock", "disk", "versions",
          "help lines", "policy"]  # fmt: skip


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which everything is well."""
    folder = tmp_path_factory.mktemp("good")

    async def make() -> None:
        await (await open_ledger(f"sqlite+aiosqlite:///{folder}/data/b.db", folder / "data" / "key")).shut()

    asyncio.run(make())
    write_prepared(folder / "data" / "model")
    return folder


@pytest.fixture
def folder(good: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(good, tmp_path / "bot"))


def checked(done: Done) -> dict[str, tuple[str, str]]:
    """By check: its state and its words. Each is one line."""
    *lines, empty, _ = done.out.splitlines()
    assert empty == ""
    found = [re.fullmatch(r"(ok|look at this|broken) {2,}(\S+(?: \S+)*?) {2,}(\S.*)", line) for line in lines]
    return {one[2]: (one[1], one[3]) for one in found if one}


Examine = Callable[..., Done]


@pytest.fixture
def examine(monkeypatch: pytest.MonkeyPatch) -> Examine:
    """The command, run in a folder as it is in a process of its own, which has to find the folder as it was after."""

    def run(folder: Path, values: Mapping[str, str] = NOWHERE) -> Done:
        monkeypatch.chdir(folder)
        for name in [name for name in os.environ if name.startswith(OWN)]:
            monkeypatch.delenv(name)
        for name, text in values.items():
            monkeypatch.setenv(name, text)
        with unchanged(folder):
            done = CliRunner().invoke(doctor)
        assert (done.stderr, TOKEN in done.stdout) == ("", False)
        return Done(done.exit_code, done.stdout, done.stderr)

    return run


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """Every file below it, and what stands there, is afterwards what it was."""
    before, names = files(folder), sorted(path.name for path in folder.rglob("*"))
    yield
    assert files(folder) == before
    assert sorted(path.name for path in folder.rglob("*")) == names


def test_where_all_is_well_each_check_is_one_line_and_nothing_is_broken(folder: Path) -> None:
    with unchanged(folder):
        done = ended(folder, "doctor", values=NOWHERE)
    assert (done.err, TOKEN in done.out) == ("", False)
    found = checked(done)
    assert list(found) == CHECKS
    assert done.code == 0, done.out
    assert {name: state for name, (state, _) in found.items() if state != "ok"}.keys() <= {
        "intents", "versions", "disk", "help lines",
    }  # fmt: skip
    assert "could not be reached" in found["intents"][1]
    assert "up to date" in found["database"][1]
    assert "fits the database" in found["key file"][1]
    assert "not compared" in found["clock"][1]
    assert "\x1b" not in done.out


def test_before_the_first_start_nothing_is_broken_and_nothing_is_made(tmp_path: Path, examine: Examine) -> None:
    done = examine(tmp_path, {"DISCORD_API_BASE": NOWHERE["DISCORD_API_BASE"]})
    found = checked(done)
    assert done.code == 0, done.out
    assert found["token"][0] == found["model"][0] == "look at this"
    assert found["model"][1].endswith("python -m bot model prepare")
    assert "at the first start" in found["database"][1]
    assert "at the first start" in found["key file"][1]
    assert list(tmp_path.iterdir()) == []


def sql(statement: str) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        with closing(sqlite3.connect(folder / "data" / "b.db")) as other:
            other.execute(statement)
            other.commit()

    return change


@pytest.mark.parametrize(("change", "check", "words"), [
    (lambda folder: (folder / "data/key").unlink(), "key file", "missing, but there is a database"),
    (lambda folder: (folder / "data/key").write_bytes(bytes(32)), "key file", "another key"),
    (lambda folder: (folder / "data/key").write_bytes(b"short"), "key file", "32 bytes"),
    (lambda folder: (folder / "data/key").chmod(0o644), "key file", "chmod 600"),
    (lambda folder: (folder / "data/b.db").write_bytes(b"junk" * 999), "database", "not a database"),
    (sql("UPDATE alembic_version SET version_num = '9999'"), "database", "newer version"),
    (sql("DROP TABLE alembic_version"), "database", "another program"),
    (lambda folder: (folder / "data/model/model.onnx").write_bytes(b"x"), "model", "python -m bot model prepare"),
    (lambda folder: (folder / "data/model/tokenizer.json").unlink(), "model", "is missing"),
    (lambda folder: (folder / ".env").write_text("BREAKWATER_MODEL=on\n"), "settings", "auto or off"),
])  # fmt: skip
def test_what_is_broken_is_named_and_ends_with_one(
    folder: Path, examine: Examine, change: Callable[[Path], object], check: str, words: str
) -> None:
    change(folder)
    done = examine(folder)
    found = checked(done)
    assert done.code == 1
    assert {name for name, (state, _) in found.items() if state == "broken"} == {check}
    assert words in found[check][1]
    assert "1 broken" in done.out.splitlines()[-1]


def test_every_mistake_in_the_settings_is_told_and_the_rest_is_looked_at_all_the_same(
    folder: Path, examine: Examine
) -> None:
    done = examine(folder, {**NOWHERE, "BREAKWATER_MODEL": "on", "BREAKWATER_LOG_LEVEL": "loud"})
    assert done.code == 1
    assert done.out.count("broken        settings") == 2
    assert {"policy", "versions", "sentence encoder"} <= checked(done).keys()


def test_a_database_elsewhere_is_one_line_without_its_password(folder: Path, examine: Examine) -> None:
    done = examine(folder, {**NOWHERE, "BREAKWATER_DATABASE_URL": "postgresql://me:secret@host/b"})
    assert done.code == 1
    assert "secret" not in done.out


def test_an_older_database_is_something_to_look_at(folder: Path, examine: Examine) -> None:
    sql("UPDATE alembic_version SET version_num = '0001'")(folder)
    done = examine(folder)
    assert done.code == 0
    assert checked(done)["database"][0] == "look at this"
    assert "back it up" in checked(done)["database"][1]


@pytest.mark.skipif(BOUND is None, reason="rights do not bind root here: install setpriv, or be another user")
@pytest.mark.parametrize("what", ["data/b.db", "data"])
def test_a_database_that_may_not_be_written_to_is_broken(folder: Path, what: str) -> None:
    (folder / what).chmod(0o500)
    done = ended(folder, "doctor", values=NOWHERE, bound=True)
    assert done.code == 1, done.out
    assert checked(done)["database"][0] == "broken"
    assert "Let the user that runs the bot write" in checked(done)["database"][1]


async def test_a_running_bot_is_not_in_the_way_and_not_disturbed(folder: Path) -> None:
    ledger = await open_ledger(f"sqlite+aiosqlite:///{folder}/data/b.db", folder / "data" / "key", patience=0.2)
    try:
        done = await asyncio.to_thread(ended, folder, "doctor", values=NOWHERE)
        assert checked(done)["database"][0] == "ok", done.out
        await ledger.sweep(1.0)
    finally:
        await ledger.shut()


@pytest.mark.parametrize(("free", "state"), [
    (50 << 20, "broken"), ((100 << 20) - 1, "broken"), (100 << 20, "look at this"), (1 << 30, "look at this"),
    (2 << 30, "ok"), (1 << 40, "ok"),
])  # fmt: skip
def test_room_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    assert own_files.disk(tmp_path / "not" / "there")[0] == state


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (1_550_000, "1.6 MB"), (3e9, "3.0 GB")]
)
def test_sizes_are_readable(size: int, words: str) -> None:
    assert own_files.readable(size) == words


def test_the_words_say_as_much_as_the_colours() -> None:
    out = io.StringIO()
    show(
        [Said("policy", "ok", "well."), Said("disk", "broken", "x" * 300), Said("[b]", "look at this", "[red]no")], out
    )
    assert out.getvalue().splitlines() == [
        "ok            policy            well.",
        f"broken        disk              {'x' * 300}",
        "look at this  [b]               [red]no",
        "",
        "1 broken, 1 to look at, 1 well.",
    ]


def test_what_it_comes_to_is_one_sentence() -> None:
    well, look = of("a", lambda: ("ok", "")), of("b", lambda: ("look at this", ""))
    assert in_all([well]) == "Everything is well."
    assert in_all([well, look]) == "Nothing is broken, 1 to look at, 1 well."
