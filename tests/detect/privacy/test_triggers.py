"""Triggers stand wherever their pattern does, and "any word but these" is what it says."""

from __future__ import annotations

import re

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.privacy.homes.triggers import loosened, other_than

WORDS = ("a", "an", "in", "inn", "the", "their")
PATTERN = re.compile(other_than(WORDS))


@pytest.mark.parametrize("word", ["b", "i", "to", "th", "then", "ant", "inns", "theirs", "ludlow", "i am", "and so"])
def test_another_word_is_seen_at_its_start(word: str) -> None:
    assert PATTERN.match(word)


@pytest.mark.parametrize("word", [*WORDS, "a b", "an, then", "the.", "in\nludlow", "their own", "", " b", "1", "ä"])
def test_the_words_themselves_and_what_is_none_are_not(word: str) -> None:
    assert not PATTERN.match(word)


@given(st.lists(st.text("abc", min_size=1, max_size=4), max_size=6), st.text("abc", min_size=1, max_size=5))
def test_a_word_is_another_one_exactly_if_it_is_not_in_the_list(words: list[str], word: str) -> None:
    assert bool(re.match(other_than(words), word)) == (word not in words)


@pytest.mark.parametrize("text", ["road 12", "lane 1", "avenue 123456", "x 1"])
def test_what_the_pattern_finds_its_trigger_finds(text: str) -> None:
    pattern = re2.compile(r"\b[a-z]{1,20} \d{1,2}")
    (trigger,) = loosened({"one": pattern})
    assert bool(re2.search(trigger, text)) >= bool(pattern.search(text))
    assert "{1,20}" not in trigger
    assert "{1,2}" in trigger
