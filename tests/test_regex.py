"""RE2's own wrapper is the measure: whatever the text, the same places and the same groups."""

from __future__ import annotations

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from bot import regex

PATTERNS = (r"a", r"a*", r"\b(my|me) (?P<what>[a-z]+)", r"(?P<one>a)|(?P<two>b)", r"^a", r"b?$", r"[^a-z ]+", r"")
TEXTS = st.text("ab my\nÀß🙂.", max_size=30)
PLACES = st.one_of(st.none(), st.integers(0, 40))


def shown(match: regex.Match | None, groups: int) -> object:
    return None if match is None else [(match.span(number), match[number]) for number in range(groups + 1)]


@given(st.sampled_from(PATTERNS), TEXTS, st.integers(-3, 40), PLACES)
def test_a_pattern_stands_where_the_library_says(source: str, text: str, pos: int, endpos: int | None) -> None:
    ours, theirs = regex.compile(source), re2.compile(source)
    for way in ("search", "match", "fullmatch"):
        found, known = getattr(ours, way)(text, pos, endpos), getattr(theirs, way)(text, pos, endpos)
        assert shown(found, theirs.groups) == shown(known, theirs.groups)
        if found:
            assert found.lastgroup == known.lastgroup
            assert found.groupdict() == known.groupdict()
            assert (found.start(), found.end()) == found.span() == known.span()
    found = [shown(match, theirs.groups) for match in ours.finditer(text, pos, endpos)]
    assert found == [shown(match, theirs.groups) for match in theirs.finditer(text, pos, endpos)]
    if theirs.groups < 2:
        assert ours.findall(text) == theirs.findall(text)


def test_groups_go_by_number_and_by_name() -> None:
    match = regex.compile(r"(?P<who>my|me) ([a-z]+)?").search("so me ")
    assert match is not None
    assert (match["who"], match[1], match[2], match[0]) == ("me", "me", None, "me ")
    assert (match.span("who"), match.start("who"), match.end(1), match.span(2)) == ((3, 5), 3, 5, (-1, -1))


def test_a_group_that_does_not_exist_is_an_error() -> None:
    match = regex.compile("a").search("a")
    assert match is not None
    with pytest.raises(IndexError):
        match[1]
    with pytest.raises(KeyError):
        match["who"]


def test_a_pattern_that_could_take_for_ever_is_refused() -> None:
    with pytest.raises(re2.error):
        regex.compile(r"(a)\1")


def test_what_somebody_has_typed_is_read_alike_and_nothing_of_it_is_logged(capfd: pytest.CaptureFixture[str]) -> None:
    assert regex.compile_anybodys("n[i1]tro").search("n1tro") is not None
    for typed in ("(?=quinquereme)", "(quinquereme", r"(\pL{200}quinquereme){100}"):
        with pytest.raises(re2.error):
            regex.compile_anybodys(typed)
    assert "quinq" not in "".join(capfd.readouterr())
