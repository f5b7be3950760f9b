"""What every source of files promises: the bytes, or nothing, and never an exception."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web

from bot.model import File
from bot.ports import Files
from bot.transport.files import DiscordFiles
from bot.twins import MemoryFiles
from tests.contract.worlds import loopback

pytestmark = pytest.mark.asyncio(loop_scope="module")
DATA = bytes(range(256)) * 8
NOWHERE = "http://127.0.0.1:9/file"


@pytest_asyncio.fixture(params=["memory", "discord"], scope="module", loop_scope="module")
async def source(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Files, str]]:
    """A source, and where the files lie: ``/whole`` and ``/empty`` are there."""
    if request.param == "memory":
        yield MemoryFiles({"/whole": DATA, "/empty": b""}), ""
        return

    async def answer(asked: web.Request) -> web.Response:
        bodies = {"/whole": (200, DATA), "/empty": (200, b""), "/forbidden": (403, b"no"), "/broken": (500, b"oh")}
        status, body = bodies.get(asked.path, (404, b""))
        return web.Response(status=status, body=body)

    app = web.Application()
    app.router.add_get("/{name}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    async with loopback() as one:
        yield DiscordFiles(one.client), f"http://{host}:{port}"
    await runner.cleanup()


@pytest.mark.parametrize(("name", "data"), [("/whole", DATA), ("/empty", b"")])
async def test_what_is_there_comes_whole(name: str, data: bytes, source: tuple[Files, str]) -> None:
    files, base = source
    for _ in range(2):
        assert await files.fetch(File("a.txt", len(data), "", base + name)) == data


@pytest.mark.parametrize("address", ["/gone", "/forbidden", "/broken", NOWHERE, "no address", ""])
async def test_what_cannot_be_had_is_nothing(address: str, source: tuple[Files, str]) -> None:
    files, base = source
    where = base + address if address.startswith("/") else address
    assert await files.fetch(File("a.txt", 1, "", where)) is None
