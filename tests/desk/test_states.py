"""The table of moves: what it says to people and to the program is the same, and what has to be true of it is."""

from __future__ import annotations

import re

import pytest

from bot.desk import states
from bot.desk.states import MOVES, Move, Who, may
from bot.model import CLOSED, OWNED, CaseState, Change, Ending

WORDS = {"any that is owned": OWNED, "any that is closed": CLOSED}


def written() -> dict[tuple[CaseState, Move], tuple[CaseState, frozenset[Who]]]:
    """The table in the words above the code, read."""
    moves = {}
    for line in re.findall(r"^\| (.+) \|$", states.__doc__ or "", re.MULTILINE)[2:]:
        before, move, after, who, _ = (cell.strip() for cell in line.split(" | "))
        for state in WORDS.get(before) or {CaseState(one) for one in before.split(", ")}:
            assert (state, Move(move)) not in moves, "each move from a state stands in one row"
            moves[state, Move(move)] = (CaseState(after), frozenset(map(Who, who.split(", "))))
    return moves


def test_the_table_that_people_read_is_the_one_that_the_program_follows() -> None:
    assert written() == MOVES


def test_every_state_is_the_first_or_reached_from_it() -> None:
    reached, left = {CaseState.NEW}, {CaseState.NEW}
    while left:
        left = {to for (state, _), (to, _) in MOVES.items() if state in left} - reached
        reached |= left
    assert reached == set(CaseState)


def test_every_state_leads_back_to_where_somebody_can_take_the_case() -> None:
    for state in CaseState:
        assert state is CaseState.NEW or CaseState.NEW in {to for (one, _), (to, _) in MOVES.items() if one is state}


def test_from_a_closed_state_there_is_no_move_but_opening_it_again() -> None:
    assert {move for (state, move) in MOVES if state.closed} == {Move.REOPEN}
    assert {to for (state, _), (to, _) in MOVES.items() if state.closed} == {CaseState.NEW}


def test_only_the_bot_closes_what_nobody_has_looked_at() -> None:
    closing = {move: who for (state, move), (to, who) in MOVES.items() if to.closed and not state.owned}
    assert closing == {Move.MISREAD: {Who.BOT}}


def test_an_owner_can_give_a_case_back_from_wherever_it_is_and_so_can_a_moderator() -> None:
    for state in OWNED:
        for who in (Who.OWNER, Who.MODERATOR, Who.BOT):
            assert may(state, Move.RELEASE, {who})
        assert not may(state, Move.RELEASE, {Who.VOLUNTEER})


def test_nobody_moves_anything_with_no_power() -> None:
    assert not [1 for state, move in MOVES if may(state, move, frozenset())]


@pytest.mark.parametrize("state", CaseState)
def test_a_state_is_new_or_owned_or_closed(state: CaseState) -> None:
    assert [state is CaseState.NEW, state.owned, state.closed].count(True) == 1
    assert state.owned is any(Who.OWNER in who for (one, _), (_, who) in MOVES.items() if one is state)


@pytest.mark.parametrize(("state", "move"), MOVES)
def test_every_legal_move_is_a_change_that_can_be_true(state: CaseState, move: Move) -> None:
    to, _ = MOVES[state, move]
    ending = Ending.OTHER if to is CaseState.RESOLVED else None
    Change(state, 8 if state.owned else None, to, 8 if to.owned else None, ending)


@pytest.mark.parametrize(
    ("before", "owner", "after", "new_owner", "ending"),
    [
        (CaseState.NEW, None, CaseState.CLAIMED, None, None),
        (CaseState.NEW, 8, CaseState.CLAIMED, 8, None),
        (CaseState.CLAIMED, None, CaseState.NEW, None, None),
        (CaseState.CLAIMED, 8, CaseState.NEW, 8, None),
        (CaseState.CLAIMED, 8, CaseState.RESOLVED, 8, Ending.LEFT),
        (CaseState.CLAIMED, 8, CaseState.RESOLVED, None, None),
        (CaseState.CLAIMED, 8, CaseState.MISREAD, None, Ending.LEFT),
        (CaseState.RESOLVED, None, CaseState.CLAIMED, 8, None),
        (CaseState.RESOLVED, None, CaseState.MISREAD, None, None),
        (CaseState.HANDED, None, CaseState.HANDED, None, None),
    ],
)
def test_what_can_be_true_of_no_case_is_no_change(
    before: CaseState, owner: int | None, after: CaseState, new_owner: int | None, ending: Ending | None
) -> None:
    with pytest.raises(ValueError, match="a case that is"):
        Change(before, owner, after, new_owner, ending)
