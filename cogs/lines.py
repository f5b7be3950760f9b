"""Lines: ``/resources``, a server's own help lines: typed into a form, checked, shown as a member reads them, kept.

Who may is in the table of trust (usually moderators), looked up at every press. What somebody types waits
in memory (bot/tune/lines.py), so what does not fit can be corrected without being typed again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.model import Server
from bot.ports import Clock
from bot.transport import buttons
from bot.transport.buttons import LineAction
from bot.tune.lines import NEW, HelpLines, Told, prefilled
from bot.wording.wording import Wording
from cogs.line_panel import LinePanel, typed_form
from cogs.pressing import Interaction, Pressing, answer, describe, presser, sorry_in, theirs, typed
from cogs.trusting import Trusting
from config.country_search import exact_country, folded, likely_countries
from config.helplines import ANYWHERE, Country
from config.server_lines import MOST, hidden_lines, line_id, own_lines, own_names, same
from config.trust import Power

Choice = app_commands.Choice[str]

OFFERED: Final = 25
"""So many choices appear while somebody types: no more fit."""

LONGEST_CHOICE: Final = 100


class LineButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.LINE):
    """A button below a help line that somebody has typed."""

    cog = "Lines"


class Lines(commands.GroupCog, group_name="resources"):
    """``/resources list``, ``add``, ``edit``, ``hide`` and ``remove``, for moderators."""

    def __init__(self, lines: HelpLines, trusting: Trusting, countries: Mapping[str, Country], clock: Clock) -> None:
        super().__init__()
        self._lines = lines
        self._trusting = trusting
        self._wording = wording = trusting.wording
        self._countries = countries
        self._clock = clock
        self.sorry = sorry_in(wording)
        describe(self, wording)

    @app_commands.command(name="list")
    @app_commands.guild_only()
    async def show(self, interaction: Interaction, country: str | None = None) -> None:
        """What members are shown, what is the server's own, what is hidden."""
        server = await self._allowed(interaction)
        if server is None:
            return
        code = self._code(country) if country else ""
        if country and not code:
            await self._say(interaction, "lines-no-country")
            return
        panel = self._panel(interaction)
        words = panel.country(server, code, self._now()) if code else panel.overview(server)
        await interaction.response.send_message(words, ephemeral=True, suppress_embeds=True)

    @app_commands.command()
    @app_commands.guild_only()
    async def add(self, interaction: Interaction, country: str) -> None:
        """Open the form for a new line."""
        if await self._allowed(interaction) is None:
            return
        code = self._code(country)
        if not code:
            await self._say(interaction, "lines-no-country")
            return
        await self._open(interaction, self._panel(interaction).form(code, NEW, prefilled(None)))

    @app_commands.command()
    @app_commands.guild_only()
    async def edit(self, interaction: Interaction, line: str) -> None:
        """Open the form for a line that is there: the server's own, or one that comes with the bot."""
        server = await self._allowed(interaction)
        if server is None:
            return
        code, of = _picked(line)
        before = self._lines.find(server.lines, code, of)
        if before is None:
            await self._say(interaction, "lines-no-line")
            return
        await self._open(interaction, self._panel(interaction).form(code, of, prefilled(before)))

    @app_commands.command()
    @app_commands.guild_only()
    async def hide(self, interaction: Interaction, line: str) -> None:
        """Hide a line that comes with the bot, or show it again."""
        told, name, hidden = await self._lines.hide(presser(interaction), interaction.id, *_picked(line))
        await self._done(interaction, told, "lines-hidden" if hidden else "lines-unhidden", name)

    @app_commands.command()
    @app_commands.guild_only()
    async def remove(self, interaction: Interaction, line: str) -> None:
        """Take one of the server's own lines away."""
        told, name = await self._lines.remove(presser(interaction), interaction.id, *_picked(line))
        await self._done(interaction, told, "lines-removed", name)

    @show.autocomplete("country")
    @add.autocomplete("country")
    async def _countries_like(self, _interaction: Interaction, current: str) -> list[Choice]:
        real = [country for country in self._countries.values() if country.code != ANYWHERE]
        found = likely_countries(current, self._countries) if folded(current) else real
        return [Choice(name=one.name, value=one.code) for one in found[:OFFERED]]

    @edit.autocomplete("line")
    async def _any_like(self, interaction: Interaction, current: str) -> list[Choice]:
        server = await self._lines.server(presser(interaction))
        if server is None:
            return []
        wording = theirs(self._wording, interaction)
        own = list(self._own(server, wording))
        taken = {value for _, value in own}
        return self._offered([*own, *(one for one in self._shipped(server, wording) if one[1] not in taken)], current)

    @hide.autocomplete("line")
    async def _shipped_like(self, interaction: Interaction, current: str) -> list[Choice]:
        server = await self._lines.server(presser(interaction))
        wording = theirs(self._wording, interaction)
        return (
            self._offered([*self._hidden(server, wording), *self._shipped(server, wording)], current) if server else []
        )

    @remove.autocomplete("line")
    async def _own_like(self, interaction: Interaction, current: str) -> list[Choice]:
        server = await self._lines.server(presser(interaction))
        return self._offered(list(self._own(server, theirs(self._wording, interaction))), current) if server else []

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """The form comes back, known by its id alone: a restart while somebody was typing loses nothing."""
        match = re.fullmatch(buttons.LINE_FORM, typed(interaction)[0])
        if match:
            await answer(self, interaction, match, [])

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """The form was sent in, or something was pressed below it."""
        by, say = presser(interaction), theirs(self._wording, interaction).say
        if match.re.pattern == buttons.LINE_FORM:
            form = typed_form(interaction.data)
            told, draft = await self._lines.typed(by, interaction.id, match["country"], match["of"], form)
        elif match["action"] == LineAction.SAVE:
            told, draft = await self._lines.save(by, int(match["draft"]))
            if told is Told.DONE and draft:
                words = say("lines-saved", country=self._countries[draft.country].name)
                await self._answer(interaction, {"content": words, "view": None})
                return
        else:
            told, draft = await self._lines.held(by, int(match["draft"]))
            if draft is not None and match["action"] == LineAction.CORRECT:
                await self._open(interaction, self._panel(interaction).form(draft.country, draft.of, draft.form))
                return
            if draft is not None:
                self._lines.discard(by, draft.id)
                await self._answer(interaction, {"content": say("lines-discarded"), "view": None})
                return
        server = await self._lines.server(by)
        if draft is None or server is None or told in (Told.GONE, Told.NOT_ALLOWED):
            words = say("lines-gone") if server else await self._refusal(interaction)
            await self._answer(interaction, {"content": words, "view": None})
            return
        shown = self._panel(interaction).checked(told, draft, server, self._now())
        if told is Told.FULL:
            shown["content"] = say("lines-full", most=MOST)
        await self._answer(interaction, shown)

    async def _done(self, interaction: Interaction, told: Told, key: str, name: str) -> None:
        say = theirs(self._wording, interaction).say
        if told is Told.DONE:
            words = say(key, name=discord.utils.escape_markdown(name))
        else:
            words = await self._refusal(interaction) if told is Told.NOT_ALLOWED else say("lines-no-line")
        await interaction.response.send_message(words, ephemeral=True)

    async def _allowed(self, interaction: Interaction) -> Server | None:
        """The server, if whoever asks may change its help lines; else they are told who does."""
        server = await self._lines.server(presser(interaction))
        if server is None:
            await interaction.response.send_message(await self._refusal(interaction), ephemeral=True)
        return server

    async def _refusal(self, interaction: Interaction) -> str:
        """Who may; and where to find help, because that may be what somebody was looking for."""
        wording = theirs(self._wording, interaction)
        return f"{await self._trusting.who_may(interaction, Power.LINES)} {wording.say('lines-for-yourself')}"

    async def _answer(self, interaction: Interaction, shown: dict[str, Any]) -> None:
        """In place of what was there, where something was; else anew."""
        if interaction.message is not None:
            await interaction.response.edit_message(**shown)
            return
        view = {"view": shown["view"]} if shown["view"] else {}
        await interaction.response.send_message(shown["content"], ephemeral=True, suppress_embeds=True, **view)

    def _panel(self, interaction: Interaction) -> LinePanel:
        """The panel in the language of whoever has it before them."""
        return LinePanel(theirs(self._wording, interaction), self._countries)

    async def _say(self, interaction: Interaction, key: str) -> None:
        await interaction.response.send_message(theirs(self._wording, interaction).say(key), ephemeral=True)

    @staticmethod
    async def _open(interaction: Interaction, form: discord.ui.Modal) -> None:
        await interaction.response.send_modal(form)
        form.stop()  # or it would be kept in memory, and answered twice

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock.now(), UTC)

    def _code(self, words: str) -> str:
        """The code of a country that was picked, or typed without picking; nothing where it is none of these."""
        country = self._countries.get(words) or exact_country(words, self._countries)
        return country.code if country and country.code != ANYWHERE else ""

    def _own(self, server: Server, wording: Wording) -> Iterator[tuple[str, str]]:
        for code, country in self._countries.items():
            for name in own_names(server.lines, code):
                yield wording.say("lines-pick-own", name=name, country=country.name), _value(code, name)

    def _hidden(self, server: Server, wording: Wording) -> Iterator[tuple[str, str]]:
        for code, country in self._countries.items():
            for name in hidden_lines(server.lines, code):
                yield wording.say("lines-pick-hidden", name=name, country=country.name), _value(code, name)

    def _shipped(self, server: Server, wording: Wording) -> Iterator[tuple[str, str]]:
        """The lines that come with the bot and that members are shown here."""
        for code, country in self._countries.items():
            gone = [*hidden_lines(server.lines, code), *(line.name for line in own_lines(server.lines, code))]
            for line in country.lines if code != ANYWHERE else ():
                if not any(same(line.name, name) for name in gone):
                    label = wording.say("lines-pick", name=line.name, country=country.name)
                    yield label, _value(code, line.name)

    @staticmethod
    def _offered(lines: list[tuple[str, str]], current: str) -> list[Choice]:
        """Those in whose name or country every word stands that was typed so far."""
        words = folded(current).split()
        found = [one for one in lines if all(word in folded(one[0]) for word in words)]
        return [Choice(name=_cut(label), value=value) for label, value in found[:OFFERED]]


def _value(code: str, name: str) -> str:
    return f"{code}:{line_id(code, name)}"


def _picked(words: str) -> tuple[str, str]:
    """Country and id of what was picked from a list; what was typed in its place is no line."""
    code, _, of = words.partition(":")
    return code, of


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_CHOICE else text[: LONGEST_CHOICE - 1] + "…"
