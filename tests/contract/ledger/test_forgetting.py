"""Showing and forgetting: what every ledger promises, for the one in a file and the one in memory."""

from __future__ import annotations

import json
from dataclasses import replace

from bot.act.plan import retract
from bot.model import Effect, Lately, Outcome, Response, Result, Server, Trace
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
    a_server,
    an_effect,
    claim,
)

WEEK = 7 * DAY
EPISODE = 4 * HOUR
DONE = Outcome(Result.DONE, channel_id=CHANNEL, message_id=MESSAGE + 99)


async def everything_about(ledger: Ledger, person: int, *, guild: int = GUILD, message: int = MESSAGE) -> Effect:
    """Rows of every kind: a decision, two effects, a trace, a wish, a hint and a case."""
    decision = a_decision(message, author=person, guild=guild)
    effect = an_effect(decision)
    card = replace(an_effect(decision, "card"), person_id=None)
    await ledger.open(decision, [effect, card], NOW)
    await ledger.close(effect.key, DONE, NOW)
    await ledger.remember(decision, [Trace(Response.NUDGE, "privacy.phone", NOW)], NOW)
    await ledger.quieten(guild, person, NOW + WEEK, NOW)
    await ledger.note_hint(guild, person, NOW)
    await ledger.open_case(a_case(message, person=person, guild=guild), EPISODE, NOW)
    return effect


async def test_an_export_holds_everything_about_a_person_as_plain_data(ledger: Ledger) -> None:
    await everything_about(ledger, ANA)
    await everything_about(ledger, BEN, message=MESSAGE + 40)
    told = await ledger.export(ANA)
    assert {name: len(rows) for name, rows in told.items()} == {  # type: ignore[arg-type]  # plain data: of any shape
        "decisions": 1,
        "effects": 2,
        "received": 1,
        "quiet": 1,
        "hints": 1,
        "cases": 1,
        "claimed": 0,
        "volunteering": 0,
        "watches": 0,
        "country": 0,
        "recused": 0,
        "sightings": 0,
        "changes": 0,
    }
    written = json.dumps(told)
    assert json.loads(written) == told
    assert str(ANA) in written
    assert str(BEN) not in written


async def test_an_export_tells_nothing_about_others(ledger: Ledger) -> None:
    await everything_about(ledger, ANA)
    await claim(ledger, a_case().id, BEN, NOW)
    told_ben = await ledger.export(BEN)
    assert told_ben["claimed"] == [{"id": a_case().id, "guild_id": GUILD, "claimed_at": NOW}]
    assert str(ANA) not in json.dumps(told_ben)
    assert str(BEN) not in json.dumps(await ledger.export(ANA))


async def test_an_effect_for_one_person_about_another_is_shown_to_each_without_the_other(ledger: Ledger) -> None:
    await ledger.open(a_decision(), [replace(an_effect(a_decision()), person_id=BEN)], NOW)
    told_ana, told_ben = json.dumps(await ledger.export(ANA)), json.dumps(await ledger.export(BEN))
    assert str(BEN) not in told_ana
    assert str(MESSAGE) in told_ana
    assert str(ANA) not in told_ben
    assert str(MESSAGE) not in told_ben
    assert an_effect(a_decision()).key in told_ben


async def test_of_somebody_unknown_there_is_nothing_to_show_or_forget(ledger: Ledger) -> None:
    await everything_about(ledger, ANA)
    assert not any((await ledger.export(CLEO)).values())
    assert await ledger.erase(CLEO) == 0


async def test_erasing_forgets_a_person_everywhere_and_nobody_else(ledger: Ledger) -> None:
    effect = await everything_about(ledger, ANA)
    await everything_about(ledger, ANA, guild=OTHER_GUILD, message=MESSAGE + 20)
    await everything_about(ledger, BEN, message=MESSAGE + 40)
    before = await ledger.export(BEN)
    assert await ledger.erase(ANA) == 2 * 7
    assert not any((await ledger.export(ANA)).values())
    assert await ledger.outcome(effect.key) is None
    assert await ledger.lately(GUILD, ANA, 0) == Lately()
    assert [case.person_id for case in await ledger.cases(GUILD)] == [BEN]
    assert await ledger.export(BEN) == before
    assert await ledger.erase(ANA) == 0


