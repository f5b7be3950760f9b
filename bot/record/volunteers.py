"""Those who answer, in SQL: one row for each person and server."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, delete, insert, select

from bot.model import Volunteer
from bot.record.keeping import VOLUNTEERS_KEPT, until
from bot.record.plain import plain_volunteer, read_volunteer
from bot.record.tables import Tables


def volunteer(c: Connection, t: Tables, guild_id: int, person_id: int, now: float) -> Volunteer:
    """What is kept of somebody; an empty one of whom nothing is."""
    v = t.volunteers.c
    kept = (v.volunteer_mark == _mark(t, guild_id, person_id), v.expires_at > now)
    body = c.execute(select(v.body).where(*kept)).scalar_one_or_none()
    return Volunteer(guild_id, person_id) if body is None else read_volunteer(guild_id, person_id, body)


def change_volunteer(
    c: Connection, t: Tables, guild_id: int, person_id: int, change: Callable[[Volunteer], Volunteer], now: float
) -> Volunteer:
    """Keep what ``change`` makes of what is kept; an empty one is not kept at all."""
    changed = change(volunteer(c, t, guild_id, person_id, now))
    mark = _mark(t, guild_id, person_id)
    c.execute(delete(t.volunteers).where(t.volunteers.c.volunteer_mark == mark))
    if changed != Volunteer(guild_id, person_id):
        row = {"volunteer_mark": mark, "guild_id": guild_id, "person_mark": t.vault.lookup("person", person_id)}
        values = {"person": person_id, "body": plain_volunteer(changed), "expires_at": until(now + VOLUNTEERS_KEPT)}
        c.execute(insert(t.volunteers).values(**row, **values))
    return changed


def volunteers(c: Connection, t: Tables, guild_id: int, now: float) -> tuple[Volunteer, ...]:
    """Everybody of a server of whom something is kept, by id."""
    v = t.volunteers.c
    rows = c.execute(select(v.person, v.body).where(v.guild_id == guild_id, v.expires_at > now))
    found = (read_volunteer(guild_id, row.person, row.body) for row in rows)
    return tuple(sorted(found, key=lambda one: one.person_id))


def _mark(t: Tables, guild_id: int, person_id: int) -> bytes:
    return t.vault.lookup("volunteer", f"{guild_id}:{person_id}")
