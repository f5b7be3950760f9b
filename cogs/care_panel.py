"""The lists and buttons of the care reply. Pure.

A list on Discord holds 25 options. It shows the countries that most people ask for; any other is typed into a form with
one field. What has been chosen so far stands in the ids of the buttons, and nowhere else: nothing is kept in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import discord

from bot.transport import buttons
from bot.transport.buttons import About, Help
from bot.wording.wording import Wording
from cogs.care_words import OTHER_COUNTRY, Asked, Barrier
from config.helpline_choice import Contact
from config.helplines import ANYWHERE, Country

LISTED: Final = frozenset(
    ("AR", "AT", "AU", "BE", "BR", "CA", "CH", "CL", "CO", "DE", "ES", "FR", "GB", "IE", "IN", "MX", "NG", "NL", "NZ",
     "PH", "PT", "US", "ZA")
)  # fmt: skip
"""Countries that can be chosen without typing: large ones where many people write one of the bot's five languages.

The countries of the server itself (config/home.py) come before them.
"""

MOST_LISTED: Final = 23
"""One place more is for the country that was chosen, and one for another country: 25 in all."""

LONGEST: Final = 60
"""Characters that the name of a country may have."""

LONGEST_NAME: Final = 100
"""Characters of an option in a list."""


class CarePanel:
    """Makes what can be pressed."""

    def __init__(self, wording: Wording, countries: Mapping[str, Country]) -> None:
        self._say = wording.say
        self._countries = countries

    def view(self, asked: Asked, contacts: Iterable[Contact] = (), listed: Iterable[Country] = ()) -> discord.ui.View:
        """Everything below the words. ``contacts`` are the ways to choose from, ``listed`` the countries, if few."""
        view = discord.ui.View(timeout=None)
        first = self._servers(asked) if asked.servers else self._barriers(asked) if asked.stopping else None
        view.add_item(first or self._list(asked, listed))
        for contact in contacts:
            view.add_item(self._contact(asked, contact))
        if asked.stopping or asked.servers:
            view.add_item(self._button(asked, Help.BACK, "care-back", row=2))
        else:
            find: discord.ui.Button[Any] = discord.ui.Button(
                custom_id=buttons.find(asked.id, asked.about), label=self._say("care-find"), row=2
            )
            view.add_item(find)
            view.add_item(self._button(asked, Help.STOPPING, "care-stopping", row=2))
        if asked.about is About.OWN:
            view.add_item(self._button(asked, Help.ELSE, "care-else", row=2))
        else:
            view.add_item(self._button(asked, Help.OWN, "care-own", row=2))
        if asked.decision is not None:
            view.add_item(self._button(asked, Help.MISREAD, "care-misread-button", row=2))
        if not (asked.told or asked.servers):
            style = discord.ButtonStyle.primary
            view.add_item(self._button(asked, Help.VOLUNTEER, "care-ask-button", row=1, style=style))
        if asked.remembered is not None and asked.country in self._countries:
            if asked.country == asked.remembered:
                view.add_item(self._button(asked, Help.FORGET, "care-forget", row=3))
            else:
                view.add_item(self._button(asked, Help.KEEP, "care-keep", row=3))
        view.stop()
        return view

    def way_back(self, asked: Asked) -> discord.ui.View:
        """The one button that is left after *Not what I meant*: no door is closed."""
        view = discord.ui.View(timeout=None)
        view.add_item(self._button(asked, Help.BACK, "care-again"))
        view.stop()
        return view

    def form(self, decision_id: str, about: About) -> discord.ui.Modal:
        """The form in which a country is typed."""
        form = discord.ui.Modal(title=self._say("care-find"), custom_id=buttons.typed(decision_id, about))
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(max_length=LONGEST)
        form.add_item(
            discord.ui.Label(
                text=self._say("care-find-country"), description=self._say("care-find-how"), component=field
            )
        )
        return form

    def _list(self, asked: Asked, listed: Iterable[Country]) -> discord.ui.Select[Any]:
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.country(asked.id, asked.about), placeholder=self._say("care-country"), row=0
        )
        for country in listed or self._usual(asked):
            select.add_option(label=country.name, value=country.code, default=country.code == asked.country)
        other = asked.country == OTHER_COUNTRY
        select.add_option(label=self._say("care-country-other"), value=OTHER_COUNTRY, default=other)
        return select

    def _usual(self, asked: Asked) -> list[Country]:
        """The server's own countries first, then those that most people ask for; the chosen one is among them."""
        first = [self._countries[code] for code in asked.first if code in self._countries]
        rest = [one for code, one in self._countries.items() if code in LISTED and one not in first]
        found = [*first, *rest][:MOST_LISTED]
        chosen = self._countries.get(asked.country)
        if chosen is None or chosen in found or chosen.code == ANYWHERE:
            return found
        return sorted([*found, chosen], key=lambda one: (one not in first, list(self._countries).index(one.code)))

    def _servers(self, asked: Asked) -> discord.ui.Select[Any]:
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.server(asked.id, asked.about, asked.country),
            placeholder=self._say("care-asked-servers"),
            row=0,
        )
        for guild_id, name in asked.servers:
            select.add_option(label=name[:LONGEST_NAME] or str(guild_id), value=str(guild_id))
        return select

    def _barriers(self, asked: Asked) -> discord.ui.Select[Any]:
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.barrier(asked.id, asked.about, asked.country),
            placeholder=self._say("care-stopping-list"),
            row=0,
        )
        for barrier in Barrier:
            label = self._say(f"care-stopping-{barrier}")
            select.add_option(label=label, value=barrier.value, default=barrier is asked.barrier)
        return select

    def _contact(self, asked: Asked, contact: Contact) -> discord.ui.Button[Any]:
        chosen = contact == asked.contact
        style = discord.ButtonStyle.primary if chosen else discord.ButtonStyle.secondary
        return self._button(asked, Help(contact), f"care-way-{contact}", row=1, style=style, disabled=chosen)

    def _button(self, asked: Asked, action: Help, key: str, **looks: Any) -> discord.ui.Button[Any]:
        custom_id = buttons.help_action(action, asked.id, asked.about, asked.country)
        return discord.ui.Button(custom_id=custom_id, label=self._say(key), **looks)
