"""What is counted of messages on their way, and what is kept for moderators to judge."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from bot.model import Finding, Link, Response, Span
from tests.test_pipeline import CRY, LOG, NUMBER, SAM, SERVER, SUPPORT, House

FLIRT = "hey beautiful, can i have your number? we should go on a date"
REMOVES = {"trials": {"privacy.*": {"rows": [{"respond": ["remove"]}]}}}
SHADOWED = {"rules": {"privacy.*": {"mode": "shadow"}}}
LATE = Finding("content.sexual", Span(0, 2), 0.95, "toxicity", "the model says so")


async def told(house: House) -> Counter[tuple[str, str, str]]:
    return Counter(
        {(one.rule, one.category, one.what): one.times for one in await house.ledger.tallies(1, house.clock.now())}
    )


async def test_what_is_found_and_what_is_done_is_counted_without_anybody() -> None:
    house = House()
    for _ in range(2):
        await house.hears(NUMBER)
        house.clock.pass_(4000)
    assert await told(house) == Counter(
        {
            ("privacy.*", "privacy.phone", "found"): 2,
            ("privacy.*", "privacy.phone", "mask"): 2,
            ("privacy.*", "privacy.phone", "nudge"): 2,
        }
    )
    assert await house.ledger.sightings(1) == ()


async def test_a_message_that_is_read_twice_is_counted_once() -> None:
    house = House()
    await house.hears(FLIRT)
    before = await told(house)
    await house.pipeline.handle(house.message(FLIRT))
    assert before == await told(house)
    assert len(await house.ledger.sightings(1)) == 1


async def test_a_rule_in_shadow_leaves_what_moderators_can_look_at_and_does_nothing() -> None:
    house = House()
    assert await house.hears(FLIRT) == []
    (seen,) = await house.ledger.sightings(1)
    assert (seen.rule, seen.responses, seen.person_id, seen.verdict) == ("boundary.*", (Response.FLAG,), SAM, None)
    assert seen.link == Link(SUPPORT, 101)
    assert (await told(house))[("boundary.*", seen.category, "shadow")] == 1


async def test_a_changed_rule_is_tried_while_the_old_one_acts() -> None:
    house = House(server=replace(SERVER, policy=REMOVES))
    assert len(await house.hears(NUMBER)) == 1
    (seen,) = await house.ledger.sightings(1)
    assert seen.responses == (Response.REMOVE,)
    assert (await told(house))[("privacy.*", "privacy.phone", "trial")] == 1
    assert (await told(house))[("privacy.*", "privacy.phone", "nudge")] == 1
    assert (await told(house))[("privacy.*", "privacy.phone", "remove")] == 0


async def test_nothing_on_trial_takes_away_a_cry_for_help() -> None:
    house = House(server=replace(SERVER, policy=REMOVES))
    await house.hears(f"{CRY}, {NUMBER}")
    assert "privacy.*" not in {one.rule for one in await house.ledger.sightings(1)}


async def test_what_a_slow_scorer_finds_later_is_counted_as_well_and_nothing_twice() -> None:
    house = House(LATE)
    await house.hears(NUMBER)
    counts = await told(house)
    assert counts[("content.*", "content.sexual", "flag")] == 1
    assert counts[("privacy.*", "privacy.phone", "nudge")] == 1
    assert max(counts.values()) == 1


@pytest.mark.parametrize("channel", [LOG, 99])
async def test_what_is_nobodys_business_is_not_counted(channel: int) -> None:
    house = House(server=replace(SERVER, policy=SHADOWED))
    await house.hears(NUMBER, channel=channel)
    assert await house.ledger.sightings(1) == ()
    assert not [name for name in await told(house) if name[2] != "found"]


async def test_a_ledger_that_cannot_count_keeps_no_message_from_being_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(*_: object) -> None:
        raise OSError("disk full")

    house = House()
    monkeypatch.setattr(house.ledger, "count", fails)
    assert len(await house.hears(NUMBER)) == 1
