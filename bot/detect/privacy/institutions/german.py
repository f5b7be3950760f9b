"""German names of schools and clinics in one word: "Lindenschule", "goethe-gymnasium"."""

from __future__ import annotations

from typing import Final

from bot.detect.privacy.institutions.about import only_talk, somebodys
from bot.detect.privacy.institutions.names import Name, before, capital_at
from bot.detect.words import words
from bot.model import View


def compound(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """A German name in one word: "Lindenschule", "goethe-gymnasium"; small without a hyphen it could be any kind."""
    text = view.skeleton
    if word.split("-")[0] in _KINDS or any(word.startswith(kind) for kind in _KINDS) or start < 2:
        return None
    found = before(view, start, cased=cased)
    if not ("-" in word or (cased and capital_at(view, start) and found and found[0].text in _GERMAN_LEADS)):
        return None
    name = Name(start, end, (word,), 1, headed=True)
    there = (found and found[0].text in _GERMAN_LEADS) or somebodys(text, name)
    return name if there and not only_talk(text, start, start) else None


_KINDS: Final = tuple(
    words("""
    grund haupt real gesamt berufs forder fahr hoch ober mittel sonder volks abend musik tanz tages uni fach privat reha
    augen haut kinder tier frauen zahn psychiatrie sucht vor mode ski schwimm gemeinschafts ganztags baum spezial nach
    schmerz kur akut psycho sport ballett sprach hebammen pflege kranken allgemein stadt landes bezirks kreis herz
    lungen nerven schlaf
    """)
)
"""What makes of "-schule" and "-klinik" a kind rather than a name."""

_GERMAN_LEADS: Final = frozenset(
    {"der", "die", "das", "dem", "den", "im", "am", "ans", "aufs", "ins", "zur", "zum", "vom"}
)
