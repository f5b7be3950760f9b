"""Volunteers, quiet lines, remembered countries and what is left of old cases: what every ledger promises."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.model import CLOSED, CaseState, Change, Ending, Level, Link, PastCase, Response, Trace, Volunteer
from bot.ports import Ledger
from tests.record.samples import (
    ANA,
    BEN,
    CHANNEL,
    CLEO,
    DAY,
    GUILD,
    HOUR,
    MESSAGE,
    NOW,
    OTHER_GUILD,
    a_case,
    a_decision,
    a_volunteer,
    a_watch,
    claim,
)


async def test_a_volunteer_is_kept_whole_and_by_server(ledger: Ledger) -> None:
    assert await ledger.volunteer(GUILD, ANA) == Volunteer(GUILD, ANA)
    assert await ledger.change_volunteer(GUILD, ANA, lambda _: a_volunteer(), NOW) == a_volunteer()
    assert await ledger.volunteer(GUILD, ANA) == a_volunteer()
    assert await ledger.volunteer(OTHER_GUILD, ANA) == Volunteer(OTHER_GUILD, ANA)
    assert await ledger.volunteers(GUILD) == (a_volunteer(),)
    assert await ledger.volunteers(OTHER_GUILD) == ()


async def test_of_a_volunteer_of_whom_nothing_is_known_nothing_is_kept(ledger: Ledger) -> None:
    await ledger.change_volunteer(GUILD, ANA, lambda _: a_volunteer(), NOW)
    await ledger.change_volunteer(GUILD, ANA, lambda _: Volunteer(GUILD, ANA), NOW)
    assert await ledger.volunteers(GUILD) == ()
    assert not any((await ledger.export(ANA)).values())


async def test_changes_at_once_lose_nothing(ledger: Ledger) -> None:
    changes = (ledger.change_volunteer(GUILD, ANA, lambda one: replace(one, row=one.row + 1), NOW) for _ in range(20))
    await asyncio.gather(*changes)
    assert (await ledger.volunteer(GUILD, ANA)).row == 20


async def test_a_volunteer_who_answers_nobody_for_a_year_is_forgotten(ledger: Ledger) -> None:
    await ledger.change_volunteer(GUILD, ANA, lambda _: a_volunteer(), NOW)
    await ledger.sweep(NOW + 364 * DAY)
    assert await ledger.volunteers(GUILD) == (a_volunteer(),)
    await ledger.sweep(NOW + 366 * DAY)
    assert await ledger.volunteers(GUILD) == ()


async def test_a_quiet_line_is_there_for_a_day_newest_first(ledger: Ledger) -> None:
    older, newer = a_watch(), a_watch(MESSAGE + 1, person=BEN, at=NOW + 60)
    await ledger.keep_watch(older, NOW)
    await ledger.keep_watch(newer, NOW + 60)
    await ledger.keep_watch(newer, NOW + 60)
    assert await ledger.watches(GUILD) == (newer, older)
    assert await ledger.watches(OTHER_GUILD) == ()
    await ledger.sweep(NOW + DAY + 2 * HOUR)
    assert await ledger.watches(GUILD) == ()


async def test_of_twenty_who_take_a_quiet_line_away_exactly_one_is_given_it(ledger: Ledger) -> None:
    await ledger.keep_watch(a_watch(), NOW)
    taken = await asyncio.gather(*(ledger.end_watch(a_watch().id) for _ in range(20)))
    assert [one for one in taken if one is not None] == [a_watch()]
    assert await ledger.watches(GUILD) == ()


async def test_a_country_is_remembered_for_one_person_until_they_say_otherwise(ledger: Ledger) -> None:
    assert await ledger.country(ANA) == ""
    await ledger.remember_country(ANA, "GB", NOW)
    await ledger.remember_country(ANA, "DE", NOW + 1)
    assert (await ledger.country(ANA), await ledger.country(BEN)) == ("DE", "")
    await ledger.remember_country(ANA, "", NOW + 2)
    assert await ledger.country(ANA) == ""


async def test_erasing_takes_all_of_it(ledger: Ledger) -> None:
    await ledger.change_volunteer(GUILD, ANA, lambda _: a_volunteer(), NOW)
    await ledger.keep_watch(a_watch(), NOW)
    await ledger.remember_country(ANA, "GB", NOW)
    assert {name for name, rows in (await ledger.export(ANA)).items() if rows} == {"volunteering", "watches", "country"}
    assert await ledger.erase(ANA) == 3
    assert not any((await ledger.export(ANA)).values())


async def test_what_somebody_received_can_be_forgotten_by_kind(ledger: Ledger) -> None:
    traces = [Trace(one, "crisis.suicide", NOW, Level.URGENT) for one in (Response.RESOURCES, Response.CASE)]
    for author, guild in ((ANA, GUILD), (ANA, OTHER_GUILD), (BEN, GUILD)):
        await ledger.remember(a_decision(author=author, guild=guild), traces, NOW)
    await ledger.forget_traces(GUILD, ANA, [Response.RESOURCES])
    assert [one.response for one in (await ledger.lately(GUILD, ANA, 0.0)).traces] == [Response.CASE]
    assert len((await ledger.lately(OTHER_GUILD, ANA, 0.0)).traces) == 2
    assert len((await ledger.lately(GUILD, BEN, 0.0)).traces) == 2


async def test_open_cases_are_found_wherever_they_are_most_urgent_first(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), 4 * HOUR, NOW)
    urgent = a_case(MESSAGE + 1, person=BEN, guild=OTHER_GUILD, level=Level.EMERGENCY)
    await ledger.open_case(urgent, 4 * HOUR, NOW)
    closed, _ = await ledger.open_case(a_case(MESSAGE + 2, person=CLEO), 4 * HOUR, NOW)
    await ledger.move(closed.id, Change(CaseState.NEW, None, CaseState.MISREAD, None), NOW)
    taken = await claim(ledger, a_case().id, CLEO, NOW + 1)
    assert await ledger.open_cases() == (urgent, taken)


async def test_a_room_is_noted_and_forgotten(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), 4 * HOUR, NOW)
    await ledger.place_room(a_case().id, Link(CHANNEL + 9, MESSAGE + 9))
    assert await ledger.case(a_case().id) == replace(a_case(), room=Link(CHANNEL + 9, MESSAGE + 9))
    await ledger.place_room(a_case().id, None)
    assert await ledger.case(a_case().id) == a_case()
    await ledger.place_room("unknown", None)


async def test_a_note_goes_when_the_case_is_closed(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), 4 * HOUR, NOW)
    await claim(ledger, a_case().id, BEN, NOW)
    over = Change(CaseState.CLAIMED, BEN, CaseState.CLAIMED, CLEO, note="they like to talk about their dog")
    case, moved = await ledger.move(a_case().id, over, NOW)
    assert case is not None
    assert (moved, case.note, case.owner_id) == (True, "they like to talk about their dog", CLEO)
    case, _ = await ledger.move(a_case().id, Change(CaseState.CLAIMED, CLEO, CaseState.WAITING, CLEO), NOW)
    assert case is not None
    assert case.note, "it is there for as long as somebody may need it"
    done = Change(CaseState.WAITING, CLEO, CaseState.RESOLVED, None, Ending.SAFER)
    case, _ = await ledger.move(a_case().id, done, NOW)
    assert case == await ledger.case(a_case().id)
    assert case is not None
    assert case.note == ""


@pytest.mark.parametrize("state", CLOSED)
async def test_of_a_closed_case_level_kinds_times_and_outcome_stay_for_half_a_year(
    ledger: Ledger, state: CaseState
) -> None:
    await ledger.open_case(a_case(), 4 * HOUR, NOW)
    await claim(ledger, a_case().id, BEN, NOW + 60)
    ending = Ending.SAFER if state is CaseState.RESOLVED else None
    await ledger.move(a_case().id, Change(CaseState.CLAIMED, BEN, state, None, ending), NOW + 120)
    await ledger.sweep(NOW + 29 * DAY)
    assert await ledger.past_cases(GUILD) == ()
    await ledger.sweep(NOW + 31 * DAY)
    assert await ledger.cases(GUILD) == ()
    left = PastCase(GUILD, Level.URGENT, ("crisis.suicide",), NOW, NOW + 60, NOW + 120, state, ending)
    assert await ledger.past_cases(GUILD) == (left,)
    assert await ledger.past_cases(OTHER_GUILD) == ()
    assert not any((await ledger.export(ANA)).values())
    assert await ledger.erase(ANA) == await ledger.erase(BEN) == 0
    await ledger.sweep(NOW + 179 * DAY)
    assert len(await ledger.past_cases(GUILD)) == 1
    await ledger.sweep(NOW + 182 * DAY)
    assert await ledger.past_cases(GUILD) == ()


async def test_of_a_case_that_was_never_closed_nothing_is_left(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), 4 * HOUR, NOW)
    await ledger.sweep(NOW + 31 * DAY)
    assert (await ledger.cases(GUILD), await ledger.past_cases(GUILD)) == ((), ())
