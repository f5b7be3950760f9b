"""What Discord shows of a command in the reader's language: its name, and its options' names, with their descriptions.

The words are those of the wording: ``command-<name>`` and ``option-<command>-<name>``, each with its ``.name``, as for
English (``describe`` in pressing.py). What has no words in a language is shown in English there.

Sentences go on calling a command by its English name, whatever language they are in. A public sentence is read by
people with many languages, and somebody in need must not type a name that does nothing: Discord finds a command by its
English name in every language (discord/discord-api-docs, issues 5001 and 5446), and a command that is mentioned can be
clicked with that name alone (issues 5462, 5518 and 7309).
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Final

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation, TranslationContextTypes

from bot.wording.wording import ENGLISH, Wording

MENU: Final = "menu"
"""Under which a command in the menu of a message has the key of its name. Discord takes 32 characters for a name."""

NAME: Final = ".name"
"""Behind the key of a description: the name of what it describes."""

COMMANDS: Final = {
    TranslationContextLocation.command_description: "",
    TranslationContextLocation.group_description: "",
    TranslationContextLocation.command_name: NAME,
    TranslationContextLocation.group_name: NAME,
}
OPTIONS: Final = {
    TranslationContextLocation.parameter_description: "",
    TranslationContextLocation.parameter_name: NAME,
}


def description_key(qualified_name: str) -> str:
    """The key of a command's description: ``privacy learn`` -> ``command-privacy-learn``."""
    return f"command-{qualified_name.replace(' ', '-')}"


def option_key(qualified_name: str, option: str) -> str:
    """The key of the description of something that a command can be given: ``option-duty-on-hours``."""
    return f"option-{qualified_name.replace(' ', '-')}-{option}"


def called(qualified_name: str, wording: Wording) -> str:
    """A command as Discord calls it in the language of the wording: ``duty on`` -> ``dienst beginnen``."""
    parts = qualified_name.split(" ")
    keys = [description_key(" ".join(parts[: at + 1])) + NAME for at in range(len(parts))]
    return " ".join(wording.say(key) for key in keys)


def menu(key: str, wording: Wording, callback: Callable[..., Coroutine[Any, Any, None]]) -> app_commands.ContextMenu:
    """A command in the menu of a message, for servers alone, that is called by the words of a key."""
    made = app_commands.ContextMenu(name=wording.say(key), callback=callback, extras={MENU: key})
    made.guild_only = True
    return made


class CommandTranslator(app_commands.Translator):
    """Gives discord.py the names and descriptions of commands, when it publishes them."""

    def __init__(self, wording: Wording) -> None:
        # discord.py asks about every text in each of its thirty languages, most of which are not spoken here.
        spoken = {locale: wording.in_locale(str(locale)) for locale in discord.Locale}
        self._spoken = {locale: theirs for locale, theirs in spoken.items() if theirs.locale != ENGLISH}

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: TranslationContextTypes
    ) -> str | None:
        """The words in one of Discord's languages; None where they are as in English."""
        wording = self._spoken.get(locale)
        if wording is None:
            return None
        key = _key(context)
        said = wording.say(key) if key in wording.keys(wording.locale) else None
        return said if said != string.message else None


def _key(context: TranslationContextTypes) -> str:
    """The key of what is to be translated; nothing where nobody has words for it."""
    place, named = context.location, context.data
    if place in COMMANDS and isinstance(named, app_commands.Command | app_commands.Group):
        return description_key(named.qualified_name) + COMMANDS[place]
    if place in OPTIONS and isinstance(named, app_commands.Parameter):
        return option_key(named.command.qualified_name, named.name) + OPTIONS[place]
    if place is TranslationContextLocation.command_name and isinstance(named, app_commands.ContextMenu):
        return str(named.extras.get(MENU, ""))
    return ""
