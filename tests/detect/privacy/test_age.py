"""Whose age is told, and which numbers are no ages."""

from __future__ import annotations

import pytest

from bot.detect.privacy.age import Settings, find
from bot.model import Subject
from tests.detect.privacy.tables import first, spans

FOUND = [
    ("im 15 and tired", "15"),
    ("I'm only 13", "13"),
    ("i am f1fteen", "f1fteen"),
    ("15f here", "15f"),
    ("F16 hi", "F16"),
    ("hey, 16m from nowhere", "16m"),
    ("i (14) had a fight with him", "14"),
    ("17 y/o, drummer", "17 y/o"),
    ("age: 12", "12"),
    ("just turned sixteen today", "sixteen"),
    ("turning 17 next month", "17"),
    ("14, from a small town", "14"),
    ("16 | she/her | cats", "16"),
    ("im a 15 year old with a dog", "15 year old"),
    ("tengo 14 años", "14 años"),
    ("j'ai 16 ans", "16 ans"),
    ("tenho 13 anos", "13 anos"),
    ("bin 15, hallo", "15"),
    ("you're 14, go to bed", "14"),
    ("<@1234> says she's 12", "12"),
    ("i was born on 3/4/2009", "3/4/2009"),
    ("dob: 1987-04-03", "1987-04-03"),
    ("her birthday is 2 June 1990", "2 June 1990"),
    ("born March 3, 1971", "March 3, 1971"),
]

NOT_FOUND = [
    "im 34 and bored",
    "i'm 19",
    "when i was 12 we moved",
    "since i was 15",
    "at 15 i ran away",
    "back when i was 13f lol",
    "my son is 9",
    "my daughter is 14 years old",
    "my 15yo won't get up",
    "my little brother is 12",
    "her kid, 13 years old",
    "16 days clean",
    "im 16 days clean",
    "i'm 14 weeks pregnant",
    "im 10 minutes away",
    "i'm 12 hours in",
    "im 17 pages in",
    "i'm 15 years sober",
    "im 7 yrs off it",
    "i'm 5'4",
    "im 10% sure",
    "i am 8/10 today",
    "people think im 15",
    "i feel like im 12",
    "i feel eleven years old",
    "12 mg",
    "took 15 of them",
    "see you at 16:30",
    "chapter 14",
    "10m walk",
    "was timed out (10m)",
    "14th of may",
    "15 people came",
    "version 1.15",
    "13 reasons why",
    "u are a 10",
    "grade 12 results",
    "our dog is 14 years old",
    "twelve cats",
    "the 17 is late again",
    "in 2016 i left",
    "room 15, floor 12",
    "the bottle is 12 years old",
    "court on 3/4/2025",
    "exam 12/05/2024 at nine",
    "sober since 1 May 2020",
    "born in 1990",
    "my birthday is in june",
    "3/4 of it",
    "40/50/2010 born",
]


@pytest.mark.parametrize(("text", "age"), FOUND)
def test_an_age_under_18_and_a_date_of_birth_are_found(text: str, age: str) -> None:
    assert spans(find, Settings(), text) == [age]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_past_ages_other_peoples_ages_and_durations_are_left_alone(text: str) -> None:
    assert spans(find, Settings(), text) == []


def test_dates_of_birth_can_be_left_out() -> None:
    assert spans(find, Settings(births=False), "im 15, born on 3/4/2009") == ["15"]


def test_whose_age_it_is_follows_from_how_it_is_told() -> None:
    assert first(find, Settings(), "im 15").subject is Subject.SELF
    assert first(find, Settings(), "ur 15").subject is Subject.OTHER
