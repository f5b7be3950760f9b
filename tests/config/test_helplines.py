import json
import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.trouble import Trouble
from config.document import read_text
from config.helplines import ANYWHERE, FOLDER, Line, hotline_digits, load_countries, numbers_of, read_country
from config.opening import Opening, read_opening

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "crisis_resources.json"
ONE_ONE_TWO = "AT BE BG CH CZ DE DK EE ES FI FR GR HR HU ID IN IS IT LT LU LV NG NL PL PT RO RS SE SI SK TR UA ZA"
EMERGENCY_NUMBERS = {
    **dict.fromkeys(ONE_ONE_TWO.split(), "112"),
    "US": "911", "CA": "911", "GB": "999", "IE": "112 / 999", "AU": "000", "NZ": "111", "AR": "911", "BD": "999",
    "BR": "192", "CL": "131", "CN": "120", "CO": "123", "EG": "123", "HK": "999", "IL": "101", "JP": "119", "KE": "999",
    "KR": "119", "LK": "119", "MX": "911", "MY": "999", "NO": "113", "PE": "106", "PH": "911", "PK": "1122",
    "SG": "995", "TH": "1669", "TW": "119", "VN": "115",
}  # fmt: skip


def everything() -> list[Line]:
    countries = load_countries().values()
    return [line for one in countries for line in (*([one.emergency] if one.emergency else []), *one.lines)]


def test_sixty_two_countries_are_here_and_one_for_anywhere() -> None:
    assert set(load_countries()) == {*EMERGENCY_NUMBERS, ANYWHERE}
    assert list(load_countries())[-1] == ANYWHERE


def test_every_country_begins_with_its_emergency_number() -> None:
    numbers = {code: one.emergency.call for code, one in load_countries().items() if one.emergency}
    assert numbers == EMERGENCY_NUMBERS
    assert load_countries()[ANYWHERE].emergency is None


def test_no_two_countries_have_a_name_in_common() -> None:
    names = Counter(
        name.casefold()
        for country in load_countries().values()
        for name in {country.code.casefold(), country.name.casefold(), *(one.casefold() for one in country.aliases)}
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_where_no_country_is_chosen_there_is_the_directory_of_all() -> None:
    assert [line.website for line in load_countries()[ANYWHERE].lines] == ["https://findahelpline.com"]


def test_every_line_is_verified_dated_and_can_be_reached() -> None:
    for line in everything():
        assert not line.single
        assert line.checked
        assert line.source
        assert line.call or line.text or line.chat or line.website


OPEN = {"24/7": (True, False), "24/7 since summer 2023 (night cover at risk)": (True, False)}
NOT_KNOWN_TO_BE_OPEN = {
    "24/7 (not confirmed on operator page)": (False, True),
    "24/7 (claimed)": (False, True),
    "24/7 (see site)": (False, True),
    "24/7 (medium confidence in source)": (False, True),
    "unconfirmed (believed 24/7; hours not in any source seen)": (False, True),
    "see site": (False, True),
    "limited hours; sources disagree": (False, True),
    "24/7 (South Australia 8:30-22:00)": (False, False),
    "NOT 24/7: Mon-Fri 10:00-18:00 PT": (False, False),
    "Daily 8:00-24:00 AET": (False, False),
    "phone 24/7; chat 16:00-23:00": (False, False),
    "directory": (False, False),
    "24/7 (per app repo)": (False, True),
    "24/7 claimed by several repos; not confirmed by operator": (False, True),
    "not 24/7: Tue-Thu 09-23 (2024); OH claims 24/7": (False, True),
    "8:00-24:00 per several sources; operator page states none": (False, True),
    "24/7 (LineageOS label '24-Hour')": (False, True),
    "24h": (False, False),
}


@pytest.mark.parametrize(("hours", "expected"), {**OPEN, **NOT_KNOWN_TO_BE_OPEN}.items())
def test_only_known_hours_count_as_always_open(hours: str, expected: tuple[bool, bool]) -> None:
    line = Line("x", hours, ("suicide",), ("en",), "page_seen", "2026", "x", call="112")
    assert (line.always_open, line.unconfirmed) == expected


def test_what_people_read_never_promises_more_than_is_known() -> None:
    for line in everything():
        assert ("24/7" in line.opening) <= (line.always_open or "South Australia" in line.opening), line


LONDON = read_opening({"zone": "Europe/London", "mon-fri": "15:00-20:00"})
AFTERNOON, EVENING = datetime(2026, 1, 14, 16, tzinfo=UTC), datetime(2026, 1, 14, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "opening", "when", "expected"),
    [
        ("24/7", None, EVENING, True),
        ("Mon-Fri 15:00-20:00", LONDON, AFTERNOON, True),
        ("Mon-Fri 15:00-20:00", LONDON, EVENING, False),
        ("Mon-Fri 15:00-20:00", None, AFTERNOON, None),
        ("24h", None, AFTERNOON, None),
        ("see site", None, AFTERNOON, None),
        ("unconfirmed", LONDON, AFTERNOON, None),
        ("24/7 (claimed)", None, AFTERNOON, None),
    ],
)
def test_a_line_is_only_said_to_be_open_or_closed_where_that_is_known(
    hours: str, opening: Opening | None, when: datetime, expected: bool | None
) -> None:
    line = Line("x", hours, ("suicide",), ("en",), "page_seen", "2026", "x", call="112", open=opening)
    assert line.open_at(when) is expected


