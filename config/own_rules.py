"""A server's own rules: everything that is wrong with them, and what the detector looks for. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from bot.decide.policy import Rule
from bot.detect.own import patterns
from bot.detect.own.rule import MOST_PATTERNS, MOST_RULES, MOST_WORDS, NAME, OwnRule, Settings, Wanted
from bot.model import CATEGORIES
from config.mistakes import Mistake, Where
from config.own_entries import Entry, read_entry
from config.own_faults import Fault, said

ID: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
LATER: Final = "-new"
"""What the id of a rule ends with whose entries are tried before they join another."""
MOST_BYTES: Final = 160 * 1024
"""Bytes of all entries together: so that a server's settings fit into the one file that can be brought back."""

Rules = Mapping[str, OwnRule]


def faults(rules: Rules) -> Iterator[tuple[Where, Fault]]:
    """Everything that is wrong, with the way to it from the rules."""
    if len(rules) > MOST_RULES:
        yield (), Fault("rules", str(len(rules)), MOST_RULES)
    for name, rule in rules.items():
        if not ID.fullmatch(name.removesuffix(LATER) if rule.joins else name):
            yield (name,), Fault("id", name)
        yield from (((name, *where), fault) for where, fault in _of_one(rule, rules))
        for number, text in enumerate(rule.entries):
            read = read_entry(text)
            if isinstance(read, Fault):
                yield (name, "entries", number), read
    yield from (((), fault) for fault in _limits(rules))


def check(settings: object, mistakes: list[Mistake]) -> None:
    """The same, added to the mistakes of a settings file."""
    if isinstance(settings, Settings):
        for where, fault in faults(settings.rules):
            mistakes.append(Mistake(("detectors", NAME, "rules", *where), said(fault)))


def entries_of(rule: OwnRule) -> tuple[Entry, ...]:
    """What can be read of a rule's entries, each once, in their order."""
    read = (read_entry(text) for text in rule.entries)
    return tuple({one.same: one for one in read if isinstance(one, Entry)}.values())


def wanted(rules: Rules) -> tuple[Wanted, ...]:
    """What the detector looks for: the same for the same rules."""
    found = []
    for name, rule in rules.items():
        entries = entries_of(rule)
        if not entries:
            continue
        category = rule.found_as(name)
        level = rule.level if category.startswith("crisis.") else None
        written = tuple(one.pattern for one in entries if one.pattern)
        words = tuple(one.words for one in entries if one.words)
        found.append(Wanted(name, category, level, words, written))
    return tuple(found)


def marked(rules: Mapping[str, Rule], marks: Mapping[str, str]) -> dict[str, Rule]:
    """The policy's rules, each with the mark of what it looks for where a server has words of its own for it (by
    category): with other words it is another form of the rule, and what was judged of one says nothing of the other.
    """
    return {category: replace(rule, words=marks.get(category, "")) for category, rule in rules.items()}


def marks(settings: object) -> dict[str, str]:
    """By the category of each own rule: what tells one form of it from another."""
    rules = settings.rules if isinstance(settings, Settings) else {}
    return {f"custom.{name}": _mark(rule) for name, rule in rules.items()}


def _mark(rule: OwnRule) -> str:
    text = "\n".join(sorted(" ".join(one.same) for one in entries_of(rule)))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _of_one(rule: OwnRule, rules: Rules) -> Iterator[tuple[Where, Fault]]:
    if rule.category and rule.category not in CATEGORIES:
        yield ("category",), Fault("category", rule.category)
    crisis = rule.category.startswith("crisis.")
    if crisis and rule.level is None:
        yield ("level",), Fault("level-missing")
    if not crisis and rule.level is not None:
        yield ("level",), Fault("level-other", rule.level)
    if rule.joins and (rule.joins not in rules or rules[rule.joins].joins or rule.category):
        yield ("joins",), Fault("joins", rule.joins)


def _limits(rules: Rules) -> Iterator[Fault]:
    texts = [text for rule in rules.values() for text in rule.entries]
    written = [text for text in texts if text.startswith("/")]
    words = len(texts) - len(written)
    if words > MOST_WORDS:
        yield Fault("words", str(words), MOST_WORDS)
    if len(written) > MOST_PATTERNS:
        yield Fault("patterns", str(len(written)), MOST_PATTERNS)
    if sum(len(text.encode("utf-8", "surrogatepass")) for text in texts) > MOST_BYTES:
        yield Fault("bytes", most=MOST_BYTES // 1024)
    read = (read_entry(text) for text in written)
    if sum(patterns.weight(one.pattern) for one in read if isinstance(one, Entry)) > patterns.LARGEST_ALL:
        yield Fault("weight")
