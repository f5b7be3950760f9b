"""What moderators look back on: how often what happened, what a rule would have done, who changed which setting.

None of it holds what anybody said. A tally and a verdict name nobody at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.model.decision import Response
from bot.model.message import Link

_CODE: Final = re.compile(r"[a-z_]{1,32}")


@dataclass(frozen=True, slots=True)
class Tally:
    """How often the same happened in a server on one day. Nobody is named.

    ``day`` counts days since 1970-01-01 (UTC). ``rule`` is the policy's (``privacy.*``, ``custom.spam``), ``category``
    what was found. ``what`` is a response's value or another short code: found, shadow, trial, automod, removed,
    undone. ``times`` is at least 1. Raises ValueError for a ``what`` that is no code of at most 32 letters and ``_``.
    """

    day: int
    rule: str
    category: str
    what: str
    times: int = 1

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.what):
            raise ValueError("what happened is a short code of small letters and _")


class Judged(StrEnum):
    """What a moderator says of something that a rule did, or would have done."""

    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A message about which a rule in shadow, or a changed one on trial, would have done something.

    Moderators follow ``link`` and judge. ``id`` is made by ``sighting_id``. ``person_id`` is the message's author:
    never shown, but what is about somebody can be exported and erased by them. ``version`` says which form of the rule
    it was (a digest). ``responses`` are what would have been done, ``at`` is when it was decided.
    """

    id: str
    guild_id: int
    person_id: int
    rule: str
    version: str
    category: str
    responses: tuple[Response, ...]
    confidence: float
    link: Link
    at: float
    verdict: Judged | None = None


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One setting of a server before and after somebody changed it.

    ``id`` is made by ``setting_change_id``. ``by`` is who changed it, None once they are forgotten. ``path`` leads to
    the setting, such as ``("rules", "privacy.phone", "mode")``. ``before`` and ``after`` are plain data as JSON holds
    it; None: not there. ``undoes`` is the id of the change that this takes back. ``note`` is what a moderator wrote.
    """

    id: str
    guild_id: int
    at: float
    by: int | None
    path: tuple[str, ...]
    before: object
    after: object
    undoes: str = ""
    note: str = ""
