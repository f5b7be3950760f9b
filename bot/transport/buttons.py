"""The custom ids of everything that can be pressed: made here, read in the cogs.

An id says what was pressed and what it is about; it never says that the presser may. Whoever handles a press loads
the decision or case by its id and checks server, channel, person and state again (constitution, 8).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal

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
    VOLUNTEER = "volunteer"
    KEEP = "keep"
    FORGET = "forget"


class QuietAction(StrEnum):
    """What can be done with a quiet line."""

    CASE = "case"
    NOTHING = "nothing"


class NoteAction(StrEnum):
    """What can be done with a private note."""

    OPEN = "open"
    REMOVE = "remove"
    MASK = "mask"
    COPY = "copy"
    FINE = "fine"
    QUIET = "quiet"
    WHY = "why"


class AppealAction(StrEnum):
    """What can be done about a removal: its author asks for another look, moderators answer."""

    ASK = "ask"
    UPHOLD = "uphold"
    WRONG = "wrong"


class LogAction(StrEnum):
    """What can be done with a card in the moderators' log."""

    RIGHT = "right"
    WRONG = "wrong"
    UNDO = "undo"


class LineAction(StrEnum):
    """What can be done with a help line that somebody has typed."""

    SAVE = "save"
    CORRECT = "correct"
    DISCARD = "discard"


class OwnAction(StrEnum):
    """What can be done with a change of own rules or phrases that was asked for and is not made yet."""

    APPLY = "apply"
    SURE = "sure"
    DISCARD = "discard"
    CORRECT = "correct"


class Beside(StrEnum):
    """The buttons on a card that move nothing."""

    ROOM = "room"
    FOLLOW_UP = "follow_up"
    READ = "read"


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
APPEAL: Final = rf"bw:appeal:(?P<action>ask|uphold|wrong):{_ID}"
APPEAL_FORM: Final = rf"bw:appeal:form:{_ID}"
LOG: Final = rf"bw:log:(?P<action>right|wrong|undo):{_ID}"
CARE: Final = rf"bw:care:{_ASKED}"
COUNTRY: Final = rf"bw:country:{_ASKED}(?::{_ABOUT})?"
FIND: Final = rf"bw:find:{_ASKED}(?::{_ABOUT})?"
TYPED: Final = rf"bw:typed:{_ASKED}(?::{_ABOUT})?"
HELP: Final = rf"bw:help:(?P<action>[a-z]+):{_ASKED}:{_ABOUT}:{_COUNTRY}"
BARRIER: Final = rf"bw:barrier:{_ASKED}:{_ABOUT}:{_COUNTRY}"
CASE: Final = rf"bw:(?P<move>claim|release|recuse|wait|carry_on|escalate|resolve|misread|hand|reopen):{_ID}"
HANDING: Final = rf"bw:(?P<move>pass|read):{_ID}"
ROOMS: Final = rf"bw:(?P<move>room|consult|follow_up):{_ID}"
PASS_TO: Final = rf"bw:to:{_ID}"
NOTED: Final = rf"bw:noted:{_ID}:(?P<person>[1-9][0-9]{{0,19}})"
SERVER: Final = rf"bw:server:{_ASKED}:{_ABOUT}:{_COUNTRY}"
QUIET: Final = rf"bw:quiet:(?P<action>case|nothing):{_ID}"
ENDING: Final = rf"bw:ending:{_ID}"
CONDUCT: Final = r"bw:conduct:(?P<step>read|accept):(?P<guild>\d{1,20}):(?P<mark>[a-z2-7]{16})"
AFTER: Final = rf"bw:after:(?P<action>fine|later|rest|talk):(?P<guild>\d{{1,20}}):{_ID}"
SHIFT: Final = r"bw:shift:(?P<action>add|remove)"
SHIFT_FORM: Final = "bw:shift:form"
LIMIT: Final = r"bw:limit:(?P<what>cases|hours)"
HOURS: Final = r"bw:hours:(?P<action>own|post)"
LINE: Final = r"bw:line:(?P<action>save|correct|discard):(?P<draft>[0-9]{1,20})"
LINE_FORM: Final = r"bw:line:form:(?P<country>[A-Z]{2}):(?P<of>new|[a-z2-7]{8})"
ASK: Final = rf"bw:ask:(?P<move>stay|release):{_ID}"
AUTOMOD: Final = r"bw:automod:(?P<action>spare|sync|remove):(?P<mark>[0-9a-f]{12})"
AUTOMOD_CLEAN: Final = r"bw:automod:(?P<action>look|clean):(?P<rule>[1-9][0-9]{0,19}):(?P<mark>[0-9a-f]{12})"
AUTOMOD_PICK: Final = r"bw:automod:pick:(?P<what>parts|countries)"
OWN: Final = r"bw:own:(?P<action>apply|sure|discard|correct):(?P<held>[0-9]{1,20})"
OWN_FORM: Final = r"bw:own:form:(?P<what>[a-z0-9_.:-]+)"
SETUP_CHANNELS: Final = r"bw:setup:(?P<field>[a-z]+_channels?)"
SETUP_ROLES: Final = r"bw:setup:(?P<field>[a-z]+_roles)"


