"""From choices to rules: within the limits, with nothing that a cry for help may hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.automod.compile import LeftOut, Why
from bot.automod.counting import pattern_categories
from bot.automod.crisis import load_crisis
from bot.automod.kept import Choices, Part
from bot.automod.phones import PLANS
from bot.automod.rules import (
    LONGEST_PATTERN,
    LONGEST_WORD,
    MOST_ALLOWED,
    MOST_EXEMPT_CHANNELS,
    MOST_PATTERNS,
    MOST_RULES,
    MOST_WORDS,
    Act,
)
from tests.automod.world import compiled, found, lists, matched

CRISIS = load_crisis()


def test_by_default_cards_accounts_and_addresses_are_stopped_and_no_telephone_number() -> None:
    made = compiled()
    assert list(made.rules) == ["details"]
    content = made.rules["details"]
    assert (content.name, content.message, content.words) == ("B: details", "no details", ())
    assert content.acts == {Act.BLOCK}, "an alert would copy the detail into a channel"
    assert content.enabled
    for text in ("4242 4242 4242 4242", "DE89 3704 0044 0532 0130 00", "robin.owl@gmail.com"):
        assert matched(content.patterns, text)
    assert not any(matched(content.patterns, f"my number is {one}") for one in ("07911 123456", "(212) 555-0147"))


@pytest.mark.parametrize(
    ("part", "stopped"),
    [(Part.CARD, "4242 4242 4242 4242"), (Part.IBAN, "DE89370400440532013000"), (Part.EMAIL, "robin.owl@gmail.com")],
)
def test_each_part_stops_its_own_and_nothing_else(part: Part, stopped: str) -> None:
    patterns = compiled(Choices(frozenset({part}))).rules["details"].patterns
    texts = ("4242 4242 4242 4242", "DE89370400440532013000", "robin.owl@gmail.com")
    assert [text for text in texts if matched(patterns, text)] == [stopped]


def test_nothing_chosen_is_no_rule() -> None:
    made = compiled(Choices(frozenset()), ("spam",))
    assert made.rules == {}
    assert made.left_out == ()


def test_telephone_numbers_have_a_rule_of_their_own_for_the_countries_that_were_chosen() -> None:
    content = compiled(Choices(frozenset(), frozenset({"GB", "FR"}))).rules["phones"]
    assert matched(content.patterns, "07911 123456")
    assert matched(content.patterns, "06 12 34 56 78")
    assert not matched(content.patterns, "(212) 555-0147")


def test_every_rule_lets_plain_crisis_words_through_as_far_as_discord_does() -> None:
    made = compiled(Choices(frozenset(Part), frozenset({"GB"})), ("spam",))
    assert list(made.rules) == ["details", "phones", "lists1"]
    for content in made.rules.values():
        assert {"suicide", "kill myself", "quero morrer", "ritzen"} <= set(content.allowed)


def test_block_lists_are_taken_only_where_they_are_chosen() -> None:
    assert "lists1" not in compiled(Choices(), ("spam",)).rules
    content = compiled(lists(), ("spam", "free nitro*", "spam"), (r"n[i1]tro",)).rules["lists1"]
    assert (content.words, content.patterns) == (("spam", "free nitro*"), (r"n[i1]tro",))


@pytest.mark.parametrize(
    ("entry", "why"),
    [("suicide", Why.CRISIS), ("kill*", Why.CRISIS), ("x" * 61, Why.TOO_LONG), ("**", Why.EVERYTHING)],
)
def test_a_word_that_must_not_be_blocked_is_left_out_with_the_reason(entry: str, why: Why) -> None:
    made = compiled(lists(), ("spam", entry))
    assert made.rules["lists1"].words == ("spam",)
    assert made.left_out == (LeftOut(entry, why),)


@pytest.mark.parametrize(
    ("entry", "why"),
    [("k[i1]ll", Why.CRISIS), ("(?=x)y", Why.UNREADABLE), ("[a&&b]", Why.UNREADABLE), ("x*", Why.EVERYTHING),
     ("x" * 261, Why.UNREADABLE), (r"\Qx\E", Why.UNREADABLE)],
)  # fmt: skip
def test_a_pattern_that_must_not_be_blocked_is_left_out_with_the_reason(entry: str, why: Why) -> None:
    made = compiled(lists(), (), (entry, "sp[a4]m"))
    assert made.rules["lists1"].patterns == ("sp[a4]m",)
    assert made.left_out == (LeftOut(entry, why),)


def test_long_lists_go_on_in_further_rules_and_what_finds_no_room_is_said() -> None:
    words = tuple(f"bad{number}" for number in range(2_500))
    made = compiled(lists(Part.CARD), words, tuple(f"b{number}d" for number in range(12)), room=3)
    assert [len(one.words) for one in made.rules.values()] == [0, 1000, 1000]
    assert [len(one.patterns) for slot, one in made.rules.items() if slot.startswith("lists")] == [10, 2]
    assert [one.name for one in made.rules.values()] == ["B: details", "B: lists", "B: lists 2"]
    assert made.no_room == ("lists3",)
    assert [one.entry for one in made.left_out] == list(words[2000:])
    assert {one.why for one in made.left_out} == {Why.NO_ROOM}


def test_where_others_have_taken_all_rules_none_is_made() -> None:
    made = compiled(Choices(countries=frozenset({"GB"})), room=0)
    assert made.rules == {}
    assert made.no_room == ("details", "phones")


def test_support_channels_are_left_out_where_that_is_wished_and_discord_can() -> None:
    support = frozenset(range(50))
    assert compiled(Choices(), support=support).rules["details"].exempt_channels == frozenset()
    spare = Choices(spare_support=True)
    assert compiled(spare, support=support).rules["details"].exempt_channels == support
    too_many = compiled(spare, support=frozenset(range(51)))
    assert too_many.too_many_channels
    assert too_many.rules["details"].exempt_channels == frozenset()


def test_every_pattern_has_its_category() -> None:
    made = compiled(Choices(countries=frozenset({"GB", "US"})))
    for content in made.rules.values():
        assert set(content.patterns) <= set(pattern_categories())
    for text in ("4242 4242 4242 4242", "robin.owl@gmail.com", "my number is 07911 123456"):
        stopped = {category for pattern, category in pattern_categories().items() if matched((pattern,), text)}
        assert len(stopped) == 1
        assert stopped <= found(text)


ENTRY = st.one_of(st.sampled_from(["spam", "kms", "*", "kill", "x" * 70, "b4d*", ""]), st.text(max_size=70))


@given(
    st.builds(Choices, st.frozensets(st.sampled_from(Part)), st.frozensets(st.sampled_from(sorted(PLANS)), max_size=10),
              st.booleans()),
    st.lists(ENTRY, max_size=30),
    st.lists(st.one_of(ENTRY, st.sampled_from([r"\d+x", "(", "a|", "k[i1]ll"])), max_size=15),
    st.frozensets(st.integers(1, 10**6), max_size=60),
    st.integers(-1, MOST_RULES),
)  # fmt: skip
def test_whatever_is_chosen_keeps_to_the_limits_and_stops_no_crisis_word(
    choices: Choices, words: list[str], patterns: list[str], support: frozenset[int], room: int
) -> None:
    made = compiled(choices, tuple(words), tuple(patterns), support, room, numbers=("988", "0458 737 732"))
    assert len(made.rules) <= max(0, room)
    for content in made.rules.values():
        assert content.words or content.patterns
        assert len(content.words) <= MOST_WORDS
        assert len(content.patterns) <= MOST_PATTERNS
        assert len(content.allowed) <= MOST_ALLOWED
        assert len(content.exempt_channels) <= MOST_EXEMPT_CHANNELS
        assert all(0 < len(one) <= LONGEST_WORD for one in (*content.words, *content.allowed))
        assert all(0 < len(one) <= LONGEST_PATTERN for one in content.patterns)
        assert not any(CRISIS.stopped_by_word(one) for one in content.words)
        assert not any(matched(content.patterns, cry) for cry in (*CRISIS.words, *CRISIS.phrases, *CRISIS.cries))
    asked = {one.strip() for one in (*words, *patterns) if one.strip()}
    if Part.LISTS in choices.parts:
        kept = {one for content in made.rules.values() for one in (*content.words, *content.patterns)}
        assert asked <= kept | {one.entry for one in made.left_out}, "nothing is lost in silence"
