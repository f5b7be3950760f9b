"""Why a changed rule cannot be, as codes that can be said in every language. Pure.

The loader refuses the same (config/rule_schema.py), in English and with paths, for files. Whatever has no code here is
told in the loader's words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.decide.policy import CRISIS_ALLOWED
from bot.model import Response
from bot.tune.standing import Settings, standing, unreachable


class WhyNot(StrEnum):
    """What is wrong with a row."""

    CRISIS = "crisis"
    NOTHING_ELSE = "nothing_else"
    EMPTY = "empty"
    UNREACHED = "unreached"


@dataclass(frozen=True, slots=True)
class Refused:
    """A row (its place, from 1) that cannot be, and why. ``responses`` are those that cannot stand there."""

    why: WhyNot
    at: int
    responses: tuple[Response, ...] = ()


def why_not(settings: Settings, category: str) -> tuple[Refused, ...]:
    """Everything that cannot be about a rule as it stands in changed settings. Its rows have to be well formed."""
    rule = standing(settings, category).edited
    if rule is None:
        return ()
    found = []
    for at, row in enumerate(rule["rows"], 1):
        given = [Response(one) for one in row["respond"]]
        harsh = tuple(one for one in given if one not in CRISIS_ALLOWED)
        if not given:
            found.append(Refused(WhyNot.EMPTY, at))
        elif category.startswith("crisis.") and harsh:
            found.append(Refused(WhyNot.CRISIS, at, harsh))
        elif Response.NONE in given and len(given) > 1:
            found.append(Refused(WhyNot.NOTHING_ELSE, at))
    if found:
        return tuple(found)
    alarms = str(settings.get("alarms", "balanced"))
    return tuple(Refused(WhyNot.UNREACHED, at + 1) for at in unreachable(category, rule["rows"], alarms))
