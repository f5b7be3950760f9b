"""Decisions and effects: what every ledger promises, for the one in a file and the one in memory."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from bot.model import Effect, Outcome, Result
from bot.ports import Ledger
from tests.record.samples import (
    ANA,
    BEN,
    CHANNEL,
    DAY,
    GUILD,
    HOUR,
    MESSAGE,
    NOW,
    a_case,
    a_decision,
    an_effect,
    claim,
    unexplained,
)

WEEK = 7 * DAY
EPISODE = 4 * HOUR
DONE = Outcome(Result.DONE, channel_id=CHANNEL, message_id=MESSAGE + 99)


async def test_a_decision_comes_back_whole_but_for_the_reasons(ledger: Ledger) -> None:
    told = a_decision()
    told = replace(told, findings=tuple(replace(one, why="a fixed phrase") for one in told.findings))
    await ledger.open(told, [], NOW)
    assert await ledger.decision(told.id) == unexplained(told)
    assert await ledger.decision("never opened") is None


async def test_a_decision_can_be_read_for_a_week(ledger: Ledger) -> None:
    await ledger.open(a_decision(), [], NOW)
    await ledger.sweep(NOW + WEEK - 1)
    assert await ledger.decision(a_decision().id) is not None
    assert await ledger.sweep(NOW + WEEK + HOUR) == 1
    assert await ledger.decision(a_decision().id) is None


async def test_what_has_expired_is_not_given_out_although_it_was_not_swept(ledger: Ledger) -> None:
    effect = an_effect(a_decision())
    await ledger.open(a_decision(), [effect], NOW)
    await ledger.close(effect.key, DONE, NOW)
    await ledger.open_case(a_case(), EPISODE, NOW)
    await ledger.first_refusal(GUILD, "direct_closed", NOW, DAY)
    await ledger.quieten(GUILD, BEN, NOW + 999 * DAY, NOW + 40 * DAY)
    assert await ledger.decision(a_decision().id) is None
    assert await ledger.outcome(effect.key) is None
    assert await ledger.case(a_case().id) is None
    assert await ledger.cases(GUILD) == ()
    assert await claim(ledger, a_case().id, BEN, NOW + 40 * DAY) is None
    assert await ledger.refusals(GUILD) == {}


async def test_the_later_decision_about_a_message_replaces_the_earlier_one(ledger: Ledger) -> None:
    first = replace(a_decision(), findings=(), chosen=())
    await ledger.open(first, [], NOW)
    await ledger.open(a_decision(), [], NOW)
    assert await ledger.decision(first.id) == a_decision()


def test_the_effect_of_these_tests_leaves_no_field_empty() -> None:
    effect = an_effect(a_decision())
    assert all(getattr(effect, field.name) for field in fields(Effect))


async def test_an_effect_survives_the_way_there_and_back_whole(ledger: Ledger) -> None:
    effects = [an_effect(a_decision()), replace(an_effect(a_decision(), "b"), person_id=None, message_id=None)]
    assert await ledger.open(a_decision(), effects, NOW) == tuple(effects)
    assert await ledger.unfinished(NOW) == tuple(effects)


async def test_opening_again_returns_only_what_is_not_closed(ledger: Ledger) -> None:
    decision = a_decision()
    effects = [an_effect(decision, step) for step in ("done", "failed", "refused", "untried")]
    assert await ledger.open(decision, effects, NOW) == tuple(effects)
    for effect, result in zip(effects, (Result.DONE, Result.FAILED, Result.REFUSED), strict=False):
        await ledger.close(effect.key, Outcome(result), NOW)
    assert await ledger.open(decision, effects, NOW + 60) == (effects[1], effects[3])
    assert await ledger.unfinished(NOW + 60) == (effects[1], effects[3])


async def test_a_message_read_twice_within_a_week_is_answered_once(ledger: Ledger) -> None:
    decision, effect = a_decision(), an_effect(a_decision())
    await ledger.open(decision, [effect], NOW)
    await ledger.close(effect.key, DONE, NOW)
    for later in (NOW + DAY, NOW + WEEK - 1):
        await ledger.sweep(later)
        assert await ledger.open(decision, [effect], later) == ()


async def test_an_effect_named_twice_is_returned_once(ledger: Ledger) -> None:
    effect = an_effect(a_decision())
    assert await ledger.open(a_decision(), [effect, effect], NOW) == (effect,)


async def test_an_open_effect_stays_as_it_was_first_written(ledger: Ledger) -> None:
    effect = an_effect(a_decision())
    await ledger.open(a_decision(), [effect], NOW)
    later = replace(effect, expires_at=effect.expires_at + 5)
    assert await ledger.open(a_decision(), [later], NOW) == (effect,)
    assert await ledger.add(later, NOW) is True
    assert await ledger.unfinished(NOW) == (effect,)


async def test_adding_says_false_only_for_what_is_closed(ledger: Ledger) -> None:
    effect = an_effect(a_decision())
    assert await ledger.add(effect, NOW) is True
    assert await ledger.add(effect, NOW) is True
    await ledger.close(effect.key, Outcome(Result.FAILED), NOW)
    assert await ledger.add(effect, NOW) is True
    await ledger.close(effect.key, Outcome(Result.GONE), NOW)
    assert await ledger.add(effect, NOW) is False


@pytest.mark.parametrize("result", [Result.DONE, Result.REFUSED, Result.GONE, Result.EXPIRED])
async def test_a_final_outcome_closes_an_effect_for_good(ledger: Ledger, result: Result) -> None:
    effect = an_effect(a_decision())
    await ledger.add(effect, NOW)
    assert await ledger.outcome(effect.key) is None
    told = Outcome(result, "direct_closed", CHANNEL, MESSAGE + 1)
    await ledger.close(effect.key, told, NOW)
    await ledger.close(effect.key, Outcome(Result.FAILED), NOW)
    await ledger.close(effect.key, Outcome(Result.GONE, "unknown_message"), NOW)
    assert await ledger.outcome(effect.key) == told
    assert await ledger.unfinished(NOW) == ()


async def test_a_failure_leaves_an_effect_open_and_counts_the_try(ledger: Ledger) -> None:
    effect = an_effect(a_decision())
    await ledger.add(effect, NOW)
    for _ in range(3):
        await ledger.close(effect.key, Outcome(Result.FAILED, "503"), NOW)
    assert await ledger.outcome(effect.key) is None
    assert await ledger.unfinished(NOW) == (effect,)
    assert (await ledger.export(ANA))["effects"][0]["tries"] == 3  # type: ignore[index]  # plain data: of any shape


async def test_closing_an_unknown_effect_does_nothing(ledger: Ledger) -> None:
    await ledger.close("unknown", DONE, NOW)
    assert await ledger.outcome("unknown") is None


async def test_unfinished_effects_are_oldest_first_and_only_those_that_are_due(ledger: Ledger) -> None:
    decision = a_decision()
    later = replace(an_effect(decision, "later"), not_before=NOW + 60)
    first, second = an_effect(decision, "z"), an_effect(decision, "a")
    for effect in (later, first, second):
        await ledger.add(effect, NOW)
    assert await ledger.unfinished(NOW) == (first, second)
    assert await ledger.unfinished(NOW + 60) == (later, first, second)


async def test_an_unfinished_effect_past_its_expiry_is_closed_as_expired(ledger: Ledger) -> None:
    decision = a_decision()
    over, wanted = an_effect(decision, "a", expires_at=NOW + 10), an_effect(decision, "b", expires_at=NOW + 11)
    never_due = replace(an_effect(decision, "c", expires_at=NOW + 10), not_before=NOW + 20)
    await ledger.open(decision, [over, wanted, never_due], NOW)
    assert await ledger.unfinished(NOW + 10) == (wanted,)
    for effect in (over, never_due):
        assert await ledger.outcome(effect.key) == Outcome(Result.EXPIRED)
    assert await ledger.outcome(wanted.key) is None
    assert await ledger.open(decision, [over], NOW + 10) == ()


@pytest.mark.parametrize("lives", [60.0, DAY, 20 * DAY])
async def test_an_open_effect_is_never_swept_before_it_expires(ledger: Ledger, lives: float) -> None:
    effect = an_effect(a_decision(), expires_at=NOW + lives)
    await ledger.add(effect, NOW)
    await ledger.sweep(NOW + lives - 1)
    assert await ledger.unfinished(NOW + lives - 1) == (effect,)


async def test_an_effect_that_would_never_expire_goes_all_the_same(ledger: Ledger) -> None:
    await ledger.add(an_effect(a_decision(), expires_at=float("inf")), NOW)
    assert await ledger.sweep(NOW + 36 * DAY) == 0
    assert await ledger.sweep(NOW + 38 * DAY) == 1


async def test_the_effects_about_a_message_are_known_open_and_closed_ones_until_they_expire(ledger: Ledger) -> None:
    first, second, other = (an_effect(a_decision(message), step) for message, step in
                            ((MESSAGE, "x"), (MESSAGE, "y"), (MESSAGE + 1, "x")))  # fmt: skip
    about_none = replace(an_effect(a_decision(), "z"), message_id=None)
    await ledger.open(a_decision(), [first, second, about_none], NOW)
    await ledger.add(other, NOW)
    await ledger.close(first.key, DONE, NOW)
    assert await ledger.about([MESSAGE]) == (first, second)
    assert await ledger.about([MESSAGE + 1, MESSAGE + 7, MESSAGE]) == (first, second, other)
    assert await ledger.about([MESSAGE + 7]) == ()
    assert await ledger.about([]) == ()
    await ledger.quieten(GUILD, BEN, NOW + 99 * DAY, NOW + 40 * DAY)
    assert await ledger.about([MESSAGE, MESSAGE + 1]) == ()


async def test_an_effect_is_known_by_its_key_while_it_is_open_and_when_it_is_closed(ledger: Ledger) -> None:
    effect = an_effect(a_decision())
    assert await ledger.effect(effect.key) is None
    await ledger.add(effect, NOW)
    assert await ledger.effect(effect.key) == effect
    await ledger.close(effect.key, DONE, NOW)
    assert await ledger.effect(effect.key) == effect
    await ledger.sweep(NOW + 40 * DAY)
    assert await ledger.effect(effect.key) is None
