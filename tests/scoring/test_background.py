"""Preparing beside the running bot: it gives way, knows no secret, says why it failed, and ends with the bot."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

import pytest

from bot.scoring.background import BY_HAND, COMMAND, UNTIL_LEFT, prepare

TELLS = """
import json, os, sys
from pathlib import Path
wanted = sys.argv[2:]
told = {name: text for name, text in os.environ.items() if name.startswith(("DISCORD_", "BREAKWATER_"))}
note = {"told": told, "wanted": wanted, "nice": os.nice(0)}
Path(sys.argv[1]).write_text(json.dumps(note))
"""
STAYS = """
import signal, subprocess, sys, time
from pathlib import Path
signal.signal(signal.SIGTERM, signal.SIG_IGN)
other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
Path(sys.argv[1]).write_text(f"{other.pid}")
time.sleep(600)
"""


def python(words: str, *arguments: object) -> tuple[str, ...]:
    return (sys.executable, "-c", words, *map(str, arguments))


async def test_it_gives_way_and_is_told_the_folder_and_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "a-secret")
    monkeypatch.setenv("BREAKWATER_KEY_FILE", "/run/secrets/key")
    note = tmp_path / "note"
    assert await prepare(tmp_path / "model", python(TELLS, note)) is None
    told = json.loads(note.read_text())
    assert told["told"] == {}
    assert told["wanted"] == ["--folder", str(tmp_path / "model"), UNTIL_LEFT]
    if os.name == "posix":
        assert told["nice"] == 19


@pytest.mark.parametrize(("words", "why"), [
    ("import sys; sys.exit(3)", "it ended with status 3"),
    ("import sys; sys.exit('the disk is full')", "the disk is full"),
    ("import sys; print('10%\\r20%', file=sys.stderr); sys.exit('the digest is wrong\\n\\n')", "the digest is wrong"),
    ("import sys; sys.exit('red \\x1b[31mletters\\x07')", "red [31mletters"),
    ("import sys; sys.stderr.buffer.write(b'\\xff' * 9); sys.exit(1)", "\ufffd" * 9),
    ("import sys; sys.exit('x' * 100_000)", "x" * 300),
    ("import os; os.kill(os.getpid(), 9)", f"it ended with status -{signal.SIGKILL.value}"),
])  # fmt: skip
async def test_why_it_failed_is_its_last_line(tmp_path: Path, words: str, why: str) -> None:
    assert await prepare(tmp_path, python(words)) == why


async def test_much_that_it_says_fills_no_pipe_and_no_memory(tmp_path: Path) -> None:
    talk = "import sys\nfor _ in range(20_000): print('x' * 100, file=sys.stderr)\nprint('y' * 10**6)"
    async with asyncio.timeout(30):
        assert await prepare(tmp_path, python(talk)) is None


async def test_a_command_that_is_not_there_is_a_reason(tmp_path: Path) -> None:
    assert await prepare(tmp_path, [str(tmp_path / "nowhere")])


@pytest.mark.skipif(os.name != "posix", reason="groups of processes are POSIX's")
async def test_it_ends_with_the_bot_together_with_what_it_began(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.scoring.background._GOODBYE", 0.3)
    note = tmp_path / "note"
    task = asyncio.create_task(prepare(tmp_path, python(STAYS, note)))
    async with asyncio.timeout(20):
        while not (note.exists() and note.read_text()):  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        while alive(int(note.read_text())):  # noqa: ASYNC110  # it has to be noticed by its parent first
            await asyncio.sleep(0.02)


async def test_its_input_is_open_for_as_long_as_the_bot_is_there(tmp_path: Path) -> None:
    note = tmp_path / "note"
    waits = "import sys; from pathlib import Path; sys.stdin.read(); Path(sys.argv[1]).touch()"
    task = asyncio.create_task(prepare(tmp_path, python(waits, note)))
    await asyncio.sleep(1.0)
    assert not note.exists()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False


def test_it_runs_the_command_that_people_are_told() -> None:
    assert " ".join(("python", *COMMAND[1:])) == BY_HAND
