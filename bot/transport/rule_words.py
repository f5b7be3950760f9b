"""What rules are called, and what their rows do, in words for moderators. Pure.

A row is told as its conditions in a row, and what happens: "A phone number, the author's own, in support channels: a
private hint and an offer to mask it". Rules here are plain data in their full form (config/loader.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from bot.model import ChannelKind, Level, Mode, Response, Subject
from bot.transport.words import listed, listed_words
from bot.wording.wording import Wording
from config.durations import seconds

HOUR: Final = 3600
MINUTE: Final = 60
SAID: Final = (Response.REMOVE, Response.NUDGE, Response.MASK, Response.RESOURCES, Response.CASE, Response.WATCH,
               Response.FLAG, Response.NONE)  # fmt: skip
"""The order in which responses are told: first what the author notices."""

LONGEST_ROW: Final = 420
"""Characters of a row that are shown: a server may name many roles and channels in one."""


class RuleWords:
    """Says things about rules in one language."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.say = wording.say

    def name(self, category: str) -> str:
        """What a rule is called, beginning with a capital: "Personal details", "A phone number", "spam"."""
        family, last = category.split(".", 1)
        if last == "*":
            return self.say(f"rules-family-{family}")
        return last if family == "custom" else capital(listed(self.wording, [category]))

    def mode(self, mode: str) -> str:
        """A mode: "on", "in shadow", "off"."""
        return self.say(f"rules-mode-{mode}")

    def responses(self, given: Iterable[str]) -> str:
        """Responses in a row, those that people feel first: "a private hint and an offer to mask it"."""
        wanted = set(given)
        return self._list(self.say(f"rules-do-{one}") for one in SAID if one in wanted)

    def row(self, category: str, row: Mapping[str, Any]) -> str:
        """One row of a rule."""
        about, does = self.about(category, row), self.responses(row["respond"])
        mode = f" {self.say('rules-row-' + row['mode'])}" if row.get("mode") else ""
        return cut(self.say("rules-row", about=about, does=does) + mode, LONGEST_ROW)

    def about(self, category: str, row: Mapping[str, Any]) -> str:
        """What a row fits."""
        return capital(", ".join(self._conditions(category, row)))

    def _conditions(self, category: str, row: Mapping[str, Any]) -> Iterator[str]:
        family = category.split(".", 1)[0]
        kinds = [f"{family}.{kind}" for kind in row.get("kinds", ())]
        if row.get("labels"):
            yield self._list(self.say(f"rules-label-{one}") for one in row["labels"])
        elif kinds or not category.endswith("*"):
            yield listed(self.wording, kinds) if kinds else self.name(category)
        else:
            yield self.say(f"rules-any-{family}")
        if row.get("levels") and len(row["levels"]) < len(Level):
            yield self._list(self.say(f"level-{one}") for one in row["levels"])
        if row.get("subjects") and len(row["subjects"]) < len(Subject):
            yield self.say(f"rules-subject-{'detail' if family == 'privacy' else 'about'}-{row['subjects'][0]}")
        if row.get("roles"):
            yield self.say("rules-from", who=self.people(row["roles"]))
        yield self.say("rules-in", where=self.places(row.get("channels", ())))
        if (least := row.get("min_confidence")) is not None:
            yield self.least(least)

    def least(self, least: float | str) -> str:
        """How sure a finding has to be, 0..1 or one of the words that stand for it."""
        if isinstance(least, str):
            return self.say(f"rules-least-{least}")
        return self.say("rules-least", percent=str(round(least * 100)))

    def people(self, roles: Sequence[str | int]) -> str:
        """Roles in a row; nobody where there are none."""
        named = [self.say(f"rules-role-{one}") if isinstance(one, str) else f"<@&{one}>" for one in roles]
        return listed_words(self.wording, named) or self.say("rules-role-nobody")

    def places(self, channels: Sequence[str | int]) -> str:
        """Channels in a row; all where there are none."""
        known = set(ChannelKind)
        named = [self.say(f"rules-place-{one}") if one in known else f"<#{one}>" for one in channels]
        return listed_words(self.wording, named) or self.say("rules-place-all")

    def lasting(self, cooldown: str | float) -> str:
        """How long something lasts, in the largest unit that fits: "4 h", "90 s"."""
        amount = round(seconds(cooldown))
        if amount and amount % HOUR == 0:
            return self.say("load-hours", count=amount // HOUR)
        if amount and amount % MINUTE == 0:
            return self.say("load-minutes", count=amount // MINUTE)
        return self.say("load-seconds", count=amount)

    def limits(self, rule: Mapping[str, Any], *, crisis: bool = False) -> str:
        """What counts for every row: how often, how sure, who is exempt."""
        often = self.say("rules-limits-crisis" if crisis else "rules-limits", often=self.lasting(rule["cooldown"]))
        percent = round(rule["min_confidence"] * 100)
        least = [self.say("rules-limits-least", percent=str(percent))] if percent else []
        return " ".join([often, *least, self.say("rules-limits-exempt", who=self.people(rule["exempt_roles"]))])

    def whole(self, category: str, rule: Mapping[str, Any], most: int) -> list[str]:
        """A rule's rows, numbered, ``most`` of them at most."""
        lines = [f"{at}. {self.row(category, row)}" for at, row in enumerate(rule["rows"][:most], 1)]
        left = len(rule["rows"]) - most
        return [*lines, *([self.say("rules-rows-more", count=left)] if left > 0 else [])] or [self.say("rules-no-rows")]

    def state(self, mode: Mode, *, tried: bool) -> str:
        """A mode, and whether a changed version is on trial."""
        words = self.mode(mode)
        return self.say("rules-state-tried", mode=words) if tried else words

    def _list(self, words: Iterable[str]) -> str:
        return listed_words(self.wording, list(words))


def capital(text: str) -> str:
    """The same with a capital letter."""
    return text[:1].upper() + text[1:]


def cut(text: str, most: int) -> str:
    """The same, cut short where it is longer."""
    return text if len(text) <= most else text[: most - 1] + "…"


def cut_marked(text: str, most: int) -> str:
    """The same for what stands between others: a stretch of code that the cut has opened is closed, so that it does not
    swallow what follows.
    """
    if len(text) <= most:
        return text
    short = cut(text, most - 1)
    return f"{short}`" if short.count("`") % 2 else short
