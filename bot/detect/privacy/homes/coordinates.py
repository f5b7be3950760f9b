"""Points on the map: decimal and sexagesimal coordinates, map links, plus codes, what3words.

Sources: RFC 5870 (geo URIs), the Open Location Code specification (its 20 digits), what3words' notation of three words
behind three slashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bot import regex
from bot.model import View

_NUMBER: Final = r"[-+]?\d{1,3}\.\d{3,15}"
_SECONDS: Final = r"(?:\d{1,2}(?:\.\d{1,8})? ?(?:\"|''|sec\.?) ?)?"
_HALF: Final = rf"\d{{1,3}} ?(?:°|deg\.?|degrees) ?(?:\d{{1,2}}(?:\.\d{{1,8}})? ?(?:'|min\.?) ?{_SECONDS})?"
_PAIR: Final = re.compile(
    rf"(?<![\d.])(?P<lat>{_NUMBER}) ?°? ?(?P<ns>[ns]\b)?(?:, ?|; ?|/"
    rf"| )(?P<lon>{_NUMBER})(?![\d.]\d) ?°?(?: ?(?P<ew>[ew])\b)?"
)
_DECIMAL: Final = regex.compile(r"\d\.\d{3}")
_OTHERS: Final = regex.compile(
    rf"(?P<dms>{_HALF} ?[ns]\b[, ]{{0,3}}{_HALF} ?[ew]\b|[ns] ?{_HALF}[, ]{{0,3}}[ew] ?{_HALF})"
    r"|(?P<link>(?:https?://)?(?:maps\.app\.goo\.gl/|goo\.gl/maps/|g\.co/maps/|(?:www\."
    r"|maps\.)?google\.[a-z.]{2,6}/maps[/?]|maps\.google\.[a-z.]{2,6}/"
    r"|maps\.apple(?:\.com)?[/?]|(?:www\.)?openstreetmap\.org/|osm\.org/go/|osmand\.net/map"
    r"|(?:www\.)?bing\.com/maps[/?]|(?:ul\.)?waze\.com/ul"
    r"|w[3e]w\.co/|(?:www\.)?what3words\.com/|plus\.codes/|(?:share\.)?here\.com/[lr]/|glympse\.com/"
    r"|life360\.com/)[^\s<>\"]{1,300}"
    r"|\bgeo:-?\d{1,3}\.\d{1,15},-?\d{1,3}\.\d{1,15})"
    r"|(?P<words>/{3}[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b)"
    r"|(?P<plus>\b(?:[23456789cfghjmpqrvwx]{8}|[23456789cfghjmpqrvwx]{4}"
    r"|[23456789cfghjmpqrvwx]{6})\+[23456789cfghjmpqrvwx]{2,3}\b)"
)
_CUED_WORDS: Final = regex.compile(
    r"\b(?:what ?[3e] ?words?|w[3e]w|what three words)\W{1,3}(?:(?:is|are|address|location|code|mine"
    r"|my) ?\W{0,2}){0,2}(?P<words>[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20})\b"
)
PATTERNS: Final[Mapping[str, Any]] = {"decimal": _DECIMAL, "point": _OTHERS, "three words": _CUED_WORDS}
TRIGGERS: Final[Mapping[str, Sequence[str]]] = {
    r"\.\d{3}": ("decimal",),
    r"°|deg": ("point",),
    r"goo\.gl|g\.co|google\.|maps\.|openstreetmap|osm|bing\.com|waze|here\.com|glympse|life360|geo:|plus\.codes": (
        "point",
    ),
    r"///|w[3e]w|what ?(?:[3e]|three) ?words?": ("point", "three words"),
    r"\+[2-9cfghjmpqrvwx]{2}": ("point",),
}


def find(view: View, found: Mapping[str, Sequence[Any]]) -> Iterator[tuple[int, int]]:
    """Stretches of the skeleton that name a point. ``found``: the matches of ``PATTERNS`` there, by name."""
    if "decimal" in found:
        yield from (match.span() for match in _PAIR.finditer(view.skeleton) if _on_earth(match))
    for match in found.get("point", ()):
        if match.lastgroup != "plus" or _is_plus_code(match[0]):
            yield match.start(), match.end()
    for match in found.get("three words", ()):
        yield match.span("words")


def _on_earth(match: re.Match[str]) -> bool:
    lat, lon = float(match["lat"]), float(match["lon"])
    precise = min(len(match["lat"].split(".")[1]), len(match["lon"].split(".")[1])) >= 4 or match["ns"] is not None
    return abs(lat) <= 90 and abs(lon) <= 180 and precise


def _is_plus_code(code: str) -> bool:
    """Digits and letters both, so that it is neither a sum nor a word."""
    head = code.split("+")[0]
    return any(char.isdigit() for char in head) and any(char.isalpha() for char in code)
