"""What Discord says of the bot and of the time, and what is said where it cannot be asked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from aiohttp import web

from bot.doctor import discord_side
from bot.doctor.discord_side import Answer, ask, clock, intents, token
from bot.doctor.said import State
from tests.command_line import TOKEN

NOW = 1_764_547_200.0
DATE = "Mon, 01 Dec 2025 00:00:00 GMT"

Asked = list[tuple[str, str | None]]


class Portal:
    """Stands where Discord would. ``asked``: which paths, with which authorisation."""

    def __init__(self, base: str, asked: Asked) -> None:
        self.base = base
        self.asked = asked


Serve = Callable[..., "asyncio.Future[Portal]"]


@pytest.fixture
async def serve() -> AsyncIterator[object]:
    runners: list[web.AppRunner] = []

    async def begin(status: int = 200, body: str = '{"flags": 262144}', date: str = DATE) -> Portal:
        asked: Asked = []

        async def answer(request: web.Request) -> web.Response:
            asked.append((request.path, request.headers.get("Authorization")))
            return web.Response(status=status, text=body, headers={"Date": date, "Location": "/elsewhere"})

        app = web.Application()
        app.router.add_get("/{any:.*}", answer)
        runner = web.AppRunner(app)
        runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return Portal(f"http://127.0.0.1:{runner.addresses[0][1]}/api/v10", asked)

    yield begin
    for runner in runners:
        await runner.cleanup()


async def test_with_a_token_it_is_asked_once_for_the_application(serve: Serve) -> None:
    portal = await serve()
    assert await ask(TOKEN, portal.base) == Answer(200, 262144, NOW)
    assert portal.asked == [("/api/v10/applications/@me", f"Bot {TOKEN}")]


async def test_without_a_token_it_is_asked_for_nothing_but_the_time(serve: Serve) -> None:
    portal = await serve(body='{"url": "wss://gateway"}')
    assert await ask(None, portal.base) == Answer(200, None, NOW)
    assert portal.asked == [("/api/v10/gateway", None)]


@pytest.mark.parametrize(("status", "body", "date", "answer"), [
    (401, '{"message": "401: Unauthorized"}', DATE, Answer(401, None, NOW)),
    (302, "", DATE, Answer(302, None, NOW)),
    (200, "<html>sign in", DATE, Answer(200, None, NOW)),
    (200, "[1]", DATE, Answer(200, None, NOW)),
    (200, '{"flags": "many"}', DATE, Answer(200, None, NOW)),
    (200, '{"flags": 0}', "yesterday", Answer(200, 0, None)),
    (200, '{"flags": 0}', "", Answer(200, 0, None)),
])  # fmt: skip
async def test_whatever_it_answers_is_taken_for_what_it_is(
    serve: Serve, status: int, body: str, date: str, answer: Answer
) -> None:
    assert await ask(TOKEN, (await serve(status, body, date)).base) == answer


async def test_where_nobody_answers_nobody_waits_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discord_side, "PATIENCE", 0.2)
    assert await ask(TOKEN, "http://127.0.0.1:9/api") is None
    stays = asyncio.Event()

    async def silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await stays.wait()
        writer.close()

    async with await asyncio.start_server(silent, "127.0.0.1", 0) as server, asyncio.timeout(5):
        assert await ask(TOKEN, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}") is None
        stays.set()


def test_a_token_is_there_or_not_and_is_never_shown() -> None:
    assert token(None)[0] == "look at this"
    assert ".env" in token(None)[1]
    assert token(TOKEN) == ("ok", "there is one.")


@pytest.mark.parametrize(("given", "answer", "state", "words"), [
    (TOKEN, Answer(200, 1 << 18), "ok", "Message Content is on"),
    (TOKEN, Answer(200, 1 << 19), "ok", "Message Content is on"),
    (TOKEN, Answer(200, 1 << 19 | 1 << 23), "ok", "Message Content is on"),
    (TOKEN, Answer(200, 0), "broken", "switched off"),
    (TOKEN, Answer(200, 1 << 14 | 1 << 15), "broken", "switched off"),
    (TOKEN, Answer(401), "broken", "does not know this token"),
    (TOKEN, Answer(503), "look at this", "503"),
    (TOKEN, Answer(200), "look at this", "no flags"),
    (TOKEN, None, "look at this", "could not be reached"),
    (None, Answer(200), "look at this", "without a token"),
    (None, None, "look at this", "without a token"),
])  # fmt: skip
def test_the_intent_is_on_or_what_to_do_is_said(
    given: str | None, answer: Answer | None, state: State, words: str
) -> None:
    said, line = intents(given, answer)
    assert (said, words in line) == (state, True)
    assert TOKEN not in line
    if state == "look at this":
        assert "developer portal" in line


@pytest.mark.parametrize(("off", "state"), [
    (0, "ok"), (59, "ok"), (-59, "ok"), (60, "look at this"), (-61, "look at this"), (3599, "look at this"),
    (3600, "broken"), (-86_400, "broken"),
])  # fmt: skip
def test_the_clock_is_held_against_discords(off: float, state: State) -> None:
    said, line = clock(NOW + off, Answer(200, None, NOW))
    assert said == state
    if state != "ok":
        assert f"{abs(off)} seconds" in line
        assert "2025-12-01 00:00 UTC" in line
        assert "NTP" in line


@pytest.mark.parametrize("answer", [None, Answer(200, 0, None)])
def test_a_clock_that_was_not_compared_says_so(answer: Answer | None) -> None:
    said, line = clock(NOW, answer)
    assert said == "ok"
    assert "not compared" in line


def test_without_time_zones_the_clock_is_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ZoneInfo.clear_cache()
    said, line = clock(NOW, Answer(200, None, NOW), zone="Europe/Nowhere")
    assert said == "broken"
    assert "requirements/run.txt" in line
