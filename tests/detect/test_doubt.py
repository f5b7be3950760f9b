"""Details of somebody else whose owner is a guess: never hidden, while sure ones are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.decide.decide import decide
from bot.decide.situation import Situation
from bot.detect.doubt import UNSURE, doubted
from bot.detect.registry import detect
from bot.detect.subject import verdict
from bot.model import ChannelKind, Finding, Lately, Message, Response, Span, Subject, Surface
from bot.normalise.skeleton import normalise, normalise_text
from config.loader import load_default

NOW = 1_800_000_000.0
POLICY = load_default().policy
HERE = Situation(ChannelKind.SUPPORT)

SURE = [
    "her number is 07700 900123",
    "call him on 07700 900123",
    "my ex's email is robin.o@posteo.de",
    "07700 900123 is my neighbour's number, spam it",
    "nobody is here\n\nmy boss: robin.o@posteo.de",
    "\u0301her n\u00famber is 07700 900123",
    "el numero de mi madre es 07700 900123",
]
UNSURE_OR_OWN = [
    "he went quiet, 07700 900123",
    "my sister cried all day, robin.o@posteo.de",
    "she left. 07700 900123",
    "her number is gone. anyway 07700 900123",
    "that person is awful. robin.o@posteo.de",
    "an account that lies to me all the time, robin.o@posteo.de",
    "never write to robin.o@posteo.de",
    "my number is 07700 900123",
    "text me on 07700 900123",
    "07700 900123",
    "he took my phone. text me on 07700 900123",
    "robin.o@posteo.de is mine",
    "my mum says my mail robin.o@posteo.de is fine",
    "they need a number, 07700 900123",
    "reach me at robin.o@posteo.de, not at work",
]


def responses(text: str) -> tuple[Response, ...]:
    message = Message(9, 2, 7, NOW, (Surface("title", "hello there"), Surface("content", text)), guild_id=1)
    found = detect(normalise(message), {})
    assert found
    return decide(message, HERE, found, POLICY, Lately(), NOW).responses


@pytest.mark.parametrize("text", SURE)
def test_a_detail_that_is_surely_somebody_elses_is_hidden(text: str) -> None:
    assert Response.REMOVE in responses(text)


@pytest.mark.parametrize("text", UNSURE_OR_OWN)
def test_nothing_is_hidden_because_somebody_else_may_be_meant(text: str) -> None:
    assert Response.REMOVE not in responses(text)


def finding(text: str, piece: str, confidence: float = 0.9, subject: Subject = Subject.OTHER) -> Finding:
    at = text.index(piece)
    return Finding("privacy.phone", Span(at, at + len(piece)), confidence, "one", "because", subject=subject)


def test_a_guess_loses_confidence_and_keeps_everything_else() -> None:
    text = "he went quiet, 07700 900123"
    one = finding(text, "07700 900123")
    (less,) = doubted([one], [normalise_text(text)])
    assert less.confidence == UNSURE
    assert (less.subject, less.span, less.category, less.why) == (one.subject, one.span, one.category, one.why)


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("her number is 07700 900123", finding("her number is 07700 900123", "07700 900123")),
        ("he went quiet, 07700 900123", finding("he went quiet, 07700 900123", "07700 900123", 0.6)),
        ("he went quiet, 07700 900123", finding("he went quiet, 07700 900123", "07700 900123", 0.9, Subject.SELF)),
        ("my number is 07700 900123", finding("my number is 07700 900123", "07700 900123")),
    ],
)
def test_a_firm_cue_a_low_confidence_and_a_reason_of_the_detectors_own_are_left_alone(text: str, one: Finding) -> None:
    assert doubted([one], [normalise_text(text)]) == (one,)


def test_what_is_no_personal_detail_is_left_alone() -> None:
    text = "he went quiet, go away"
    one = Finding("content.harassment", Span(15, 22), 0.9, "one", "because", subject=Subject.OTHER)
    assert doubted([one], [normalise_text(text)]) == (one,)


def test_the_words_are_read_where_they_stand_in_the_skeleton() -> None:
    text = "\U0001d4f1\U0001d4ee \U0001d500\U0001d4ee\U0001d4f7\U0001d4fd quiet\u200b, 07700 900123"
    (less,) = doubted([finding(text, "07700 900123")], [normalise_text(text)])
    assert less.confidence == UNSURE


@given(st.text(max_size=60), st.data())
def test_no_finding_is_lost_or_made_surer(text: str, data: st.DataObject) -> None:
    view = normalise_text(text + "x")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start + 1, len(text) + 1))
    one = Finding("privacy.email", Span(start, end), 0.9, "one", "because", subject=Subject.OTHER)
    (after,) = doubted([one], [view])
    assert after.confidence in {0.9, UNSURE}
    assert doubted([after], [view]) == (after,)


@given(st.text(max_size=200), st.sampled_from(["", "privacy.name", "privacy.age", "privacy.ip", "privacy.institution"]))
def test_any_text_has_a_verdict(text: str, category: str) -> None:
    skeleton = normalise_text(text).skeleton
    for at in range(0, len(skeleton), 7):
        assert verdict(skeleton, at, at + 1, category).subject in Subject
