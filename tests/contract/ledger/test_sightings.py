"""What rules in shadow would have done, and how moderators judged it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.model import Judged
from bot.ports import Ledger
from tests.record.samples import ANA, BEN, DAY, GUILD, MESSAGE, NOW, OTHER_GUILD, a_sighting

RIGHT, WRONG = Judged.RIGHT, Judged.WRONG
RULE = ("privacy.phone", "aaaa")


async def test_sightings_of_a_server_come_newest_first(ledger: Ledger) -> None:
    old, new, there = a_sighting(), a_sighting(MESSAGE + 1, at=NOW + 5), a_sighting(MESSAGE + 2, guild=OTHER_GUILD)
    await ledger.keep_sightings([new, there, old], NOW + 9)
    assert await ledger.sightings(GUILD) == (new, old)
    assert await ledger.sightings(OTHER_GUILD) == (there,)


async def test_one_that_is_known_is_left_as_it_is(ledger: Ledger) -> None:
    await ledger.keep_sightings([a_sighting(), replace(a_sighting(), confidence=0.1)], NOW)
    judged, _ = await ledger.judge(a_sighting().id, WRONG, NOW)
    await ledger.keep_sightings([a_sighting(at=NOW + 60)], NOW + 60)
    assert await ledger.sightings(GUILD) == (judged,)
    assert judged == a_sighting(verdict=WRONG)


async def test_another_rule_or_another_form_of_it_sees_the_same_message_anew(ledger: Ledger) -> None:
    three = [a_sighting(), a_sighting(version="bbbb"), a_sighting(rule="privacy.*")]
    await ledger.keep_sightings(three, NOW)
    assert set(await ledger.sightings(GUILD)) == set(three)


async def test_a_verdict_is_given_once_and_can_be_changed(ledger: Ledger) -> None:
    await ledger.keep_sightings([a_sighting()], NOW)
    assert await ledger.judge(a_sighting().id, RIGHT, NOW) == (a_sighting(verdict=RIGHT), True)
    assert await ledger.judge(a_sighting().id, RIGHT, NOW) == (a_sighting(verdict=RIGHT), False)
    assert await ledger.verdicts(GUILD) == {RULE: (1, 0)}
    assert await ledger.judge(a_sighting().id, WRONG, NOW) == (a_sighting(verdict=WRONG), True)
    assert await ledger.verdicts(GUILD) == {RULE: (0, 1)}
    assert await ledger.sightings(GUILD) == (a_sighting(verdict=WRONG),)


async def test_what_is_not_there_cannot_be_judged(ledger: Ledger) -> None:
    assert await ledger.judge(a_sighting().id, RIGHT, NOW) == (None, False)
    assert await ledger.verdicts(GUILD) == {}


async def test_verdicts_are_counted_by_rule_and_by_its_form(ledger: Ledger) -> None:
    await ledger.keep_sightings([a_sighting(MESSAGE + n) for n in range(3)], NOW)
    await ledger.keep_sightings([a_sighting(version="bbbb"), a_sighting(MESSAGE + 9, guild=OTHER_GUILD)], NOW)
    for number, judged in enumerate((RIGHT, WRONG, RIGHT)):
        await ledger.judge(a_sighting(MESSAGE + number).id, judged, NOW)
    await ledger.judge(a_sighting(version="bbbb").id, WRONG, NOW)
    await ledger.judge(a_sighting(MESSAGE + 9).id, WRONG, NOW)
    assert await ledger.verdicts(GUILD) == {RULE: (2, 1), ("privacy.phone", "bbbb"): (0, 1)}
    assert await ledger.verdicts(OTHER_GUILD) == {RULE: (0, 1)}


async def test_a_verdict_on_what_a_rule_did_counts_with_the_others(ledger: Ledger) -> None:
    await ledger.keep_sightings([a_sighting()], NOW)
    await ledger.judge(a_sighting().id, WRONG, NOW)
    await ledger.count_verdict(GUILD, *RULE, WRONG, NOW)
    await ledger.count_verdict(GUILD, *RULE, RIGHT, NOW)
    await ledger.judge(a_sighting().id, RIGHT, NOW)
    assert await ledger.verdicts(GUILD) == {RULE: (2, 1)}


async def test_a_verdict_of_which_there_is_no_sighting_can_be_changed(ledger: Ledger) -> None:
    for _ in range(2):
        await ledger.count_verdict(GUILD, *RULE, WRONG, NOW)
    await ledger.count_verdict(GUILD, *RULE, RIGHT, NOW, WRONG)
    assert await ledger.verdicts(GUILD) == {RULE: (1, 1)}


async def test_of_each_rule_of_a_server_the_two_hundred_written_last_are_kept(ledger: Ledger) -> None:
    others = [a_sighting(rule="custom.a"), a_sighting(guild=OTHER_GUILD, version="bbbb")]
    await ledger.keep_sightings(others, NOW)
    raid = [a_sighting(MESSAGE + number, at=NOW + number) for number in range(230)]
    await ledger.keep_sightings(raid[:120], NOW + 120)
    await ledger.judge(raid[0].id, RIGHT, NOW + 120)
    await ledger.keep_sightings(raid[120:], NOW + 230)
    assert await ledger.sightings(GUILD) == (*reversed(raid[30:]), others[0])
    assert await ledger.sightings(OTHER_GUILD) == (others[1],)
    assert await ledger.judge(raid[29].id, RIGHT, NOW + 230) == (None, False)
    assert await ledger.verdicts(GUILD) == {RULE: (1, 0)}, "a verdict outlives what it was given on"


async def test_they_go_after_a_month_however_they_were_judged_and_verdicts_after_half_a_year(ledger: Ledger) -> None:
    await ledger.keep_sightings([a_sighting()], NOW)
    await ledger.judge(a_sighting().id, RIGHT, NOW + 20 * DAY)
    await ledger.sweep(NOW + 29 * DAY)
    assert len(await ledger.sightings(GUILD)) == 1
    assert await ledger.sweep(NOW + 31 * DAY) == 1
    assert await ledger.sightings(GUILD) == ()
    assert await ledger.judge(a_sighting().id, WRONG, NOW + 31 * DAY) == (None, False)
    await ledger.sweep(NOW + 199 * DAY)
    assert await ledger.verdicts(GUILD) == {RULE: (1, 0)}
    assert await ledger.sweep(NOW + 201 * DAY) == 1
    assert await ledger.verdicts(GUILD) == {}


async def test_one_that_has_expired_does_not_stand_in_the_way_of_itself(ledger: Ledger) -> None:
    await ledger.keep_sightings([a_sighting()], NOW)
    await ledger.keep_sightings([a_sighting(at=NOW + 31 * DAY)], NOW + 31 * DAY)
    assert await ledger.sightings(GUILD) == (a_sighting(at=NOW + 31 * DAY),)


@pytest.mark.parametrize("judged", Judged)
async def test_what_would_have_been_done_about_somebody_goes_with_them_and_the_count_stays(
    ledger: Ledger, judged: Judged
) -> None:
    hers, his = a_sighting(), a_sighting(MESSAGE + 1, person=BEN)
    await ledger.keep_sightings([hers, his], NOW)
    await ledger.judge(hers.id, judged, NOW)
    before = await ledger.verdicts(GUILD)
    assert await ledger.erase(ANA) == 1
    assert await ledger.sightings(GUILD) == (his,)
    assert await ledger.verdicts(GUILD) == before != {}


async def test_a_person_is_shown_what_is_about_them_with_the_verdict(ledger: Ledger) -> None:
    await ledger.keep_sightings([a_sighting(), a_sighting(MESSAGE + 1, person=BEN)], NOW)
    await ledger.judge(a_sighting().id, WRONG, NOW)
    assert (await ledger.export(ANA))["sightings"] == [
        {
            "guild_id": GUILD,
            "id": a_sighting().id,
            "rule": "privacy.phone",
            "version": "aaaa",
            "category": "privacy.phone",
            "responses": ["remove", "nudge"],
            "confidence": 0.85,
            "link": {"channel_id": a_sighting().link.channel_id, "message_id": MESSAGE},
            "at": NOW,
            "verdict": "wrong",
        }
    ]


async def test_a_farewell_takes_sightings_and_verdicts(ledger: Ledger) -> None:
    await ledger.keep_sightings([a_sighting(), a_sighting(MESSAGE + 1, guild=OTHER_GUILD)], NOW)
    await ledger.count_verdict(GUILD, *RULE, RIGHT, NOW)
    assert await ledger.forget_server(GUILD) == 2
    assert await ledger.sightings(GUILD) == ()
    assert await ledger.verdicts(GUILD) == {}
    assert len(await ledger.sightings(OTHER_GUILD)) == 1
