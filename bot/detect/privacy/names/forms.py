"""Names in pieces: in the fields of a form ("first name Ada, last name Holt"), turned round ("Surname/First: Holt,
Ada"), or with their letters typed apart ("a d a  h o l t").

All patterns read skeletons: lower case, no accents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot import regex
from bot.detect.privacy.names.evidence import NAME_WORD
from bot.detect.privacy.names.words import FAMILY, GIVEN, SMALL, SURE_FAMILY, SURE_GIVEN, is_everyday
from bot.detect.words import either

_FIRST: Final = either("""
    first names?, given names?, forenames?, christian names?, first, given, vornamen?, prenoms?, nombres?,
    primeiro nome, nome proprio, nome
""")
_LAST: Final = either("""
    last names?, family names?, surnames?, last, nachname, familienname, zuname, nom de famille, nom, apellidos?,
    sobrenome, apelidos?, ultimo nome
""")
_TELLING: Final = either("""
    first name, given name, forename, last name, family name, surname, vorname, nachname, familienname, prenom,
    apellidos?, sobrenome, apelidos?, nom de famille, last ?[^a-z0-9 ] ?first, first:, last:
""")
"""The names of fields that are not words of other sentences as well."""

_IS: Final = r"(?: ?[:=>|-]{1,2} ?| (?:is|was|it's|its|ist|war|es|e|eh|est|c'est) | )"
_THEN: Final = (
    r"(?: ?[,;/|\n&.-]{1,2} ?| )(?:(?:and|und|y|e|et|with|then) )?"
    r"(?:(?:my|the|his|her|their|mi|su|el|meu|o|mein|sein|ihr|mon|son|le) )?"
)
_VALUE: Final = rf"{NAME_WORD}(?: {NAME_WORD}){{0,2}}?"
_BOTH: Final = re.compile(
    rf"(?:(?:{_FIRST}){_IS}(?P<given>{_VALUE}){_THEN}(?:{_LAST}){_IS}(?P<family>{NAME_WORD})"
    rf"|(?:{_LAST}){_IS}(?P<family_>{_VALUE}){_THEN}(?:{_FIRST}){_IS}(?P<given_>{NAME_WORD}))"
)
_TURNED: Final = re.compile(
    rf"(?:(?:{_LAST})(?: ?[,/&-] ?| and )(?:{_FIRST})|name) ?[:=] ?"
    rf"(?P<family_>{_VALUE}) ?, ?(?P<given_>{_VALUE})(?= ?(?:$|[\n|;(/.]))"
)

_LETTERED: Final = re.compile(
    r"(?<!\S)(?P<one>[^\W\d_](?P<by>[ .-])[^\W\d_](?:(?P=by)[^\W\d_]){1,14})"
    r"(?:(?: {2,4}| ?[/|,\n] ?| )(?P<two>[^\W\d_](?P=by)[^\W\d_](?:(?P=by)[^\W\d_]){0,18}))?(?![\w'])"
)
_SHORTEST: Final = 6
"""How many letters a name that is typed apart has at least."""

FIELDS: Final = regex.compile(
    rf"\b(?:{_TELLING})|\b(?:nombres?|nome|nom) ?[:=]|\bname ?[:=] ?[^\s,]{{2,30}}(?: [^\s,]{{2,30}})? ?, ?\w"
)
"""Where to look for fields."""

Piece = tuple[int, int]


def in_fields(text: str, start: int) -> Iterator[Piece]:
    """From where to where the fields of a first and a last name are filled in, of which one is named at ``start``."""
    match = _BOTH.match(text, start) or _TURNED.match(text, start)
    if match is None:
        return
    found = match.groupdict()
    given, family = (found.get(key) or found.get(f"{key}_") for key in ("given", "family"))
    if given and family and _may_be(given, GIVEN) and _may_be(family, FAMILY):
        kinds = [kind for kind in ("given", "family", "given_", "family_") if found.get(kind)]
        yield min(map(match.start, kinds)), max(map(match.end, kinds))


def _may_be(value: str, names: frozenset[str]) -> bool:
    parts = re.split("[ -]", value)
    return all(part in names or not (part in SMALL or is_everyday(part)) for part in parts) and len(value) > 1


def lettered(text: str, start: int) -> Iterator[Piece]:
    """From where to where a full name stands at ``start`` whose letters are typed apart."""
    match = _LETTERED.match(text, start)
    if match is None:
        return
    words = [re.sub(r"[ .-]", "", part) for part in (match["one"], match["two"]) if part]
    if len(words) == 1:
        whole = words[0]
        cuts = range(3, len(whole) - 2) if len(whole) >= _SHORTEST else ()
        full = any(whole[:cut] in SURE_GIVEN and whole[cut:] in SURE_FAMILY for cut in cuts)
    else:
        first, last = words
        full = (first in SURE_GIVEN or last in SURE_FAMILY) and _may_be(first, GIVEN) and _may_be(last, FAMILY)
    if full and sum(map(len, words)) >= _SHORTEST:
        yield match.span()
