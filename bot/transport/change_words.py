"""What a change of settings was, or would be, in words for moderators: before -> after. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bot.model import Mode
from bot.transport.rule_words import RuleWords, capital, cut
from bot.transport.words import escaped
from bot.tune.comparing import PARTS, Difference, What, compare, compare_rows
from bot.tune.steps import Step
from config.helplines import load_countries
from config.server_lines import lines_changed
from config.whole import CHOICES, LINES, ROLES

LONGEST_VALUE: Final = 120
LONGEST_ABOUT: Final = 240
MOST_ROWS: Final = 8
"""Lines of a new rule that are told."""


class ChangeWords:
    """Says what differs, in one language."""

    def __init__(self, words: RuleWords) -> None:
        self._words = words
        self._say = words.say

    def differences(self, category: str, found: Sequence[Difference]) -> list[str]:
        """A line for everything that differs between two rules."""
        return [self._difference(category, one) for one in found]

    def _difference(self, category: str, one: Difference) -> str:
        if one.what is not What.ROW:
            before, after = self._part(one.what, one.before), self._part(one.what, one.after)
            return self._say("rules-change-part", what=self._say(f"rules-part-{one.what}"), before=before, after=after)
        if one.before and one.after and _conditions(one.before) == _conditions(one.after):
            about = cut(self._words.about(category, one.after), LONGEST_ABOUT)
            before, after = (self._words.responses(row["respond"]) for row in (one.before, one.after))
            return self._say("rules-change-does", number=one.at, about=about, before=before, after=after)
        before, after = (self._words.row(category, row) if row else "" for row in (one.before, one.after))
        if one.after is None:
            return self._say("rules-change-row-gone", number=one.at, before=before)
        if one.before is None:
            return self._say("rules-change-row-new", number=one.at, after=after)
        return f"{self._say('rules-change-row', number=one.at, before=before)}\n→ {after}"

    def _part(self, what: What, value: Any) -> str:
        if what is What.MODE:
            return self._words.mode(value)
        if what is What.COOLDOWN:
            return self._words.lasting(value)
        return self._words.people(value) if what is What.EXEMPT else self._words.least(value)

    def step(self, step: Step) -> list[str]:
        """What one step changed, a line for each thing."""
        alone = len(step.changes) == 1
        return [line for one in step.changes for line in self.setting(one.path, one.before, one.after, alone=alone)]

    def setting(self, path: Sequence[str], before: Any, after: Any, *, alone: bool = True) -> Iterator[str]:
        """What one setting was, and what it became. ``alone``: whether nothing else was changed with it."""
        group, *rest = path
        if group == LINES and rest:
            yield from self._lines(path, before, after)
            return
        if group == CHOICES and rest:
            values = (_mentions(rest[0], one) for one in (before, after))
            what = capital(self._say(f"setup-name-{rest[0]}"))
            yield self._say("rules-change-part", what=what, before=next(values), after=next(values))
            return
        name = self._words.name(rest[0]) if group in ("rules", "trials") and rest else ""
        if not name:
            place = ".".join(path)
            yield self._say("rules-change-other", place=place, before=written(before), after=written(after))
        elif group == "trials":
            yield from self._trial(name, rest[0], before, after, alone=alone)
        elif len(rest) == 1:
            yield self._own(name, rest[0], before, after)
            yield from self._words.whole(rest[0], after, MOST_ROWS) if after and after.get("rows") else ()
        else:
            yield from (self._of(name, line) for line in self._inside(rest[0], rest[1], before, after))

    def _lines(self, path: Sequence[str], before: Any, after: Any) -> Iterator[str]:
        """Help lines of a country that came, went, or were changed. ``path`` ends with it, or with one part of it."""
        _, code, *part = path
        was, now = ({part[0]: one} if part else one or {} for one in (before, after))
        country = load_countries()[code].name if code in load_countries() else code
        for what, name in lines_changed({code: was}, {code: now}, code):
            yield self._say(f"rules-change-line-{what}", country=country, name=escaped(name))

    def _own(self, name: str, category: str, before: Any, after: Any) -> str:
        """A category got a rule of its own, or is part of its family again. Families have none above them, nor have
        rules of a server's own.
        """
        mode = self._words.mode((after or before).get("mode", Mode.ON))
        alone = category.startswith("custom.") or category.endswith(".*")
        made, gone = ("new", "gone") if alone else ("own", "family")
        return self._say(f"rules-change-{made if before is None else gone}", name=name, mode=mode)

    def _inside(self, category: str, part: str, before: Any, after: Any) -> list[str]:
        if part == "rows":
            return self.differences(category, compare_rows(before or [], after or []))
        found = [Difference(what, before, after) for what in PARTS if what == part]
        return self.differences(category, found)

    def _trial(self, name: str, category: str, before: Any, after: Any, *, alone: bool) -> Iterator[str]:
        if before and after:
            yield from (self._of(name, line) for line in self.differences(category, compare(before, after)))
        elif after:
            yield self._say("rules-change-tried", name=name)
        else:
            yield self._say("rules-change-untried" if alone else "rules-change-switched", name=name)

    def _of(self, name: str, line: str) -> str:
        return self._say("rules-change-of", name=name, line=line)


def _conditions(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "respond"}


def _mentions(name: str, chosen: Any) -> str:
    """Channels or roles as Discord shows them; a dash for none."""
    sign = "@&" if name in ROLES else "#"
    ids = chosen if isinstance(chosen, list) else [] if chosen is None else [chosen]
    return " ".join(f"<{sign}{one}>" for one in ids) or "-"


def written(value: object) -> str:
    """A setting as its file would have it, cut short; a dash for nothing."""
    if value is None:
        return "-"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "`" + cut(text.replace("`", "'"), LONGEST_VALUE) + "`"
