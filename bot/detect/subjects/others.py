"""What pronouns say about a detail behind them: "her number", "he lives at", "call him on", "are you at"."""

from __future__ import annotations

from typing import Final

from bot.detect.subjects.cue import AGE, FULL_NAME, IP, Cue
from bot.detect.subjects.kinds import (
    ACT,
    ASSAULT,
    HE,
    HE_IS,
    HIM,
    LIGHT,
    NEGATED,
    OF,
    PREPOSITION,
    REVEAL,
    THEY,
    TIE,
    WHEN,
    WHO,
    YOU_ARE,
)
from bot.detect.subjects.walk import Walk
from bot.detect.words import words
from bot.model import Subject

OTHER_DOES: Final = 44
"""Within how many characters before a detail somebody has to do something for it to be theirs by that."""
_NEAR: Final = 18
_RESIDE: Final = words("live stay moved work lived stayed")
"""What "they" have to do to be people: "they" are often an office, or nobody."""
_HIS: Final = words("his her hers their theirs")
_ARE: Final = words("are r is aren't bist estas es")
_CALL: Final = words("call text ring email message msg dm add phone whatsapp contact")
_ON: Final = words("on at under unter auf al au no en")
_AT: Final = _ON | words("for in from")


def third(walk: Walk, at: int, word: str, kind: int) -> Cue | None:
    """The cue of "he", "she's", "him"."""
    if kind & HE and walk.gap <= OTHER_DOES:
        they = kind & THEY
        if walk.verb and (not they or not _RESIDE.isdisjoint(walk.words[at + 1 : at + 4])):
            return walk.cue(Subject.OTHER, "somebody else does it", sure=not they and walk.at_it)
        if kind & HE_IS and (walk.direct or not _busy(walk, at)):
            return walk.cue(Subject.OTHER, "somebody else is it", sure=walk.direct or not walk.where)
    if kind & THEY or word == "them":
        return None
    if kind & (HE | HIM) or word in _HIS:
        if walk.category == IP or walk.where:
            walk.suspect("done to the author")
        else:
            walk.note(Subject.OTHER, "somebody else is in it")
    return None


def _busy(walk: Walk, at: int) -> bool:
    """Whether "she's" goes on with what she does, rather than with where or what she is."""
    following = zip(walk.words[at + 1 : at + 3], walk.kinds[at + 1 : at + 3], strict=True)
    return any(word.endswith(("ing", "ed", "in")) and not kind & (TIE | LIGHT) for word, kind in following)


def second(walk: Walk, at: int, kind: int) -> Cue | None:
    """The cue of "you": another member, unless anybody is meant ("any of you", "what you can send")."""
    if walk.gap > OTHER_DOES or walk.earlier:
        return None
    if walk.direct and (kind & YOU_ARE or walk.word_before(at) in _ARE):
        return walk.cue(Subject.OTHER, "you are it")
    if not (walk.where or walk.category in {AGE, FULL_NAME}) or walk.before(at) & (OF | WHO):
        return None
    if walk.verb or walk.words[at + 1 :] == ["said"]:
        return walk.cue(Subject.OTHER, "you do it", sure=not walk.left(at, WHEN, 2))
    if walk.where and walk.unknown == 1 and walk.gap < _NEAR and walk.words[-1] in _AT:
        walk.note(Subject.OTHER, "you do something there")
    return None


def told(walk: Walk, at: int, word: str, kind: int) -> Cue | None:
    """The cue of an act that the reader is told to do, or of the one towards whom."""
    if kind & HIM and (kind & ASSAULT or walk.before(at) & (ACT | ASSAULT | REVEAL)):
        return walk.cue(Subject.OTHER, "to reach somebody else", possession=True)
    if kind & ASSAULT and walk.direct and at >= len(walk.words) - 2 and not walk.right(at, PREPOSITION, 2):
        return walk.cue(Subject.OTHER, "to be reported")
    if kind & ACT:
        if word in _CALL and walk.unknown == 1 and len(walk.words) == at + 3:  # "ring anna on"
            name = walk.words[at + 1]
            if name.isalpha() and not walk.kinds[at + 1] and walk.words[at + 2] in _ON:
                return walk.cue(Subject.OTHER, "to reach somebody by name")
        if walk.gap < _NEAR and walk.left(at, NEGATED, 2):  # "never send money to"
            walk.note(Subject.OTHER, "a warning")
        elif not walk.gap and not walk.paused:  # "so venmo ..."
            walk.note(Subject.SELF, "to reach the author, it seems")
    return None
