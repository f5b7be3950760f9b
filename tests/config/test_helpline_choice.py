from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import CATEGORIES, Level
from config.helpline_choice import CONTACTS, MOST, TOPICS, contacts_for, lines_for, reached_by
from config.helplines import ANYWHERE, Country, Line, Text, load_countries
from config.opening import read_opening

KINDS = sorted(category for category in CATEGORIES if category.startswith("crisis."))
CODES = [code for code in load_countries() if code != ANYWHERE]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", [*KINDS, "suicide", "something_new"])
@pytest.mark.parametrize("level", [*Level, None])
def test_at_most_three_are_shown_and_the_emergency_number_first(code: str, kind: str, level: Level | None) -> None:
    shown = lines_for(code, kind, level)
    assert 2 <= len(shown) <= MOST
    assert shown[0] == load_countries()[code].emergency
    assert len(set(shown)) == len(shown)
    assert {line.country for line in shown} <= {code, ANYWHERE}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", KINDS)
def test_one_of_them_is_always_open_and_one_is_for_those_who_will_not_call(code: str, kind: str) -> None:
    after = lines_for(code, kind)[1:]
    assert any(line.always_open or line.country == ANYWHERE for line in after)
    assert any(line.without_a_call for line in after) or not after[0].always_open


HOURS = [datetime(2026, 11, 27, tzinfo=UTC) + timedelta(hours=hour) for hour in range(0, 96, 5)]
"""From a Friday into a Tuesday, every hour of the day among them."""


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", KINDS)
def test_at_no_hour_does_a_closed_line_stand_before_one_that_is_not(code: str, kind: str) -> None:
    for now in HOURS:
        after = lines_for(code, kind, now=now)[1:]
        closed = [line.open_at(now) is False for line in after]
        assert closed == sorted(closed), (now, [line.name for line in after])
        assert not all(closed)
        assert any(line.open_at(now) or line.country == ANYWHERE for line in after)
        assert not after[0].single


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", ["suicide", "self_harm", "violence", "third_party", "overdose"])
def test_nobody_is_sent_to_a_line_for_other_people(code: str, kind: str) -> None:
    assert not any(line.serves or line.area for line in lines_for(code, kind))


@pytest.mark.parametrize("country", [None, "", "XX", "gb", "INT", "United Kingdom", "RU", "G", "US "])
@pytest.mark.parametrize("kind", KINDS)
def test_without_a_known_country_there_is_the_directory_alone(country: str | None, kind: str) -> None:
    assert [line.website for line in lines_for(country, kind)] == ["https://findahelpline.com"]


SHOWN = {
    ("US", "suicide"): ["911", "988", None],
    ("GB", "suicide"): ["999", "116 123", None],
    ("GB", "self_harm"): ["999", None, "116 123"],
    ("IE", "eating"): ["112 / 999", "01 210 7906", None],
    ("CA", "suicide"): ["911", "988", None],
    ("AU", "abuse"): ["000", "1800 737 732", "13 11 14"],
    ("NZ", "overdose"): ["111", "0800 764 766", "1737"],
    ("US", "abuse"): ["911", "1-800-799-7233", "1-800-656-4673"],
    ("IE", "abuse"): ["112 / 999", "1800 341 900", None],
    ("NZ", "abuse"): ["111", "0800 456 450", "1737"],
    ("CA", "abuse"): ["911", "1-866-863-0511", None],
    ("GB", "abuse"): ["999", "0808 2000 247", "0808 500 2222"],
    ("DE", "suicide"): ["112", "0800 111 0 111", None],
    ("DE", "abuse"): ["112", "116 016", "0800 111 0 111"],
    ("DE", "overdose"): ["112", "030 19240", "0800 111 0 111"],
    ("FR", "suicide"): ["112", "3114", None],
    ("BR", "suicide"): ["192", "188", None],
    ("BR", "abuse"): ["192", "180", "188"],
    ("ES", "suicide"): ["112", "024", None],
    ("BE", "suicide"): ["112", "1813", "0800 32 123"],
    ("NG", "suicide"): ["112", "0800 800 2000", None],
    ("TR", "suicide"): ["112", None],
    ("UA", "suicide"): ["112", "7333", None],
}


