"""What people who are named by what they are say about a detail behind them: "my mum's number", "that guy is"."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.detect.subjects.cue import AGE, EDGES, GOVERNMENT_ID, PLACE_OF_WORK, STOPS, Cue
from bot.detect.subjects.kinds import (
    ACT,
    CARER,
    DETAIL,
    DETERMINER,
    FAMILIAR,
    FROM,
    HIS,
    HOSTILE,
    I_AM,
    LIGHT,
    MESSAGE,
    MY,
    OF,
    OWNED,
    PREPOSITION,
    TOWARDS,
    WHO,
    WITH,
    YOUR,
)
from bot.detect.subjects.others import OTHER_DOES
from bot.detect.subjects.walk import Walk
from bot.detect.words import words
from bot.model import Subject

_OWNERS: Final = MY | HIS | YOUR
_ADJECTIVE: Final = LIGHT | DETAIL | HOSTILE
_PAIRS: Final = words("code codes request requests list group zone")
_CODE: Final = words("code codigo")
"""Words beside which a friend is no person: "friend code", "friend me", "code ami"."""
_OF: Final = words("of de von du do da")
_TO: Final = words("to a pra pro para an")
_FOR: Final = words("for para pra pour fur")
_NOT: Final = words("isn't isnt not")
_FEARS: Final = words("""
    because out scared afraid sick tired proud cause front instead terrified care fan wegen peur miedo medo raiva rabia
    lejos cerca loin pres longe perto fuera culpa causa
""")
"""What is "of my mother" without being hers."""


class _Phrase(NamedTuple):
    """Somebody and the words in front: "of my old boss". ``first`` is the first adjective, ``owner`` what the word
    before it means, ``front`` the first word of all, ``leading`` what stands before that.
    """

    first: int
    owner: int
    front: int
    leading: int


def relation(walk: Walk, at: int, kind: int) -> Cue | None:
    """The cue of a relation or a carer."""
    if _paired(walk, at):
        return None
    phrase = _phrase(walk, at)
    if kind & CARER and walk.category == PLACE_OF_WORK:  # where the author's own work, the author goes
        theirs = walk.direct and phrase.owner & HIS and not phrase.owner & MY
        return walk.cue(Subject.OTHER, "a place of theirs", sure=False) if theirs else None
    named = phrase.front < phrase.first
    if not named and phrase.owner & OF and walk.left(phrase.first - 1, DETAIL, 2):  # "o e-mail do professor"
        return walk.cue(Subject.OTHER, "a thing of theirs", possession=True)
    owned = phrase.owner & _OWNERS
    if owned:
        walk.kinds[phrase.first - 1] = 0  # "my" has been read
    if walk.left(at, I_AM, 3) or walk.word_before(phrase.front) in _NOT:  # "i'm a teacher"
        return None
    opens = phrase.first == at and (not at or walk.words[at - 1][-1] in STOPS)
    spoken = bool(owned or kind & FAMILIAR or opens)
    cue = _owning(walk, phrase, kind, named=named) or _doing(walk, phrase, spoken=spoken, named=named)
    if cue:
        return cue
    if walk.direct and (owned or (kind & FAMILIAR and walk.words[at][-1] == ":")):
        cue = _next_to_it(walk, at, phrase)
    if not cue and (spoken or (named and kind & CARER)) and not phrase.leading & WITH:
        to = _TO | _FOR if walk.category == GOVERNMENT_ID else _TO
        aside = phrase.leading & PREPOSITION and walk.word_before(phrase.front) not in to
        if not aside and not (walk.where and walk.hint):
            walk.note(Subject.OTHER, "somebody of theirs is in it")
    return cue


def _phrase(walk: Walk, at: int) -> _Phrase:
    first = at
    while first and at - first < 3 and not (walk.kinds[first - 1] & ~_ADJECTIVE or walk.paused_at(first - 1)):
        first -= 1
    owner = walk.before(first)
    front = first - 1 if owner & (_OWNERS | DETERMINER) and not owner & DETAIL else first
    return _Phrase(first, owner, front, walk.before(front if front < first else at))


def _owning(walk: Walk, phrase: _Phrase, kind: int, *, named: bool) -> Cue | None:
    if walk.thing and (walk.thing > 2 or kind & OWNED):
        if walk.where and not walk.linked:  # "left my parents' house, now at"
            walk.note(Subject.OTHER, "a place of theirs is in it")
            return None
        return walk.cue(Subject.OTHER, "their thing", possession=True)
    feared = walk.word_before(phrase.front, 2) in _FEARS
    if named and phrase.leading & OF and not feared and walk.left(phrase.front - 1, DETAIL, 2):
        return walk.cue(Subject.OTHER, "a thing of theirs", possession=True)
    return None


def _doing(walk: Walk, phrase: _Phrase, *, spoken: bool, named: bool) -> Cue | None:
    leading = phrase.leading
    joined = leading & WITH and not walk.singular  # "me and my mum live"
    if walk.verb and walk.gap <= OTHER_DOES and (spoken or named) and not joined:
        return walk.cue(Subject.OTHER, "they do it", sure=walk.at_it)
    if spoken and (leading & ACT or (leading & TOWARDS and walk.left(phrase.front - 1, ACT, 4))):
        return walk.cue(Subject.OTHER, "to reach them", sure=walk.direct)
    return None


def _next_to_it(walk: Walk, at: int, phrase: _Phrase) -> Cue | None:
    leading = phrase.leading
    if leading & FROM and walk.left(phrase.front - 1, MESSAGE, 3):
        return walk.cue(Subject.OTHER, "a message from them")
    if leading & OF and walk.category != AGE and walk.word_before(phrase.front) in _OF:
        feared = walk.word_before(phrase.front, 2) in _FEARS or phrase.front < 2
        return None if feared else walk.cue(Subject.OTHER, "something of theirs", sure=False)
    if leading & PREPOSITION or walk.right(at, TOWARDS, 1) or (leading & WITH and walk.verb):
        return None
    return walk.cue(Subject.OTHER, "they stand beside it")


def _paired(walk: Walk, at: int) -> bool:
    follows = walk.words[at + 1].strip(EDGES) if at + 1 < len(walk.words) else ""
    return (
        follows in _PAIRS
        or (follows == "me" and walk.words[at] == "friend")
        or not _CODE.isdisjoint(walk.words[max(0, at - 2) : at])
    )


def stranger(walk: Walk, at: int, word: str, kind: int) -> Cue | None:
    """The cue of "that guy", "this troll's"."""
    if word.strip(EDGES) == "one" and not walk.right(at, WHO | FROM, 1):  # "the one who"
        return None
    called = walk.direct and walk.words[at + 1 : at + 2] in (["called"], ["named"])  # "a girl called"
    named = (called or kind & DETERMINER or walk.left(at, DETERMINER, 2)) and not walk.left(at, I_AM, 5)
    if walk.thing and (kind & OWNED or named):
        return walk.cue(Subject.OTHER, "their thing", possession=True)
    if named:
        if walk.left(at, WITH, 3) and not walk.verb:  # "nothing to do with the mods"
            return None
        if (walk.verb and walk.gap <= OTHER_DOES) or (walk.direct and not walk.where):
            return walk.cue(Subject.OTHER, "they do it", sure=walk.at_it)
        walk.tell("it is about them", sure=not (walk.hint or walk.where or kind & OWNED))
    return None
