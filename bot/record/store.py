"""One connection to one SQLite file, and whole transactions on it.

SQLite takes one writer at a time and one owner of its write-ahead log, so there is one connection, and a lock around
each transaction. A transaction that has begun runs to its end even when whoever asked for it is cancelled: cancelling
an await does not stop the SQL, and the next transaction must not begin in the middle of it.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from sqlalchemy import Connection
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from bot.record.faults import damaged, explain
from bot.trouble import Trouble

T = TypeVar("T")

PRAGMAS: Final = (
    ("busy_timeout", "{patience}"),
    ("secure_delete", "ON"),
    ("synchronous", "FULL"),
    ("foreign_keys", "ON"),
    # Sorting may spill into temporary files otherwise.
    ("temp_store", "MEMORY"),
)


class Store:
    """An open database file. ``Store.open`` makes one; ``shut`` has to be called before the event loop ends."""

    def __init__(self, path: Path, engine: AsyncEngine) -> None:
        self.path = path
        self._engine = engine
        self._lock = asyncio.Lock()
        self._held: AsyncConnection | None = None

    @classmethod
    async def open(cls, path: Path, first: Callable[[Connection], object], *, patience: float = 5.0) -> Self:
        """Open or make the file, and do ``first`` as its first transaction; where that raises, nothing is changed.

        ``patience``: seconds to wait for another program that holds the file. Raises Trouble when it is locked,
        read-only, damaged, not a database or not a file.
        """
        _prepare(path)
        url = URL.create("sqlite+aiosqlite", database=str(path))
        # Errors would quote the values of the statement that failed otherwise; transactions are begun here, by hand.
        engine = create_async_engine(
            url, poolclass=NullPool, hide_parameters=True, connect_args={"isolation_level": None}
        )
        store = cls(path, engine)
        try:
            await _to_the_end(store._begin_life(first, patience))
        except BaseException:
            await store.shut()
            raise
        return store

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returns, done as one transaction: whole, or (when it raises) not at all.

        Raises Trouble where the file or the disk fails.
        """
        async with self._lock:
            return await _to_the_end(self._transaction(work))

    async def pragma(self, name: str) -> tuple[Any, ...]:
        """What SQLite says about itself."""
        async with self._lock:
            return await _to_the_end(self._pragma(name))

    async def empty_log(self) -> None:
        """Move everything from the write-ahead log into the file, and cut the log to nothing.

        A deleted row lives on in the log until then. Where another program is reading, it stays for the next time.
        """
        async with self._lock:
            await _to_the_end(self._pragma("wal_checkpoint(TRUNCATE)"))

    async def shut(self) -> None:
        """Close the file and end the thread. A second time does nothing."""
        async with self._lock:
            await _to_the_end(self._end_life())

    async def _begin_life(self, first: Callable[[Connection], object], patience: float) -> None:
        try:
            self._held = await self._engine.connect()
            for name, value in PRAGMAS:
                await self._pragma(f"{name} = {value.format(patience=round(patience * 1000))}")
            if await self._pragma("quick_check(1)") != ("ok",):
                raise damaged(self.path)
            await self._transaction(first)
            # Last, because it is written into the file, which until here may turn out to be somebody else's.
            if await self._pragma("journal_mode = WAL") != ("wal",):
                raise Trouble(
                    f"The database {self.path} lies on a disk that cannot hold its write-ahead log. "
                    "Name a place on a local disk in BREAKWATER_DATABASE_URL."
                )
        except DBAPIError as error:
            raise explain(error, self.path) or error from None

    async def _transaction(self, work: Callable[[Connection], T]) -> T:
        connection = self._connection
        try:
            try:
                await connection.exec_driver_sql("BEGIN IMMEDIATE")
                result = await connection.run_sync(work)
                await connection.commit()
            except BaseException:
                await connection.rollback()
                raise
        except DBAPIError as error:
            raise explain(error, self.path) or error from None
        return result

    async def _pragma(self, what: str) -> tuple[Any, ...]:
        # Past SQLAlchemy, because most of these do nothing inside a transaction, and it would begin one.
        raw = (await self._connection.get_raw_connection()).driver_connection
        if raw is None:
            raise RuntimeError("the database is closed")
        try:
            async with raw.execute(f"PRAGMA {what}") as cursor:
                return tuple(await cursor.fetchone() or ())
        except sqlite3.Error as error:
            raise explain(error, self.path) or error from None

    async def _end_life(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            await held.close()
        await self._engine.dispose()

    @property
    def _connection(self) -> AsyncConnection:
        if self._held is None:
            raise RuntimeError("the database is closed")
        return self._held


async def _to_the_end(work: Coroutine[Any, Any, T]) -> T:
    """Wait for ``work`` to end, and only then be cancelled. Leaves no task behind."""
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        task.exception()
        raise cancelled
    return task.result()


def _prepare(path: Path) -> None:
    """A folder to write to, and a file that only its owner may read."""
    if path.is_dir():
        raise Trouble(f"The database {path} is a folder. Name a file in BREAKWATER_DATABASE_URL.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Only a new one: closing a file that SQLite has open elsewhere in this process would drop its locks.
        if not path.exists():
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        # Where this fails in aiosqlite's thread, the thread may outlive the event loop and complain about that.
        sqlite3.connect(path).close()
    except sqlite3.Error as error:
        raise explain(error, path) or error from None
    except OSError as error:
        raise Trouble(
            f"The database {path} cannot be made ({error.strerror}). Let the user that runs the bot write to its "
            "folder, or name another place in BREAKWATER_DATABASE_URL."
        ) from None
