"""The table of detectors and what running it gives."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.detect.privacy import email, phone
from bot.detect.registry import DETECTORS, detect, run
from bot.detect.settings import DetectorSettings
from bot.model import CATEGORIES, Message, Surface
from bot.normalise.skeleton import normalise, normalise_text

TEXT = "im 15, call me on 07700 900123 or write robin.o@posteo.de, snap robin_o3, ip 203.0.113.4"
texts = st.lists(
    st.sampled_from(
        [
            "im ",
            "15",
            "f ",
            " snap is ",
            "owl_3 ",
            "07700 900123",
            "@",
            "robin.o",
            ".de",
            " at ",
            " dot ",
            "com",
            "\n",
            "+44 ",
            "203.0.113.4",
            "$owl33",
            "4111 1111 1111 1111",
            "her number is ",
            "\ud800",
            "\u0301",
            "é",
            ":",
            "/",
            "t.me/",
        ]
    ),
    max_size=20,
).map("".join)


def test_every_detector_has_a_name_of_its_own_and_settings_that_work_without_being_set() -> None:
    assert len({detector.name for detector in DETECTORS}) == len(DETECTORS)
    for detector in DETECTORS:
        assert detector.settings().enabled
        assert {"enabled"} <= {field.name for field in fields(detector.settings)}


def test_findings_come_in_the_order_of_the_text() -> None:
    found = detect((normalise_text(TEXT),), {})
    assert [one.category.split(".")[1] for one in found] == ["age", "phone", "email", "handle", "ip"]


def test_every_surface_is_read_and_findings_say_which() -> None:
    surfaces = (
        Surface("content", "see the picture"),
        Surface("attachment", "robin.o@posteo.de"),
        Surface("title", "im 15"),
    )
    found = detect(normalise(Message(1, 2, 3, 0.0, surfaces)), {})
    assert [(one.category, one.span.surface) for one in found] == [("privacy.email", 1), ("privacy.age", 2)]


def test_a_detector_that_is_switched_off_finds_nothing() -> None:
    views = (normalise_text(TEXT),)
    quiet = detect(views, {"privacy.phone": phone.Settings(enabled=False)})
    assert "privacy.phone" not in {one.category for one in quiet}
    assert "privacy.email" in {one.category for one in quiet}


def test_settings_of_another_detector_are_refused() -> None:
    with pytest.raises(TypeError, match=r"privacy\.email"):
        detect((normalise_text(TEXT),), {"privacy.email": phone.Settings()})


def test_settings_cannot_be_changed_after_they_are_made() -> None:
    @dataclass(frozen=True, slots=True)
    class Mine(DetectorSettings):
        pass

    for settings_ in (Mine(), email.Settings()):
        with pytest.raises(AttributeError):
            settings_.enabled = False  # type: ignore[misc]  # that it is refused is what is tested


@given(texts, st.integers())
@settings(max_examples=200, deadline=None)
def test_the_order_of_the_table_makes_no_difference(text: str, seed: int) -> None:
    views = (normalise_text(text),)
    turned = list(DETECTORS)
    random.Random(seed).shuffle(turned)  # noqa: S311 - no secret depends on it
    assert run(turned, views, {}) == detect(views, {})


@given(texts | st.text(st.characters(), max_size=80))
@settings(max_examples=300, deadline=None)
def test_every_finding_points_into_the_text_and_quotes_nothing(text: str) -> None:
    for one in detect((normalise_text(text),), {}):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert one.category in CATEGORIES
        assert 0 < one.confidence <= 1
        assert not any(char.isdecimal() for char in one.why if char not in "1468")


def _seconds(text: str) -> float:
    views = (normalise_text(text),)
    began = time.process_time()
    detect(views, {})
    return time.process_time() - began


@pytest.mark.parametrize(
    "piece",
    [
        "7",
        "@",
        "a@",
        "a ",
        "1.",
        "1 ",
        "12-",
        "\u0301",
        "\u202e",
        "\ud800",
        "snap ",
        "snap is ",
        "add me ",
        "im ",
        "my ",
        "a_1 ",
        "x: ",
        "0x",
        "$a",
        "gb29",
        "2001:",
        "t.me/",
        "u/",
        ".",
        "/",
        "<@1> ",
        "07700 900123 ",
        "member ",
        "born 1/1/2001 ",
        "a.b@c.de ",
        "account ",
        "i am a ",
        "snap a_1 ",
        "a b c @",
        "soy ",
        "bc1q",
        "@a ",
        "she is ",
        "16 ",
    ],
)
def test_hostile_text_takes_time_in_proportion_to_its_length(piece: str) -> None:
    make: Callable[[int], str] = lambda size: piece * (size // len(piece))  # noqa: E731 - shorter than a function
    # Eight times the text may take eight times as long; a square would be 64 times.
    small = min(_seconds(make(4_000)) for _ in range(2))
    large = min(_seconds(make(32_000)) for _ in range(2))
    assert large < 28 * small + 0.02
