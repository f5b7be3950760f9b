"""Reads the words before a detail backwards, the nearest first, until one of them says whose it is.

What it keeps in mind on its way is little (walk.py): a thing that still wants its owner ("number" of "her new number"),
a verb that still wants its subject ("live" of "my parents still live"), and whether only small words have stood between
here and the detail. Each word is looked up once in a table; no pattern is run.
"""

from __future__ import annotations

from typing import Final

from bot.detect.subject_words import FINDS
from bot.detect.subjects.author import author
from bot.detect.subjects.cue import EDGES, IP, PAUSES, PLACE_OF_WORK, Cue
from bot.detect.subjects.kinds import (
    ACT,
    ASSAULT,
    DETAIL,
    DETERMINER,
    ENTRY,
    FROM,
    HE,
    HIM,
    HIS,
    HOSTILE,
    INSIDE,
    KINDS,
    ME,
    MENTIONED,
    MESSAGE,
    MINE,
    MY,
    OF,
    OF_THEIRS,
    PREPOSITION,
    RELATION,
    REVEAL,
    SPEAKER,
    STRANGER,
    THEIRS,
    THEY_TIE_ONLY,
    TIE,
    WHO,
    YOU,
    YOUR,
)
from bot.detect.subjects.others import second, third, told
from bot.detect.subjects.people import relation, stranger
from bot.detect.subjects.walk import Walk
from bot.detect.words import words as table
from bot.model import Subject

_AUTHOR: Final = SPEAKER | MY | MINE | ME
_PEOPLE: Final = RELATION | STRANGER
_OTHERS: Final = HE | HIM | HIS
_TOLD: Final = ACT | ASSAULT | HIM
_POSSESSIVES: Final = MY | HIS | YOUR | THEIRS | OF_THEIRS
_PASSING: Final = MENTIONED | REVEAL | WHO | THEY_TIE_ONLY | FROM
_SPEAKING: Final = _AUTHOR | _PEOPLE | _OTHERS | _TOLD | _POSSESSIVES | _PASSING | YOU

_QUOTES: Final = "\"'*_~"
_YOURS_WITHIN: Final = 30
_WHO: Final = table("who quien quem qui wer")
_THAT: Final = table("that who which")
_A: Final = table("a an this some somebody's someones un una uma une ein eine einen")
_MACHINES: Final = table("works runs sleeps crashes")
"""What is told of machines as well."""


def read(before: str, category: str) -> Cue | None:
    """The cue that decides, None where nobody is spoken of. ``before`` is what stands before a detail."""
    words = before.split()
    kinds = [KINDS[word] for word in words]
    if "'" in before:
        kinds = [kind if kind or "'" not in word else _elided(word) for word, kind in zip(words, kinds, strict=True)]
    if words and not before[-1].isspace() and not kinds[-1]:
        words.pop()  # what the detail is glued to is no word of its own: a sign, the rest of a link
        kinds.pop()
    walk = Walk(words, kinds, category)
    cue = _firm(walk) or walk.found()
    return cue._replace(sure=False) if cue and walk.earlier else cue


def _elided(word: str) -> int:
    """The flags of a French word with its article in front ("l'ami")."""
    bare = word.strip(EDGES)
    if bare[:2] in {"l'", "d'"}:
        return KINDS.get(bare[2:], 0) | (DETERMINER if bare[0] == "l" else OF)
    return 0


def _firm(walk: Walk) -> Cue | None:
    kinds = walk.kinds
    for at in range(len(kinds) - 1, -1, -1):
        word = walk.words[at]
        if not kinds[at] and word.isalnum():
            walk.pass_by(word)
            continue
        if word[-1] in _QUOTES:
            word = word.rstrip(_QUOTES) or word
        if word[-1] in PAUSES and walk.pause(word):
            return None
        kind = kinds[at]
        if not kind:
            cue = _unknown(walk, word)
        elif kind & _SPEAKING:
            cue = _person(walk, at, word, kind)
        else:
            cue = None
            if kind & DETAIL:
                _detail(walk, at)
        if cue:
            return cue
        walk.go_on(at, word, kinds[at])
    return None