@pytest.mark.parametrize(("asked", "numbers"), SHOWN.items(), ids=str)
def test_these_are_the_lines_that_people_see(asked: tuple[str, str], numbers: list[str | None]) -> None:
    assert [line.call for line in lines_for(*asked)] == numbers


def test_poison_comes_first_after_an_overdose_and_other_help_when_it_is_a_worry() -> None:
    assert lines_for("US", "overdose", Level.EMERGENCY)[1].name == "Poison Help"
    assert lines_for("US", "overdose", Level.CONCERN)[1].name == "SAMHSA National Helpline"


# The order, with lines made up for it.

BASE = Line("base", "24/7", ("suicide",), ("en",), "page_seen", "2026", "x", call="0123", country="GB")
EMERGENCY = replace(BASE, name="emergency", call="999")
DIRECTORY = replace(BASE, name="directory", call=None, website="https://x.org", country=ANYWHERE)


def directory(*lines: Line) -> dict[str, Country]:
    return {"GB": Country("GB", "X", EMERGENCY, lines), ANYWHERE: Country(ANYWHERE, "Any", None, (DIRECTORY,))}


def names(*lines: Line) -> list[str]:
    return [line.name for line in lines_for("GB", "suicide", None, directory(*lines))][1:]


WORSE = {
    "seen in one source": replace(BASE, name="worse", single=True),
    "in lists alone": replace(BASE, name="worse", evidence="lists_only"),
    "not always open": replace(BASE, name="worse", hours="Mon-Fri 9-17"),
    "open perhaps": replace(BASE, name="worse", hours="unconfirmed (believed 24/7)"),
    "for some people": replace(BASE, name="worse", serves="veterans"),
    "for a part of the country": replace(BASE, name="worse", area="Wales"),
    "only a list of others": replace(BASE, name="worse", call=None, website="https://y.org"),
    "about something else": replace(BASE, name="worse", topics=("poison",)),
}


@pytest.mark.parametrize("worse", WORSE.values(), ids=WORSE)
def test_a_better_line_comes_first_wherever_it_stands(worse: Line) -> None:
    assert names(worse, BASE)[0] == "base"
    assert names(BASE, worse)[0] == "base"


def test_what_is_not_for_everybody_is_shown_where_nothing_is() -> None:
    assert names(replace(BASE, serves="men"), replace(BASE, name="b", area="Wales", text=Text("1"))) == ["base", "b"]


def test_what_is_not_for_everybody_comes_before_what_may_never_answer() -> None:
    doubtful, women = replace(BASE, name="doubtful", hours="see site"), replace(BASE, name="women", serves="women")
    assert names(doubtful, women)[0] == "women"
    assert names(replace(doubtful, hours="9-17"), women)[0] == "doubtful"


def test_a_line_from_a_single_source_never_comes_first() -> None:
    assert names(replace(BASE, single=True)) == ["directory"]
    assert names(replace(BASE, single=True), replace(BASE, name="b", hours="see site")) == ["b", "base"]


def test_the_second_can_be_written_to_when_the_first_cannot() -> None:
    texts = replace(BASE, name="texts", text=Text("85258"), evidence="lists_only")
    assert names(BASE, replace(BASE, name="c"), texts) == ["base", "texts"]


def test_the_second_is_open_when_the_first_may_not_be() -> None:
    lines = {**directory(replace(BASE, name="eat", topics=("eating_disorder",), hours="Mon-Fri 9-17"),
                         replace(BASE, name="day", hours="9-17", text=Text("1")), BASE)}  # fmt: skip
    assert [line.name for line in lines_for("GB", "eating", None, lines)] == ["emergency", "eat", "base"]


DAY = read_opening({"zone": "Europe/London", "mon-fri": "09:00-17:00"})
NOON, NIGHT = datetime(2026, 1, 14, 12, tzinfo=UTC), datetime(2026, 1, 14, 23, tzinfo=UTC)
BY_DAY = replace(BASE, name="by day", hours="Mon-Fri 9:00-17:00", open=DAY)


def at(now: datetime, *lines: Line, kind: str = "suicide") -> list[str]:
    return [line.name for line in lines_for("GB", kind, None, directory(*lines), now)][1:]


def test_what_is_open_comes_before_what_is_better_known_but_closed() -> None:
    weaker = replace(BASE, name="weaker", evidence="lists_only", text=Text("1"))
    assert at(NIGHT, BY_DAY, weaker) == ["weaker", "by day"]
    assert at(NOON, BY_DAY, weaker) == ["by day", "weaker"]


