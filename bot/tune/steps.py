"""What was changed in one step, and taking a step back: all of it or nothing.

One press may change several settings (a rule that was on trial takes the place of another): they were changed at the
same moment by the same person. Moderators see that as one step, and take it back as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from bot.model import SettingChange
from bot.ports import Ledger
from bot.tune.changing import MOST_SHOWN, Changed, Changing, SettledError, Undone
from bot.tune.differing import put, value_at
from bot.tune.standing import Settings

SEARCHED: Final = 8 * MOST_SHOWN
"""So many changes are read for the newest steps: few steps change more than one setting."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one press changed. ``undone`` says whether a later step took it back, and was not taken back itself."""

    changes: tuple[SettingChange, ...]
    undone: bool = False

    @property
    def id(self) -> str:
        """The id of its first change stands for all of it."""
        return self.changes[0].id

    @property
    def at(self) -> float:
        """When it was made, in Unix seconds."""
        return self.changes[0].at

    @property
    def by(self) -> int | None:
        """Who made it; None once they are forgotten."""
        return self.changes[0].by

    @property
    def undoes(self) -> str:
        """The id of the step that it took back."""
        return self.changes[0].undoes


def steps_of(changes: Sequence[SettingChange]) -> tuple[Step, ...]:
    """The steps behind changes, in their order. What is left of a step that is cut off at the end is left out."""
    grouped = [tuple(group) for _, group in groupby(changes, key=lambda one: (one.at, one.by, one.undoes))]
    if len(changes) >= SEARCHED and len(grouped) > 1:
        grouped.pop()
    taken_back: set[str] = set()
    found = []
    for group in grouped:  # newest first: what took a step back stands before it
        undone = bool(taken_back & {one.id for one in group})
        if group[0].undoes and not undone:
            taken_back.add(group[0].undoes)
        found.append(Step(group, undone))
    return tuple(found)


async def newest_steps(ledger: Ledger, guild_id: int) -> tuple[Step, ...]:
    """The newest steps of a server, newest first."""
    return steps_of(await ledger.changes(guild_id, SEARCHED))[:MOST_SHOWN]


async def find_step(ledger: Ledger, guild_id: int, step_id: str) -> Step | None:
    """A step by its id; None where it is not kept any more, or was made elsewhere."""
    steps = steps_of(await ledger.changes(guild_id, SEARCHED))
    return next((one for one in steps if one.id == step_id), None)


def taken_back(settings: Settings, step: Step) -> dict[str, Any]:
    """Settings as they were before a step. Raises ``SettledError`` where one of them is not as the step left it."""
    stands = [value_at(settings, one.path) for one in step.changes]
    if all(value == one.before for value, one in zip(stands, step.changes, strict=True)):
        raise SettledError(Undone.ALREADY)
    if any(value != one.after for value, one in zip(stands, step.changes, strict=True)):
        raise SettledError(Undone.SINCE)
    changed = dict(settings)
    for one in step.changes:
        changed = put(changed, one.path, one.before)
    return changed


async def undo_step(
    changing: Changing, ledger: Ledger, guild_id: int, by: int, step_id: str, *, setup: bool = False
) -> tuple[Undone, Changed | None]:
    """Put back what stood before a step, where all that it made still stands. ``setup`` as in ``Changing.change``.

    Raises ``Trouble`` where that would not fit what has been changed since.
    """
    step = await find_step(ledger, guild_id, step_id)
    if step is None:
        return Undone.GONE, None
    try:
        changed = await changing.change(
            guild_id, by, lambda settings: taken_back(settings, step), undoes=step.id, setup=setup
        )
    except SettledError as settled:
        return Undone(settled.args[0]), None
    return Undone.DONE, changed
