"""What has become of the bot's rules: as they were written, changed by somebody else, gone, or outgrown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.automod.kept import Kept
from bot.automod.rules import FIELDS, Content, Rule, mark, marks


class State(StrEnum):
    """How a slot stands."""

    RIGHT = "right"
    EDITED = "edited"
    GONE = "gone"
    BEHIND = "behind"
    MISSING = "missing"
    SUPERFLUOUS = "superfluous"


@dataclass(frozen=True, slots=True)
class Standing:
    """A slot and its rule, where there is one. ``fields`` are those that somebody else has changed."""

    slot: str
    state: State
    rule: Rule | None = None
    fields: tuple[str, ...] = ()


def look(kept: Kept, rules: Iterable[Rule], wanted: Mapping[str, Content]) -> tuple[Standing, ...]:
    """Every slot that is wanted or written. What somebody changed is told before what was outgrown."""
    found = {rule.id: rule for rule in rules}
    return tuple(_standings(kept, found, wanted))


def _standings(kept: Kept, found: Mapping[int, Rule], wanted: Mapping[str, Content]) -> Iterator[Standing]:
    for slot in dict.fromkeys((*wanted, *kept.rules)):
        written = kept.rules.get(slot)
        if written is None:
            yield Standing(slot, State.MISSING)
            continue
        rule = found.get(written.id)
        if slot not in wanted:
            yield Standing(slot, State.SUPERFLUOUS, rule)
        elif rule is None:
            yield Standing(slot, State.GONE)
        else:
            now = marks(rule.content)
            edited = tuple(name for name in FIELDS if now[name] != written.marks.get(name))
            state = State.RIGHT if written.wanted == mark(wanted[slot]) else State.BEHIND
            yield Standing(slot, State.EDITED if edited else state, rule, edited)
