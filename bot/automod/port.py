"""What is asked of Discord about AutoMod rules. The real form: bot/transport/automod.py; the twin: twin.py."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from bot.automod.rules import Content, Rule


class Refused(StrEnum):
    """Why Discord did not do it."""

    PERMISSION = "permission"
    FULL = "full"
    NOT_TAKEN = "not_taken"
    GONE = "gone"
    BUSY = "busy"
    UNWELL = "unwell"


class RulesError(Exception):
    """Discord did not do it. Holds nothing of what was sent."""

    def __init__(self, why: Refused) -> None:
        super().__init__(why.value)
        self.why = why


class Rules(Protocol):
    """The AutoMod rules of a server. Every method raises ``RulesError``."""

    async def read(self, guild_id: int) -> tuple[Rule, ...]:
        """All of them, whoever made them."""
        ...

    async def create(self, guild_id: int, content: Content) -> Rule:
        """A new keyword rule. Returns it as Discord has it."""
        ...

    async def change(self, guild_id: int, rule_id: int, content: Content) -> Rule:
        """Let a keyword rule say this; its exempt roles stay as they are. Returns it as Discord has it."""
        ...

    async def take_out(self, guild_id: int, rule_id: int, content: Content) -> Rule:
        """Only the words, patterns and whether it is on: for a rule that somebody else has made."""
        ...

    async def remove(self, guild_id: int, rule_id: int) -> None:
        """Take a rule away."""
        ...
