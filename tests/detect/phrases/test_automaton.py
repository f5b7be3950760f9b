"""Patterns and the automaton that finds them."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from bot.detect.phrases import automaton as module
from bot.detect.phrases.automaton import MOST_HITS, Automaton, Hit
from bot.detect.phrases.pattern import Choice, Gap, Node, parse_pattern, parse_patterns
from bot.detect.phrases.tokens import tokenise
from bot.normalise.skeleton import normalise_text

SLOTS = {"want": ["want to", "wanna"], "act": ["(go|leave) away", "{want} rest"]}


def stretches(pattern: str, text: str) -> list[str]:
    tokens = tokenise(text)
    hits = Automaton(parse_patterns(pattern, SLOTS)).scan(tokens)
    return [text[tokens.starts[hit.start] : tokens.ends[hit.end - 1]] for hit in hits]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("red tea", "some red tea please", "red tea"),
        ("don't go", "i dont go", "dont go"),
        ("dont go", "i don’t go", "don’t go"),  # noqa: RUF001 - phones type this apostrophe
        ("red? tea", "red tea", "red tea"),
        ("red? tea", "big tea", "tea"),
        ("i {want} (red|hot green) tea", "i wanna hot green tea", "i wanna hot green tea"),
        ("{act} now", "leave away now", "leave away now"),
        ("{act} now", "want to rest now", "want to rest now"),
        ("red ..2 tea", "red and hot tea", "red and hot tea"),
        ("red ..2 tea", "red tea", "red tea"),
        ("^tea", "well, tea", "tea"),
        ("tea$", "tea 💀", "tea"),
        ("tea (now|$)", "red tea now then", "tea now"),
        ("tea (now|$)", "red tea.", "tea"),
        ("café", "cafe", "cafe"),
        ("red, tea", "red tea", None),
        ("red tea", "red. tea", None),
        ("red tea", "red\ntea", None),
        ("red tea", "tea red", None),
        ("red tea", "redtea", None),
        ("red tea", "red green tea", None),
        ("red ..2 tea", "red and very hot tea", None),
        ("red ..2 tea", "red. and tea", None),
        ("^tea", "red tea", None),
        ("^tea", "a cup (of tea)", None),
        ("tea$", "tea time", None),
        ("tea (now|$)", "tea time", None),
        ("red (hot|cold)? tea", "red warm tea", None),
        ("i {want} tea", "i want tea", None),
        ("café", "caf", None),
        ("a b c", "a b", None),
        ("a b c", "", None),
    ],
)
def test_a_pattern_finds_what_it_describes_and_nothing_else(pattern: str, text: str, found: str | None) -> None:
    if pattern == "red, tea":  # a comma belongs to no word: the pattern's word "red," never stands in a skeleton
        assert stretches(pattern, text) == []
    else:
        assert stretches(pattern, text) == ([] if found is None else [found])


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("", "begins and ends with a word"),
        ("a ..2", "begins and ends with a word"),
        ("..2 a", "begins and ends with a word"),
        ("a ..9 b", "1 to 6 words"),
        ("a ..0 b", "1 to 6 words"),
        ("(a|b", "not closed"),
        ("a)", "not expected"),
        ("a $ b", "not expected"),
        ("? a", "not expected"),
        ("(a|)", "empty"),
        ("a?", "optional"),
        ("{nothing}", "no slot"),
        ("{Bad}", "cannot be read"),
        ("{loop}", "circle"),
        (" ".join("a" * 41), "41 words"),
    ],
)
def test_a_pattern_that_cannot_be_meant_is_refused_with_its_reason(pattern: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why)):
        parse_pattern(pattern, {"loop": ["a {loop}"]})


WORDS = st.sampled_from(["a", "b", "c", "d"])
NODES: st.SearchStrategy[str] = st.recursive(
    st.one_of(WORDS, WORDS.map(lambda word: f"{word}?"), st.sampled_from(["..1", "..2"])),
    lambda inner: st.lists(inner, min_size=1, max_size=3).map(
        lambda some: f"(a {' '.join(some)} b|{' c '.join(some)} d)"
    ),
    max_leaves=5,
)


def regex(nodes: tuple[Node, ...]) -> str:
    """The same pattern as a regular expression over words that each end in a space."""
    parts = []
    for node in nodes:
        match node:
            case str(text):
                parts.append(f"{text} ")
            case Gap(most):
                parts.append(rf"(?:\w+ ){{0,{most}}}")
            case Choice(options, optional):
                parts.append(f"(?:{'|'.join(map(regex, options))}){'?' if optional else ''}")
    return "".join(parts)


@given(
    patterns=st.lists(st.lists(NODES, max_size=3).map(lambda some: f"a {' '.join(some)} b"), min_size=1, max_size=4),
    text=st.lists(WORDS, max_size=12),
)
def test_the_automaton_finds_what_a_regular_expression_finds(patterns: list[str], text: list[str]) -> None:
    try:
        parsed = [parse_pattern(pattern, {}) for pattern in patterns]
    except ValueError:
        reject()  # longer than a pattern may be
    expected = set()
    for number, pattern in enumerate(parsed):
        for start in range(len(text)):
            for end in range(len(text), start, -1):
                if re.fullmatch(regex(pattern.nodes), "".join(f"{word} " for word in text[start:end])):
                    expected.add((number, start, end))
    found = Automaton(parsed).scan(tokenise(" ".join(text)))
    assert {(hit.pattern, hit.start, hit.end) for hit in found} <= expected
    # Of each end the earliest beginning is told, and of each beginning the last end.
    firsts = {(n, min(s for m, s, f in expected if (m, f) == (n, e)), e) for n, _, e in expected}
    longest = {(n, s, max(f for m, t, f in firsts if (m, t) == (n, s))) for n, s, _ in firsts}
    assert {(hit.pattern, hit.start, hit.end) for hit in found} == longest


def test_forgetting_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    text = tokenise("a b c a x b d a c b " * 20)
    patterns = [parse_pattern("a ..2 b", {}), parse_pattern("c (a|d)? b", {})]
    whole = Automaton(patterns).scan(text)
    monkeypatch.setattr(module, "MOST_STEPS", 3)
    assert Automaton(patterns).scan(text) == whole != []


def test_hits_have_a_bound() -> None:
    hits = Automaton([parse_pattern("a b", {})]).scan(tokenise("a b " * 5000))
    assert len(hits) == MOST_HITS
    assert hits[0] == Hit(0, 0, 2)


def test_no_patterns_find_nothing() -> None:
    assert Automaton([]).scan(tokenise("a b")) == []


def test_time_grows_with_the_words_and_not_with_the_square_of_them() -> None:
    automaton = Automaton([parse_pattern(pattern, {}) for pattern in ("a ..6 a ..6 z", "a ..6 b ..6 z", "^a a? a? z")])

    def seconds(times: int) -> float:
        tokens = tokenise("a a b a " * times)
        automaton.scan(tokens)
        began = time.process_time()
        automaton.scan(tokens)
        return time.process_time() - began

    assert min(seconds(20_000) for _ in range(3)) < 30 * max(min(seconds(2_000) for _ in range(3)), 1e-4)


PIECES = ["red", "tea", "tea", "a", "don't", "café", "now", ".", ",", "\n", "..", "💀", "(", "unknown", " ", " "]


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.booleans())
def test_what_is_found_is_heard_before(parts: list[str], spaced: bool) -> None:
    skeleton = normalise_text((" " if spaced else "").join(parts)).skeleton
    patterns = ["red tea", "^tea", "tea$", "a ..2 tea", "don't (red|café)", "now 💀 tea", "(a|red)? now"]
    automaton = Automaton([parse_pattern(pattern, {}) for pattern in patterns])
    if automaton.scan(tokenise(skeleton)):
        assert automaton.hears(skeleton)


@pytest.mark.parametrize(
    "text", ["", "red", "red. tea", "red\ntea", "tea red", "redtea", "...", "💀", "''", "a red café tea"]
)
def test_most_texts_hold_nothing_to_hear(text: str) -> None:
    assert not Automaton([parse_pattern("red tea", {})]).hears(normalise_text(text).skeleton)


def test_only_the_stretch_that_was_asked_for_is_scanned() -> None:
    automaton = Automaton([parse_pattern("red tea", {}), parse_pattern("^hot", {})])
    tokens = tokenise("red tea, hot red tea and hot red tea")
    assert [hit.start for hit in automaton.scan(tokens, 1)] == [2, 3, 7]
    assert [hit.start for hit in automaton.scan(tokens, 2, 4)] == [2]
    assert automaton.scan(tokens, 6, 7) == []
