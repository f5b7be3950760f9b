"""When a weekly note is due, and what is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.weekly import NAMED, Stale, Week, due, look_back, read_week, to_be_settled, week_of, weekly_note
from bot.model import Server
from config.helplines import ANYWHERE, Country, Line

READY = Server(1, frozenset({2}), 3, 4, frozenset({5}), frozenset({6}), weekly="2026-W48")
LINE = Line("a", "24/7", ("suicide",), ("en",), "page_seen", "2026-10", "x", call="1", country="GB")
TODAY = date(2026, 11, 30)


def at(written: str) -> float:
    return datetime.fromisoformat(written).replace(tzinfo=UTC).timestamp()


WEEKS = {
    "2026-11-30T08:59:59": "2026-W48",  # a Monday
    "2026-11-30T09:00:00": "2026-W49",
    "2026-12-06T23:59:59": "2026-W49",
    "2026-12-07T08:00:00": "2026-W49",
    "2026-12-07T09:00:00": "2026-W50",
    "2027-01-03T12:00:00": "2026-W53",
    "2027-01-04T08:59:00": "2026-W53",
    "2027-01-04T09:00:00": "2027-W01",
}


@pytest.mark.parametrize(("moment", "week"), WEEKS.items())
def test_a_week_begins_on_monday_at_nine(moment: str, week: str) -> None:
    assert week_of(at(moment)) == week


@given(st.floats(0, 4e9), st.floats(0, 60 * 86_400))
def test_a_later_week_is_greater(now: float, later: float) -> None:
    assert week_of(now) <= week_of(now + later)
    assert (week_of(now) < week_of(now + later)) or later < 7 * 86_400


DUE = [
    (READY, "2026-11-30T09:00:00"),
    (READY, "2026-12-06T23:00:00"),
    (replace(READY, weekly="2020-W01"), "2026-11-30T12:00:00"),
]
NOT_DUE = [
    (READY, "2026-11-30T08:59:00"),
    (READY, "2026-11-25T12:00:00"),
    (replace(READY, weekly=""), "2026-11-30T09:00:00"),
    (replace(READY, weekly="2026-W49"), "2026-12-03T09:00:00"),
    (replace(READY, weekly="2027-W01"), "2026-12-03T09:00:00"),  # the clock was wrong once
    (replace(READY, log_channel=None), "2026-11-30T09:00:00"),
    (replace(READY, support_channels=frozenset()), "2026-11-30T09:00:00"),
]


@pytest.mark.parametrize(("server", "moment"), DUE)
def test_it_is_due_once_its_week_has_begun_however_late(server: Server, moment: str) -> None:
    assert due(server, at(moment))
    assert to_be_settled(server, at(moment))


@pytest.mark.parametrize(("server", "moment"), NOT_DUE)
def test_it_is_not_due_before_or_twice_or_where_nobody_is_set_up(server: Server, moment: str) -> None:
    assert not due(server, at(moment))
    assert to_be_settled(server, at(moment)) is (not server.weekly and not server.missing)


def country(code: str, name: str, *lines: Line, emergency: str = "2026-10") -> Country:
    return Country(code, name, replace(LINE, name="Emergency services", checked=emergency), lines)


def test_lines_are_counted_by_country_and_the_servers_own_are_named_first() -> None:
    own = replace(LINE, name="own", evidence="server", checked="2025-11-01")
    countries = {
        "GB": country("GB", "Britain", own, LINE, replace(LINE, name="old", checked="2023")),
        "DE": country("DE", "Germany", replace(LINE, name="older", checked="2022-05"), emergency="undated"),
        "FR": country("FR", "France", LINE),
        ANYWHERE: Country(ANYWHERE, "Any country", None, (replace(LINE, checked="2025-11-30"),)),
    }
    week = look_back(countries, {"a": 2, "b": 1}, TODAY)
    assert (week.old, week.own, week.refused) == (4, 1, 3)
    assert week.places == (("Britain", 2), ("Germany", 2))
    assert [one.name for one in week.named] == ["own", "Emergency services", "older", "old"]


def test_a_few_are_named_and_all_are_counted() -> None:
    lines = [replace(LINE, name=str(n), checked="2020") for n in range(30)]
    week = look_back({"GB": country("GB", "Britain", *lines)}, {}, TODAY)
    assert week.old == 30
    assert len(week.named) == NAMED


def test_with_nothing_to_say_there_is_no_note() -> None:
    now = at("2026-11-30T09:00:00")
    assert weekly_note(READY, look_back({"GB": country("GB", "Britain", LINE)}, {}, TODAY), now) is None
    assert weekly_note(READY, Week(), now) is None
    assert weekly_note(replace(READY, log_channel=None), Week(1), now) is None
    assert weekly_note(READY, Week(refused=1), now) is not None


def test_its_key_is_that_of_the_server_and_the_week() -> None:
    def key(server: Server, moment: str) -> str:
        note = weekly_note(server, Week(1), at(moment))
        assert note is not None
        return note.key

    assert key(READY, "2026-11-30T09:00:00") == key(READY, "2026-12-06T12:00:00")
    others = {key(READY, "2026-12-07T09:00:00"), key(replace(READY, guild_id=2), "2026-11-30T09:00:00")}
    assert len(others | {key(READY, "2026-11-30T09:00:00")}) == 3


words = st.text("ab:é ,", min_size=1, max_size=9)


@given(st.builds(
    Week, st.integers(0, 300), st.integers(0, 9), st.lists(st.tuples(words, st.integers(1, 9)), max_size=4).map(tuple),
    st.lists(st.builds(Stale, words, st.text("ab ", min_size=1), st.sampled_from(["2024-01-02", "undated"])),
             max_size=3).map(tuple), st.integers(0, 9),
))  # fmt: skip
def test_what_a_note_says_can_be_read_back(week: Week) -> None:
    assert read_week(week.codes) == week
