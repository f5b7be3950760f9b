"""An account of what was done to somebody is told from what somebody would like to do; in five languages."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from bot.detect.disclosure import is_account, marked
from bot.detect.phrases.book import Phrase
from bot.detect.phrases.rules import Settings
from bot.model import Finding, Message, Span, Surface
from bot.normalise.skeleton import normalise
from config.phrases_loader import load_phrases

LANGUAGES = ("en", "es", "pt", "fr", "de")
BOOK = load_phrases(LANGUAGES)
SETTINGS = {"phrases": Settings(phrases=BOOK.phrases, cues=BOOK.cues, accounts=BOOK.accounts)}
SEXUAL = Finding("content.sexual", Span(0, 3), 0.9, "phrases", "explicit words")
PHONE = Finding("privacy.phone", Span(0, 3), 0.9, "privacy.phone", "a number")


def said(*surfaces: tuple[str, str]) -> Message:
    return Message(9, 2, 7, 0.0, tuple(Surface(kind, text) for kind, text in surfaces), guild_id=1)


def account(text: str, kind: str = "content") -> bool:
    return is_account(normalise(said((kind, text))), SETTINGS)


@pytest.mark.parametrize("phrase", BOOK.accounts, ids=lambda phrase: phrase.id)
def test_a_phrase_catches_its_examples_and_no_counter_example(phrase: Phrase) -> None:
    for text in phrase.match:
        assert account(text), text
    for text in phrase.no_match:
        assert not account(text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_accounts_and_the_warnings_before_them(language: str) -> None:
    ids = {phrase.id for phrase in BOOK.accounts if phrase.language == language}
    for kind in ("somebody_did", "was_done", "warning"):
        assert any(one.endswith(kind) for one in ids), kind


ACCOUNTS = [
    "When I was a child, my uncle touched me in ways he shouldn't have.",
    "I was raped at nineteen. I've never typed that sentence before.",
    "my manager put his hand on my thigh again",
    "he keeps touching me at work and calls it a joke",
    "CW: csa, blood. my stepdad made me touch him",
    "he r4ped me and nobody believed it",
    "me violaron hace años y recién ahora puedo escribir la palabra",
    "mi jefe me tocó el culo en la cena de empresa",
    "fui violada aos dezanove e consegui contar à minha irmã",
    "meu padrasto me obrigou a tirar a roupa",
    "j'ai été violée par mon cousin, c'était il y a douze ans",
    "mon patron m'a mis la main sous ma jupe et il m'a touchée",
    "Mein Großvater hat mich als Kind missbraucht.",
    "ein kunde hat mir an den hintern gefasst",
]
NO_ACCOUNTS = [
    "let me tell you what i'd do to you tonight",
    "i want you to touch me until i scream",
    "come here and let me touch you",
    "you should be raped",
    "i'm going to rape you",
    "i will make you suck it",
    "touch me daddy",
    "someone fuck me already",
    "who wants to see my tits",
    "she was assaulted in that film",
    '"he raped me" is what she said in the film',
    "tell me what he'd do to you",
    "trigger warning: nudes incoming",
    "te voy a violar",
    "quiero que me toques toda la noche",
    "vou te estuprar",
    "eu te faria gritar a noite toda",
    "je vais te violer",
    "je te ferais crier toute la nuit",
    "ich werde dich vergewaltigen",
    "ich will dass du mich anfasst",
    "ich würde dich die ganze Nacht nehmen",
]


@pytest.mark.parametrize("text", ACCOUNTS)
def test_what_was_done_to_its_author_is_an_account(text: str) -> None:
    assert account(text)


@pytest.mark.parametrize("text", NO_ACCOUNTS)
def test_what_somebody_would_like_to_do_or_says_of_others_is_none(text: str) -> None:
    assert not account(text)


@pytest.mark.parametrize(("kind", "own"), [("content", True), ("title", True), ("file", True), ("forward", False)])
def test_what_is_forwarded_is_somebody_elses_account(kind: str, own: bool) -> None:
    assert account("he raped me when i was fifteen", kind) is own


def test_in_an_account_content_is_marked_and_nothing_else() -> None:
    message = said(("content", "he raped me when i was fifteen"))
    assert marked([SEXUAL, PHONE], normalise(message), SETTINGS) == (replace(SEXUAL, disclosed=True), PHONE)
    assert marked([PHONE], normalise(message), SETTINGS) == (PHONE,)
    other = normalise(said(("content", "come and touch me")))
    assert marked([SEXUAL], other, SETTINGS) == (SEXUAL,)


@pytest.mark.parametrize(
    "settings", [{}, {"phrases": Settings()}, {"phrases": replace(SETTINGS["phrases"], enabled=False)}]
)
def test_without_phrases_nothing_is_an_account(settings: dict[str, object]) -> None:
    assert not is_account(normalise(said(("content", "he raped me"))), settings)


def test_a_long_text_is_read_in_time_in_proportion_to_its_length() -> None:
    views = normalise(said(("content", "my uncle and my coach and he or she put his hand " * 2_000)))
    is_account(views, SETTINGS)
    began = time.process_time()
    is_account(views, SETTINGS)
    assert time.process_time() - began < 1.0
