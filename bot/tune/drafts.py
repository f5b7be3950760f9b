"""Changes of rules that somebody was shown and has not confirmed yet: in memory alone, for a while."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

HELD: Final = 15 * 60.0
"""Seconds for which a change waits to be confirmed."""

DRAFTS: Final = 200
"""So many wait at once; the oldest goes first."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A change of a rule: what makes it, and how the rule stood when it was asked for (``Standing.mark``).

    ``asks``: whether it may have to be asked once more, because it lets something act.
    """

    id: int
    guild_id: int
    person_id: int
    category: str
    mark: str
    edit: Callable[[dict[str, Any]], dict[str, Any]]
    until: float
    asks: bool = True


class Drafts:
    """Holds them."""

    def __init__(self) -> None:
        self._held: dict[int, Draft] = {}
        self._next = count(1)

    def hold(
        self,
        where: tuple[int, int],
        rule: tuple[str, str],
        edit: Callable[[dict[str, Any]], dict[str, Any]],
        now: float,
        *,
        asks: bool = True,
    ) -> Draft:
        """Keep a change: server and person, category and mark, what makes it."""
        self._held = {key: one for key, one in self._held.items() if one.until > now}
        while len(self._held) >= DRAFTS:
            del self._held[next(iter(self._held))]
        # What was held before a restart is gone, and its number must not be found to mean something else.
        draft = Draft(int(now * 1000) * 1000 + next(self._next) % 1000, *where, *rule, edit, now + HELD, asks)
        self._held[draft.id] = draft
        return draft

    def find(self, guild_id: int | None, person_id: int, draft_id: int, now: float) -> Draft | None:
        """What this person was shown there, if its time is not over."""
        draft = self._held.get(draft_id)
        mine = draft is not None and (draft.guild_id, draft.person_id) == (guild_id, person_id)
        return draft if draft and mine and now < draft.until else None

    def drop(self, draft: Draft) -> None:
        """Forget it."""
        self._held.pop(draft.id, None)
