"""Looks for crisis words in whatever blocks: in every rule of a server, whoever made it.

A blocked cry for help is worse than any word on a list: nobody reads it, and whoever wrote it is told that it is not
wanted. Presets of Discord's (profanity, slurs, sexual content) cannot be looked into, and neither can patterns that are
not RE2's; both are named. Rules about profiles are about names, not about messages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.automod.crisis import Crisis
from bot.automod.keywords import UnreadableError
from bot.automod.rules import Content, Kind, Rule


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in one rule. ``unread`` are patterns that could not be read; ``preset`` says that it is one."""

    rule: Rule
    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    preset: bool = False

    @property
    def harmful(self) -> bool:
        """Whether something in it would stop a cry for help."""
        return bool(self.words or self.patterns)


def lint(rules: Iterable[Rule], crisis: Crisis) -> tuple[Looked, ...]:
    """Every rule that blocks, times out or quarantines, and about which there is something to say."""
    looked = [_look(rule, crisis) for rule in rules if rule.content.harsh]
    return tuple(one for one in looked if one.harmful or one.unread or one.preset)


def _look(rule: Rule, crisis: Crisis) -> Looked:
    if rule.kind is not Kind.KEYWORD:
        return Looked(rule, preset=rule.kind is Kind.PRESET)
    words = tuple(word for word in rule.content.words if crisis.stopped_by_word(word))
    patterns: list[str] = []
    unread: list[str] = []
    for pattern in rule.content.patterns:
        try:
            if crisis.stopped_by_pattern(pattern):
                patterns.append(pattern)
        except UnreadableError:
            unread.append(pattern)
    return Looked(rule, words, tuple(patterns), tuple(unread))


def cleaned(looked: Looked) -> Content:
    """The rule without what would stop a cry for help. Discord takes no rule without entries, so such a one is switched
    off as it is.
    """
    content = looked.rule.content
    words = tuple(one for one in content.words if one not in looked.words)
    patterns = tuple(one for one in content.patterns if one not in looked.patterns)
    if not words and not patterns:
        return replace(content, enabled=False)
    return replace(content, words=words, patterns=patterns)
