"""What is kept about a person, in SQL: what they lately received, their wish for quiet; showing and forgetting it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, or_, select

from bot.model import Decision, Lately, Level, Response, Trace
from bot.record.cases import case_of, release
from bot.record.changes import change_of, forget_changer
from bot.record.effects import decision_of, effect_of, outcome_of
from bot.record.export import (
    shown_case,
    shown_change,
    shown_claim,
    shown_decision,
    shown_effect,
    shown_hint,
    shown_recusal,
    shown_sighting,
    shown_trace,
    shown_volunteer,
    shown_watch,
    shown_wish,
)
from bot.record.keeping import COUNTRIES_KEPT, TRACES_KEPT, until, wish_until
from bot.record.plain import read_volunteer, read_watch
from bot.record.sightings import sighting_of
from bot.record.tables import Tables


def lately(c: Connection, t: Tables, guild_id: int | None, person_id: int, since: float, now: float) -> Lately:
    """What somebody received in a server after ``since``, oldest first, and until when they want quiet."""
    traces = [_trace(row) for row in c.execute(_about(t, t.traces, guild_id, person_id, now))]
    wish = c.execute(_about(t, t.wishes, guild_id, person_id, now)).first()
    quiet_until = 0.0 if wish is None else wish.body["quiet_until"]
    heard = sorted((trace for trace in traces if trace.at > since), key=lambda trace: trace.at)
    return Lately(tuple(heard), quiet_until if quiet_until > now else 0.0)


def quieten(c: Connection, t: Tables, guild_id: int | None, person_id: int, quiet_until: float, now: float) -> None:
    """Keep a wish for quiet in place of an older one. One that is over already only ends the older one."""
    mark = t.vault.lookup("person", person_id)
    w = t.wishes.c
    c.execute(delete(t.wishes).where(w.guild_id.is_not_distinct_from(guild_id), w.person_mark == mark))
    if quiet_until > now:
        row = {"guild_id": guild_id, "person_mark": mark, "body": {"quiet_until": quiet_until}}
        c.execute(insert(t.wishes).values(**row, expires_at=wish_until(quiet_until, now)))


def remember(c: Connection, t: Tables, decision: Decision, traces: Sequence[Trace]) -> None:
    """Keep what the author of a decision's message received."""
    for trace in traces:
        c.execute(
            insert(t.traces).values(
                guild_id=decision.guild_id,
                person_mark=t.vault.lookup("person", decision.author_id),
                response=trace.response,
                level=trace.level,
                body={"category": trace.category, "at": trace.at},
                expires_at=until(trace.at + TRACES_KEPT),
            )
        )


def country(c: Connection, t: Tables, person_id: int, now: float) -> str:
    """The code of the country that somebody asked to be remembered; nothing where they did not."""
    k = t.countries.c
    kept = (k.person_mark == t.vault.lookup("person", person_id), k.expires_at > now)
    body = c.execute(select(k.body).where(*kept)).scalar_one_or_none()
    return "" if body is None else str(body["country"])


def remember_country(c: Connection, t: Tables, person_id: int, code: str, now: float) -> None:
    """Keep it in place of an older one; an empty one only ends that."""
    mark = t.vault.lookup("person", person_id)
    c.execute(delete(t.countries).where(t.countries.c.person_mark == mark))
    if code:
        values = {"person_mark": mark, "body": {"country": code}, "expires_at": until(now + COUNTRIES_KEPT)}
        c.execute(insert(t.countries).values(**values))


def forget_traces(
    c: Connection, t: Tables, guild_id: int | None, person_id: int, responses: Collection[Response]
) -> None:
    """Forget that somebody received these in a server."""
    r = t.traces.c
    theirs = (r.guild_id.is_not_distinct_from(guild_id), r.person_mark == t.vault.lookup("person", person_id))
    c.execute(delete(t.traces).where(*theirs, r.response.in_(sorted(responses))))


