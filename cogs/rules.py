"""Rules: ``/rules``, what the bot does about what it notices, and how well. Looking alone; changing is rule_editing.py.

Whoever may look is looked up at every press (config/trust.py), whatever the command permissions of the server say.
"""

from __future__ import annotations

import re
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.model import Server
from bot.transport import rule_buttons
from bot.transport.precision_words import picture, precision_line
from bot.transport.rule_words import RuleWords, cut
from bot.tune.looking import Look, Looking
from bot.tune.precision import BAR, LEAST
from bot.tune.standing import openable
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, describe, sorry_in, theirs
from cogs.rule_answers import offered, say, show
from cogs.rule_boxes import fitting, layout, panel, text
from cogs.rule_history import RuleHistory
from cogs.rule_list import RuleList
from cogs.rule_panel import RulePanel
from cogs.rule_review import RuleReview
from cogs.trying import Tries, TryingCommands
from config.country_search import folded
from config.trust import Power

Choice = app_commands.Choice[str]

OFFERED: Final = 25
LONGEST_CHOICE: Final = 100


class AllButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=rule_buttons.ALL):
    """The button that leads to all rules."""

    cog = "Rules"


class OpenButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=rule_buttons.OPEN):
    """A button that leads to one rule."""

    cog = "Rules"


class RulePick(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=rule_buttons.PICK):
    """The list of a family's rules."""

    cog = "Rules"


@app_commands.guild_only()
@app_commands.default_permissions(manage_messages=True)
class Rules(TryingCommands, commands.GroupCog, group_name="rules"):
    """``/rules list``, ``open``, ``review``, ``precision`` and ``history``; ``try`` and ``backtest`` are trying.py."""

    def __init__(self, tries: Tries, looking: Looking, review: RuleReview, history: RuleHistory) -> None:
        super().__init__()
        self.tries = tries
        self._trusting = tries.trusting
        self._looking = looking
        self._review = review
        self._history = history
        self._wording = self._trusting.wording
        self.sorry = sorry_in(self._wording)
        describe(self, self._wording)

    @app_commands.command(name="list")
    async def all(self, interaction: Interaction) -> None:
        """Every rule, with its mode and how often it found something."""
        server = await self._trusting.allows(interaction, Power.READ)
        if server is not None:
            await self._show_all(interaction, server)

    @app_commands.command(name="open")
    async def one(self, interaction: Interaction, rule: str) -> None:
        """One rule: what it does, how well, and what can be changed."""
        server = await self._trusting.allows(interaction, Power.READ)
        if server is None:
            return
        found = self._named(interaction, server, rule)
        if found:
            await self._show_one(interaction, server, found)
        else:
            await say(interaction, self._wording, "rules-unknown")

    @one.autocomplete("rule")
    async def _offer(self, interaction: Interaction, current: str) -> list[Choice]:
        """Those in whose name every word stands that was typed so far."""
        if not await offered(self._trusting, interaction, Power.READ):
            return []
        server = await self._looking.ledger.server(interaction.guild_id or 0)
        words = folded(current).split()
        names = self._names(interaction, server).items()
        found = [(name, label) for name, label in names if all(word in folded(f"{label} {name}") for word in words)]
        return [Choice(name=cut(label, LONGEST_CHOICE), value=name) for name, label in found[:OFFERED]]

    @app_commands.command()
    async def review(self, interaction: Interaction) -> None:
        """What rules in shadow or on trial would have done, one by one, to say whether that was right."""
        await self._review.begin(interaction)

    @app_commands.command()
    async def history(self, interaction: Interaction) -> None:
        """Who changed what, and taking it back."""
        await self._history.begin(interaction)

    @app_commands.command()
    async def precision(self, interaction: Interaction) -> None:
        """How often each rule was judged right, and whether that is enough."""
        server = await self._trusting.allows(interaction, Power.READ)
        if server is not None:
            look = await self._looking.look(server)
            await show(interaction, precisions(look, theirs(self._wording, interaction)))

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """All rules, or one."""
        server = await self._trusting.allows(interaction, Power.READ)
        if server is None:
            return
        rule = match.groupdict().get("rule") or (str(values[0]) if values else "")
        if rule:
            await self._show_one(interaction, server, rule)
        else:
            await self._show_all(interaction, server)

    async def _show_all(self, interaction: Interaction, server: Server) -> None:
        look = await self._looking.look(server)
        panels = RuleList(theirs(self._wording, interaction))
        names = openable((*look.rules, *look.trials))
        await show(interaction, panels.all(look.rules, look.trials, look.counts, names))

    async def _show_one(self, interaction: Interaction, server: Server, rule: str) -> None:
        look = await self._looking.look(server)
        await show(interaction, RulePanel(theirs(self._wording, interaction), interaction.guild).one(look.seen(rule)))

    def _names(self, interaction: Interaction, server: Server) -> dict[str, str]:
        """Everything that can be opened, with what it is called in their language."""
        configuration = self._looking.configure(server)
        words = RuleWords(theirs(self._wording, interaction))
        return {name: words.name(name) for name in openable((*configuration.policy.rules, *configuration.trials))}

    def _named(self, interaction: Interaction, server: Server, words: str) -> str:
        """What was picked from the list, or typed without picking; nothing where it is none of these."""
        names = self._names(interaction, server)
        called = {folded(label): name for name, label in names.items()}
        return words if words in names else called.get(folded(words), "")


def precisions(look: Look, wording: Wording) -> discord.ui.LayoutView:
    """Every rule's verdicts: those of its forms that are there, with pictures, then those of earlier forms."""
    words = RuleWords(wording)
    lines, unjudged = [], []
    for (rule, version), form in look.forms.items():
        judged = look.judged(rule, version)
        if not judged.judged:
            unjudged.append(words.name(rule))
            continue
        tried = look.trials.get(rule) == form
        state = wording.say("rules-on-trial") if tried else words.mode(form.mode)
        lines.append(f"**{words.name(rule)}** ({state})\n{picture(judged)}\n{precision_line(judged, words)}")
    for rule, version in look.verdicts.keys() - look.forms.keys():
        old = look.judged(rule, version)
        lines.append(wording.say("rules-precision-earlier", name=words.name(rule), right=old.right, judged=old.judged))
    how = wording.say("rules-precision-how", bar=str(round(BAR * 100)), least=LEAST)
    box = panel(wording.say("rules-precision-title"), "", how)
    if lines:
        text(box, "\n\n".join(fitting(lines, wording)))
    if unjudged:
        names = ", ".join(dict.fromkeys(unjudged))
        text(box, cut(wording.say("rules-precision-unjudged", names=names), 600))
    return layout(box)
