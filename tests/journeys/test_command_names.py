"""What Discord shows of commands: names and descriptions in every language, within Discord's rules for them.

Everything is read from what the bot publishes when it starts. Requests are held against Discord's API document by the
loopback server (tests/loopback).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any, Final

import discord
import pytest

from bot.wording.wording import FOLDER, LOCALES, Wording
from cogs.translator import NAME, CommandTranslator, called, description_key, option_key
from tests.journeys.house import House, bot

WORDING = Wording.load(FOLDER, LOCALES, strict=True)
SPOKEN: Final = {"es-ES": "es", "es-419": "es", "pt-BR": "pt", "fr": "fr", "de": "de"}
LONGEST_NAME: Final = 32
LONGEST_DESCRIPTION: Final = 100
LARGEST: Final = 8_000
"""Characters of a command, and of its options, with all under it: names, descriptions and values, each in the longest
language. Source: Discord's developer documentation, "Application Commands".
"""

Named = tuple[str, str, dict[str, Any]]
"""The key of the description, the name in English, and what is published."""


def published(house: House) -> list[dict[str, Any]]:
    """The slash commands."""
    return [one for one in house.env.backend.commands[None].values() if one["type"] == 1]


def everything(commands: list[dict[str, Any]], before: str = "") -> Iterator[Named]:
    """Commands, and what is under them, and their options."""
    for one in commands:
        name = f"{before} {one['name']}".strip()
        if one.get("type", 1) in (1, 2):
            yield description_key(name), one["name"], one
            yield from everything(one.get("options", []), name)
        else:
            yield option_key(before, one["name"]), one["name"], one


def beside(commands: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Each list of commands, or of options, that stand beside each other."""
    yield commands
    for one in commands:
        if one.get("options"):
            yield from beside(one["options"])


def names(one: dict[str, Any], locale: str) -> str:
    """What it is called in a language."""
    return str((one.get("name_localizations") or {}).get(locale, one["name"]))


def size(one: dict[str, Any]) -> int:
    """Characters that Discord counts."""
    texts = [[one[part], *(one.get(f"{part}_localizations") or {}).values()] for part in ("name", "description")]
    return sum(max(map(len, several)) for several in texts) + sum(map(size, one.get("options", ())))


async def test_every_command_and_option_has_a_name_and_a_description_in_every_language(house: House) -> None:
    seen: set[str] = set()
    for key, name, one in everything(published(house)):
        seen |= {key, key + NAME}
        assert one["description"] == WORDING.say(key)
        assert name == WORDING.say(key + NAME), "the wording's English name is the command's own"
        said = {theirs: WORDING.say(key, ours) for theirs, ours in SPOKEN.items()}
        assert one["description_localizations"] == said, key
        called = {theirs: WORDING.say(key + NAME, ours) for theirs, ours in SPOKEN.items()}
        assert (one.get("name_localizations") or {}) == {a: b for a, b in called.items() if b != name}, key
    worded = {key for key in WORDING.keys() if key.startswith(("command-", "option-"))}  # noqa: SIM118  # a method of Wording
    assert worded == seen
    assert len(seen) > 100


async def test_names_are_as_discord_takes_them(house: House) -> None:
    for key, _, one in everything(published(house)):
        for locale in SPOKEN:
            name = names(one, locale)
            assert 0 < len(name) <= LONGEST_NAME, (key, locale)
            assert name == name.lower(), (key, locale)
            assert all(char in "-_'" or unicodedata.category(char)[0] in "LN" for char in name), (key, locale)
            assert unicodedata.is_normalized("NFC", name), (key, locale)
        assert max(map(len, one["description_localizations"].values())) <= LONGEST_DESCRIPTION, key


@pytest.mark.parametrize("locale", SPOKEN)
async def test_no_two_beside_each_other_are_called_alike_also_not_as_another_in_english(
    house: House, locale: str
) -> None:
    for several in beside(published(house)):
        here = [names(one, locale) for one in several]
        assert len(set(here)) == len(here), here
        for one in several:
            others = {other["name"] for other in several if other is not one}
            assert names(one, locale) not in others, (locale, one["name"])


async def test_a_command_with_all_its_languages_is_within_discords_limit(house: House) -> None:
    sizes = {one["name"]: size(one) for one in published(house)}
    assert max(sizes.values()) <= LARGEST, sizes
    assert min(sizes.values()) > 20


@pytest.mark.parametrize(
    ("name", "locale", "expected"),
    [
        ("help-now", "de", "hilfe-jetzt"),
        ("duty on", "fr", "permanence commencer"),
        ("rules try", "es", "reglas probar"),
        ("rules try", "en", "rules try"),
    ],
)
def test_a_command_is_called_with_the_names_of_all_its_parts(name: str, locale: str, expected: str) -> None:
    assert called(name, WORDING.in_locale(locale)) == expected


@pytest.mark.parametrize("key", ["care-point-menu", "try-menu"])
async def test_what_stands_in_the_menu_of_a_message_is_in_ones_own_language(house: House, key: str) -> None:
    (menu,) = [one for one in house.env.backend.commands[None].values() if one["name"] == WORDING.say(key)]
    named = menu.get("name_localizations") or {}
    assert named == {theirs: WORDING.say(key, ours) for theirs, ours in SPOKEN.items()}
    assert max(map(len, named.values())) <= 32


async def test_a_command_without_words_in_a_language_is_left_in_english(house: House) -> None:
    client = bot(house.ledger, house.clock)
    (command,) = [one for cog in client.extras for one in cog.walk_app_commands() if one.qualified_name == "help-now"]
    where = discord.app_commands.TranslationContextLocation
    words = discord.app_commands.locale_str("words")

    def context(location: Any) -> Any:
        return discord.app_commands.TranslationContext(location=location, data=command)

    english = CommandTranslator(Wording.load(FOLDER))
    assert await english.translate(words, discord.Locale.german, context(where.command_description)) is None
    every = CommandTranslator(WORDING)
    german = await every.translate(words, discord.Locale.german, context(where.command_description))
    assert german == WORDING.say("command-help-now", "de")
    (hours,) = [
        option
        for cog in client.extras
        for one in cog.walk_app_commands()
        if isinstance(one, discord.app_commands.Command) and one.qualified_name == "duty on"
        for option in one.parameters
    ]
    described: Any = discord.app_commands.TranslationContext(location=where.parameter_description, data=hours)
    assert await english.translate(words, discord.Locale.german, described) is None
    german = await every.translate(words, discord.Locale.german, described)
    assert (german or WORDING.say("option-duty-on-hours")) == WORDING.say("option-duty-on-hours", "de")
    for locale in (discord.Locale.british_english, discord.Locale.japanese):
        assert await every.translate(words, locale, context(where.command_description)) is None
    assert await every.translate(words, discord.Locale.german, context(where.command_name)) == "hilfe-jetzt"
    assert await english.translate(words, discord.Locale.german, context(where.command_name)) is None
