"""Who cannot take whose cases, in SQL. Ids alone: no reason is asked for, and none is kept."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from bot.record.keeping import RECUSALS_KEPT, until
from bot.record.tables import Tables


def recuse(c: Connection, t: Tables, guild_id: int, volunteer_id: int, person_id: int, now: float) -> None:
    """Keep it, in place of what was kept before."""
    r = t.recusals.c
    volunteer, person = (t.vault.lookup("person", one) for one in (volunteer_id, person_id))
    c.execute(delete(t.recusals).where(r.guild_id == guild_id, r.volunteer_mark == volunteer, r.person_mark == person))
    row = {"guild_id": guild_id, "volunteer_mark": volunteer, "person_mark": person, "person": person_id}
    c.execute(insert(t.recusals).values(**row, body={"at": now}, expires_at=until(now + RECUSALS_KEPT)))


def recused(c: Connection, t: Tables, guild_id: int, volunteer_id: int, now: float) -> frozenset[int]:
    """The people whose cases a volunteer cannot take."""
    r = t.recusals.c
    theirs = (r.guild_id == guild_id, r.volunteer_mark == t.vault.lookup("person", volunteer_id), r.expires_at > now)
    return frozenset(c.execute(select(r.person).where(*theirs)).scalars())
