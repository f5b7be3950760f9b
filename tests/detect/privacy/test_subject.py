"""Whose detail something is, by the words around it."""

from __future__ import annotations

import pytest

from bot.detect.subject import subject_of
from bot.model import Subject

OTHERS = [
    "her number is X",
    "his insta: X",
    "my friend's snap is X",
    "my ex X",
    "call him on X",
    "mum's new number is X",
    "that guy is X",
    "you're X, right",
    "X is my boss",
    "<@1234> lives at X",
]
OWN = [
    "X",
    "my number is X",
    "call me on X",
    "im X",
    "mine is X",
    "text me, X",
    "you can reach me at X",
    "he left me. my new number is X",
    "for you: my mail is X",
    "my sister asked, so my number is X",
    "meine nummer ist X",
    "mi numero es X",
    "mon numero : X",
    "just X",
    "here: X",
    "the number is X",
    "is X ok?",
    "new one: X",
    "she slept. i was born on X",
    "write to me at X",
]


@pytest.mark.parametrize("text", OTHERS)
def test_somebody_elses_detail_is_told_by_the_nearest_cue(text: str) -> None:
    at = text.index("X")
    assert subject_of(text.lower(), at, at + 1) is Subject.OTHER


@pytest.mark.parametrize("text", OWN)
def test_without_a_nearer_cue_it_is_the_authors_own(text: str) -> None:
    at = text.index("X")
    assert subject_of(text.lower(), at, at + 1) is Subject.SELF
