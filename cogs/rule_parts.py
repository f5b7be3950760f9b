"""Puts together what ``/rules`` is made of."""

from __future__ import annotations

from typing import Any

import discord
from discord.ext import commands

from bot.tune.changing import Changing
from bot.tune.looking import Looking
from bot.tune.proposing import Proposing
from cogs.rule_editing import ActButton, DraftButton, FormButton, ModeSelect, RowSelect, RuleEditing
from cogs.rule_history import HistoryButton, RuleHistory, StepSelect
from cogs.rule_review import JudgeButton, ReviewButton, RuleReview
from cogs.rules import AllButton, OpenButton, RulePick, Rules
from cogs.trusting import Trusting
from cogs.trying import Tries


def rule_cogs(looking: Looking, changing: Changing, trusting: Trusting, tries: Tries) -> list[commands.Cog]:
    """The cogs that answer ``/rules`` and all that can be pressed there."""
    review = RuleReview(trusting, looking)
    history = RuleHistory(trusting, looking, changing)
    editing = RuleEditing(trusting, looking, Proposing(changing, looking.clock))
    return [Rules(tries, looking, review, history), review, history, editing]


def rule_items() -> tuple[type[discord.ui.DynamicItem[Any]], ...]:
    """Everything that can be pressed there."""
    return (
        AllButton,
        OpenButton,
        RulePick,
        ModeSelect,
        RowSelect,
        FormButton,
        ActButton,
        DraftButton,
        JudgeButton,
        ReviewButton,
        StepSelect,
        HistoryButton,
    )
