"""Cases in SQL: opening and joining, moving, showing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, or_, select, update

from bot.model import CLOSED, Case, CaseState, Change, Effect, Ending, Joining, Level, Link, Origin
from bot.record.effects import add
from bot.record.joins import desk_order, freed, fresh, join, joinable, joining
from bot.record.keeping import case_until
from bot.record.misreads import count_misreads
from bot.record.plain import plain_link
from bot.record.tables import Tables


def open_case(c: Connection, t: Tables, case: Case, joins_within: float, now: float) -> tuple[Case, Joining]:
    """Open a case, or join it to one of the same person in the same server (see joins.py).

    Raises ValueError for an id that another person's case has.
    """
    k = t.cases.c
    mark = t.vault.lookup("case", case.id)
    person_mark = t.vault.lookup("person", case.person_id)
    c.execute(delete(t.cases).where(k.case_mark == mark, k.expires_at <= now))
    theirs = (k.guild_id == case.guild_id, k.person_mark == person_mark, k.expires_at > now)
    rows = {row.body["id"]: row for row in c.execute(select(t.cases).where(*theirs).order_by(k.id)).all()}
    cases = [case_of(row) for row in rows.values()]
    old = joinable(cases, case, joins_within, now)
    if old is not None:
        joined = join(old, case)
        if joined is not old:
            c.execute(update(t.cases).where(k.id == rows[old.id].id).values(**_changed(t, joined, now)))
        return joined, joining(old, joined)
    if c.execute(select(k.id).where(k.case_mark == mark)).first() is not None:
        raise ValueError("the id of a case is used once")
    new = fresh(case)
    c.execute(
        insert(t.cases).values(
            case_mark=mark,
            guild_id=new.guild_id,
            person_mark=person_mark,
            person=new.person_id,
            card=None if new.card is None else plain_link(new.card),
            **_changed(t, new, now),
        )
    )
    return new, Joining.NEW


def case(c: Connection, t: Tables, case_id: str, now: float) -> Case | None:
    """A case that has not expired."""
    k = t.cases.c
    wanted = (k.case_mark == t.vault.lookup("case", case_id), k.expires_at > now)
    row = c.execute(select(t.cases).where(*wanted)).one_or_none()
    return None if row is None else case_of(row)


def cases(c: Connection, t: Tables, guild_id: int, now: float) -> tuple[Case, ...]:
    """A server's cases, highest level first, then oldest."""
    k = t.cases.c
    rows = c.execute(select(t.cases).where(k.guild_id == guild_id, k.expires_at > now).order_by(k.id))
    return desk_order(case_of(row) for row in rows)


def cases_of(c: Connection, t: Tables, person_id: int, now: float) -> tuple[Case, ...]:
    """Cases about somebody, or claimed by them, on all servers."""
    k = t.cases.c
    mark = t.vault.lookup("person", person_id)
    theirs = or_(k.person_mark == mark, k.owner_mark == mark)
    rows = c.execute(select(t.cases).where(theirs, k.expires_at > now).order_by(k.id))
    return desk_order(case_of(row) for row in rows)


def move(
    c: Connection,
    t: Tables,
    case_id: str,
    change: Change,
    now: float,
    effects: Sequence[Effect],
    misread: Collection[tuple[str, str]],
) -> tuple[Case | None, bool]:
    """Carry a case from a state and owner to others, where it is in the first; with what follows from that.

    One UPDATE that names where the case has to be: of many exactly one finds it there.
    """
    before = case(c, t, case_id, now)
    if before is None or not change.fits(before):
        return before, False
    k = t.cases.c
    owner_mark = None if change.before_owner_id is None else t.vault.lookup("person", change.before_owner_id)
    there = (
        k.case_mark == t.vault.lookup("case", case_id),
        k.state == change.before,
        k.owner_mark.is_not_distinct_from(owner_mark),
    )
    after = before.moved(change, now)
    kept = change.kept if after.state.closed else None
    changed = _changed(t, after, now) | {"expires_at": case_until(now, kept)}
    if not c.execute(update(t.cases).where(*there).values(**changed)).rowcount:
        return case(c, t, case_id, now), False
    for effect in effects:
        add(c, t, effect, now)
    count_misreads(c, t, before.guild_id, misread, now)
    return after, True


