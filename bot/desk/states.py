"""The states of a case, and who may move it.

    new -> claimed -> (consulting | escalated | waiting) -> resolved | misread | handed to moderators

The theory. A case is open or closed. An open one is new, and then it has no owner and everybody on the desk is asked;
or somebody has it, and then it has exactly one owner, who alone decides how it goes on. Three things keep a person
from being forgotten with somebody who cannot go on: the owner can give the case back at any time and is not asked why,
moderators can set it free, and the bot does when an owner asks to be forgotten, or does nothing for long and does not
answer whether it is still with them (clock.py). Nobody closes a case that nobody has looked at: a new one has to be
claimed first, but for the bot, when the person themselves says that it was not meant. A closed case has no owner, and
so nobody is counted by what they closed; only opening it again leads out of it, by a moderator, or by the bot when
there is a new finding about the same person within the episode (record/joins.py).

| from                           | move     | to         | who                               | the card then says      |
| ------------------------------ | -------- | ---------- | --------------------------------- | ----------------------- |
| new                            | claim    | claimed    | volunteer, supervisor, moderator  | who has it              |
| any that is owned              | release  | new        | owner, supervisor, moderator, bot | that nobody has it      |
| any that is owned              | recuse   | new        | owner                             | that nobody has it      |
| any that is owned              | pass     | claimed    | owner, supervisor, moderator      | who has it now          |
| claimed, waiting               | consult  | consulting | owner                             | who asks for advice     |
| claimed, consulting            | wait     | waiting    | owner                             | who waits for an answer |
| consulting, escalated, waiting | carry_on | claimed    | owner                             | who has it              |
| claimed                        | stay     | claimed    | owner                             | what it said before     |
| consulting                     | stay     | consulting | owner                             | what it said before     |
| escalated                      | stay     | escalated  | owner                             | what it said before     |
| waiting                        | stay     | waiting    | owner                             | what it said before     |
| claimed, consulting, waiting   | escalate | escalated  | owner                             | that moderators know    |
| any that is owned              | resolve  | resolved   | owner, supervisor, moderator      | how it ended            |
| any that is owned              | misread  | misread    | owner, supervisor, moderator      | that it was misread     |
| new                            | misread  | misread    | bot                               | that it was misread     |
| escalated                      | hand     | handed     | moderator                         | that moderators go on   |
| any that is closed             | reopen   | new        | moderator, bot                    | that nobody has it      |

Owned are claimed, consulting, escalated and waiting; closed are resolved, misread and handed.
``MOVES`` says the same to the program; tests/desk/test_states.py reads this table and holds the two together.

A case is passed to somebody who may have it: never to the person whom it is about, nor to somebody who has recused
themselves from that person (desk/handing.py says who else is asked).

Whoever does not have an open case can recuse themselves from it as well. That moves nothing: it only keeps that this
volunteer is not asked about this person again.

Volunteers and moderators have bad nights too. A case about somebody is moved by others alone, whatever their role:
nobody looks after themselves, and nobody closes what may be a cry of their own.

Supervisors are those whom a server has named so; where it has named none, its moderators. An owner is one who is still
on the desk: somebody who has lost their role moves nothing any more, and a moderator sets the case free.

The states are mirrored by a CHECK on the table, and so is that there is an owner exactly where a state has one
(record/tables.py); ``Change`` in bot/model/case.py refuses whatever else can be true of no case. A move is one UPDATE
that only a case in the right state and hands answers, in one transaction with the effects that follow from it.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import Final

from bot.model import CLOSED, OWNED, CaseState


class Move(StrEnum):
    """What can be done with a case."""

    CLAIM = "claim"
    RELEASE = "release"
    RECUSE = "recuse"
    PASS = "pass"  # noqa: S105  # a move, and no password
    CONSULT = "consult"
    WAIT = "wait"
    CARRY_ON = "carry_on"
    STAY = "stay"
    ESCALATE = "escalate"
    RESOLVE = "resolve"
    MISREAD = "misread"
    HAND = "hand"
    REOPEN = "reopen"


class Who(StrEnum):
    """Who somebody is to a case at this moment."""

    OWNER = "owner"
    VOLUNTEER = "volunteer"
    SUPERVISOR = "supervisor"
    MODERATOR = "moderator"
    BOT = "bot"
    THEMSELVES = "themselves"


ON_THE_DESK: Final = frozenset({Who.VOLUNTEER, Who.SUPERVISOR, Who.MODERATOR})
_CARER: Final = frozenset({Who.OWNER})
_IN_CHARGE: Final = frozenset({Who.OWNER, Who.SUPERVISOR, Who.MODERATOR})


def _rows(
    states: AbstractSet[CaseState], move: Move, to: CaseState, who: AbstractSet[Who]
) -> dict[tuple[CaseState, Move], tuple[CaseState, frozenset[Who]]]:
    return {(state, move): (to, frozenset(who)) for state in states}


MOVES: Final[dict[tuple[CaseState, Move], tuple[CaseState, frozenset[Who]]]] = (
    _rows({CaseState.NEW}, Move.CLAIM, CaseState.CLAIMED, ON_THE_DESK)
    | _rows(OWNED, Move.RELEASE, CaseState.NEW, _IN_CHARGE | {Who.BOT})
    | _rows(OWNED, Move.RECUSE, CaseState.NEW, _CARER)
    | _rows(OWNED, Move.PASS, CaseState.CLAIMED, _IN_CHARGE)
    | _rows({CaseState.CLAIMED, CaseState.WAITING}, Move.CONSULT, CaseState.CONSULTING, _CARER)
    | _rows({CaseState.CLAIMED, CaseState.CONSULTING}, Move.WAIT, CaseState.WAITING, _CARER)
    | _rows(OWNED - {CaseState.CLAIMED}, Move.CARRY_ON, CaseState.CLAIMED, _CARER)
    | {(state, Move.STAY): (state, _CARER) for state in OWNED}
    | _rows(OWNED - {CaseState.ESCALATED}, Move.ESCALATE, CaseState.ESCALATED, _CARER)
    | _rows(OWNED, Move.RESOLVE, CaseState.RESOLVED, _IN_CHARGE)
    | _rows(OWNED, Move.MISREAD, CaseState.MISREAD, _IN_CHARGE)
    | _rows({CaseState.NEW}, Move.MISREAD, CaseState.MISREAD, {Who.BOT})
    | _rows({CaseState.ESCALATED}, Move.HAND, CaseState.HANDED, {Who.MODERATOR})
    | _rows(CLOSED, Move.REOPEN, CaseState.NEW, {Who.MODERATOR, Who.BOT})
)
"""From a state by a move: to which state, and who may make it."""


def may(state: CaseState, move: Move, who: AbstractSet[Who]) -> bool:
    """Whether somebody who is ``who`` may make a move from a state."""
    legal = MOVES.get((state, move))
    return legal is not None and not legal[1].isdisjoint(who)
