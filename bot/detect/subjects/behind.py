"""What stands right behind a detail and says whose it is: "... is her new number", "... (my mum)", "... spam him"."""

from __future__ import annotations

from typing import Final

from bot.detect.subjects.cue import EDGES, PLACE_OF_WORK, STOPS, WHERE, Cue
from bot.detect.subjects.kinds import (
    ACT,
    ASSAULT,
    CARER,
    DETAIL,
    DETERMINER,
    HE,
    HIM,
    HIS,
    KINDS,
    LIGHT,
    ME,
    MINE,
    MY,
    RELATION,
    SPEAKER,
    STRANGER,
    TIE,
    YOU,
    YOUR,
)
from bot.detect.words import words as table
from bot.model import Subject

_BEYOND, _WORDS, _SAID_WITHIN = 60, 8, 4
"""How many characters and words behind the detail are read, and among which word "is" has to stand."""
_IS: Final = table("is was are it's its that's thats c'est es ist which that this belongs das <-")
_FILLING: Final = table("also just still now really literally lol btw tho though and as well")
_NOTHING: Final = LIGHT | DETAIL
_BEFORE_OWNER: Final = _FILLING | table("is was ist are es e est to it for this that das ca eso")
_DOES: Final = table("texts calls keeps messages won't tried stole scammed harassed threatened sent hit")
_TAUNTS: Final = table("enjoy sleep goodbye bye knock gg boom")
_DOING: Final = ASSAULT | ACT | YOU | MY | HIS
_FIRST: Final = _DOES | _TAUNTS | {"his"}
"""What says it without "is": by its meaning, or as the first word."""
_RIGHT: Final = table("right huh innit yeah no correct oder ne verdad certo non")
_WHERE: Final = table("where wo ou donde onde")
_WHO: Final = table("who that from")
_OPENS: Final = frozenset("(-[\u2013\u2014=<")

_OWN: Final = Cue(Subject.SELF, sure=True, why="the author's, it says behind")
_THEIRS: Final = Cue(Subject.OTHER, sure=True, why="somebody else's, it says behind")
_PERHAPS_THEIRS: Final = _THEIRS._replace(sure=False)


def behind(text: str, end: int, category: str) -> Cue | None:
    """The cue behind a detail that ends at ``end``, None where nothing there says anything."""
    words = text[end : end + _BEYOND].partition("\n")[0].split(None, _WORDS)
    if not words:
        return None
    if category in WHERE and words[0][-1] == "?" and words[0].strip(EDGES) in _RIGHT:
        return _PERHAPS_THEIRS
    for at, word in enumerate(words[:_SAID_WITHIN]):
        if word[0] in STOPS or (at and words[at - 1][-1] in STOPS):
            return None
        bare = word.strip(EDGES)
        if bare in _IS:
            return _said(words, _kinds(words), at + 1, category)
        kind = KINDS[word]
        if kind & _DOING or (not at and bare in _FIRST):
            cue = _at_once(words, _kinds(words), at, bare)
            if cue and not (cue is _THEIRS and kind & MY and category == PLACE_OF_WORK):
                return cue
        if bare and not kind & _NOTHING and bare not in _FILLING:
            return None
    return None


def _kinds(words: list[str]) -> list[int]:
    """What the words mean."""
    kinds = [KINDS[word] for word in words]
    if "one" in words:
        kinds[words.index("one")] = 0  # "the only one": nobody by itself
    return kinds


def _at_once(words: list[str], kinds: list[int], at: int, bare: str) -> Cue | None:
    """What says it without "is"."""
    kind = kinds[at]
    follows = kinds[at + 1] if at + 1 < len(kinds) else 0
    if kind & ASSAULT or (kind & ACT and at < 2):  # "block him", "... report it"
        it = at + 1 < len(words) and words[at + 1].strip(EDGES) == "it"
        if follows & HIM or it:
            return _THEIRS
    if not at and bare in _DOES:
        return _THEIRS
    if not at and (bare in _TAUNTS or bare == "his" or (kind & HIS and kind & HIM)):
        return _PERHAPS_THEIRS
    if kind & YOU and follows & TIE:
        return _PERHAPS_THEIRS
    if kind & (MY | HIS) and words[0][0] in _OPENS and any(kind & RELATION for kind in kinds[at + 1 : at + 4]):
        return _THEIRS
    return None


def _said(words: list[str], kinds: list[int], at: int, category: str) -> Cue | None:
    """What stands behind "is"."""
    while at < len(words) and words[at].strip(EDGES) in _BEFORE_OWNER:
        at += 1
    if at >= len(words):
        return None
    word, kind = words[at].strip(EDGES), kinds[at]
    follows = kinds[at + 1] if at + 1 < len(kinds) else 0
    people = [kind for kind in kinds[at : at + 4] if kind & (RELATION | STRANGER)]
    if people and people[0] & CARER and category == PLACE_OF_WORK:
        return None
    if kind & MY and not kind & DETERMINER:
        return _THEIRS if people else _OWN
    if kind & (MINE | ME) and not kind & HE:
        return _OWN
    if kind & (HIS | HIM | YOUR):
        return _THEIRS
    if word in _WHERE:  # "... is where she sleeps"
        return _OWN if follows & SPEAKER else _THEIRS if follows & HE or people else None
    if kind & DETERMINER and any(kind & (RELATION | STRANGER) for kind in kinds[at : at + 3]):
        return _THEIRS
    return _THEIRS if _of_somebody(words, kinds, at) else None


def _of_somebody(words: list[str], kinds: list[int], at: int) -> bool:
    """As in "is anna's place", "is the one who ...", "is what it says on his passport"."""
    if words[at] == "what":
        return any(owner & HIS and thing & DETAIL for owner, thing in zip(kinds[at:], kinds[at + 1 :], strict=False))
    if words[at : at + 2] == ["the", "one"] and at + 2 < len(words):
        return words[at + 2] in _WHO or words[at + 2].endswith("ing")
    named = words[at].endswith("'s") or (not kinds[at] and words[at][-1] == "s")
    return named and at + 1 < len(kinds) and bool(kinds[at + 1] & DETAIL)
