"""The shape of the parts of the policy file that are about the desk: ``desk`` and ``conduct``.

    desk:
      calls:
        emergency: {volunteers: [0s, 2m], supervisors: [5m], moderators: [10m]}
        urgent: {volunteers: [5m, 15m], supervisors: [30m], moderators: [1h]}
      open_cases: 2
    conduct: {version: "2", text: "What we promise each other."}

A concern calls nobody, so there is no place to say when it would.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field

from bot.model import Level
from config.desk_rules import DAY, HOUR, MINUTE, USUAL_CALLS, USUAL_RULES, Calls, Conduct, DeskRules
from config.durations import written
from config.mistakes import Mistake
from config.shapes import Several, Shape, between, number, read

LONGEST_CONDUCT: Final = 1500
"""Characters of a code of conduct: it has to fit into one message beside the button that accepts it."""

MOST_CALLS: Final = 5
CALLED: Final = ("volunteers", "supervisors", "moderators")
TIMES: Final = ("ask_after", "ask_waiting", "answer_within", "hours", "rest", "person_kept")
COUNTS: Final = ("open_cases", "in_a_row")

Moments = Annotated[Several[Annotated[float, between(0, DAY)]], Field(max_length=MOST_CALLS)]
Count = Annotated[int, BeforeValidator(number), Field(ge=1, le=20, strict=True)]


class CallsShape(Shape):
    """When who is called."""

    volunteers: Moments = Field(default_factory=list)
    supervisors: Moments = Field(default_factory=list)
    moderators: Moments = Field(default_factory=list)


class LevelsShape(Shape):
    """The levels for which anybody is called."""

    emergency: Any = None
    urgent: Any = None


class DeskShape(Shape):
    """How the desk works."""

    calls: Any = Field(default_factory=dict)
    ask_after: Annotated[float, between(5 * MINUTE, DAY)] = USUAL_RULES.ask_after
    ask_waiting: Annotated[float, between(5 * MINUTE, 2 * DAY)] = USUAL_RULES.ask_waiting
    answer_within: Annotated[float, between(MINUTE, DAY)] = USUAL_RULES.answer_within
    open_cases: Count = USUAL_RULES.open_cases
    hours: Annotated[float, between(HOUR, DAY)] = USUAL_RULES.hours
    in_a_row: Count = USUAL_RULES.in_a_row
    rest: Annotated[float, between(5 * MINUTE, DAY)] = USUAL_RULES.rest
    person_kept: Annotated[float, between(DAY, 90 * DAY)] = USUAL_RULES.person_kept


class ConductShape(Shape):
    """What volunteers accept. YAML reads 2 as a number; a version is a name."""

    version: Annotated[str, BeforeValidator(lambda one: str(one) if isinstance(one, int | float) else one),
                       Field(min_length=1, max_length=20)] = "1"  # fmt: skip
    text: Annotated[str, Field(min_length=1, max_length=LONGEST_CONDUCT)] = ""


def read_desk(data: object, mistakes: list[Mistake]) -> DeskRules:
    """The rules of the desk. Adds a line for every mistake."""
    shape = read(DeskShape, data, ("desk",), mistakes)
    if shape is None:
        return USUAL_RULES
    levels = read(LevelsShape, shape.calls, ("desk", "calls"), mistakes) or LevelsShape()
    calls = {Level.CONCERN: Calls()}
    for level in (Level.EMERGENCY, Level.URGENT):
        given = getattr(levels, level.value)
        one = CallsShape() if given is None else read(CallsShape, given, ("desk", "calls", level.value), mistakes)
        calls[level] = (
            USUAL_CALLS[level] if given is None or one is None
            else Calls(*(tuple(sorted(set(getattr(one, who)))) for who in CALLED))
        )  # fmt: skip
    rules = {name: getattr(shape, name) for name in (*TIMES, *COUNTS)}
    return DeskRules(MappingProxyType(calls), **rules)


def read_conduct(data: object, mistakes: list[Mistake]) -> Conduct:
    """The code of conduct. Adds a line for every mistake."""
    shape = read(ConductShape, data, ("conduct",), mistakes) or ConductShape()
    return Conduct(shape.version.strip(), shape.text.strip())


def plain_desk(given: DeskRules, changed_only: bool) -> dict[str, Any]:
    """The rules as plain data, or (``changed_only``) what of them is not as usual."""

    def full(rules: DeskRules) -> dict[str, Any]:
        calls: Mapping[str, Any] = {
            level.value: {who: [written(moment) for moment in getattr(rules.calls[level], who)] for who in CALLED}
            for level in (Level.EMERGENCY, Level.URGENT)
        }
        times = {name: written(getattr(rules, name)) for name in TIMES}
        return {"calls": calls, **times, **{name: getattr(rules, name) for name in COUNTS}}

    mine, usual = full(given), full(USUAL_RULES)
    if not changed_only:
        return mine
    calls = {level: one for level, one in mine.pop("calls").items() if one != usual["calls"][level]}
    changed = {name: value for name, value in mine.items() if value != usual[name]}
    return {**({"calls": calls} if calls else {}), **changed}


def plain_conduct(given: Conduct) -> dict[str, str]:
    """The code as plain data; empty where there is none."""
    return {"version": given.version, "text": given.text} if given.text else {}
