"""A server's own lines over those that come with the bot: added, in place of others, hidden; help is never lost."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import CATEGORIES, Level
from config.helpline_choice import CONTACTS, MOST, lines_for
from config.helplines import ANYWHERE, Line, Text, load_countries
from config.opening import read_opening
from config.server_lines import (
    Lines,
    count,
    hidden_lines,
    hide,
    lay_over,
    line_id,
    own_lines,
    own_names,
    plain_line,
    put,
    read_own,
    remove,
    unhide,
    unreadable,
)

COUNTRIES = load_countries()
GB = COUNTRIES["GB"]
KINDS = sorted(name for name in CATEGORIES if name.startswith("crisis."))
OWN = Line("Night line", "24/7", ("suicide",), ("en",), "server", "2026-11-30", "x", call="0800 11", country="GB")
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


def names(lines: Lines, code: str = "GB") -> list[str]:
    return [line.name for line in lay_over(COUNTRIES, lines)[code].lines]


def shown(lines: Lines, kind: str = "suicide", code: str = "GB") -> list[str]:
    return [line.name for line in lines_for(code, kind, None, lay_over(COUNTRIES, lines), NOON)]


def test_without_changes_everything_is_as_it_comes() -> None:
    assert lay_over(COUNTRIES, {}) is COUNTRIES
    assert lay_over(COUNTRIES, {"XX": {"own": [plain_line(OWN)]}}) is not None
    assert names({"GB": {}}) == [line.name for line in GB.lines]


def test_an_own_line_is_shown_first_with_the_emergency_number_above_it() -> None:
    lines = put({}, GB, OWN)
    assert names(lines)[0] == "Night line"
    assert shown(lines)[:2] == ["Emergency services", "Night line"]
    assert names(lines, "DE") == [line.name for line in COUNTRIES["DE"].lines]


def test_an_own_line_for_some_is_for_everybody_here_and_a_shipped_one_is_not() -> None:
    assert shown(put({}, GB, replace(OWN, serves="students", area="Leeds")))[1] == "Night line"


def test_an_own_line_whose_hours_are_only_words_comes_before_others_and_one_that_is_open_beside_it() -> None:
    lines = put({}, GB, replace(OWN, hours="Mon-Fri 9-17"))
    for kind in ("suicide", "violence"):
        assert shown(lines, kind)[1:] == ["Night line", "Shout"]


SHUT = read_opening({"zone": "Europe/London", "sat": "10:00-12:00"})
BEHIND = {
    "closed": replace(OWN, hours="Sat 10-12", open=SHUT),
    "in doubt": replace(OWN, hours="see site"),
    "about something else": replace(OWN, topics=("youth",)),
    "only a page": replace(OWN, call=None, website="https://x.example"),
}


@pytest.mark.parametrize("line", BEHIND.values(), ids=BEHIND)
def test_an_own_line_does_not_come_first_where_it_would_help_nobody(line: Line) -> None:
    assert shown(put({}, GB, line))[1] == "Samaritans"


@pytest.mark.parametrize("name", ["Samaritans", "samaritans", "SAMARITANS", " Samaritans. "])
def test_an_own_line_takes_the_place_of_its_namesake(name: str) -> None:
    lines = put({}, GB, replace(OWN, name=name.strip()))
    assert names(lines).count("Samaritans") == (name == "Samaritans")
    assert names(remove(lines, "GB", name)).count("Samaritans") == 1


def test_a_shipped_line_under_another_name_is_not_shown_beside_its_successor() -> None:
    lines = put({}, GB, OWN, "Samaritans")
    assert "Samaritans" not in names(lines)
    assert hidden_lines(lines, "GB") == ("Samaritans",)
    assert "Samaritans" not in names(put(lines, GB, OWN, "Samaritans"))
    assert hidden_lines(put(lines, GB, OWN, "Samaritans"), "GB") == ("Samaritans",)


def test_a_corrected_line_stays_where_it_stood() -> None:
    lines: Lines = {}
    for name in ("a", "b", "c"):
        lines = put(lines, GB, replace(OWN, name=name))
    lines = put(lines, GB, replace(OWN, name="B2"), "b")
    assert own_names(lines, "GB") == ("a", "B2", "c")
    assert own_names(put(lines, GB, replace(OWN, name="c"), "a"), "GB") == ("c", "B2"), "one name, one line"
    assert count(lines) == 3


def test_hiding_and_showing_lead_back_to_where_it_began() -> None:
    hidden = hide(hide({}, "GB", "CALM"), "GB", "calm")
    assert len(hidden_lines(hidden, "GB")) == 1
    assert "CALM" not in names(hidden)
    assert unhide(hidden, "GB", "CALM") == {}
    assert remove(put({}, GB, OWN), "GB", "night line") == {}


def test_no_change_touches_what_was_there() -> None:
    lines = put(hide({}, "GB", "CALM"), GB, OWN)
    before = copy.deepcopy(lines)
    hide(lines, "GB", "Shout")
    unhide(lines, "GB", "CALM")
    remove(lines, "GB", "Night line")
    put(lines, GB, replace(OWN, name="x"), "Night line")
    assert lines == before


NOT_OWN: dict[str, Any] = {
    "nothing": None,
    "text": "Night line",
    "no name": {**plain_line(OWN), "name": ""},
    "an emergency number": {**plain_line(OWN), "topics": ["emergency"]},
    "an emergency number among others": {**plain_line(OWN), "topics": ["suicide", "emergency"]},
    "somebody else's word for it": {**plain_line(OWN), "evidence": "page_seen"},
    "an unknown topic": {**plain_line(OWN), "topics": ["crying"]},
    "an unknown word": {**plain_line(OWN), "phone": "1"},
    "a country of its own": {**plain_line(OWN), "country": "DE"},
    "no number": {**plain_line(OWN), "call": "ask Kim"},
    "no way to reach it": {name: value for name, value in plain_line(OWN).items() if name != "call"},
    "hours that are none": {**plain_line(OWN), "open": {"zone": "Europe/Bonn", "mon": "10:00-11:00"}},
}


@pytest.mark.parametrize("plain", NOT_OWN.values(), ids=NOT_OWN)
def test_what_is_no_line_is_left_out_and_keeps_nothing_else_from_being_shown(plain: object) -> None:
    lines = {"GB": {"own": [plain, plain_line(OWN)]}}
    assert read_own(plain, "GB") is None
    assert [line.name for line in own_lines(lines, "GB")] == ["Night line"]
    assert unreadable(lines) == 1


@pytest.mark.parametrize(
    "kept", ["?", None, 1, [], {"own": "?"}, {"own": {"a": 1}, "hidden": 5}, {"hidden": [None, 1]}]
)
def test_data_of_any_other_shape_is_as_if_it_were_not_there(kept: object) -> None:
    assert names({"GB": kept}) == [line.name for line in GB.lines]
    assert own_lines({"GB": kept}, "GB") == ()
    assert names(put({"GB": kept}, GB, OWN))[0] == "Night line"


def test_where_no_country_was_chosen_nothing_is_laid_over() -> None:
    lines = {ANYWHERE: {"own": [plain_line(OWN)], "hidden": [COUNTRIES[ANYWHERE].lines[0].name]}}
    assert lay_over(COUNTRIES, lines)[ANYWHERE] == COUNTRIES[ANYWHERE]
    assert [line.website for line in lines_for(None, "suicide", None, lay_over(COUNTRIES, lines))] == [
        "https://findahelpline.com"
    ]


def test_the_name_of_the_emergency_number_hides_no_emergency_number() -> None:
    assert GB.emergency is not None
    for lines in (hide({}, "GB", GB.emergency.name), put({}, GB, replace(OWN, name=GB.emergency.name))):
        assert lay_over(COUNTRIES, lines)["GB"].emergency == GB.emergency
        assert lines_for("GB", "suicide", None, lay_over(COUNTRIES, lines))[0] == GB.emergency


@pytest.mark.parametrize("code", [code for code in COUNTRIES if code != ANYWHERE])
def test_every_shipped_line_taken_over_is_the_same_line_again(code: str) -> None:
    for line in COUNTRIES[code].lines:
        own = replace(line, evidence="server", checked="2026-11-30", single=False)
        plain = json.loads(json.dumps(plain_line(own)))
        assert read_own(plain, code) == own


def test_ids_differ_between_lines_and_not_between_spellings() -> None:
    every = [(code, line.name) for code, country in COUNTRIES.items() for line in country.lines]
    assert len({line_id(*one) for one in every}) == len(every)
    assert line_id("GB", "Samaritans") == line_id("GB", "samaritans.") != line_id("IE", "Samaritans")
    assert line_id("JP", "・") != line_id("JP", "、")


any_name = st.sampled_from(["a", "b", "Samaritans", "Shout", "Emergency services", "CALM", "・"])
any_own = st.builds(
    Line, any_name, st.sampled_from(["24/7", "see site", "9-17"]),
    st.lists(st.sampled_from(["suicide", "abuse", "poison", "youth"]), min_size=1).map(tuple), st.just(("en",)),
    st.just("server"), st.just("2026-11-30"), st.just("x"), st.none() | st.just("0123"),
    st.none() | st.just(Text("12")), website=st.just("https://x.example"),
    serves=st.none() | st.just("men"), open=st.none() | st.just(SHUT),
    country=st.just("GB"),
)  # fmt: skip
steps = st.one_of(
    st.tuples(st.just("put"), any_own, any_name | st.just("")),
    st.tuples(st.sampled_from(["hide", "unhide", "remove"]), any_name, st.just("")),
)


@given(st.lists(steps, max_size=12), st.sampled_from(KINDS), st.none() | st.sampled_from(Level),
       st.none() | st.just(NOON), st.none() | st.sampled_from(CONTACTS))  # fmt: skip
def test_whatever_a_server_does_the_emergency_number_comes_first_and_no_more_than_three_are_shown(
    done: list[tuple[str, Any, str]], kind: str, level: Level | None, now: datetime | None, contact: Any
) -> None:
    lines: Lines = {}
    for what, one, other in done:
        lines = (
            put(lines, GB, one, other)
            if what == "put"
            else {"hide": hide, "unhide": unhide, "remove": remove}[what](lines, "GB", one)
        )
        lines = json.loads(json.dumps(lines))
    over = lay_over(COUNTRIES, lines)
    found = lines_for("GB", kind, level, over, now, contact)
    assert found[0] == GB.emergency
    assert 2 <= len(found) <= MOST
    assert len(set(found)) == len(found)
    assert sum("emergency" in line.topics for line in found) == 1
    own = own_names(lines, "GB")
    assert len({line_id("GB", name) for name in own}) == len(own), "one name, one line"
    assert lay_over(COUNTRIES, {**lines, "DE": {}})["DE"] == COUNTRIES["DE"]
