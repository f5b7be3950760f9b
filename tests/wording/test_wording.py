import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Level
from bot.trouble import Trouble
from bot.wording.wording import BARE, FOLDER, LOCALES, UnsayableError, Wording

ENGLISH = """\
# A comment.
hello = Hello { $name }
level = { $level ->
        [urgent] Now
       *[concern] Later
    }
count = { $n ->
        [0] Nothing
        [one] One thing
       *[other] { $n } things
    }
button =
    .label = Press
title = Title
    .hint = Hint { $what }
only-english = English
-brand = Breakwater
about = This is { -brand }
last-resort = Please look at findahelpline.com
"""
GERMAN = "hello = Hallo { $name }\ncount = { $n } Dinge\n"
BRAZILIAN = "hello = Oi { $name }\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for locale, text in {"en": ENGLISH, "de": GERMAN, "pt-BR": BRAZILIAN}.items():
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "all.ftl").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def wording(folder: Path) -> Wording:
    return Wording.load(folder, ["en", "de", "pt-BR"])


@pytest.fixture
def strict(folder: Path) -> Wording:
    return Wording.load(folder, ["en", "de", "pt-BR"], strict=True)


SAID = [
    ("hello", "en", {"name": "you"}, "Hello you"),
    ("hello", "de", {"name": "du"}, "Hallo du"),
    ("hello", "de-AT", {"name": "du"}, "Hallo du"),
    ("hello", "pt-BR", {"name": "você"}, "Oi você"),
    ("hello", "pt-PT", {"name": "tu"}, "Oi tu"),
    ("hello", "pt", {"name": "tu"}, "Oi tu"),
    ("hello", "fr", {"name": "you"}, "Hello you"),
    ("hello", "", {"name": "you"}, "Hello you"),
    ("hello", "../..", {"name": "you"}, "Hello you"),
    ("only-english", "de", {}, "English"),
    ("level", "en", {"level": Level.URGENT}, "Now"),
    ("level", "en", {"level": "something new"}, "Later"),
    ("count", "en", {"n": 0}, "Nothing"),
    ("count", "en", {"n": 1}, "One thing"),
    ("count", "en", {"n": 12345}, "12,345 things"),
    ("count", "de", {"n": 12345}, "12.345 Dinge"),
    ("button.label", "en", {}, "Press"),
    ("title", "en", {}, "Title"),
    ("title.hint", "de", {"what": "x"}, "Hint x"),
    ("about", "en", {}, "This is Breakwater"),
    ("hello", "en", {"name": "<@123456789012345678>"}, "Hello <@123456789012345678>"),
    ("hello", "en", {"name": 123456789012345678}, "Hello 123456789012345678"),
]


@pytest.mark.parametrize(("key", "locale", "arguments", "text"), SAID)
def test_a_sentence_is_said_in_the_nearest_language(
    strict: Wording, key: str, locale: str, arguments: dict[str, str | int], text: str
) -> None:
    assert strict.say(key, locale, **arguments) == text


UNSAYABLE = ["nope", "", "hello.", "hello.label", "button", "button.nope", "brand", "-brand", "title.hint.x", ".label",
             "Hello", "hello ", "\ud800", "x" * 10_000, "level.urgent"]  # fmt: skip


@pytest.mark.parametrize("key", UNSAYABLE)
def test_an_unknown_key_is_an_error_in_tests_and_a_safe_sentence_at_run_time(
    wording: Wording, strict: Wording, key: str
) -> None:
    with pytest.raises(UnsayableError):
        strict.say(key)
    assert wording.say(key, "de") == "Please look at findahelpline.com"


IN_LOCALE = [
    (["de"], "de", "Hallo du"),
    (["de-AT"], "de", "Hallo du"),
    (["pt-PT"], "pt-BR", "Oi du"),
    (["ja", "de"], "de", "Hallo du"),
    (["en-GB", "de"], "en", "Hello du"),
    (["", "de"], "de", "Hallo du"),
    (["ja", "ko"], "en", "Hello du"),
    ([""], "en", "Hello du"),
    ([], "en", "Hello du"),
    (["Locale.german"], "en", "Hello du"),
]