def release(c: Connection, t: Tables, owner_mark: bytes) -> None:
    """Take an owner off all their cases, which are unclaimed again. They expire when they would have."""
    k = t.cases.c
    for row in c.execute(select(t.cases).where(k.owner_mark == owner_mark)).all():
        without = _stored(t, freed(case_of(row)))
        c.execute(update(t.cases).where(k.id == row.id).values(**without))


def place_card(c: Connection, t: Tables, case_id: str, card: Link, now: float) -> None:
    """Note where a case is shown."""
    k = t.cases.c
    wanted = (k.case_mark == t.vault.lookup("case", case_id), k.expires_at > now)
    c.execute(update(t.cases).where(*wanted).values(card=plain_link(card)))


def place_room(c: Connection, t: Tables, case_id: str, room: Link | None, now: float) -> None:
    """Note in which thread a volunteer talks with the person of a case; None when there is none any more."""
    k = t.cases.c
    row = c.execute(
        select(t.cases).where(k.case_mark == t.vault.lookup("case", case_id), k.expires_at > now)
    ).one_or_none()
    if row is not None:
        c.execute(update(t.cases).where(k.id == row.id).values(**_stored(t, replace(case_of(row), room=room))))


def expired_cases(c: Connection, t: Tables, now: float) -> tuple[Case, ...]:
    """The cases that are to be dropped, by id."""
    rows = c.execute(select(t.cases).where(t.cases.c.expires_at <= now))
    return tuple(sorted((case_of(row) for row in rows), key=lambda case: case.id))


def open_cases(c: Connection, t: Tables, now: float) -> tuple[Case, ...]:
    """The cases of all servers that are open, highest level first, then oldest."""
    k = t.cases.c
    rows = c.execute(select(t.cases).where(k.state.not_in(sorted(CLOSED)), k.expires_at > now).order_by(k.id))
    return desk_order(case_of(row) for row in rows)


def case_of(row: Row[Any]) -> Case:
    """The case in a row."""
    claimed = row.claim or {"owner_id": None, "claimed_at": None}
    return Case(
        id=row.body["id"],
        guild_id=row.guild_id,
        person_id=row.person,
        level=Level(row.level),
        kinds=tuple(row.body["kinds"]),
        opened_at=row.body["opened_at"],
        last_at=row.body["last_at"],
        links=tuple(Link(**link) for link in row.body["links"]),
        state=CaseState(row.state),
        owner_id=claimed["owner_id"],
        claimed_at=claimed["claimed_at"],
        card=None if row.card is None else Link(**row.card),
        # Cases of the first versions were not counted.
        moves=row.body.get("moves", 0),
        ending=Ending(row.body["ending"]) if row.body.get("ending") else None,
        since=row.body.get("since", row.body["last_at"]),
        taken_at=row.body.get("taken_at"),
        closed_at=row.body.get("closed_at"),
        origin=Origin(row.body.get("origin", Origin.HEARD)),
        room=Link(**row.body["room"]) if row.body.get("room") else None,
        note=row.body.get("note", ""),
    )


def _changed(t: Tables, case: Case, now: float) -> dict[str, Any]:
    """The columns of a case that has moved."""
    return _stored(t, case) | {"expires_at": case_until(now)}


def _stored(t: Tables, case: Case) -> dict[str, Any]:
    owned = case.owner_id is not None
    body = {
        "id": case.id,
        "kinds": list(case.kinds),
        "opened_at": case.opened_at,
        "last_at": case.last_at,
        "links": [plain_link(link) for link in case.links],
        "moves": case.moves,
        "ending": case.ending,
        "since": case.since,
        "taken_at": case.taken_at,
        "closed_at": case.closed_at,
        "origin": case.origin,
        "room": None if case.room is None else plain_link(case.room),
        "note": case.note,
    }
    return {
        "level": case.level,
        "state": case.state,
        "body": body,
        "owner_mark": t.vault.lookup("person", case.owner_id) if case.owner_id is not None else None,
        "claim": {"owner_id": case.owner_id, "claimed_at": case.claimed_at} if owned else None,
    }
