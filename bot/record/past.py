"""What is left of closed cases once it is forgotten whose they were, in SQL."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from bot.model import CLOSED, PastCase
from bot.record.cases import case_of
from bot.record.joins import left_of
from bot.record.keeping import PAST_CASES_KEPT, until
from bot.record.plain import plain_past, read_past
from bot.record.tables import Tables


def strip_persons(c: Connection, t: Tables, now: float) -> None:
    """Keep of the closed cases that have expired what is about nobody. Their rows are dropped by the sweep."""
    k = t.cases.c
    for row in c.execute(select(t.cases).where(k.expires_at <= now, k.state.in_(sorted(CLOSED)))).all():
        past = left_of(case_of(row))
        if past is not None and (expires_at := until(past.closed_at + PAST_CASES_KEPT)) > now:
            values = {"guild_id": past.guild_id, "body": plain_past(past), "expires_at": expires_at}
            c.execute(insert(t.past_cases).values(**values))


def past_cases(c: Connection, t: Tables, guild_id: int, now: float) -> tuple[PastCase, ...]:
    """A server's, oldest first."""
    p = t.past_cases.c
    rows = c.execute(select(t.past_cases).where(p.guild_id == guild_id, p.expires_at > now))
    return tuple(sorted((read_past(row.guild_id, row.body) for row in rows), key=lambda past: past.opened_at))