async def test_effects_added_later_go_with_the_person_whose_message_or_case_they_are_about(ledger: Ledger) -> None:
    await everything_about(ledger, ANA)
    by_decision = replace(an_effect(a_decision(), "later"), person_id=None, case_id=None)
    by_case = replace(an_effect(a_decision(), "card again"), person_id=None, decision_id="forgotten")
    stranger = replace(an_effect(a_decision(), "log"), person_id=None, decision_id="forgotten", case_id=None)
    for effect in (by_decision, by_case, stranger):
        await ledger.add(effect, NOW)
    assert await ledger.erase(ANA) == 7 + 2
    assert await ledger.unfinished(NOW) == (stranger,)


async def test_when_a_volunteer_is_forgotten_their_cases_are_unclaimed_and_nobody_is_left_alone(
    ledger: Ledger,
) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    await claim(ledger, a_case().id, BEN, NOW)
    assert await ledger.erase(BEN) == 0
    assert await ledger.case(a_case().id) == replace(a_case(), moves=2, taken_at=NOW)
    taken = await claim(ledger, a_case().id, CLEO, NOW)
    assert taken is not None
    assert taken.owner_id == CLEO


async def test_forgetting_a_server_takes_everything_in_it_and_nothing_elsewhere(ledger: Ledger) -> None:
    for guild, message in ((GUILD, MESSAGE), (OTHER_GUILD, MESSAGE + 20)):
        await everything_about(ledger, ANA, guild=guild, message=message)
        await ledger.save_server(a_server(guild), NOW)
        await ledger.first_refusal(guild, "direct_closed", NOW, DAY)
        await ledger.seen({CHANNEL + message: (guild, message)}, NOW)
    await ledger.quieten(None, ANA, NOW + DAY, NOW)
    assert await ledger.forget_server(GUILD) == 7 + 3
    assert await ledger.server(GUILD) == Server(GUILD)
    assert await ledger.cases(GUILD) == ()
    assert await ledger.refusals(GUILD) == {}
    assert await ledger.last_seen(GUILD) == {}
    assert await ledger.lately(GUILD, ANA, 0) == Lately()
    assert await ledger.server(OTHER_GUILD) == a_server(OTHER_GUILD)
    assert len((await ledger.export(ANA))["effects"]) == 2  # type: ignore[arg-type]  # plain data: of any shape
    assert (await ledger.lately(None, ANA, 0)).quiet_until == NOW + DAY
    assert await ledger.forget_server(GUILD) == 0


async def test_a_sweep_takes_what_has_expired_and_counts_it(ledger: Ledger) -> None:
    await everything_about(ledger, ANA)
    assert await ledger.sweep(NOW) == 0
    assert await ledger.sweep(NOW + 31 * DAY) == 6
    assert [name for name, rows in (await ledger.export(ANA)).items() if rows] == ["hints"], "given once, ever"
    assert await ledger.sweep(NOW + 31 * DAY) == 0


async def test_shutting_twice_does_no_harm(ledger: Ledger) -> None:
    await ledger.shut()
    await ledger.shut()


async def test_what_is_still_to_be_taken_back_is_known_until_it_is(ledger: Ledger) -> None:
    effect = await everything_about(ledger, ANA)
    await everything_about(ledger, BEN, message=MESSAGE + 40)
    back = retract(effect, NOW, not_before=NOW + HOUR)
    await ledger.add(back, NOW)
    assert await ledger.to_take_back(ANA) == (back,)
    assert await ledger.to_take_back(BEN) == ()
    await ledger.close(back.key, DONE, NOW)
    assert await ledger.to_take_back(ANA) == ()
