from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.house import House, open_house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A server that is set up, with the bot in it."""
    async with open_house(tmp_path) as one:
        yield one


@pytest.fixture
async def new_house(tmp_path: Path) -> AsyncIterator[House]:
    """A server into which the bot has just been invited."""
    async with open_house(tmp_path, set_up=False) as one:
        yield one
