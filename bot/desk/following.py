"""What a move does to a case, and what follows from it: who is shown what, in the order of trying. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.act.beside import consultation, handed_over, room_follows
from bot.act.cases import escalation, show_case
from bot.desk.breaks import ENDS, heavy
from bot.desk.notices import check_in
from bot.desk.states import MOVES, Move
from bot.model import Case, Change, Effect, Ending, Server


def change_of(
    case: Case,
    move: Move,
    person_id: int,
    ending: Ending | None = None,
    to: int | None = None,
    note: str = "",
) -> Change:
    """What a legal move does to a case. Raises KeyError for one that is not legal, ValueError for a wrong ending."""
    state, _ = MOVES[case.state, move]
    after = {Move.CLAIM: person_id, Move.PASS: to}.get(move, case.owner_id)
    passed = note if move is Move.PASS else None
    return Change(case.state, case.owner_id, state, after if state.owned else None, ending, passed)


def follows(case: Case, after: Case, move: Move, person_id: int, server: Server, now: float) -> list[Effect]:
    """What follows from a move of somebody's. ``case`` is as it was before, ``after`` as it is then."""
    told: list[Effect | None] = []
    if move is Move.ESCALATE and server.log_channel is not None:
        told.append(escalation(after, server.log_channel, now, server.moderator_roles))
    if move in ENDS and case.owner_id != person_id and heavy(case, now):
        told.append(check_in(case, now))
    if move is Move.CONSULT:
        told.append(consultation(after, server, now))
    if move is Move.PASS:
        told.append(handed_over(after, now))
    return shown(case, after, now, told)


def shown(case: Case, after: Case, now: float, told: Sequence[Effect | None] = ()) -> list[Effect]:
    """The card as the case is now, whoever is ``told`` of it, and then what its room does."""
    effects = [show_case(after, now), *told, *room_follows(case, after, now)]
    return [effect for effect in effects if effect is not None]
