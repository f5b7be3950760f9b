"""The words of a skeleton and the pauses between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.phrases.tokens import CLAUSE, NO_PAUSE, SENTENCE, tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("don't", ["dont"]),
        ("don’t dont", ["dont", "dont"]),  # noqa: RUF001 - phones type this apostrophe
        ("rock'n'roll", ["rocknroll"]),
        ("self-harm and/or tea", ["self", "harm", "and", "or", "tea"]),
        ("ok💀fine", ["ok", "💀", "fine"]),
        ("a_b **c** ||d||", ["a", "b", "c", "d"]),
        ("'quoted'", ["quoted"]),
        ("", []),
        ("... !?", []),
    ],
)
def test_a_text_is_cut_into_words(text: str, words: list[str]) -> None:
    assert list(tokenise(text).words) == words


@pytest.mark.parametrize(
    ("text", "pause"),
    [
        ("a b", NO_PAUSE),
        ("a-b", NO_PAUSE),
        ("a / b", NO_PAUSE),
        ("a, b", CLAUSE),
        ("a (b", CLAUSE),
        ("a... b", CLAUSE),
        ("a. b", SENTENCE),
        ("a!? b", SENTENCE),
        ("a\nb", SENTENCE),
        ("a,\n b", SENTENCE),
    ],
)
def test_a_pause_is_as_strong_as_what_stands_there(text: str, pause: int) -> None:
    assert tokenise(text).pauses == (SENTENCE, pause, SENTENCE)


def test_an_emoji_makes_a_small_pause_on_both_sides() -> None:
    assert tokenise("a 💀 b").pauses == (SENTENCE, CLAUSE, CLAUSE, SENTENCE)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('he said "go away" ok', "..qq."),
        ("“go” ok", "q."),
        ("> go away\nok", "qq."),
        ("2 > 1 ok", "..."),
        ('it is 5" wide', "...."),
        ("'go' ok", ".."),
    ],
)
def test_what_stands_in_quotes_is_marked(text: str, quoted: str) -> None:
    assert "".join("q" if one else "." for one in tokenise(text).quoted) == quoted


@given(st.text())
def test_words_stand_where_they_say(text: str) -> None:
    tokens = tokenise(text)
    assert len(tokens.words) == len(tokens.starts) == len(tokens.ends) == len(tokens.quoted) == len(tokens.pauses) - 1
    last = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert last <= start < end <= len(text)
        last = end
