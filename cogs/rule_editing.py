"""RuleEditing: what is pressed to change a rule. Every change is shown before it is kept, and power is checked anew."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import discord
from discord.ext import commands

from bot.model import Mode, Server
from bot.transport import rule_buttons
from bot.transport.precision_words import picture, precision_line
from bot.transport.rule_buttons import DraftAction, RuleAction, RuleForm
from bot.transport.rule_words import RuleWords, cut
from bot.tune import edits
from bot.tune.changing import Edit
from bot.tune.edits import NEW_RULE
from bot.tune.looking import Looking
from bot.tune.proposing import Proposal, Proposing, Told
from bot.tune.standing import Standing, standing
from bot.tune.weighing import Comes, Weighed, begins_to_act, guarded, weigh
from cogs.pressing import Interaction, Pressing, answer, presser, sorry_in, theirs
from cogs.rule_answers import show
from cogs.rule_forms import Forms, chosen_in, row_given, rule_given
from cogs.rule_panel import RulePanel
from cogs.trusting import Trusting
from config.trust import Power


class ModeSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=rule_buttons.MODE):
    """The list of modes."""

    cog = "RuleEditing"


class RowSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=rule_buttons.ROW):
    """The list of rows."""

    cog = "RuleEditing"


class FormButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=rule_buttons.FORM):
    """A button that opens a form."""

    cog = "RuleEditing"


class ActButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=rule_buttons.ACT):
    """A button that changes a rule, once that is confirmed."""

    cog = "RuleEditing"


class DraftButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=rule_buttons.DRAFT):
    """A button below a change that is shown."""

    cog = "RuleEditing"


class RuleEditing(commands.Cog):
    """Takes presses and forms."""

    def __init__(self, trusting: Trusting, looking: Looking, proposing: Proposing) -> None:
        self._trusting = trusting
        self._looking = looking
        self._proposing = proposing
        self._wording = trusting.wording
        self.sorry = sorry_in(trusting.wording)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """A form comes back, known by its id alone: a restart in between loses nothing."""
        data: Any = interaction.data
        if interaction.type is discord.InteractionType.modal_submit and isinstance(data, dict):
            match = re.fullmatch(rule_buttons.SENT, str(data.get("custom_id", "")))
            if match:
                await answer(self, interaction, match, [chosen_in(data)])

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """Something was pressed, chosen or sent in."""
        looked_at = match.re.pattern == rule_buttons.ROW
        server = await self._trusting.allows(interaction, Power.READ if looked_at else Power.RULES)
        if server is None:
            return
        rule, what = match["rule"], match.re.pattern
        if what == rule_buttons.DRAFT:
            await self._decide(interaction, server, DraftAction(match["action"]), int(match["draft"]), rule)
        elif looked_at:
            await self._row(interaction, server, match, int(values[0]))
        elif what == rule_buttons.FORM:
            await self._form(interaction, server, match)
        elif what == rule_buttons.SENT:
            await self._sent(interaction, server, match, values[0])
        elif what == rule_buttons.MODE:
            edit = partial(edits.set_mode, category=rule, mode=Mode(str(values[0])))
            await self._propose(interaction, server, match, edit)
        else:
            await self._act(interaction, server, match)

    # --- looking

    async def _back(self, interaction: Interaction, server: Server, rule: str, note: str = "") -> None:
        """The rule as it is now."""
        look = await self._looking.look(server)
        await show(interaction, self._panel(interaction).one(look.seen(rule), note))

    async def _row(self, interaction: Interaction, server: Server, match: re.Match[str], at: int) -> None:
        now = self._standing(server, match["rule"])
        if now.mark != match["mark"] or now.edited is None or at >= len(now.edited["rows"]):
            await self._stale(interaction, server, match["rule"])
            return
        await show(interaction, self._panel(interaction).row(now, now.edited, at))

    async def _form(self, interaction: Interaction, server: Server, match: re.Match[str]) -> None:
        """A form can only be the first answer."""
        now = self._standing(server, match["rule"])
        if now.mark != match["mark"]:
            await self._stale(interaction, server, match["rule"])
            return
        forms = Forms(RuleWords(theirs(self._wording, interaction)))
        which, at = RuleForm(match["form"]), int(match["row"])
        form = forms.make(which, at, now.mark, now.category, now.edited or NEW_RULE)
        await interaction.response.send_modal(form)
        form.stop()  # or it would be kept in memory, and answered twice

    # --- asking for a change

    async def _sent(
        self, interaction: Interaction, server: Server, match: re.Match[str], chosen: Mapping[str, Sequence[str]]
    ) -> None:
        rule, which, at = match["rule"], RuleForm(match["form"]), int(match["row"])
        now = self._standing(server, rule).edited or NEW_RULE
        crisis = rule.startswith("crisis.")
        edit: Edit
        if which is RuleForm.LIMITS:
            edit = partial(edits.change_rule, category=rule, given=rule_given(chosen, now))
        elif which is RuleForm.FIRST or at >= len(now["rows"]):
            given = row_given(chosen, {"respond": []}, crisis=crisis)
            edit = partial(edits.add_row, category=rule, at=0, row=given)
        else:
            row = now["rows"][at]
            given = row_given(chosen, row, crisis=crisis)
            if which is RuleForm.ABOVE:
                edit = partial(edits.add_row, category=rule, at=at, row={**row, **given})
            else:
                edit = partial(edits.change_row, category=rule, at=at, given=given)
        await self._propose(interaction, server, match, edit)

    async def _act(self, interaction: Interaction, server: Server, match: re.Match[str]) -> None:
        rule, at, action = match["rule"], int(match["row"]), RuleAction(match["action"])
        found: dict[RuleAction, Edit] = {
            RuleAction.UP: partial(edits.raise_row, category=rule, at=at),
            RuleAction.DROP: partial(edits.drop_row, category=rule, at=at),
            RuleAction.SWITCH_ON: partial(edits.switch_on, category=rule),
            RuleAction.UNTRY: partial(edits.drop_trial, category=rule),
            RuleAction.FAMILY: partial(edits.follow_family, category=rule),
        }
        await self._propose(interaction, server, match, found[action], asks=action is not RuleAction.FAMILY)

    async def _propose(
        self, interaction: Interaction, server: Server, match: re.Match[str], edit: Edit, *, asks: bool = True
    ) -> None:
        """Show what a change would come to, or why it cannot be."""
        rule, mark = match["rule"], match["mark"]
        settings = self._proposing.changing.settings(server)
        weighed = weigh(settings, rule, mark, edit)
        if weighed.stale:
            await self._stale(interaction, server, rule)
            return
        if not weighed.fits:
            await self._back(interaction, server, rule, self._why_not(interaction, weighed))
            return
        costs = await self._doubts(interaction, server, rule, begins_to_act(settings, rule, edit)) if asks else ()
        proposal = Proposal(interaction.id, guarded(edit, rule, mark), Power.RULES, "rules-kept", costs=costs)
        told, _ = await self._proposing.propose(presser(interaction), proposal)
        if told is Told.SHOWN:
            await show(interaction, self._shown(interaction, rule, weighed, proposal.id))
        else:
            await self._stale(interaction, server, rule)

    def _why_not(self, interaction: Interaction, made: Weighed) -> str:
        say, words = theirs(self._wording, interaction).say, RuleWords(theirs(self._wording, interaction))
        if made.troubles:
            lines = "\n> ".join(f"`{cut(line.replace('`', chr(39)), 300)}`" for line in made.troubles[:3])
            return f"{say('rules-cannot')}\n> {lines}"
        whys = [say(f"rules-cannot-{one.why}", number=one.at, what=words.responses(one.responses))
                for one in made.refused[:3]]  # fmt: skip
        return "\n> ".join(whys) or say("rules-same")

    def _shown(self, interaction: Interaction, rule: str, made: Weighed, held: int) -> discord.ui.LayoutView:
        panel = self._panel(interaction)
        lines = panel.changes.differences(rule, made.differences)
        if made.comes is Comes.DROPPED:
            lines = [panel.say("rules-change-dropped"), *lines]
        keys = [(DraftAction.KEEP, "rules-button-keep"), (DraftAction.LEAVE, "rules-button-leave")]
        return panel.change(rule, lines, panel.say(f"rules-comes-{made.comes}"), held, keys)

    async def _doubts(self, interaction: Interaction, server: Server, rule: str, version: str) -> tuple[str, ...]:
        """Why to ask once more: what begins to act was not judged right often enough. Nothing where it was."""
        judged = (await self._looking.look(server)).judged(rule, version)
        if not version or judged.enough:
            return ()
        panel = self._panel(interaction)
        crisis = [panel.say("rules-ask-crisis")] if rule.startswith("crisis.") else []
        return (*([picture(judged)] if judged.judged else []), precision_line(judged, panel.words), *crisis)

    # --- making it

    async def _decide(
        self, interaction: Interaction, server: Server, action: DraftAction, held: int, rule: str
    ) -> None:
        say, by = theirs(self._wording, interaction).say, presser(interaction)
        if action is DraftAction.LEAVE:
            left = self._proposing.discard(by, held)
            await self._back(interaction, server, rule, say("rules-left" if left else "rules-draft-gone"))
            return
        told, proposal = await self._proposing.make(by, held, sure=action is DraftAction.SURE)
        if told is Told.DONE:
            await self._back(interaction, await self._looking.ledger.server(server.guild_id), rule, say("rules-kept"))
        elif told is Told.SURE and proposal is not None:
            panel = self._panel(interaction)
            keys = [(DraftAction.LEAVE, "rules-button-leave"), (DraftAction.SURE, "rules-button-sure")]
            await show(interaction, panel.change(rule, [], "\n".join([*proposal.costs, say("rules-ask")]), held, keys))
        elif told is Told.GONE:
            await self._back(interaction, server, rule, say("rules-draft-gone"))
        else:
            await self._stale(interaction, server, rule)

    def _standing(self, server: Server, rule: str) -> Standing:
        return standing(self._proposing.changing.settings(server), rule)

    async def _stale(self, interaction: Interaction, server: Server, rule: str) -> None:
        await self._back(interaction, server, rule, theirs(self._wording, interaction).say("rules-stale"))

    def _panel(self, interaction: Interaction) -> RulePanel:
        return RulePanel(theirs(self._wording, interaction), interaction.guild)
