"""What is tried at the end of the set-up, in every language: a detail, a cry for help, and nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app import brain
from bot.model import Message, Response, Server, Surface
from bot.tune.coverage import SUPPORT, Kind, Place, Use
from bot.tune.setting_up import Step
from bot.tune.trying import Tried, Trying
from bot.wording.wording import FOLDER, LOCALES, Wording
from cogs.setup_words import MOST_LINES, SAMPLES, SetupWords
from config.helplines import load_countries

SERVER = Server(1, frozenset({2}), 3, 4, moderator_roles=frozenset({6}))
WORDING = Wording.load(FOLDER, LOCALES, strict=True)
THINKING = brain()


async def tried(locale: str, server: Server = SERVER) -> list[Tried]:
    trying = Trying(THINKING)
    return [
        await trying(Message(9, 2, 7, 1e9, (Surface("content", WORDING.say(key, locale)),), guild_id=1), server, 1e9)
        for key in SAMPLES
    ]


def words(locale: str = "en", server: Server = SERVER, *places: Place) -> SetupWords:
    return SetupWords(WORDING.in_locale(locale), server, THINKING.configure(server), places)


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_samples_are_a_detail_a_cry_and_nothing_in_every_language(locale: str) -> None:
    phone, cry, plain = [{one.response for one in each.decision.chosen} for each in await tried(locale)]
    assert {Response.NUDGE, Response.MASK} <= phone
    assert {Response.RESOURCES, Response.CASE} <= cry
    assert plain == set()


@pytest.mark.parametrize("locale", LOCALES)
async def test_what_would_happen_is_said_for_each_and_follows_the_settings(locale: str) -> None:
    lines = words(locale).tried(await tried(locale))
    assert [line.removeprefix("> ") for line in lines if line.startswith("> ")] == [
        WORDING.say(key, locale) for key in SAMPLES
    ]
    assert f"- {WORDING.say('setup-try-case', locale, desk='<#3>')}" in lines
    direct = replace(SERVER, policy={"notes": {"deliver": "direct", "care": "direct"}})
    changed = words(locale, direct).tried(await tried(locale, direct))
    assert f"- {WORDING.say('setup-try-nudge', locale, way='direct')}" in changed
    assert f"- {WORDING.say('setup-try-resources', locale, way='direct')}" in changed


async def test_what_the_rules_were_changed_to_is_what_would_happen() -> None:
    rows = {"rows": [{"respond": ["remove"]}]}
    changed = replace(SERVER, policy={"rules": {"privacy.*": rows, "boundary.*": {"mode": "off"}}})
    lines = words("en", changed).tried(await tried("en", changed))
    assert "- The message is removed, and they are told why." in lines


def test_a_missing_permission_is_told_at_every_step_and_mended_at_one() -> None:
    place = Place(2, Kind.TEXT, frozenset(SUPPORT) - {"manage_messages"}, Use.SUPPORT)
    for step in Step:
        lines = words("en", SERVER, place).notes(step, load_countries())
        assert "In <#2> I still need: Manage Messages." in lines
        assert any("Give permissions" in line for line in lines) is (step is Step.CHECK)
        assert lines[-1].startswith("All set.")


def test_however_much_is_missing_the_panel_holds_it() -> None:
    places = [Place(one, Kind.TEXT, frozenset(), Use.SUPPORT) for one in range(1, 26)]
    lines = words("en", SERVER, *places).notes(Step.CHECK, load_countries())
    assert len(lines) == MOST_LINES + 1
    assert lines[-2].startswith("And ")


def test_roles_that_were_taken_are_named() -> None:
    (line, *_) = words().notes(Step.STAFF, load_countries(), took=[6])
    assert "<@&6>" in line
