"""When two cases are one: a person's messages within an episode belong to one case. Pure; both ledgers use it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.model import Case, CaseState, Change, Joining, Link, Origin, PastCase

LINKS_KEPT: Final = 5


def fresh(case: Case) -> Case:
    """The case in order: each kind once, at most five links, newest first."""
    since = case.since or case.opened_at
    return replace(case, kinds=tuple(dict.fromkeys(case.kinds)), links=_newest(case.links), since=since)


def joinable(cases: Sequence[Case], case: Case, joins_within: float, now: float) -> Case | None:
    """Which of a person's ``cases`` (all of one person and server) this one belongs to; None for none.

    The one that knows its id or one of its messages, or in whose room it was said, however old that is: reading a
    message twice opens no second case, and nor does talking with a volunteer for long. Else the last one, where it
    moved within ``joins_within`` seconds before ``now``.
    """
    for old in cases:
        if old.id == case.id or not set(old.links).isdisjoint(case.links):
            return old
    said_in = {link.channel_id for link in case.links}
    for old in cases:
        if old.room is not None and old.room.channel_id in said_in:
            return old
    last = max(cases, key=lambda old: old.last_at, default=None)
    return last if last is not None and now - last.last_at <= joins_within else None


def join(old: Case, new: Case) -> Case:
    """``old`` with what ``new`` adds: the higher level, further kinds, newer links. Itself when nothing is added.

    A message that is known already adds nothing, unless it means more than it did (it was edited, or a slower
    detector spoke later): a level only ever rises. What adds something to a closed case opens it again. So does the
    person who asks for somebody, whatever is known (that they have asked is never forgotten), and so does whoever
    points at a message: they are told that volunteers are asked to look; and so do words in an appeal, which are new
    each time though their link is the removed message's.
    """
    level = max(old.level, new.level, key=lambda level: level.weight)
    kinds = tuple(dict.fromkeys(old.kinds + new.kinds))
    links = _newest(old.links + new.links)
    origin = _origin(old.origin, new.origin)
    again = new.origin is not Origin.HEARD and old.state.closed
    if not again and (level, kinds, links, origin) == (old.level, old.kinds, old.links, old.origin):
        return old
    # Whoever has a case is asked by what they do, not by what the person does.
    since = new.last_at if level is not old.level and not old.state.owned else old.since
    at = max(old.last_at, new.last_at)
    joined = replace(old, level=level, kinds=kinds, links=links, origin=origin, last_at=at, since=since)
    return joined.moved(Change(old.state, None, CaseState.NEW, None), new.last_at) if old.state.closed else joined


def _origin(old: Origin, new: Origin) -> Origin:
    """How a case came to the desk, once something is joined to it: what volunteers have to know first."""
    if new is Origin.ASKED:
        return new
    return new if new is Origin.APPEALED and old is Origin.HEARD else old


def joining(old: Case, joined: Case) -> Joining:
    """What joining has done to a case: opened it again, made it more urgent, or neither."""
    if old.state.closed and not joined.state.closed:
        return Joining.REOPENED
    return Joining.RAISED if joined.level.weight > old.level.weight else Joining.SAME


def freed(case: Case) -> Case:
    """A case without its owner, for somebody else to take: nobody in need is left with nobody."""
    return case.moved(Change(case.state, case.owner_id, CaseState.NEW, None), case.last_at)


def left_of(case: Case) -> PastCase | None:
    """What is left of a case once it is forgotten whose it was; None of one that was never closed."""
    if not case.state.closed:
        return None
    closed_at = case.last_at if case.closed_at is None else case.closed_at
    return PastCase(
        case.guild_id, case.level, case.kinds, case.opened_at, case.taken_at, closed_at, case.state, case.ending
    )


def desk_order(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Highest level first, then oldest."""
    return tuple(sorted(cases, key=lambda case: (-case.level.weight, case.opened_at)))


def _newest(links: Iterable[Link]) -> tuple[Link, ...]:
    # Discord's ids grow with time, so the order holds even when messages are read late and out of order.
    ordered = sorted(dict.fromkeys(links), key=lambda link: link.message_id, reverse=True)
    return tuple(ordered[:LINKS_KEPT])
