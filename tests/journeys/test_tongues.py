"""Everybody reads their own language: privately that of their Discord, in the open that of the server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import discord
import pytest
import simcord
import simcord.interactions

from bot.wording.wording import FOLDER, LOCALES, Wording
from cogs.translator import CommandTranslator, description_key
from tests.journeys.house import House, bot, buttons_of, text_of

NUMBER = "my number is 07700 900123"
WORDING = Wording.load(FOLDER, LOCALES, strict=True)
Speaks = Callable[[str], None]


@pytest.fixture
def speaks(monkeypatch: pytest.MonkeyPatch, house: House) -> Speaks:
    """``speaks("de")``: everybody's Discord is in this language from now on. SimCord knows no language but en-US."""
    plain, locales = simcord.interactions.base_payload, {"locale": "en-US"}

    def in_a_language(*given: Any, **named: Any) -> Any:
        record, payload = plain(*given, **named)
        if payload.get("guild_id"):
            payload["guild_locale"] = house.env.backend.get_guild(int(payload["guild_id"])).preferred_locale
        return record, payload | locales

    monkeypatch.setattr(simcord.interactions, "base_payload", in_a_language)
    return lambda locale: locales.update(locale=locale)


async def community(house: House, locale: str) -> None:
    """The server is a Community that has chosen a language."""
    house.env.backend.get_guild(house.world.guild.id).preferred_locale = locale
    await house.restart()


def answered(result: simcord.InteractionResult) -> discord.Message:
    assert result.ephemeral
    assert result.response is not None
    return result.response.message


async def test_a_note_stands_in_the_servers_language_and_is_read_in_ones_own(house: House, speaks: Speaks) -> None:
    await community(house, "de")
    speaks("es-419")
    await house.sam.send(house.support, NUMBER)
    (public,) = house.said(house.support)
    assert public.content == WORDING.say("nudge-public", "de")
    assert buttons_of(public) == [WORDING.say("nudge-button", "de")]
    note = answered(await house.sam.click(public, label=WORDING.say("nudge-button", "de")))
    assert "un número de teléfono" in note.content
    assert WORDING.say("nudge-choice", "es") in note.content
    assert buttons_of(note) == [WORDING.say(f"nudge-{one}", "es") for one in ("mask", "remove", "keep", "quiet")]
    done = await house.sam.click(note, label=WORDING.say("nudge-keep", "es"))
    assert done.response is not None
    assert done.response.content == WORDING.say("nudge-keep-done", "es")


async def test_a_direct_message_comes_in_the_servers_language(house: House, speaks: Speaks) -> None:
    await house.change(policy={"notes": {"deliver": "direct"}})
    await community(house, "fr")
    speaks("pt-BR")
    await house.sam.send(house.support, NUMBER)
    (direct,) = house.direct("sam")
    assert direct.content.startswith("Bonjour, je suis un bot.")


async def test_a_case_is_shown_in_the_servers_language(house: House) -> None:
    await community(house, "pt-BR")
    await house.sam.send(house.support, "I want to kill myself tonight")
    (card,) = house.said(house.desk)
    assert WORDING.say("card-state-new", "pt") in text_of(card)
    assert WORDING.say("card-button-claim", "pt") in buttons_of(card)
    (public,) = house.said(house.support)
    assert public.content == WORDING.say("care-public", "pt")


@pytest.mark.parametrize(
    ("server", "own", "read"),
    [
        ("en-US", "de", "de"),
        ("de", "en-GB", "en"),
        ("de", "ja", "de"),
        ("es-ES", "es-419", "es"),
        ("ko", "ja", "en"),
        ("en-US", "tlh", "en"),  # a language that this discord.py has never heard of
    ],
)
async def test_who_speaks_none_of_our_languages_reads_the_servers_and_else_english(
    house: House, speaks: Speaks, server: str, own: str, read: str
) -> None:
    await community(house, server)
    speaks(own)
    message = answered(await house.sam.slash(house.support, "privacy export"))
    assert message.content == WORDING.say("privacy-export-none", read)


