"""Proposals: what own words and phrases have in common: refusals that say who may, changes seen before they are made,
forms that can be corrected, and the buttons below them.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

import discord
from discord.ext import commands

from bot.model import Server
from bot.ports import Clock
from bot.transport import buttons
from bot.transport.buttons import OwnAction
from bot.transport.precision_words import picture, precision_line
from bot.transport.rule_words import RuleWords
from bot.tune.changing import Edit
from bot.tune.held import Held
from bot.tune.precision import Precision
from bot.tune.proposing import Proposal, Proposing, Told
from cogs.own_forms import Typed, build, typed_in
from cogs.own_panel import asked_again, bare, faulty, shown
from cogs.pressing import Interaction, Pressing, answer, presser, sorry_in, theirs
from cogs.trusting import Trusting
from config.own_faults import Fault
from config.trust import Power

MENTIONS: Final = discord.AllowedMentions.none()


class OwnButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.OWN):
    """A button below a change of own rules or phrases."""

    cog = "Proposals"


Reader = Callable[[Interaction, Sequence[str], Typed], Awaitable[None]]
"""Answers a form that was sent in: what its id says besides its kind, and what was typed."""


class Proposals(commands.Cog):
    """Shows changes and makes them; hands each form to whoever reads it (``readers``, by the first word in its id)."""

    def __init__(self, proposing: Proposing, trusting: Trusting, clock: Clock) -> None:
        self.proposing = proposing
        self._trusting = trusting
        wording = trusting.wording
        self.readers: dict[str, Reader] = {}
        self._wording = wording
        self._clock = clock
        self._typed: Held[Typed] = Held()
        self.sorry = sorry_in(wording)

    async def allowed(self, interaction: Interaction, power: Power) -> Server | None:
        """The server, if whoever asks may; else they are told who does."""
        server = await self.proposing.server(presser(interaction), power)
        if server is None:
            await self._refuse(interaction, power)
        return server

    async def change(
        self, interaction: Interaction, key: str, edit: Edit, named: Mapping[str, str | int],
        more: Sequence[str] = (), *, note: str = "", costs: tuple[str, ...] = (), power: Power = Power.WORDS,
        question: str = "",
    ) -> None:  # fmt: skip
        """Show a change before it is made, or why it cannot be. ``more`` are lines to be read with it."""
        proposal = Proposal(interaction.id, edit, power, key, named, note, costs, question)
        told, seen = await self.proposing.propose(presser(interaction), proposal)
        await self._answer(interaction, told, seen, more)

    async def let_count(
        self, interaction: Interaction, key: str, edit: Edit, named: Mapping[str, str | int], judged: Precision,
        *, found_as: str = "", power: Power = Power.WORDS,
    ) -> None:  # fmt: skip
        """Show what it would change to let something count that was tried, and how often it was judged right; as long
        as that is not often enough to be sure, it is asked once more. ``found_as``: the category that it then has.
        """
        wording = theirs(self._wording, interaction)
        line = precision_line(judged, RuleWords(wording))
        more = [picture(judged), line] if judged.judged else [line]
        crisis = (wording.say("rules-ask-crisis"),) if found_as.startswith("crisis.") else ()
        costs = () if judged.enough else (line, *crisis)
        await self.change(interaction, key, edit, named, more, costs=costs, power=power, question="own-judged-sure")

    async def tell_faults(
        self, interaction: Interaction, faults: Sequence[tuple[int, Fault]], typed: Typed | None = None
    ) -> None:
        """Say everything that does not fit; what was typed waits to be corrected."""
        held = None
        if typed is not None:
            held = interaction.id
            self._typed.hold(self._whose(interaction), held, typed, self._clock.now())
        await self._send(interaction, faulty(theirs(self._wording, interaction), faults, held=held))

    async def say(self, interaction: Interaction, key: str, **named: str | int) -> None:
        """A sentence, for whoever asked alone."""
        await self._send(interaction, {"content": theirs(self._wording, interaction).say(key, "", **named)})

    async def open(self, interaction: Interaction, custom_id: str, kind: str, typed: Typed | None = None) -> None:
        """Open a form."""
        form = build(theirs(self._wording, interaction), custom_id, kind, typed.values if typed else None)
        await interaction.response.send_modal(form)
        form.stop()  # or it would be kept in memory, and answered twice

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """A form comes back, known by its id alone: a restart while somebody was typing loses nothing."""
        if interaction.type is not discord.InteractionType.modal_submit:
            return
        match = re.fullmatch(buttons.OWN_FORM, typed_in(interaction.data).custom_id)
        if match:
            await answer(self, interaction, match, [])

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """A form was sent in, or something was pressed below a change."""
        if match.re.pattern == buttons.OWN_FORM:
            what = ["" if one == "-" else one for one in match["what"].split(":")]
            if what[0] in self.readers:
                await self.readers[what[0]](interaction, what[1:], typed_in(interaction.data))
            return
        by, held, action = presser(interaction), int(match["held"]), match["action"]
        typed = self._typed.find(self._whose(interaction), held, self._clock.now())
        if action == OwnAction.CORRECT and typed is not None:
            kind = "words" if typed.custom_id.startswith("bw:own:form:words") else "phrases"
            await self.open(interaction, typed.custom_id, kind, typed)
            return
        if action in (OwnAction.APPLY, OwnAction.SURE):
            told, proposal = await self.proposing.make(by, held, sure=action == OwnAction.SURE)
            await self._answer(interaction, told, proposal)
            return
        self._typed.take(self._whose(interaction), held, self._clock.now())
        gone = action == OwnAction.CORRECT or not (self.proposing.discard(by, held) or typed)
        await self._send(interaction, {"content": self._say(interaction, "own-gone" if gone else "own-discarded")})

    async def _answer(
        self, interaction: Interaction, told: Told, proposal: Proposal | None, more: Sequence[str] = ()
    ) -> None:
        wording = theirs(self._wording, interaction)
        if proposal is None or told is Told.GONE:
            await self._send(interaction, {"content": wording.say("own-gone")})
        elif told is Told.NOT_ALLOWED:
            await self._refuse(interaction, proposal.power)
        elif told is Told.FAULTY:
            faults = [(0, fault) for fault in proposal.faults]
            await self._send(interaction, faulty(wording, faults, proposal.lines))
        elif told is Told.SHOWN:
            await self._send(interaction, shown(wording, proposal, more))
        elif told is Told.AGAIN:
            await self._send(interaction, shown(wording, proposal, [wording.say("own-changed")]))
        elif told is Told.SURE:
            await self._send(interaction, asked_again(wording, proposal))
        elif told is Told.DONE:
            words = [wording.say(f"{proposal.key}-done", "", **proposal.named), wording.say("own-done")]
            await self._send(interaction, {"content": "\n".join(words)})
        else:
            key = "own-same" if told is Told.SAME else "own-not-there"
            await self._send(interaction, {"content": "\n".join([wording.say(key), *more])[:2_000]})

    async def _refuse(self, interaction: Interaction, power: Power) -> None:
        await self._send(interaction, {"content": await self._trusting.who_may(interaction, power)})

    async def _send(self, interaction: Interaction, given: dict[str, Any]) -> None:
        """In place of what was there, where something was; else anew, for one person alone."""
        made = {"allowed_mentions": MENTIONS, **given}
        if interaction.message is not None:
            files = [made.pop("file")] if "file" in made else []
            await interaction.response.edit_message(**{"view": None, "attachments": files, **made})
            return
        say = interaction.followup.send if interaction.response.is_done() else interaction.response.send_message
        await say(ephemeral=True, suppress_embeds=True, **made)

    def _say(self, interaction: Interaction, key: str, **named: str | int) -> str:
        return theirs(self._wording, interaction).say(key, "", **named)

    @staticmethod
    def _whose(interaction: Interaction) -> tuple[int, int]:
        return interaction.guild_id or 0, interaction.user.id


def offered(labels: Sequence[tuple[str, str]], current: str) -> list[discord.app_commands.Choice[str]]:
    """Those in whose label or value every word stands that was typed so far: as many as a list takes."""
    words = current.casefold().split()
    found = [one for one in labels if all(word in f"{one[0]} {one[1]}".casefold() for word in words)]
    return [discord.app_commands.Choice(name=bare(name)[:100], value=value[:100]) for name, value in found[:25]]
