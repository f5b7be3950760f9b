"""The steps in which a server is set up, and which one comes next. Pure.

Nothing is remembered of where somebody was: what has been chosen is kept on the server, and says where to go on.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from bot.model import Server
from config.loader import Configuration


class Step(StrEnum):
    """One page of the panel, in their order."""

    SUPPORT = "support"
    STAFF = "staff"
    PEOPLE = "people"
    COUNTRIES = "countries"
    LANGUAGE = "language"
    NOTES = "notes"
    CHECK = "check"
    TRY = "try"


STEPS: Final = tuple(Step)

NEEDED_FOR: Final[Mapping[str, Step]] = {
    "support_channels": Step.SUPPORT,
    "desk_channel": Step.STAFF,
    "log_channel": Step.STAFF,
    "moderator_roles": Step.PEOPLE,
}
"""Where what a server cannot do without is chosen."""


def read_step(name: str) -> Step:
    """A step by its name: the first, where an old panel names one that there is no more."""
    return Step(name) if name in STEPS else Step.SUPPORT


def go_on_at(server: Server) -> Step:
    """Where to take it up again: what is missing first; where nothing is, what can be done in the channels."""
    return NEEDED_FOR[server.missing[0]] if server.missing else Step.CHECK


def beside(step: Step) -> tuple[Step | None, Step | None]:
    """The steps before and after one."""
    at = STEPS.index(step)
    return (STEPS[at - 1] if at else None), (STEPS[at + 1] if at + 1 < len(STEPS) else None)


def chosen_in(server: Server, given: Configuration) -> frozenset[Step]:
    """The steps in which something has been chosen; none is about what a server may leave as it is."""
    done = {
        Step.SUPPORT: bool(server.support_channels),
        Step.STAFF: bool(server.desk_channel and server.log_channel),
        Step.PEOPLE: bool(server.moderator_roles),
        Step.COUNTRIES: bool(given.countries),
    }
    return frozenset(step for step, there in done.items() if there)
