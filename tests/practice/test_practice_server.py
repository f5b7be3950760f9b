from __future__ import annotations

import asyncio
import os
import re
import signal

import aiohttp
import pytest
import yarl

from bot.practice.server import listen, serve
from bot.practice.stage import Stage
from bot.trouble import Trouble
from tests.practice.tiny import TinyGuests

OWN = "http://127.0.0.1:{port}"
OPEN = "/practice/open"


@pytest.mark.parametrize(
    ("method", "path", "host", "origin", "status"),
    [
        ("GET", "/", "127.0.0.1:{port}", None, 200),
        ("GET", "/", "localhost:{port}", None, 200),
        ("GET", "/practice/page.js", "127.0.0.1:{port}", None, 200),
        ("GET", "/practice/face/sam.png", "127.0.0.1:{port}", None, 200),
        ("POST", OPEN, "127.0.0.1:{port}", OWN, 200),
        ("GET", "/", "evil.example:{port}", None, 403),
        ("GET", "/", "127.0.0.1.evil.example:{port}", None, 403),
        ("GET", "/", "127.0.0.1:1", None, 403),
        ("GET", "/discord", "evil.example:{port}", None, 403),
        ("GET", "/practice/state", "evil.example", None, 403),
        ("POST", OPEN, "evil.example:{port}", OWN, 403),
        ("POST", OPEN, "127.0.0.1:{port}", None, 403),
        ("POST", OPEN, "127.0.0.1:{port}", "null", 403),
        ("POST", OPEN, "127.0.0.1:{port}", "http://evil.example", 403),
        ("POST", OPEN, "127.0.0.1:{port}", "http://127.0.0.1:1", 403),
        ("POST", "/practice/time", "127.0.0.1:{port}", "http://evil.example", 403),
        ("POST", "/practice/apps", "127.0.0.1:{port}", "http://evil.example", 403),
        ("POST", "/api/action", "127.0.0.1:{port}", "http://evil.example", 403),
        ("DELETE", "/api/pages/p_1", "127.0.0.1:{port}", None, 403),
        ("PUT", "/practice/state", "127.0.0.1:{port}", OWN, 405),
        ("GET", "/practice/face/nobody.png", "127.0.0.1:{port}", None, 404),
        ("GET", "/practice/server.py", "127.0.0.1:{port}", None, 404),
        ("GET", "/practice/..%2fserver.py", "127.0.0.1:{port}", None, 404),
        ("GET", "/practice/%2e%2e", "127.0.0.1:{port}", None, 404),
        ("GET", "/discord", "127.0.0.1:{port}", None, 503),
    ],
)
async def test_only_our_own_page_on_this_machine_is_answered(
    address: str, method: str, path: str, host: str, origin: str | None, status: int
) -> None:
    port = address.rsplit(":", 1)[1]
    headers = {"Host": host.format(port=port)} | ({"Origin": origin.format(port=port)} if origin else {})
    body = {"person": "sam", "place": "general-support"} if method == "POST" else None
    url = yarl.URL(address + path, encoded=True)
    async with (
        aiohttp.ClientSession() as browser,
        browser.request(method, url, headers=headers, json=body) as answer,
    ):
        assert answer.status == status


@pytest.mark.parametrize(
    "asked",
    [
        {},
        [],
        "sam",
        {"person": "sam"},
        {"person": "nobody", "place": "general-support"},
        {"person": "sam", "place": "mod-log"},
        {"person": "sam", "place": ["general-support"]},
        {"person": ["sam"], "place": "general-support"},
    ],
)
async def test_a_place_that_is_not_there_is_refused_in_words(address: str, asked: object) -> None:
    async with (
        aiohttp.ClientSession(headers={"Origin": address}) as browser,
        browser.post(address + OPEN, json=asked) as answer,
    ):
        assert (answer.status, await answer.text()) == (400, "No such person or place.")


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"seconds": 60}, 200),
        ({"seconds": 0}, 200),
        ({"seconds": -60}, 400),
        ({"seconds": 1e9}, 400),
        ({"seconds": "soon"}, 400),
        ({"seconds": None}, 400),
        ({}, 400),
        ([], 400),
    ],
)
async def test_time_can_be_let_pass_and_no_more_than_a_week(address: str, asked: object, status: int) -> None:
    async with aiohttp.ClientSession(headers={"Origin": address}) as browser:
        async with browser.post(address + "/practice/time", json=asked) as answer:
            assert answer.status == status
        async with browser.get(address + "/practice/state") as answer:
            assert (await answer.json())["ahead"] == (60 if asked == {"seconds": 60} else 0)


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"turn": 0, "name": "Look", "message": "1"}, 400),
        ({"turn": 7, "name": "Look", "message": "1"}, 409),
        ({"turn": 0, "name": "Look", "message": "one"}, 400),
        ({"turn": 0}, 400),
        ({}, 400),
        ([], 400),
    ],
)
async def test_an_app_that_is_not_there_is_refused(address: str, asked: object, status: int) -> None:
    async with (
        aiohttp.ClientSession(headers={"Origin": address}) as browser,
        browser.post(address + "/practice/apps", json=asked) as answer,
    ):
        assert answer.status == status


async def test_the_chat_may_be_framed_by_our_page_and_by_no_other(stage: Stage, address: str) -> None:
    await stage.open(stage.world.people["sam"], "general-support")
    async with aiohttp.ClientSession() as browser, browser.get(address + "/discord") as answer:
        assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
        assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
        page = await answer.text()
    assert page.index("/preview.css") < page.index("/practice/chat.css") < page.index("</head>")
    assert 'id="toolbar"' in page  # what chat.css hides and chat.js reads is still called as it was
    assert "data-workbench" in page
    assert 'id="action-status"' in page
    assert 'id="channel-composer-input"' in page


async def test_it_starts_says_four_lines_and_ends_quietly_on_a_signal() -> None:
    guests, said, spoken = TinyGuests(), list[str](), asyncio.Event()

    def say(line: str) -> None:
        said.append(line)
        spoken.set()

    serving = asyncio.create_task(serve(guests.make, port=0, open_browser=False, say=say))
    await asyncio.wait_for(spoken.wait(), 10)
    assert guests.folder is not None
    assert guests.folder.exists()
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(serving, 10)
    assert re.search(r"http://127\.0\.0\.1:\d+/ ", said[0])
    assert len(said) == 4
    assert guests.shut == 1
    assert not guests.folder.exists()


async def test_a_port_that_is_taken_is_one_line_that_says_what_to_do() -> None:
    with listen(0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Trouble) as trouble:
            await serve(TinyGuests().make, port=port, open_browser=False, say=print)
    (line,) = trouble.value.lines
    assert str(port) in line
    assert "--port" in line
