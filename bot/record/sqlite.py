"""The ledger in a SQLite file. Only the file and the key file together can be read (vault.py)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.model import (
    Decision,
    Effect,
    Lately,
    Outcome,
    Response,
    Server,
    Trace,
)
from bot.record import effects as outbox
from bot.record import hints, people, servers
from bot.record.schema import upgrade
from bot.record.sqlite_desk import SqlDesk
from bot.record.sqlite_review import SqlReview
from bot.record.store import Store
from bot.record.tables import Tables, build_tables
from bot.record.vault import load_vault
from bot.trouble import Trouble


async def open_ledger(url: str, key_file: Path, *, patience: float = 5.0) -> SqlLedger:
    """The ledger at ``url`` (``sqlite+aiosqlite:///a/file.db``, from the working directory, or with four slashes).

    Makes the file, its folder, its tables and the key file where there are none. ``patience``: seconds to wait for
    another program that holds the file. Raises Trouble, and changes nothing, when the database or the key cannot be
    used. ``shut`` the ledger before the event loop ends.
    """
    path = database_file(url)
    vault = load_vault(key_file, database_exists=path.is_file() and path.stat().st_size > 0)
    tables = build_tables(vault)
    store = await Store.open(path, lambda c: upgrade(c, tables, path), patience=patience)
    return SqlLedger(store, tables)


def database_file(url: str) -> Path:
    """The file that a database URL names. Raises Trouble for anything but a file of SQLite."""
    wanted = "BREAKWATER_DATABASE_URL has to name a SQLite file, such as sqlite+aiosqlite:///data/breakwater.db"
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise Trouble(f"{wanted}; what it holds is no database URL.") from None
    if parsed.drivername not in ("sqlite", "sqlite+aiosqlite"):
        raise Trouble(f"{wanted}; {parsed.drivername} is not supported.")
    if parsed.host or parsed.query or not parsed.database or parsed.database.startswith((":", "file:")):
        raise Trouble(f"{wanted}; a database in memory, on another machine or with options is not supported.")
    return Path(parsed.database)


class SqlLedger(SqlDesk, SqlReview):
    """``bot.ports.Ledger`` over one SQLite file. Each method is one transaction; failing files raise Trouble.

    Time comes in: where a method is told no ``now``, "expired" means at the last ``now`` that any method was told.
    """

    async def server(self, guild_id: int) -> Server:
        """As in the port."""
        return await self._do(lambda c, t: servers.server(c, t, guild_id))

    async def save_server(self, server: Server, now: float) -> None:
        """As in the port. The policy has to be what JSON can hold."""
        await self._do(lambda c, t: servers.save_server(c, t, server), now)

    async def change_server(self, guild_id: int, change: Callable[[Server], Server], now: float) -> Server:
        """As in the port: read and kept in one transaction."""

        def read_and_keep(c: Connection, t: Tables) -> Server:
            changed = change(servers.server(c, t, guild_id))
            servers.save_server(c, t, changed)
            return changed

        return await self._do(read_and_keep, now)

    async def lately(self, guild_id: int | None, person_id: int, since: float) -> Lately:
        """As in the port. A wish that is over is none: ``quiet_until`` is 0 then."""
        return await self._do(lambda c, t: people.lately(c, t, guild_id, person_id, since, self._now))

    async def quieten(self, guild_id: int | None, person_id: int, until: float, now: float) -> None:
        """As in the port. ``until`` in the past ends an older wish."""
        await self._do(lambda c, t: people.quieten(c, t, guild_id, person_id, until, now), now)

    async def open(self, decision: Decision, effects: Sequence[Effect], now: float) -> tuple[Effect, ...]:
        """As in the port. A decision of the same id is replaced; effects that are open stay as first written."""
        return await self._do(lambda c, t: outbox.open_decision(c, t, decision, effects, now), now)

    async def add(self, effect: Effect, now: float) -> bool:
        """As in the port."""
        return await self._do(lambda c, t: outbox.add(c, t, effect, now), now)

    async def close(self, key: str, outcome: Outcome, now: float) -> None:
        """As in the port. What is closed stays as it is; an unknown key does nothing."""
        await self._do(lambda c, t: outbox.close(c, t, key, outcome, now), now)

    async def unfinished(self, now: float) -> tuple[Effect, ...]:
        """As in the port."""
        return await self._do(lambda c, t: outbox.unfinished(c, t, now), now)

    async def outcome(self, key: str) -> Outcome | None:
        """As in the port."""
        return await self._do(lambda c, t: outbox.outcome(c, t, key, self._now))

    async def effect(self, key: str) -> Effect | None:
        """As in the port."""
        return await self._do(lambda c, t: outbox.effect(c, t, key, self._now))

    async def about(self, message_ids: Collection[int]) -> tuple[Effect, ...]:
        """As in the port."""
        return await self._do(lambda c, t: outbox.about(c, t, message_ids, self._now))

    async def to_take_back(self, person_id: int) -> tuple[Effect, ...]:
        """As in the port."""
        return await self._do(lambda c, t: outbox.to_take_back(c, t, person_id, self._now))

    async def remember(self, decision: Decision, traces: Sequence[Trace], now: float) -> None:
        """As in the port. Kept for a day."""
        await self._do(lambda c, t: people.remember(c, t, decision, traces), now)

    async def hinted(self, guild_id: int, person_id: int) -> bool:
        """As in the port."""
        return await self._do(lambda c, t: hints.hinted(c, t, guild_id, person_id))

    async def note_hint(self, guild_id: int, person_id: int, now: float) -> None:
        """As in the port."""
        await self._do(lambda c, t: hints.note_hint(c, t, guild_id, person_id, now), now)

    async def decision(self, decision_id: str) -> Decision | None:
        """As in the port."""
        return await self._do(lambda c, t: outbox.decision(c, t, decision_id, self._now))

    async def country(self, person_id: int) -> str:
        """As in the port."""
        return await self._do(lambda c, t: people.country(c, t, person_id, self._now))

    async def remember_country(self, person_id: int, code: str, now: float) -> None:
        """As in the port."""
        await self._do(lambda c, t: people.remember_country(c, t, person_id, code, now), now)

    async def forget_traces(self, guild_id: int | None, person_id: int, responses: Collection[Response]) -> None:
        """As in the port."""
        await self._do(lambda c, t: people.forget_traces(c, t, guild_id, person_id, responses))

    async def first_refusal(self, guild_id: int, what: str, now: float, quiet_for: float) -> bool:
        """As in the port. ``quiet_for`` counts from when moderators were last told."""
        return await self._do(lambda c, t: servers.first_refusal(c, t, guild_id, what, now, quiet_for), now)

    async def refusals(self, guild_id: int) -> Mapping[str, int]:
        """As in the port. Lately: until a week has gone by without one."""
        return await self._do(lambda c, t: servers.refusals(c, t, guild_id, self._now))

    async def seen(self, positions: Mapping[int, tuple[int, int]], now: float) -> None:
        """As in the port."""
        await self._do(lambda c, t: servers.seen(c, t, positions, now), now)

    async def last_seen(self, guild_id: int) -> Mapping[int, int]:
        """As in the port."""
        return await self._do(lambda c, t: servers.last_seen(c, t, guild_id, self._now))

    async def export(self, person_id: int) -> Mapping[str, object]:
        """As in the port: decisions, effects, received, quiet, hints, cases, claimed, volunteering, watches,
        country, recused, sightings, changes; each a list that JSON holds.
        """
        return await self._do(lambda c, t: people.export(c, t, person_id))

    async def erase(self, person_id: int) -> int:
        """As in the port, from the write-ahead log as well. Cases that they had are unclaimed again."""
        return await self._do_and_empty(lambda c, t: people.erase(c, t, person_id))

    async def forget_server(self, guild_id: int) -> int:
        """As in the port, from the write-ahead log as well."""
        return await self._do_and_empty(lambda c, t: servers.forget_server(c, t, guild_id))

    async def sweep(self, now: float) -> int:
        """As in the port."""
        self._now = now
        return await self._do_and_empty(lambda c, t: servers.sweep(c, t, now))

    async def shut(self) -> None:
        """As in the port. A second time does nothing."""
        await self.store.shut()
