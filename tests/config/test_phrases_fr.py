"""Every French phrase keeps its word, alone and beside all other languages."""

from __future__ import annotations

import pytest

from bot.detect.phrases.book import Phrase
from bot.detect.phrases.rules import Settings, find, judge
from bot.detect.phrases.tokens import tokenise
from bot.model import CATEGORIES
from bot.normalise.skeleton import normalise_text
from config.phrases_loader import FOLDER, load_phrases

BOOK = load_phrases(("fr",))
SETTINGS = Settings(phrases=BOOK.phrases, cues=BOOK.cues)
EVERY = load_phrases(sorted(path.name for path in FOLDER.iterdir() if path.is_dir()))
TOGETHER = Settings(phrases=EVERY.phrases, cues=EVERY.cues)


def counting(text: str, phrase: Phrase) -> bool:
    judged = judge(tokenise(normalise_text(text).skeleton), SETTINGS)
    return any(one.phrase is phrase and not one.dropped for one in judged)


def families(text: str, settings: Settings) -> set[str]:
    return {one.family for one in find(normalise_text(text), settings)}


@pytest.mark.parametrize("phrase", BOOK.phrases, ids=lambda phrase: phrase.id)
def test_a_phrase_catches_its_examples_and_not_its_counterexamples(phrase: Phrase) -> None:
    assert [text for text in phrase.match if not counting(text, phrase)] == []
    assert [text for text in phrase.no_match if counting(text, phrase)] == []


@pytest.mark.parametrize("phrase", BOOK.phrases, ids=lambda phrase: phrase.id)
def test_no_phrase_of_another_language_changes_what_is_found(phrase: Phrase) -> None:
    family = phrase.category.split(".")[0]
    assert [text for text in phrase.match if family not in families(text, TOGETHER)] == []
    assert [text for text in phrase.no_match if family in families(text, TOGETHER)] == []


def test_there_are_phrases_for_all_that_people_say_and_do() -> None:
    assert {phrase.category for phrase in BOOK.phrases} == {
        name for name in CATEGORIES if not name.startswith("privacy.")
    }


def test_there_are_at_least_as_many_counterexamples_as_examples() -> None:
    assert sum(len(one.no_match) for one in BOOK.phrases) >= sum(len(one.match) for one in BOOK.phrases)


def test_a_reason_is_a_short_line_that_a_moderator_can_read() -> None:
    for one in (*BOOK.phrases, *BOOK.cues):
        assert 8 <= len(one.why) <= 90
        assert "\n" not in one.why


def test_every_id_says_its_language() -> None:
    assert [one.id for one in (*BOOK.phrases, *BOOK.cues) if not one.id.startswith("fr.")] == []


def test_a_cue_about_single_phrases_names_phrases_that_there_are() -> None:
    ids = [f"{phrase.id}." for phrase in BOOK.phrases]
    assert [name for cue in BOOK.cues for name in cue.about if not any(one.startswith(f"{name}.") for one in ids)] == []


@pytest.mark.parametrize(
    ("text", "level", "category"),
    [
        ("je vais me suicider", "urgent", "crisis.suicide"),
        ("je vais me suicider cette nuit", "emergency", "crisis.suicide"),
        ("ma sœur a envie de se suicider", "urgent", "crisis.third_party"),
        ("je n'en peux plus, je veux mourir", "urgent", "crisis.suicide"),
        ("c'est pas une façon de parler, je veux mourir", "urgent", "crisis.suicide"),
        ("j\u2019ai envie d\u2019en finir", "urgent", "crisis.suicide"),
        ("JE VEUX MOURIR", "urgent", "crisis.suicide"),
        ("je ne sais pas comment le dire, je veux mourir", "urgent", "crisis.suicide"),
    ],
)
def test_cues_decide_how_grave_it_is_and_whom_it_is_about(text: str, level: str, category: str) -> None:
    assert [(str(one.level), one.category) for one in find(normalise_text(text), SETTINGS)] == [(level, category)]


@pytest.mark.parametrize(
    "text",
    [
        "je n'ai jamais eu envie de me suicider",
        "« je veux mourir », c'est ce qu'elle chante au deuxième acte",
        "> j'ai envie de mourir\nje suis là, tu veux m'en parler ?",
        "si un jour tu as envie de mourir, écris-nous",
        "à l'époque j'avais envie de mourir tous les jours",
        "j'ai envie de mourir de honte",
    ],
)
def test_what_is_denied_quoted_general_past_or_a_manner_of_speaking_is_left_alone(text: str) -> None:
    assert list(find(normalise_text(text), SETTINGS)) == []
