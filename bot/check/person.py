"""One checked message, shown to a person: what was noticed and why, what would be done, and what not and why not."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import IO, Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.model import Decision, Finding, Response, Skip

COLOURS: Final[Mapping[str, str]] = {
    "crisis": "bold underline red",
    "privacy": "bold underline yellow",
    "content": "bold underline magenta",
    "boundary": "bold underline blue",
}

RESPONSES: Final[Mapping[Response, str]] = {
    Response.REMOVE: "remove the message",
    Response.MASK: "offer to post it again without the detail",
    Response.RESOURCES: "send the care reply with help lines",
    Response.CASE: "open a case at the volunteers' desk",
    Response.WATCH: "put a quiet line on the volunteers' desk",
    Response.FLAG: "tell the moderators",
    Response.NUDGE: "give the author a private hint",
    Response.NONE: "do nothing",
}

REASONS: Final[Mapping[Skip, str]] = {
    Skip.OFF: "the rule is off",
    Skip.SHADOW: "the rule is in shadow: it only counts",
    Skip.NO_ROW: "no row of the rule fits here",
    Skip.EXEMPT_ROLE: "the author's role is exempt",
    Skip.LOW_CONFIDENCE: "not sure enough",
    Skip.COOLDOWN: "the author was told not long ago",
    Skip.QUIET: "the author asked for quiet",
    Skip.CRISIS_COMES_FIRST: "a cry for help is answered first",
    Skip.NEVER_PUNISH_CRISIS: "a possible cry for help is never punished",
}

UNSAFE: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that would turn the order of letters around on the screen."""


def show(text: str, decision: Decision, out: IO[str]) -> None:
    """Prints it. With colours on a terminal; without, the numbers in brackets still say what is where."""
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    console.print(marked(text, decision.findings), soft_wrap=True)
    console.print()
    if decision.findings:
        console.print(_table(decision.findings, len(text)))
    else:
        console.print("Nothing was noticed.")
    for chosen in decision.chosen:
        console.print(Text(f"Would {RESPONSES[chosen.response]} ({chosen.rule}).", "green"), soft_wrap=True)
    if not decision.chosen:
        console.print("Would do nothing.")
    for skipped in decision.skipped:
        why = f"Would not {RESPONSES[skipped.response]} ({skipped.rule}): {REASONS[skipped.reason]}."
        console.print(Text(why, "dim"), soft_wrap=True)


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


def _table(findings: tuple[Finding, ...], length: int) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("", "what", "level", "whose", "sure", "where", "why"):
        table.add_column(name, overflow="fold", no_wrap=name in ("", "sure", "where"))
    for number, finding in enumerate(findings, 1):
        span = finding.span
        where = "all of it" if (span.start, span.end) == (0, length) else f"{span.start}-{span.end}"
        table.add_row(str(number), finding.category, finding.level or "-", finding.subject.value,
                      f"{finding.confidence:.0%}", where, Text(finding.why))  # fmt: skip
    return table
