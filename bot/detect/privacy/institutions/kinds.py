"""Names that say what they are: the word for their kind ends them ("... Academy") or opens them ("Lycée ...")."""

from __future__ import annotations

from typing import Final

from bot.detect.privacy.institutions.about import only_talk, somebodys
from bot.detect.privacy.institutions.common import FAMOUS
from bot.detect.privacy.institutions.cues import (
    AT_WORK,
    CUES,
    Tie,
)
from bot.detect.privacy.institutions.names import (
    HEADS,
    Name,
    Word,
    after,
    before,
    capital_at,
)
from bot.detect.privacy.institutions.shapes import backward, forward, opened
from bot.detect.privacy.institutions.words import (
    CORPORATE,
    NEEDS_TIE,
    OF_HEADS,
    OPENERS,
    PARTNERS,
    SHORT_OPENERS,
    SMALL_OPENERS,
    WEAK_HEADS,
    WORK_OPENERS,
)
from bot.model import View

_THERE: Final = frozenset({"bei", "beim", "chez", "soy", "sou", "suis", "bin"})
"""Words that tie somebody to what is opened after them, without being cues anywhere."""


def headed(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """The name that this word ends, where somebody here has to do with it; it takes capitals."""
    text = view.skeleton
    if not cased or start < 3 or text[start - 1] not in " -" or (word in NEEDS_TIE and text[start - 1] == " "):
        return None
    if _small_before(view, start):
        return None
    capital = capital_at(view, start)
    if word in WEAK_HEADS and not capital and word not in {"school", "practice"}:
        return None
    head = Word(word, start, end, capital, "")
    low = max(0, start - 90)
    found = before(view, start, cased=cased)
    if word in PARTNERS and not (found and found[0].text in PARTNERS[word]):
        return None
    name = backward(found, head, HEADS)
    if word in CORPORATE and not (name and capital and ("&" in name.words or AT_WORK.search(text, low, name.start))):
        return None
    if word == "hospital" and not capital and name and name.capitals < 2:
        return None
    if name is None or not name.capitals or not FAMOUS.isdisjoint(name.words):
        return None
    opens = not text[: name.start].rstrip(" ") or text[: name.start].rstrip(" ")[-1] in ".!?\n"
    if opens and name.capitals == 1 and not capital:
        return None
    whole = forward(after(view, name.start, cased=cased), heads=HEADS) or name
    return whole if somebodys(text, whole) and not only_talk(text, name.start, name.start) else None


def _small_before(view: View, start: int) -> bool:
    """Whether the two words before have no capital, so that no name ends here."""
    text = view.skeleton
    low = text.rfind(" ", 0, max(0, text.rfind(" ", 0, start - 1))) + 1
    return view.raw[view.starts[low] : view.starts[start]].islower()


def opening(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """The name that this word opens: "lycée X", "Universidad de X", "University of X"."""
    text = view.skeleton
    if not text.startswith(" ", end) or (word not in OPENERS and not text.startswith(" of ", end)):
        return None
    opener = Word(word, start, end, cased and capital_at(view, start), "")
    lead = text[max(0, start - 60) : start].split()[-8:]
    ties = {CUES[one] for one in lead if one in CUES}
    if word in WORK_OPENERS:
        ties.discard(Tie.GO)
    tied = bool(ties) or not _THERE.isdisjoint(lead) or (word in SHORT_OPENERS and lead[-1:] in (["at"], ["from"]))
    small = word in SMALL_OPENERS or (word in OF_HEADS and text.startswith(" of ", end))
    name = opened(opener, after(view, end + 1, cased=cased), tied=tied and small)
    if name is None or only_talk(text, start, start):
        return None
    if tied:
        return name
    if word in WORK_OPENERS:
        return None
    return name if word in SMALL_OPENERS or somebodys(text, name) else None
