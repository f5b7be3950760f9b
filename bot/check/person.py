"""One checked message, shown to a person: what was noticed and why, what would be done, and what not and why not."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import IO, Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.model import Decision, Finding
from bot.wording.wording import Wording

COLOURS: Final[Mapping[str, str]] = {
    "crisis": "bold underline red",
    "privacy": "bold underline yellow",
    "content": "bold underline magenta",
    "boundary": "bold underline blue",
}

COLUMNS: Final = ("what", "level", "whose", "sure", "where", "why")

UNSAFE: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that would turn the order of letters around on the screen."""


def show(text: str, decision: Decision, out: IO[str], wording: Wording) -> None:
    """Prints it. With colours on a terminal; without, the numbers in brackets still say what is where."""
    say = wording.say
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    console.print(marked(text, decision.findings), soft_wrap=True)
    console.print()
    if decision.findings:
        console.print(_table(decision.findings, len(text), wording))
    else:
        console.print(say("check-nothing-noticed"))
    for chosen in decision.chosen:
        what = say(f"check-response-{chosen.response}")
        console.print(Text(say("check-would", what=what, rule=chosen.rule), "green"), soft_wrap=True)
    if not decision.chosen:
        console.print(say("check-would-nothing"))
    for skipped in decision.skipped:
        what, reason = say(f"check-response-{skipped.response}"), say(f"check-reason-{skipped.reason}")
        console.print(Text(say("check-would-not", what=what, rule=skipped.rule, reason=reason), "dim"), soft_wrap=True)


def marked(text: str, findings: tuple[Finding, ...]) -> Text:
    """The text with every stretch coloured and numbered. What concerns the whole message gets no mark."""
    shown = Text(harmless(text))
    ends: dict[int, list[int]] = {}
    for number, finding in enumerate(findings, 1):
        span = finding.span
        if span.surface == 0 and (span.start, span.end) != (0, len(text)):
            shown.stylize(COLOURS.get(finding.family, "bold underline"), span.start, span.end)
            ends.setdefault(span.end, []).append(number)
    pieces = shown.divide(sorted(ends)) if ends else [shown]
    whole = Text()
    position = 0
    for piece in pieces:
        whole.append_text(piece)
        position += len(piece)
        if position in ends:
            whole.append(f"[{','.join(map(str, ends.pop(position)))}]", "dim")
    return whole


def harmless(text: str) -> str:
    """The same text, as long as before, without anything that a terminal would obey."""
    return "".join(
        letter
        if letter in "\n\t" or (unicodedata.category(letter) not in ("Cc", "Cs") and letter not in UNSAFE)
        else "\ufffd"
        for letter in text
    )


def _table(findings: tuple[Finding, ...], length: int, wording: Wording) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("", overflow="fold", no_wrap=True)
    for name in COLUMNS:
        table.add_column(wording.say(f"check-column-{name}"), overflow="fold", no_wrap=name in ("sure", "where"))
    for number, finding in enumerate(findings, 1):
        span = finding.span
        whole = (span.start, span.end) == (0, length)
        table.add_row(
            str(number),
            finding.category,
            finding.level or "-",
            finding.subject.value,
            f"{finding.confidence:.0%}",
            wording.say("check-whole") if whole else f"{span.start}-{span.end}",
            Text(finding.why),
        )
    return table
