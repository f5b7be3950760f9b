"""The real commands: when one cannot go on it says why in one line, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import socket
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.__main__ import Kind
from bot.model import Server
from bot.record.sqlite import SqlLedger, open_ledger
from config.loader import DEFAULT
from tests.command_line import (
    BOUND,
    NOWHERE,
    TOKEN,
    Case,
    Done,
    change,
    ended,
    files,
    locked,
    newer,
    readable_alone,
    remove,
)

KEPT = Server(7, support_channels=frozenset({1, 2}), desk_channel=3)
POLICY = """\
version: 1
rules:
  privacy.*: {mode: onn, rows: [{respond: [nudge]}]}
  privcy.phone: {rows: [{respond: [nudge]}]}
  crisis.*: {rows: [{respond: [remove]}]}
  content.*: {cooldown: soon, rows: [{respond: [flag]}]}
  boundary.*: {min_confidence: 2, rows: [{respond: [nudge]}]}
"""


def busy(_folder: Path, stack: ExitStack) -> Sequence[str]:
    """A port that another program listens on."""
    other = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    return ("--port", str(other.getsockname()[1]))


CASES = [
    Case("no token", ("DISCORD_TOKEN is not set", ".env", "make run"), environment={}),
    Case("a malformed token", ("DISCORD_TOKEN", "portal"), environment={**NOWHERE, "DISCORD_TOKEN": "Bot abc.def"}),
    Case(
        "four mistakes in the settings",
        ("BREAKWATER_LOG_LEVEL", "BREAKWATER_SHARD_COUNT", "DISCORD_API_BASE", ".env, line 2"),
        change(".env", b"BREAKWATER_LOG_LEVEL=loud\nnonsense\nBREAKWATER_SHARD_COUNT=none\n"),
        environment={"DISCORD_TOKEN": TOKEN, "DISCORD_API_BASE": "discord"},
        lines=4,
    ),
    Case("a .env that is no text", (".env", "not UTF-8", "Save"), change(".env", b"DISCORD_TOKEN=\xff")),
    Case("a database that is locked", ("data/b.db", "locked by another program", "Stop that one"), locked),
    Case(
        "a database that is read-only", ("data/b.db", "cannot be written to", "Let the user"), readable_alone,
        bound=True,
    ),
    Case("a database of garbage", ("data/b.db", "Nothing was changed", "backup"), change("data/b.db", b"junk" * 999)),
    Case("a database that is newer", ("data/b.db", "newer version", "Start that version"), newer),
    Case("a database elsewhere", ("BREAKWATER_DATABASE_URL", "postgresql", "SQLite"),
         environment={**NOWHERE, "BREAKWATER_DATABASE_URL": "postgresql://me:secret@host/b"}),
    Case("a key that is missing", ("data/key", "missing", "Put the key file back"), remove("data/key")),
    Case("a key that others can read", ("data/key", "other users", "chmod 600"), change("data/key", mode=0o644)),
    Case("a key that is too short", ("data/key", "damaged", "backup"), change("data/key", b"short")),
    Case("a key of another database", ("data/b.db", "another key", "Put the key file back"),
         change("data/key", bytes(32))),
    Case("a Discord that cannot be reached", ("Discord cannot be reached", "Check the connection"), keeps=False),
    Case("invite without an id", ("DISCORD_TOKEN", "python -m bot invite 123456789"), arguments=("invite",),
         environment={}),
    Case("invite with a token of nobody", ("DISCORD_TOKEN", "python -m bot invite 123456789"), arguments=("invite",),
         environment={"DISCORD_TOKEN": "abc"}),
    Case("invite with an id that is none", ("--help", "APPLICATION_ID"), arguments=("invite", "me"), code=2),
    Case("a port that is taken", ("127.0.0.1", "in use", "--port"), busy, ("practice", "--no-browser")),
    Case("a port that is none", ("--port", "65535"), arguments=("practice", "--port", "65536"), code=2),
    Case("a policy with five mistakes", (
        "line 3: rules.privacy.*.mode", 'line 4: rules.privcy.phone', "line 5: rules.crisis.*", "line 6: ", "line 7: ",
        ), change("mine.yaml", POLICY.encode()), ("policy", "mine.yaml"), lines=5),
    Case("a policy that is not there", ("nowhere.yaml", "no such file"), arguments=("policy", "nowhere.yaml")),
    Case("a check of a file that is not there", ("nowhere.jsonl", "no such file"),
         arguments=("check", "nowhere.jsonl"), code=2),
    Case("an unknown command", ("rnu", "--help"), arguments=("rnu",), code=2),
    Case("an unknown option", ("--loud", "--help"), arguments=("run", "--loud"), code=2),
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """What a case came to, and its files before and after."""

    done: Done
    before: dict[str, bytes]
    after: dict[str, bytes]
    folder: Path


async def open_at(folder: Path) -> SqlLedger:
    return await open_ledger(f"sqlite+aiosqlite:///{folder}/data/b.db", folder / "data" / "key")


async def made_at(folder: Path) -> None:
    ledger = await open_at(folder)
    await ledger.save_server(KEPT, 1.0)
    await ledger.shut()


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """All cases, run to their end, two at a time."""
    home = tmp_path_factory.mktemp("cases")
    asyncio.run(made_at(home / "good"))

    def run(case: Case, folder: Path, more: Sequence[str]) -> Seen:
        before = files(folder)
        done = ended(folder, *case.arguments, *more, values=case.environment, bound=case.bound)
        return Seen(done, before, files(folder), folder)

    with ExitStack() as stack, ThreadPoolExecutor(max_workers=2) as pool:
        running = {}
        for number, case in enumerate(CASES):
            folder = home / str(number)
            shutil.copytree(home / "good", folder)
            more = case.prepare(folder, stack) or ()
            running[case.name] = pool.submit(run, case, folder, more)
        return {name: future.result() for name, future in running.items()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_cannot_go_on_says_why_in_one_line_and_loses_nothing(case: Case, seen: dict[str, Seen]) -> None:
    if case.bound and BOUND is None:
        pytest.skip("rights do not bind root here: install setpriv, or run the tests as another user")
    one = seen[case.name]
    assert one.done.code == case.code, one.done.err
    assert len(one.done.said) == case.lines, one.done.err
    for word in case.words:
        assert word in "\n".join(one.done.said)
    assert one.done.out == ""
    assert "Traceback" not in one.done.err
    for secret in (TOKEN, "abc.def", "secret@"):
        assert secret not in one.done.err
    if case.keeps:
        assert one.after == one.before


def test_a_database_that_was_locked_or_unreached_holds_what_it_held(seen: dict[str, Seen]) -> None:
    async def kept(folder: Path) -> Server:
        ledger = await open_at(folder)
        try:
            return await ledger.server(KEPT.guild_id)
        finally:
            await ledger.shut()

    for name in ("a database that is locked", "a Discord that cannot be reached"):
        assert asyncio.run(kept(seen[name].folder)) == KEPT


# What goes well


def test_policy_prints_the_default_one_and_takes_it_back(tmp_path: Path) -> None:
    printed = ended(tmp_path, "policy")
    assert (printed.code, printed.err, printed.out) == (0, "", DEFAULT.read_text(encoding="utf-8"))
    (tmp_path / "mine.yaml").write_text(printed.out, encoding="utf-8")
    checked = ended(tmp_path, "policy", "mine.yaml")
    assert (checked.code, checked.err) == (0, "")
    assert checked.out.startswith("mine.yaml: in order, ")


@pytest.mark.parametrize(
    ("arguments", "env_file", "application"),
    [(("123",), "", "123"), ((), f"DISCORD_TOKEN={TOKEN}\n", "123456789012345678"),
     (("123",), f"DISCORD_TOKEN={TOKEN}\n", "123")],
)  # fmt: skip
def test_invite_prints_one_link(tmp_path: Path, arguments: tuple[str, ...], env_file: str, application: str) -> None:
    (tmp_path / ".env").write_text(env_file, encoding="utf-8")
    done = ended(tmp_path, "invite", *arguments)
    assert (done.code, done.err) == (0, "")
    (link,) = done.out.splitlines()
    assert link.startswith(f"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.")


def test_check_answers_a_person(tmp_path: Path) -> None:
    done = ended(tmp_path, "check", "my number is 07700 900123")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("my number is 07700 900123[1]\n")
    assert "privacy.phone" in done.out
    assert list(tmp_path.iterdir()) == []


def test_check_answers_every_good_line_and_names_every_bad_one(tmp_path: Path) -> None:
    lines = b'{"id": "a", "text": "my number is 07700 900123"}\nnonsense\n{"id": 5}\n\n{"id": "b", "text": "hello"}\n'
    done = ended(tmp_path, "check", given=lines)
    assert done.code == 1
    assert [line.split(":")[0] for line in done.err.splitlines()] == [
        "standard input, line 2",
        "standard input, line 3",
    ]
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert [(one["id"], [found["category"] for found in one["findings"]]) for one in answers] == [
        ("a", ["privacy.phone"]),
        ("b", []),
    ]
    assert list(tmp_path.iterdir()) == []


def test_a_fault_of_the_program_is_one_line_that_quotes_nothing() -> None:
    @click.group(cls=Kind)
    def group() -> None:
        """Commands."""

    @group.command()
    def fails() -> None:
        """Fail."""
        raise ValueError("somebody said this")

    done = CliRunner().invoke(group, ["fails"])
    (line,) = done.stderr.splitlines()
    assert (done.exit_code, done.stdout) == (1, "")
    assert re.match(r"The bot has a fault: ValueError at .*test_command_line\.py:\d+\. Please report", line)
    assert "somebody" not in line
