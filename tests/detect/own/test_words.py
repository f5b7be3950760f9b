"""Thousands of words at once find what a slow and plain reading finds, and nothing else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.detect.own.matcher import Matcher
from bot.detect.own.passes import one_pass
from bot.detect.own.rule import Wanted
from bot.detect.own.words import Words
from bot.detect.phrases.tokens import tokenise
from bot.model import View
from bot.normalise.skeleton import normalise_text
from config.own_entries import Entry, read_entry

LETTERS = st.sampled_from("abcdeiost")
WORD = st.text(LETTERS, min_size=2, max_size=5)
SPELLED = {"e": "3", "i": "1", "o": "0", "a": "á", "s": "$", "t": "T"}
BETWEEN = st.sampled_from((" ", "  ", ", ", "-", "\n", ". ", "_", " 🍆 ", "'"))
ENTRY = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
STEM = st.builds(lambda words, stem: " ".join([*words, f"{stem}*"]), st.lists(WORD, max_size=1),
                 st.text(LETTERS, min_size=3, max_size=4))  # fmt: skip
TEXT = st.lists(st.tuples(WORD, BETWEEN), max_size=14).map(lambda parts: "".join(a + b for a, b in parts))


@st.composite
def disguised(draw: st.DrawFn) -> str:
    """A text in which some letters are written otherwise."""
    text = draw(TEXT)
    return "".join(SPELLED[char] if char in SPELLED and draw(st.integers(0, 5)) == 0 else char for char in text)


def slow(entries: list[str], view: View) -> set[tuple[int, int, int]]:
    """Every entry at every word, one by one."""
    tokens = tokenise(view.skeleton)
    found = set()
    for owner, text in enumerate(entries):
        wanted = tokenise(normalise_text(text.replace("*", "")).skeleton).words
        ending = text.endswith("*")
        for at in range(len(tokens.words) - len(wanted) + 1):
            here = tokens.words[at : at + len(wanted)]
            last = here[-1].startswith(wanted[-1]) if ending else here[-1] == wanted[-1]
            if here[:-1] == wanted[:-1] and last:
                found.add((owner, tokens.starts[at], tokens.ends[at + len(wanted) - 1]))
    return found


@given(st.lists(ENTRY | STEM, min_size=1, max_size=12), disguised())
@settings(max_examples=500, deadline=None)
def test_all_at_once_finds_what_each_finds_by_itself(entries: list[str], text: str) -> None:
    read = [read_entry(entry) for entry in entries]
    words = Words([(one.words, owner) for owner, one in enumerate(read) if isinstance(one, Entry)])
    view = normalise_text(text)
    assert set(words.find(view.skeleton)) == slow(entries, view)


@given(st.lists(ENTRY | STEM, min_size=1, max_size=6), disguised())
@settings(max_examples=200, deadline=None)
def test_what_is_found_does_not_depend_on_the_automaton(entries: list[str], text: str) -> None:
    read = [read_entry(entry) for entry in entries]
    words = Words([(one.words, owner) for owner, one in enumerate(read) if isinstance(one, Entry)])
    skeleton = normalise_text(text).skeleton
    with_it = set(words.find(skeleton))
    words._match = one_pass(["x"] * 9, 10)  # so little memory that RE2 gives up
    assert words._match(skeleton.encode()) is None
    assert set(words.find(skeleton)) == with_it


FOUND = {
    "k1ll": "I will K1LL it",
    "kill": "k í l l e d? no: kíll",
    "free nitro": "FREE...n1tro!",
    "giveaway*": "giveaways",
    "don't": "dont",
    "dont": "don't",
    "füße": "fusse",
    "disc0rd gg": "discord.gg/abc",
    "🍆": "look 🍆",
    "su!cide": "suicide",
    "приве*": "приветик",
}
NOT_FOUND = {
    "kill": "skill, killing, kilt",
    "free nitro": "free the nitro, nitro free, freenitro",
    "giveaway*": "give away, agiveaway, giveawa",
    "dont": "do not, don t, donut",
    "mit": "emit, smith, m i t",
    "ass": "class, assume, pass",
    "привет": "приветик",
    "🍆": "🍅",
}


@pytest.mark.parametrize(("entry", "text"), FOUND.items(), ids=FOUND)
def test_an_entry_is_found_however_it_is_spelled(entry: str, text: str) -> None:
    assert _finds(entry, text)


@pytest.mark.parametrize(("entry", "text"), NOT_FOUND.items(), ids=NOT_FOUND)
def test_an_entry_is_not_found_in_other_words(entry: str, text: str) -> None:
    for part in text.split(", "):
        assert not _finds(entry, part), part


def _finds(entry: str, text: str) -> bool:
    read = read_entry(entry)
    assert isinstance(read, Entry), read
    return bool(Matcher((Wanted("x", "custom.x", None, (read.words,)),)).find(normalise_text(text).skeleton))


LONG = ("aa " * 40_000, "a" * 120_000, "free " * 24_000, "'" * 120_000, "\U0001f346" * 60_000)


@pytest.mark.parametrize("text", LONG)
def test_a_hostile_text_takes_time_linear_in_its_length(text: str) -> None:
    words = Words([((f"a{chr(98 + n % 20)}{n}", "free", "free"), n) for n in range(2_000)] + [(("aaa*",), 1)])
    short, whole = text[: len(text) // 4], text
    list(words.find(short))

    def seconds(of: str) -> float:
        best = 9.0
        for _ in range(3):
            began = time.process_time()
            list(words.find(of))
            best = min(best, time.process_time() - began)
        return best

    assert seconds(whole) < 12 * seconds(short) + 0.05


def test_many_phrases_that_begin_alike_do_not_add_up() -> None:
    words = Words([(("free", f"thing{n}"), n) for n in range(5_000)])
    text = "free " * 400 + "thing7"
    began = time.process_time()
    assert list(words.find(text)) == [(7, 1995, 2006)]
    assert time.process_time() - began < 0.2
