"""How often what happened in a server, by day, in SQL. Nobody is named."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, insert, select, update

from bot.model import Tally
from bot.record.keeping import day_of, tally_until
from bot.record.tables import Tables


def tallied(counted: Collection[tuple[str, str, str]], now: float) -> tuple[Tally, ...]:
    """Each once, with how often it is to be counted today. Raises ValueError as ``Tally`` does."""
    times: dict[tuple[str, str, str], int] = {}
    for one in counted:
        times[one] = times.get(one, 0) + 1
    return tuple(Tally(day_of(now), *one, times=often) for one, often in times.items())


def in_order(tallies: Collection[Tally]) -> tuple[Tally, ...]:
    """Oldest day first, then by rule, category and what."""
    return tuple(sorted(tallies, key=lambda one: (one.day, one.rule, one.category, one.what)))


def count(c: Connection, t: Tables, guild_id: int, counted: Collection[tuple[str, str, str]], now: float) -> None:
    """One more of each today."""
    y = t.tallies.c
    for one in tallied(counted, now):
        mark = t.vault.lookup("tally", f"{guild_id}:{one.day}:{one.rule}:{one.category}:{one.what}")
        if c.execute(update(t.tallies).where(y.tally_mark == mark).values(times=y.times + one.times)).rowcount:
            continue
        body = {"day": one.day, "rule": one.rule, "category": one.category, "what": one.what}
        row = {"tally_mark": mark, "guild_id": guild_id, "body": body, "times": one.times}
        c.execute(insert(t.tallies).values(**row, expires_at=tally_until(one.day)))


def tallies(c: Connection, t: Tables, guild_id: int, since: float, now: float) -> tuple[Tally, ...]:
    """What was counted on the day of ``since`` and later."""
    y = t.tallies.c
    # The expiry follows from the day, so that no older row is opened only to be left out.
    wanted = (y.guild_id == guild_id, y.expires_at > now, y.expires_at >= tally_until(day_of(since)))
    rows = c.execute(select(y.body, y.times).where(*wanted))
    return in_order([Tally(**row.body, times=row.times) for row in rows])
