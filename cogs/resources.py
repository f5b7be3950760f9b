"""Resources: the care reply. Help lines of the country that somebody chooses, the emergency number first.

Anybody may press the button, and reads what fits anybody; only the author of the message reads words that fit what
they wrote, so that nothing about them is shown to others. Numbers come from config/resources/ alone.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import discord
from discord.ext import commands

from bot.act.plan import crisis_kinds
from bot.model import Decision
from bot.ports import Ledger
from bot.transport import buttons
from bot.trouble import Trouble
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing
from config.helpline_choice import lines_for
from config.helplines import ANYWHERE, Country, Line

OTHER_COUNTRY: Final = "other"

PATIENCE: Final = 1.5
"""Seconds that the ledger may take before somebody in need is answered without it."""


class CareButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.CARE):
    """*Support options*, in the open channel or in a direct message."""

    cog = "Resources"


class CountrySelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.COUNTRY):
    """The list of countries."""

    cog = "Resources"


class Resources(commands.Cog):
    """Shows help, privately."""

    def __init__(self, ledger: Ledger, wording: Wording, countries: Mapping[str, Country]) -> None:
        self._ledger = ledger
        self._wording = wording
        self._countries = countries
        self.sorry = wording.say("last-resort")

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """The button opens the reply; a choice of country fills it."""
        decision, called = await self._their_own(match["id"], interaction.user.id)
        view = self._countries_view(match["id"], values)
        if values:
            await interaction.response.edit_message(
                content="\n".join(self._filled(decision, called, values[0])), view=view
            )
        else:
            await interaction.response.send_message("\n".join(self._first(decision)), view=view, ephemeral=True)

    async def _their_own(self, decision_id: str, person_id: int) -> tuple[Decision | None, bool]:
        """The decision, where it is about this person, and whether volunteers have been shown a card about them.

        Discord waits three seconds; nobody in need waits longer.
        """
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

    def _first(self, decision: Decision | None) -> Iterator[str]:
        say = self._wording.say
        yield self._opening(decision)
        yield say("care-anywhere")
        yield say("care-danger-unknown")
        yield ""
        yield say("care-choose")

    def _filled(self, decision: Decision | None, called: bool, country: str) -> Iterator[str]:
        say = self._wording.say
        yield self._opening(decision)
        if country not in self._countries:
            yield say("care-danger-unknown")
            yield say("care-anywhere")
        for line in lines_for(country, kind_of(decision), decision.level if decision else None, self._countries):
            if country in self._countries:
                yield self._line(line)
        yield ""
        yield f"{say('care-many')} {say('care-person')}"
        yield f"-# {say('care-volunteer', asked='yes' if called else 'no')}"

    def _opening(self, decision: Decision | None) -> str:
        return self._wording.say("care-opening", kind=kind_of(decision) if decision else "other")

    def _line(self, line: Line) -> str:
        say = self._wording.say
        if line.directory:
            return say("care-directory", name=line.name, address=line.website or "")
        country = self._countries[line.country].name
        if "emergency" in line.topics:
            number = line.call or ""
            return say("care-emergency", number=number, country=country, hours=self._hours(line), checked=line.checked)
        return say(
            "care-line",
            name=line.name,
            country=", ".join(filter(None, (country, line.area, line.serves))),
            how=self._how(line),
            hours=self._hours(line),
            checked=line.checked,
        )

    def _how(self, line: Line) -> str:
        say = self._wording.say
        ways = []
        if line.call:
            ways.append(say("care-call", number=line.call))
        if line.text and line.text.keyword:
            ways.append(say("care-text-keyword", keyword=line.text.keyword, number=line.text.number))
        elif line.text:
            ways.append(say("care-text", number=line.text.number))
        if line.chat:
            ways.append(say("care-chat", address=line.chat))
        if len(ways) < 2:
            return "".join(ways)
        return say("care-or", first=", ".join(ways[:-1]), last=ways[-1])

    def _hours(self, line: Line) -> str:
        if line.always_open:
            return self._wording.say("care-hours-always")
        if line.unconfirmed:
            return self._wording.say("care-hours-unconfirmed")
        return self._wording.say("care-hours-stated", hours=line.opening)

    def _countries_view(self, decision_id: str, chosen: list[Any]) -> discord.ui.View:
        say = self._wording.say
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.country(decision_id), placeholder=say("care-country")
        )
        for code, country in self._countries.items():
            if code != ANYWHERE:
                select.add_option(label=country.name, value=code, default=code in chosen)
        select.add_option(label=say("care-country-other"), value=OTHER_COUNTRY, default=OTHER_COUNTRY in chosen)
        view = discord.ui.View(timeout=None)
        view.add_item(select)
        view.stop()
        return view


def kind_of(decision: Decision | None) -> str:
    """The most urgent kind of crisis of a decision, without its family: ``suicide``."""
    kinds = crisis_kinds(decision) if decision else ()
    return kinds[0].removeprefix("crisis.") if kinds else "suicide"
