"""What somebody types about a help line: a line, or every mistake in plain words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import CATEGORIES, Decision, Finding, Level, Span
from bot.transport.buttons import About
from bot.wording.wording import FOLDER, Wording
from cogs.care_words import Asked, Barrier, CareWords
from config.helplines import ANYWHERE, Line, Text, load_countries
from config.line_form import CODES, LONGEST_LINE, Form, described, form_of, read_form
from config.server_lines import lay_over, put

COUNTRIES = load_countries()
GB = COUNTRIES["GB"]
TODAY = "2026-11-30"
GOOD = Form("Night line", "call: 0800 11", "always", ("suicide",), "source: their page\nfor: \narea: \nlanguages: en")


def read(**typed: Any) -> Line:
    line, faults = read_form(replace(GOOD, **typed), GB, TODAY)
    assert line is not None, faults
    return line


def faults_of(**typed: Any) -> list[str]:
    line, faults = read_form(replace(GOOD, **typed), GB, TODAY, ("Day line",))
    assert (line is None) is bool(faults)
    return [fault.code for fault in faults]


def test_a_form_is_read_as_the_line_that_a_file_would_hold() -> None:
    assert read() == Line(
        "Night line", "24/7", ("suicide",), ("en",), "server", TODAY, "their page", call="0800 11", country="GB"
    )


READ: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"name": "  Night   line "}, {"name": "Night line"}),
    ({"reach": "CALL : 0800 11\n\ntext:\n"}, {"call": "0800 11", "text": None}),
    ({"reach": "call: *4141"}, {"call": "*4141"}),
    ({"reach": "call: (030) 111-22"}, {"call": "(030) 111-22"}),
    ({"reach": "text: 85258"}, {"text": Text("85258")}),
    ({"reach": "text: HELLO to 85258"}, {"text": Text("85258", "HELLO")}),
    ({"reach": "whatsapp: +44 7700 900123"}, {"whatsapp": "+44 7700 900123"}),
    ({"reach": "chat: https://chat.example/now?x=1"}, {"chat": "https://chat.example/now?x=1"}),
    ({"reach": "website: https://page.example", "more": ""}, {"source": "https://page.example"}),
    ({"hours": "24/7"}, {"hours": "24/7"}),
    ({"hours": "Always."}, {"hours": "24/7"}),
    ({"hours": "24 hours"}, {"hours": "24/7"}),
    ({"hours": "Mon-Fri: 9-17\nSat: 10-12"}, {"hours": "Mon-Fri: 9-17; Sat: 10-12", "open": None}),
    ({"hours": "see site"}, {"hours": "see site"}),
    ({"more": "source: x\nfor: students\narea: Leeds\nlanguages: en, cy"},
     {"serves": "students", "area": "Leeds", "languages": ("en", "cy")}),
    ({"topics": ("youth", "abuse")}, {"topics": ("youth", "abuse")}),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "expected"), READ, ids=str)
def test_what_fits_is_read(typed: dict[str, Any], expected: dict[str, Any]) -> None:
    line = read(**typed)
    assert {name: getattr(line, name) for name in expected} == expected


def test_hours_for_the_machine_need_a_zone_and_give_words_where_there_are_none() -> None:
    line = read(hours="zone: Europe/London\nmon-fri: 15:00-20:00\nsat: 10:00-12:00,14:00-16:00")
    assert line.hours == "mon-fri 15:00-20:00, sat 10:00-12:00, 14:00-16:00"
    assert line.open is not None
    assert line.open_at(datetime(2026, 11, 30, 16, tzinfo=UTC)) is True
    assert line.open_at(datetime(2026, 11, 28, 13, tzinfo=UTC)) is False
    assert read(hours="always\nzone: Europe/London\ndaily: 00:00-24:00").always_open
    assert read(hours="afternoons\nzone: Europe/London\nmon: 15:00-20:00").hours == "afternoons"


WRONG: dict[str, list[dict[str, Any]]] = {
    "name": [{"name": ""}, {"name": "   "}],
    "name-taken": [{"name": "Day line"}, {"name": "DAY LINE."}],
    "name-emergency": [{"name": "Emergency services"}, {"name": "emergency  services"}],
    "call": [{"reach": "call: ask"}, {"reach": "call: 1"}, {"reach": "call: 0800 FLOWERS"}, {"reach": "call: ٠٨٠٠"}],
    "text": [{"reach": "text: HELLO"}, {"reach": "text: HELLO to you"}, {"reach": "text: 85258 HELLO!"}],
    "whatsapp": [{"reach": "whatsapp: @night"}, {"reach": "whatsapp: https://wa.me/44"}],
    "chat": [{"reach": "chat: chat.example"}, {"reach": "chat: http://x.example"},
             {"reach": "chat: https://x.example y"}, {"reach": "chat: https://x.example/[a](https://y.example)"}],
    "website": [{"reach": "website: ftp://x.example"}, {"reach": "website: javascript:1"}],
    "reach": [{"reach": ""}, {"reach": "call:\ntext: "}],
    "reach-row": [{"reach": "0800 11"}, {"reach": "tel: 0800 11"}, {"reach": "call 0800 11"}],
    "twice": [{"reach": "call: 0800 11\ncall: 0800 12"}, {"more": "source: a\nsource: b"}],
    "hours": [{"hours": ""}, {"hours": " \n "}],
    "open": [{"hours": "zone: Mars\nmon: 10:00-11:00"}, {"hours": "zone: Europe/London"},
             {"hours": "zone: Europe/London\nmoon: 10:00-11:00"}, {"hours": "zone: Europe/London\nmon: 3pm"},
             {"hours": "always\nzone: Europe/London\nmon: 10:00-11:00"},
             {"hours": "see site\nzone: Europe/London\nmon: 10:00-11:00"}],
    "topics": [{"topics": ()}, {"topics": ("emergency",)}, {"topics": ("suicide", "emergency")}, {"topics": ("joy",)}],
    "serves": [{"more": "source: x\nfor: " + "y" * 300}],
    "area": [{"more": "source: x\narea: " + "y" * 300}],
    "languages": [{"more": "source: x\nlanguages: " + ",".join(["en"] * 13)}],
    "source": [{"more": ""}, {"more": "source:\nfor: students"}],
    "more-row": [{"more": "source: x\nwho: me"}, {"more": "source: x\nthe rest"}],
    "signs": [{"name": "<@1>"}, {"name": "[a](b)"}, {"hours": "https://x.example"}, {"more": "source: x\nfor: @all"},
              {"name": "a\u202eb"}, {"reach": "text: `X` to 85258"}, {"name": "a\x00b"}],
    "long": [{"name": "n" * 81}, {"hours": "h" * 121}, {"more": "source: " + "x" * 301},
             {"reach": "chat: https://x.example/" + "y" * 100}],
    "line-long": [{"name": "n" * 80, "hours": "h" * 120, "more": "source: x\nfor: " + "f" * 60}],
}  # fmt: skip


@pytest.mark.parametrize(("code", "typed"), [(code, one) for code, many in WRONG.items() for one in many], ids=str)
def test_what_does_not_fit_is_named(code: str, typed: dict[str, Any]) -> None:
    assert code in faults_of(**typed)


def test_every_mistake_has_a_row_above() -> None:
    assert WRONG.keys() == set(CODES)


def test_all_mistakes_are_found_at_once_and_each_is_told_once() -> None:
    found = faults_of(name="", reach="call: x\ntext: y\nfax: 1", hours="", topics=(), more="z")
    assert sorted(found) == sorted({"name", "call", "text", "reach-row", "hours", "topics", "source", "more-row"})


def test_a_line_may_keep_its_name_and_take_no_other_lines() -> None:
    for name, instead_of, taken in (("Day line", "Day line", False), ("Day line", "Night line", True)):
        _, faults = read_form(replace(GOOD, name=name), GB, TODAY, ("Day line", "Night line"), instead_of)
        assert bool(faults) is taken


@pytest.mark.parametrize("code", [code for code in COUNTRIES if code != ANYWHERE])
def test_every_shipped_line_can_be_taken_over_as_it_stands_once_its_source_is_named(code: str) -> None:
    for line in COUNTRIES[code].lines:
        form = form_of(line)
        if line.website is None and line.chat is None:
            form = replace(form, more=form.more.replace("source: ", "source: their page"))
        own, faults = read_form(form, COUNTRIES[code], TODAY)
        assert faults == ()
        assert own is not None
        for name in ("name", "topics", "call", "text", "whatsapp", "chat", "website", "serves", "area", "open"):
            assert getattr(own, name) == getattr(line, name)
        assert own.always_open == line.always_open or line.hours != "24/7"
        assert own.own


@given(
    name=st.text("abc é", min_size=1, max_size=80).filter(str.strip),
    call=st.from_regex(r"[0-9]{2,12}", fullmatch=True),
    hours=st.sampled_from(["always", "9-17", "9-17\nzone: Europe/London\nmon-fri: 09:00-17:00"]),
    topics=st.sets(st.sampled_from(["suicide", "abuse", "youth"]), min_size=1),
    serves=st.sampled_from(["", "students"]),
    keyword=st.sampled_from(["", "HELLO", "to", "A B"]),
)
def test_an_own_line_opens_again_as_it_was_typed(
    name: str, call: str, hours: str, topics: set[str], serves: str, keyword: str
) -> None:
    text = f"{keyword} to 85258" if keyword else "85258"
    form = Form(name, f"call: {call}\ntext: {text}", hours, tuple(sorted(topics)), f"source: x\nfor: {serves}")
    line, _ = read_form(form, GB, TODAY)
    assert line is not None
    again, faults = read_form(form_of(line), GB, TODAY)
    assert faults == ()
    assert again == line
    assert line.name in described(line)
    assert call in described(line)


# --- three lines fit into one message

KINDS = sorted(name.removeprefix("crisis.") for name in CATEGORIES if name.startswith("crisis."))
WORDS = CareWords(Wording.load(FOLDER, strict=True), COUNTRIES)


def longest(name: str, hours: str) -> Line:
    line, faults = read_form(
        Form(
            name + "n" * 40,
            "call: 0800 11 22 33 44 55\ntext: HELLO to 85258\nwhatsapp: +44 7700 900123\n"
            "chat: https://chat.example/" + "c" * 79 + "\nwebsite: https://page.example/" + "w" * 20,
            "h" * 16 + f"\nzone: Europe/London\n{hours}",
            ("suicide", "self_harm", "abuse", "eating_disorder", "poison", "substance"),
            "source: x\nfor: " + "f" * 10,
        ),
        COUNTRIES["GB"],
        TODAY,
    )
    assert line is not None, faults
    return line


def test_with_the_longest_lines_of_its_own_a_reply_still_fits_into_a_message() -> None:
    one, two = longest("a", "daily: 00:00-24:00"), longest("b", "sun: 03:00-04:00")
    assert len(described(one)) > LONGEST_LINE
    country = GB
    over = lay_over(COUNTRIES, put(put({}, country, one), country, two))
    widest = 0
    for kind, level, about, barrier, memory in product([*KINDS, None], Level, About, [None, *Barrier], ["", "kept"]):
        finding = Finding(f"crisis.{kind}", Span(0, 1), 0.9, "test", "test", level)
        decision = Decision("a" * 16, 1, 2, 3, 0.0, findings=(finding,)) if kind else None
        asked = Asked(
            "a" * 16 if kind else "now", about, decision, bool(kind), "GB", None, barrier, barrier is not None
        )
        asked = replace(asked, lines=over, remembered="GB", memory=memory)
        for hour in (3, 12):
            widest = max(widest, len(WORDS.said(asked, datetime(2026, 11, 29, hour, tzinfo=UTC))))
    assert 1_400 < widest <= 2_000, widest
