"""``python -m bot resources``: every line, what is wrong with the files, and what has to be looked at again."""

from __future__ import annotations

import shutil
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot import resources as command
from bot.__main__ import main
from bot.resources import asked_for, read, show
from bot.trouble import Trouble
from config.freshness import lines_of, older
from config.helplines import ANYWHERE, FOLDER, Line, load_countries

TODAY = date(2026, 11, 30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to be spoilt."""
    return Path(shutil.copytree(FOLDER, tmp_path / "resources"))


def printed(words: str = "", months: int | None = None) -> str:
    out = StringIO()
    show(asked_for(words, load_countries()), TODAY, months, out)
    return out.getvalue()


def line(checked: str) -> Line:
    return Line("x", "24/7", ("suicide",), ("en",), "page_seen", checked, "x", call="112")


OLDER = {
    "2025-11-29": True,
    "2025-11-30": False,  # a year ago to the day
    "2025-12-01": False,
    "2026-11-30": False,
    "2024-02-29": True,
    "2025-11": True,  # perhaps its first day
    "2025-12": False,
    "2026": False,
    "2025": True,
    "undated": True,
}


@pytest.mark.parametrize(("checked", "expected"), OLDER.items())
def test_what_was_checked_more_than_a_year_ago_is_old(checked: str, expected: bool) -> None:
    assert older(line(checked), TODAY, 12) is expected


@pytest.mark.parametrize(
    ("today", "months", "expected"),
    [("2025-02-28", 12, False), ("2025-03-01", 12, True), ("2024-03-29", 1, False), ("2024-03-30", 1, True),
     ("2024-02-29", 0, False), ("2024-03-01", 0, True), ("2029-02-28", 60, False), ("2029-03-01", 60, True)],
)  # fmt: skip
def test_months_are_counted_by_the_calendar(today: str, months: int, expected: bool) -> None:
    assert older(line("2024-02-29"), date.fromisoformat(today), months) is expected


def test_every_number_of_every_country_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "WIDE", 400)  # so that none is broken over two lines
    shown = printed()
    for country in load_countries().values():
        for one in lines_of(country):
            ways = (one.call, one.text.number if one.text else None, one.whatsapp, one.chat)
            assert all(way in shown for way in ways if way), one
    assert "Countries: 62. Lines: 349," in shown


def test_of_one_country_only_its_own_lines_are_shown() -> None:
    text = printed("de")
    assert "TelefonSeelsorge" in text
    assert "Samaritans" not in text
    assert "[Europe/Berlin]" in text
    assert printed("Deutschland") == printed("DE") == text


def test_of_the_old_lines_no_other_is_shown() -> None:
    text = printed("GB", 12)
    assert "CALM" in text
    assert "116 123" not in text
    assert "Checked more than 12 months ago, or undated: 4." in text


def test_where_nothing_is_old_there_is_no_table() -> None:
    assert printed("GB", 600).splitlines()[0].startswith("Countries: 1. Lines: 18,")


@pytest.mark.parametrize(
    ("words", "what"), [("Grmany", "Did you mean Germany (DE)?"), ("XX", "Known here: AR, "), ("Russia", "Known here")]
)
def test_an_unknown_country_is_told_with_what_was_meant(words: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        asked_for(words, load_countries())
    (told,) = caught.value.lines
    assert told.startswith(f'"{words}": there are no help lines of such a country.')
    assert what in told


def test_where_no_country_was_chosen_can_be_asked_for_as_well() -> None:
    assert list(asked_for("int", load_countries())) == [ANYWHERE]


def test_every_mistake_in_every_file_is_one_line(folder: Path) -> None:
    spoil(folder / "GB.yaml", 'call: "116 123"', 'call: "ask"')
    spoil(folder / "GB.yaml", 'mon-fri: "15:00-20:00"', 'mon-fri: "3pm"')
    spoil(folder / "DE.yaml", "Europe/Berlin", "Europe/Bonn")
    spoil(folder / "hotlines.yaml", "AR: {code: 54", "AR: {code: x")
    with pytest.raises(Trouble) as caught:
        read(folder)
    told = caught.value.lines
    assert [one.split(",")[0] for one in told] == ["DE.yaml", "GB.yaml", "GB.yaml"]
    assert 'open: there is no time zone "Europe/Bonn"' in told[0]
    assert 'open: "3pm" are no hours' in told[2]


def test_the_digits_are_checked_too(folder: Path) -> None:
    spoil(folder / "hotlines.yaml", "AR: {code: 54", "AR: {code: x")
    with pytest.raises(Trouble, match=r"hotlines.yaml, line .*AR\.code"):
        read(folder)


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        ([], 0, "Countries: 62."),
        (["GB"], 0, "116 123"),
        (["united", "kingdom"], 0, "116 123"),
        (["--older-than", "12"], 0, "Checked more than 12 months ago"),
        (["Atlantis"], 1, "there are no help lines of such a country"),
        (["--older-than", "soon"], 2, "See: main resources --help"),
        (["--folder", "nowhere"], 1, "there are no help lines here"),
    ],
)
def test_the_command_ends_as_the_others_do(arguments: list[str], code: int, what: str) -> None:
    done = CliRunner().invoke(main, ["resources", *arguments])
    assert done.exit_code == code, done.output
    assert what in done.output
    assert "Traceback" not in done.output


def test_a_mistake_ends_the_command_with_one_line_for_it(folder: Path) -> None:
    spoil(folder / "GB.yaml", 'call: "999"', "call: 999")
    done = CliRunner().invoke(main, ["resources", "--folder", str(folder)])
    assert done.exit_code == 1
    assert [one.split(":")[0] for one in done.output.splitlines()] == ["GB.yaml, line 10"]


def spoil(path: Path, good: str, bad: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert good in text
    path.write_text(text.replace(good, bad, 1), encoding="utf-8")
