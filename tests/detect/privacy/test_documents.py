"""The table of documents holds together, and its checks bear whatever has the right shape."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.detect.privacy.numbers import document_checks as checks
from bot.detect.privacy.numbers.document import Document
from bot.detect.privacy.numbers.documents import DOCUMENTS
from bot.detect.privacy.numbers.shapes import compact, loose, strict
from bot.normalise.skeleton import normalise_text

VALID = [
    (checks.ssn, "212441876"),
    (checks.nino, "QQ123456C"),
    (checks.gb_licence, "MORGA657054SM9IJ"),
    (checks.au_medicare, "2123456701"),
    (checks.nric, "S1234567D"),
    (checks.nric, "F1234567N"),
    (checks.de_pension, "65170839J003"),
    (checks.es_pension, "281234567840"),
    (checks.aadhaar, "234123412346"),
    (checks.sin, "046454286"),
    (checks.french, "295109912611193"),
    (checks.french, "2951099126111"),
    (checks.us_medicare, "1EG4TE5MK73"),
    (checks.swedish, "8803200016"),
    (checks.norwegian, "15108695088"),
    (checks.belgian, "85073003328"),
    (checks.south_african, "8001015009087"),
    (checks.finnish, "131052308T"),
    (checks.hong_kong, "A1234563"),
    (checks.taiwanese, "A123456789"),
    (checks.snils, "11223344595"),
    (checks.russian_tax, "500100732259"),
]


@pytest.mark.parametrize(("check", "number"), VALID)
def test_a_published_example_passes_its_check(check: object, number: str) -> None:
    assert callable(check)
    assert check(number)


@pytest.mark.parametrize(("check", "number"), [row for row in VALID if row[0] not in {checks.ssn, checks.nino}])
def test_most_of_its_neighbours_do_not(check: object, number: str) -> None:
    assert callable(check)
    places = [place for place, sign in enumerate(number) if sign.isdecimal()]
    neighbours = {f"{number[:at]}{digit}{number[at + 1 :]}" for at in places for digit in "0123456789"} - {number}
    passed = sum(bool(check(one)) for one in neighbours)
    assert passed < len(neighbours) * (0.99 if check in {checks.gb_licence, checks.us_medicare, checks.french} else 0.4)


def test_names_are_spelled_as_a_skeleton_spells_them() -> None:
    for document in DOCUMENTS:
        assert document.names
        for name in document.names:
            assert name == normalise_text(name).skeleton == name.strip()


def test_reasons_are_fixed_phrases_that_differ() -> None:
    reasons = [document.why for document in DOCUMENTS]
    assert len(set(reasons)) == len(reasons)
    assert all(re.fullmatch(r"an? [A-Za-z' ]+", reason) for reason in reasons)


def test_only_what_has_a_form_of_its_own_may_stand_alone() -> None:
    assert all(document.firm for document in DOCUMENTS if document.alone)


def test_a_number_over_which_the_library_stumbles_is_wrong() -> None:
    (chinese,) = [document for document in DOCUMENTS if "Chinese" in document.why]
    assert not chinese.check("712690731305179327")


@given(st.sampled_from(DOCUMENTS), st.data())
@settings(max_examples=400, deadline=None)
def test_a_check_takes_whatever_has_the_right_shape(document: Document, data: st.DataObject) -> None:
    shape = data.draw(st.sampled_from(document.shapes + document.alone))
    number = data.draw(st.from_regex(shape.exact, fullmatch=True))
    assert document.check(number) in {True, False}
    assert shape.exact.fullmatch(compact(data.draw(st.from_regex(shape.bare, fullmatch=True))))


@pytest.mark.parametrize(
    ("notation", "fitting", "unfitting"),
    [
        ("999-99", ["123 45", "123-45", "12345", "1 2 3 4 5", "123, 45"], ["1234", "123456", "12a45", "a12345"]),
        ("9{2}/9", ["12/3", "1 2/3"], ["12 3", "123"]),
        ("a9{2,3}", ["a12", "a 12", "a-123"], ["a1", "a1234", "12a", "ba12"]),
        ("9x", ["1a", "12", "1-a"], ["a1", "1", "1ab"]),
    ],
)  # fmt: skip
def test_a_loose_shape_may_be_broken_up_anywhere(notation: str, fitting: list[str], unfitting: list[str]) -> None:
    pattern = loose(notation.replace("-", "")).pattern
    assert all(pattern.fullmatch(one) for one in fitting)
    assert not any(pattern.fullmatch(one) for one in unfitting)


@pytest.mark.parametrize(
    ("notation", "fitting", "unfitting"),
    [
        ("999-99", ["123 45", "123-45", "123.45", "123/45"], ["12345", "123  45", "123_45", "1 23 45"]),
        ("99=9", ["12-3"], ["12 3", "123", "12.3"]),
        ("a9{4}", ["a1234"], ["a12 34", "a123", "a-1234"]),
    ],
)
def test_a_strict_shape_is_written_as_it_says(notation: str, fitting: list[str], unfitting: list[str]) -> None:
    pattern = strict(notation).pattern
    assert all(pattern.fullmatch(one) for one in fitting)
    assert not any(pattern.fullmatch(one) for one in unfitting)


@pytest.mark.parametrize("text", ["xab12", "ab123", "ab12x", "@ab12", "#ab12", "1-ab12", "ab12.3", "ab12@"])
def test_a_shape_is_not_a_part_of_something_longer(text: str) -> None:
    assert strict("aa99").pattern.match(text, text.index("ab12")) is None
