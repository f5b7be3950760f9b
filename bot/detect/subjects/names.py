"""Whose a full name is. People rarely write out their own, so that without any evidence it is somebody else's.

It is the author's own where they introduce themselves with it, sign with it, or say that it is their name.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.patterns import any_of
from bot.detect.subjects.cue import EDGES, FULL_NAME, STOPS, TITLES, Cue
from bot.detect.subjects.kinds import (
    ACT,
    CONTACT,
    DETERMINER,
    GREETING,
    HE,
    HIM,
    HIS,
    I_AM,
    KINDS,
    LIGHT,
    ME,
    MY,
    NAMING,
    OWN_NAMING,
    POINTING,
    RELATION,
    SIGNATURE,
    STRANGER,
    THEY,
    TIE,
)
from bot.detect.subjects.reader import read
from bot.detect.words import words as table
from bot.model import Subject

_OWN: Final = Cue(Subject.SELF, sure=True, why="the author says who they are")
_PERHAPS_OWN: Final = _OWN._replace(sure=False)
_THEIRS: Final = Cue(Subject.OTHER, sure=True, why="somebody whom the sentence is about")
_PERHAPS_THEIRS: Final = Cue(Subject.OTHER, sure=False, why="a name that nobody gives as theirs")

_NAMED_WITHIN, _GREETED_WITHIN, _BEYOND = 50, 38, 48
"""How many characters before a name somebody else may be named, a greeting sentence has, and behind it are read."""
_PEOPLE: Final = RELATION | STRANGER
_ACTS: Final = re.compile(
    r"'s\b|[^\w.!?\n]{1,3}(?:who|guilty|aged)\b|\s(?:\w+ly\s)?"
    + any_of(
        "is, was, has, had, did, does, will, who, died, keeps, told, said, says, made, got, took, sent, went, left",
        "from, in the, at, hasn't, isn't, wasn't, won't, didn't, hat, ist, est, es, era, estava",
        r"\w{2,}ed, \w{3,}(?<!s)s, \w{3,}ing",
    )
    + r"\b"
)
"""What stands behind the name of somebody whom a sentence is about."""
_HERE: Final = re.compile(r"\W*(?:here|aqui|ici|hier)\b")
_FORM: Final = re.compile(r",? ?(?:\d|\(\d|born|geb|nacid|nascid|ne[e ])")
"""What follows a name that somebody fills in: a house number, a telephone number, a date of birth."""
_SAYS: Final = table("say says reads spells dice diz steht dit")
_ITS: Final = table("it's its c'est")
_THIS_IS: Final = _ITS | table("this name hier aqui")


def of_a_name(before: str, text: str, end: int) -> Cue:
    """The cue that decides about a full name that ends at ``end`` of ``text``; ``before`` stands before it."""
    words, kinds = _clause(before)
    behind = text[end : end + _BEYOND]
    if words:
        if behind[:2] != "'s" and _introduced(words, kinds):
            return _OWN
        cue = read(before, FULL_NAME)
        if cue and cue.subject is Subject.OTHER and cue.gap < _NAMED_WITHIN:
            return cue._replace(sure=True)
        if _spelled(words, kinds) or (kinds[-1] & NAMING and not _any(kinds, _PEOPLE)):
            return _PERHAPS_OWN
        if words[-1] == "from" and not behind.strip(EDGES + " ") and (len(words) == 1 or words[-2][-1] in ",;:"):
            return _OWN
        if _any(kinds[-4:], _PEOPLE):
            return _THEIRS
    pointed = kinds[-1] if kinds and kinds[-1] & POINTING else 0
    if not pointed and _FORM.match(behind):
        return _PERHAPS_OWN
    if _ACTS.match(behind) or (pointed and not pointed & TIE):
        return _THEIRS
    if not pointed and (not behind.strip(EDGES + " ") or _HERE.match(behind)):
        return _PERHAPS_OWN
    return _PERHAPS_THEIRS


def _clause(before: str) -> tuple[list[str], list[int]]:
    """The words of the sentence so far, and what they mean."""
    words: list[str] = []
    for word in reversed(before.split()):
        if word[-1] in STOPS and word not in TITLES:
            break
        words.append(word)
    words.reverse()
    return words, [KINDS[word] for word in words]


def _any(kinds: list[int], flags: int) -> bool:
    return any(kind & flags for kind in kinds)


def _spelled(words: list[str], kinds: list[int]) -> bool:
    """As in "everyone calls me Pip but it's actually" and "my prescriptions still say"."""
    if any(kind & _PEOPLE or (kind & (HE | HIM) and not kind & THEY) for kind in kinds):
        return False
    return (words[-1] in _SAYS or not _ITS.isdisjoint(words[-2:])) and _any(kinds, MY | ME)


def _introduced(words: list[str], kinds: list[int]) -> bool:
    """Whether the author says who they are: "i'm", "love,", "this is", "my name is", "hi all,", a dash alone."""
    at = len(words) - 1
    while at >= 0 and not kinds[at] and not words[at].strip(EDGES):
        at -= 1  # signs that stand alone
    if at < 0 or _presented(words, kinds, at) or (at < 3 and _any(kinds, SIGNATURE)):
        return True
    if _any(kinds, NAMING) and not any(kind & (HE | HIM | HIS) and not kind & (MY | THEY) for kind in kinds):
        return _name_given(words, kinds)
    return sum(len(word) + 1 for word in words) <= _GREETED_WITHIN and _any(kinds, GREETING)


def _presented(words: list[str], kinds: list[int], at: int) -> bool:
    last, before = kinds[at], kinds[at - 1] if at else 0
    if last & (I_AM | OWN_NAMING | SIGNATURE) or (last & DETERMINER and before & I_AM):  # "i'm", "ich bin der"
        return True
    if last & ME and (before & (ACT | LIGHT | CONTACT) or not at):  # "call me", "it's me"
        return True
    if words[at] == "as" and before & (ME | MY):
        return True
    if words[at] == "am" and at and words[at - 1] == "i":
        return True
    return at < 2 and words[0].strip(EDGES) in _THIS_IS and all(kind & LIGHT for kind in kinds[: at + 1])


def _name_given(words: list[str], kinds: list[int]) -> bool:
    """Whether a sentence that speaks of a name speaks of the author's."""
    if "reveal" in words:
        return True
    last = max(at for at, kind in enumerate(kinds) if kind & NAMING)
    for at in range(last - 1, max(-1, last - 5), -1):
        if words[at][-1] in ",;:" or kinds[at] & RELATION:
            return False
        if kinds[at] & MY:
            return True
    return not last or words[last] == "name's"
