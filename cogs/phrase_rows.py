"""Phrases in lists: what a server has changed, all about one thing, and what stands in a text. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.detect.phrases.book import Phrase
from bot.detect.phrases.own import known_as
from bot.detect.phrases.rules import Settings
from bot.model import SettingChange, View
from bot.tune.phrases import PART, Heard
from bot.wording.wording import Wording
from cogs.own_panel import bare
from cogs.word_rows import category_name
from config.phrases_loader import shipped

LONGEST: Final = 1_800
EXAMPLES: Final = 3
"""How many sentences show what would not be heard any more."""


def changed_rows(wording: Wording, settings: Settings, history: Iterable[SettingChange]) -> list[str]:
    """What a server has changed: which, why, since when, by whom as long as that is known."""
    by = _authors(history)
    known = {one.id: one for one in shipped().phrases}
    rows = []
    for phrase_id, off in settings.without.items():
        category = category_name(wording, known[phrase_id].category) if phrase_id in known else ""
        key = "phrases-row-off" if category else "phrases-row-unknown"
        named = {"id": phrase_id, "category": category, "note": bare(off.note), "since": off.since}
        rows.append(_row(wording, key, by.get(("without", phrase_id)), named))
    for name, one in settings.added.items():
        key = "phrases-row-trying" if one.trying else "phrases-row-added"
        named = {"id": known_as(name), "category": category_name(wording, one.category), "since": one.since}
        row = _row(wording, key, by.get(("added", name)), {**named, "note": bare(one.note)})
        rows.append("\n".join([row, *(f"  - `{bare(text)}`" for text in one.patterns)]))
    head = wording.say("phrases-changed", count=len(rows)) if rows else wording.say("phrases-unchanged")
    return fitting(wording, [head, *rows])


def listed_rows(wording: Wording, settings: Settings, category: str) -> list[str]:
    """All phrases about one thing, by language, with an example for each."""
    here = [one for one in shipped().phrases if one.category == category]
    rows = [wording.say("phrases-list", category=category_name(wording, category), count=len(here))]
    for one in here:
        state = "off" if one.id in settings.without else "on"
        rows.append(wording.say("phrases-row", id=one.id, state=state, example=bare(one.match[0])))
    added = [name for name, one in settings.added.items() if one.category == category]
    rows += [wording.say("phrases-row-own", id=known_as(name)) for name in added]
    return fitting(wording, rows)


def found_rows(wording: Wording, view: View, found: Sequence[Heard]) -> list[str]:
    """Which phrases stand in a text, and whether they count there."""
    if not found:
        return [wording.say("phrases-find-none")]
    told_of: list[str] = []  # two ways of one phrase may find the same words
    for one in found:
        told = {"id": one.phrase.id, "stretch": bare(view.raw[one.start : one.end])}
        state = "off" if one.off else "dropped" if one.judged.dropped else "counts"
        counted = category_name(wording, one.judged.category)
        cues = ", ".join(f"`{cue.id}`" for cue in one.judged.cues)
        around = wording.say("phrases-find-cues", cues=cues) if cues else ""
        row = wording.say("phrases-find-row", state=state, category=counted, **told)
        told_of.append(f"{row} {around}".rstrip())
    rows = list(dict.fromkeys(told_of))
    return fitting(wording, [wording.say("phrases-find", count=len(rows)), *rows])


def examples(phrase: Phrase) -> tuple[str, ...]:
    """A few sentences that nobody would hear any more."""
    return phrase.match[:EXAMPLES]


def label(wording: Wording, phrase_id: str, category: str) -> str:
    """What a phrase is called in a list."""
    return f"{phrase_id} ({category_name(wording, category)})"


def fitting(wording: Wording, rows: Sequence[str]) -> list[str]:
    """The rows that fit into a message, and how many more there are."""
    kept: list[str] = []
    room = LONGEST
    for row in rows:
        room -= len(row) + 1
        if room < 0:
            return [*kept, wording.say("own-more", count=len(rows) - len(kept))]
        kept.append(row)
    return kept


def _row(wording: Wording, key: str, by: int | None, named: dict[str, str]) -> str:
    row = wording.say(key, **named)
    who = wording.say("phrases-by", person=by) if by else ""
    return f"{row} {who}".rstrip()


def _authors(history: Iterable[SettingChange]) -> dict[tuple[str, str], int]:
    """Who has changed which phrase last, of those who are still known. ``history`` is newest first."""
    found: dict[tuple[str, str], int] = {}
    for change in history:
        if change.path[:2] == ("detectors", PART) and len(change.path) >= 4 and change.by is not None:
            found.setdefault((change.path[2], change.path[3]), change.by)
    return found
