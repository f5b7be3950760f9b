"""Who changed which setting of a server, in SQL, with the settings themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from bot.model import Server, SettingChange
from bot.record.keeping import CHANGES_KEPT, until
from bot.record.plain_review import plain_change, read_change
from bot.record.servers import save_server, server
from bot.record.tables import Tables

Changing = Callable[[Server], tuple[Server, Sequence[SettingChange]]]


def change_settings(
    c: Connection, t: Tables, guild_id: int, change: Changing, now: float
) -> tuple[Server, tuple[SettingChange, ...]]:
    """Keep what ``change`` makes of a server's settings, and what that changed."""
    changed, made = change(server(c, t, guild_id))
    save_server(c, t, changed)
    return changed, tuple(_keep(c, t, guild_id, one, now) for one in made)


def changes(c: Connection, t: Tables, guild_id: int, limit: int, now: float) -> tuple[SettingChange, ...]:
    """The newest, newest first."""
    h = t.changes.c
    newest = select(t.changes).where(h.guild_id == guild_id, h.expires_at > now).order_by(h.id.desc())
    return tuple(change_of(row) for row in c.execute(newest.limit(max(0, limit))))


def setting_change(c: Connection, t: Tables, change_id: str, now: float) -> SettingChange | None:
    """A change that has not expired."""
    h = t.changes.c
    wanted = (h.change_mark == t.vault.lookup("change", change_id), h.expires_at > now)
    row = c.execute(select(t.changes).where(*wanted)).one_or_none()
    return None if row is None else change_of(row)


def forget_changer(c: Connection, t: Tables, mark: bytes) -> int:
    """Forget who it was. What was changed is the server's, and stays. Returns in how many."""
    forget = update(t.changes).where(t.changes.c.person_mark == mark).values(person_mark=None, person=None)
    return c.execute(forget).rowcount


def change_of(row: Any) -> SettingChange:
    """The change in a row."""
    return read_change(row.guild_id, row.person, row.body)


def _keep(c: Connection, t: Tables, guild_id: int, change: SettingChange, now: float) -> SettingChange:
    h = t.changes.c
    mark = t.vault.lookup("change", change.id)
    c.execute(delete(t.changes).where(h.change_mark == mark, h.expires_at <= now))
    if c.execute(select(h.id).where(h.change_mark == mark)).first() is not None:
        raise ValueError("the id of a change is used once")
    by = None if change.by is None else t.vault.lookup("person", change.by)
    row = {"change_mark": mark, "guild_id": guild_id, "person_mark": by, "person": change.by}
    plain = plain_change(change)
    c.execute(insert(t.changes).values(**row, body=plain, expires_at=until(now + CHANGES_KEPT)))
    return read_change(guild_id, change.by, plain)
