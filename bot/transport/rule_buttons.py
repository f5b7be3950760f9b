"""The custom ids of what can be pressed about rules: made here, read in the cogs, as those of buttons.py.

What changes a rule carries the mark of how the rule stood when it was shown: nobody changes what they have not seen.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

_RULE: Final = r"(?P<rule>(?:privacy|crisis|boundary|content|custom)\.[A-Za-z0-9_*\-]{1,40})"
_ANY: Final = r"(?P<rule>(?:(?:privacy|crisis|boundary|content|custom)\.[A-Za-z0-9_*\-]{1,40})?)"
_MARK: Final = r"(?P<mark>[a-z2-7]{16})"
_ID: Final = r"(?P<id>[a-z2-7]{16})"
_ROW: Final = r"(?P<row>\d{1,3})"


class RuleForm(StrEnum):
    """The forms in which a rule is changed: all of it, or one row's responses, findings, places and people."""

    LIMITS = "limits"
    DOES = "does"
    ABOUT = "about"
    WHERE = "where"
    ABOVE = "above"
    FIRST = "first"


class RuleAction(StrEnum):
    """What changes a rule at one press."""

    UP = "up"
    DROP = "drop"
    SWITCH_ON = "switch"
    UNTRY = "untry"
    FAMILY = "family"


class DraftAction(StrEnum):
    """What can be done with a change that was shown: keep it, keep it all the same, or leave things as they are."""

    KEEP = "keep"
    SURE = "sure"
    LEAVE = "leave"


class JudgeAction(StrEnum):
    """What can be done with a sighting."""

    RIGHT = "right"
    WRONG = "wrong"
    SKIP = "skip"
    BACK = "back"


class HistoryAction(StrEnum):
    """What can be done with a step of the past."""

    UNDO = "undo"
    LIST = "list"


ALL: Final = r"bw:rules"
PICK: Final = r"bw:rules:pick:(?P<family>privacy|crisis|boundary|content|custom)"
OPEN: Final = rf"bw:rule:open:{_RULE}"
MODE: Final = rf"bw:rule:mode:{_MARK}:{_RULE}"
ROW: Final = rf"bw:rule:row:{_MARK}:{_RULE}"
FORM: Final = rf"bw:rule:form:(?P<form>[a-z]+):{_ROW}:{_MARK}:{_RULE}"
SENT: Final = rf"bw:rule:sent:(?P<form>[a-z]+):{_ROW}:{_MARK}:{_RULE}"
ACT: Final = rf"bw:rule:act:(?P<action>[a-z]+):{_ROW}:{_MARK}:{_RULE}"
DRAFT: Final = rf"bw:rule:draft:(?P<action>keep|sure|leave):(?P<draft>\d{{1,20}}):{_RULE}"
JUDGE: Final = rf"bw:judge:(?P<where>note|list):(?P<action>right|wrong|skip|back):{_ID}:{_ANY}"
REVIEW: Final = rf"bw:review:{_ANY}"
STEP: Final = r"bw:rules:step"
HISTORY: Final = rf"bw:rules:history:(?P<action>undo|list):{_ID}"

NO_STEP: Final = "a" * 16
"""Stands where a step's id would, on the button back to all of them."""


def pick(family: str) -> str:
    """The list of a family's rules."""
    return f"bw:rules:pick:{family}"


def open_rule(rule: str) -> str:
    """The button that opens a rule."""
    return f"bw:rule:open:{rule}"


def mode(mark: str, rule: str) -> str:
    """The list of modes."""
    return f"bw:rule:mode:{mark}:{rule}"


def row(mark: str, rule: str) -> str:
    """The list of a rule's rows."""
    return f"bw:rule:row:{mark}:{rule}"


def form(which: RuleForm, at: int, mark: str, rule: str) -> str:
    """The button that opens a form; ``at`` is a row's place, from 0."""
    return f"bw:rule:form:{which}:{at}:{mark}:{rule}"


def sent(which: RuleForm, at: int, mark: str, rule: str) -> str:
    """The form itself."""
    return f"bw:rule:sent:{which}:{at}:{mark}:{rule}"


def act(action: RuleAction, at: int, mark: str, rule: str) -> str:
    """The button that changes a rule, once it is confirmed."""
    return f"bw:rule:act:{action}:{at}:{mark}:{rule}"


def draft(action: DraftAction, draft_id: int, rule: str) -> str:
    """A button below a change that is shown."""
    return f"bw:rule:draft:{action}:{draft_id}:{rule}"


def judge(where: str, action: JudgeAction, sighting_id: str, rule: str = "") -> str:
    """A button below a sighting: in the moderators' note, or in the list that somebody looks through.

    ``rule`` is the one whose sightings they look through; empty: all.
    """
    return f"bw:judge:{where}:{action}:{sighting_id}:{rule}"


def review(rule: str = "") -> str:
    """The button that opens the first sighting to be judged."""
    return f"bw:review:{rule}"


def history(action: HistoryAction, step_id: str = NO_STEP) -> str:
    """A button below a step of the past."""
    return f"bw:rules:history:{action}:{step_id}"
