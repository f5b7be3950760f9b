"""Resources: the care reply. Help lines of the country that somebody chooses, the emergency number first.

Anybody may press the button, and reads what fits anybody; only the author of the message reads words that fit what
they wrote, so that nothing about them is shown to others. ``/help-now`` shows the same to anybody who asks: nothing is
kept of it, unless they ask for a volunteer, and nothing but Discord has to work. No country is ever taken from a locale
or a clock: one that is there from the start is one that the reader asked to be remembered. The words are made in
care_words.py, what can be pressed in care_panel.py.
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

from bot.act.appeal import in_an_appeal
from bot.act.choices import Choices
from bot.desk.asking import Asking, Duty, Heard, Told
from bot.desk.desk import Desk
from bot.model import Case, CaseState, Decision
from bot.ports import Clock, Ledger
from bot.transport import buttons
from bot.transport.buttons import NOW, About, Help
from bot.trouble import Trouble
from bot.wording.wording import Wording
from cogs.care_panel import CarePanel
from cogs.care_words import OTHER_COUNTRY, Asked, Barrier, CareWords, whom
from cogs.pressing import Interaction, Pressing, answer, describe, sorry_in, theirs, typed
from config.country_search import exact_country, likely_countries
from config.helpline_choice import CONTACTS, Contact
from config.helplines import ANYWHERE, Country
from config.server_lines import lay_over

PATIENCE: Final = 1.5
"""Seconds that the ledger may take before somebody in need is answered without it."""

PATIENCE_FOR_DUTY: Final = 0.8
"""Seconds more for knowing whether somebody is on duty, which takes a request or a few."""

NO_SERVER: Final = "-"
"""Stands where a server's name would, when none was found."""


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


class ServerSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.SERVER):
    """The list of servers in which somebody may ask for a volunteer."""

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
        asking: Asking,
    ) -> None:
        self._asking = asking
        self._desk = desk
        self._ledger = ledger
        self._countries = countries
        self._clock = clock
        self._choices = choices
        self._wording = wording
        self.sorry = sorry_in(wording, "last-resort")
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
            form = self._panel(interaction).form(match["id"], About(given["about"] or About.OWN))
            await interaction.response.send_modal(form)
            form.stop()  # or it would be kept in memory, and answered twice
            return
        if pressed == buttons.CARE:
            await interaction.response.send_message(**await self.reply(interaction, match["id"]), ephemeral=True)
            return
        asked = await self._asked(interaction, match["id"], given.get("about"))
        asked = replace(asked, country=self._country(given.get("country")))
        if pressed == buttons.TYPED:
            await interaction.response.edit_message(**self._found(interaction, asked, values[0]))
        elif pressed == buttons.COUNTRY:
            asked = replace(asked, country=self._country(values[0]))
            await interaction.response.edit_message(**self._shown(interaction, asked))
        elif pressed == buttons.BARRIER:
            chosen = replace(asked, stopping=True, barrier=Barrier(values[0]))
            await interaction.response.edit_message(**self._shown(interaction, chosen))
        elif pressed == buttons.SERVER:
            await self._ask(interaction, asked, int(values[0]))
        elif given["action"] == Help.VOLUNTEER:
            await self._ask(interaction, asked)
        elif given["action"] == Help.MISREAD:
            await self._misread(interaction, asked)
        elif given["action"] in (Help.KEEP, Help.FORGET):
            asked = await self._remember(asked, interaction.user.id, Help(given["action"]))
            await interaction.response.edit_message(**self._shown(interaction, asked))
        else:
            asked = _after(asked, Help(given["action"]))
            await interaction.response.edit_message(**self._shown(interaction, asked))

    async def reply(self, interaction: Interaction, decision_id: str) -> dict[str, Any]:
        """The reply as it is opened, about a decision: keyword arguments for sending a message to whoever presses."""
        asked = await self._asked(interaction, decision_id)
        return self._shown(interaction, replace(asked, country=asked.remembered or ""))

    async def _asked(self, interaction: Interaction, decision_id: str, about: str | None = None) -> Asked:
        """What is known for a reply: about the decision, where it is the reader's own, and about themselves."""
        (decision, called, appealed, duty), lines, remembered = await asyncio.gather(
            self._their_own(decision_id, interaction),
            self._lines(interaction.guild_id),
            self._remembered(interaction.user.id),
        )
        whose = About(about or whom(decision))
        return Asked(
            decision_id, whose, decision, called, duty=duty, lines=lines, remembered=remembered, appealed=appealed
        )

    async def _misread(self, interaction: Interaction, asked: Asked) -> None:
        """Thanks, no argument, and what was said in the open goes; a case that nobody has taken is closed softly."""
        content = self._words(interaction).misread(bool(asked.called))
        await interaction.response.edit_message(content=content, view=self._panel(interaction).way_back(asked))
        if asked.decision is not None:
            await self._choices.misread(asked.decision)
            await self._desk.not_meant(asked.decision)

    async def _ask(self, interaction: Interaction, asked: Asked, chosen: int = 0) -> None:
        """Somebody wants to talk to a volunteer. In a direct message it has to be found out where."""
        await interaction.response.defer()
        person_id, guilds = interaction.user.id, {guild.id: guild.name for guild in interaction.client.guilds}
        wanted = [chosen] if chosen in guilds and interaction.guild_id is None else guilds
        places = await self._asking.places(interaction.guild_id, person_id, asked.decision, wanted)
        if len(places) > 1:
            asked = replace(asked, servers=tuple((one, guilds[one]) for one in places))
        else:
            told = await self._asking.ask(places[0], person_id, asked.decision) if places else Told(Heard.NOWHERE)
            there = guilds.get(places[0], "") if places else NO_SERVER
            asked = replace(asked, told=told, server="" if interaction.guild_id else there)
        await interaction.edit_original_response(**self._shown(interaction, asked))

    def _words(self, interaction: Interaction) -> CareWords:
        """The words in the language of whoever reads them."""
        return CareWords(theirs(self._wording, interaction), self._countries)

    def _panel(self, interaction: Interaction) -> CarePanel:
        return CarePanel(theirs(self._wording, interaction), self._countries)

    def _shown(
        self, interaction: Interaction, asked: Asked, ending: str = "", listed: tuple[Country, ...] = ()
    ) -> dict[str, Any]:
        words, now = self._words(interaction), datetime.fromtimestamp(self._clock.now(), UTC)
        return {
            "content": words.said(asked, now, ending),
            "view": self._panel(interaction).view(asked, words.contacts(asked), listed),
        }

    def _found(self, interaction: Interaction, asked: Asked, words: str) -> dict[str, Any]:
        country = exact_country(words, self._countries)
        if country:
            return self._shown(interaction, replace(asked, country=country.code))
        likely = likely_countries(words, self._countries)
        return self._shown(interaction, asked, "care-find-which" if likely else "care-find-none", likely)

    def _country(self, chosen: str | None) -> str:
        if chosen is None or chosen == "none":
            return ""
        return chosen if self._known(chosen) else OTHER_COUNTRY

    def _known(self, code: str) -> bool:
        """Whether there are numbers for a country."""
        return code in self._countries and code != ANYWHERE

    async def _remember(self, asked: Asked, person_id: int, action: Help) -> Asked:
        """Keep the country that is shown, or nothing, as the reader has asked."""
        code = asked.country if action is Help.KEEP and self._known(asked.country) else ""
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
        return code if self._known(code) else ""

    async def _lines(self, guild_id: int | None) -> Mapping[str, Country] | None:
        """The help lines as this server has them; None where nobody can say, and in direct messages."""
        try:
            async with asyncio.timeout(PATIENCE):
                server = await self._ledger.server(guild_id) if guild_id else None
        except (TimeoutError, Trouble):
            return None
        return lay_over(self._countries, server.lines) if server and server.lines else None

    async def _their_own(
        self, decision_id: str, interaction: Interaction
    ) -> tuple[Decision | None, bool | None, bool, Duty | None]:
        """The decision, where it is about whoever presses; whether volunteers have been shown a card about them, None
        where that is not known; whether it was written with an appeal; and who is on duty, where
        nobody has taken that yet.

        Discord waits three seconds; nobody in need waits longer.
        """
        person_id, decision = interaction.user.id, None
        called: list[Case] = []
        appealed = False
        try:
            async with asyncio.timeout(PATIENCE):
                if decision_id == NOW:
                    asked = await self._asking.asked_in(interaction.guild_id, person_id)
                    called = [asked] if asked else []
                else:
                    decision = await self._ledger.decision(decision_id)
                    cases = await self._ledger.cases_of(person_id)
                    if decision is not None:
                        appealed = in_an_appeal(decision, await self._ledger.about([decision.message_id]))
        except (TimeoutError, Trouble):
            return None, None if decision_id == NOW else False, False, None
        if decision is not None and decision.author_id != person_id:
            return None, False, False, None
        if decision is not None:
            called = [
                case
                for case in cases
                if case.card is not None
                and (case.person_id, case.guild_id) == (person_id, decision.guild_id)
                and case.last_at >= decision.decided_at  # a case of last week calls nobody today
            ]
        waits = next((case.guild_id for case in called if case.state is CaseState.NEW), None)
        return decision, bool(called), appealed, await self._duty(waits)

    async def _duty(self, guild_id: int | None) -> Duty | None:
        """Who is on duty there, where that can be known soon."""
        try:
            async with asyncio.timeout(PATIENCE_FOR_DUTY):
                return None if guild_id is None else await self._asking.duty(guild_id)
        except (TimeoutError, Trouble):
            return None


def _after(asked: Asked, action: Help) -> Asked:
    """What is shown once a button has been pressed."""
    if action in CONTACTS:
        return replace(asked, contact=cast(Contact, action.value))
    if action is Help.STOPPING:
        return replace(asked, stopping=True)
    if action in (Help.ELSE, Help.OWN):
        return replace(asked, about=About(action.value))
    return asked
