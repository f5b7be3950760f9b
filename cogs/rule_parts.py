"""Puts together what ``/rules`` is made of."""

from __future__ import annotations

from discord.ext import commands

from bot.tune.looking import Looking
from bot.tune.proposing import Proposing
from cogs.rule_editing import RuleEditing
from cogs.rule_history import RuleHistory
from cogs.rule_review import RuleReview
from cogs.rules import Rules
from cogs.trusting import Trusting
from cogs.trying import Tries


def rule_cogs(looking: Looking, proposing: Proposing, trusting: Trusting, tries: Tries) -> list[commands.Cog]:
    """The cogs that answer ``/rules`` and all that can be pressed there."""
    review = RuleReview(trusting, looking)
    history = RuleHistory(trusting, looking, proposing.changing)
    editing = RuleEditing(trusting, looking, proposing)
    return [Rules(tries, looking, review, history), review, history, editing]
