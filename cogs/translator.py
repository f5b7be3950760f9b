"""What Discord shows beside a command, in the reader's language. The names of commands are the same in every language.

The words are those of the wording, ``command-<name>``, as for English (``describe`` in pressing.py). A command that has
no words in a language is shown in English there.
"""

from __future__ import annotations

from typing import Final

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation, TranslationContextTypes

from bot.wording.wording import ENGLISH, Wording

DESCRIPTIONS: Final = (
    TranslationContextLocation.command_description,
    TranslationContextLocation.group_description,
)


def description_key(qualified_name: str) -> str:
    """The key of a command's description: ``privacy learn`` -> ``command-privacy-learn``."""
    return f"command-{qualified_name.replace(' ', '-')}"


class CommandTranslator(app_commands.Translator):
    """Gives discord.py the descriptions of commands, when it publishes them."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    async def translate(
        self, _string: app_commands.locale_str, locale: discord.Locale, context: TranslationContextTypes
    ) -> str | None:
        """The description in one of Discord's languages; None for everything else, and where that is English."""
        wording, described = self._wording.in_locale(str(locale)), context.data
        if context.location not in DESCRIPTIONS or not isinstance(described, app_commands.Command | app_commands.Group):
            return None
        if wording.locale == ENGLISH:
            return None
        key = description_key(described.qualified_name)
        return wording.say(key) if key in wording.keys(wording.locale) else None
