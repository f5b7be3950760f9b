"""How much speaks for words being a first and a last name, and where the name ends. Weights are evidence to be added.

A word that is a given name and nothing else weighs 2 in front, a family name 2 at the end; a name that is also a word
of everyday speech less, more so in lower case; a word in no list a little where it has a capital; everyday words that
are nobody's name weigh against. Capital letters weigh 2, where they are not everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.detect.privacy.names.words import (
    EAST_ASIAN,
    FAMILY,
    GIVEN,
    NEVER_LAST,
    PARTICLES,
    SMALL,
    SURE_FAMILY,
    SURE_GIVEN,
    WORDS,
    is_everyday,
    is_public,
)
from bot.detect.words import words as table

LONGEST: Final = 6
"""How many words a name has at most, particles and initials counted."""

_LETTERS: Final = r"[^\W\d_]{1,24}"
NAME_WORD: Final = rf"(?:[^\W\d_]\.|{_LETTERS}(?:['-]{_LETTERS}){{0,3}})"
"""A part of a name: letters, perhaps joined by hyphens and apostrophes, or an initial."""

CAPITALS: Final = 2.0

_NEVER: Final = -9.0
_AGAINST: Final = -2.5
PREFIXED: Final = re.compile(
    r"(?:o|n|m)'[^\W\d_]{4,}|d'(?!accord|abord|ailleurs|apres|etre|avoir)[^\W\d_]{4,}|(?:mc|mac|fitz)[^\W\d_]{4,}"
)
"""O'Hara, D'Souza, N'Diaye, McTavish: names by their form."""
_LINKS: Final = table("""
    a d e h i n o q s t u x y
""")
"""Single letters that are words, in one language or in haste."""
_THINGS: Final = table("""
    academy act airport album allee arena ave avenida avenue award bank bar beach book books bridge cafe calle
    cathedral center centre channel chapel character church city clinic clinica close colegio college company
    concert county court cup day disease drive ecole effect elementary episode escola escuela fan fandom fans film
    films foundation garden gardens gmbh group gymnasium hall high hill hopital hospital hotel house inc infirmary
    inn institute instituto island islands klinik krankenhaus lake lane law library llc ltd lycee lyrics mall market
    medal meme memes memorial method mosque mountain mountains movie museum novel park platz playlist plaza podcast
    praca practice press primary prize pub quote quotes rd records restaurant river road rua rue scale school schule
    secondary series shop show society song songs square st stadium stan stans station store stores strasse street
    surgery syndrome team temple terrace test theater theatre theory tour town trust uni universidad universitat
    university week
""")
"""What is named after people."""


class Word(NamedTuple):
    """``text`` is ``skeleton[start:end]``; ``capital``: its first letter is one; ``shouted``: all its letters are."""

    text: str
    start: int
    end: int
    capital: bool
    shouted: bool


class Weighed(NamedTuple):
    """``length`` words are the name; ``weight`` is all that speaks for it, ``first`` and ``last`` of its ends alone."""

    length: int
    weight: float
    first: float
    last: float
    capitals: bool


def weigh(words: Sequence[Word], *, introduced: bool) -> Weighed | None:
    """The name that ``words`` begin with; None where they cannot be one.

    ``introduced``: something before it says that a name comes.
    """
    count, trimmed = _length(words), 0.0
    while count > 2 and _is_no_name(words[count - 1].text):
        if words[count - 1].text in _THINGS:
            return None
        trimmed -= 0.0 if words[count - 1].text in SMALL else 0.5
        count -= 1
    if count < 2:
        return None
    if words[0].shouted and not words[count - 1].shouted:
        return None
    texts = [word.text for word in words[:count]]
    following = words[count].text if count < len(words) else ""
    if following in _THINGS or texts[-1] in _THINGS or is_public(texts):
        return None
    capitals = _capitals(words[:count])
    leading = texts[1] if len(texts[0]) == 1 and count > 2 else texts[0]
    first, last = _first(leading, capitals), _last(texts[-1], capitals)
    if texts[0] in EAST_ASIAN and texts[1] in GIVEN:
        first, last = max(first, 1.5), max(last, 2.0 if texts[-1] in SURE_GIVEN else 1.0)
    middle = sum(_middle(word, introduced) for word in texts[1:-1])
    return Weighed(count, trimmed + first + middle + last + CAPITALS * capitals, first, last, capitals)


