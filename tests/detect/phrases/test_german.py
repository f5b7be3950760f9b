"""German: word order, separable verbs and dialects, and what stands around a phrase."""

from __future__ import annotations

import pytest

from bot.detect.phrases.rules import Settings, find
from bot.normalise.skeleton import normalise_text
from config.phrases_loader import load_phrases

BOOK = load_phrases(("de",))
SETTINGS = Settings(phrases=BOOK.phrases, cues=BOOK.cues)


def kinds(text: str) -> set[tuple[str, str]]:
    """Category and level of every crisis finding."""
    return {
        (one.category.removeprefix("crisis."), str(one.level))
        for one in find(normalise_text(text), SETTINGS)
        if one.family == "crisis"
    }


@pytest.mark.parametrize(
    "text",
    [
        "ich will mich umbringen",
        "ich bringe mich um",
        "Manchmal denke ich, dass ich mich umbringe.",
        "bald bring ich mich um",
        "Ich denke seit Wochen daran, mich umzubringen",
        "Ich habe Angst, dass ich mir das Leben nehme. Ich will mir das Leben nehmen.",
        "I bring mi um, i sog's eich",
        "i mecht nimma, i wü sterbn",
        "i wott stärbe",
    ],
)
def test_the_same_intent_in_every_word_order_and_region(text: str) -> None:
    assert ("suicide", "urgent") in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ich will mich nicht umbringen, ich will nur schlafen",
        "ich denke nicht mehr daran, mich umzubringen",
        "Nein, ich habe keine Suizidgedanken",
        "vor neun Jahren wollte ich mir das Leben nehmen",
        "mein Vater hat mich früher geschlagen",
        "Denkst du daran, dir das Leben zu nehmen?",
        "In der Serie sagt die Heldin, ich will mich umbringen",
        "ich will sterben vor Scham",
        "ich bring mich noch um mit diesem Rucksack",
        "hab mich beim Kochen geschnitten",
        "Ich habe pünktlich alle Tabletten genommen",
        "die die the die",
    ],
)
def test_what_is_negated_over_quoted_or_not_meant_is_left_alone(text: str) -> None:
    assert kinds(text) == set()


def test_a_time_at_hand_makes_a_plan_an_emergency() -> None:
    assert kinds("ich will mich heute nacht umbringen, jetzt gleich") == {("suicide", "emergency")}


def test_that_it_is_no_figure_of_speech_outweighs_what_looks_like_one() -> None:
    assert kinds("ich bring mich um, haha") == set()
    assert kinds("ich bring mich um, haha. Das ist kein Spruch.") == {("suicide", "urgent")}


def test_a_friend_is_somebody_else() -> None:
    assert kinds("meine Freundin schreibt, sie will sich umbringen") == {("third_party", "urgent")}
    assert kinds("meine Freundin schreibt: ich will sterben") == {("third_party", "urgent")}
