"""What is left of a case, and for how long: nothing is kept about a member beyond the case itself."""

from __future__ import annotations

import pytest

from bot.model import CaseState, Ending, Level
from tests.journeys.house import House
from tests.journeys.test_desk import press, resolve

CRY = "i want to kill myself tonight"


async def a_resolved_case(house: House) -> None:
    """Sam cried for help; Robin took it, and it was resolved."""
    await house.sam.send(house.support, CRY)
    (card,) = house.said(house.desk)
    await house.robin.click(card, label="Claim")
    (card,) = house.said(house.desk)
    asked = await house.robin.click(card, label="Resolve")
    assert asked.response is not None
    await house.robin.select(asked.response, ["safer"])
    (case,) = await house.ledger.cases(house.world.guild.id)
    assert case.state is CaseState.RESOLVED


async def about_sam(house: House) -> dict[str, object]:
    """What is kept about Sam, by kind, where anything is."""
    return {kind: kept for kind, kept in (await house.ledger.export(house.sam.id)).items() if kept}


async def test_thirty_days_after_a_case_was_closed_nobody_is_named_in_what_is_left(house: House) -> None:
    await a_resolved_case(house)
    await house.days_pass(29)
    assert "cases" in await about_sam(house)
    await house.days_pass(2)
    assert await about_sam(house) == {}
    (left,) = await house.ledger.past_cases(house.world.guild.id)
    assert (left.level, left.kinds, left.state, left.ending) == (
        Level.URGENT,
        ("crisis.suicide",),
        CaseState.RESOLVED,
        Ending.SAFER,
    )
    assert left.taken_at is not None
    assert str(house.sam.id) not in str(left)
    assert str(house.robin.id) not in str(left)
    await house.days_pass(150)
    assert await house.ledger.past_cases(house.world.guild.id) == ()


@pytest.mark.parametrize(("days", "named"), [(1.9, True), (2.2, False)])
async def test_a_server_may_forget_the_person_sooner(house: House, days: float, named: bool) -> None:
    await house.change(policy={"desk": {"person_kept": "2d"}})
    await a_resolved_case(house)
    await house.days_pass(days)
    assert ("cases" in await about_sam(house)) is named
    assert len(await house.ledger.past_cases(house.world.guild.id)) == int(not named)


async def test_what_its_author_says_was_not_meant_is_kept_no_longer_either(house: House) -> None:
    await house.change(policy={"desk": {"person_kept": "2d"}})
    await house.sam.send(house.support, CRY)
    (line,) = house.said(house.support)
    first = await house.sam.click(line, label="Support options (only you see this)")
    assert first.response is not None
    await house.sam.click(first.response, label="Not what I meant")
    (case,) = await house.ledger.cases(house.world.guild.id)
    assert case.state is CaseState.MISREAD
    await house.days_pass(2.2)
    assert await house.ledger.cases(house.world.guild.id) == ()


async def test_all_that_is_kept_about_somebody_who_was_answered_is_in_their_export_and_most_is_gone_in_two_weeks(
    house: House,
) -> None:
    await a_resolved_case(house)
    assert set(await about_sam(house)) == {"cases", "decisions", "effects", "received"}
    await house.days_pass(1.1)
    assert set(await about_sam(house)) == {"cases", "decisions", "effects"}
    await house.days_pass(14)
    assert set(await about_sam(house)) == {"cases"}


async def test_whoever_erases_themselves_takes_their_case_at_once_and_nothing_of_it_is_left(house: House) -> None:
    await a_resolved_case(house)
    answer = await house.sam.slash(house.support, "privacy erase")
    assert answer.response is not None
    assert await about_sam(house) == {}
    await house.days_pass(31)
    assert await house.ledger.past_cases(house.world.guild.id) == ()


async def test_when_it_is_forgotten_whose_a_case_was_its_card_does_not_stand_on_the_desk_any_more(house: House) -> None:
    await house.sam.send(house.support, CRY)
    await press(house, house.robin, "Claim")
    await resolve(house, house.robin, "safer")
    await house.days_pass(29)
    assert len(house.cards()) == 1
    await house.days_pass(2)
    assert house.cards() == []
    assert len(await house.ledger.past_cases(house.world.guild.id)) == 1
