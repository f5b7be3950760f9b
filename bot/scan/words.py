"""What things are called in a report: the wording's own sentences, put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from bot.model import Level
from bot.scan.export import Why
from bot.scan.tally import Row
from bot.wording.wording import Wording

NOTHING: Final = "-"
"""Stands where there is nothing to say."""


class Words:
    """A report's words, in one language."""

    def __init__(self, wording: Wording) -> None:
        self.say = wording.say
        self.locale = wording.locale

    def category(self, category: str) -> str:
        """What a category is called."""
        family = category.partition(".")[0]
        return self.say("category-custom" if family == "custom" else f"category-{category.replace('.', '-')}")

    def response(self, response: str) -> str:
        """What the bot would do."""
        return self.say(f"check-response-{response}")

    def reasons(self, reasons: Iterable[str]) -> str:
        """Why it would not."""
        return ", ".join(self.say(f"check-reason-{reason}") for reason in reasons)

    def levels(self, levels: Mapping[str, int]) -> str:
        """How many of each level, the gravest first."""
        return ", ".join(f"{levels[level]} {self.say(f'level-{level}')}" for level in Level if levels.get(level))

    def fault(self, why: Why) -> str:
        """Why a file could not be read."""
        return self.say(f"scan-fault-{why.code}", after=why.after, reason=why.reason)

    def where(self, row: Row) -> str:
        """Where in its message a finding stands."""
        place = row.where
        if place is None:
            return ""
        key = "scan-word" if place.first == place.last else "scan-words"
        words = self.say(key, first=place.first, last=place.last, words=place.words)
        said = self.say("check-whole") if place.whole else words
        return said if place.kind == "content" else f"{said}, {self.say(f'scan-part-{place.kind}')}"

    def done(self, row: Row) -> str:
        """What would have been done about a finding, or why nothing."""
        if row.responses:
            return self._responses(row.responses)
        if row.shadow:
            return self.say("scan-shadow", what=self._responses(row.shadow))
        return self.say("scan-nothing", reasons=self.reasons(row.held_back)) if row.held_back else NOTHING

    def _responses(self, responses: Iterable[str]) -> str:
        return ", ".join(self.response(response) for response in responses)