def test_hours_for_machines_say_what_the_hours_for_people_say() -> None:
    """Every hour of a table stands in the words beside it, so that one cannot be changed without the other."""
    for line in everything():
        if line.open is None or line.open.always:
            continue
        said = {int(hour) for hour in re.findall(r"(?<![0-9:])([0-9]{1,2})(?::[0-9]{2}|(?=[-, ]|$))", line.hours)}
        for edge in (edge for span in line.open.spans for edge in span):
            assert {edge // 60 % 24, edge // 60 % 24 or 24} & said, (line.country, line.name, edge)


NUMBERS = {
    "112 / 999": ["112", "999"],
    "988 then press 1": ["988"],
    "808 24 24 24 option 4": ["808242424"],
    "116 016 or 080 005 005": ["116016", "080005005"],
    "119 ext 8": ["119"],
    "113, opción 5": ["113"],
    "02/54 77 41 66": ["0254774166"],
    "1-800-799-7233": ["18007997233"],
    "(011) 5275-1135": ["01152751135"],
}


@pytest.mark.parametrize(("written", "digits"), NUMBERS.items())
def test_numbers_are_taken_apart_as_people_dial_them(written: str, digits: list[str]) -> None:
    line = Line("x", "24/7", ("suicide",), ("en",), "page_seen", "2026", "x", call=written)
    assert list(numbers_of(line)) == digits


# The digits that never count as personal.

HOTLINES = ["988", "911", "116123", "85258", "18007997233", "8007997233", "448088010677", "08088010677", "000", "112",
            "131114", "61131114", "0800543354", "64800543354", "493019240", "8664887386"]  # fmt: skip
NOT_HOTLINES = ["07700900123", "7700900123", "447700900123", "2025550123", "12025550123", "0", "", "1", "44", "12",
                "8664887366", "18664887366", "8009312237", "0300", "99", "98", "9889", "0209460000", "33612345678",
                "741741741741", "1161230", "5550123", "020794609", "03033", "07860039967", "15550100", "7",
                "441161", "4411612", "6113", "130065946", "1800737", "45678901"]  # fmt: skip


@pytest.mark.parametrize("digits", HOTLINES)
def test_a_help_line_s_digits_are_known_in_every_spelling(digits: str) -> None:
    assert digits in hotline_digits()


@pytest.mark.parametrize("digits", NOT_HOTLINES)
def test_other_digits_are_not_taken_for_a_help_line(digits: str) -> None:
    assert digits not in hotline_digits()


def test_every_number_that_is_shown_is_known_as_a_help_line() -> None:
    assert {digits for line in everything() for digits in numbers_of(line)} <= hotline_digits()


# Against the collection that the files were made from.


def collected() -> list[dict[str, Any]]:
    if not SHARED.exists():
        pytest.skip(f"{SHARED} is not here, so the help lines are not compared with the collection they came from")
    found = json.loads(SHARED.read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("code", ["AU", "CA", "GB", "IE", "NZ", "US"])
def test_no_number_or_hour_differs_from_the_collection(code: str) -> None:
    expected = Counter(
        (one["name"], one.get("phone"), one.get("sms", {}).get("number"), one.get("sms", {}).get("keyword"),
              one.get("chat_url"), one.get("website"), one["hours"], tuple(one["topics"]), tuple(one["languages"]),
              one["evidence"], one["source_date"], " ".join(one["source"].split()), one.get("note"))
        for one in collected() if one["country"] == code and one["confidence"] == "verified"
    )  # fmt: skip
    found = Counter(
        (one.name, one.call, one.text.number if one.text else None, one.text.keyword if one.text else None,
              one.chat, one.website, one.hours, one.topics, one.languages,
              one.evidence, one.checked, one.source, one.note)
        for one in everything() if one.country == code
    )  # fmt: skip
    assert found == expected


def test_every_number_of_the_collection_is_known_as_a_help_line() -> None:
    for one in collected():
        for written in (one.get("phone"), one.get("sms", {}).get("number"), one.get("whatsapp")):
            for part in re.split(r" / | or ", re.split(r",? (?:then|option|opción|ext)\b", written or "")[0]):
                digits = re.sub(r"\D", "", part)
                assert not digits or digits in hotline_digits(), (one["country"], one["name"])


# Mistakes.

START = "country: GB\nname: United Kingdom\n"
EMERGENCY = ('emergency: {name: Emergency, call: "999", hours: 24/7, topics: [emergency], languages: [en],'
             ' evidence: page_seen, checked: "2026", source: x}\n')  # fmt: skip
GOOD = (
    '{name: A, call: "116 123", hours: 24/7, topics: [suicide], languages: [en],'
    ' evidence: page_seen, checked: "2026-10", source: x}'
)


def country(line: str, start: str = START, emergency: str = EMERGENCY) -> str:
    return f"{start}{emergency}lines:\n  - {line}\n"


WRONG = {
    "a number without quotes": (country(GOOD.replace('"116 123"', "116123")), "lines[1].call: 116123 does not fit"),
    "letters in a number": (country(GOOD.replace("116 123", "call me")), "lines[1].call"),
    "one digit": (country(GOOD.replace("116 123", "1")), "lines[1].call"),
    "an unknown word": (country(GOOD.replace("call:", "cal:")), 'cal: there is no such setting. Did you mean "call"?'),
    "an unknown topic": (country(GOOD.replace("[suicide]", "[suicid]")), 'Did you mean "suicide"?'),
    "an unknown evidence": (country(GOOD.replace("page_seen", "rumour")), '"rumour" is not one of'),
    "the evidence of a server": (country(GOOD.replace("page_seen", "server")), '"server" is for lines that'),
    "no hours": (country(GOOD.replace("hours: 24/7, ", "")), "lines[1].hours: is missing"),
    "no source": (country(GOOD.replace(", source: x", "")), "lines[1].source: is missing"),
    "an odd day": (country(GOOD.replace("2026-10", "yesterday")), "lines[1].checked"),
    "no way to reach it": (country(GOOD.replace('call: "116 123", ', "")), "nobody can reach it"),
    "doors that open when the hours are in doubt": (
        country(GOOD.replace("hours: 24/7", 'hours: see site, open: {zone: Europe/London, mon: "10:00-12:00"}')),
        "lines[1].open: cannot stand beside hours in doubt"),
    "hours that nobody understands": (
        country(GOOD.replace("hours: 24/7", "hours: 24/7, open: {zone: Europe/London, mon: ten}")),
        'lines[1].open: "ten" are no hours'),
    "an address without https": (country(GOOD.replace("hours", "website: http://x.org, hours")), "lines[1].website"),
    "an address with a trap": (country(GOOD.replace("hours", 'website: "https://x.org@evil.org", hours')), "website"),
    "its own country": (country(GOOD.replace("hours", "country: US, hours")), "at the top of the file already"),
    "another country": (country(GOOD, "country: US\nname: X\n"), "does not match the name of the file"),
    "no emergency number": (country(GOOD, emergency=""), "emergency"),
    "an emergency without number": (country(GOOD, emergency=EMERGENCY.replace('call: "999"', "website: https://x.org")),
                                    "has no number to call"),
    "no lines": (START + EMERGENCY + "lines: []\n", "lines: has to have at least 1"),
    "lines that are a word": (START + EMERGENCY + "lines: x\n", "has to be a list"),
    "a line that is a word": (country("hello"), "lines[1]"),
    "an unknown part": (country(GOOD, START + "motto: x\n"), "motto: there is no such setting"),
}  # fmt: skip


def test_a_good_country_is_read() -> None:
    found = read_country(read_text(country(GOOD), "GB.yaml"), "GB")
    assert [line.call for line in found.lines] == ["116 123"]
    assert found.lines[0].country == "GB"


@pytest.mark.parametrize(("text", "what"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_country_is_told_with_its_line(text: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        read_country(read_text(text, "GB.yaml"), "GB")
    assert any(line.startswith("GB.yaml") and what in line for line in caught.value.lines), caught.value
    assert all(line.isprintable() for line in caught.value.lines)


def test_no_number_is_right_in_every_country() -> None:
    text = country(GOOD, "country: INT\nname: Any\n")
    with pytest.raises(Trouble, match="no number is right in every country"):
        read_country(read_text(text, "INT.yaml"), "INT")


def test_mistakes_in_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "GB.yaml").write_text(country("hello"), encoding="utf-8")
    (tmp_path / "US.yaml").write_text("", encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        load_countries(tmp_path)
    assert len(caught.value.lines) == 2


def test_a_folder_without_help_lines_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="there are no help lines here"):
        load_countries(tmp_path)


def test_mistakes_among_the_digits_are_told(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    odd = 'US: {code: one, numbers: ["911"]}\nGB: {numbers: [999]}\nIE: {numbers: ["11 2"]}\nFR: 5\n'
    (tmp_path / "hotlines.yaml").write_text(odd, encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        hotline_digits(tmp_path)
    assert [line.split(":")[0] for line in caught.value.lines] == [f"hotlines.yaml, line {n}" for n in (1, 2, 3, 4)]
