"""A start of the bot: whatever answers in place of Discord, or does not, is told in one line, and nothing hangs."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot import running as running_bot
from bot.settings import Settings
from bot.trouble import Trouble
from tests.command_line import files
from tests.loopback.client import pointed_at
from tests.loopback.server import LoopbackDiscord


def told(discord_: LoopbackDiscord, folder: Path, **changes: Any) -> Settings:
    own = {"database_url": f"sqlite+aiosqlite:///{folder}/b.db", "key_file": folder / "key"}
    return Settings(token=discord_.token, **{**own, "model_folder": folder / "model", **changes})


async def trouble_of(settings: Settings) -> Trouble:
    with pytest.raises(Trouble) as trouble:
        async with asyncio.timeout(20):
            await running_bot.run(settings)
    assert len(trouble.value.lines) == 1
    return trouble.value


async def test_without_a_token_nothing_is_begun(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite+aiosqlite:///{tmp_path}/b.db", key_file=tmp_path / "key")
    assert "DISCORD_TOKEN is not set" in str(await trouble_of(settings))
    assert files(tmp_path) == {}


@pytest.mark.parametrize("answer", [
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 14\r\n\r\n<html>sign in!",
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]",
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\nnope",
    b"220 mail.example ESMTP ready\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{",
    b"",
    None,
], ids=["sign-in page", "another object", "list", "broken json", "mail", "cut off", "hung up", "silence"])  # fmt: skip
async def test_whatever_answers_in_place_of_discord_is_one_line(
    answer: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = asyncio.Event()

    async def answers(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if answer is None:
            await silent.wait()
        writer.write(answer or b"")
        writer.close()

    monkeypatch.setattr(running_bot, "PATIENCE", 1.0)
    async with LoopbackDiscord() as discord_, await asyncio.start_server(answers, "127.0.0.1", 0) as server:
        with pointed_at(discord_):
            port = server.sockets[0].getsockname()[1]
            said = str(await trouble_of(told(discord_, tmp_path, api_base=f"http://127.0.0.1:{port}/api/v10")))
        silent.set()
    assert said.startswith(("Discord cannot be reached.", "What answers in Discord's place is not Discord."))
    assert "sign in!" not in said


async def test_a_gateway_that_cannot_be_reached_is_not_tried_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running_bot, "PATIENCE", 1.0)
    async with LoopbackDiscord() as discord_:
        with pointed_at(discord_):
            discord_.gateway.url = "ws://127.0.0.1:9/"
            assert "Discord cannot be reached" in str(await trouble_of(told(discord_, tmp_path)))


async def test_once_connected_there_is_no_such_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_bot, "PATIENCE", 3.0)
    async with LoopbackDiscord() as discord_:
        with pointed_at(discord_):
            running = asyncio.create_task(running_bot.run(told(discord_, tmp_path)))
            await discord_.connected(within=3.0)
            await asyncio.sleep(3.1)
            assert not running.done()
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running


@pytest.mark.parametrize(("wish", "level", "words"), [
    ("found", "info", "python -m bot model prepare"), ("off", "info", "BREAKWATER_MODEL=off"),
])  # fmt: skip
async def test_a_start_without_a_prepared_model_says_so_and_goes_on(
    tmp_path: Path, wish: str, level: str, words: str
) -> None:
    async with LoopbackDiscord() as discord_:
        with pointed_at(discord_), capture_logs() as lines:
            running = asyncio.create_task(running_bot.run(told(discord_, tmp_path, model=wish)))
            await discord_.connected(within=10.0)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
    (line,) = [line for line in lines if "judged by rules" in line["event"]]
    assert (line["log_level"], words in str(line)) == (level, True)
    assert not (tmp_path / "model").exists()


@pytest.mark.parametrize(
    ("status", "words"), [(503, "answered the login with 503"), (403, "answered the login with 403")]
)
async def test_a_discord_that_refuses_the_login_is_one_line(status: int, words: str, tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        with pointed_at(discord_):
            discord_.refuse("GET", "/users/@me", status)
            assert words in str(await trouble_of(told(discord_, tmp_path)))


@pytest.mark.parametrize(
    ("close", "words", "status"),
    [(4004, "DISCORD_TOKEN", 2), (4010, "BREAKWATER_SHARD_IDS", 2), (4011, "BREAKWATER_SHARD_COUNT", 2),
     (4012, "(code 4012)", 1), (4013, "(code 4013)", 1)],
)  # fmt: skip
async def test_a_gateway_that_closes_for_good_says_why(close: int, words: str, status: int, tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        with pointed_at(discord_):
            running = asyncio.create_task(trouble_of(told(discord_, tmp_path)))
            await discord_.connected()
            discord_.gateway.close(close)
            trouble = await running
    assert words in str(trouble)
    assert trouble.code == status
    assert discord_.token not in str(trouble)
