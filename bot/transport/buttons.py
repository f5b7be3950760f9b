"""The custom ids of everything that can be pressed: made here, read in the cogs.

An id says what was pressed and what it is about; it never says that the presser may. Whoever handles a press loads
the decision or case by its id and checks server, channel, person and state again (constitution, 8).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bot.desk.states import Move

NOW: Final = "now"
"""Stands where a decision's id would, for somebody who asked for help by themselves: there is no decision."""

_ID: Final = r"(?P<id>[a-z2-7]{16})"
_ASKED: Final = rf"(?P<id>[a-z2-7]{{16}}|{NOW})"
_ABOUT: Final = r"(?P<about>own|else)"
_COUNTRY: Final = r"(?P<country>[A-Z]{2}|other|none)"


class About(StrEnum):
    """Whom the care reply is about: the person who reads it, or somebody whom they worry about."""

    OWN = "own"
    ELSE = "else"


class Help(StrEnum):
    """The buttons of the care reply, beside the list of countries."""

    CALL = "call"
    TEXT = "text"
    CHAT = "chat"
    STOPPING = "stopping"
    ELSE = "else"
    OWN = "own"
    BACK = "back"
    MISREAD = "misread"


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
    SUPERVISORS = "supervisor_roles"
    SUPERVISION = "supervision_channel"


NOTE: Final = rf"bw:note:(?P<action>[a-z]+):{_ID}"
HINT: Final = rf"bw:hint:{_ID}"
CARE: Final = rf"bw:care:{_ASKED}"
COUNTRY: Final = rf"bw:country:{_ASKED}(?::{_ABOUT})?"
FIND: Final = rf"bw:find:{_ASKED}(?::{_ABOUT})?"
TYPED: Final = rf"bw:typed:{_ASKED}(?::{_ABOUT})?"
HELP: Final = rf"bw:help:(?P<action>[a-z]+):{_ASKED}:{_ABOUT}:{_COUNTRY}"
BARRIER: Final = rf"bw:barrier:{_ASKED}:{_ABOUT}:{_COUNTRY}"
CASE: Final = rf"bw:(?P<move>claim|release|recuse|escalate|resolve|misread|hand|reopen):{_ID}"
ENDING: Final = rf"bw:ending:{_ID}"
ASK: Final = rf"bw:ask:(?P<move>stay|release):{_ID}"
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


def country(decision_id: str, about: About) -> str:
    """The list of countries in the care reply."""
    return f"bw:country:{decision_id}:{about}"


def find(decision_id: str, about: About) -> str:
    """The button beside that list, for a country that is not in it."""
    return f"bw:find:{decision_id}:{about}"


def typed(decision_id: str, about: About) -> str:
    """The form that this button opens, in which a country is typed."""
    return f"bw:typed:{decision_id}:{about}"


def help_action(action: Help, decision_id: str, about: About, country: str) -> str:
    """A button of the care reply. ``country`` is the one that was chosen: a code, "other", or nothing."""
    return f"bw:help:{action}:{decision_id}:{about}:{country or 'none'}"


def barrier(decision_id: str, about: About, country: str) -> str:
    """The list of what may keep somebody from asking for help."""
    return f"bw:barrier:{decision_id}:{about}:{country or 'none'}"


def case(move: Move, case_id: str) -> str:
    """A button on the card of a case."""
    return f"bw:{move}:{case_id}"


def ending(case_id: str) -> str:
    """The list of how a case may have ended."""
    return f"bw:ending:{case_id}"


def setup(field: SetupField) -> str:
    """A list in the set-up panel."""
    return f"bw:setup:{field}"


def ask(move: Move, case_id: str) -> str:
    """An answer to whether a case is still with somebody."""
    return f"bw:ask:{move}:{case_id}"
