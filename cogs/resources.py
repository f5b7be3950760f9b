"""Resources: the care reply. Help lines of the country that somebody chooses, the emergency number first.

Anybody may press the button, and reads what fits anybody; only the author of the message reads words that fit what
they wrote, so that nothing about them is shown to others. Numbers come from config/resources/ alone.

A list on Discord holds 25 options. It shows the countries that most people ask for; any other is typed into a form with
one field, whose answer is one country or a list of the likely ones. No country is ever taken from a locale or a clock.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import discord
from discord.ext import commands

from bot.act.plan import crisis_kinds
from bot.model import Decision
from bot.ports import Clock, Ledger
from bot.transport import buttons
from bot.trouble import Trouble
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, answer, typed
from config.country_search import exact_country, likely_countries
from config.helpline_choice import lines_for
from config.helplines import ANYWHERE, Country, Line

OTHER_COUNTRY: Final = "other"

LISTED: Final = frozenset(
    ("AR", "AT", "AU", "BE", "BR", "CA", "CH", "CL", "CO", "DE", "ES", "FR", "GB", "IE", "IN", "MX", "NG", "NL", "NZ",
     "PH", "PT", "US", "ZA")
)  # fmt: skip
"""Countries that can be chosen without typing: large ones where many people write one of the bot's five languages.

