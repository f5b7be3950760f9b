"""Names under which people post: looked at once each, for so many people, in memory alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import names
from bot.model import Finding, Message, Server, Surface
from bot.names import Names, look
from config.configured import configure

SETTINGS = configure()(Server(1)).detectors
MESSAGE = Message(9, 2, 7, 0.0, (Surface("content", "hello"),), guild_id=1)


def named(name: str, author: int = 7, guild: int | None = 1) -> Message:
    return replace(MESSAGE, author_name=name, author_id=author, guild_id=guild)


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("moss 07700 900123", "privacy.phone"),
        ("moss | insta: riverstone_88", "privacy.handle"),
        ("riverstone@posteo.net", "privacy.email"),
    ],
)
def test_a_name_with_a_way_to_find_its_owner_is_noticed(name: str, category: str) -> None:
    assert [finding.category for finding in look(name, SETTINGS)] == [category]


@pytest.mark.parametrize(
    "name", ["moss", "Sam", "riverstone_88", "lily (she/her)", "moon #4421", "xx.dark.xx", "\U0001f319 night owl", ""]
)  # fmt: skip
def test_most_names_are_just_names(name: str) -> None:
    assert look(name, SETTINGS) == ()


@pytest.mark.parametrize("name", ["im 15", "i want to die", "4111 1111 1111 1111", "you idiot"])
def test_no_rule_about_what_is_said_reads_a_name(name: str) -> None:
    assert look(name, SETTINGS) == ()


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every name that is really looked at."""
    seen: list[str] = []

    def counted(name: str, settings: object) -> tuple[Finding, ...]:
        seen.append(name)
        return look(name, SETTINGS)

    monkeypatch.setattr(names, "look", counted)
    return seen


def test_a_name_is_looked_at_once_until_it_changes(looked: list[str]) -> None:
    known = Names()
    for name in ("moss", "moss", "moss 07700 900123", "moss 07700 900123", "moss"):
        found = known.findings(named(name), SETTINGS)
        assert bool(found) is (name != "moss")
    assert looked == ["moss", "moss 07700 900123", "moss"]


def test_one_persons_name_is_nobody_elses(looked: list[str]) -> None:
    known = Names()
    for message in (named("moss"), named("moss", 8), named("moss", 7, 2), named("moss", 8, 2)):
        known.findings(message, SETTINGS)
    assert len(looked) == 4


def test_whoever_posted_last_is_remembered_and_no_more_than_there_is_room_for(looked: list[str]) -> None:
    known = Names(room=2)
    for author in (1, 2, 1, 3, 1, 2):
        known.findings(named("moss", author), SETTINGS)
    assert len(looked) == 4


@pytest.mark.parametrize("message", [named(""), named("moss 07700 900123", guild=None)])
def test_a_name_that_is_not_known_is_not_looked_at(message: Message, looked: list[str]) -> None:
    assert Names().findings(message, SETTINGS) == ()
    assert looked == []


def test_whoever_has_been_told_is_left_alone_until_the_name_changes(looked: list[str]) -> None:
    known, message = Names(), named("moss 07700 900123")
    assert known.findings(message, SETTINGS)
    known.settled(message)
    assert known.findings(message, SETTINGS) == ()
    assert known.findings(named("moss riverstone@posteo.net"), SETTINGS)
    known.settled(named("moss", 99))
