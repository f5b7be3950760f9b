"""Decisions and effects in SQL: what was decided about a message, what is to be done, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.model import Decision, Effect, EffectKind, Outcome, Result
from bot.record.keeping import DECISIONS_KEPT, EFFECTS_KEPT, effect_until, until
from bot.record.plain import (
    plain_decision,
    plain_effect,
    plain_outcome,
    read_decision,
    read_effect,
    read_outcome,
)
from bot.record.tables import Tables

_EXPIRED = Outcome(Result.EXPIRED)


def open_decision(
    c: Connection, t: Tables, decision: Decision, effects: Sequence[Effect], now: float
) -> tuple[Effect, ...]:
    """Write a decision (in place of an older one of the same id) and its effects. Returns those not closed yet."""
    body = plain_decision(decision)
    author, message, guild = body.pop("author_id"), body.pop("message_id"), body.pop("guild_id")
    author_mark = t.vault.lookup("person", author)
    mark = t.vault.lookup("decision", decision.id)
    c.execute(delete(t.decisions).where(t.decisions.c.decision_mark == mark))
    c.execute(
        insert(t.decisions).values(
            decision_mark=mark,
            guild_id=guild,
            author_mark=author_mark,
            author=author,
            message=message,
            body=body,
            expires_at=until(now + DECISIONS_KEPT),
        )
    )
    once = {effect.key: effect for effect in effects}
    written = (_write(c, t, effect, author_mark, now) for effect in once.values())
    return tuple(effect for effect in written if effect is not None)


def add(c: Connection, t: Tables, effect: Effect, now: float) -> bool:
    """Write one more effect. False when it is closed already."""
    return _write(c, t, effect, _author_mark(c, t, effect), now) is not None


def close(c: Connection, t: Tables, key: str, outcome: Outcome, now: float) -> None:
    """Note a try. What is closed stays as it is."""
    e = t.effects.c
    is_open = (e.key_mark == t.vault.lookup("effect", key), e.result.is_(None), e.expires_at > now)
    if not outcome.final:
        c.execute(update(t.effects).where(*is_open).values(tries=e.tries + 1))
        return
    c.execute(update(t.effects).where(*is_open).values(tries=e.tries + 1, **_closed(outcome, now)))


def unfinished(c: Connection, t: Tables, now: float) -> tuple[Effect, ...]:
    """The open effects that are due, as first written; those past their own expiry are closed."""
    e = t.effects.c
    left = []
    for row in c.execute(select(t.effects).where(e.result.is_(None), e.expires_at > now).order_by(e.id)).all():
        effect = effect_of(row)
        if effect.expires_at > now >= effect.not_before:
            left.append(effect)
        elif effect.expires_at <= now:
            c.execute(update(t.effects).where(e.id == row.id).values(**_closed(_EXPIRED, now)))
    return tuple(left)


def outcome(c: Connection, t: Tables, key: str, now: float) -> Outcome | None:
    """How an effect was closed."""
    e = t.effects.c
    wanted = (e.key_mark == t.vault.lookup("effect", key), e.expires_at > now)
    row = c.execute(select(t.effects).where(*wanted)).one_or_none()
    return None if row is None else outcome_of(row)


def effect(c: Connection, t: Tables, key: str, now: float) -> Effect | None:
    """An effect, as it was first written."""
    e = t.effects.c
    wanted = (e.key_mark == t.vault.lookup("effect", key), e.expires_at > now)
    row = c.execute(select(t.effects).where(*wanted)).one_or_none()
    return None if row is None else effect_of(row)


def about(c: Connection, t: Tables, message_ids: Collection[int], now: float) -> tuple[Effect, ...]:
    """The effects about these messages, oldest first."""
    e = t.effects.c
    marks = [t.vault.lookup("message", one) for one in message_ids]
    wanted = (e.message_mark.in_(marks), e.expires_at > now)
    return tuple(effect_of(row) for row in c.execute(select(t.effects).where(*wanted).order_by(e.id)))


def to_take_back(c: Connection, t: Tables, person_id: int, now: float) -> tuple[Effect, ...]:
    """The open retractions about somebody's messages, oldest first."""
    e = t.effects.c
    theirs = (e.author_mark == t.vault.lookup("person", person_id), e.kind == EffectKind.RETRACT)
    rows = c.execute(select(t.effects).where(*theirs, e.result.is_(None), e.expires_at > now).order_by(e.id))
    return tuple(effect_of(row) for row in rows)


def decision(c: Connection, t: Tables, decision_id: str, now: float) -> Decision | None:
    """A decision that has not expired."""
    d = t.decisions.c
    wanted = (d.decision_mark == t.vault.lookup("decision", decision_id), d.expires_at > now)
    row = c.execute(select(t.decisions).where(*wanted)).one_or_none()
    return None if row is None else decision_of(row)


def decision_of(row: Row[Any]) -> Decision:
    """The decision in a row."""
    return read_decision({**row.body, "author_id": row.author, "message_id": row.message, "guild_id": row.guild_id})


def effect_of(row: Row[Any]) -> Effect:
    """The effect in a row."""
    plain = {"kind": row.kind, "way": row.way, "person_id": row.person, "message_id": row.message}
    return read_effect({**row.body, **plain, "guild_id": row.guild_id})


def outcome_of(row: Row[Any]) -> Outcome | None:
    """The outcome in an effect's row; None while it is open."""
    return None if row.result is None else read_outcome({**row.outcome, "result": row.result})


def _write(c: Connection, t: Tables, effect: Effect, author_mark: bytes | None, now: float) -> Effect | None:
    """The effect as it is written down, now or earlier; None when it is closed."""
    e = t.effects.c
    mark = t.vault.lookup("effect", effect.key)
    c.execute(delete(t.effects).where(e.key_mark == mark, e.expires_at <= now))
    row = c.execute(select(t.effects).where(e.key_mark == mark)).one_or_none()
    if row is not None:
        return effect_of(row) if row.result is None else None
    body = plain_effect(effect)
    person, message = body.pop("person_id"), body.pop("message_id")
    c.execute(
        insert(t.effects).values(
            key_mark=mark,
            author_mark=author_mark,
            person_mark=None if person is None else t.vault.lookup("person", person),
            person=person,
            message_mark=None if message is None else t.vault.lookup("message", message),
            message=message,
            guild_id=body.pop("guild_id"),
            kind=body.pop("kind"),
            way=body.pop("way"),
            body=body,
            tries=0,
            expires_at=effect_until(effect.expires_at, now),
        )
    )
    return effect


def _closed(outcome: Outcome, now: float) -> dict[str, Any]:
    plain = plain_outcome(outcome)
    return {"result": plain.pop("result"), "outcome": plain, "expires_at": until(now + EFFECTS_KEPT)}


def _author_mark(c: Connection, t: Tables, effect: Effect) -> bytes | None:
    """Whom the effect's message is by, as far as its decision or its case still tells."""
    d = t.decisions.c
    wanted = d.decision_mark == t.vault.lookup("decision", effect.decision_id)
    mark: bytes | None = c.execute(select(d.author_mark).where(wanted)).scalar_one_or_none()
    if mark is None and effect.case_id is not None:
        known = t.cases.c.case_mark == t.vault.lookup("case", effect.case_id)
        mark = c.execute(select(t.cases.c.person_mark).where(known)).scalar_one_or_none()
    return mark
