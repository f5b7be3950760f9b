"""Quiet lines on the desk, in SQL."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from bot.model import Watch
from bot.record.keeping import WATCHES_KEPT, until
from bot.record.plain import plain_watch, read_watch
from bot.record.tables import Tables


def keep_watch(c: Connection, t: Tables, watch: Watch, now: float) -> None:
    """Keep a line, in place of one of the same decision."""
    mark = t.vault.lookup("watch", watch.id)
    c.execute(delete(t.watches).where(t.watches.c.watch_mark == mark))
    row = {"watch_mark": mark, "guild_id": watch.guild_id, "person_mark": t.vault.lookup("person", watch.person_id)}
    values = {"person": watch.person_id, "body": plain_watch(watch), "expires_at": until(now + WATCHES_KEPT)}
    c.execute(insert(t.watches).values(**row, **values))


def watches(c: Connection, t: Tables, guild_id: int, now: float) -> tuple[Watch, ...]:
    """A server's lines, newest first."""
    w = t.watches.c
    rows = c.execute(select(t.watches).where(w.guild_id == guild_id, w.expires_at > now))
    found = (read_watch(row.guild_id, row.person, row.body) for row in rows)
    return tuple(sorted(found, key=lambda watch: (-watch.at, watch.id)))


def end_watch(c: Connection, t: Tables, watch_id: str, now: float) -> Watch | None:
    """Take a line away. Returns it to exactly one of many who try."""
    w = t.watches.c
    mark = t.vault.lookup("watch", watch_id)
    row = c.execute(select(t.watches).where(w.watch_mark == mark, w.expires_at > now)).one_or_none()
    c.execute(delete(t.watches).where(w.watch_mark == mark))
    return None if row is None else read_watch(row.guild_id, row.person, row.body)
