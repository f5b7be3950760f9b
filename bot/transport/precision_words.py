"""How often a rule was judged right, in words, numbers and a small picture. Pure."""

from __future__ import annotations

from typing import Final

from bot.transport.rule_words import RuleWords
from bot.tune.precision import BAR, LEAST, Precision

CELLS: Final = 20
"""Cells of the picture: each is five of a hundred."""


def precision_line(judged: Precision, words: RuleWords) -> str:
    """The numbers, and what is still wanted: "Judged right 6 of 9 times; ..."."""
    if not judged.judged:
        return words.say("rules-precision-none", least=LEAST)
    low, high = judged.interval
    line = words.say("rules-precision-line", right=judged.right, judged=judged.judged,
                     low=str(round(low * 100)), high=str(round(high * 100)))  # fmt: skip
    return f"{line} {wanted(judged, words)}"


def wanted(judged: Precision, words: RuleWords) -> str:
    """How many verdicts are still wanted."""
    if judged.enough:
        return words.say("rules-precision-enough")
    if judged.more is None:
        return words.say("rules-precision-never", bar=str(round(BAR * 100)))
    return words.say("rules-precision-more", count=judged.more)


def picture(judged: Precision) -> str:
    """From 0 to 100 of 100: the interval as a bar, the share as a dot in it, the bar to be reached as a line."""
    low, high = judged.interval
    first, last = _cell(low), _cell(high)
    cells = ["━" if first <= at <= last and judged.judged else "·" for at in range(CELLS)]
    if judged.judged:
        cells[_cell(judged.share)] = "●"
    cells.insert(round(BAR * CELLS), "┃")
    return "`" + "".join(cells) + "`"


def _cell(share: float) -> int:
    return min(CELLS - 1, int(share * CELLS))
