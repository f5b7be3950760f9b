"""The linter: crisis words in whatever blocks are found, and nothing else is called that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.automod.crisis import load_crisis
from bot.automod.keywords import UnreadableError, readable
from bot.automod.lint import Looked, cleaned, lint
from bot.automod.rules import Act, Content, Kind
from bot.wording.wording import LOCALES
from config.crisis_words import load_crisis_words
from config.phrases_loader import load_phrases
from tests.automod.world import rule

CRISIS = load_crisis()

STOPS = [
    "suicide", "Suicide", "suicid*", "*suic*", "kms", "kill myself", "kill", "kill*", "*kill*", "self harm",
    "self-harm", "cutting", "want to die", "i want to kill myself", "die", "overdose", "suicidio", "SUICÍDIO",
    "matarme", "morrer", "selbstmord", "*mord", "ritzen", "umbringen", "tuer", "suizid*", "automutilation", "*", "**",
    "end my life", "let me die", "rape",
]  # fmt: skip
HARMLESS = [
    "kys", "kill yourself", "k*s", "discord.gg", "*discord.gg*", "free nitro", "idiot", "fuck", "sh*t", "violin",
    "violence", "skill", "skillet", "buy followers", "onlyfans", "crypto", "casino", "verdammt", "merde", "puta",
    "bitch*", "cats", "diet", "harmony", "", " ", "dealer", "telegram", "@everyone", "viagra", "nazi", "porn",
    "therapist", "murderer", "sewer", "cute", "haircut", "shortcut", "paper cut",
]  # fmt: skip


@pytest.mark.parametrize("entry", STOPS)
def test_an_entry_that_would_stop_a_cry_for_help_is_found(entry: str) -> None:
    assert CRISIS.stopped_by_word(entry)


@pytest.mark.parametrize("entry", HARMLESS)
def test_an_entry_that_would_not_is_left_alone(entry: str) -> None:
    assert not CRISIS.stopped_by_word(entry)


@pytest.mark.parametrize("word", load_crisis_words())
def test_every_word_of_the_list_is_found_however_it_is_written(word: str) -> None:
    for entry in (word, word.upper(), f"*{word}*", f"{word}*", f"  {word} "):
        assert CRISIS.stopped_by_word(entry)


@pytest.mark.parametrize(
    "pattern", [r"(?i)su[i1]c[i1]d", r"\bk+m+s+\b", r"kill\s+my", r"(?i)morir", r".*", r"[a-z]+", r"suizid"]
)
def test_a_pattern_that_would_stop_one_is_found(pattern: str) -> None:
    assert CRISIS.stopped_by_pattern(pattern)


@pytest.mark.parametrize(
    "pattern",
    [r"(?i)discord\.gg/\w+", r"[A-Z]{12,}", r"(?i)\bk+y+s+\b", r"(.)(?:!{5})", r"\d{6,}", r"https?://"],
)
def test_a_pattern_that_would_not_is_left_alone(pattern: str) -> None:
    assert not CRISIS.stopped_by_pattern(pattern)


def test_cries_and_literal_phrases_come_from_the_phrase_files_of_all_languages() -> None:
    told = [one for one in load_phrases(LOCALES).phrases if one.category.startswith("crisis.")]
    assert {one for phrase in told for one in phrase.match} == set(CRISIS.cries)
    assert {"let me die", "quero me matar", "y me corto"} <= set(CRISIS.phrases)
    assert all(not set(phrase) & set("(){}|?^$.") for phrase in CRISIS.phrases)


BAD = Content("words", words=("spam", "suicide", "kms"), patterns=(r"(?i)k[i1]ll", "(?=x)", "cats"))


@pytest.mark.parametrize("act", [Act.BLOCK, Act.TIMEOUT, Act.QUARANTINE])
def test_what_blocks_or_times_out_is_looked_at_and_named_entry_by_entry(act: Act) -> None:
    (looked,) = lint([rule(1, replace(BAD, acts=frozenset({act})))], CRISIS)
    assert (looked.words, looked.patterns, looked.unread) == (("suicide", "kms"), (r"(?i)k[i1]ll",), ("(?=x)",))
    assert looked.harmful


@pytest.mark.parametrize(
    "content",
    [replace(BAD, enabled=False), replace(BAD, acts=frozenset({Act.ALERT})), replace(BAD, acts=frozenset()),
     Content("harmless", words=("spam",))],
)  # fmt: skip
def test_what_stops_nobody_is_not_warned_about(content: Content) -> None:
    assert lint([rule(1, content)], CRISIS) == ()


def test_presets_cannot_be_looked_into_and_rules_about_names_and_mentions_are_none_of_it() -> None:
    rules = [rule(1, Content("preset"), Kind.PRESET), rule(2, BAD, Kind.PROFILE), rule(3, Content("spam"), Kind.OTHER)]
    assert lint(rules, CRISIS) == (Looked(rules[0], preset=True),)


def test_cleaning_takes_out_what_was_found_and_keeps_everything_else() -> None:
    content = replace(BAD, allowed=("ok",), exempt_channels=frozenset({5}), message="no")
    (looked,) = lint([rule(1, content)], CRISIS)
    assert cleaned(looked) == replace(content, words=("spam",), patterns=("(?=x)", "cats"))


def test_a_rule_with_nothing_else_in_it_is_switched_off_as_it_is() -> None:
    content = Content("only", words=("suicide",))
    (looked,) = lint([rule(1, content)], CRISIS)
    assert cleaned(looked) == replace(content, enabled=False)


@given(
    st.lists(st.sampled_from([*STOPS, *HARMLESS[:20]]), max_size=12), st.lists(st.sampled_from(["kill", "x{9}", "("]))
)
def test_after_cleaning_there_is_nothing_left_to_take_out(words: list[str], patterns: list[str]) -> None:
    looked = lint([rule(1, Content("any", tuple(words), tuple(patterns)))], CRISIS)
    for one in looked:
        again = lint([rule(1, cleaned(one))], CRISIS)
        assert not any(two.harmful for two in again)


PIECES = [
    "kill", "morir", "x", r"\b", r"\B", r"\s", "[^a]", ".", ".*", "^", "$", "(?i)", "(?s)", "(?m)", "ü", "e{2}", r"\w+",
    "a|b",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5))
def test_trying_all_sentences_at_once_says_the_same_as_trying_each(pieces: list[str]) -> None:
    pattern = "".join(pieces)
    try:
        read = readable(pattern)
    except UnreadableError:
        return
    texts = (*CRISIS.words, *CRISIS.phrases, *CRISIS.cries)
    assert CRISIS.stopped_by_pattern(pattern) == any(read.search(text) for text in texts)
