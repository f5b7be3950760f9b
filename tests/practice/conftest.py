from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.practice.server import listen, open_to_browsers, standing
from bot.practice.stage import Stage
from tests.practice.frame import Frame
from tests.practice.tiny import TinyGuests


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with standing(TinyGuests().make, tmp_path) as stage:
        yield stage


@pytest.fixture
async def address(stage: Stage) -> AsyncIterator[str]:
    with listen(0) as listener:
        port = listener.getsockname()[1]
        async with open_to_browsers(stage, listener, port):
            yield f"http://127.0.0.1:{port}"


@pytest.fixture
async def frame(address: str) -> AsyncIterator[Frame]:
    async with aiohttp.ClientSession(headers={"Origin": address}) as browser:
        yield Frame(browser, address)