def note(action: NoteAction, decision_id: str) -> str:
    """A button of a private note."""
    return f"bw:note:{action}:{decision_id}"


def appeal(action: AppealAction, decision_id: str) -> str:
    """A button by which a removal is looked at again."""
    return f"bw:appeal:{action}:{decision_id}"


def appeal_form(decision_id: str) -> str:
    """The form in which its author may say something with it."""
    return f"bw:appeal:form:{decision_id}"


def log(action: LogAction, decision_id: str) -> str:
    """A button on a card in the moderators' log."""
    return f"bw:log:{action}:{decision_id}"


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


def server(decision_id: str, about: About, country: str) -> str:
    """The list of servers in which somebody may ask for a volunteer, in a direct message."""
    return f"bw:server:{decision_id}:{about}:{country or 'none'}"


def quiet(action: QuietAction, watch_id: str) -> str:
    """A button below a quiet line."""
    return f"bw:quiet:{action}:{watch_id}"


def pass_to(case_id: str) -> str:
    """The list of those to whom a case can be handed over."""
    return f"bw:to:{case_id}"


def noted(case_id: str, person_id: int) -> str:
    """The form for the note that goes with a case to somebody."""
    return f"bw:noted:{case_id}:{person_id}"


def case(move: Move | Beside, case_id: str) -> str:
    """A button on the card of a case."""
    return f"bw:{move}:{case_id}"


def ending(case_id: str) -> str:
    """The list of how a case may have ended."""
    return f"bw:ending:{case_id}"


def setup(field: SetupField) -> str:
    """A list in the set-up panel."""
    return f"bw:setup:{field}"


class AfterAction(StrEnum):
    """What somebody may answer who is asked how they are: *Fine* (with or without a break that they decline by it),
    that they would like a break, or to talk to a supervisor.
    """

    FINE = "fine"
    LATER = "later"
    REST = "rest"
    TALK = "talk"


NOTHING_READ: Final = "a" * 16
"""Stands for the mark of a code of conduct on a button behind which it is read."""


def conduct(step: Literal["read", "accept"], guild_id: int, mark: str = NOTHING_READ) -> str:
    """The button that opens a server's code of conduct, or accepts it as it was read."""
    return f"bw:conduct:{step}:{guild_id}:{mark}"


def after(action: AfterAction, guild_id: int, case_id: str) -> str:
    """An answer to how somebody is after a case."""
    return f"bw:after:{action}:{guild_id}:{case_id}"


def shift(action: Literal["add", "remove"]) -> str:
    """What can be done in the panel of one's shifts."""
    return f"bw:shift:{action}"


def limit(what: Literal["cases", "hours"]) -> str:
    """A list in the panel of one's limits."""
    return f"bw:limit:{what}"


def hours(action: Literal["own", "post"]) -> str:
    """What can be done with the line that says when volunteers answer: read it in one's own time, or post it."""
    return f"bw:hours:{action}"


def line(action: LineAction, draft_id: int) -> str:
    """A button below a help line that somebody has typed."""
    return f"bw:line:{action}:{draft_id}"


def line_form(country: str, of: str) -> str:
    """The form in which a help line is typed: ``of`` is the id of the one whose place it takes, or "new"."""
    return f"bw:line:form:{country}:{of}"


def ask(move: Move, case_id: str) -> str:
    """An answer to whether a case is still with somebody."""
    return f"bw:ask:{move}:{case_id}"


def automod(action: Literal["spare", "sync", "remove"], mark: str) -> str:
    """What can be done about AutoMod's rules; ``mark`` is of the plan as it was shown."""
    return f"bw:automod:{action}:{mark}"


def automod_clean(action: Literal["look", "clean"], rule_id: int, mark: str) -> str:
    """Show what would be taken out of a rule, or take it out; ``mark`` is of the rule as it was shown."""
    return f"bw:automod:{action}:{rule_id}:{mark}"


def automod_pick(what: Literal["parts", "countries"]) -> str:
    """A list in the panel of what AutoMod stops."""
    return f"bw:automod:pick:{what}"


def own(action: OwnAction, held_id: int) -> str:
    """A button below a change of own rules or phrases."""
    return f"bw:own:{action}:{held_id}"


def own_form(*what: str) -> str:
    """The form in which own words or phrases are typed. ``what`` are words without colons: what is to be made of them;
    an empty one is written ``-``.
    """
    return f"bw:own:form:{':'.join(one or '-' for one in what)}"
