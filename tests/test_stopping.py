"""Commands that run until they are told to stop: by SIGTERM, as a service manager does, or by Ctrl-C."""

from __future__ import annotations

import asyncio
import signal
import socket
from pathlib import Path

import pytest

from bot.practice.server import TRY
from bot.record.sqlite import open_ledger
from tests.command_line import NOWHERE, PATIENCE, TOKEN, command, environment, files
from tests.loopback.process import start
from tests.loopback.server import LoopbackDiscord


async def stopped(folder: Path, how: signal.Signals, *arguments: str, when: str, **values: str) -> tuple[int, str]:
    """Start a command, wait until a line of it holds a word, tell it to stop. Its status and all that it has said."""
    process = await asyncio.create_subprocess_exec(
        *command(*arguments), cwd=folder, env=environment(**values), stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    text = ""
    try:
        async with asyncio.timeout(PATIENCE):
            assert process.stdout is not None
            while when not in text and (line := await process.stdout.readline()):
                text += line.decode()
            assert when in text, text
            process.send_signal(how)
            text += (await process.stdout.read()).decode()
            return await process.wait(), text
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_practice_ends_when_it_is_told_to_and_leaves_nothing(tmp_path: Path, how: signal.Signals) -> None:
    (tmp_path / "tmp").mkdir()
    arguments = ("practice", "--port", "0", "--no-browser")
    code, text = await stopped(tmp_path, how, *arguments, when=TRY[-1], TMPDIR=str(tmp_path / "tmp"))
    address, *tips = text.splitlines()
    assert code == 0
    assert "http://127.0.0.1:" in address
    assert tips == [f"  - {line}" for line in TRY]
    assert files(tmp_path) == {}
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_run_ends_when_it_is_told_to_while_discord_is_silent(tmp_path: Path, how: signal.Signals) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        values = {**NOWHERE, "DISCORD_API_BASE": f"http://127.0.0.1:{silent.getsockname()[1]}/api/v10"}
        code, text = await stopped(tmp_path, how, "run", when="logging in", **values)
    assert code == 0, text
    assert "Traceback" not in text
    assert TOKEN not in text
    ledger = await open_ledger(f"sqlite+aiosqlite:///{tmp_path}/data/b.db", tmp_path / "data" / "key")
    await ledger.shut()


async def test_run_ends_with_ctrl_c_while_it_is_connected(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        running = await start(discord_, tmp_path)
        await discord_.connected(within=PATIENCE)
        running.process.send_signal(signal.SIGINT)
        assert await running.ends() == 0
        assert running.said == []
        assert "Traceback" not in running.text
