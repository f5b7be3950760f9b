"""The custom ids of everything that can be pressed: made here, read in the cogs.

An id says what was pressed and what it is about; it never says that the presser may. Whoever handles a press loads
the decision or case by its id and checks server, channel, person and state again (constitution, 8).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bot.desk.states import Move

_ID: Final = r"(?P<id>[a-z2-7]{16})"


class NoteAction(StrEnum):
    """What can be done with a private note."""

    OPEN = "open"
    REMOVE = "remove"
    MASK = "mask"
    COPY = "copy"
    FINE = "fine"
    QUIET = "quiet"
    WHY = "why"


class SetupField(StrEnum):
    """What the set-up panel asks for; the names are those of ``Server``."""

    SUPPORT = "support_channels"
    DESK = "desk_channel"
    LOG = "log_channel"
    VOLUNTEERS = "volunteer_roles"
    MODERATORS = "moderator_roles"


NOTE: Final = rf"bw:note:(?P<action>[a-z]+):{_ID}"
HINT: Final = rf"bw:hint:{_ID}"
CARE: Final = rf"bw:care:{_ID}"
COUNTRY: Final = rf"bw:country:{_ID}"
FIND: Final = rf"bw:find:{_ID}"
TYPED: Final = rf"bw:typed:{_ID}"
CASE: Final = rf"bw:(?P<move>claim|release|recuse|escalate|resolve|misread|hand|reopen):{_ID}"
ENDING: Final = rf"bw:ending:{_ID}"
SETUP_CHANNELS: Final = r"bw:setup:(?P<field>[a-z]+_channels?)"
SETUP_ROLES: Final = r"bw:setup:(?P<field>[a-z]+_roles)"


def note(action: NoteAction, decision_id: str) -> str:
    """A button of a private note."""
    return f"bw:note:{action}:{decision_id}"


def hint(decision_id: str) -> str:
    """The button that opens the hint about a name."""
    return f"bw:hint:{decision_id}"


def care(decision_id: str) -> str:
    """The button that opens the care reply."""
    return f"bw:care:{decision_id}"


def country(decision_id: str) -> str:
    """The list of countries in the care reply."""
    return f"bw:country:{decision_id}"


def find(decision_id: str) -> str:
    """The button beside that list, for a country that is not in it."""
    return f"bw:find:{decision_id}"


def typed(decision_id: str) -> str:
    """The form that this button opens, in which a country is typed."""
    return f"bw:typed:{decision_id}"


def case(move: Move, case_id: str) -> str:
    """A button on the card of a case."""
    return f"bw:{move}:{case_id}"


def ending(case_id: str) -> str:
    """The list of how a case may have ended."""
    return f"bw:ending:{case_id}"


def setup(field: SetupField) -> str:
    """A list in the set-up panel."""
    return f"bw:setup:{field}"
