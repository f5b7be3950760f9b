"""How sure the bot is of what moderators are told of, as codes that an effect carries. Pure.

``sure:sexual:87:sexual_explicit`` is explicit content, to 87 percent, by the scorer's label of that name;
``sure:harassment:70:`` hostile language, to 70 percent, by a rule; ``sure:privacy.phone:90:`` a phone number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.model import Effect, Finding

SURE: Final = "sure"
ACCOUNT: Final = "account"
"""Code of a flag about an account of what was done to somebody, or about a cry for help: so nothing was taken away."""
NO_NEWS: Final = (f"{SURE}:", "rule:", "response:")
"""How codes begin that tell moderators nothing new about a message of which they know."""
SUREST: Final = 99
"""Percent. Nothing that is heard in words is certain."""


@dataclass(frozen=True, slots=True)
class Score:
    """``percent`` is how sure, 0 to 99; ``label`` the scorer's own, empty where a rule has found it."""

    percent: int
    label: str = ""


def score_codes(findings: Iterable[Finding]) -> tuple[str, ...]:
    """The codes for findings: for each category the surest one. Content goes by its kind alone."""
    surest: dict[str, Finding] = {}
    for one in findings:
        name = one.kind if one.family == "content" else one.category
        if name not in surest or one.confidence > surest[name].confidence:
            surest[name] = one
    return tuple(
        f"{SURE}:{kind}:{min(SUREST, round(one.confidence * 100))}:{one.label}" for kind, one in sorted(surest.items())
    )


def scores_of(effect: Effect) -> Mapping[str, Score]:
    """Category -> how sure, as an effect carries it."""
    told = (code.split(":") for code in effect.codes if code.startswith(f"{SURE}:"))
    return {name if "." in name else f"content.{name}": Score(int(percent), label) for _, name, percent, label in told}


def news(codes: Collection[str]) -> frozenset[str]:
    """The codes without those that only say how sure it is, which rule it was, and why it stays: that is no news."""
    return frozenset(code for code in codes if code != ACCOUNT and not code.startswith(NO_NEWS))
