"""Cases in SQL: opening and joining, claiming, showing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, or_, select, update

from bot.model import Case, CaseState, Joining, Level, Link
from bot.record.joins import desk_order, fresh, join, joinable, joining
from bot.record.keeping import CASES_KEPT, until
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
            changed = {"level": joined.level, "body": _body(joined), "expires_at": until(now + CASES_KEPT)}
            c.execute(update(t.cases).where(k.id == rows[old.id].id).values(**changed))
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
            level=new.level,
            body=_body(new),
            card=None if new.card is None else plain_link(new.card),
            expires_at=until(now + CASES_KEPT),
            state=new.state,
            **({} if new.owner_id is None else _owned(t, new.owner_id, new.claimed_at)),
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


def claim(c: Connection, t: Tables, case_id: str, owner_id: int, now: float) -> Case | None:
    """Make this person the owner where there is none: one statement, so that of many exactly one succeeds."""
    k = t.cases.c
    unclaimed = (k.case_mark == t.vault.lookup("case", case_id), k.state == CaseState.NEW, k.expires_at > now)
    taken = {"state": CaseState.CLAIMED, "expires_at": until(now + CASES_KEPT), **_owned(t, owner_id, now)}
    c.execute(update(t.cases).where(*unclaimed).values(**taken))
    return case(c, t, case_id, now)


def release(c: Connection, t: Tables, owner_mark: bytes) -> None:
    """Take an owner off all their cases, which are unclaimed again: nobody in need is left with nobody."""
    freed = {"state": CaseState.NEW, "owner_mark": None, "claim": None}
    c.execute(update(t.cases).where(t.cases.c.owner_mark == owner_mark).values(**freed))


def place_card(c: Connection, t: Tables, case_id: str, card: Link, now: float) -> None:
    """Note where a case is shown."""
    k = t.cases.c
    wanted = (k.case_mark == t.vault.lookup("case", case_id), k.expires_at > now)
    c.execute(update(t.cases).where(*wanted).values(card=plain_link(card)))


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
    )


def _body(case: Case) -> dict[str, Any]:
    return {
        "id": case.id,
        "kinds": list(case.kinds),
        "opened_at": case.opened_at,
        "last_at": case.last_at,
        "links": [plain_link(link) for link in case.links],
    }


def _owned(t: Tables, owner_id: int, claimed_at: float | None) -> dict[str, Any]:
    claim = {"owner_id": owner_id, "claimed_at": claimed_at}
    return {"owner_mark": t.vault.lookup("person", owner_id), "claim": claim}
