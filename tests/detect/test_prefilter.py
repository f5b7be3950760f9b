"""The pre-filter makes detectors quick; it must never make one miss anything."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import regex
from bot.detect.anchors import Triggered
from bot.detect.prefilter import Prefilter
from bot.detect.registry import DETECTORS, run
from bot.normalise.skeleton import normalise_text

TRIGGERS = (("@",), (r"\d(?:\D{0,2}\d){3}",), (), (r"\bname\b", r"\bnom\b"))


@pytest.mark.parametrize(
    ("text", "interested"),
    [
        ("", [2]),
        ("nothing here", [2]),
        ("names and nominees", [2]),
        ("1 2 3", [2]),
        ("a@b", [0, 2]),
        ("12-34", [1, 2]),
        ("my name", [2, 3]),
        ("mon nom, 1234@", [0, 1, 2, 3]),
        ("é 漢字 \ufffd name", [2, 3]),
    ],
)
def test_a_detector_is_interested_where_one_of_its_triggers_stands(text: str, interested: list[int]) -> None:
    assert Prefilter(TRIGGERS).interested(text) == interested
    assert Prefilter(TRIGGERS, ("signs", "signs", "", "words")).interested(text) == interested


def test_it_says_which_triggers_stand_there() -> None:
    assert Prefilter(TRIGGERS).standing("nothing here") == {2: None}
    assert Prefilter(TRIGGERS).standing("mon nom, 1234") == {1: [0], 2: None, 3: [1]}


def test_everybody_looks_for_everything_when_a_set_has_given_up() -> None:
    full = Prefilter(TRIGGERS, ("signs", "signs", "", "words"))
    full._sets[0].match = lambda _: None
    assert full.standing("nothing here") == dict.fromkeys(range(4))


def test_only_patterns_that_a_trigger_leads_to_are_looked_for() -> None:
    patterns = {"name": regex.compile("my name"), "number": regex.compile(r"\d+")}
    anchors = Triggered(patterns, {"name": ("name",), r"\d": ("number",)})
    assert anchors.triggers == ("name", r"\d")
    assert list(anchors.find("my name, 12, 34", [1])) == ["number"]
    assert list(anchors.find("my name, 12, 34", [])) == []
    assert [len(found) for found in anchors.find("my name, 12, 34", None).values()] == [1, 2]
    assert len(anchors.find("12, 34", None, most=1)["number"]) == 1


def test_a_long_text_of_ever_new_stretches_does_not_make_it_give_up() -> None:
    text = "".join("xab"[number * number % 7 % 3] for number in range(50_000))
    assert Prefilter([(r"x(?:a|b){9}y",), (r"x[ab]{12}z", "@")]).interested(text + "@") == [1]


DETAILS = [
    "im 15f", "my number is 07700 900123", "robin.o@posteo.de", "snap is owl_33", "203.0.113.4", "my name is ",
    "Anna Weiss", "i live in Ludlow", "i go to ", "Lincoln High", "4111 1111 1111 1111", " ", "\n", "ä",
    "QQ 12 34 56 C", "RSSMRA70A41F205Z", "ausweis L01X00T47", "passport ", "medicare 1EG4-TE5-MK73", "12345678Z",
    "dob 3/4/1990", "zero seven seven zero zero nine double zero one two three", "at", "dot", "12 Mill Road", "je suis",
    "212, then 555, then 0177", "call 555-0142", "owl_3 at gmail", "my gmail is owl.33", "fern @ yahoo", "@", ".", "7",
    "sort code 11-22-33", "$robinowl", "send ", "pix owl_33", "DE89370400440532013000", "2001:db8::a1b",
    "ssn 212441876", "0x52908400098527886E0F7030069857D2E4169EE7", "robin.o7@okaxis", "paypal.me/owl",
]  # fmt: skip


@given(st.lists(st.sampled_from(DETAILS), max_size=6).map(" ".join))
def test_every_detector_finds_the_same_with_and_without_the_pre_filter(text: str) -> None:
    views = [normalise_text(text)]
    for detector in DETECTORS:
        assert run((detector,), views, {}) == run((replace(detector, triggers=()),), views, {}), detector.name