def export(c: Connection, t: Tables, person_id: int) -> Mapping[str, object]:
    """Everything about a person, oldest first."""
    mark = t.vault.lookup("person", person_id)

    def rows(table: Table, *wanted: ColumnElement[bool]) -> Sequence[Any]:
        order = table.c.id
        return c.execute(select(table).where(or_(*wanted)).order_by(order)).all()

    e, k = t.effects.c, t.cases.c
    return {
        "decisions": [shown_decision(decision_of(row)) for row in rows(t.decisions, t.decisions.c.author_mark == mark)],
        "effects": [
            shown_effect(
                effect_of(row),
                row.tries,
                outcome_of(row),
                author=row.author_mark == mark,
                to=row.person_mark == mark,
            )
            for row in rows(t.effects, e.author_mark == mark, e.person_mark == mark)
        ],
        "received": [shown_trace(row.guild_id, _trace(row)) for row in rows(t.traces, t.traces.c.person_mark == mark)],
        "quiet": [
            shown_wish(row.guild_id, row.body["quiet_until"]) for row in rows(t.wishes, t.wishes.c.person_mark == mark)
        ],
        "hints": [shown_hint(row.guild_id, row.body["at"]) for row in rows(t.hints, t.hints.c.person_mark == mark)],
        "cases": [shown_case(case_of(row)) for row in rows(t.cases, k.person_mark == mark)],
        "claimed": [shown_claim(case_of(row)) for row in rows(t.cases, k.owner_mark == mark)],
        "volunteering": [
            shown_volunteer(read_volunteer(row.guild_id, row.person, row.body))
            for row in rows(t.volunteers, t.volunteers.c.person_mark == mark)
        ],
        "watches": [
            shown_watch(read_watch(row.guild_id, row.person, row.body))
            for row in rows(t.watches, t.watches.c.person_mark == mark)
        ],
        "country": [row.body["country"] for row in rows(t.countries, t.countries.c.person_mark == mark)],
        "recused": [
            shown_recusal(row.guild_id, row.body["at"]) for row in rows(t.recusals, t.recusals.c.volunteer_mark == mark)
        ],
        "sightings": [shown_sighting(sighting_of(row)) for row in rows(t.sightings, t.sightings.c.person_mark == mark)],
        "changes": [shown_change(change_of(row)) for row in rows(t.changes, t.changes.c.person_mark == mark)],
    }


def erase(c: Connection, t: Tables, person_id: int) -> int:
    """Forget a person. Cases about others that they had claimed are unclaimed again, and not counted; settings
    that they changed stay without their name, and are.
    """
    mark = t.vault.lookup("person", person_id)
    gone = 0
    for table, about in (
        (t.effects, or_(t.effects.c.author_mark == mark, t.effects.c.person_mark == mark)),
        (t.decisions, t.decisions.c.author_mark == mark),
        (t.traces, t.traces.c.person_mark == mark),
        (t.wishes, t.wishes.c.person_mark == mark),
        (t.hints, t.hints.c.person_mark == mark),
        (t.cases, t.cases.c.person_mark == mark),
        (t.volunteers, t.volunteers.c.person_mark == mark),
        (t.watches, t.watches.c.person_mark == mark),
        (t.sightings, t.sightings.c.person_mark == mark),
        (t.countries, t.countries.c.person_mark == mark),
        (t.recusals, or_(t.recusals.c.person_mark == mark, t.recusals.c.volunteer_mark == mark)),
    ):
        gone += c.execute(delete(table).where(about)).rowcount
    release(c, t, mark)
    return gone + forget_changer(c, t, mark)


def _about(t: Tables, table: Table, guild_id: int | None, person_id: int, now: float) -> Any:
    theirs = (
        table.c.guild_id.is_not_distinct_from(guild_id),
        table.c.person_mark == t.vault.lookup("person", person_id),
    )
    return select(table).where(*theirs, table.c.expires_at > now).order_by(table.c.id)


def _trace(row: Any) -> Trace:
    level = None if row.level is None else Level(row.level)
    return Trace(Response(row.response), row.body["category"], row.body["at"], level)
