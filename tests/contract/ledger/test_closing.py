"""For how long a closed case is kept with whom it was about: what every ledger promises."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.model import CaseState, Change, Ending, PastCase
from bot.ports import Ledger
from tests.record.samples import ANA, BEN, DAY, GUILD, HOUR, MESSAGE, NOW, a_case, claim

RESOLVED = Change(CaseState.CLAIMED, BEN, CaseState.RESOLVED, None, Ending.SAFER)


async def closed(ledger: Ledger, kept: float | None) -> str:
    """Ana's case, which Ben has resolved; it is kept with her for so many seconds."""
    case, _ = await ledger.open_case(a_case(), HOUR, NOW)
    await claim(ledger, case.id, BEN, NOW)
    _, moved = await ledger.move(case.id, replace(RESOLVED, kept=kept), NOW)
    assert moved
    return case.id


@pytest.mark.parametrize(("kept", "days"), [(None, 30), (DAY, 1), (90 * DAY, 90)])
async def test_a_closed_case_is_kept_with_whom_it_was_about_for_as_long_as_its_server_says(
    ledger: Ledger, kept: float | None, days: int
) -> None:
    case_id = await closed(ledger, kept)
    await ledger.sweep(NOW + days * DAY - HOUR)
    assert await ledger.case(case_id) is not None
    assert await ledger.past_cases(GUILD) == ()
    await ledger.sweep(NOW + days * DAY + HOUR)
    assert await ledger.case(case_id) is None
    assert await ledger.cases_of(ANA) == ()
    assert "cases" not in {name for name, kept in (await ledger.export(ANA)).items() if kept}
    kinds = a_case().kinds
    left = PastCase(GUILD, a_case().level, kinds, NOW, NOW, NOW, CaseState.RESOLVED, Ending.SAFER)
    assert await ledger.past_cases(GUILD) == (left,)


@pytest.mark.parametrize("kept", [None, DAY, 90 * DAY])
async def test_half_a_year_after_it_was_closed_nothing_is_left_of_a_case(ledger: Ledger, kept: float | None) -> None:
    await closed(ledger, kept)
    for day in (91, 179):
        await ledger.sweep(NOW + day * DAY)
        assert len(await ledger.past_cases(GUILD)) == 1
    await ledger.sweep(NOW + 180 * DAY + HOUR)
    assert await ledger.past_cases(GUILD) == ()


async def test_half_a_year_is_counted_from_the_closing_also_where_nobody_swept_in_between(ledger: Ledger) -> None:
    await closed(ledger, DAY)
    await ledger.sweep(NOW + 181 * DAY)
    assert await ledger.past_cases(GUILD) == ()


@pytest.mark.parametrize("kept", [None, DAY])
async def test_a_person_who_erases_themselves_takes_their_closed_case_at_once_and_nothing_of_it_is_left(
    ledger: Ledger, kept: float | None
) -> None:
    case_id = await closed(ledger, kept)
    await ledger.erase(ANA)
    assert await ledger.case(case_id) is None
    await ledger.sweep(NOW + 31 * DAY)
    assert await ledger.past_cases(GUILD) == ()


async def test_only_closing_shortens_how_long_a_case_is_kept(ledger: Ledger) -> None:
    case, _ = await ledger.open_case(a_case(), HOUR, NOW)
    await ledger.move(case.id, Change(CaseState.NEW, None, CaseState.CLAIMED, BEN, kept=DAY), NOW)
    await ledger.sweep(NOW + 2 * DAY)
    assert await ledger.case(case.id) is not None


async def test_a_case_that_is_opened_again_is_kept_as_an_open_one(ledger: Ledger) -> None:
    case_id = await closed(ledger, DAY)
    await ledger.open_case(a_case(MESSAGE + 1, at=NOW + HOUR), 4 * HOUR, NOW + HOUR)
    await ledger.sweep(NOW + 2 * DAY)
    case = await ledger.case(case_id)
    assert case is not None
    assert not case.state.closed
