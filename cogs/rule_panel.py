"""What is shown of one rule: the rule, one row of it, and a change before it is kept. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import discord

from bot.model import Mode
from bot.transport import rule_buttons
from bot.transport.change_words import ChangeWords
from bot.transport.precision_words import picture, precision_line
from bot.transport.rule_buttons import DraftAction, RuleAction, RuleForm
from bot.transport.rule_words import RuleWords, capital, cut
from bot.tune.comparing import compare
from bot.tune.looking import Seen
from bot.tune.seeing import DAYS
from bot.tune.standing import Standing
from bot.wording.wording import Wording
from cogs.rule_boxes import LONGEST_OPTION, OPTIONS, Button, Row, Select, fitting, layout, panel, text, unmarked
from cogs.rule_list import counted

MOST_ROWS: Final = 8
"""Rows of a rule that are shown; all can be chosen from the list, as far as lists go."""

ROWS_ROOM: Final = 1_500
TRIAL_ROOM: Final = 1_000
"""Characters of a rule's rows, and of what is different on trial: a panel holds 4,000 in all."""


class RulePanel:
    """Makes the panels, in one language."""

    def __init__(self, wording: Wording, guild: discord.Guild | None = None) -> None:
        """``guild``: whose channels and roles are called by their names where Discord shows no mentions."""
        self.wording = wording
        self.guild = guild
        self.say = wording.say
        self.words = RuleWords(wording)
        self.changes = ChangeWords(self.words)

    # --- one rule

    def one(self, seen: Seen, note: str = "") -> discord.ui.LayoutView:
        """A rule: what it does, how it is doing, and what can be changed."""
        now = seen.standing
        name, words = now.category, self.words
        box = panel(words.name(name), note, f"-# {name}")
        text(box, *self._about(seen))
        if now.in_force is not None:
            text(box, words.limits(now.in_force, crisis=name.startswith("crisis.")))
        if now.tried is not None:
            box.add_item(discord.ui.Separator())
            text(box, *self._trial(now, now.tried))
        text(box, *self._judged(seen))
        box.add_item(discord.ui.Separator())
        box.add_item(Row(self._modes(now)))
        if now.edited and now.edited["rows"]:
            box.add_item(Row(self._rows(now, now.edited)))
        for row in self._buttons(seen):
            box.add_item(row)
        return layout(box)

    def _about(self, seen: Seen) -> Iterator[str]:
        now, say = seen.standing, self.say
        rule, name = now.in_force, now.category
        family = self.words.name(f"{name.split('.', 1)[0]}.*")
        yield say("rules-now", mode=self.words.mode(now.mode), counts=counted(self.words, seen.counts), days=DAYS)
        if now.follows:
            yield say("rules-follows", family=family)
        if rule is None:
            yield say("rules-no-rule")
            return
        yield say("rules-does")
        yield from fitting(self.words.whole(name, rule, MOST_ROWS), self.wording, ROWS_ROOM)

    def _trial(self, now: Standing, tried: Mapping[str, Any]) -> Iterator[str]:
        yield self.say("rules-trial" if now.in_force else "rules-trial-new")
        if now.in_force:
            found = self.changes.differences(now.category, compare(now.in_force, tried))
            yield from fitting([f"- {line}" for line in found], self.wording, TRIAL_ROOM)
        else:
            yield from fitting(self.words.whole(now.category, tried, MOST_ROWS), self.wording, TRIAL_ROOM)

    def _judged(self, seen: Seen) -> Iterator[str]:
        if seen.judged.judged:
            yield picture(seen.judged)
        yield precision_line(seen.judged, self.words)
        if seen.waiting:
            yield self.say("rules-waiting", count=seen.waiting)

    def _modes(self, now: Standing) -> Select:
        select: Select = discord.ui.Select(
            custom_id=rule_buttons.mode(now.mark, now.category), placeholder=self.say("rules-pick-mode")
        )
        for mode in Mode:
            label, how = capital(self.words.mode(mode)), self.say(f"rules-mode-{mode}-how")
            select.add_option(label=label, value=mode.value, description=how, default=mode is now.mode)
        return select

    def _rows(self, now: Standing, rule: Mapping[str, Any]) -> Select:
        select: Select = discord.ui.Select(
            custom_id=rule_buttons.row(now.mark, now.category), placeholder=self.say("rules-pick-row")
        )
        for at, row in enumerate(rule["rows"][:OPTIONS]):
            text = unmarked(self.words.row(now.category, row), self.guild)
            label = self.say("rules-pick-row-label", number=at + 1)
            select.add_option(label=label, value=str(at), description=cut(text, LONGEST_OPTION))
        return select

    def _buttons(self, seen: Seen) -> Iterator[Row]:
        now = seen.standing
        mark, name, say = now.mark, now.category, self.say
        if now.tried is not None:
            yield Row(
                Button(label=say("rules-button-switch"), style=discord.ButtonStyle.primary,
                       custom_id=rule_buttons.act(RuleAction.SWITCH_ON, 0, mark, name)),
                Button(label=say("rules-button-untry"), custom_id=rule_buttons.act(RuleAction.UNTRY, 0, mark, name)),
            )  # fmt: skip
        row = Row()
        if now.edited and now.edited["rows"]:
            form = rule_buttons.form(RuleForm.LIMITS, 0, mark, name)
            row.add_item(Button(label=say("rules-button-limits"), custom_id=form))
        else:
            form = rule_buttons.form(RuleForm.FIRST, 0, mark, name)
            row.add_item(Button(label=say("rules-button-first"), custom_id=form))
        if now.acting is not None and now.family is not None:
            back = rule_buttons.act(RuleAction.FAMILY, 0, mark, name)
            row.add_item(Button(label=say("rules-button-family"), custom_id=back))
        if seen.waiting:
            row.add_item(Button(label=say("rules-button-review"), custom_id=rule_buttons.review(name)))
        row.add_item(Button(label=say("rules-button-all"), custom_id=rule_buttons.ALL))
        yield row

    # --- one row

    def row(self, now: Standing, rule: Mapping[str, Any], at: int) -> discord.ui.LayoutView:
        """One row of the rule that is changed: what it does, and what can be changed of it."""
        say, mark, name = self.say, now.mark, now.category
        title = say("rules-row-title", name=self.words.name(name), number=at + 1)
        box = panel(title, "", self.words.row(name, rule["rows"][at]))
        text(box, f"-# {say('rules-row-how')}")
        forms = Row()
        for which in (RuleForm.DOES, RuleForm.ABOUT, RuleForm.WHERE):
            custom_id = rule_buttons.form(which, at, mark, name)
            style = discord.ButtonStyle.primary if which is RuleForm.DOES else discord.ButtonStyle.secondary
            forms.add_item(Button(label=say(f"rules-button-{which}"), custom_id=custom_id, style=style))
        box.add_item(forms)
        above = rule_buttons.form(RuleForm.ABOVE, at, mark, name)
        others = Row(Button(label=say("rules-button-above"), custom_id=above))
        up, drop = (rule_buttons.act(one, at, mark, name) for one in (RuleAction.UP, RuleAction.DROP))
        others.add_item(Button(label=say("rules-button-up"), custom_id=up, disabled=at == 0))
        alone = len(rule["rows"]) == 1
        others.add_item(Button(label=say("rules-button-drop"), custom_id=drop, disabled=alone))
        others.add_item(Button(label=say("rules-button-back"), custom_id=rule_buttons.open_rule(name)))
        box.add_item(others)
        return layout(box)

    # --- a change

    def change(self, category: str, lines: Sequence[str], what: str, draft_id: int,
               actions: Sequence[tuple[DraftAction, str]]) -> discord.ui.LayoutView:  # fmt: skip
        """A change before it is kept: what differs, what that means, and the buttons with their labels' keys. Without
        lines it is a question.
        """
        title = self.say("rules-confirm" if lines else "rules-ask-title", name=self.words.name(category))
        box = panel(title, "", *fitting([f"- {line}" for line in lines], self.wording))
        text(box, what)
        row = Row()
        for at, (action, key) in enumerate(actions):
            style = discord.ButtonStyle.secondary if at else discord.ButtonStyle.primary
            custom_id = rule_buttons.draft(action, draft_id, category)
            row.add_item(Button(label=self.say(key), custom_id=custom_id, style=style))
        box.add_item(row)
        return layout(box)
