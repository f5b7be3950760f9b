"""What the skeleton looks like, and where its characters come from."""
# ruff: noqa: RUF001 - look-alikes are what is tested

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model import Message, Surface, View
from bot.normalise.fold import fold
from bot.normalise.skeleton import normalise, normalise_text

FOLDED = [
    ("Hello THERE", "hello there"),
    ("café Straße", "cafe strasse"),
    ("ｍｙ　ｎａｍｅ １２", "my name 12"),
    ("𝓴𝓲𝓵𝓵 𝟏𝟓", "kill 15"),
    ("h\u200be\u2060l\u00adp", "help"),
    ("\u202egnp\u202c", "gnp"),
    ("z̷̡̢a̴̛l̵g̶o̷", "zalgo"),
    ("\U0001f170\U0001f171", "ab"),
    ("\U0001f1f0 \U0001f1ee \U0001f1f1 \U0001f1f1", "k i l l"),
    ("7\ufe0f\u20e30\ufe0f\u20e3", "70"),
    ("it’s – “fine”", 'it\'s - "fine"'),
    ("рhоnе", "phone"),
    ("ѕсаm", "scam"),
    ("one\r\ntwo\u2028three", "one\n\ntwo\nthree"),
    ("٠٧٧", "077"),
    ("f1fteen", "fifteen"),
    ("k1ll", "kill"),
    ("su!c1de", "suicide"),
    ("$uicide", "suicide"),
    ("de@th", "death"),
    ("sh0uld", "should"),
    ("sam dot lee at gmail dot com", "sam.lee@gmail.com"),
    ("sam(at)posteo[.]de", "sam@posteo.de"),
    ("write ana punto gil arroba correo punto es", "write ana.gil@correo.es"),
    ("jo underscore b at web dot de", "jo_b@web.de"),
    ("at 203 dot 0 dot 113 dot 7", "at 203.0.113.7"),
    ("oh seven seven double zero nine hundred", "07700900"),
    ("five five five, oh one, two three", "555 01 23"),
]

UNTOUCHED = [
    "15f",
    "b4",
    "07700 900123",
    "i'm 15m and fine",
    "mochi4477",
    "glitter2013 said",
    "$50 or 3.50",
    "covid19",
    "mp3s",
    "at 10:30 on 3/4",
    "gr8 m8",
    "2nite",
    "no!dont",
    "what!why",
    "sam1@b4d.com",
    "jo@posteo.de",
    "h1b visa",
    "4ever",
    "one two three",
    "one, two, three, four",
    "seven of nine",
    "polka dot dress",
    "on the dot at noon",
    "point taken",
    "look at me",
    "meet at five",
    "dot dot dot",
    "(at first)",
    "a (b) c",
    "[1] and [2]",
    "\U0001f415 \U0001f600",
    "\U0001f1ec\U0001f1e7",
    "он не дома",
    "καλημερα",
    "死にたい",
    "a  b\n\nc",
    "<@123456>",
    "||spoiler||",
]

any_text = st.text(st.characters(), max_size=60)
scraps = st.lists(
    st.sampled_from(
        [
            "a",
            "b",
            "su",
            "1",
            "3",
            "!",
            "@",
            "$",
            " ",
            "  ",
            "\n",
            ", ",
            ".",
            " dot ",
            " at ",
            "(at)",
            "[.]",
            " underscore ",
            "com",
            "de",
            "one",
            "two",
            "five",
            "oh",
            "double",
            "hundred",
            "0",
            "\u0301",
            "\u0316",
            "\u200b",
            "е",
            "и",
            "α",
            "λ",
            "\U0001f1ec",
            "\U0001f1e7",
            "\ud800",
            "\u1161",
            "가",
            "ﷺ",
            "ß",
            "İ",
            "-",
            "_",
            "x.y",
            "m4f",
            "kill",
            "gmail",
        ]
    ),
    max_size=25,
).map("".join)
texts = (
    any_text
    | scraps
    | st.text(st.sampled_from("\ud800\udfff\u0301\u0327\u0338aKeЕ1!@$. \u200d\u11a8\u1100"), max_size=60)
)


@pytest.mark.parametrize(("raw", "skeleton"), FOLDED)
def test_what_looks_alike_becomes_alike(raw: str, skeleton: str) -> None:
    assert normalise_text(raw).skeleton == skeleton


@pytest.mark.parametrize("raw", UNTOUCHED)
def test_numbers_and_plain_words_stay_as_they_are(raw: str) -> None:
    assert normalise_text(raw).skeleton == raw