@pytest.mark.parametrize(
    ("who", "command", "key"),
    [
        ("sam", "privacy learn", "learn-keep"),
        ("sam", "privacy erase", "privacy-erase-done"),
        ("sam", "status", "status-not-allowed"),
        ("alex", "setup", "setup-volunteers"),
        ("alex", "setup", "setup-pick-roles"),
        ("alex", "status", "status-waiting"),
        ("alex", "policy reset", "policy-reset"),
        ("alex", "policy export", "policy-exported"),
    ],
)
async def test_every_command_answers_in_the_language_of_whoever_asks(
    house: House, speaks: Speaks, who: str, command: str, key: str
) -> None:
    for locale, spoken in (("fr", "fr"), ("de", "de")):
        speaks(locale)
        message = answered(await house.person(who).member.slash(house.support, command))
        assert WORDING.say(key, spoken, count=0) in text_of(message)


async def test_a_tip_is_read_in_ones_own_language(house: House, speaks: Speaks) -> None:
    speaks("pt-BR")
    house.env.backend.get_guild(house.world.guild.id).members[house.sam.id].nick = "Anna Weber 07700 900123"
    await house.sam.send(house.support, "hello everybody")
    (public,) = house.said(house.support)
    tip = answered(await house.sam.click(public, label="Read the tip"))
    assert WORDING.say("hint-why", "pt") in tip.content


async def test_what_went_wrong_is_said_in_ones_own_language(
    house: House, speaks: Speaks, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("not now")

    speaks("de")
    await house.sam.send(house.support, NUMBER)
    (public,) = house.said(house.support)
    monkeypatch.setattr(house.ledger, "decision", broken)
    assert answered(await house.sam.click(public, label="Read the note")).content == WORDING.say("sorry", "de")
    monkeypatch.setattr(house.ledger, "export", broken)
    assert answered(await house.sam.slash(house.support, "privacy export")).content == WORDING.say("sorry", "de")
    house.env._errors.clear()  # SimCord has kept what the command raised, and would raise it at the end


async def test_a_language_is_never_taken_for_a_country(house: House, speaks: Speaks) -> None:
    await community(house, "fr")
    for locale in ("fr", "de", "pt-BR", "en-GB"):
        speaks(locale)
        message = answered(await house.sam.slash(house.support, "help-now"))
        assert "findahelpline.com" in message.content
        assert not [line for line in message.content.splitlines() if line.startswith("**")]


async def test_commands_have_english_names_and_a_description_in_every_language(house: House) -> None:
    commands = house.env.backend.commands[None].values()
    seen = 0
    for name, command in [entry for one in commands for entry in _described("", one)]:
        key = description_key(name)
        if key not in WORDING.keys():  # noqa: SIM118  # a method of Wording
            continue
        seen += 1
        assert command["description"] == WORDING.say(key)
        described = command["description_localizations"]
        spoken = {"es-ES": "es", "es-419": "es", "pt-BR": "pt", "fr": "fr", "de": "de"}
        assert described == {theirs: WORDING.say(key, ours) for theirs, ours in spoken.items()}, name
        assert max(map(len, described.values())) <= 100
        assert not command.get("name_localizations"), name
    assert seen >= 10


def _described(before: str, command: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """A command and those under it, each with its whole name."""
    name = f"{before} {command['name']}".strip()
    under = [one for one in command.get("options", ()) if one["type"] in (1, 2)]
    mine = [(name, command)] if command.get("description") else []
    return [*mine, *(entry for one in under for entry in _described(name, one))]


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
    for locale in (discord.Locale.british_english, discord.Locale.japanese):
        assert await every.translate(words, locale, context(where.command_description)) is None
    assert await every.translate(words, discord.Locale.german, context(where.command_name)) is None
