"""Phrases: ``/phrases``, which of the phrases that come with the bot count here, and those of the server's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.detect.phrases.own import known_as, name_of
from bot.detect.phrases.rules import Settings as Phrasing
from bot.model import Level, Server
from bot.normalise.skeleton import normalise_text
from bot.ports import Clock
from bot.transport import buttons
from bot.tune import phrases
from bot.tune.looking import Looking
from bot.wording.wording import LOCALES, Wording
from cogs.phrase_forms import PhraseForms, chosen_fault, today
from cogs.phrase_rows import changed_rows, examples, found_rows, label, listed_rows
from cogs.pressing import Interaction, describe, presser, theirs
from cogs.proposals import Proposals, offered
from cogs.word_rows import category_name
from config.own_faults import Fault
from config.phrase_settings import LONGEST_NOTE, PHRASED, can_be_off, last_of_its_kind
from config.phrases_loader import shipped
from config.trust import Power

Choice = app_commands.Choice[str]

LOOKED_BACK: Final = 500
"""So many changes of settings are looked through for who has switched a phrase off or added it."""


class Phrases(commands.GroupCog, group_name="phrases"):
    """``/phrases list``, ``find``, ``off``, ``on``, ``add``, ``keep`` and ``remove``.

    ``phrasing`` gives a server's phrases as they are looked for.
    """

    def __init__(
        self,
        proposals: Proposals,
        wording: Wording,
        clock: Clock,
        phrasing: Callable[[Server], Phrasing],
        looking: Looking,
    ) -> None:
        super().__init__()
        self._proposals = proposals
        self._looking = looking
        self._wording = wording
        self._clock = clock
        self._phrasing = phrasing
        self.sorry = proposals.sorry
        PhraseForms(proposals, wording, clock, phrasing)
        describe(self, wording)

    @app_commands.command(name="list")
    @app_commands.guild_only()
    async def show(self, interaction: Interaction, category: str | None = None) -> None:
        """What this server has changed, by whom and when; or all phrases about one thing."""
        server = await self._proposals.allowed(interaction, Power.READ)
        if server is None:
            return
        settings, wording = self._changed(server), theirs(self._wording, interaction)
        if category is not None and category not in PHRASED:
            await self._proposals.say(interaction, "phrases-no-category")
            return
        if category is None:
            history = await self._proposals.proposing.changing.history(server.guild_id, LOOKED_BACK)
            rows = changed_rows(wording, settings, history)
        else:
            rows = listed_rows(wording, settings, category)
        await self._answer(interaction, rows)

    @app_commands.command()
    @app_commands.guild_only()
    async def find(self, interaction: Interaction, text: app_commands.Range[str, 1, 2000]) -> None:
        """Which phrases stand in a text. It is read and forgotten."""
        server = await self._proposals.allowed(interaction, Power.READ)
        if server is None:
            return
        wording, view = theirs(self._wording, interaction), normalise_text(text)
        await self._answer(interaction, found_rows(wording, view, list(phrases.heard(view, self._phrasing(server)))))

    @app_commands.command()
    @app_commands.guild_only()
    async def off(self, interaction: Interaction, phrase: str, note: app_commands.Range[str, 1, LONGEST_NOTE]) -> None:
        """Switch a phrase off: one that hears cries for help only after asking once more."""
        server = await self._proposals.allowed(interaction, Power.WORDS)
        if server is None:
            return
        known = phrases.known(phrase)
        if known is None:
            await self._proposals.say(interaction, "phrases-no-phrase")
            return
        if last_of_its_kind(phrase, self._changed(server).without):
            await self._proposals.tell_faults(interaction, [(0, Fault("phrase-last", phrase))], None)
            return
        crisis = known.category.startswith("crisis.")
        wording = theirs(self._wording, interaction)
        named = {"id": phrase, "category": category_name(wording, known.category)}
        key = "phrases-off-crisis" if crisis else "phrases-off"
        edit = phrases.off(phrase, " ".join(note.split()), today(self._clock))
        await self._proposals.change(interaction, key, edit, named, note=note, costs=examples(known) if crisis else ())

    @app_commands.command()
    @app_commands.guild_only()
    async def on(self, interaction: Interaction, phrase: str) -> None:
        """Switch a phrase on again."""
        server = await self._proposals.allowed(interaction, Power.WORDS)
        if server is None:
            return
        if phrase not in self._changed(server).without:
            await self._proposals.say(interaction, "phrases-no-phrase")
            return
        await self._proposals.change(interaction, "phrases-on", phrases.on(phrase), {"id": phrase})

    @app_commands.command()
    @app_commands.guild_only()
    async def add(
        self, interaction: Interaction, name: str, category: str, level: str = "", language: str = ""
    ) -> None:
        """Open the form for a phrase of the server's own."""
        server = await self._proposals.allowed(interaction, Power.WORDS)
        if server is None:
            return
        spoken = language or self._spoken(interaction)
        fault = chosen_fault(name, category, level, spoken)
        if fault is not None:
            await self._proposals.tell_faults(interaction, [(0, fault)], None)
        elif name in self._changed(server).added:
            await self._proposals.say(interaction, "phrases-taken", id=known_as(name))
        else:
            custom_id = buttons.own_form("phrases", name, category, level, spoken)
            await self._proposals.open(interaction, custom_id, "phrases")

    @app_commands.command()
    @app_commands.guild_only()
    async def keep(self, interaction: Interaction, phrase: str) -> None:
        """Let a phrase count that was tried. It acts from then on, which needs the power over rules."""
        server = await self._proposals.allowed(interaction, Power.RULES)
        added = self._changed(server).added.get(name_of(phrase)) if server else None
        if server is None:
            return
        if added is None or not added.trying:
            await self._proposals.say(interaction, "phrases-no-phrase")
            return
        named = {"id": phrase, "category": category_name(theirs(self._wording, interaction), added.category)}
        judged = (await self._looking.look(server)).tried(added.tried_as(name_of(phrase)))
        await self._proposals.let_count(
            interaction, "phrases-keep", phrases.kept(phrase), named, judged,
            found_as=added.category, power=Power.RULES,
        )  # fmt: skip

    @app_commands.command()
    @app_commands.guild_only()
    async def remove(self, interaction: Interaction, phrase: str) -> None:
        """Take a phrase of the server's own away."""
        server = await self._proposals.allowed(interaction, Power.WORDS)
        if server is None:
            return
        if name_of(phrase) not in self._changed(server).added:
            await self._proposals.say(interaction, "phrases-no-phrase")
            return
        await self._proposals.change(interaction, "phrases-remove", phrases.removed(phrase), {"id": phrase})

    @show.autocomplete("category")
    @add.autocomplete("category")
    async def _categories_like(self, interaction: Interaction, current: str) -> list[Choice]:
        wording = theirs(self._wording, interaction)
        return offered([(category_name(wording, one), one) for one in sorted(PHRASED)], current)

    @add.autocomplete("level")
    async def _levels_like(self, interaction: Interaction, current: str) -> list[Choice]:
        say = theirs(self._wording, interaction).say
        return offered([(say(f"level-{level}"), level.value) for level in Level], current)

    @add.autocomplete("language")
    async def _languages_like(self, interaction: Interaction, current: str) -> list[Choice]:
        say = theirs(self._wording, interaction).say
        return offered([(say(f"phrases-language-{one}"), one) for one in LOCALES], current)

    @off.autocomplete("phrase")
    async def _on_like(self, interaction: Interaction, current: str) -> list[Choice]:
        settings, wording = await self._readable(interaction), theirs(self._wording, interaction)
        book = [one for one in shipped().phrases if settings and can_be_off(one) and one.id not in settings.without]
        return offered([(label(wording, one.id, one.category), one.id) for one in book], current)

    @on.autocomplete("phrase")
    async def _off_like(self, interaction: Interaction, current: str) -> list[Choice]:
        settings = await self._readable(interaction)
        return offered([(one, one) for one in settings.without], current) if settings else []

    @keep.autocomplete("phrase")
    async def _tried_like(self, interaction: Interaction, current: str) -> list[Choice]:
        return await self._own_like(interaction, current, tried=True)

    @remove.autocomplete("phrase")
    async def _added_like(self, interaction: Interaction, current: str) -> list[Choice]:
        return await self._own_like(interaction, current)

    async def _own_like(self, interaction: Interaction, current: str, *, tried: bool = False) -> list[Choice]:
        settings, wording = await self._readable(interaction), theirs(self._wording, interaction)
        added = settings.added.items() if settings else ()
        labels = [
            (label(wording, known_as(name), one.category), known_as(name))
            for name, one in added
            if one.trying or not tried
        ]
        return offered(labels, current)

    async def _answer(self, interaction: Interaction, rows: Sequence[str]) -> None:
        await interaction.response.send_message(
            "\n".join(rows)[:2_000],
            ephemeral=True,
            suppress_embeds=True,
            allowed_mentions=discord.AllowedMentions.none(),
        )

    async def _readable(self, interaction: Interaction) -> Phrasing | None:
        server = await self._proposals.proposing.server(presser(interaction), Power.READ)
        return self._changed(server) if server else None

    def _changed(self, server: Server) -> Phrasing:
        return phrases.changed_in(self._proposals.proposing.changing.settings(server))

    def _spoken(self, interaction: Interaction) -> str:
        """The server's language: that of most of what is said there."""
        return self._wording.in_locale(str(interaction.guild_locale or "")).locale
