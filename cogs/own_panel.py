"""What is shown of a change before it is made, and of what does not fit. Pure: words, files and buttons."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import discord

from bot.model import View
from bot.transport import buttons
from bot.transport.buttons import OwnAction
from bot.transport.change_words import ChangeWords
from bot.transport.rule_words import RuleWords
from bot.transport.views import pressable
from bot.transport.words import escaped
from bot.tune.differing import Path
from bot.tune.proposing import Proposal
from bot.wording.wording import Wording
from config.own_faults import Fault, said

ROOM: Final = 1_200
"""Characters of a block of lines, so that it fits into one message beside the words around it."""
LONGEST_LINE: Final = 120
SAMPLES: Final = 8
"""How many entries are shown that stand in a text."""
DETECTORS: Final = "detectors"
NUMBERS: Final = "123456789"
BARE: Final = ("entries", "patterns")
"""Lists whose items need no name before them."""


def shown(wording: Wording, proposal: Proposal, more: Sequence[str] = ()) -> dict[str, Any]:
    """A change before it is made, and what can be pressed: what becomes of rules, channels and help lines in plain
    words, what detectors look for line by line. Where there is more than fits, all of it comes as a file.
    """
    words, beside = ChangeWords(RuleWords(wording)), [one for one in proposal.changes if one[0][0] != DETECTORS]
    told = [f"- {line}" if line[0] not in NUMBERS else f"  {line}" for one in beside for line in words.setting(*one)]
    found = list(diff([one for one in proposal.changes if one[0][0] == DETECTORS]))
    kept, lines = list(_fitting(told)), block(found, "diff")
    first_words = [wording.say(proposal.key, "", **proposal.named), *kept, lines]
    content = [*first_words, *more, wording.say("own-not-yet")]
    first = pressed(wording, OwnAction.APPLY, proposal.id, discord.ButtonStyle.primary)
    made: dict[str, Any] = {
        "content": "\n".join(one for one in content if one)[:2_000],
        "view": pressable(first, pressed(wording, OwnAction.DISCARD, proposal.id)),
    }
    if len(kept) < len(told) or len(lines.splitlines()) - 2 < len(found):
        made["file"] = as_file("changes.diff", "".join(f"{line}\n" for line in diff(proposal.changes)))
    return made


def asked_again(wording: Wording, proposal: Proposal) -> dict[str, Any]:
    """What a change costs, and the question once more."""
    view = pressable(
        pressed(wording, OwnAction.SURE, proposal.id, discord.ButtonStyle.danger),
        pressed(wording, OwnAction.DISCARD, proposal.id),
    )
    question = proposal.question or f"{proposal.key}-sure"
    content = [wording.say(question, "", **proposal.named), block(proposal.costs)]
    return {"content": "\n".join(content), "view": view}


def faulty(
    wording: Wording, faults: Iterable[tuple[int, Fault]], lines: Sequence[str] = (), held: int | None = None
) -> dict[str, Any]:
    """Everything that does not fit, with its line where it has one (from 1). What is ``held`` can be corrected."""
    told = [(line, escaped(said(fault, wording))) for line, fault in faults]
    rows = [wording.say("own-line", line=line, what=what) if line else what for line, what in told]
    rows += [line.replace("`", "'") for line in lines]
    kept = list(_fitting(rows))
    more = [wording.say("own-more", count=len(rows) - len(kept))] if len(rows) > len(kept) else []
    words = [wording.say("own-faulty", count=len(rows)), *(f"- {row}" for row in kept), *more]
    found: dict[str, Any] = {"content": "\n".join(words)[:2_000]}
    if held is not None:
        found["view"] = pressable(
            pressed(wording, OwnAction.CORRECT, held, discord.ButtonStyle.primary),
            pressed(wording, OwnAction.DISCARD, held),
        )
    return found


def sample(wording: Wording, view: View, found: Sequence[tuple[str, str]]) -> list[str]:
    """What was found in a text that somebody wanted to try it on. Shown once, kept nowhere."""
    if not found:
        head = [wording.say("own-sample-none")]
    else:
        head = [wording.say("own-sample", count=len(found))]
        head += [
            wording.say("own-sample-hit", entry=bare(entry), stretch=bare(text)) for entry, text in found[:SAMPLES]
        ]
    if view.skeleton != view.raw.lower():
        head.append(wording.say("own-sample-read", text=bare(view.skeleton)))
    return head


def pressed(
    wording: Wording, action: OwnAction, held: int, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> discord.ui.Button[discord.ui.View]:
    """A button below a change."""
    return discord.ui.Button(
        label=wording.say(f"own-button-{action}"), style=style, custom_id=buttons.own(action, held)
    )


def diff(changes: Sequence[tuple[Path, Any, Any]]) -> Iterator[str]:
    """Before and after, line by line: what is taken away with ``-``, what comes with ``+``."""
    for path, before, after in changes:
        old, new = list(_leaves(before, path[-1])), list(_leaves(after, path[-1]))
        yield ".".join(path[1:] if path[0] == "detectors" else path)
        gone, come = set(old) - set(new), set(new) - set(old)
        yield from (f"- {line}" for line in old if line in gone)
        yield from (f"+ {line}" for line in new if line in come)


def _leaves(value: Any, name: str) -> Iterator[str]:
    if value is None:
        return
    if isinstance(value, Mapping):
        for key, one in value.items():
            yield from _leaves(one, str(key))
    elif isinstance(value, list) and name in BARE:
        yield from (_line(str(one)) for one in value)
    elif isinstance(value, list):
        for one in value:
            words = "; ".join(_leaves(one, "")) if isinstance(one, Mapping) else str(one)
            yield _line(f"{name}: {words}")
    else:
        yield _line(f"{name}: {_plain(value)}")


def _plain(value: Any) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)


def _line(text: str) -> str:
    return text if len(text) <= LONGEST_LINE else text[: LONGEST_LINE - 1] + "…"


def block(lines: Sequence[str], language: str = "") -> str:
    """As many of the lines as fit, as they are."""
    kept = [line.replace("`", "'") for line in _fitting(lines)]
    return "\n".join([f"```{language}", *kept, "```"]) if kept else ""


def bare(text: str) -> str:
    """A stretch of text that can stand between backticks, on one line."""
    return _line(" ".join(text.replace("`", "'").split()))


def as_file(name: str, text: str) -> discord.File:
    """A text as a file."""
    return discord.File(io.BytesIO(text.encode("utf-8", "replace")), filename=name)


def _fitting(rows: Sequence[str], room: int = ROOM) -> Iterator[str]:
    for row in rows:
        room -= len(row) + 3
        if room < 0:
            return
        yield row
