"""What a change of a rule would come to, before it is made: refused, or what differs and what that means. Pure.

The edits are those of edits.py; they are held and made as every other change is (proposing.py).
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from enum import StrEnum

from bot.trouble import Trouble
from bot.tune.changing import Edit, NotThereError, Settings
from bot.tune.comparing import Difference, compare
from bot.tune.edits import NEW_RULE, louder
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
class Weighed:
    """What a change would come to. It cannot be made because of what is ``refused``, of ``troubles`` in the loader's
    words, or because the rule is not as it was shown (``stale``). ``after`` like ``before``: nothing differs.
    """

    before: Standing
    after: Standing | None = None
    comes: Comes = Comes.NOW
    differences: tuple[Difference, ...] = ()
    refused: tuple[Refused, ...] = ()
    troubles: tuple[str, ...] = ()
    stale: bool = False

    @property
    def fits(self) -> bool:
        """Whether it can be made, and changes anything."""
        return self.after is not None and self.after != self.before


def weigh(settings: Settings, category: str, mark: str, edit: Edit) -> Weighed:
    """What an edit would come to. ``mark`` is of the rule as it was shown."""
    before = standing(settings, category)
    if before.mark != mark:
        return Weighed(before, stale=True)
    raw = edit(deepcopy(settings))
    if refused := why_not(raw, category):
        return Weighed(before, refused=refused)
    try:
        after = standing(plain(load_plain(raw)), category)
    except Trouble as trouble:
        return Weighed(before, troubles=trouble.lines)
    return Weighed(before, after, comes(before, after), differences(before, after))


def guarded(edit: Edit, category: str, mark: str) -> Edit:
    """The same edit, which raises ``NotThereError`` where the rule is not as it was shown any more."""

    def carefully(settings: Settings) -> Settings:
        if standing(settings, category).mark != mark:
            raise NotThereError
        return edit(settings)

    return carefully


def begins_to_act(settings: Settings, category: str, edit: Edit) -> str:
    """The version of the rule that would act after an edit, where something in it does not act now; else nothing."""
    read = load_plain(edit(deepcopy(settings)))
    rule = read.policy.rules.get(category)
    return rule.version if rule and louder(settings, plain(read), category) else ""


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
