"""Raids: which cards stand alone, which are counted, when a card that counts is shown, and when it is over."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.act.deeds import did_code, many_of
from bot.act.raid import BETWEEN, CHANNELS, MANY, OVER, WITHIN, Raid, Raids
from bot.model import Effect, EffectKind, Outcome, Response, Result, Way

NOW = 1_800_000_000.0
CARD = Effect(
    "k", EffectKind.FLAG, Way.CHANNEL, "d", 1, 2, NOW + 9, 3, codes=("content.harassment", "rule:aa:content.*")
)


def card(number: int, **changes: object) -> Effect:
    return replace(CARD, key=f"key {number}", message_id=number, **changes)  # type: ignore[arg-type]  # by name


def begun(raids: Raids, at: float = NOW) -> Raid:
    for number in range(MANY):
        assert raids.take(card(number), at) is None
    raid = raids.take(card(MANY), at)
    assert raid is not None
    return raid


def test_the_first_ones_have_cards_of_their_own_and_the_next_is_counted_with_them() -> None:
    raid = begun(Raids())
    assert raid.count == MANY + 1
    assert list(raid.waits) == [f"key {MANY}"]


def test_tried_again_a_card_is_counted_once_and_those_with_their_own_keep_it() -> None:
    raids = Raids()
    raid = begun(raids)
    for number in range(MANY):
        assert raids.take(card(number), NOW + 1) is None
    for _ in range(3):
        assert raids.take(card(MANY), NOW + 1) is raid
    assert raid.count == MANY + 1


def test_slowly_one_after_another_is_no_raid() -> None:
    raids = Raids()
    for number in range(60):
        assert raids.take(card(number), NOW + number * WITHIN / MANY) is None


def test_another_server_rule_or_category_is_another_matter() -> None:
    raids = Raids()
    begun(raids)
    others = [
        card(100, guild_id=2),
        card(101, codes=("content.sexual", "rule:aa:content.*")),
        card(102, codes=("content.harassment", "rule:aa:content.harassment")),
    ]
    for other in others:
        assert raids.take(other, NOW) is None


def test_how_sure_it_is_and_what_came_of_it_makes_no_other_kind() -> None:
    raids = Raids()
    raid = begun(raids)
    codes = (*CARD.codes, "sure:harassment:71:insult", did_code(Response.REMOVE, Outcome(Result.DONE)))
    assert raids.take(card(50, codes=codes), NOW) is raid
    assert raid.removed == 1


def test_it_is_over_after_some_quiet_minutes_and_not_before() -> None:
    raids = Raids()
    raid = begun(raids)
    raid.waits.clear()
    assert raids.take(card(50), NOW + OVER - 1) is raid
    raid.waits.clear()
    assert raids.take(card(51), NOW + 2 * OVER - 1) is None


def test_what_has_not_been_shown_yet_keeps_it_open() -> None:
    raids = Raids()
    raid = begun(raids)
    assert raids.take(card(50), NOW + 2 * OVER) is raid


def test_its_card_is_due_at_once_and_then_once_in_a_while_and_never_twice_at_a_time() -> None:
    raid = begun(Raids())
    assert raid.due(NOW)
    raid.busy = True
    assert not raid.due(NOW)
    raid.busy, raid.shown = False, NOW
    assert not raid.due(NOW + BETWEEN - 0.1)
    assert raid.due(NOW + BETWEEN)


def test_its_card_tells_how_many_where_and_for_how_long() -> None:
    raids = Raids()
    raid = begun(raids)
    for number in range(50):
        raids.take(card(100 + number, channel_id=100 + number), NOW + 60)
    many = many_of(replace(CARD, codes=raid.codes()))
    assert many is not None
    assert (many.count, many.since, many.until) == (MANY + 51, NOW, NOW + 60)
    assert len(many.channels) == CHANNELS
    assert raid.newest.message_id == 149


@given(st.lists(st.tuples(st.integers(0, 30), st.floats(0, 20)), max_size=80))
def test_every_message_is_counted_once_or_has_its_own_card(steps: list[tuple[int, float]]) -> None:
    """Whatever comes, how often and when: a key is never both, and a raid counts each of its keys once."""
    raids, now, own, counted = Raids(), NOW, set[str](), dict[int, set[str]]()
    known: dict[int, Raid] = {}
    for number, pause in steps:
        now += pause
        effect = card(number)
        raid = raids.take(effect, now)
        if raid is None:
            own.add(effect.key)
        else:
            known[id(raid)] = raid
            counted.setdefault(id(raid), set()).add(effect.key)
            assert effect.key not in raid.own
    for name, raid in known.items():
        assert raid.count == len(counted[name]) + len(raid.own)
        assert raid.own <= own
