"""Who somebody is to a case at this moment, and what that lets them do. Pure.

Nothing of it is remembered between two presses: roles are those of the moment (constitution, 8).
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from bot.desk.states import MOVES, Move, Who, may
from bot.model import Case, Server


class Answer(StrEnum):
    """How a press ended."""

    DONE = "done"
    UNHEARD = "unheard"
    YOURS = "yours"
    TAKEN = "taken"
    RECUSED = "recused"
    ABOUT_YOU = "about_you"
    NOT_YOURS = "not_yours"
    MODERATORS_ONLY = "moderators_only"
    NOBODYS = "nobodys"
    CLOSED = "closed"
    NOT_NOW = "not_now"
    NOT_ALLOWED = "not_allowed"
    GONE = "gone"
    CONDUCT = "conduct"
    FULL = "full"
    NOT_THEM = "not_them"
    UNTOLD = "untold"
    OWNER_ONLY = "owner_only"


@dataclass(frozen=True, slots=True)
class Presser:
    """Who pressed what where: everything that has to be checked again at every press (constitution, 8)."""

    person_id: int
    guild_id: int | None
    channel_id: int | None
    message_id: int | None
    roles: frozenset[int]
    manages_server: bool = False


def judge(case: Case, move: Move, who: AbstractSet[Who]) -> Answer:
    """What a move is answered where somebody is ``who`` to a case: DONE where they may make it."""
    if not who:
        return Answer.NOT_ALLOWED
    if Who.THEMSELVES in who:
        return Answer.ABOUT_YOU
    if may(case.state, move, who) or (move is Move.RECUSE and not case.state.closed):
        return Answer.DONE
    if case.state.closed:
        return Answer.CLOSED
    if move is Move.CLAIM:
        return Answer.YOURS if Who.OWNER in who else Answer.TAKEN
    if not case.state.owned:
        return Answer.NOBODYS
    legal = MOVES.get((case.state, move))
    if legal is None:
        return Answer.NOT_NOW
    return Answer.NOT_YOURS if Who.OWNER in legal[1] else Answer.MODERATORS_ONLY


def standing(case: Case, server: Server, by: Presser) -> frozenset[Who]:
    """Who somebody is to a case, by the roles that they have at this moment; nobody, where they have none of them."""
    who = on_the_desk(server, by)
    if who and case.person_id == by.person_id:
        return frozenset({Who.THEMSELVES})
    return who | {Who.OWNER} if who and case.owner_id == by.person_id else who


def on_the_desk(server: Server, by: Presser) -> frozenset[Who]:
    """Who somebody is on the desk. Where no volunteers or supervisors are named, moderators are."""
    roles = {
        Who.VOLUNTEER: server.volunteer_roles or server.moderator_roles,
        Who.SUPERVISOR: server.supervisor_roles or server.moderator_roles,
        Who.MODERATOR: server.moderator_roles,
    }
    return frozenset(who for who, wanted in roles.items() if wanted & by.roles)