def _capitals(words: Sequence[Word]) -> bool:
    return words[0].capital and words[-1].capital and not (words[0].shouted and words[-1].shouted)


def _length(words: Sequence[Word]) -> int:
    """All words with capitals, or in lower case two and whatever else is nothing but a name."""
    limit = min(len(words), LONGEST)
    count, full = 1, 1
    large = limit > 1 and words[0].capital and any(word.capital for word in words[1:4])
    while count < limit:
        word = words[count]
        if len(word.text) > 1 and word.text in PARTICLES and not word.capital:
            count += 1
            continue
        if large and not (word.capital or (len(word.text) == 1 and count < 2)):
            break
        if not large and (word.text in _LINKS or (full >= 2 and not _surely(word.text))):
            break
        count += 1
        full += len(word.text) > 1
    while count > 1 and (words[count - 1].text in PARTICLES and not words[count - 1].capital):
        count -= 1
    return count if full >= 2 else 0


def _surely(word: str) -> bool:
    return word in SURE_FAMILY or (word in SURE_GIVEN and len(word) > 3) or _is_double(word)


def _is_double(word: str) -> bool:
    pieces = word.split("-")
    return len(pieces) > 1 and all(piece in FAMILY or piece in GIVEN for piece in pieces)


def _is_no_name(word: str) -> bool:
    return is_everyday(word) and word not in FAMILY and word not in GIVEN


def _first(word: str, capitals: bool) -> float:
    if "-" in word:
        return min(_first(piece, capitals) for piece in word.split("-")[:2])
    if "'" in word:
        return 2.0 if len(word) > 5 and word.replace("'", "") in SURE_GIVEN else _NEVER
    if word in SURE_GIVEN:
        return 2.0
    if word in GIVEN:
        return 0.5 if not capitals or word in SMALL or word in NEVER_LAST else 1.0 if word in WORDS else 1.5
    if is_everyday(word):
        return _AGAINST if capitals and word not in SMALL else _NEVER
    return 0.5 if word in FAMILY or (capitals and len(word) > 1) else 0.0


def _last(word: str, capitals: bool) -> float:
    if len(word) < 2 or word in NEVER_LAST:
        return _NEVER
    if "'" in word:
        return 2.0 if PREFIXED.fullmatch(word) else _NEVER
    if "-" in word:
        pieces = [piece for piece in word.split("-") if piece]
        if min(map(len, pieces), default=0) < 2:  # U-Bahn
            return _NEVER
        if _is_double(word):
            return 2.5 if capitals else 3.0 if any(_surely(piece) for piece in pieces) else 0.5
        if any(_is_no_name(piece) for piece in pieces):
            return _AGAINST if capitals else _NEVER
        return 2.0 if capitals or any(_surely(piece) for piece in pieces) else 1.0
    if word in SURE_FAMILY:
        return 1.5 if word in SURE_GIVEN else 2.0
    if word in FAMILY:
        return 0.5 if not capitals or word in SMALL else 1.0 if word in WORDS else 1.5
    if is_everyday(word):
        return _AGAINST if capitals and word not in SMALL else _NEVER
    if word in SURE_GIVEN or PREFIXED.fullmatch(word):
        return 1.0
    return 1.0 if len(word) > (2 if capitals else 5) else 0.0


def _middle(word: str, introduced: bool) -> float:
    if word in NEVER_LAST:
        return _AGAINST
    if word in PARTICLES or word in GIVEN or word in FAMILY or len(word) == 1 or _is_double(word):
        return 0.5 if word in SURE_FAMILY else 0.0
    if is_everyday(word):
        return _AGAINST
    return 0.0 if introduced else -0.25
