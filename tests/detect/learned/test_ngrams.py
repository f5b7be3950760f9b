from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.learned.ngrams import BITS, LONGEST, features, grams
from bot.normalise.skeleton import normalise_text

TEXTS = st.text(max_size=80).map(lambda text: normalise_text(text).skeleton)


def test_the_features_of_a_text_are_the_same_on_every_machine() -> None:
    assert features("i am here").tolist()[:4] == FIRST
    assert len(features("i am here")) == 31


FIRST = [631, 4725, 21067, 35499]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("i don't know", "i dont know"),
        ("well, no", "well , no"),
        ("so  tired", "so tired"),
        ("wait... what", "wait…what"),
        ("room 12 at 9", "room 40 at 7"),
    ],
)
def test_what_is_cut_alike_has_the_same_features(one: str, other: str) -> None:
    assert features(one).tolist() == features(other).tolist()


@pytest.mark.parametrize(("one", "other"), [("dog bites man", "man bites dog"), ("no", "on"), ("a b", "b a")])
def test_order_makes_a_difference(one: str, other: str) -> None:
    assert features(one).tolist() != features(other).tolist()


@given(TEXTS)
def test_a_text_has_the_features_of_its_runs_each_once_in_order(text: str) -> None:
    found = features(text)
    runs = grams(text)
    assert found.tolist() == sorted(set(runs.ids.tolist()))
    assert all(0 <= feature < 1 << BITS for feature in found.tolist())
    assert len(runs.ids) == len(runs.first) == len(runs.last)
    if runs.words:
        assert runs.first.min() >= 0
        assert runs.last.max() < len(runs.words)
        assert np.all(runs.first <= runs.last)


def test_a_long_text_has_its_features_once_and_in_order_as_well() -> None:
    long = " ".join(f"word{number} and" for number in range(250))
    assert features(long).tolist() == sorted(set(grams(long).ids.tolist()))


def test_only_the_beginning_of_a_very_long_text_counts() -> None:
    long = "word " * LONGEST
    assert features(long).tolist() == features(long + "and this").tolist()
