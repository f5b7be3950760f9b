"""Everything about a server's AutoMod at one moment, from its rules and its settings. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.automod.budget import Budget, budget, room_for_own
from bot.automod.compile import Compiled, Texts, compile_rules
from bot.automod.crisis import Crisis
from bot.automod.drift import Standing, look
from bot.automod.kept import Choices, Kept, read_kept
from bot.automod.lint import Looked, lint
from bot.automod.lists import Blocks
from bot.automod.plan import Plan, owned, plan, removal
from bot.automod.public_numbers import numbers_with
from bot.automod.rules import MOST_RULES, Rule
from bot.model import Server


@dataclass(frozen=True, slots=True)
class Survey:
    """``now`` and ``after`` are how much is used before and after a sync; ``plan`` is what it would do, ``removal``
    what taking all of it away would. ``lists``: whether the server has block lists of its own.
    """

    kept: Kept
    rules: tuple[Rule, ...]
    compiled: Compiled
    standings: tuple[Standing, ...]
    plan: Plan
    removal: Plan
    now: Budget
    after: Budget
    looked: tuple[Looked, ...]
    lists: bool

    @property
    def known(self) -> frozenset[int]:
        """The ids of the bot's own rules."""
        return frozenset(owned(self.kept))


def survey(server: Server, blocks: Blocks, rules: tuple[Rule, ...], texts: Texts, crisis: Crisis, me: int) -> Survey:
    """What stands, what should stand, and what lies between. ``blocks`` are the server's own lists, ``me`` is the id of
    the bot's account.
    """
    kept = read_kept(server.automod)
    own = {*owned(kept)}
    strays = {rule.id for rule in rules if rule.creator_id == me and rule.content.name in texts.names.values()}
    compiled = compiled_for(server, blocks, kept.choices, texts, crisis, room_for_own(rules, own | strays))
    return Survey(
        kept=kept,
        rules=rules,
        compiled=compiled,
        standings=look(kept, rules, compiled.rules),
        plan=plan(kept, rules, compiled.rules, me),
        removal=removal(kept, rules),
        now=budget(rules, own),
        after=budget(rules, own | strays, compiled.rules),
        looked=lint(rules, crisis),
        lists=bool(blocks.words or blocks.patterns),
    )


def compiled_for(
    server: Server, blocks: Blocks, choices: Choices, texts: Texts, crisis: Crisis, room: int = MOST_RULES
) -> Compiled:
    """The rules that a server should have."""
    return compile_rules(
        choices,
        block_words=blocks.words,
        block_patterns=blocks.patterns,
        texts=texts,
        crisis=crisis,
        numbers=numbers_with(server.lines),
        support=server.support_channels,
        room=room,
    )
