"""What goes beside a case: a room, a second opinion, a hand-over, a reminder. Case -> the effects of it. Pure.

| effect     | codes       | what it does                                                                          |
| ---------- | ----------- | ------------------------------------------------------------------------------------- |
| ROOM       | channel ids | finds or makes the room of a case, with its person and its owner in it                |
| ROOM       | ENTER       | lets whoever has the case now into its room                                           |
| ROOM       | LEAVE       | takes whoever had it out of the room                                                  |
| CLOSE_ROOM |             | says good-bye in the room, and locks it                                               |
| CONSULT    | roles       | calls supervisors into a thread beside the desk; else one line in their channel       |
| FOLLOW_UP  |             | reminds a volunteer to look in, after a day                                           |
| FOLLOW_UP  | HANDED      | tells a volunteer that a case is theirs now                                           |
| FOLLOW_UP  | RAISED      | tells whoever has a case that it has become more pressing, or that they were asked for |
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from bot.act.lives import DAY, LIVES
from bot.act.mentions import role_codes
from bot.model import Case, Effect, EffectKind, Link, Server, Way, effect_key

ENTER: Final = "enter"
LEAVE: Final = "leave"
HANDED: Final = "handed"
RAISED: Final = "raised"

IN_A_DAY: Final = DAY
"""Seconds after which a volunteer is reminded to look in."""

CODE: Final = 6
"""So many characters of a case's id stand in the name of a thread: enough to find it again, and they tell nobody
anything."""


def short(case_id: str) -> str:
    """The code of a case in the name of a thread."""
    return case_id[:CODE]


def open_room(case: Case, server: Server, now: float) -> Effect:
    """Open a case's room where its person wrote last, else in the first support channel that can hold one.

    Each press is a new try: it may be allowed by now.
    """
    support = sorted(server.support_channels)
    places = [case.links[0].channel_id, *support] if case.links else support
    return _effect(
        case,
        EffectKind.ROOM,
        now,
        key=effect_key(case.id, EffectKind.ROOM, now),
        channel_id=places[0] if places else 0,
        person_id=case.person_id,
        codes=tuple(str(place) for place in dict.fromkeys(places[1:])),
    )


def close_room(case: Case, room: Link, now: float) -> Effect:
    """Close a case's room. It names the room itself: the case may be forgotten by then."""
    return _effect(
        case,
        EffectKind.CLOSE_ROOM,
        now,
        key=effect_key(case.id, EffectKind.CLOSE_ROOM, room.channel_id, case.moves),
        channel_id=room.channel_id,
    )


def room_follows(before: Case, after: Case, now: float) -> tuple[Effect, ...]:
    """What a move of a case means for its room: it closes, or its owner comes and goes. Nothing, where it has none."""
    room = after.room
    if room is None:
        return ()
    if after.state.closed:
        return () if before.state.closed else (close_room(after, room, now),)
    if before.owner_id == after.owner_id:
        return ()
    steps = ((ENTER, after.owner_id), (LEAVE, before.owner_id))
    follow = tuple(
        _effect(
            after,
            EffectKind.ROOM,
            now,
            key=effect_key(after.id, EffectKind.ROOM, code, after.moves),
            channel_id=room.channel_id,
            person_id=person_id,
            codes=(code,),
        )
        for code, person_id in steps
        if person_id is not None
    )
    # Whoever is to be out of a room is to be out of it, however long Discord is unwell.
    return tuple(replace(one, expires_at=now + 7 * DAY) if LEAVE in one.codes else one for one in follow)


def consultation(case: Case, server: Server, now: float) -> Effect | None:
    """Call the supervisors, else the moderators, into a thread beside the desk; in their channel, where there can be
    none. None where there is no desk. ``case`` is as it is then: asking again after carrying on calls again.
    """
    if server.desk_channel is None:
        return None
    elsewhere = server.for_supervisors
    return _effect(
        case,
        EffectKind.CONSULT,
        now,
        key=effect_key(case.id, EffectKind.CONSULT, case.moves),
        way=Way.REPLY,
        otherwise=() if elsewhere is None else (Way.CHANNEL,),
        channel_id=server.desk_channel,
        target_id=elsewhere,
        person_id=case.owner_id,
        codes=role_codes(server.supervisor_roles or server.moderator_roles),
    )


def follow_up(case: Case, person_id: int, now: float) -> Effect:
    """Remind somebody in a day to look in. Its key is the case's: there is one for each case, whoever asked for it."""
    due = now + IN_A_DAY
    return replace(_told(case, person_id, due, follow_up_of(case.id)), not_before=due)


def follow_up_of(case_id: str) -> str:
    """The key of a case's reminder."""
    return effect_key(case_id, EffectKind.FOLLOW_UP)


def handed_over(case: Case, now: float) -> Effect | None:
    """Tell whoever has a case now that it was handed over to them. ``case`` is as it is then."""
    if case.owner_id is None:
        return None
    return _told(case, case.owner_id, now, effect_key(case.id, EffectKind.FOLLOW_UP, HANDED, case.moves), (HANDED,))


def more_pressing(case: Case, now: float) -> Effect | None:
    """Tell whoever has a case that something more pressing has come, or that its person asks for them: once in an hour
    for each level. None where nobody has it: then everybody is called.
    """
    if case.owner_id is None:
        return None
    key = effect_key(case.id, EffectKind.FOLLOW_UP, RAISED, case.owner_id, case.level, int(now // 3600))
    return _told(case, case.owner_id, now, key, (RAISED,))


def _told(case: Case, person_id: int, at: float, key: str, codes: tuple[str, ...] = ()) -> Effect:
    """Say something about a case to one person: in a direct message, else on the desk, where the card is."""
    return _effect(
        case,
        EffectKind.FOLLOW_UP,
        at,
        key=key,
        way=Way.DIRECT,
        otherwise=(Way.CHANNEL,) if case.card else (),
        channel_id=case.card.channel_id if case.card else 0,
        person_id=person_id,
        codes=codes,
    )


def _effect(
    case: Case,
    kind: EffectKind,
    at: float,
    *,
    key: str,
    channel_id: int,
    way: Way = Way.CHANNEL,
    otherwise: tuple[Way, ...] = (),
    target_id: int | None = None,
    person_id: int | None = None,
    codes: Collection[str] = (),
) -> Effect:
    return Effect(
        key=key,
        kind=kind,
        way=way,
        decision_id=case.id,
        guild_id=case.guild_id,
        channel_id=channel_id,
        expires_at=at + LIVES[kind],
        target_id=target_id,
        person_id=person_id,
        case_id=case.id,
        codes=tuple(codes),
        otherwise=otherwise,
    )
