"""Changing a rule in two steps: what a change would come to, and keeping it. Nothing is changed unseen."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.model import Server
from bot.ports import Clock
from bot.trouble import Trouble
from bot.tune.changing import Changed, Changing, SettledError, Undone
from bot.tune.comparing import Difference, compare
from bot.tune.drafts import Draft, Drafts
from bot.tune.edits import NEW_RULE, Edit, louder
from bot.tune.refusing import Refused, why_not
from bot.tune.standing import Standing, acts, standing
from config.loader import load_plain, plain


class Comes(StrEnum):
    """What a change comes to: it counts at once, is tried first, is in shadow first, or nothing acts in any case."""

    NOW = "now"
    TRIAL = "trial"
    SHADOW = "shadow"
    QUIET = "quiet"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a change would come to. Without a ``draft`` it cannot be kept: because of what is ``refused``, of
    ``troubles`` in the loader's words, because it is ``stale`` (the rule was changed since it was shown), or because
    nothing differs.
    """

    before: Standing
    after: Standing | None = None
    comes: Comes = Comes.NOW
    differences: tuple[Difference, ...] = ()
    draft: Draft | None = None
    refused: tuple[Refused, ...] = ()
    troubles: tuple[str, ...] = ()
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Whether a change lets something act, and the rule's version then."""

    louder: bool
    version: str


class Proposing:
    """Shows changes and keeps them."""

    def __init__(self, changing: Changing, clock: Clock) -> None:
        self._changing = changing
        self._clock = clock
        self._drafts = Drafts()

    def standing(self, server: Server, category: str) -> Standing:
        """How a category stands."""
        return standing(self._changing.settings(server), category)

    def propose(self, server: Server, by: int, category: str, mark: str, edit: Edit, *, asks: bool = True) -> Proposal:
        """What an edit would come to. ``mark`` is of the rule as it was shown."""
        settings = self._changing.settings(server)
        before = standing(settings, category)
        if before.mark != mark:
            return Proposal(before, stale=True)
        raw = edit(deepcopy(settings))
        if refused := why_not(raw, category):
            return Proposal(before, refused=refused)
        try:
            after = standing(plain(load_plain(raw)), category)
        except Trouble as trouble:
            return Proposal(before, troubles=trouble.lines)
        if after == before:
            return Proposal(before, after)
        draft = self._drafts.hold((server.guild_id, by), (category, mark), edit, self._clock.now(), asks=asks)
        return Proposal(before, after, comes(before, after), differences(before, after), draft)

    def find(self, guild_id: int | None, person_id: int, draft_id: int) -> Draft | None:
        """What somebody was shown."""
        return self._drafts.find(guild_id, person_id, draft_id, self._clock.now())

    def drop(self, draft: Draft) -> None:
        """Leave things as they are."""
        self._drafts.drop(draft)

    def asked(self, server: Server, draft: Draft) -> Asked:
        """Whether to ask once more. Raises ``Trouble`` where the change cannot be any more."""
        settings = self._changing.settings(server)
        read = load_plain(draft.edit(deepcopy(settings)))
        rule = read.policy.rules.get(draft.category)
        loud = draft.asks and louder(settings, plain(read), draft.category)
        return Asked(loud and rule is not None, rule.version if rule else "")

    async def keep(self, draft: Draft) -> Changed | None:
        """Change it; None where the rule is not as it was when the change was shown. Raises ``Trouble``."""
        self.drop(draft)
        try:
            return await self._changing.change(draft.guild_id, draft.person_id, _guarded(draft))
        except SettledError:
            return None


def _guarded(draft: Draft) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def edit(settings: dict[str, Any]) -> dict[str, Any]:
        if standing(settings, draft.category).mark != draft.mark:
            raise SettledError(Undone.SINCE)
        return draft.edit(settings)

    return edit


def comes(before: Standing, after: Standing) -> Comes:
    """What it means for members."""
    if after.tried is not None and after.tried != before.tried:
        return Comes.TRIAL
    if after.in_force == before.in_force:
        return Comes.DROPPED
    if acts(before.in_force) or acts(after.in_force):
        return Comes.NOW
    return Comes.SHADOW if before.mode != after.mode and after.mode == "shadow" else Comes.QUIET


def differences(before: Standing, after: Standing) -> tuple[Difference, ...]:
    """What differs: of the rule that is changed, else of the one that counts."""
    if comes(before, after) is Comes.TRIAL:
        return compare(before.edited or NEW_RULE, after.tried or NEW_RULE)
    if comes(before, after) is Comes.DROPPED:
        return compare(before.edited or NEW_RULE, after.edited or NEW_RULE)
    return compare(before.in_force or NEW_RULE, after.in_force or NEW_RULE)
