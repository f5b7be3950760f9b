"""Moderators' patterns never raise and never hang, and what they cannot do is named."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.detect.own.matcher import MOST_PLACES, Matcher
from bot.detect.own.patterns import LARGEST_ALL, flaw, weight
from bot.detect.own.rule import Wanted
from bot.normalise.skeleton import normalise_text

REFUSED = {
    r"(?=a)b": "look",
    r"(?!a)b": "look",
    r"(?<=a)b": "look",
    r"(?<!a)b": "look",
    r"(a)\1": "back",
    r"(?P<x>a)(?P=x)": "back",
    r"\k<x>": "back",
    r"(?>a)b": "greedy",
    r"a++": "greedy",
    r"a{2}+": "greedy",
    r"(?(1)a|b)": "condition",
    r"(?R)": "condition",
    r"(?#why)a": "condition",
    r"[a-z&&[^x]]": "within",
    r"[a-z--[aeiou]]": "within",
    r"a\Z": "sign",
    r"\u0041": "sign",
    r"\h+": "sign",
    r"(": "unreadable",
    r"a)": "unreadable",
    r"[a": "unreadable",
    r"*a": "unreadable",
    "a\\": "unreadable",
    r"a{1001}": "unreadable",
    r"\pL{1,20}x": "large",
    r"(a{100}){100}": "unreadable",
    r"": "empty",
    r"   ": "empty",
    r"a*": "nothing",
    r"^": "nothing",
    r"\b": "nothing",
    r"\B": "nothing",
    r"x?": "nothing",
    r"(?:)": "nothing",
    "x" * 261: "long",
}
FINE = (r"free\s*nitro", r"[?+]", r"[^&]+&&x", r"\\1", r"(?i:a)b", r"(?P<x>a)b", r"(?<x>a)b", r"\bfoo\b", r"\d{3,}",
        r"\x{1F600}", r"(?:[a-z0-9]+\.){1,5}gg/[a-z]{3,10}", r".{0,50}x", "[+*?}]+", r"\p{L}x", "a--[b]")  # fmt: skip


@pytest.mark.parametrize(("pattern", "code"), REFUSED.items())
def test_what_patterns_cannot_do_is_named(pattern: str, code: str) -> None:
    found = flaw(pattern)
    assert found is not None
    assert found.code == code
    assert weight(pattern) == 0


@pytest.mark.parametrize("pattern", FINE)
def test_what_patterns_can_do_is_taken(pattern: str) -> None:
    assert flaw(pattern) is None
    assert weight(pattern) > 0


@given(st.text(max_size=80) | st.text(st.sampled_from("ab(?=!<>:|)[]{}1,5+*^$\\dwZpL&-"), max_size=40))
@settings(max_examples=1_000, deadline=None)
def test_any_pattern_is_either_named_or_works(pattern: str) -> None:
    if flaw(pattern) is None:
        found = Matcher((Wanted("x", "custom.x", None, (), (pattern,), weight(pattern)),)).find("some ab 15 text\nab")
        assert all(start < end for _, start, end in found)


HOSTILE = (
    [rf"(?:a|b)*a(?:a|b){{{n}}}c" for n in range(1, 40)],
    [rf".*{chr(97 + n)}.{{0,40}}{chr(97 + n)}" for n in range(26)],
    [rf"(x+x+)+{chr(97 + n)}" for n in range(26)],
    [rf"[a-z ]{{0,40}}{chr(97 + n % 26)}{n}" for n in range(60)],
)


@pytest.mark.parametrize("patterns", HOSTILE)
@pytest.mark.parametrize("text", ["ab" * 1_000, "x" * 2_000, "the quick brown fox jumps over the lazy dog " * 45])
def test_hostile_patterns_on_a_hostile_message_end_soon(patterns: list[str], text: str) -> None:
    total = sum(map(weight, patterns))
    assert total <= LARGEST_ALL
    ready = Matcher((Wanted("x", "custom.x", None, (), tuple(patterns), total),))
    began = time.process_time()
    found = ready.find(text)
    assert time.process_time() - began < 2.0
    assert len(found) <= MOST_PLACES


def test_where_memory_does_not_suffice_for_all_at_once_the_same_is_found() -> None:
    patterns = (r"free\s*nitro", r"gift\d+", r"z{3}")
    ready = Matcher((Wanted("x", "custom.x", None, (), patterns, 60),))
    text = normalise_text("FREE nitro and GIFT77").skeleton
    at_once = ready.find(text)
    ready._standing = lambda _: None
    assert sorted(ready.find(text)) == sorted(at_once) == [(0, 0, 10), (0, 15, 21)]