def _unknown(walk: Walk, word: str) -> Cue | None:
    """A word that means nothing here: a name, perhaps."""
    if walk.thing and word[-2:] == "'s":
        return walk.cue(Subject.OTHER, "the thing of somebody by name", possession=True)
    if word[0] == "@" or word[:2] == "<@":
        if walk.verb:
            return walk.cue(Subject.OTHER, "a member does it", sure=word[0] == "<")
        if walk.direct and word[0] == "<":
            walk.note(Subject.OTHER, "a member is spoken to")
    else:
        walk.unknown += 1
    return None


def _detail(walk: Walk, at: int) -> None:
    """An account that does something, or that is called names, is somebody else's."""
    kinds = walk.kinds
    told_of = at + 1 < len(kinds) and walk.words[at + 1] in _THAT and not walk.right(at + 1, SPEAKER | YOU, 1)
    if (told_of and walk.left(at, DETERMINER, 2)) or walk.left(at, HOSTILE, 2):
        walk.tell("an account that does something", sure=False)
    elif walk.word_before(at) in _A and walk.word_before(at, 2) in FINDS:
        walk.tell("something that was found", sure=False)


def _person(walk: Walk, at: int, word: str, kind: int) -> Cue | None:
    cue = None
    if kind & _POSSESSIVES:
        cue = _possessive(walk, at, kind)
        if cue or not walk.kinds[at]:
            return cue
    if kind & RELATION:
        cue = relation(walk, at, kind)
    if not cue and kind & STRANGER:
        cue = stranger(walk, at, word, kind)
    if cue or kind & _PEOPLE:
        return cue
    if kind & _AUTHOR:
        return author(walk, at, kind)
    if kind & _TOLD and not kind & HE:
        cue = told(walk, at, word, kind)
    if not cue and kind & _OTHERS:
        cue = third(walk, at, word, kind)
    elif not cue and kind & YOU:
        cue = second(walk, at, kind)
    elif not cue and kind & _PASSING:
        cue = _in_passing(walk, at, word, kind)
    return cue


def _possessive(walk: Walk, at: int, kind: int) -> Cue | None:
    """As in "my number", "her old insta", "mine is lost but hers is", "o insta dela"."""
    if kind & THEIRS or (kind & OF_THEIRS and (walk.direct or walk.left(at, DETAIL, 2))):
        return walk.cue(Subject.OTHER, "theirs", possession=True)
    if not walk.thing:
        return None
    inside = walk.before(at) & (INSIDE | PREPOSITION) and not walk.paused_at(at - 1)
    if kind & HIS:
        return walk.cue(Subject.OTHER, "their thing", possession=True)
    if kind & MY:
        if walk.linked or not inside:
            return walk.cue(Subject.SELF, "the author's thing", possession=True)
        walk.suspect("in a thing of the author's")  # "left his card in my flat"
        walk.kinds[at] = 0
    elif kind & YOUR and not inside and not walk.earlier and walk.gap < _YOURS_WITHIN:
        return walk.cue(Subject.OTHER, "your thing", sure=walk.direct, possession=True)
    return None


def _in_passing(walk: Walk, at: int, word: str, kind: int) -> Cue | None:
    if kind & MENTIONED:
        if word == "whose" or ((walk.verb or walk.direct) and not walk.where):
            walk.note(Subject.OTHER, "somebody is spoken of")
    elif kind & REVEAL:
        walk.suspect("it has been given away")
    elif kind & WHO:
        asked = not at and walk.words[at + 1 : at + 2] == ["keeps"]
        if word in _WHO and (asked or not walk.gap or (walk.direct and walk.right(at, TIE, 3))):
            walk.note(Subject.OTHER, "who it is")
    elif kind & THEY_TIE_ONLY:
        if walk.where or word not in _MACHINES:
            walk.note(Subject.OTHER, "somebody does it")
    elif not walk.gap and walk.category == IP and walk.left(at, ENTRY, 8):
        if not walk.left(at, SPEAKER, 8):
            return walk.cue(Subject.OTHER, "somebody came in from there", sure=False)
    elif not walk.gap and walk.category != PLACE_OF_WORK and walk.left(at, MESSAGE, 3):
        walk.note(Subject.OTHER, "a message from there")
    return None
