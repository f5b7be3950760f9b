"""Who was given the one hint about their name, in SQL. Kept until they ask to be forgotten, or the bot leaves."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from bot.record.tables import Tables


def hinted(c: Connection, t: Tables, guild_id: int, person_id: int) -> bool:
    """Whether somebody was given it in a server."""
    h = t.hints.c
    theirs = (h.guild_id == guild_id, h.person_mark == t.vault.lookup("person", person_id))
    return c.execute(select(h.id).where(*theirs)).first() is not None


def note_hint(c: Connection, t: Tables, guild_id: int, person_id: int, now: float) -> None:
    """Keep that somebody was given it, in place of what was kept before."""
    h = t.hints.c
    mark = t.vault.lookup("person", person_id)
    c.execute(delete(t.hints).where(h.guild_id == guild_id, h.person_mark == mark))
    c.execute(insert(t.hints).values(guild_id=guild_id, person_mark=mark, body={"at": now}))
