"""The in-memory twin of Discord's AutoMod rules: with its limit, its permission, and whatever it is told to refuse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.automod.port import Refused, RulesError
from bot.automod.rules import MOST_RULES, Content, Kind, Rule


@dataclass
class MemoryRules:
    """One server's. ``refuse``: the method that is refused next -> why. ``asked`` are the methods that were called."""

    me: int = 1
    rules: dict[int, Rule] = field(default_factory=dict)
    refuse: dict[str, Refused] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    permitted: bool = True
    _last: int = 100

    def add(self, content: Content, kind: Kind = Kind.KEYWORD, creator_id: int = 7) -> Rule:
        """A rule that somebody has made."""
        self._last += 1
        rule = self.rules[self._last] = Rule(self._last, creator_id, kind, content)
        return rule

    def edit(self, rule_id: int, **changes: object) -> None:
        """Somebody changes a rule in Discord's settings."""
        rule = self.rules[rule_id]
        self.rules[rule_id] = replace(rule, content=replace(rule.content, **changes))  # type: ignore[arg-type]  # by name

    async def read(self, guild_id: int) -> tuple[Rule, ...]:
        """All of them."""
        self._ask("read")
        return tuple(self.rules.values())

    async def create(self, guild_id: int, content: Content) -> Rule:
        """A new one, unless there are as many as there may be."""
        self._ask("create")
        if sum(rule.kind is Kind.KEYWORD for rule in self.rules.values()) >= MOST_RULES:
            raise RulesError(Refused.FULL)
        return self.add(content, creator_id=self.me)

    async def change(self, guild_id: int, rule_id: int, content: Content) -> Rule:
        """Let it say this."""
        self._ask("change")
        rule = self._rule(rule_id)
        kept = replace(content, exempt_roles=rule.content.exempt_roles)
        changed = self.rules[rule_id] = replace(rule, content=kept)
        return changed

    async def take_out(self, guild_id: int, rule_id: int, content: Content) -> Rule:
        """Its words, patterns and switch."""
        self._ask("take_out")
        rule = self._rule(rule_id)
        parts: Mapping[str, object] = {name: getattr(content, name) for name in ("words", "patterns", "enabled")}
        changed = replace(rule.content, **parts)  # type: ignore[arg-type]  # by name
        self.rules[rule_id] = replace(rule, content=changed)
        return self.rules[rule_id]

    async def remove(self, guild_id: int, rule_id: int) -> None:
        """Take it away."""
        self._ask("remove")
        self._rule(rule_id)
        del self.rules[rule_id]

    def _ask(self, method: str) -> None:
        self.asked.append(method)
        if not self.permitted:
            raise RulesError(Refused.PERMISSION)
        if method in self.refuse:
            raise RulesError(self.refuse.pop(method))

    def _rule(self, rule_id: int) -> Rule:
        if rule_id not in self.rules:
            raise RulesError(Refused.GONE)
        return self.rules[rule_id]
