"""Resources: the care reply. Help lines of the country that somebody chooses, the emergency number first.

Anybody may press the button, and reads what fits anybody; only the author of the message reads words that fit what
they wrote, so that nothing about them is shown to others. ``/help-now`` shows the same to anybody who asks: nothing is
kept of it, and nothing but Discord has to work. No country is ever taken from a locale or a clock: one that is there
from the start is one that the reader asked to be remembered. The words are made in care_words.py, what can be pressed
in care_panel.py.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final, cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.act.choices import Choices
from bot.desk.desk import Desk
from bot.model import Decision
from bot.ports import Clock, Ledger
from bot.transport import buttons
from bot.transport.buttons import NOW, About, Help
from bot.trouble import Trouble
from bot.wording.wording import Wording
from cogs.care_panel import CarePanel
from cogs.care_words import OTHER_COUNTRY, Asked, Barrier, CareWords, whom
from cogs.pressing import Interaction, Pressing, answer, describe, typed
from config.country_search import exact_country, likely_countries
from config.helpline_choice import CONTACTS, Contact
from config.helplines import ANYWHERE, Country
from config.server_lines import lay_over

PATIENCE: Final = 1.5
"""Seconds that the ledger may take before somebody in need is answered without it."""


class CareButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.CARE):
    """*Support options*, in the open channel or in a direct message."""

    cog = "Resources"


class CountrySelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.COUNTRY):
    """The list of countries."""

    cog = "Resources"


class FindButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.FIND):
    """*Find another country*, beside the list."""

    cog = "Resources"


class HelpButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.HELP):
    """Any other button of the reply."""

    cog = "Resources"


class BarrierSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.BARRIER):
    """The list of what may keep somebody from asking for help."""

    cog = "Resources"


class Resources(commands.Cog):
    """Shows help, privately."""

    def __init__(
        self,
        ledger: Ledger,
        wording: Wording,
        countries: Mapping[str, Country],
        clock: Clock,
        choices: Choices,
        desk: Desk,
    ) -> None:
        self._desk = desk
        self._ledger = ledger
        self._countries = countries
        self._clock = clock
        self._choices = choices
        self._words = CareWords(wording, countries)
        self._panel = CarePanel(wording, countries)
        self.sorry = wording.say("last-resort")
        describe(self, wording)

    @app_commands.command(name="help-now")
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def help_now(self, interaction: Interaction) -> None:
        """The same as behind the button, for anybody, at any time."""
        match = re.fullmatch(buttons.CARE, buttons.care(NOW))
        if match:
            await answer(self, interaction, match, [])

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """The form with a country comes back, known by its id alone: a restart in between loses nothing."""
        custom_id, words = typed(interaction)
        match = re.fullmatch(buttons.TYPED, custom_id)
        if match:
            await answer(self, interaction, match, [words])

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """The button opens the reply; whatever is pressed or chosen in it changes what it shows."""
        pressed, given = match.re.pattern, match.groupdict()
        if pressed == buttons.FIND:
            form = self._panel.form(match["id"], About(given["about"] or About.OWN))
            await interaction.response.send_modal(form)
            form.stop()  # or it would be kept in memory, and answered twice
            return
        (decision, called), lines, remembered = await asyncio.gather(
            self._their_own(match["id"], interaction.user.id),
            self._lines(interaction.guild_id),
            self._remembered(interaction.user.id),
        )
        about = About(given.get("about") or whom(decision))
        country = self._country(given.get("country")) or (remembered or "" if pressed == buttons.CARE else "")
        asked = Asked(match["id"], about, decision, called, country, lines=lines, remembered=remembered)
        if pressed == buttons.CARE:
            await interaction.response.send_message(**self._shown(asked), ephemeral=True)
        elif pressed == buttons.TYPED:
            await interaction.response.edit_message(**self._found(asked, values[0]))
        elif pressed == buttons.COUNTRY:
            await interaction.response.edit_message(**self._shown(replace(asked, country=self._country(values[0]))))
        elif pressed == buttons.BARRIER:
            chosen = replace(asked, stopping=True, barrier=Barrier(values[0]))
            await interaction.response.edit_message(**self._shown(chosen))
        elif given["action"] == Help.MISREAD:
            await self._misread(interaction, asked)
        elif given["action"] in (Help.KEEP, Help.FORGET):
            asked = await self._remember(asked, interaction.user.id, Help(given["action"]))
            await interaction.response.edit_message(**self._shown(asked))
        else:
            await interaction.response.edit_message(**self._shown(_after(asked, Help(given["action"]))))

    async def _misread(self, interaction: Interaction, asked: Asked) -> None:
        """Thanks, no argument, and what was said in the open goes; a case that nobody has taken is closed softly."""
        content = self._words.misread(asked.called)
        await interaction.response.edit_message(content=content, view=self._panel.way_back(asked))
        if asked.decision is not None:
            await self._choices.misread(asked.decision)
            await self._desk.not_meant(asked.decision)

    def _shown(self, asked: Asked, ending: str = "", listed: tuple[Country, ...] = ()) -> dict[str, Any]:
        now = datetime.fromtimestamp(self._clock.now(), UTC)
        return {
            "content": self._words.said(asked, now, ending),
            "view": self._panel.view(asked, self._words.contacts(asked), listed),
        }

    def _found(self, asked: Asked, words: str) -> dict[str, Any]:
        country = exact_country(words, self._countries)
        if country:
            return self._shown(replace(asked, country=country.code))
        likely = likely_countries(words, self._countries)
        return self._shown(asked, "care-find-which", likely) if likely else self._shown(asked, "care-find-none")

    def _country(self, chosen: str | None) -> str:
        if chosen is None or chosen == "none":
            return ""
        return chosen if chosen in self._countries and chosen != ANYWHERE else OTHER_COUNTRY

    async def _remember(self, asked: Asked, person_id: int, action: Help) -> Asked:
        """Keep the country that is shown, or nothing, as the reader has asked."""
        code = asked.country if action is Help.KEEP and self._words.known(asked) else ""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._ledger.remember_country(person_id, code, self._clock.now())
        except (TimeoutError, Trouble):
            return replace(asked, memory="failed")
        return replace(asked, remembered=code, memory="kept" if code else "forgotten")

    async def _remembered(self, person_id: int) -> str | None:
        """The country that somebody asked to be remembered, nothing where they did not, None where nobody can say."""
        try:
            async with asyncio.timeout(PATIENCE):
                code = await self._ledger.country(person_id)
        except (TimeoutError, Trouble):
            return None
        return code if code in self._countries and code != ANYWHERE else ""

    async def _lines(self, guild_id: int | None) -> Mapping[str, Country] | None:
        """The help lines as this server has them; None where nobody can say, and in direct messages."""
        try:
            async with asyncio.timeout(PATIENCE):
                server = await self._ledger.server(guild_id) if guild_id else None
        except (TimeoutError, Trouble):
            return None
        return lay_over(self._countries, server.lines) if server and server.lines else None

    async def _their_own(self, decision_id: str, person_id: int) -> tuple[Decision | None, bool]:
        """The decision, where it is about this person, and whether volunteers have been shown a card about them.

        Discord waits three seconds; nobody in need waits longer.
        """
        if decision_id == NOW:
            return None, False
        try:
            async with asyncio.timeout(PATIENCE):
                decision = await self._ledger.decision(decision_id)
                cases = await self._ledger.cases_of(person_id)
        except (TimeoutError, Trouble):
            return None, False
        if decision is None or decision.author_id != person_id:
            return None, False
        return decision, any(
            case.card is not None
            and (case.person_id, case.guild_id) == (person_id, decision.guild_id)
            and case.last_at >= decision.decided_at  # a case of last week calls nobody today
            for case in cases
        )


def _after(asked: Asked, action: Help) -> Asked:
    """What is shown once a button has been pressed."""
    if action in CONTACTS:
        return replace(asked, contact=cast(Contact, action.value))
    if action is Help.STOPPING:
        return replace(asked, stopping=True)
    if action in (Help.ELSE, Help.OWN):
        return replace(asked, about=About(action.value))
    return asked
