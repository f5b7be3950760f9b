"""Moving cases, recusals, and counting what was misread: what every ledger promises."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest

from bot.act.cases import escalation
from bot.model import CLOSED, OWNED, Case, CaseState, Change, Ending, Joining, Level
from bot.ports import Ledger
from tests.record.samples import (
    ANA,
    BEN,
    CLEO,
    DAY,
    GUILD,
    HOUR,
    MESSAGE,
    NOW,
    OTHER_GUILD,
    a_case,
    a_decision,
    an_effect,
    claim,
)

EPISODE = 4 * HOUR


def ends(state: CaseState) -> Ending | None:
    return Ending.SAFER if state is CaseState.RESOLVED else None


async def a_case_that_is(ledger: Ledger, state: CaseState) -> Case:
    """Ben's case in a state, or nobody's."""
    case, _ = await ledger.open_case(a_case(), EPISODE, NOW)
    if state is not CaseState.NEW:
        await claim(ledger, case.id, BEN, NOW + 1)
    if state not in (CaseState.NEW, CaseState.CLAIMED):
        change = Change(CaseState.CLAIMED, BEN, state, BEN if state.owned else None, ends(state))
        _, moved = await ledger.move(case.id, change, NOW + 2)
        assert moved
    found = await ledger.case(case.id)
    assert found is not None
    return found


async def test_a_case_goes_all_the_way_and_every_step_is_counted(ledger: Ledger) -> None:
    case = await a_case_that_is(ledger, CaseState.ESCALATED)
    assert (case.state, case.owner_id, case.claimed_at, case.moves) == (CaseState.ESCALATED, BEN, NOW + 1, 2)
    change = Change(CaseState.ESCALATED, BEN, CaseState.RESOLVED, None, Ending.OTHER_HELP)
    case_after, moved = await ledger.move(case.id, change, NOW + 3)
    assert moved
    assert case_after == await ledger.case(case.id)
    assert case_after == replace(
        case,
        state=CaseState.RESOLVED,
        owner_id=None,
        claimed_at=None,
        moves=3,
        ending=Ending.OTHER_HELP,
        since=NOW + 3,
        closed_at=NOW + 3,
    )
    assert case_after.taken_at == NOW + 1
    assert await ledger.cases(GUILD) == (case_after,)
    assert await ledger.cases_of(BEN) == (), "nobody is counted by what they closed"


@pytest.mark.parametrize("state", CaseState)
async def test_a_move_from_where_a_case_is_not_moves_nothing(ledger: Ledger, state: CaseState) -> None:
    case = await a_case_that_is(ledger, state)
    for before in CaseState:
        for owner in (BEN, CLEO) if before.owned else (None,):
            if (before, owner) == (case.state, case.owner_id):
                continue
            change = Change(before, owner, CaseState.NEW, None)
            assert await ledger.move(case.id, change, NOW + 9) == (case, False)
    assert await ledger.case(case.id) == case


async def test_what_is_not_there_is_not_moved(ledger: Ledger) -> None:
    assert await ledger.move("unknown", Change(CaseState.NEW, None, CaseState.CLAIMED, BEN), NOW) == (None, False)
    await ledger.open_case(a_case(), EPISODE, NOW)
    late = NOW + 31 * DAY
    assert await ledger.move(a_case().id, Change(CaseState.NEW, None, CaseState.CLAIMED, BEN), late) == (None, False)


async def test_of_twenty_who_move_at_once_exactly_one_does(ledger: Ledger) -> None:
    case = await a_case_that_is(ledger, CaseState.CLAIMED)
    wanted = [*OWNED - {CaseState.CLAIMED}, CaseState.NEW, *CLOSED] * 3
    changes = [Change(CaseState.CLAIMED, BEN, one, BEN if one.owned else None, ends(one)) for one in wanted[:20]]
    answers = await asyncio.gather(*(ledger.move(case.id, change, NOW + 5) for change in changes))
    (winner,) = [change for change, (_, moved) in zip(changes, answers, strict=True) if moved]
    kept = await ledger.case(case.id)
    assert kept is not None
    assert (kept.state, kept.owner_id, kept.moves) == (winner.state, winner.owner_id, case.moves + 1)
    assert all(case_then == kept for case_then, _ in answers), "everybody is told what became of it"


@pytest.mark.parametrize("state", CLOSED)
async def test_a_closed_case_is_only_opened_again(ledger: Ledger, state: CaseState) -> None:
    case = await a_case_that_is(ledger, state)
    assert await claim(ledger, case.id, CLEO, NOW + 3) == case
    opened, moved = await ledger.move(case.id, Change(state, None, CaseState.NEW, None), NOW + 4)
    assert moved
    moves = case.moves + 1
    assert opened == replace(case, state=CaseState.NEW, ending=None, moves=moves, since=NOW + 4, closed_at=None)


@pytest.mark.parametrize("state", CLOSED)
async def test_something_new_within_the_episode_opens_a_closed_case_again(ledger: Ledger, state: CaseState) -> None:
    case = await a_case_that_is(ledger, state)
    again, joining = await ledger.open_case(a_case(MESSAGE + 1, at=NOW + 60), EPISODE, NOW + 60)
    assert (again.id, joining, again.state, again.ending) == (case.id, Joining.REOPENED, CaseState.NEW, None)
    assert (again.owner_id, again.moves) == (None, case.moves + 1)
    assert await ledger.case(case.id) == again
    taken = await claim(ledger, case.id, CLEO, NOW + 61)
    assert taken is not None
    assert taken.owner_id == CLEO


@pytest.mark.parametrize("state", CLOSED)
async def test_a_closed_case_stays_closed_when_its_message_is_read_again(ledger: Ledger, state: CaseState) -> None:
    case = await a_case_that_is(ledger, state)
    assert await ledger.open_case(a_case(level=Level.CONCERN), EPISODE, NOW + 60) == (case, Joining.SAME)
    later = NOW + 3 * EPISODE
    other, joining = await ledger.open_case(a_case(MESSAGE + 1, at=later), EPISODE, later)
    assert (joining, other.id == case.id) == (Joining.NEW, False), "what comes after the episode is a case of its own"
    assert await ledger.case(case.id) == case


@pytest.mark.parametrize("state", OWNED)
async def test_when_an_owner_is_forgotten_the_case_is_there_for_others_whatever_its_state(
    ledger: Ledger, state: CaseState
) -> None:
    case = await a_case_that_is(ledger, state)
    await ledger.erase(BEN)
    freed = await ledger.case(case.id)
    since, moves = case.last_at, case.moves + 1
    assert freed == replace(case, state=CaseState.NEW, owner_id=None, claimed_at=None, moves=moves, since=since)


async def test_what_follows_from_a_move_is_written_down_with_it(ledger: Ledger) -> None:
    case = await a_case_that_is(ledger, CaseState.CLAIMED)
    line = escalation(case, 77, NOW)
    change = Change(CaseState.CLAIMED, BEN, CaseState.ESCALATED, BEN)
    _, moved = await ledger.move(case.id, change, NOW + 2, [line], [("crisis.suicide", "phrases")])
    assert moved
    assert await ledger.unfinished(NOW + 2) == (line,), "a crash before it was tried loses nothing"
    assert await ledger.misreads(GUILD) == {("crisis.suicide", "phrases"): 1}


async def test_what_was_found_wrongly_in_a_message_of_no_case_is_counted_with_the_rest(ledger: Ledger) -> None:
    for _ in range(2):
        await ledger.count_misreads(GUILD, [("content.sexual", "phrases")], NOW)
    await ledger.count_misreads(OTHER_GUILD, [], NOW)
    assert await ledger.misreads(GUILD) == {("content.sexual", "phrases"): 2}
    assert await ledger.misreads(OTHER_GUILD) == {}
    await ledger.sweep(NOW + 181 * DAY)
    assert await ledger.misreads(GUILD) == {}


async def test_what_was_not_found_wrongly_after_all_is_counted_back_and_never_below_nothing(ledger: Ledger) -> None:
    both = [("content.sexual", "phrases"), ("content.sexual", "linear")]
    await ledger.count_misreads(GUILD, both, NOW)
    await ledger.count_misreads(GUILD, both[:1], NOW)
    for left in ({both[0]: 1}, {}, {}):
        await ledger.count_misreads(GUILD, both, NOW, -1)
        assert await ledger.misreads(GUILD) == left
    await ledger.count_misreads(GUILD, both[:1], NOW)
    assert await ledger.misreads(GUILD) == {both[0]: 1}


async def test_nothing_follows_from_a_move_that_was_not_made(ledger: Ledger) -> None:
    case = await a_case_that_is(ledger, CaseState.CLAIMED)
    change = Change(CaseState.CLAIMED, CLEO, CaseState.MISREAD, None)
    effect = replace(an_effect(a_decision()), not_before=0.0, expires_at=NOW + DAY)
    assert await ledger.move(case.id, change, NOW + 2, [effect], [("crisis.suicide", "a")]) == (case, False)
    assert await ledger.unfinished(NOW + 2) == ()
    assert await ledger.misreads(GUILD) == {}


async def test_misreadings_are_counted_by_category_and_detector_and_for_each_server(ledger: Ledger) -> None:
    for number, guild in enumerate((GUILD, GUILD, OTHER_GUILD)):
        case, _ = await ledger.open_case(a_case(MESSAGE + number, person=ANA + number, guild=guild), EPISODE, NOW)
        await claim(ledger, case.id, BEN, NOW)
        found = [("crisis.suicide", "phrases"), *([("crisis.abuse", "linear")] if number else [])]
        await ledger.move(case.id, Change(CaseState.CLAIMED, BEN, CaseState.MISREAD, None), NOW, (), found)
    assert await ledger.misreads(GUILD) == {("crisis.suicide", "phrases"): 2, ("crisis.abuse", "linear"): 1}
    assert await ledger.misreads(OTHER_GUILD) == {("crisis.suicide", "phrases"): 1, ("crisis.abuse", "linear"): 1}
    for person in (ANA, BEN):
        await ledger.erase(person)
    assert sum((await ledger.misreads(GUILD)).values()) == 3, "it is about nobody, so nobody's wish erases it"
    await ledger.sweep(NOW + 181 * DAY)
    assert await ledger.misreads(GUILD) == {}
    assert await ledger.forget_server(OTHER_GUILD) == 0


async def test_who_cannot_take_whose_cases_is_kept_for_each_server_and_half_a_year(ledger: Ledger) -> None:
    await ledger.recuse(GUILD, BEN, ANA, NOW)
    await ledger.recuse(GUILD, BEN, CLEO, NOW + 100 * DAY)
    await ledger.recuse(GUILD, BEN, CLEO, NOW + 100 * DAY)
    assert await ledger.recused(GUILD, BEN) == {ANA, CLEO}
    assert await ledger.recused(GUILD, ANA) == frozenset()
    assert await ledger.recused(OTHER_GUILD, BEN) == frozenset()
    assert await ledger.sweep(NOW + 181 * DAY) == 1
    assert await ledger.recused(GUILD, BEN) == {CLEO}


async def test_a_recusal_is_shown_to_whose_it_is_without_whom_it_is_about(ledger: Ledger) -> None:
    await ledger.recuse(GUILD, BEN, ANA, NOW)
    told = await ledger.export(BEN)
    assert told["recused"] == [{"guild_id": GUILD, "at": NOW}]
    assert str(ANA) not in json.dumps(told)
    assert (await ledger.export(ANA))["recused"] == []


@pytest.mark.parametrize("person", [ANA, BEN])
async def test_a_recusal_is_forgotten_with_either_of_the_two(ledger: Ledger, person: int) -> None:
    await ledger.recuse(GUILD, BEN, ANA, NOW)
    assert await ledger.erase(person) == 1
    assert await ledger.recused(GUILD, BEN) == frozenset()
