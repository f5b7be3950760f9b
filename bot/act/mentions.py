"""Whom an effect mentions, as codes that it carries: the one way, for everything that anybody is to hear. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.model import Effect, Outcome, Result

PERSON: Final = "person:"
ROLE: Final = "role:"
"""How codes begin that name somebody."""

SOUNDLESS: Final = "missing_mention_everyone"
"""Reason with which something was said that stands there and was heard by nobody: the bot may not alert these roles."""


def people_codes(people: Iterable[int]) -> tuple[str, ...]:
    """The codes of an effect that mentions these people."""
    return tuple(f"{PERSON}{one}" for one in people)


def role_codes(roles: Iterable[int]) -> tuple[str, ...]:
    """The codes of an effect that mentions these roles."""
    return tuple(f"{ROLE}{one}" for one in sorted(roles))


def named(effect: Effect) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The ids of the people and of the roles that an effect mentions."""
    people, roles = (
        tuple(int(code.removeprefix(start)) for code in effect.codes if code.startswith(start))
        for start in (PERSON, ROLE)
    )
    return people, roles


def heard(outcome: Outcome) -> bool:
    """Whether what was said stands there, and alerted those whom it mentions."""
    return outcome.result is Result.DONE and outcome.reason != SOUNDLESS
