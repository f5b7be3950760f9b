"""Moderators' patterns never raise and never hang, and what they cannot do is named."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
import re2
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.detect.own import passes
from bot.detect.own.matcher import MOST_PLACES, Matcher
from bot.detect.own.passes import Sieve
from bot.detect.own.patterns import LARGEST_ALL, flaw, options, weight
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
        found = Matcher((Wanted("x", "custom.x", None, (), (pattern,)),)).find("some ab 15 text\nab")
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
    ready = Matcher((Wanted("x", "custom.x", None, (), tuple(patterns)),))
    began = time.process_time()
    found = ready.find(text)
    assert time.process_time() - began < 2.0
    assert len(found) <= MOST_PLACES


LETTERED = (r"free\s*nitro", r"gift\d+", r"colou?r(?:s|ful)", r"[hj]ello", "Łódź", r"(?:one|two) three")
BARE = (r"z{3}", r"[a-f]{6}", r"\d{3}.\d", r"(?:^|\s)[clown]{4,}", r"[a-z ]{2}\.$")
PATTERNS = st.sampled_from((*LETTERED, *BARE)) | st.text(st.sampled_from("ab(|)[]{}1,5+*?^$\\dw. "), max_size=12)
TEXTS = st.lists(
    st.sampled_from(
        ("free", "nitro", "gift77", "colorful", "jello", "zzz", "facade", "123.4", "clown", "two three", "a.")
    )
    | st.text(st.sampled_from("ab15 .zŁó"), max_size=6)
).map(" ".join)


def _by_itself(patterns: Sequence[str], text: str) -> list[int]:
    return [number for number, one in enumerate(patterns) if re2.compile(one, options()).search(text)]


@given(st.lists(PATTERNS.filter(lambda one: flaw(one) is None), max_size=8), TEXTS)
@settings(max_examples=400, deadline=None)
def test_many_together_stand_where_each_by_itself_does(patterns: list[str], text: str) -> None:
    assert list(Sieve(patterns).standing(text.encode())) == _by_itself(patterns, text)


def test_a_server_with_all_the_patterns_that_it_may_have_gets_the_same() -> None:
    patterns = [f"{'ab' * 100}{number}[a-z]{{3,}}" for number in range(450)]
    patterns += [f"[{chr(97 + number % 20)}-z]{{{number + 2}}}[0-9]" for number in range(50)]
    ready = Sieve(patterns)
    text = f"{'ab' * 100}7xyz and {'z' * 30}5 {'ab' * 100}449abc"
    assert list(ready.standing(text.encode())) == _by_itself(patterns, text)
    assert len(ready.standing(text.encode())) > 20


@pytest.mark.parametrize("patterns", [LETTERED, BARE, LETTERED + BARE])
def test_where_memory_does_not_suffice_for_many_at_once_the_same_is_found(
    patterns: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = (Wanted("x", "custom.x", None, (), patterns),)
    text = normalise_text("FREE nitro and GIFT77, zzzz, facade").skeleton
    at_once = Matcher(wanted).find(text)
    monkeypatch.setattr(passes, "_filter", lambda _: None)
    monkeypatch.setattr(passes, "ROOM", 10)
    monkeypatch.setattr(passes, "EACH", 0)
    without = Matcher(wanted)
    assert list(without._sieve.standing(text.encode())) == list(range(len(patterns)))
    assert sorted(without.find(text)) == sorted(at_once) != []
