"""The load of the desk as supervisors see it: a table drawn with text, narrow enough for a phone. Pure."""

from __future__ import annotations

from typing import Final

from bot.desk.load import SHIFT, Load, ShiftLoad
from bot.model import Level
from bot.wording.wording import Wording
from config.desk_rules import HOUR, MINUTE

COLUMNS: Final = ("shift", "came", "typical", "longest", "waited")

BAR: Final = 5
"""Characters of the longest bar."""

FULL: Final = "\u2588"
HALF: Final = "\u258c"


def shown(seen: Load, wording: Wording) -> str:
    """Everything that supervisors see, in at most 2,000 characters."""
    say, of = wording.say, seen.open_now
    most = max(one.came for one in seen.shifts)
    rows = [[say(f"load-head-{name}") for name in COLUMNS], *(_row(one, most, wording) for one in seen.shifts)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
    lines = [" ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    emergency, urgent, concern = (of[level][0] for level in Level)
    waiting = sum(untaken for _, untaken in of.values())
    now = say("load-open", emergency=emergency, urgent=urgent, concern=concern, waiting=waiting)
    table = ["```", *lines, "```"]
    return "\n".join([say("load-title"), *table, say("load-note"), now])


def _row(one: ShiftLoad, most: int, wording: Wording) -> list[str]:
    say = wording.say
    end = one.begins + int(SHIFT / HOUR)
    few = say("load-few") if one.came else ""
    waited = few if one.waited is None else say("load-waited", waited=one.waited, of=one.calling)
    return [
        f"{one.begins:02}-{end:02}",
        f"{one.came:>3} {bar(one.came, most)}".rstrip(),
        few if one.typical is None else lasting(one.typical, wording),
        "" if one.longest is None else lasting(one.longest, wording),
        waited if one.typical is not None or one.waited is not None else "",
    ]


def bar(count: int, most: int) -> str:
    """A bar of at most ``BAR`` characters, half ones included; the smallest count that is not 0 can be seen."""
    halves = round(2 * BAR * count / most) if most else 0
    halves = max(halves, 1) if count else 0
    return FULL * (halves // 2) + HALF * (halves % 2)


def lasting(seconds: float, wording: Wording) -> str:
    """A time that somebody waited, to the unit that matters."""
    if seconds < 2 * MINUTE:
        return wording.say("load-seconds", count=round(seconds))
    if seconds < 2 * HOUR:
        return wording.say("load-minutes", count=round(seconds / MINUTE))
    return wording.say("load-hours", count=round(seconds / HOUR))
