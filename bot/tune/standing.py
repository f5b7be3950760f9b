"""How a category stands: the rule that acts about it, its family's, and a changed one on trial. Pure.

A rule here is plain data in its full form (config/loader.py). A category without a rule of its own follows its
family's, as far as that is about it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.decide.policy import Row
from bot.model import CATEGORIES, Level, Mode, Response, version_of
from config import loudness
from config.reached import Covered
from config.rule_schema import FAMILIES, RowShape, kinds_of

Plain = dict[str, Any]
Settings = Mapping[str, Any]

ALWAYS: Final = tuple(f"{family}.*" for family in FAMILIES if family != "custom")
"""The families that can always be opened: with a rule or without."""

CARE: Final = frozenset({Response.RESOURCES.value, Response.CASE.value})
"""What reaches somebody who cries for help."""


@dataclass(frozen=True, slots=True)
class Standing:
    """``acting`` is the category's own rule, ``family`` what its family's rule is for it; None: there is none.

    ``tried`` is the changed rule on trial.
    """

    category: str
    acting: Plain | None = None
    family: Plain | None = None
    tried: Plain | None = None

    @property
    def in_force(self) -> Plain | None:
        """The rule that counts now: its own before its family's."""
        return self.acting or self.family

    @property
    def edited(self) -> Plain | None:
        """The rule that moderators look at and change: the one on trial before the one that counts."""
        return self.tried or self.in_force

    @property
    def mode(self) -> Mode:
        """What the rule that counts may do; off where there is none."""
        return Mode(self.in_force["mode"]) if self.in_force else Mode.OFF

    @property
    def follows(self) -> bool:
        """Whether it has no rule of its own, and its family has one."""
        return self.acting is None and self.family is not None

    @property
    def mark(self) -> str:
        """16 characters that are others as soon as any of it is changed."""
        return version_of(self.category, json.dumps([self.acting, self.family, self.tried], sort_keys=True))


def standing(settings: Settings, category: str) -> Standing:
    """How a category stands in settings in their full form."""
    rules, alarms = settings.get("rules", {}), str(settings.get("alarms", loudness.USUAL))
    family = f"{category.split('.', 1)[0]}.*"
    above = rules.get(family) if category != family else None
    narrowed = narrow(above, category, alarms) if above else None
    return Standing(category, rules.get(category), narrowed, settings.get("trials", {}).get(category))


def acts(rule: Plain | None) -> bool:
    """Whether any row of a rule does something to members now."""
    return bool(rule) and bool(rows_on(rule))


def cared_for(settings: Settings) -> tuple[str, ...]:
    """The kinds of cries for help that are answered with care or a case, by settings in their full form."""
    crises = (one for one in CATEGORIES if one.startswith("crisis."))
    return tuple(one for one in crises if _cares(standing(settings, one).in_force))


def _cares(rule: Plain | None) -> bool:
    return rule is not None and any(CARE.intersection(rule["rows"][at]["respond"]) for at in rows_on(rule))


def rows_on(rule: Plain | None) -> list[int]:
    """The places of the rows that act."""
    if not rule or rule["mode"] == Mode.OFF:
        return []
    return [at for at, row in enumerate(rule["rows"]) if row.get("mode", rule["mode"]) == Mode.ON]


def does(rule: Plain | None) -> Plain | None:
    """What a rule does, whatever may act of it: without modes."""
    if rule is None:
        return None
    rows = [{name: value for name, value in row.items() if name != "mode"} for row in rule["rows"]]
    return {**{name: value for name, value in rule.items() if name != "mode"}, "rows": rows}


def narrow(rule: Plain, category: str, alarms: str = loudness.USUAL) -> Plain:
    """What a family's rule is for one of its categories: the rows that are about it and can be reached."""
    kind = category.split(".", 1)[1]
    rows = [row for row in rule["rows"] if not row.get("kinds") or kind in row["kinds"]]
    bare = [{name: value for name, value in row.items() if name != "kinds"} for row in rows]
    unreached = set(unreachable(category, bare, alarms))
    kept = [row for at, row in enumerate(bare) if at not in unreached]
    return {**rule, "mode": rule["mode"] if kept else Mode.OFF.value, "rows": kept}


def unreachable(category: str, rows: Sequence[Mapping[str, Any]], alarms: str = loudness.USUAL) -> list[int]:
    """The places of rows that fit nothing, because the rows above them fit it all. Rows have to be well formed."""
    crisis, labelled = category.startswith("crisis."), category.startswith("content.")
    read = [_read(row, alarms, crisis=crisis) for row in rows]
    covered = Covered(tuple(kinds_of(category)), read, labelled=labelled)
    levels: tuple[Level | None, ...] = (*Level, None) if crisis else (None,)
    return [at for at, row in enumerate(read) if not covered.add(row, levels)]


def _read(row: Mapping[str, Any], alarms: str, *, crisis: bool) -> Row:
    return RowShape.model_validate(row).row(loudness.loudnesses()[alarms], crisis=crisis)


def openable(rules: Iterable[str]) -> tuple[str, ...]:
    """Every category and family that can be opened, family by family: the family, then what it has by name."""
    named = {*CATEGORIES, *ALWAYS, *rules}
    return tuple(
        name
        for family in FAMILIES
        for name in sorted(one for one in named if one.startswith(f"{family}."))  # the star comes before all letters
    )
