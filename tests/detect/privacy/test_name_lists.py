"""The lists behind names: every line can be met in a skeleton, and none is there by mistake."""

from __future__ import annotations

from importlib.resources import files

import pytest

from bot.detect.privacy.names import words as name_words
from bot.detect.privacy.names.words import (
    FAMILY,
    GIVEN,
    PLACES,
    PUBLIC,
    SURE_FAMILY,
    SURE_GIVEN,
    is_everyday,
    is_public,
)
from bot.normalise.skeleton import normalise_text

LISTS = sorted(one.name for one in (files("bot.detect.privacy.names") / "data").iterdir() if one.name.endswith(".txt"))


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_is_its_own_skeleton(name: str) -> None:
    text = (files("bot.detect.privacy.names") / "data" / name).read_text("ascii")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    changed = [line for line in lines if normalise_text(line).skeleton != line]
    assert not changed


@pytest.mark.parametrize("word", ["anna", "priya", "oluwaseun", "agnieszka", "thiago", "niamh", "mehmet", "wei"])
def test_a_given_name_is_nothing_else(word: str) -> None:
    assert word in SURE_GIVEN


@pytest.mark.parametrize("word", ["grace", "will", "hope", "may", "rose", "summer", "luz", "angel"])
def test_a_given_name_may_be_a_word(word: str) -> None:
    assert word in GIVEN
    assert word not in SURE_GIVEN
    assert is_everyday(word)


@pytest.mark.parametrize(
    "word", ["the", "and", "really", "feeling", "tired", "btw", "hoped", "vivo", "immer", "tudo", "encore"]
)
def test_a_word_is_no_name(word: str) -> None:
    assert word not in SURE_GIVEN
    assert word not in SURE_FAMILY
    assert is_everyday(word)


def test_there_are_many_names_places_and_famous_people() -> None:
    assert len(GIVEN) > 25_000
    assert len(FAMILY) > 40_000
    assert len(PLACES) > 1_000
    assert len(PUBLIC) > 1_000


@pytest.mark.parametrize(
    ("name", "public"),
    [
        ("carl rogers", True),
        ("carl ransom rogers", True),
        ("martin luther king", True),
        ("carl hopper", False),
        ("rogers carl", False),
    ],
)
def test_public_figures_are_known_with_their_middle_names(name: str, public: bool) -> None:
    assert is_public(name.split()) is public


@pytest.mark.parametrize(
    ("word", "stem"), [("hoped", "hope"), ("cities", "city"), ("running", "run"), ("sadly", "sad")]
)
def test_an_inflected_word_leads_to_its_stem(word: str, stem: str) -> None:
    assert stem in set(name_words.stems(word))
