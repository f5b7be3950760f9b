"""All that a scan has come to, and the summary of it for programs: counts alone, no ids of messages or people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot.scan.sources import Fault
from bot.scan.tally import Tally

VERSION: Final = 1
"""Of the summary's form."""

ORDER: Final = ("crisis", "privacy", "content", "boundary", "custom")
"""Families of categories, the most pressing first."""


@dataclass(frozen=True, slots=True)
class Report:
    """``policy`` is the name of a policy file, empty for the default one; ``made`` when the scan ended, ``took``
    how many seconds it ran. ``stopped``: somebody has ended it early. ``everywhere``: every channel counted as a
    support channel. ``encoder`` and ``model``: which models were asked.
    """

    tally: Tally
    made: datetime
    took: float
    files: int = 1
    policy: str = ""
    faults: tuple[Fault, ...] = ()
    stopped: bool = False
    everywhere: bool = True
    encoder: bool = True
    model: bool = False

    @property
    def rate(self) -> float:
        """Messages a second."""
        return self.tally.messages / self.took if self.took else 0.0

    @property
    def families(self) -> tuple[str, ...]:
        """Those in which something was found."""
        return tuple(family for family in ORDER if family in self.tally.families)

    @property
    def categories(self) -> tuple[str, ...]:
        """Those in which something was found: by family, the most frequent first."""
        found = self.tally.categories
        return tuple(sorted(found, key=lambda name: (_rank(name), -found[name].messages, name)))


def summary(report: Report) -> dict[str, Any]:
    """The counts as plain data. Times are ISO 8601, hours 0 to 23 as the export writes them."""
    tally = report.tally
    return {
        "version": VERSION,
        "made": report.made.isoformat(timespec="seconds"),
        "seconds": round(report.took, 3),
        "complete": not (report.stopped or report.faults),
        "policy": report.policy or "default",
        "models": {"encoder": report.encoder, "explicit_language": report.model},
        "every_channel_is_support": report.everywhere,
        "period": {
            "first": tally.first.isoformat() if tally.first else None,
            "last": tally.last.isoformat() if tally.last else None,
        },
        "messages": {"read": tally.messages, "with_findings": tally.found, "would_be_answered": tally.answered},
        "responses": _in_order(tally.responses),
        "cases": {"new": tally.cases["new"], "joined": tally.cases["joined"]},
        "name_tips": tally.hints,
        "categories": {
            name: {
                "messages": one.messages,
                "would_be_answered": one.answered,
                "levels": _in_order(one.levels),
                "responses": _in_order(one.responses),
                "hours": one.hours,
            }
            for name, one in ((name, tally.categories[name]) for name in report.categories)
        },
        "families_by_hour": {family: tally.families[family] for family in report.families},
        "messages_by_hour": tally.hours,
        "rules": [
            {"rule": rule, "response": str(response), **_in_order(counts)}
            for (rule, response), counts in sorted(tally.rules.items())
        ],
        "channels": [
            {
                "guild": str(one.place.guild_id),
                "channel": str(channel),
                "name": one.place.name,
                "messages": one.messages,
                "with_findings": one.found,
                "would_be_answered": one.answered,
                "families": _in_order(one.families),
            }
            for channel, one in sorted(tally.channels.items(), key=lambda pair: (-pair[1].found, pair[0]))
        ],
        "not_read": {
            **_in_order(tally.aside),
            "files": [{"file": one.where, "why": one.why.code, "after": one.why.after} for one in report.faults],
        },
    }


def as_json(report: Report) -> str:
    """The same as text, in plain ASCII."""
    return json.dumps(summary(report), indent=2) + "\n"


def _rank(category: str) -> int:
    family = category.partition(".")[0]
    return ORDER.index(family) if family in ORDER else len(ORDER)


def _in_order(counts: Mapping[str, int]) -> dict[str, int]:
    return {str(name): counts[name] for name in sorted(counts) if counts[name]}
