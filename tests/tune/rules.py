"""What the tests of moderators' tools have in common: the settings of a new server, and ways to change them."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from hypothesis import strategies as st

from bot.model import Mode
from bot.tune import edits
from bot.tune.standing import narrow, standing
from config.loader import load_default, load_plain, plain

CATEGORIES: Final = (
    "privacy.*",
    "privacy.phone",
    "crisis.*",
    "boundary.*",
    "boundary.meetup",
    "content.*",
    "content.sexual",
)


def usual() -> dict[str, Any]:
    """Settings of a new server, in their full form."""
    return plain(load_default())


def read(settings: dict[str, Any]) -> dict[str, Any]:
    """The same once they have been checked and written down. Raises ``Trouble`` for what cannot be."""
    return plain(load_plain(settings))


def with_rule(category: str, **parts: Any) -> dict[str, Any]:
    """A new server's settings with another rule."""
    settings = usual()
    known = settings["rules"].get(category) or narrow(settings["rules"][f"{category.split('.')[0]}.*"], category)
    settings["rules"][category] = {**known, **parts}
    return read(settings)


RESPONSES: Final = st.lists(
    st.sampled_from(["nudge", "mask", "remove", "flag", "watch"]), min_size=1, max_size=3, unique=True
)
ROWS: Final = st.fixed_dictionaries(
    {},
    optional={
        "respond": RESPONSES,
        "subjects": st.sampled_from([["self"], ["other"], []]),
        "channels": st.sampled_from([["support"], ["elsewhere"], [5], ["support", 5], []]),
        "roles": st.sampled_from([["volunteer"], [7], []]),
        "min_confidence": st.sampled_from([0.5, 0.9, None]),
        "mode": st.sampled_from(["on", "shadow", None]),
    },
)
LIMITS: Final = st.fixed_dictionaries(
    {},
    optional={
        "cooldown": st.sampled_from(["5m", "1h", "24h"]),
        "min_confidence": st.sampled_from([0.0, 0.5, 0.9]),
        "exempt_roles": st.sampled_from([[], ["moderator"], [7, "volunteer"]]),
    },
)


@st.composite
def changes(draw: st.DrawFn, category: str) -> partial[dict[str, Any]]:
    """Any change that a moderator can ask for."""
    at = draw(st.integers(0, 1))
    some: list[partial[dict[str, Any]]] = [
        partial(edits.set_mode, category=category, mode=draw(st.sampled_from(list(Mode)))),
        partial(edits.change_rule, category=category, given=draw(LIMITS)),
        partial(edits.change_row, category=category, at=at, given=draw(ROWS)),
        partial(edits.add_row, category=category, at=at, row={"respond": ["flag"], **draw(ROWS)}),
        partial(edits.drop_row, category=category, at=at),
        partial(edits.raise_row, category=category, at=at),
        partial(edits.switch_on, category=category),
        partial(edits.drop_trial, category=category),
        partial(edits.follow_family, category=category),
    ]
    return draw(st.sampled_from(some))


def rows_of(settings: dict[str, Any], category: str) -> list[Any]:
    """The rows of the rule that is changed."""
    rule = standing(settings, category).edited
    return list(rule["rows"]) if rule else []
