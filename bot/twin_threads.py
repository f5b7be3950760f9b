"""The private threads of the world in memory: what transport/threads.py does on Discord."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from bot.act.beside import ENTER, LEAVE, short
from bot.model import Case, CaseState, Effect, EffectKind, Outcome, Result

NOT_NEEDED = Outcome(Result.GONE, "not_needed")


@dataclass
class Thread:
    """A private thread: in which channel, under which name, who is in it, whether it is closed, what was said first."""

    parent: int
    name: str
    people: set[int] = field(default_factory=set)
    closed: bool = False
    opening: int | None = None


Threads = dict[int, Thread]
Speak = Callable[[Effect, int], int]
"""Says an effect in a thread. Returns the message's id."""


def perform_room(
    threads: Threads,
    effect: Effect,
    case: Case | None,
    forbidden: Mapping[int, str],
    away: Collection[int],
    speak: Speak,
) -> Outcome:
    """What a room is asked for: to be there, to let somebody in or out, or to close."""
    if effect.kind is EffectKind.CLOSE_ROOM:
        return _close(threads, effect, speak)
    if {ENTER, LEAVE} & set(effect.codes):
        return _come_or_go(threads, effect, case, speak)
    if case is None or case.owner_id is None:
        return NOT_NEEDED if case else Outcome(Result.GONE, "case_gone")
    places = [one for one in (effect.channel_id, *map(int, effect.codes)) if forbidden.get(one) != "channel_gone"]
    found = case.room.channel_id if case.room and case.room.channel_id in threads else None
    found = found or _named(threads, f"room {short(case.id)}", places)
    if case.person_id in away:
        return Outcome(Result.REFUSED, "person_gone")
    if found is None:
        able = [place for place in places if place not in forbidden]
        if not able:
            return Outcome(Result.REFUSED, forbidden[places[0]] if places else "no_place_for_a_room")
        found = _open(threads, able[0], f"room {short(case.id)}")
    room = threads[found]
    room.people.add(case.owner_id)
    if room.closed or room.opening is None:
        room.people.add(case.person_id)
        room.opening = speak(effect, found)
    room.closed = False
    return Outcome(Result.DONE, channel_id=found, message_id=room.opening)


def consult_in(threads: Threads, effect: Effect, case: Case) -> int:
    """The thread for a second opinion on a case, with its owner in it."""
    name = f"consult {short(case.id)}"
    found = _named(threads, name, [effect.channel_id]) or _open(threads, effect.channel_id, name)
    threads[found].people |= {case.owner_id} if case.owner_id else set()
    return found


def _close(threads: Threads, effect: Effect, speak: Speak) -> Outcome:
    room = threads.get(effect.channel_id)
    if room is None or room.closed:
        return Outcome(Result.DONE, "gone_already")
    speak(effect, effect.channel_id)
    room.closed = True
    return Outcome(Result.DONE, channel_id=effect.channel_id)


def _come_or_go(threads: Threads, effect: Effect, case: Case | None, speak: Speak) -> Outcome:
    room, person = threads.get(effect.channel_id), effect.person_id
    theirs = case is not None and case.owner_id == person
    if room is None or room.closed or person is None or theirs is not (ENTER in effect.codes):
        return NOT_NEEDED
    room.people = room.people | {person} if theirs else room.people - {person}
    if theirs or (case is not None and case.state is CaseState.NEW):
        speak(effect, effect.channel_id)
    return Outcome(Result.DONE, channel_id=effect.channel_id)


def _named(threads: Threads, name: str, places: Collection[int]) -> int | None:
    return next((key for key, one in threads.items() if one.name == name and one.parent in places), None)


def _open(threads: Threads, parent: int, name: str) -> int:
    made = max(threads, default=2 * 10**18) + 1
    threads[made] = Thread(parent, name)
    return made
