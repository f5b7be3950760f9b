"""One piece of work on the tables, one transaction: what every part of the ledger in SQL stands on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from bot.record.store import Store
from bot.record.tables import Tables

T = TypeVar("T")


class Transactions:
    """``store`` is the file. Time comes in: "expired" means at the last ``now`` that any method was told."""

    def __init__(self, store: Store, tables: Tables) -> None:
        self.store = store
        self._tables = tables
        self._now = 0.0

    async def _do(self, work: Callable[[Connection, Tables], T], now: float | None = None) -> T:
        if now is not None:
            self._now = now
        return await self.store.run(lambda c: work(c, self._tables))

    async def _do_and_empty(self, work: Callable[[Connection, Tables], T]) -> T:
        result = await self._do(work)
        await self.store.empty_log()
        return result
