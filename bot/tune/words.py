"""What moderators do with their own rules, as edits of a server's settings. Pure.

What acts goes on acting, and nothing new acts unseen: a new rule begins in shadow, and what is added to a rule that
acts is tried first, as a rule of its own beside it (``spam`` and ``spam-new``), until somebody keeps it. What is taken
out of a rule is out at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from bot.detect.own.rule import NAME, OwnRule
from bot.detect.own.rule import Settings as Own
from bot.detect.phrases.rules import Settings as Phrases
from bot.model import Level, Mode
from bot.tune.changing import Edit, NotThereError, Settings
from config import detectors, own_rules, phrase_settings
from config.mistakes import Mistake
from config.own_entries import Entry, read_entry
from config.own_faults import Fault
from config.own_rules import LATER, Rules

RESPONSES: Final[Mapping[str, tuple[str, ...]]] = {
    "flag": ("flag",),
    "nudge": ("nudge",),
    "remove": ("remove", "nudge", "flag"),
}
"""What a new rule may do once it is switched on, by the word for it. More is set with the rules."""
TRIED: Final = [{"respond": ["flag"]}]
"""The rows of what is tried for another category: it only has to be counted."""


def rules_in(settings: Settings) -> dict[str, OwnRule]:
    """The own rules in plain settings."""
    read = detectors.read({NAME: settings["detectors"][NAME]}, [])[NAME]
    return dict(read.rules) if isinstance(read, Own) else {}


def faults_in(settings: Settings) -> list[Fault]:
    """Everything that is wrong with own rules and phrases in plain settings, each once."""
    mistakes: list[Mistake] = []
    read = detectors.read({name: settings["detectors"][name] for name in (NAME, "phrases")}, mistakes)
    own, phrases = read[NAME], read["phrases"]
    found = [fault for _, fault in own_rules.faults(own.rules)] if isinstance(own, Own) else []
    found += [fault for _, fault in phrase_settings.faults(phrases)] if isinstance(phrases, Phrases) else []
    return list(dict.fromkeys(found))


def acts(settings: Settings, name: str, rule: OwnRule) -> bool:
    """Whether what a rule finds is answered at this moment."""
    category = rule.found_as(name)
    rules: Mapping[str, Any] = settings["rules"]
    answering = rules.get(category) or rules.get(f"{category.split('.', 1)[0]}.*")
    return answering is not None and answering["mode"] == Mode.ON


def new(name: str, rule: OwnRule, respond: str, *, everywhere: bool) -> Edit:
    """A new rule, in shadow. ``respond`` is one of ``RESPONSES``: what it does once it is on, where it has no category
    whose rule answers.
    """
    row: dict[str, Any] = {"respond": list(RESPONSES[respond])}
    if not everywhere:
        row["channels"] = ["support"]

    def edit(settings: Settings) -> Settings:
        rows = TRIED if rule.category else [row]
        settings["rules"][f"custom.{name}"] = {"mode": "shadow", "exempt_roles": ["moderator"], "rows": rows}
        return _with(settings, {name: replace(rule, trying=bool(rule.category))})

    return edit


def added(name: str, entries: Sequence[str]) -> Edit:
    """More entries; where the rule acts they are tried beside it first."""

    def edit(settings: Settings) -> Settings:
        rules = rules_in(settings)
        rule = _rule(rules, name)
        here, fresh = name, _not_in(entries, rules, name)
        if acts(settings, name, rule) and not rule.joins:
            here = name + LATER
            fresh = _not_in(fresh, rules, here)
            rule = rules.get(here, OwnRule(joins=name))
            settings["rules"].setdefault(f"custom.{here}", _tried_like(settings, name))
        return _with(settings, {here: replace(rule, entries=(*rule.entries, *fresh))}) if fresh else settings

    return edit


def removed(name: str, entry: str) -> Edit:
    """One entry fewer."""

    def edit(settings: Settings) -> Settings:
        rule = _rule(rules_in(settings), name)
        if entry not in rule.entries:
            raise NotThereError
        return _with(settings, {name: replace(rule, entries=tuple(one for one in rule.entries if one != entry))})

    return edit


def replaced(name: str, entries: Sequence[str]) -> Edit:
    """These entries in place of those that are there: what is new is tried first, where the rule acts."""

    def edit(settings: Settings) -> Settings:
        rule = _rule(rules_in(settings), name)
        if not acts(settings, name, rule):
            return _with(settings, {name: replace(rule, entries=tuple(entries))})
        wished = set(map(_same, entries))
        left = tuple(one for one in rule.entries if _same(one) in wished)
        later = rules_in(settings).get(name + LATER)
        changed = {name: replace(rule, entries=left)}
        if later is not None:
            changed[name + LATER] = replace(later, entries=tuple(one for one in later.entries if _same(one) in wished))
        return added(name, entries)(_with(settings, changed))

    return edit


def deleted(name: str) -> Edit:
    """The rule, what was tried for it, and what answered it are gone."""

    def edit(settings: Settings) -> Settings:
        rules = rules_in(settings)
        _rule(rules, name)
        return _without(settings, [name, *(one for one, rule in rules.items() if rule.joins == name)])

    return edit


def kept(name: str) -> Edit:
    """What was tried counts from now on: as part of the rule that it joins, or as the category that it is meant for."""

    def edit(settings: Settings) -> Settings:
        rules = rules_in(settings)
        rule = _rule(rules, name)
        if rule.joins in rules:
            base = rules[rule.joins]
            fresh = _not_in(rule.entries, rules, rule.joins)
            whole = replace(base, entries=(*base.entries, *fresh))
            return _with(_without(settings, [name]), {rule.joins: whole})
        if not rule.trying:
            raise NotThereError
        settings["rules"].pop(f"custom.{name}", None)
        return _with(settings, {name: replace(rule, trying=False)})

    return edit


def own_rule(entries: Sequence[str], category: str = "", level: str = "") -> OwnRule:
    """A rule of what somebody has typed and chosen."""
    return OwnRule(tuple(entries), category, Level(level) if level else None)


def _rule(rules: Rules, name: str) -> OwnRule:
    if name not in rules:
        raise NotThereError
    return rules[name]


def _not_in(entries: Sequence[str], rules: Rules, name: str) -> tuple[str, ...]:
    """The entries that a rule does not have yet, each once."""
    known = set(map(_same, rules[name].entries)) if name in rules else set()
    return tuple({same: one for one in reversed(entries) if (same := _same(one)) not in known}.values())[::-1]


def _same(entry: str) -> tuple[str, ...]:
    read = read_entry(entry)
    return read.same if isinstance(read, Entry) else (entry,)


def _tried_like(settings: Settings, name: str) -> dict[str, Any]:
    """The rule that answers what is tried: as the one that answers now, in shadow."""
    like = settings["rules"].get(f"custom.{name}")
    if like is None:
        return {"mode": "shadow", "rows": TRIED}
    rows = [{key: value for key, value in row.items() if key != "mode"} for row in like["rows"]]
    return {**like, "mode": "shadow", "rows": rows}


def _with(settings: Settings, changed: Mapping[str, OwnRule]) -> Settings:
    rules = settings["detectors"][NAME].setdefault("rules", {})
    rules.update({name: detectors.as_plain(rule) for name, rule in changed.items()})
    return settings


def _without(settings: Settings, names: Sequence[str]) -> Settings:
    for name in names:
        settings["detectors"][NAME]["rules"].pop(name, None)
        for part in ("rules", "trials"):
            settings.get(part, {}).pop(f"custom.{name}", None)
    return settings
