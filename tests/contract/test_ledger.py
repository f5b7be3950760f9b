"""What every ledger promises: each sentence of the port's docstrings, for the one in a file and the one in memory."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from bot.model import Case, CaseState, Effect, Lately, Level, Link, Outcome, Response, Result, Server, Trace
from bot.ports import Ledger
from bot.record.memory import MemoryLedger
from bot.record.sqlite import open_ledger
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
    unexplained,
)

WEEK = 7 * DAY
EPISODE = 4 * HOUR
DONE = Outcome(Result.DONE, channel_id=CHANNEL, message_id=MESSAGE + 99)


@pytest.fixture(params=["memory", "sqlite"])
async def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Ledger]:
    made: Ledger
    if request.param == "memory":
        made = MemoryLedger()
    else:
        made = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'ledger.db'}", tmp_path / "key")
    yield made
    await made.shut()


# --- servers


async def test_a_server_never_seen_is_empty(ledger: Ledger) -> None:
    assert await ledger.server(GUILD) == Server(GUILD)


async def test_a_server_comes_back_whole_and_in_place_of_the_older_one(ledger: Ledger) -> None:
    await ledger.save_server(Server(GUILD, desk_channel=5), NOW)
    await ledger.save_server(a_server(), NOW)
    assert await ledger.server(GUILD) == a_server()
    assert await ledger.server(OTHER_GUILD) == Server(OTHER_GUILD)


async def test_changes_made_at_once_are_all_kept(ledger: Ledger) -> None:
    def one_more(server: Server) -> Server:
        return replace(server, support_channels=server.support_channels | {len(server.support_channels) + 1})

    await asyncio.gather(*(ledger.change_server(GUILD, one_more, NOW) for _ in range(20)))
    assert (await ledger.server(GUILD)).support_channels == frozenset(range(1, 21))
    changed = await ledger.change_server(GUILD, lambda server: replace(server, introduced=True), NOW)
    assert changed == await ledger.server(GUILD)
    assert changed.introduced


async def test_a_kept_policy_does_not_change_with_the_object_it_came_from(ledger: Ledger) -> None:
    modes = {"privacy.phone": "on"}
    await ledger.save_server(Server(GUILD, policy={"modes": modes}), NOW)
    modes["privacy.phone"] = "off"
    assert (await ledger.server(GUILD)).policy == {"modes": {"privacy.phone": "on"}}


async def test_settings_stay_however_long_a_server_is_quiet(ledger: Ledger) -> None:
    await ledger.save_server(a_server(), NOW)
    assert await ledger.sweep(NOW + 5000 * DAY) == 0
    assert await ledger.server(GUILD) == a_server()


# --- what somebody received, and their wish for quiet


async def test_lately_is_oldest_first_after_since_and_of_this_person_and_server_alone(ledger: Ledger) -> None:
    def trace(at: float, category: str = "privacy.phone") -> Trace:
        return Trace(Response.NUDGE, category, at, Level.CONCERN)

    await ledger.remember(a_decision(), [trace(NOW + 20), trace(NOW + 10, "privacy.email")], NOW)
    await ledger.remember(a_decision(author=BEN), [trace(NOW + 11)], NOW)
    await ledger.remember(a_decision(guild=OTHER_GUILD), [trace(NOW + 12)], NOW)
    await ledger.remember(a_decision(guild=None), [trace(NOW + 13)], NOW)

    assert await ledger.lately(GUILD, ANA, NOW) == Lately((trace(NOW + 10, "privacy.email"), trace(NOW + 20)))
    assert await ledger.lately(GUILD, ANA, NOW + 10) == Lately((trace(NOW + 20),))
    assert await ledger.lately(GUILD, ANA, NOW + 20) == Lately()
    assert await ledger.lately(None, ANA, NOW) == Lately((trace(NOW + 13),))
    assert await ledger.lately(GUILD, CLEO, NOW) == Lately()


async def test_a_trace_is_forgotten_after_the_longest_cooldown(ledger: Ledger) -> None:
    await ledger.remember(a_decision(), [Trace(Response.NUDGE, "privacy.phone", NOW)], NOW)
    assert await ledger.sweep(NOW + DAY - 1) == 0
    assert len((await ledger.lately(GUILD, ANA, 0)).traces) == 1
    assert await ledger.sweep(NOW + DAY + HOUR) == 1
    assert await ledger.lately(GUILD, ANA, 0) == Lately()


@pytest.mark.parametrize("guild", [GUILD, None])
async def test_a_new_wish_for_quiet_replaces_the_old_one(ledger: Ledger, guild: int | None) -> None:
    await ledger.quieten(guild, ANA, NOW + WEEK, NOW)
    await ledger.quieten(guild, ANA, NOW + DAY, NOW)
    assert (await ledger.lately(guild, ANA, 0)).quiet_until == NOW + DAY
    await ledger.quieten(guild, ANA, NOW, NOW)
    assert (await ledger.lately(guild, ANA, 0)).quiet_until == 0


async def test_a_wish_for_quiet_holds_for_one_person_in_one_server_until_it_is_over(ledger: Ledger) -> None:
    await ledger.quieten(GUILD, ANA, NOW + DAY, NOW)
    for guild, person in ((GUILD, BEN), (OTHER_GUILD, ANA), (None, ANA)):
        assert (await ledger.lately(guild, person, 0)).quiet_until == 0
    await ledger.sweep(NOW + DAY - 1)
    assert (await ledger.lately(GUILD, ANA, 0)).quiet_until == NOW + DAY
    await ledger.sweep(NOW + DAY)
    assert (await ledger.lately(GUILD, ANA, 0)).quiet_until == 0


# --- decisions and effects


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
    assert await ledger.claim(a_case().id, BEN, NOW + 40 * DAY) is None
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


# --- cases


async def test_a_new_case_is_returned_and_found_again(ledger: Ledger) -> None:
    assert await ledger.open_case(a_case(), EPISODE, NOW) == (a_case(), True)
    assert await ledger.case(a_case().id) == a_case()
    assert await ledger.case("unknown") is None


async def test_a_second_message_joins_the_case_of_the_same_episode(ledger: Ledger) -> None:
    await ledger.open_case(a_case(level=Level.CONCERN, kinds=("crisis.suicide", "crisis.abuse")), EPISODE, NOW)
    more = a_case(MESSAGE + 1, level=Level.EMERGENCY, kinds=("crisis.overdose", "crisis.abuse"), at=NOW + EPISODE)
    joined, is_new = await ledger.open_case(more, EPISODE, NOW + EPISODE)
    assert not is_new
    assert joined == replace(
        a_case(),
        level=Level.EMERGENCY,
        kinds=("crisis.suicide", "crisis.abuse", "crisis.overdose"),
        last_at=NOW + EPISODE,
        links=(Link(CHANNEL, MESSAGE + 1), Link(CHANNEL, MESSAGE)),
    )
    assert await ledger.cases(GUILD) == (joined,)


async def test_joining_never_lowers_a_level(ledger: Ledger) -> None:
    await ledger.open_case(a_case(level=Level.EMERGENCY), EPISODE, NOW)
    joined, _ = await ledger.open_case(a_case(MESSAGE + 1, level=Level.CONCERN), EPISODE, NOW)
    assert joined.level is Level.EMERGENCY


async def test_an_episode_goes_on_as_long_as_it_moves(ledger: Ledger) -> None:
    for step in range(4):
        at = NOW + step * EPISODE
        _, is_new = await ledger.open_case(a_case(MESSAGE + step, at=at), EPISODE, at)
        assert is_new is (step == 0)
    assert len(await ledger.cases(GUILD)) == 1


@pytest.mark.parametrize(
    ("other", "later"),
    [
        (a_case(MESSAGE + 1, at=NOW + EPISODE + 1), EPISODE + 1),
        (a_case(MESSAGE + 1, person=BEN), 0),
        (a_case(MESSAGE + 1, guild=OTHER_GUILD), 0),
    ],
    ids=["after the episode", "another person", "another server"],
)
async def test_what_does_not_belong_together_opens_a_case_of_its_own(ledger: Ledger, other: Case, later: float) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    assert await ledger.open_case(other, EPISODE, NOW + later) == (other, True)
    assert await ledger.case(a_case().id) == a_case()


async def test_a_case_points_to_its_five_newest_messages_newest_first(ledger: Ledger) -> None:
    for step in (0, 3, 1, 6, 2, 5, 4):
        joined, _ = await ledger.open_case(a_case(MESSAGE + step), EPISODE, NOW)
    assert [link.message_id - MESSAGE for link in joined.links] == [6, 5, 4, 3, 2]


async def test_a_link_that_is_known_changes_nothing_however_late_it_is_read_again(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    joined, _ = await ledger.open_case(a_case(MESSAGE + 1, at=NOW + 5), EPISODE, NOW + 5)
    for message in (MESSAGE, MESSAGE + 1):
        again = a_case(message, level=Level.CONCERN, at=NOW + 9 * DAY)
        assert await ledger.open_case(again, EPISODE, NOW + 9 * DAY) == (joined, False)
    assert await ledger.cases(GUILD) == (joined,)


async def test_a_known_message_that_now_means_more_raises_the_level(ledger: Ledger) -> None:
    await ledger.open_case(a_case(level=Level.CONCERN), EPISODE, NOW)
    edited = a_case(level=Level.EMERGENCY, kinds=("crisis.overdose",), at=NOW + 60)
    joined, is_new = await ledger.open_case(edited, EPISODE, NOW + 60)
    assert (joined.level, is_new, joined.links) == (Level.EMERGENCY, False, a_case().links)
    assert joined.kinds == ("crisis.suicide", "crisis.overdose")


async def test_the_id_of_a_case_is_used_once(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    with pytest.raises(ValueError, match="used once"):
        await ledger.open_case(replace(a_case(), person_id=BEN), EPISODE, NOW)
    assert await ledger.cases(GUILD) == (a_case(),)


async def test_joining_a_claimed_case_leaves_it_claimed(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    await ledger.claim(a_case().id, BEN, NOW + 5)
    joined, _ = await ledger.open_case(a_case(MESSAGE + 1), EPISODE, NOW + 10)
    assert (joined.state, joined.owner_id, joined.claimed_at) == (CaseState.CLAIMED, BEN, NOW + 5)


async def test_cases_are_ordered_by_level_and_then_by_age(ledger: Ledger) -> None:
    wanted = {
        "young": a_case(MESSAGE + 1, person=1, level=Level.URGENT, at=NOW + 9),
        "old": a_case(MESSAGE + 2, person=2, level=Level.URGENT, at=NOW + 3),
        "mild": a_case(MESSAGE + 3, person=3, level=Level.CONCERN, at=NOW),
        "grave": a_case(MESSAGE + 4, person=4, level=Level.EMERGENCY, at=NOW + 20),
        "elsewhere": a_case(MESSAGE + 5, person=5, guild=OTHER_GUILD, level=Level.EMERGENCY),
    }
    for case in wanted.values():
        await ledger.open_case(case, EPISODE, NOW)
    found = await ledger.cases(GUILD)
    assert found == tuple(wanted[name] for name in ("grave", "old", "young", "mild"))


async def test_of_twenty_who_claim_at_once_exactly_one_does(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    volunteers = range(BEN, BEN + 20)
    answers = await asyncio.gather(*(ledger.claim(a_case().id, one, NOW + one % 7) for one in volunteers))
    owners = {answer.owner_id for answer in answers if answer is not None}
    assert len(answers) == 20
    assert None not in answers
    assert len(owners) == 1
    assert owners <= set(volunteers)
    kept = await ledger.case(a_case().id)
    assert kept is not None
    assert {kept.owner_id} == owners
    assert kept.claimed_at == NOW + (kept.owner_id or 0) % 7


async def test_claiming_what_is_not_there_gives_nothing(ledger: Ledger) -> None:
    assert await ledger.claim("unknown", BEN, NOW) is None


async def test_a_card_is_noted_and_survives_joining(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    for card in (Link(CHANNEL + 1, MESSAGE + 50), Link(CHANNEL + 1, MESSAGE + 51)):
        await ledger.place_card(a_case().id, card)
        await ledger.place_card("unknown", card)
    joined, _ = await ledger.open_case(a_case(MESSAGE + 1), EPISODE, NOW)
    assert joined.card == Link(CHANNEL + 1, MESSAGE + 51)


async def test_a_case_is_forgotten_a_month_after_it_last_moved(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    await ledger.claim(a_case().id, BEN, NOW + 10 * DAY)
    assert await ledger.sweep(NOW + 40 * DAY - 1) == 0
    assert len(await ledger.cases(GUILD)) == 1
    assert await ledger.sweep(NOW + 40 * DAY + HOUR) == 1
    assert await ledger.case(a_case().id) is None
    assert await ledger.open_case(a_case(), EPISODE, NOW + 41 * DAY) == (a_case(), True)


# --- refusals and positions


async def test_moderators_are_told_of_the_same_refusal_once_while_it_is_quiet(ledger: Ledger) -> None:
    what = "missing_send_messages:5"
    told = [await ledger.first_refusal(GUILD, what, NOW + at, DAY) for at in (0, 1, HOUR, DAY - 1, DAY, DAY + 1)]
    assert told == [True, False, False, False, True, False]
    assert await ledger.first_refusal(GUILD, "direct_closed", NOW + DAY, DAY) is True
    assert await ledger.first_refusal(OTHER_GUILD, what, NOW + DAY, DAY) is True
    assert await ledger.refusals(GUILD) == {what: 6, "direct_closed": 1}
    assert await ledger.refusals(CHANNEL) == {}


async def test_refusals_are_forgotten_after_a_week_without_one(ledger: Ledger) -> None:
    await ledger.first_refusal(GUILD, "direct_closed", NOW, DAY)
    await ledger.first_refusal(GUILD, "direct_closed", NOW + DAY, DAY)
    assert await ledger.sweep(NOW + 8 * DAY - 1) == 0
    assert await ledger.sweep(NOW + 8 * DAY + HOUR) == 1
    assert await ledger.refusals(GUILD) == {}


async def test_a_refusal_stays_known_for_as_long_as_it_is_to_be_quiet(ledger: Ledger) -> None:
    assert await ledger.first_refusal(GUILD, "direct_closed", NOW, 30 * DAY) is True
    await ledger.sweep(NOW + 20 * DAY)
    assert await ledger.first_refusal(GUILD, "direct_closed", NOW + 20 * DAY, 30 * DAY) is False


async def test_a_position_never_moves_back(ledger: Ledger) -> None:
    for message in (MESSAGE, MESSAGE + 5, MESSAGE + 2):
        await ledger.seen({CHANNEL: (GUILD, message), CHANNEL + 1: (OTHER_GUILD, message)}, NOW)
    await ledger.seen({CHANNEL + 2: (GUILD, MESSAGE)}, NOW)
    assert await ledger.last_seen(GUILD) == {CHANNEL: MESSAGE + 5, CHANNEL + 2: MESSAGE}
    assert await ledger.last_seen(OTHER_GUILD) == {CHANNEL + 1: MESSAGE + 5}
    assert await ledger.last_seen(CHANNEL) == {}


async def test_a_position_outlives_a_quiet_season_and_is_kept_for_longer_when_told_again(ledger: Ledger) -> None:
    await ledger.seen({CHANNEL: (GUILD, MESSAGE)}, NOW)
    await ledger.sweep(NOW + 364 * DAY)
    await ledger.seen({CHANNEL: (GUILD, MESSAGE - 7)}, NOW + 364 * DAY)
    await ledger.sweep(NOW + 700 * DAY)
    assert await ledger.last_seen(GUILD) == {CHANNEL: MESSAGE}
    assert await ledger.sweep(NOW + 730 * DAY) == 1


# --- showing and forgetting


async def everything_about(ledger: Ledger, person: int, *, guild: int = GUILD, message: int = MESSAGE) -> Effect:
    """Rows of every kind: a decision, two effects, a trace, a wish and a case."""
    decision = a_decision(message, author=person, guild=guild)
    effect = an_effect(decision)
    card = replace(an_effect(decision, "card"), person_id=None)
    await ledger.open(decision, [effect, card], NOW)
    await ledger.close(effect.key, DONE, NOW)
    await ledger.remember(decision, [Trace(Response.NUDGE, "privacy.phone", NOW)], NOW)
    await ledger.quieten(guild, person, NOW + WEEK, NOW)
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
        "cases": 1,
        "claimed": 0,
    }
    written = json.dumps(told)
    assert json.loads(written) == told
    assert str(ANA) in written
    assert str(BEN) not in written


async def test_an_export_tells_nothing_about_others(ledger: Ledger) -> None:
    await everything_about(ledger, ANA)
    await ledger.claim(a_case().id, BEN, NOW)
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
    assert await ledger.erase(ANA) == 2 * 6
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
    assert await ledger.erase(ANA) == 6 + 2
    assert await ledger.unfinished(NOW) == (stranger,)


async def test_when_a_volunteer_is_forgotten_their_cases_are_unclaimed_and_nobody_is_left_alone(
    ledger: Ledger,
) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    await ledger.claim(a_case().id, BEN, NOW)
    assert await ledger.erase(BEN) == 0
    assert await ledger.case(a_case().id) == a_case()
    taken = await ledger.claim(a_case().id, CLEO, NOW)
    assert taken is not None
    assert taken.owner_id == CLEO


async def test_forgetting_a_server_takes_everything_in_it_and_nothing_elsewhere(ledger: Ledger) -> None:
    for guild, message in ((GUILD, MESSAGE), (OTHER_GUILD, MESSAGE + 20)):
        await everything_about(ledger, ANA, guild=guild, message=message)
        await ledger.save_server(a_server(guild), NOW)
        await ledger.first_refusal(guild, "direct_closed", NOW, DAY)
        await ledger.seen({CHANNEL + message: (guild, message)}, NOW)
    await ledger.quieten(None, ANA, NOW + DAY, NOW)
    assert await ledger.forget_server(GUILD) == 6 + 3
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
    assert not any((await ledger.export(ANA)).values())
    assert await ledger.sweep(NOW + 31 * DAY) == 0


async def test_shutting_twice_does_no_harm(ledger: Ledger) -> None:
    await ledger.shut()
    await ledger.shut()
