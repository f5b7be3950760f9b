"""What Discord shows beside a command, in the reader's language. The names of commands are the same in every language.

The words are those of the wording, ``command-<name>`` and ``option-<command>-<name>``, as for English (``describe`` in
pressing.py). What has no words in a language is shown in English there. Of a command that is chosen from a message's
menu people see nothing but its name, so that is in their language.
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

DESCRIPTIONS: Final = (
    TranslationContextLocation.command_description,
    TranslationContextLocation.group_description,
)


def description_key(qualified_name: str) -> str:
    """The key of a command's description: ``privacy learn`` -> ``command-privacy-learn``."""
    return f"command-{qualified_name.replace(' ', '-')}"


def option_key(qualified_name: str, option: str) -> str:
    """The key of the description of something that a command can be given: ``option-duty-on-hours``."""
    return f"option-{qualified_name.replace(' ', '-')}-{option}"


def menu(key: str, wording: Wording, callback: Callable[..., Coroutine[Any, Any, None]]) -> app_commands.ContextMenu:
    """A command in the menu of a message, for servers alone, that is called by the words of a key."""
    made = app_commands.ContextMenu(name=wording.say(key), callback=callback, extras={MENU: key})
    made.guild_only = True
    return made


class CommandTranslator(app_commands.Translator):
    """Gives discord.py the descriptions of commands, when it publishes them."""

    def __init__(self, wording: Wording) -> None:
        # discord.py asks about every text in each of its thirty languages, most of which are not spoken here.
        spoken = {locale: wording.in_locale(str(locale)) for locale in discord.Locale}
        self._spoken = {locale: theirs for locale, theirs in spoken.items() if theirs.locale != ENGLISH}

    async def translate(
        self, _string: app_commands.locale_str, locale: discord.Locale, context: TranslationContextTypes
    ) -> str | None:
        """The description in one of Discord's languages; None for everything else, and where that is English."""
        wording = self._spoken.get(locale)
        if wording is None:
            return None
        key = _key(context)
        return wording.say(key) if key in wording.keys(wording.locale) else None


def _key(context: TranslationContextTypes) -> str:
    """The key of what is to be translated; nothing for what is the same in every language."""
    place, named = context.location, context.data
    if place in DESCRIPTIONS and isinstance(named, app_commands.Command | app_commands.Group):
        return description_key(named.qualified_name)
    if place is TranslationContextLocation.parameter_description and isinstance(named, app_commands.Parameter):
        return option_key(named.command.qualified_name, named.name)
    if place is TranslationContextLocation.command_name and isinstance(named, app_commands.ContextMenu):
        return str(named.extras.get(MENU, ""))
    return ""
