"""A server's own block lists: the words and patterns of its own rules that remove whatever has them.

Read from the plain form of the server's policy. Only a rule that is on and removes everywhere, from everybody and
whatever it is sure of, is a block list: a row that looks at the channel, the role or the sureness cannot be told to
AutoMod, which looks at nothing but the words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.model import Server

NARROWING = frozenset({"levels", "subjects", "channels", "roles", "kinds", "labels", "min_confidence"})
"""What makes a row of the policy fit some messages alone."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """``words`` and ``patterns`` in the order of their rules; ``categories``: entry -> ``custom.<rule id>``."""

    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    categories: Mapping[str, str] = field(default_factory=dict)


def own_blocks(server: Server) -> Blocks:
    """Everything on the server's own block lists, each entry once; nothing where it has none."""
    own, rules = server.policy.get("own"), server.policy.get("rules")
    words: dict[str, str] = {}
    patterns: dict[str, str] = {}
    for name, one in own.items() if isinstance(own, Mapping) else ():
        category = f"custom.{name}"
        rule = rules.get(category) if isinstance(rules, Mapping) else None
        if isinstance(one, Mapping) and isinstance(rule, Mapping) and _removes(rule):
            for kept, entries in ((words, one.get("words")), (patterns, one.get("patterns"))):
                for entry in _texts(entries):
                    kept.setdefault(entry, category)
    return Blocks(tuple(words), tuple(patterns), {**patterns, **words})


def _removes(rule: Mapping[str, object]) -> bool:
    rows = rule.get("rows")
    first = rows[0] if isinstance(rows, list) and rows else None
    if rule.get("mode", "on") != "on" or rule.get("exempt_roles") or not isinstance(first, Mapping):
        return False
    respond = first.get("respond")
    removes = "remove" in respond if isinstance(respond, list) else respond == "remove"
    return removes and first.get("mode", "on") == "on" and not any(first.get(name) for name in NARROWING)


def _texts(entries: object) -> Iterator[str]:
    """Texts in a list; or what stands under ``text`` where an entry carries more than itself."""
    for entry in entries if isinstance(entries, list) else ():
        text = entry.get("text") if isinstance(entry, Mapping) else entry
        if isinstance(text, str) and text.strip():
            yield text.strip()