One place more is for the country that was chosen, and one for another country: 25 in all.
"""

LONGEST: Final = 60
"""Characters that the name of a country may have."""

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


class Resources(commands.Cog):
    """Shows help, privately."""

    def __init__(self, ledger: Ledger, wording: Wording, countries: Mapping[str, Country], clock: Clock) -> None:
        self._ledger = ledger
        self._wording = wording
        self._countries = countries
        self._clock = clock
        self.sorry = wording.say("last-resort")

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """The form with a country comes back, known by its id alone: a restart in between loses nothing."""
        custom_id, words = typed(interaction)
        match = re.fullmatch(buttons.TYPED, custom_id)
        if match:
            await answer(self, interaction, match, [words])

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """The button opens the reply; a choice of country fills it, and so does one that was typed into the form."""
        if match.re.pattern == buttons.FIND:
            await self._ask(interaction, match["id"])
            return
        decision, called = await self._their_own(match["id"], interaction.user.id)
        if match.re.pattern == buttons.TYPED:
            content, view = self._found(decision, called, match["id"], values[0])
        elif values:
            content, view = self._filled(decision, called, values[0]), self._view(match["id"], values[0])
        else:
            content, view = self._first(decision, "care-choose"), self._view(match["id"])
            await interaction.response.send_message("\n".join(content), view=view, ephemeral=True)
            return
        await interaction.response.edit_message(content="\n".join(content), view=view)

    async def _ask(self, interaction: Interaction, decision_id: str) -> None:
        say = self._wording.say
        form = discord.ui.Modal(title=say("care-find"), custom_id=buttons.typed(decision_id))
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(max_length=LONGEST)
        form.add_item(
            discord.ui.Label(text=say("care-find-country"), description=say("care-find-how"), component=field)
        )
        await interaction.response.send_modal(form)
        form.stop()  # or it would be kept in memory, and answered twice

    def _found(
        self, decision: Decision | None, called: bool, decision_id: str, words: str
    ) -> tuple[Iterator[str], discord.ui.View]:
        country = exact_country(words, self._countries)
        if country:
            return self._filled(decision, called, country.code), self._view(decision_id, country.code)
        likely = likely_countries(words, self._countries)
        if likely:
            return self._first(decision, "care-find-which"), self._view(decision_id, listed=likely)
        return self._first(decision, "care-find-none"), self._view(decision_id)

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

    def _first(self, decision: Decision | None, ending: str) -> Iterator[str]:
        say = self._wording.say
        yield self._opening(decision)
        yield say("care-anywhere")
        yield say("care-danger-unknown")
        yield ""
        yield say(ending)

    def _filled(self, decision: Decision | None, called: bool, country: str) -> Iterator[str]:
        say = self._wording.say
        yield self._opening(decision)
        if country not in self._countries:
            yield say("care-danger-unknown")
            yield say("care-anywhere")
        level, now = decision.level if decision else None, datetime.fromtimestamp(self._clock.now(), UTC)
        for line in lines_for(country, kind_of(decision), level, self._countries, now):
            if country in self._countries:
                yield self._line(line, now)
        yield ""
        yield f"{say('care-many')} {say('care-person')}"
        yield f"-# {say('care-volunteer', asked='yes' if called else 'no')}"

    def _opening(self, decision: Decision | None) -> str:
        return self._wording.say("care-opening", kind=kind_of(decision) if decision else "other")

    def _line(self, line: Line, now: datetime) -> str:
        say = self._wording.say
        if line.directory:
            return say("care-directory", name=line.name, address=line.website or "")
        country = self._countries[line.country].name
        if "emergency" in line.topics:
            number = line.call or ""
            hours = self._hours(line, now)
            return say("care-emergency", number=number, country=country, hours=hours, checked=line.checked)
        return say(
            "care-line",
            name=plain(line.name),
            country=", ".join(filter(None, (country, line.area, line.serves))),
            how=self._how(line),
            hours=self._hours(line, now),
            checked=line.checked,
        )

    def _how(self, line: Line) -> str:
        say = self._wording.say
        ways = []
        if line.call:
            ways.append(say("care-call", number=plain(line.call)))
        if line.text and line.text.keyword:
            ways.append(say("care-text-keyword", keyword=line.text.keyword, number=line.text.number))
        elif line.text:
            ways.append(say("care-text", number=line.text.number))
        if line.whatsapp:
            ways.append(say("care-whatsapp", number=line.whatsapp))
        if line.chat:
            ways.append(say("care-chat", address=line.chat))
        if len(ways) < 2:
            return "".join(ways)
        return say("care-or", first=", ".join(ways[:-1]), last=ways[-1])

    def _hours(self, line: Line, now: datetime) -> str:
        say = self._wording.say
        if line.unconfirmed:
            return say("care-hours-unconfirmed")
        change = line.open.next_change(now) if line.open else None
        if change and line.open_at(now):
            return say("care-hours-open", at=discord.utils.format_dt(change, "t"), hours=line.opening)
        if change:
            return say("care-hours-closed", at=discord.utils.format_dt(change, "f"), hours=line.opening)
        if line.always_open and not line.open:
            return say("care-hours-always")
        return say("care-hours-stated", hours=line.opening)

    def _view(self, decision_id: str, chosen: str = "", listed: Iterable[Country] = ()) -> discord.ui.View:
        """The list of countries, and the button for one that is not in it. ``chosen`` is a code, or another country."""
        say = self._wording.say
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.country(decision_id), placeholder=say("care-country")
        )
        usual = (country for code, country in self._countries.items() if code in {*LISTED, chosen} - {ANYWHERE})
        for country in listed or usual:
            select.add_option(label=country.name, value=country.code, default=country.code == chosen)
        select.add_option(label=say("care-country-other"), value=OTHER_COUNTRY, default=chosen == OTHER_COUNTRY)
        view = discord.ui.View(timeout=None)
        view.add_item(select)
        view.add_item(discord.ui.Button(custom_id=buttons.find(decision_id), label=say("care-find")))
        view.stop()
        return view


def plain(text: str) -> str:
    """The same words where Discord reads its markdown: the asterisk of *4141 is dialled, and would be eaten."""
    return re.sub(r"([*_~`|])", r"\\\1", text)


def kind_of(decision: Decision | None) -> str:
    """The most urgent kind of crisis of a decision, without its family: ``suicide``."""
    kinds = crisis_kinds(decision) if decision else ()
    return kinds[0].removeprefix("crisis.") if kinds else "suicide"
