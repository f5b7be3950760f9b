"""What a server keeps about its AutoMod rules: what it has chosen, and which rules the bot has written.

Own rules are known by their ids alone. Of each there is a fingerprint of what was meant, and one for every field of
what Discord answered, so that a change by somebody else can be named without keeping what stood there before.

The plain form, ``Server.automod``::

    {"parts": ["card", "email", "iban"], "countries": ["GB"], "spare_support": false,
     "rules": {"details": {"id": 1, "wanted": "0a..", "marks": {"words": "1b..", ...}}}}
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.automod.phones import MOST_COUNTRIES, PLANS


class Part(StrEnum):
    """What may be stopped before anybody sees it. Telephone numbers are chosen by country."""

    CARD = "card"
    IBAN = "iban"
    EMAIL = "email"
    LISTS = "lists"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a server wants stopped. By default what is surely nobody else's business, and no telephone numbers.

    ``countries`` are ISO 3166 codes of ``PLANS``. ``spare_support``: the support channels are left out.
    """

    parts: frozenset[Part] = frozenset({Part.CARD, Part.IBAN, Part.EMAIL})
    countries: frozenset[str] = frozenset()
    spare_support: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A rule that the bot has written: its id, fingerprints of what was meant, and of each field as Discord has it."""

    id: int
    wanted: str
    marks: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """All of it. ``rules`` are by slot (compile.py)."""

    choices: Choices = Choices()
    rules: Mapping[str, Written] = field(default_factory=dict)

    def put(self, slot: str, written: Written | None) -> Kept:
        """The same with one rule in a slot, or none."""
        others = {name: one for name, one in self.rules.items() if name != slot}
        return replace(self, rules=others if written is None else {**others, slot: written})


def read_kept(plain: Mapping[str, object]) -> Kept:
    """What stands in the plain form; what cannot be understood is as if it had not been chosen or written."""
    parts, countries, rules = (plain.get(name) for name in ("parts", "countries", "rules"))
    choices = Choices()
    if isinstance(parts, list):
        choices = replace(choices, parts=frozenset(part for part in Part if part in parts))
    if isinstance(countries, list):
        known = [one for one in countries if isinstance(one, str) and one in PLANS]
        choices = replace(choices, countries=frozenset(known[:MOST_COUNTRIES]))
    choices = replace(choices, spare_support=plain.get("spare_support") is True)
    read = {str(slot): _written(one) for slot, one in rules.items()} if isinstance(rules, Mapping) else {}
    return Kept(choices, {slot: one for slot, one in read.items() if one is not None})


def plain_kept(kept: Kept) -> Mapping[str, object]:
    """The plain form."""
    return {
        "parts": sorted(kept.choices.parts),
        "countries": sorted(kept.choices.countries),
        "spare_support": kept.choices.spare_support,
        "rules": {
            slot: {"id": one.id, "wanted": one.wanted, "marks": dict(one.marks)} for slot, one in kept.rules.items()
        },
    }


def _written(plain: object) -> Written | None:
    if not isinstance(plain, Mapping) or not isinstance(plain.get("id"), int):
        return None
    marks = plain.get("marks")
    read = {str(name): str(mark) for name, mark in marks.items()} if isinstance(marks, Mapping) else {}
    return Written(plain["id"], str(plain.get("wanted", "")), read)
