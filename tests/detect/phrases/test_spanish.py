"""What stands around a Spanish phrase decides what it means."""

from __future__ import annotations

from typing import Final

import pytest

from bot.detect.phrases.rules import Settings, find
from bot.normalise.skeleton import normalise_text
from config.phrases_loader import load_phrases

BOOK: Final = load_phrases(("es",))
SETTINGS: Final = Settings(phrases=BOOK.phrases, cues=BOOK.cues)


def crises(text: str) -> list[tuple[str, str]]:
    """Level and kind of every crisis finding."""
    return [
        (str(one.level), one.category.split(".", 1)[1])
        for one in find(normalise_text(text), SETTINGS)
        if one.family == "crisis"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "no quiero suicidarme",
        "nunca he pensado en suicidarme",
        "hace nueve años intenté quitarme la vida",
        "a los quince años quería morirme y pensé en suicidarme, hoy tengo familia",
        "en la serie dice que quiere suicidarse",
        "si un día tengo ganas de hacerme daño, llamo a mi hermana",
        "estás pensando en el suicidio?",
        "quiero matarme de la vergüenza",
        "quiero hacerme daño en el bolsillo comprando esos libros",
        "estudio el tema y hoy tocó hablar de pensamientos suicidas",
        "> quiero suicidarme\nlamento mucho que estés así",
        "mi papá me pegaba, hoy vivo tranquila",
        "mi hermano me pegó la gripe",
        "mi abuela se tomó unas vacaciones",
    ],
)
def test_what_is_negated_past_told_or_not_meant_is_no_crisis(text: str) -> None:
    assert crises(text) == []


@pytest.mark.parametrize(
    ("text", "level", "kind"),
    [
        ("no dejo de pensar en suicidarme", "urgent", "suicide"),
        ("no aguanto más, quiero matarme", "urgent", "suicide"),
        ("no es broma, me quiero matar en serio", "urgent", "suicide"),
        ("desde hace años quiero quitarme la vida", "urgent", "suicide"),
        ("voy a suicidarme en cuanto se duerman", "emergency", "suicide"),
        ("Quiero suicidarme. ¿A quién se lo digo?", "urgent", "suicide"),
        ("QUIERO SUICIDARME", "urgent", "suicide"),
        ("llevaba tres meses sin cortarme y hoy recaí", "urgent", "self_harm"),
        ("mi papá me pega", "urgent", "abuse"),
        ("mi vieja me pega con el cinto", "urgent", "abuse"),
        ("mi pololo me golpeó anoche", "urgent", "abuse"),
        ("mi parcero se quiere matar y no sé qué hacer", "urgent", "third_party"),
        ("me tomé todas las pastillas de mi abuela", "emergency", "overdose"),
    ],
)
def test_a_word_that_only_looks_like_a_cue_changes_nothing(text: str, level: str, kind: str) -> None:
    assert (level, kind) in crises(text)


def test_accents_may_be_left_out() -> None:
    assert crises("decidi quitarme la vida") == crises("decidí quitarme la vida") != []


def test_the_same_words_about_somebody_else_are_about_somebody_else() -> None:
    assert {kind for _, kind in crises("mi hermana quiere suicidarse")} == {"third_party"}
    assert {kind for _, kind in crises("quiero suicidarme")} == {"suicide"}
