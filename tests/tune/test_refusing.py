"""Why a rule cannot be: whatever has a code is refused by the loader as well, and the other way round."""

from __future__ import annotations

from typing import Any

import pytest

from bot.model import Response
from bot.trouble import Trouble
from bot.tune import edits
from bot.tune.refusing import Refused, WhyNot, why_not
from config.loader import load_plain
from tests.tune.rules import usual


@pytest.mark.parametrize(
    ("category", "at", "given", "refused"),
    [
        ("crisis.*", 0, {"respond": ["resources", "remove"]}, Refused(WhyNot.CRISIS, 1, (Response.REMOVE,))),
        ("crisis.*", 1, {"respond": ["mask", "nudge"]}, Refused(WhyNot.CRISIS, 2, (Response.MASK, Response.NUDGE))),
        ("crisis.suicide", 0, {"respond": ["remove"]}, Refused(WhyNot.CRISIS, 1, (Response.REMOVE,))),
        ("privacy.*", 1, {"respond": ["none", "nudge"]}, Refused(WhyNot.NOTHING_ELSE, 2)),
        ("privacy.*", 1, {"respond": []}, Refused(WhyNot.EMPTY, 2)),
        ("content.*", 1, {"labels": ["threat"], "kinds": ["pro_harm"]}, Refused(WhyNot.UNREACHED, 2)),
    ],
)
def test_what_cannot_be_has_a_reason(category: str, at: int, given: dict[str, Any], refused: Refused) -> None:
    changed = edits.change_row(usual(), category, at, given)
    assert why_not(changed, category) == (refused,)
    with pytest.raises(Trouble):
        load_plain(changed)


@pytest.mark.parametrize(
    ("category", "at", "given"),
    [
        ("crisis.*", 0, {"respond": ["resources", "flag"]}),
        ("crisis.*", 1, {"respond": ["none"]}),
        ("privacy.*", 2, {"respond": ["remove"]}),
        ("privacy.*", 1, {"channels": []}),
        ("content.*", 1, {"labels": ["insult", "threat"]}),
        ("boundary.meetup", 0, {"respond": ["nudge"]}),
    ],
)
def test_what_can_be_has_none(category: str, at: int, given: dict[str, Any]) -> None:
    changed = edits.change_row(usual(), category, at, given)
    assert why_not(changed, category) == ()
    load_plain(changed)


def test_nothing_is_wrong_where_there_is_no_rule() -> None:
    assert why_not(usual(), "custom.*") == ()
