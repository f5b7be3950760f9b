"""What people type for a time or a time zone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.typed_times import likely_zones, minutes, zone, zones

TIMES = [
    ("18:00", 1080), ("18", 1080), (" 18:30 ", 1110), ("18.30", 1110), ("18h30", 1110), ("18h", 1080), ("8:05", 485),
    ("00:00", 0), ("0", 0), ("24:00", 0), ("23:59", 1439), ("6 pm", 1080), ("6pm", 1080), ("6:30 PM", 1110),
    ("12am", 0), ("12 pm", 720), ("12:15am", 15),
    ("", None), ("25:00", None), ("24:01", None), ("18:60", None), ("18:0", None), ("evening", None), ("-1", None),
    ("18:00 to 20:00", None), ("0 pm", None), ("13 pm", None), ("1800", None), ("18:000", None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "read"), TIMES)
def test_a_time_of_day(typed: str, read: int | None) -> None:
    assert minutes(typed) == read


ZONES = [
    ("Europe/Berlin", "Europe/Berlin"), ("europe/berlin", "Europe/Berlin"), ("Berlin", "Europe/Berlin"),
    ("new york", "America/New_York"), ("America/New York", "America/New_York"), ("utc", "UTC"),
    ("", None), ("Atlantis", None), ("Europe", None), ("../etc/passwd", None), ("Europe/", None), ("CET ", None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "name"), ZONES)
def test_a_time_zone(typed: str, name: str | None) -> None:
    assert zone(typed) == name


def test_while_somebody_types_cities_that_begin_so_come_first() -> None:
    assert likely_zones("berl", 25) == ("Europe/Berlin",)
    assert likely_zones("pari", 25)[0] == "Europe/Paris"
    assert likely_zones("europe/par", 25)[0] == "Europe/Paris"
    assert len(likely_zones("", 25)) == 25
    assert likely_zones("xyzzy", 25) == ()


@given(st.text(max_size=20))
def test_whatever_is_typed_is_read_or_is_not(typed: str) -> None:
    read = minutes(typed)
    assert read is None or 0 <= read < 1440
    assert zone(typed) in {None, *zones()}
    assert len(likely_zones(typed, 25)) <= 25
