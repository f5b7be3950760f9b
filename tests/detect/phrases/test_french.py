"""French: what stands around a phrase decides what it means."""

from __future__ import annotations

import pytest

from bot.detect.phrases.rules import Settings, find
from bot.normalise.skeleton import normalise_text
from config.phrases_loader import load_phrases

BOOK = load_phrases(("fr",))
SETTINGS = Settings(phrases=BOOK.phrases, cues=BOOK.cues)


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
