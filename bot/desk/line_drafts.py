"""Help lines that somebody has typed and not saved yet: in memory alone, one a person in each server, for a while."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from config.helplines import Line
from config.line_form import Fault, Form
from config.server_lines import line_id

HELD: Final = 15 * 60.0
"""Seconds for which something typed waits to be saved."""

DRAFTS: Final = 200
"""So many wait at once; the oldest goes first."""

NEW: Final = "new"
"""Stands where a line's id would, for one that is not there yet."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Something typed and not kept: for a country, in place of ``before`` (None: a new line).

    ``line`` is what it describes, None where there are ``faults``. Nobody can use it after ``until`` (Unix seconds).
    """

    id: int
    guild_id: int
    person_id: int
    country: str
    form: Form
    until: float
    before: Line | None = None
    line: Line | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def of(self) -> str:
        """The id of the line whose place it takes."""
        return line_id(self.country, self.before.name) if self.before else NEW


class Drafts:
    """Holds them. A newer one of the same person takes the place of the older."""

    def __init__(self) -> None:
        self._held: dict[tuple[int, int], Draft] = {}

    def hold(self, draft: Draft, now: float) -> None:
        """Keep it until its time is over."""
        self._held = {key: one for key, one in self._held.items() if one.until > now}
        self._held.pop((draft.guild_id, draft.person_id), None)
        while len(self._held) >= DRAFTS:
            del self._held[next(iter(self._held))]
        self._held[draft.guild_id, draft.person_id] = draft

    def find(self, guild_id: int | None, person_id: int, draft_id: int, now: float) -> Draft | None:
        """What this person has typed there, if it is the one that is meant."""
        draft = self._held.get((guild_id or 0, person_id))
        return draft if draft and draft.id == draft_id and now < draft.until else None

    def drop(self, draft: Draft) -> None:
        """Forget it."""
        if self._held.get((draft.guild_id, draft.person_id)) is draft:
            del self._held[draft.guild_id, draft.person_id]