@pytest.mark.parametrize(
    ("raw", "part", "behind"),
    [
        ("x k1ll y", "kill", "k1ll"),
        ("call oh seven seven double zero now", "07700", "oh seven seven double zero"),
        ("to sam dot lee at gmail dot com!", "sam.lee@gmail.com", "sam dot lee at gmail dot com"),
        ("o\u200bk f\u200bi\u200bne", "fine", "f\u200bi\u200bne"),
        ("cafe\u0301 x", "cafe", "cafe\u0301"),
    ],
)
def test_a_stretch_of_the_skeleton_points_to_what_was_typed(raw: str, part: str, behind: str) -> None:
    view = normalise_text(raw)
    start = view.skeleton.index(part)
    span = view.span(start, start + len(part))
    assert raw[span.start : span.end] == behind


@given(texts)
@settings(max_examples=600, deadline=None)
def test_every_text_has_a_view_whose_maps_point_into_it(raw: str) -> None:
    view = normalise_text(raw)
    for spelled, starts, ends in (
        (view.skeleton, view.starts, view.ends),
        (view.original, view.original_starts, view.original_ends),
    ):
        assert len(spelled) == len(starts) == len(ends)
        assert all(0 <= start < end <= len(raw) for start, end in zip(starts, ends, strict=True))
        assert all(one <= other for one, other in pairwise(starts))
        assert all(one <= other for one, other in pairwise(ends))


@given(texts)
@settings(max_examples=800, deadline=None)
def test_the_skeleton_of_a_skeleton_is_itself(raw: str) -> None:
    once = normalise_text(raw).skeleton
    assert normalise_text(once).skeleton == once


@given(texts)
@settings(max_examples=400, deadline=None)
def test_the_original_is_the_composed_text(raw: str) -> None:
    whole = "".join("\ufffd" if 0xD800 <= ord(char) <= 0xDFFF else char for char in raw)
    assert normalise_text(raw).original == normalize("NFC", whole)


@given(texts)
@settings(max_examples=400, deadline=None)
def test_both_spellings_can_be_written_down_and_do_not_grow_without_bounds(raw: str) -> None:
    view = normalise_text(raw)
    view.skeleton.encode()
    view.original.encode()
    assert len(view.skeleton) <= 18 * len(raw)
    assert len(view.original) <= 3 * len(raw)


def test_folding_one_character_again_changes_nothing() -> None:
    for code in (*range(0x3000), *range(0xA000, 0x10000, 3), *range(0x1D400, 0x1F200)):
        once = fold(chr(code))
        assert "".join(map(fold, once)) == once, hex(code)


def _seconds(text: str) -> float:
    began = time.process_time()
    normalise_text(text)
    return time.process_time() - began


@pytest.mark.parametrize(
    "make",
    [
        lambda size: "\u0301\u0316" * (size // 2),
        lambda size: "a" + "\u0301" * (size // 2) + "\u0316" * (size // 2),
        lambda size: "7" * size,
        lambda size: "@" * size,
        lambda size: "a@" * (size // 2),
        lambda size: "\u202e" * size,
        lambda size: "\ud800" * size,
        lambda size: "a1" * (size // 2),
        lambda size: "one " * (size // 4),
        lambda size: "a dot " * (size // 6),
        lambda size: "(" * size,
    ],
)
def test_hostile_text_takes_time_in_proportion_to_its_length(make: Callable[[int], str]) -> None:
    # Eight times the text may take eight times as long; a square would be 64 times.
    small = min(_seconds(make(16_000)) for _ in range(3))
    large = min(_seconds(make(128_000)) for _ in range(2))
    assert large < 32 * small + 0.02


@pytest.mark.parametrize("marks", ["\u0301", "\u0301\u0316"])
def test_a_million_combining_marks_take_eight_times_as_long_as_an_eighth_of_them(marks: str) -> None:
    one_megabyte = "a" + marks * (1_000_000 // len(marks))
    small, large = _seconds(one_megabyte[:125_000]), _seconds(one_megabyte)
    assert large < 32 * small
    view = normalise_text(one_megabyte)
    assert view.skeleton == "a"
    assert view.span(0, 1).start == 0


def test_a_message_gives_one_view_for_each_surface_in_order() -> None:
    message = Message(1, 2, 3, 0.0, (Surface("content", "Hi"), Surface("poll", "WHO?"), Surface("attachment", "")))
    views = normalise(message)
    assert [(view.kind, view.surface, view.skeleton) for view in views] == [
        ("content", 0, "hi"),
        ("poll", 1, "who?"),
        ("attachment", 2, ""),
    ]
    assert all(isinstance(view, View) for view in views)
