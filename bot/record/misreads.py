"""How often it was misread, by category and detector, in SQL. Nobody is named: not the person, not who said so."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, delete, insert, select, update

from bot.record.keeping import MISREADS_KEPT, until
from bot.record.tables import Tables


def count_misread(
    c: Connection, t: Tables, guild_id: int, category: str, detector: str, now: float, times: int = 1
) -> None:
    """One more, or one less (``times`` is 1 or -1), but never below nothing."""
    m = t.misreads.c
    mark = t.vault.lookup("misread", f"{guild_id}:{category}:{detector}")
    expires_at = until(now + MISREADS_KEPT)
    c.execute(delete(t.misreads).where(m.misread_mark == mark, m.expires_at <= now))
    c.execute(delete(t.misreads).where(m.misread_mark == mark, m.times + times <= 0))
    if c.execute(
        update(t.misreads).where(m.misread_mark == mark).values(times=m.times + times, expires_at=expires_at)
    ).rowcount:
        return
    if times <= 0:
        return
    body = {"category": category, "detector": detector}
    row = {"misread_mark": mark, "guild_id": guild_id, "body": body, "times": 1}
    c.execute(insert(t.misreads).values(**row, expires_at=expires_at))


def count_misreads(
    c: Connection, t: Tables, guild_id: int, misread: Collection[tuple[str, str]], now: float, times: int = 1
) -> None:
    """One more of each, or one less."""
    for category, detector in misread:
        count_misread(c, t, guild_id, category, detector, now, times)


def misreads(c: Connection, t: Tables, guild_id: int, now: float) -> Mapping[tuple[str, str], int]:
    """How often, lately."""
    m = t.misreads.c
    rows = c.execute(select(t.misreads).where(m.guild_id == guild_id, m.expires_at > now).order_by(m.id))
    return {(row.body["category"], row.body["detector"]): row.times for row in rows}
