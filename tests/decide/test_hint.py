"""Whether somebody gets the one hint about their name, and what leaves no room for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.decide.hint import decide_hint, leaves_room
from bot.decide.policy import Policy, Row, Rule
from bot.decide.situation import Situation
from bot.model import (
    ChannelKind,
    Chosen,
    Decision,
    Finding,
    Lately,
    Level,
    Message,
    Mode,
    Response,
    Span,
    Subject,
    Surface,
    Trace,
    hint_id,
)

NOW = 1_800_000_000.0
HERE = Situation(ChannelKind.SUPPORT)
ELSEWHERE = Situation(ChannelKind.ELSEWHERE)
MESSAGE = Message(9, 2, 7, NOW, (Surface("content", "hello"),), guild_id=1, author_name="...")
NAME = Finding("privacy.name", Span(4, 15), 0.9, "privacy.name", "said so", subject=Subject.OTHER)
ALL = (Response.REMOVE, Response.MASK, Response.FLAG, Response.NUDGE)
OTHERS = Row(ALL, subjects=frozenset({Subject.OTHER}))
HERE_ALONE = Row(ALL, channels=frozenset({ChannelKind.SUPPORT}))
STRICT = Rule("privacy.*", (Row(ALL),))


def hint(
    *, rule: Rule = STRICT, finding: Finding = NAME, lately: Lately | None = None, where: Situation = HERE,
    message: Message = MESSAGE, now: float = NOW,
) -> Decision | None:  # fmt: skip
    return decide_hint(message, where, [finding], Policy({rule.category: rule}), lately or Lately(), now)


def test_a_hint_is_one_decision_for_ever_that_does_nothing_but_hint_and_keeps_no_place_in_the_name() -> None:
    first, later = hint(), hint(message=replace(MESSAGE, id=10))
    assert first is not None
    assert later is not None
    assert first.id == later.id == hint_id(1, 7)
    assert first.responses == (Response.NUDGE,)
    assert first.skipped == ()
    (found,) = first.findings
    assert (found.category, found.span, found.subject) == ("privacy.name", Span(0, 0), Subject.SELF)


NOT_NOW = {
    "the rule is off": {"rule": replace(STRICT, mode=Mode.OFF)},
    "the rule is in shadow": {"rule": replace(STRICT, mode=Mode.SHADOW)},
    "the rule gives no hints": {"rule": replace(STRICT, rows=(Row((Response.FLAG, Response.MASK)),))},
    "the rule is about others": {"rule": replace(STRICT, rows=(OTHERS,))},
    "the rule is for elsewhere": {"where": ELSEWHERE, "rule": replace(STRICT, rows=(HERE_ALONE,))},
    "there is no rule": {"rule": replace(STRICT, category="content.*")},
    "it is not sure": {"finding": replace(NAME, confidence=0.3)},
    "they asked for quiet": {"lately": Lately(quiet_until=NOW + 1)},
    "they were told of the same": {"lately": Lately((Trace(Response.NUDGE, "privacy.name", NOW - 60),))},
    "they were offered help today": {
        "lately": Lately((Trace(Response.RESOURCES, "crisis.suicide", NOW - 80_000, Level.CONCERN),))},
    "they are exempt": {"rule": replace(STRICT, exempt_roles=frozenset({5})),
                        "where": Situation(ChannelKind.SUPPORT, frozenset({5}))},
    "it was said long ago": {"now": NOW + 3600},
    "it was a direct message": {"message": replace(MESSAGE, guild_id=None)},
}  # fmt: skip


@pytest.mark.parametrize("changes", NOT_NOW.values(), ids=NOT_NOW)
def test_there_is_none_where(changes: dict[str, object]) -> None:
    assert hint(**changes) is None  # type: ignore[arg-type]  # arguments by their names


def decided(*responses: Response, family: str = "privacy.phone") -> Decision:
    found = Finding(family, Span(0, 1), 0.9, "", "")
    return Decision("a" * 16, 9, 2, 7, NOW, 1, (found,), tuple(Chosen(one, family, (0,)) for one in responses))


@pytest.mark.parametrize(
    ("decision", "room"),
    [
        (None, True),
        (decided(), True),
        (decided(Response.FLAG, family="content.sexual"), True),
        (decided(Response.NUDGE), False),
        (decided(Response.MASK), False),
        (decided(Response.REMOVE, Response.FLAG), False),
        (decided(Response.RESOURCES, Response.CASE, family="crisis.suicide"), False),
        (decided(Response.WATCH, family="crisis.eating"), False),
        (decided(family="crisis.abuse"), False),
    ],
)
def test_a_message_that_is_answered_otherwise_leaves_no_room(decision: Decision | None, room: bool) -> None:
    assert leaves_room(decision) is room
