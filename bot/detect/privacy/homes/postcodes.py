"""Postcodes: forms that are unmistakable by themselves, and bare numbers that are one by the words around them.

Sources: the postcode areas of Royal Mail and its rule that the second half never holds C, I, K, M, O or V; Eircode's
routing keys; Canada Post's letters; the rest are lengths (ZIP 5 or 5+4, PLZ 5 or 4, CEP 5-3, PIN 6, Singapore 6,
Australia and New Zealand 4).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from bot import regex
from bot.detect.privacy.homes.places import is_capital
from bot.detect.words import words
from bot.model import View

_AREAS: Final = words("""
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy
    g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr
    nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa
    wc wd wf wn wr ws wv yo ze
""")
"""The letters with which British postcodes begin."""

_SHAPES: Final = regex.compile(
    r"(?i)\b(?:(?P<gb>[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2})"
    r"|(?P<ie>[ac-fhknprtvwxy]\d[\dw] ?[ac-fhknprtvwxy\d]{4})"
    r"|(?P<ca>[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]?\d[abceghj-nprstv-z]\d))\b"
)
_NAMED: Final = regex.compile(
    r"\b(?:zip(?: ?code)?|post ?code|postal ?code|pin ?code|plz|postleitzahl|cep|code postal|codigo postal|c\.p\."
    r"|cod postal|eircode)s?\b"
    r"(?: (?:is|was|here|for me|ist|es|e|est|of mine|now))*[ :=]{0,3}(?P<code>\d{5}-\d{3,4}|\d{4,6}|\d{3} \d{3})\b"
)
_DWELT: Final = regex.compile(
    r"\b(?:(?:i'?m|we'?re|i am|live|lives|living|based|moved|staying|house|flat|home|apartment) (?:\w+ ){0,2}?in"
    r"|(?:i'?m|i am) from|wohne in|lebe in|zip|plz) (?P<code>\d{5}(?:-\d{4})?)\b|\bpin:? (?P<pin>\d{3} \d{3})\b"
)
_QUANTITY: Final = re.compile(r" ?(?:[a-z]{2,}s\b|%|[.,]\d|usd|dollars|euros?|€|people|steps)|[-/:]\d")
_CUE: Final = re.compile(
    r"\b(?:post ?code|eircode|postal|address|live|lives|living|house|home|flat|mine|my|our|her|his|their|i'?m|im"
    r"|near|me"
    r"|at|in|from|send|deliver|courier|parcel|taxi|uber|moved)\b"
)
_TOWN_BEFORE: Final = re.compile(r", (?P<town>[a-z][a-z'-]+(?: [a-z'-]+)?),? $")
_CALLED: Final = re.compile(
    r"(?i)\b(?:post ?code|address|live|house|home|flat|road|street|lane|avenue|close|,) ?[^.!?\n]{0,20}$"
)
_SAID_BEHIND: Final = regex.compile(
    r"\b(?P<code>\d{5}(?:-\d{3,4})?) (?:is|as|for) (?:my|our) (?:zip|post ?code|postal code|plz|cep)\b"
)
PATTERNS: Final[Mapping[str, Any]] = {"named": _NAMED, "dwelt": _DWELT, "said behind": _SAID_BEHIND}
TRIGGERS: Final[Mapping[str, Sequence[str]]] = {
    r"[a-z][0-9a-z]{1,2} ?\d[abd-hjlnp-uw-z]{2}\b": (),
    r"\b[a-z]\d[\dw] ?[a-z\d]{4}\b": (),
    r"[0-9oilseabgtz][a-z]\d\b": (),
    r"zip|post ?code|postal|pin ?code|plz|postleitzahl|\bceps?\b|\bc\.p\.|eircode": ("named", "dwelt", "said behind"),
    r"\b(?:in|from) \d{5}\b|\bpin:? \d": ("dwelt",),
}
"""Those that lead to no pattern are of postcodes with letters, which are read in the original."""
_CLOSELY: Final = 32
"""How many are looked at: nobody gives more away at once, but floods hold thousands."""
_DIGIT: Final = re.compile(r"\d")
_CALLED_SO: Final = re.compile(r"post ?code|postal|eircode")


def shaped(view: View) -> list[tuple[int, int]]:
    """Where the skeleton has postcodes with letters: read in the original, as the skeleton makes letters of digits."""
    found = []
    for match in islice(_SHAPES.finditer(view.original), _CLOSELY):
        code = match[0].lower().replace(" ", "").replace("-", "")
        kind = match.lastgroup
        capital = match[0].isupper()
        if kind == "gb" and not _british(code, capital=capital):
            continue
        if (
            kind == "gb"
            and " " not in match[0]
            and not _CALLED.search(view.original[max(0, match.start() - 40) : match.start()])
        ):
            continue
        if kind != "gb" and not (capital or " " in match[0]):
            continue
        if (
            kind == "ie"
            and not any(char.isdigit() for char in code[3:])
            and not any(char.isalpha() for char in code[3:])
        ):
            continue
        raw_start, raw_end = view.original_starts[match.start()], view.original_ends[match.end() - 1]
        start, end = bisect_left(view.starts, raw_start), bisect_left(view.starts, raw_end)
        if not (
            _DIGIT.search(view.skeleton, start, end) or _CALLED_SO.search(view.skeleton, max(0, start - 40), start)
        ):
            continue  # one that the skeleton reads as a word ("ec1v4ad") has to be called a postcode
        found.append((start, end))
    return found


def _british(code: str, *, capital: bool) -> bool:
    area = code[:2] if code[1].isalpha() else code[:1]
    return area in _AREAS and (capital or code[-2:] not in ("st", "nd", "rd", "th"))


def numbered(view: View, found: Mapping[str, Sequence[Any]]) -> Iterator[tuple[int, int]]:
    """Bare numbers that the words before them call a postcode. ``found``: the matches of ``PATTERNS``, by name."""
    text = view.skeleton
    for name in PATTERNS:
        for match in found.get(name, ()):
            if not _QUANTITY.match(text, match.end()):
                yield match.span("pin" if name == "dwelt" and match["pin"] else "code")


def at_home(view: View, start: int, end: int) -> bool:
    """Whether the words around a postcode speak of a home, or the name of a town stands right before it."""
    text = view.skeleton
    town = _TOWN_BEFORE.search(text, max(0, start - 24), start)
    if town and is_capital(view, town.start("town")) and not view.raw.isupper():
        return True
    return bool(_CUE.search(text[max(0, start - 50) : start]) or _CUE.search(text[end : end + 30]))
