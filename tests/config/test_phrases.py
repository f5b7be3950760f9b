"""Every phrase keeps its word: it catches its own examples and leaves its counter-examples alone."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from bot.detect.phrases.book import Phrase
from bot.detect.phrases.rules import Settings, find, judge, turns
from bot.detect.phrases.tokens import tokenise
from bot.model import CATEGORIES
from bot.normalise.skeleton import normalise_text
from bot.trouble import Trouble
from config.phrases_loader import FOLDER, load_phrases

LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
BOOK = load_phrases(LANGUAGES)
SPOKEN = [phrase for phrase in BOOK.phrases if not phrase.category.startswith("turn.")]
TURNS = [phrase for phrase in BOOK.phrases if phrase.category.startswith("turn.")]
SETTINGS = Settings(phrases=BOOK.phrases, cues=BOOK.cues)
METHODS = (
    "hang myself", "hanging", "noose", "rope", "bridge jump", "slit", "gun to", "exit bag", "helium", "cyanide",
    "ahorcarme", "colgarme", "soga", "horca", "las venas", "helio", "cianuro", "raticida",
)  # fmt: skip


def counting(text: str, phrase: Phrase) -> bool:
    judged = judge(tokenise(normalise_text(text).skeleton), SETTINGS)
    return any(one.phrase is phrase and not one.dropped for one in judged)


@pytest.mark.parametrize("phrase", SPOKEN, ids=lambda phrase: phrase.id)
def test_a_phrase_catches_its_examples_and_not_its_counterexamples(phrase: Phrase) -> None:
    assert [text for text in phrase.match if not counting(text, phrase)] == []
    assert [text for text in phrase.no_match if counting(text, phrase)] == []


@pytest.mark.parametrize("phrase", SPOKEN, ids=lambda phrase: phrase.id)
def test_an_example_is_found_under_the_family_of_its_phrase_and_a_counterexample_is_not(phrase: Phrase) -> None:
    family = phrase.category.split(".")[0]
    for text in phrase.match:
        assert family in {one.family for one in find(normalise_text(text), SETTINGS)}, text
    for text in phrase.no_match:
        assert family not in {one.family for one in find(normalise_text(text), SETTINGS)}, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_phrases_for_all_that_people_say_and_do(language: str) -> None:
    spoken = {phrase.category for phrase in SPOKEN if phrase.language == language}
    assert spoken == {name for name in CATEGORIES if not name.startswith("privacy.")}


def test_every_id_says_its_language_but_for_the_english_ones() -> None:
    named = [(one.language, one.id) for one in BOOK.phrases] + [(one.language, one.id) for one in BOOK.cues]
    assert [name for language, name in named if language != "en" and not name.startswith(f"{language}.")] == []


def test_a_cue_about_single_phrases_names_phrases_that_there_are() -> None:
    ids = [f"{phrase.id}." for phrase in BOOK.phrases]
    named = [name for cue in BOOK.cues for name in cue.about]
    assert [name for name in named if not any(one.startswith(f"{name}.") for one in ids)] == []


@pytest.mark.parametrize("phrase", TURNS, ids=lambda phrase: phrase.id)
def test_an_answer_that_goes_on_or_takes_back_is_known_as_one_and_is_no_finding(phrase: Phrase) -> None:
    for text in phrase.match:
        view = normalise_text(text)
        assert phrase.category in turns(view, SETTINGS), text
        assert not any(one.category.startswith("turn.") for one in find(view, SETTINGS))
    for text in phrase.no_match:
        assert phrase.category not in turns(normalise_text(text), SETTINGS), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_at_least_as_many_counterexamples_as_examples(language: str) -> None:
    phrases = [one for one in BOOK.phrases if one.language == language]
    assert sum(len(one.no_match) for one in phrases) >= sum(len(one.match) for one in phrases)


def test_a_reason_is_a_short_line_that_a_moderator_can_read() -> None:
    for why in chain((one.why for one in BOOK.phrases), (one.why for one in BOOK.cues)):
        assert 8 <= len(why) <= 90
        assert "\n" not in why


def test_no_file_names_a_method() -> None:
    for path in FOLDER.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert [word for word in METHODS if f" {word} " in text] == [], path.name


def test_every_mistake_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "slots.yaml").write_text("slots:\n  want: [want to]\n")
    (folder / "a.yaml").write_text(
        "phrases:\n"
        "  - id: Bad Id\n"
        "    category: crisis.sadness\n"
        "    confidence: 7\n"
        "    why: ''\n"
        "    patterns: ['{wish} (die', 'a ..9 b', '(no)?']\n"
        "    match: [yes]\n"
        "    colour: red\n"
    )
    (folder / "b.yaml").write_text("phrases: [\n")
    (folder / "cues.yaml").write_text(
        "cues:\n  - id: x\n    kind: nonsense\n    patterns: [not]\n    stops: [nowhere]\n"
    )
    with pytest.raises(Trouble) as caught:
        load_phrases(("en", "xx"), tmp_path)
    lines = caught.value.lines
    for part in (
        "phrases[0].id", "phrases[0].category", "phrases[0].confidence", "phrases[0].why", "phrases[0].patterns[0]",
        "phrases[0].patterns[1]", "phrases[0].patterns[2]", "phrases[0].match", "phrases[0].no_match",
        "phrases[0].colour", "b.yaml, line 2", "cues[0].kind", "cues[0].stops", "cues[0].why", "xx",
    ):  # fmt: skip
        assert sum(part in line for line in lines) == 1, part
    assert all("\n" not in line and str(tmp_path) in line for line in lines)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("slots.yaml", "want: [want to]\n"),
        ("a.yaml", "- a list\n"),
        ("a.yaml", "phrases: {a: b}\n"),
        ("a.yaml", "phrases: [text]\n"),
        ("a.yaml", "slots: [text]\n"),
        ("a.yaml", "1: 2\n"),
        ("cues.yaml", "cues: 5\n"),
        ("cues.yaml", "terminators: {a: text}\n"),
        ("a.yaml", "slots: {a: ['{a}']}\n"),
    ],
)
def test_a_file_of_the_wrong_shape_is_told_in_one_line(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / name).write_text(text)
    with pytest.raises(Trouble) as caught:
        load_phrases(folder=tmp_path)
    assert len(caught.value.lines) == 1
    assert name in caught.value.lines[0]


def test_a_file_that_is_not_text_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Trouble, match="cannot be read"):
        load_phrases(folder=tmp_path)


def test_an_id_is_used_once_in_all_files(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    phrase = (
        "phrases:\n  - {id: a.b, category: content.harassment, why: is rude to somebody, patterns: [boo],"
        " match: [boo], no_match: [hello]}\n"
    )
    (tmp_path / "en" / "a.yaml").write_text(phrase)
    (tmp_path / "en" / "b.yaml").write_text(phrase)
    with pytest.raises(Trouble, match=r"a\.b is used in a\.yaml too"):
        load_phrases(folder=tmp_path)
