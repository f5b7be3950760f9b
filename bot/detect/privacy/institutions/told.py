"""Names that are told without "at": "my school is X", "a place called X", "school: X", "the X apron".

Each function is given the word for the place or the thing, and says which name goes with it, if any.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.privacy.institutions.about import only_talk, somebodys
from bot.detect.privacy.institutions.common import COMMON, GENERIC
from bot.detect.privacy.institutions.cues import CALLED, possessed
from bot.detect.privacy.institutions.look import TITLES, plain_place
from bot.detect.privacy.institutions.names import ALL_HEADS, HEADS, Name, after, before, initials
from bot.detect.privacy.institutions.shapes import alone, backward, chain, forward, saint
from bot.detect.privacy.institutions.words import CHAINS
from bot.detect.words import words
from bot.model import View

OWNED: Final = words("workplace employer dentist gp nursery skul skool daycare preschool escola schule ecole")
"""Words for a place that end no name, and that somebody can call theirs."""

FORM_WORDS: Final = words("work job studies trabajo trabalho arbeit escuela colegio faculdade uni school college")
"""The same, in a form alone: "work: X"."""

CALLED_SO: Final = words("called named namens appele appelee llamado llamada chamado chamada")
WORN: Final = words("uniform blazer apron lanyard payslip nametag")

_KIND_OF_PLACE: Final = re.compile(
    r"\b(?:schools?|skul|uni|university|college|academy|nursery|daycare|place|company|firm|business|shop|store|cafe|pub|bar"
    r"|restaurant|warehouse|startup|agency|charity|hospital|clinic|ward|unit|surgery|practice|rehab|centre|center|home"
    r"|hospice|house|escuela|colegio|empresa|clinica|escola|faculdade|ecole|entreprise|boite|schule|firma"
    r"|klinik|praxis),? $"
)
_FORM: Final = re.compile(r"(?:^|[\n|,;/*>\u2022-])[ *_]*(?:current |my )?$")
_FILLED_IN: Final = re.compile(r"(?: ?name)?[*_]* ?[:=] ?[*_]*(?=\S)")
_PUT_ON: Final = re.compile(r"\b(?:your|ur|my|his|her|their|our|the|a)\b")
_APART: Final = re.compile(r" ?\((?=\S)| (?=[^\W_])")


def owned(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """What somebody says their place is: "my school is X", "her uni, X", "mein Gymnasium heißt X"."""
    text = view.skeleton
    link = CALLED.match(text, end) or _APART.match(text, end)
    if link is None or not possessed(text, start):
        return None
    found = after(view, link.end(), cased=cased)
    if found and found[0].text in TITLES:
        return None
    name = saint(found) or forward(found, heads=ALL_HEADS)
    if link.re is _APART:
        if name is None or not (_proper(name) or ("(" in link[0] and name.headed)):
            return None
        return None if only_talk(text, start, start) else name
    if name and name.end and (name.headed or (name.capitals and "," not in link[0]) or "called" in link[0]):
        return None if plain_place(name) else name
    return alone(found) if "called" in link[0] or "named" in link[0] else None


def _proper(name: Name) -> bool:
    """Whether it is two words or more, and none of them an ordinary one: no "school Christmas Party"."""
    return len(name.words) > 1 and not any(word in COMMON and word not in GENERIC for word in name.words)


def called(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """What a place is called: "a school called X"; ``start:end`` is "called"."""
    text = view.skeleton
    if not text.startswith(" ", end) or not _KIND_OF_PLACE.search(text, max(0, start - 16), start):
        return None
    found = after(view, end + 1, cased=cased)
    name = saint(found) or forward(found, heads=ALL_HEADS) or chain(found) or alone(found)
    return name if name and somebodys(text, name) and not only_talk(text, start, start) else None


def filled_in(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """What stands in a form: "school: X", on a line of its own or among others."""
    text = view.skeleton
    link = _FILLED_IN.match(text, end)
    if link is None or not _FORM.search(text, max(0, start - 16), start):
        return None
    found = after(view, link.end(), cased=cased)
    if not found or (found[0].text in COMMON and not found[0].capital):
        return None
    name = chain(found) or saint(found) or forward(found, heads=ALL_HEADS)
    if name and (name.headed or name.capitals > 1) and not plain_place(name):
        return name
    first = found[0]
    return alone(found[:1]) if cased and initials(view, first.start, first.end) else None


def worn(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """Whose clothes somebody wears: "your Harrow Deli apron"."""
    text = view.skeleton
    if not cased or start < 3 or text[start - 1] != " ":
        return None
    found = before(view, start - 1, cased=cased)
    if not found or not found[0].capital or found[0].text in GENERIC:
        return None
    name = backward(found[1:], found[0], HEADS)
    if name is None or not (name.capitals > 1 or name.headed or name.words[0] in CHAINS):
        return None
    near = _PUT_ON.search(text, max(0, name.start - 12), name.start)
    return name if near and not only_talk(text, name.start, name.start) else None