@pytest.mark.parametrize(("wished", "locale", "text"), IN_LOCALE)
def test_a_wording_speaks_the_first_language_of_those_wished_for(
    strict: Wording, wished: list[str], locale: str, text: str
) -> None:
    spoken = strict.in_locale(*wished)
    assert spoken.locale == locale
    assert spoken.say("hello", name="du") == text
    assert spoken.say("only-english") == "English", "what is missing there is said in English"
    assert spoken.say("hello", "de", name="du") == "Hallo du", "another language can still be asked for"
    with pytest.raises(UnsayableError):
        spoken.say("nope")
    assert strict.say("hello", name="du") == "Hello du", "the first one goes on in its own language"


def test_every_language_of_discord_that_we_speak_is_found() -> None:
    ours = Wording.load(FOLDER, LOCALES)
    found = {
        one: ours.in_locale(one).locale for one in ("en-US", "en-GB", "es-ES", "es-419", "pt-BR", "fr", "de", "it")
    }
    assert found == {"en-US": "en", "en-GB": "en", "es-ES": "es", "es-419": "es", "pt-BR": "pt", "fr": "fr",
                     "de": "de", "it": "en"}  # fmt: skip


def test_a_missing_argument_is_an_error_in_tests_and_the_rest_is_said_at_run_time(
    wording: Wording, strict: Wording
) -> None:
    with pytest.raises(UnsayableError):
        strict.say("hello")
    assert wording.say("hello").startswith("Hello")


def test_without_a_sentence_of_last_resort_there_is_still_help(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "all.ftl").write_text("a = b\n", encoding="utf-8")
    assert Wording.load(tmp_path).say("nope") == BARE


def test_a_broken_translation_gives_way_to_english(folder: Path) -> None:
    (folder / "de" / "all.ftl").write_text("hello = Hallo { $nmae }\nonly-english = { missing }\n", encoding="utf-8")
    wording = Wording.load(folder, ["de"])
    assert wording.say("hello", "de", name="you") == "Hello you"
    assert wording.say("only-english", "de") == "English"


def test_sentences_that_go_round_in_circles_do_not_hang(folder: Path) -> None:
    (folder / "en" / "more.ftl").write_text("a = { b }\nb = { a }\n", encoding="utf-8")
    assert isinstance(Wording.load(folder).say("a"), str)


@given(st.text(), st.text(max_size=8), st.dictionaries(st.sampled_from(["name", "n", "what"]), st.text() | st.integers()
                                                      | st.floats()))  # fmt: skip
def test_whatever_is_asked_something_is_said(key: str, locale: str, arguments: dict[str, str | int | float]) -> None:
    for one in (key, "hello", "count", "title.hint"):
        said = SHARED.say(one, locale, **arguments)
        assert said
        assert "\u2068" not in said or any("\u2068" in str(value) for value in arguments.values())


def test_no_argument_reaches_the_log(wording: Wording, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        wording.say("hello", other="secret")
        wording.say("nope", name="secret")
    assert caplog.records
    assert "secret" not in "".join(str(vars(record)) for record in caplog.records)


def test_keys_are_messages_and_attributes_but_no_terms(wording: Wording) -> None:
    assert wording.keys("de") == {"hello", "count"}
    assert {"button.label", "title", "title.hint"} <= wording.keys()
    assert not wording.keys() & {"button", "brand", "-brand"}
    assert wording.keys("xx") == frozenset()


def test_mistakes_in_all_files_are_told_at_once(folder: Path) -> None:
    (folder / "en" / "more.ftl").write_text("fine = Fine\nthis is not fluent\nhello = Twice\n", encoding="utf-8")
    (folder / "de" / "latin.ftl").write_bytes(b"a = \xe9\n")
    with pytest.raises(Trouble) as caught:
        Wording.load(folder, ["en", "de", "xx"])
    lines = "\n".join(caught.value.lines)
    assert len(caught.value.lines) == 4
    assert "more.ftl, line 2: cannot be understood" in lines
    assert "more.ftl, line 3: hello stands twice (first in all.ftl)" in lines
    assert "latin.ftl: cannot be read as UTF-8" in lines
    assert "xx: there are no .ftl files here" in lines


def test_english_is_always_there(folder: Path) -> None:
    assert Wording.load(folder, ["de"]).say("only-english", "de") == "English"


def _shared() -> Wording:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "en").mkdir()
        (Path(name) / "en" / "all.ftl").write_text(ENGLISH, encoding="utf-8")
        return Wording.load(Path(name))


SHARED = _shared()
