"""What rules in shadow and on trial would have done, in SQL, for moderators to judge."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from bot.model import Judged, Sighting
from bot.record.keeping import SIGHTINGS_KEPT, SIGHTINGS_MOST, until
from bot.record.plain_review import plain_sighting, read_sighting
from bot.record.tables import Tables
from bot.record.verdicts import count_verdict


def newest_first(found: Collection[Sighting]) -> tuple[Sighting, ...]:
    """By when they were decided."""
    return tuple(sorted(found, key=lambda one: (-one.at, one.id)))


def keep_sightings(c: Connection, t: Tables, sightings: Collection[Sighting], now: float) -> None:
    """Keep those whose ids are not known, and of each rule those written last."""
    s = t.sightings.c
    grown = set()
    for one in sightings:
        mark = t.vault.lookup("sighting", one.id)
        c.execute(delete(t.sightings).where(s.sighting_mark == mark, s.expires_at <= now))
        if c.execute(select(s.id).where(s.sighting_mark == mark)).first() is not None:
            continue
        rule_mark = t.vault.lookup("sighting's rule", f"{one.guild_id}:{one.rule}")
        row = {"sighting_mark": mark, "guild_id": one.guild_id, "rule_mark": rule_mark}
        person = {"person_mark": t.vault.lookup("person", one.person_id), "person": one.person_id}
        values = {"body": plain_sighting(one), "expires_at": until(now + SIGHTINGS_KEPT)}
        c.execute(insert(t.sightings).values(**row, **person, **values))
        grown.add(rule_mark)
    for rule_mark in grown:
        last = select(s.id).where(s.rule_mark == rule_mark).order_by(s.id.desc()).limit(SIGHTINGS_MOST)
        c.execute(delete(t.sightings).where(s.rule_mark == rule_mark, s.id.not_in(last)))


def sightings(c: Connection, t: Tables, guild_id: int, now: float) -> tuple[Sighting, ...]:
    """A server's, newest first."""
    s = t.sightings.c
    rows = c.execute(select(t.sightings).where(s.guild_id == guild_id, s.expires_at > now))
    return newest_first([sighting_of(row) for row in rows])


def judge(c: Connection, t: Tables, sighting_id: str, judged: Judged, now: float) -> tuple[Sighting | None, bool]:
    """Give one its verdict, or another one, and count it."""
    s = t.sightings.c
    wanted = (s.sighting_mark == t.vault.lookup("sighting", sighting_id), s.expires_at > now)
    row = c.execute(select(t.sightings).where(*wanted)).one_or_none()
    if row is None:
        return None, False
    before = sighting_of(row)
    if before.verdict is judged:
        return before, False
    after = replace(before, verdict=judged)
    c.execute(update(t.sightings).where(s.id == row.id).values(body=plain_sighting(after)))
    count_verdict(c, t, after.guild_id, after.rule, after.version, judged, now, before.verdict)
    return after, True


def sighting_of(row: Any) -> Sighting:
    """The sighting in a row."""
    return read_sighting(row.guild_id, row.person, row.body)
