"""Whose life it is: somebody who speaks of themselves is never answered as if they worried about somebody else."""

from __future__ import annotations

from itertools import product

import pytest

from bot.detect.phrases.rules import Settings, find
from bot.normalise.skeleton import normalise_text
from config.phrases_loader import FOLDER, load_phrases

LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
BOOK = load_phrases(LANGUAGES)
SETTINGS = Settings(phrases=BOOK.phrases, cues=BOOK.cues)
OTHER = "crisis.third_party"

BEFORE = {
    "en": ("now", "tonight", "you removed it, now", "they banned me so", "he left and", "my mum is out, tonight",
           "my best friend died, now", "she told me it's over, now", "honestly"),
    "es": ("ahora", "esta noche", "lo borraron, ahora", "él se fue y hoy", "mi mamá duerme, esta noche",
           "mi madre me dijo que me fuera,"),
    "pt": ("agora", "esta noite", "apagaram, agora", "ele foi embora e", "minha mãe dorme, hoje",
           "meu namorado disse que acabou,"),
    "fr": ("maintenant", "ce soir", "vous l'avez supprimé, maintenant", "il est parti et", "ma mère dort, ce soir",
           "mon copain m'a dit que c'est fini,"),
    "de": ("heute sage ich es:", "gelöscht, und", "er ist weg und", "meine Mutter schläft,",
           "mein Freund sagt, es ist aus,"),
}  # fmt: skip
WANTS = {
    "en": ("i want to end it all", "i am going to end it all", "im gonna end it all", "i want to commit suicide",
           "i just want to die", "i took all my pills", "i wrote a goodbye note", "i have suicidal thoughts"),
    "es": ("quiero acabar con todo", "voy a matarme", "quiero suicidarme", "quiero quitarme la vida"),
    "pt": ("eu quero acabar com tudo", "vou acabar com tudo", "quero cometer suicídio", "quero me matar"),
    "fr": ("je veux en finir", "je vais passer à l'acte", "j'ai envie de mourir", "je veux me tuer"),
    "de": ("ich will sterben", "ich will mich umbringen", "ich will selbstmord begehen", "ich will nicht mehr leben"),
}  # fmt: skip

OWN = {
    "en": (
        "just want to end it all tonight",
        "ready to end it all now",
        "i told him i want to die",
        "i said to her that i want to end it all",
        "she knows i want to die",
        "they laughed when i said i want to end it all",
        "the truth is that i want to die",
        "if i dont get help i will end it all",
        "i'm scared i might end it all",
        "they hurt me, i dont want to live",
        "i talk about ending it all every night",
        "there is a part of me that wants to die",
    ),
    "es": ("le dije que quiero suicidarme", "le conté a mi amiga que quiero suicidarme"),
    "pt": (
        "falei pra minha mãe que quero cometer suicídio",
        "contei pra minha amiga que quero cometer suicídio",
        "minha mãe disse que sou inútil e eu quero morrer",
        "eu disse que queria acabar com tudo",
    ),
    "fr": (
        "je lui ai dit que je veux mourir",
        "je suis capable de passer à l'acte",
        "il me dégoûte, envie de mourir",
        "j'ai dit à ma mère que je veux en finir",
    ),
    "de": ("ich habe ihm gesagt dass ich sterben will", "sie weiß dass ich mich umbringen will"),
}
SOMEBODY_ELSES = {
    "en": (
        "she wants to end it all",
        "my brother said he wants to end it all",
        "he told me i want him to end it all",
        "he said 'i want to die'",
        'she said "i want to die"',
        "she texted me: i want to end it all tonight",
        "my friend told me she wants to kill herself tonight",
        "hes going to commit suicide",
        "she's about to end it all",
        "my son keeps talking about ending it all",
        "if i leave he will end it all",
        "i heard him say i want to die",
        "a girl i know wanted to commit suicide",
        "my flatmate is on the floor and she took all my pills",
    ),
    "es": (
        "mi amiga me dijo que quiere matarse esta noche",
        "me dijo: quiero morirme",
        'mi amigo dice "quiero morirme"',
        "mi amiga quiere morir",
        "si lo dejo se mata",
    ),
    "pt": (
        "ele disse que quer acabar com tudo",
        "ela me disse: quero me matar",
        "meu primo quer cometer suicídio",
        "minha amiga quer morrer",
        "ela disse que queria acabar com tudo",
    ),
    "fr": (
        "elle pense à en finir",
        "il m'a dit qu'il veut en finir",
        "elle m'a dit : je veux mourir",
        'mon ami dit "je veux mourir"',
        "mon cousin va passer à l'acte",
    ),
    "de": (
        "sie sagt sie will sterben",
        "er hat mir gesagt dass er sterben will",
        "sie schrieb: ich will mich umbringen",
        "mein cousin will suizid begehen",
        "wenn ich gehe bringt er sich um",
    ),
}


def heard(text: str) -> set[str]:
    return {one.category for one in find(normalise_text(text), SETTINGS) if one.family == "crisis"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_before_somebodys_own_words_makes_nobody_else_of_them(language: str) -> None:
    texts = [" ".join(parts) for parts in product(BEFORE[language], WANTS[language])]
    assert [(text, heard(text)) for text in texts if not heard(text) or OTHER in heard(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_speaks_of_themselves_is_heard_so(language: str) -> None:
    assert [(text, heard(text)) for text in OWN[language] if OTHER in heard(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_worries_about_somebody_else_is_heard_so(language: str) -> None:
    assert [(text, heard(text)) for text in SOMEBODY_ELSES[language] if heard(text) != {OTHER}] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_about_whom_its_phrase_says(language: str) -> None:
    phrases = [one for one in BOOK.phrases if one.language == language and one.category.startswith("crisis.")]
    wrong = [
        (phrase.id, text)
        for phrase in phrases
        for text in phrase.match
        if (phrase.category == OTHER) != (OTHER in heard(text))
    ]
    assert wrong == []
