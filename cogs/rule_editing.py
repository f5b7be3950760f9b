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
from bot.trouble import Trouble
from bot.tune import edits
from bot.tune.drafts import Draft
from bot.tune.edits import NEW_RULE, Edit
from bot.tune.looking import Looking
from bot.tune.proposing import Asked, Comes, Proposal, Proposing
from cogs.pressing import Interaction, Pressing, answer, sorry_in, theirs
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
        now = self._proposing.standing(server, match["rule"])
        if now.mark != match["mark"] or now.edited is None or at >= len(now.edited["rows"]):
            await self._stale(interaction, server, match["rule"])
            return
        await show(interaction, self._panel(interaction).row(now, now.edited, at))

    async def _form(self, interaction: Interaction, server: Server, match: re.Match[str]) -> None:
        """A form can only be the first answer."""
        now = self._proposing.standing(server, match["rule"])
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
        now = self._proposing.standing(server, rule).edited or NEW_RULE
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
        rule, by = match["rule"], interaction.user.id
        made = self._proposing.propose(server, by, rule, match["mark"], edit, asks=asks)
        if made.stale:
            await self._stale(interaction, server, rule)
        elif made.draft is None:
            await self._back(interaction, server, rule, self._why_not(interaction, made))
        else:
            await show(interaction, self._shown(interaction, made, made.draft))

    def _why_not(self, interaction: Interaction, made: Proposal) -> str:
        say, words = theirs(self._wording, interaction).say, RuleWords(theirs(self._wording, interaction))
        if made.troubles:
            lines = "\n> ".join(f"`{cut(line.replace('`', chr(39)), 300)}`" for line in made.troubles[:3])
            return f"{say('rules-cannot')}\n> {lines}"
        whys = [say(f"rules-cannot-{one.why}", number=one.at, what=words.responses(one.responses))
                for one in made.refused[:3]]  # fmt: skip
        return "\n> ".join(whys) or say("rules-same")

    def _shown(self, interaction: Interaction, made: Proposal, draft: Draft) -> discord.ui.LayoutView:
        panel = self._panel(interaction)
        lines = panel.changes.differences(draft.category, made.differences)
        if made.comes is Comes.DROPPED:
            lines = [panel.say("rules-change-dropped"), *lines]
        keys = [(DraftAction.KEEP, "rules-button-keep"), (DraftAction.LEAVE, "rules-button-leave")]
        return panel.change(draft.category, lines, panel.say(f"rules-comes-{made.comes}"), draft.id, keys)

    # --- keeping it

    async def _decide(
        self, interaction: Interaction, server: Server, action: DraftAction, draft_id: int, rule: str
    ) -> None:
        say = theirs(self._wording, interaction).say
        draft = self._proposing.find(interaction.guild_id, interaction.user.id, draft_id)
        if draft is None:
            await self._back(interaction, server, rule, say("rules-draft-gone"))
        elif action is DraftAction.LEAVE:
            self._proposing.drop(draft)
            await self._back(interaction, server, rule, say("rules-left"))
        else:
            try:
                await self._keep(interaction, server, draft, sure=action is DraftAction.SURE)
            except Trouble:  # it fitted when it was shown: somebody has changed something else since
                await self._stale(interaction, server, rule)

    async def _keep(self, interaction: Interaction, server: Server, draft: Draft, *, sure: bool) -> None:
        """Keep a change, or ask once more where it lets something act that was not judged right often enough."""
        if not sure:
            asked = self._proposing.asked(server, draft)
            if asked.louder and (question := await self._question(interaction, server, draft, asked)):
                await show(interaction, question)
                return
        changed = await self._proposing.keep(draft)
        if changed is None:
            await self._stale(interaction, server, draft.category)
            return
        note = theirs(self._wording, interaction).say("rules-kept")
        await self._back(interaction, changed.server, draft.category, note)

    async def _question(
        self, interaction: Interaction, server: Server, draft: Draft, asked: Asked
    ) -> discord.ui.LayoutView | None:
        """The question with its numbers; None over the bar."""
        judged = (await self._looking.look(server)).judged(draft.category, asked.version)
        if judged.enough:
            return None
        panel = self._panel(interaction)
        crisis = [panel.say("rules-ask-crisis")] if draft.category.startswith("crisis.") else []
        numbers = [picture(judged)] if judged.judged else []
        what = "\n".join([*numbers, precision_line(judged, panel.words), *crisis, panel.say("rules-ask")])
        keys = [(DraftAction.LEAVE, "rules-button-leave"), (DraftAction.SURE, "rules-button-sure")]
        return panel.change(draft.category, [], what, draft.id, keys)

    async def _stale(self, interaction: Interaction, server: Server, rule: str) -> None:
        await self._back(interaction, server, rule, theirs(self._wording, interaction).say("rules-stale"))

    def _panel(self, interaction: Interaction) -> RulePanel:
        return RulePanel(theirs(self._wording, interaction), interaction.guild)
