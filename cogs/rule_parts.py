"""Puts together what ``/rules`` is made of."""

from __future__ import annotations

from typing import Any

import discord
from discord.ext import commands

from bot.tune.changing import Changing
from bot.tune.looking import Looking
from bot.tune.proposing import Proposing
from bot.wording.wording import Wording
from cogs.rule_access import Access
from cogs.rule_editing import ActButton, DraftButton, FormButton, ModeSelect, RowSelect, RuleEditing
from cogs.rule_history import HistoryButton, RuleHistory, StepSelect
from cogs.rule_review import JudgeButton, ReviewButton, RuleReview
from cogs.rules import AllButton, OpenButton, RulePick, Rules


def rule_cogs(looking: Looking, changing: Changing, wording: Wording) -> list[commands.Cog]:
    """The cogs that answer ``/rules`` and all that can be pressed there."""
    access = Access(looking.ledger, looking.configure, wording)
    review = RuleReview(access, looking, wording)
    history = RuleHistory(access, looking, changing, wording)
    editing = RuleEditing(access, looking, Proposing(changing, looking.clock), wording)
    return [Rules(access, looking, review, history, wording), review, history, editing]


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
