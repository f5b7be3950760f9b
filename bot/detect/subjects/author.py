"""What words for the author themselves say about a detail behind them: "my number", "text me", "i live at"."""

from __future__ import annotations

from typing import Final

from bot.detect.subjects.cue import PLACE_OF_WORK, Cue
from bot.detect.subjects.kinds import (
    ACT,
    CONTACT,
    FROM,
    I_AM,
    I_TIE,
    INSIDE,
    LIGHT,
    ME,
    MINE,
    MY,
    OF,
    SPEAKER,
    TOWARDS,
    WHEN,
)
from bot.detect.subjects.walk import Walk
from bot.detect.words import words
from bot.model import Subject

_DOES, _NEAR = 60, 18
"""Within how many characters before a detail the author has to do something, or "my" to stand, for it to be theirs."""
_REACHING: Final = frozenset({"privacy.phone", "privacy.email"})
_CAUSING: Final = words("made makes told tells asked asks wants want let forced begged got")
"""What makes the author do something ("my sister made me join"); what follows is theirs."""


def author(walk: Walk, at: int, kind: int) -> Cue | None:
    """The cue of a word for the author, if it is one."""
    cue = None
    if kind & MINE and not walk.before(at) & OF:  # "a friend of mine"
        return walk.cue(Subject.SELF, "mine", possession=True)
    if kind & ME:
        cue = _me(walk, at)
    if not cue and kind & SPEAKER:
        cue = _i(walk, at, kind)
    if not cue and kind & MY:
        cue = _my(walk, at)
    if not cue and kind & SPEAKER:
        walk.note(Subject.SELF, "the author is in it")
    elif not cue:
        walk.suspect("something of the author is in it")
    return cue


def _me(walk: Walk, at: int) -> Cue | None:
    before = walk.before(at)
    if before & CONTACT or walk.right(at, CONTACT, 1):  # "texts me", "me escribe"
        if walk.right(at, FROM, 4):
            return walk.cue(Subject.OTHER, "it reaches the author from there")
        if walk.category in _REACHING and walk.word_before(at)[-1:] == "s":
            walk.note(Subject.OTHER, "it reaches the author")
        return None
    if walk.word_before(at) in _CAUSING:
        walk.note(Subject.SELF, "the author is made to do it")
    elif before & (ACT | TOWARDS):
        return walk.cue(Subject.SELF, "to reach the author", possession=True)
    elif walk.direct and (not at or before & LIGHT):
        return walk.cue(Subject.SELF, "the author")
    if walk.verb and walk.right(at, TOWARDS, 1):  # "wants me to stay in"
        return walk.cue(Subject.SELF, "the author does it")
    return None


def _i(walk: Walk, at: int, kind: int) -> Cue | None:
    condition = (walk.before(at) | walk.before(at, 2)) & WHEN  # "... if i'm not answering"
    is_there = kind & I_AM and (walk.direct or (walk.category == PLACE_OF_WORK and not condition))
    does = walk.verb or kind & I_TIE or is_there
    return walk.cue(Subject.SELF, "the author does it") if does and walk.gap <= _DOES else None


def _my(walk: Walk, at: int) -> Cue | None:
    elsewhere = walk.before(at) & INSIDE and not walk.where  # "in my bag"
    if walk.gap <= _NEAR and not (elsewhere or walk.paused or walk.earlier or walk.verb):
        return walk.cue(Subject.SELF, "the author's")
    return None
