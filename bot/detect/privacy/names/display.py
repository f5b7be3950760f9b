"""Display names that are somebody's full name, so that a member can be told of pseudonyms.

Here nothing speaks for a name but itself, and members like to be called after flowers and weather: both parts have to
be in the lists and may be no words of everyday English.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.privacy.names.evidence import NAME_WORD, PREFIXED
from bot.detect.privacy.names.words import (
    EAST_ASIAN,
    FAMILY,
    PARTICLES,
    PLACES,
    SMALL,
    SURE_FAMILY,
    SURE_GIVEN,
    WORDS,
    is_public,
)

_DECORATION: Final = re.compile(r"\([^()]{0,40}\)|\[[^\[\]]{0,40}\]|[|/].{0,40}$")
_WORD: Final = re.compile(NAME_WORD)


def looks_like_a_full_name(skeleton: str) -> bool:
    """Whether a whole text, a member's display name, is a first and a last name that are nothing else.

    >>> looks_like_a_full_name("anna weiss (she/her)"), looks_like_a_full_name("night owl")
    (True, False)
    """
    bare = _DECORATION.sub(" ", skeleton[:200])
    words = [match[0].strip(".,!_*~\"'") for match in re.finditer(r"\S*\w\S*", bare)]
    full = [word for word in words if word not in PARTICLES and len(word) > 1]
    if not 2 <= len(full) <= 4 or not all(_WORD.fullmatch(word) for word in words):
        return False
    if is_public(words) or " ".join(words) in PLACES:
        return False
    if full[0] in EAST_ASIAN and all(word in SURE_GIVEN for word in full[1:]):
        return True
    first, *middle, last = (word.split("-") for word in full)
    return (
        all(piece in SURE_GIVEN for piece in first)
        and all(piece in SURE_GIVEN or piece in SURE_FAMILY for pieces in middle for piece in pieces)
        and all(_is_surname(piece) for piece in last)
    )


def _is_surname(word: str) -> bool:
    """A family name that is no word of English; one that is a word of another language is a surname here."""
    return (word in FAMILY and word not in WORDS and word not in SMALL) or PREFIXED.fullmatch(word) is not None
