"""Every promise of the port is held against both ledgers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.ports import Ledger
from bot.record.memory import MemoryLedger
from bot.record.sqlite import open_ledger


@pytest.fixture(params=["memory", "sqlite"])
async def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Ledger]:
    made: Ledger
    if request.param == "memory":
        made = MemoryLedger()
    else:
        made = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}", tmp_path / "key")
    yield made
    await made.shut()