def test_a_closed_line_for_the_very_thing_stays_behind_an_open_one_for_everything() -> None:
    eating = replace(BY_DAY, name="eating", topics=("eating_disorder",))
    texts = replace(BASE, text=Text("1"))
    assert at(NIGHT, eating, texts, kind="eating") == ["base", "eating"]
    assert at(NOON, eating, texts, kind="eating") == ["eating", "base"]


def test_where_all_are_closed_the_directory_comes_first() -> None:
    assert at(NIGHT, BY_DAY) == ["directory", "by day"]
    assert at(NIGHT, BY_DAY, replace(BY_DAY, name="b", text=Text("1"))) == ["directory", "by day"]
    assert at(NOON, BY_DAY) == ["by day", "directory"]


def test_a_line_that_may_be_open_comes_before_one_that_is_closed_and_after_one_that_is_open() -> None:
    perhaps = replace(BASE, name="perhaps", hours="9-17", text=Text("1"))
    assert at(NIGHT, BY_DAY, perhaps)[0] == "perhaps"
    assert at(NOON, perhaps, BY_DAY)[0] == "by day"


def test_an_open_line_of_a_single_source_still_does_not_come_first() -> None:
    single = replace(BASE, name="single", single=True, text=Text("1"))
    assert at(NIGHT, BY_DAY, single) == ["by day", "single"]


def test_who_will_not_call_finds_the_directory_where_there_are_only_numbers_to_call() -> None:
    assert names(BASE, replace(BASE, name="b")) == ["base", "directory"]
    assert names(BASE, replace(BASE, name="b", whatsapp="0123")) == ["base", "b"]


any_line = st.builds(
    Line, st.text("abc", min_size=1), st.sampled_from(["24/7", "see site", "9-17"]),
    st.lists(st.sampled_from(["suicide", "abuse", "poison", "youth"]), min_size=1).map(tuple), st.just(("en",)),
    st.sampled_from(["page_seen", "lists_only"]), st.just("2026"), st.just("x"), st.none() | st.just("0123"),
    st.none() | st.just(Text("1")), serves=st.none() | st.just("men"), single=st.booleans(),
    open=st.none() | st.just(DAY), country=st.just("GB"),
)  # fmt: skip


@given(st.lists(any_line, max_size=6), st.sampled_from(sorted(TOPICS)), st.none() | st.sampled_from(Level),
       st.sampled_from([None, NOON, NIGHT]))  # fmt: skip
def test_whatever_a_country_has_the_rules_hold(
    lines: list[Line], kind: str, level: Level | None, now: datetime | None
) -> None:
    shown = lines_for("GB", kind, level, directory(*lines), now)
    assert 1 <= len(shown) <= MOST
    assert shown[0] == EMERGENCY
    assert len(shown) == 1 or not shown[1].single


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", KINDS)
def test_whoever_chooses_a_way_sees_the_emergency_number_and_lines_with_that_way_alone(code: str, kind: str) -> None:
    for contact in contacts_for(code, kind):
        emergency, *after = lines_for(code, kind, contact=contact)
        assert emergency == load_countries()[code].emergency
        assert 1 <= len(after) < MOST
        assert reached_by(after[0], contact)
        assert all(reached_by(line, contact) or line.country == ANYWHERE for line in after)
        assert not after[0].single
    for contact in set(CONTACTS) - set(contacts_for(code, kind)):
        assert [line.country for line in lines_for(code, kind, contact=contact)[1:]] == [ANYWHERE]


@pytest.mark.parametrize(
    ("country", "kind", "contacts"),
    [
        ("GB", "suicide", ("call", "text")),
        ("US", "suicide", ("call", "text", "chat")),
        ("DE", "suicide", ("call", "chat")),
        ("FR", "suicide", ("call",)),
        ("XX", "suicide", ()),
        ("INT", "suicide", ()),
        (None, "suicide", ()),
        ("", "suicide", ()),
        ("gb", "suicide", ()),
    ],
)
def test_the_ways_of_a_country_are_those_of_its_lines(
    country: str | None, kind: str, contacts: tuple[str, ...]
) -> None:
    assert contacts_for(country, kind) == contacts
