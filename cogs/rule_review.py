"""RuleReview: what rules would have done that do not act yet, judged right or wrong, one by one or in the log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import discord
from discord.ext import commands

from bot.model import Judged, Server, Sighting
from bot.transport import rule_buttons, sighting_words
from bot.transport.precision_words import precision_line
from bot.transport.rule_buttons import JudgeAction
from bot.transport.rule_words import RuleWords
from bot.transport.words import spoken_in
from bot.tune.looking import Look, Looking, Verdict
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, sorry_in, theirs
from cogs.rule_answers import show
from cogs.rule_boxes import Button, Row, layout, panel, text
from cogs.trusting import Trusting
from config.trust import Power

LISTED = "list"
"""Where somebody looks through sightings; in the moderators' note it is ``note``."""


class JudgeButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=rule_buttons.JUDGE):
    """A button below a sighting."""

    cog = "RuleReview"


class ReviewButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=rule_buttons.REVIEW):
    """The button that opens the first sighting to be judged."""

    cog = "RuleReview"


class RuleReview(commands.Cog):
    """Shows sightings and takes verdicts. Looking takes one power, judging another."""

    def __init__(self, trusting: Trusting, looking: Looking) -> None:
        self._trusting = trusting
        self._looking = looking
        self._wording = trusting.wording
        self.sorry = sorry_in(trusting.wording)

    async def begin(self, interaction: Interaction, rule: str = "") -> None:
        """The first sighting that waits to be judged."""
        server = await self._trusting.allows(interaction, Power.READ)
        if server is not None:
            look = await self._looking.look(server)
            await show(interaction, self._card(interaction, look, rule, next(iter(look.waiting(rule)), None)))

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """A verdict, or another sighting."""
        rule = match["rule"]
        if match.re.pattern == rule_buttons.REVIEW:
            await self.begin(interaction, rule)
            return
        action = JudgeAction(match["action"])
        judging = action in sighting_words.VERDICTS
        server = await self._trusting.allows(interaction, Power.JUDGE if judging else Power.READ)
        if server is None:
            return
        if not judging:
            await self._turn(interaction, server, rule, match["id"], back=action is JudgeAction.BACK)
        else:
            note = await self._judge(interaction, server, match["id"], sighting_words.VERDICTS[action])
            if match["where"] == LISTED:
                await self._turn(interaction, server, rule, match["id"], note=note)
            else:
                await self._note(interaction, server, match["id"], note)

    async def _judge(self, interaction: Interaction, server: Server, of: str, verdict: Judged) -> str:
        """Take a verdict; what is said about it."""
        say, by = theirs(self._wording, interaction).say, interaction.user.id
        became = await self._looking.judge(server.guild_id, of, verdict, by)
        if became is Verdict.OWN:
            return say("modlog-said-own")
        return say("rules-sighting-gone") if became is Verdict.GONE else say(f"rules-judged-{became}-{verdict}")

    async def _turn(
        self, interaction: Interaction, server: Server, rule: str, of: str, note: str = "", *, back: bool = False
    ) -> None:
        """The next sighting that waits, after the one that was pressed, or that one itself."""
        look = await self._looking.look(server)
        if back:
            found = next((one for one in look.sightings if one.id == of), None)
            note = note if found else theirs(self._wording, interaction).say("rules-sighting-gone")
            await show(interaction, self._card(interaction, look, rule, found or _after(look, rule, of), note))
        else:
            await show(interaction, self._card(interaction, look, rule, _after(look, rule, of), note, of))

    def _card(self, interaction: Interaction, look: Look, rule: str, one: Sighting | None, note: str = "",
              before: str = "") -> discord.ui.LayoutView:  # fmt: skip
        """One sighting; ``before`` is the one that was looked at before it."""
        wording = theirs(self._wording, interaction)
        words, say, left = RuleWords(wording), wording.say, len(look.waiting(rule))
        box = panel(say("rules-review-title"), note, say("rules-review-left", count=left) if left else "")
        row = Row()
        if one is None:
            text(box, say("rules-review-none"))
        else:
            text(box, sighting_words.line(one, words))
            text(box, f"-# {say('rules-review-how')}")
            judged = look.judged(one.rule, one.version)
            text(box, f"-# {precision_line(judged, words)}")
            for button in sighting_words.buttons(one, LISTED, rule, wording):
                row.add_item(button)
            row.add_item(self._to(JudgeAction.SKIP, one.id, rule, wording))
        if before and (one is None or before != one.id):
            row.add_item(self._to(JudgeAction.BACK, before, rule, wording))
        if rule:
            row.add_item(Button(label=say("rules-button-rule"), custom_id=rule_buttons.open_rule(rule)))
        if row.children:
            box.add_item(row)
        return layout(box)

    @staticmethod
    def _to(action: JudgeAction, of: str, rule: str, wording: Wording) -> Button:
        custom_id = rule_buttons.judge(LISTED, action, of, rule)
        return Button(label=wording.say(f"rules-judge-{action}"), custom_id=custom_id)

    async def _note(self, interaction: Interaction, server: Server, of: str, note: str) -> None:
        """A verdict in the moderators' note: it is shown there, and whoever pressed is told what it came to."""
        look = await self._looking.look(server)
        kept = {one.id: one for one in look.sightings}
        told = [note]
        if of in kept:
            judged = look.judged(kept[of].rule, kept[of].version)
            told.append(precision_line(judged, RuleWords(theirs(self._wording, interaction))))
        shown = [kept.get(one) for one in dict.fromkeys(_named(interaction.message))]
        waiting = {one.id for one in look.waiting()} - {one.id for one in shown if one}
        view = sighting_words.weekly(shown, len(waiting), spoken_in(self._wording, interaction.guild))
        await interaction.response.edit_message(view=view)
        await interaction.followup.send("\n".join(told), ephemeral=True)


def _after(look: Look, rule: str, of: str) -> Sighting | None:
    """The next one that waits, in their order, beginning anew at the end; never the same again at once."""
    order = [one.id for one in look.sightings]
    at = order.index(of) if of in order else -1
    waiting = [(order.index(one.id), one) for one in look.waiting(rule)]
    later = [one for place, one in waiting if place > at]
    others = [one for _, one in waiting if one.id != of]
    return next(iter([*later, *others, *(one for _, one in waiting)]), None)


def _named(message: discord.Message | None) -> Iterator[str]:
    """The ids of the sightings in a note, in their order."""
    for part in _inside(message.components if message else ()):
        match = re.fullmatch(rule_buttons.JUDGE, getattr(part, "custom_id", None) or "")
        if match:
            yield match["id"]


def _inside(parts: Any) -> Iterator[Any]:
    for part in parts:
        yield part
        yield from _inside(getattr(part, "children", ()))
