from __future__ import annotations

import numpy as np
import pytest

from bot.detect.learned.detector import Settings, find
from bot.detect.learned.linear import Linear
from bot.detect.learned.ngrams import BITS
from bot.detect.learned.reading import OUTPUTS
from bot.model import Finding, Level, Subject
from bot.normalise.skeleton import normalise_text
from tests.detect.learned.small import model

MODEL = model(
    {"zorp": Level.URGENT, "blarg": Level.CONCERN, "quix": Level.EMERGENCY},
    {
        "zorp": "crisis.suicide",
        "quix": "crisis.suicide",
        "fnord": "crisis.third_party",
        "grumf": "boundary.meetup",
        "snirt": "content.harassment",
    },
)
SETTINGS = Settings(model=MODEL, watch_from=0.3)
CRY = "well so then zorp"


def found(text: str, kind: str = "content", settings: Settings = SETTINGS) -> list[Finding]:
    return list(find(normalise_text(text, kind), settings))


@pytest.mark.parametrize(
    ("text", "category", "level"),
    [
        ("well so then zorp", "crisis.suicide", Level.URGENT),
        ("well so then ZÖRP", "crisis.suicide", Level.URGENT),
        ("well so quix then", "crisis.suicide", Level.EMERGENCY),
        ("so then fnord and zorp", "crisis.third_party", Level.URGENT),
    ],
)
def test_what_reads_like_a_cry_for_help_is_one_finding_about_the_whole(text: str, category: str, level: Level) -> None:
    (crisis,) = [one for one in found(text) if one.family == "crisis"]
    assert (crisis.category, crisis.level, crisis.detector) == (category, level, "linear")
    assert (crisis.span.start, crisis.span.end) == (0, len(text))
    assert crisis.subject is (Subject.OTHER if category == "crisis.third_party" else Subject.SELF)
    assert 0.3 <= crisis.confidence <= 1


@pytest.mark.parametrize(
    ("text", "category"),
    [("so we grumf then and there", "boundary.meetup"), ("you are a snirt and more", "content.harassment")],
)
def test_a_label_is_a_finding_without_a_level(text: str, category: str) -> None:
    (one,) = found(text)
    assert (one.category, one.level) == (category, None)


@pytest.mark.parametrize(
    "text", ["", "   ", "\n", "hello there", "how was your day", "🙂", "\ud83d", "zorp", "zorp zorp\nzorp", "' ' ' ' '"]
)
def test_what_reads_like_nothing_is_nothing(text: str) -> None:
    assert found(text) == []


def test_without_a_model_nothing_is_found() -> None:
    assert found(CRY, settings=Settings()) == []


def test_names_of_files_and_stickers_are_nobodys_words() -> None:
    assert found(CRY, kind="attachment") == found(CRY, kind="sticker") == []
    assert found(CRY, kind="forward")


def test_a_finding_says_which_characters_weighed_most_and_quotes_nobody() -> None:
    text = "today we walked and then zorp came along with us"
    (crisis,) = found(text)
    at = text.index("zorp")
    shown = [tuple(map(int, place.split("-"))) for place in crisis.why.split("weighed most: ")[1].split(", ")]
    assert any(start <= at and at + 4 <= end for start, end in shown)
    assert sum(end - start for start, end in shown) < len(text) / 2
    assert "zorp" not in crisis.why


def test_a_concern_counts_for_less_than_something_urgent() -> None:
    settings = Settings(model=MODEL, watch_from=0.0)
    urgent, concern = (found(text, settings=settings)[0] for text in (CRY, "well so then blarg"))
    assert concern.level is Level.CONCERN
    assert concern.confidence < urgent.confidence


def test_weights_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="shapes"):
        Linear(
            np.zeros((4, OUTPUTS), np.int8), *(np.zeros(OUTPUTS, np.float32),) * 2, np.zeros((OUTPUTS, 2), np.float32)
        )
    assert MODEL.weights.shape == (1 << BITS, OUTPUTS)
