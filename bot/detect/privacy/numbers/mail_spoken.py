"""E-mail addresses that are dictated or disguised beyond what the skeleton joins: "fern [at the rate] posteo [dot] de",
"robin full stop owl at web full stop de", "owl (a) gmx.de", "owl -at- gmx -dot- de".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot import regex

_POINT: Final = "full stop|period|dot|punkt|punto|ponto|point"
_DOT: Final = rf"(?:[.]| ?[(\[{{<-] ?(?:{_POINT}) ?[)\]}}>-] ?| (?:{_POINT}) )"
_AT: Final = (
    r"(?: ?[(\[{<] ?(?:at the rate(?: of)?|at sign|a|arobas|klammeraffe|strudel) ?[)\]}>] ?"
    r"| ?-at- ?"
    r"| (?:at the rate(?: of)?|at sign|the at sign|arroba|arobase|arobas|klammeraffe) )"
)
_NAME: Final = r"[a-z0-9-]{2,40}"
_DOMAIN: Final = rf"{_NAME}(?:{_DOT}[a-z0-9-]{{2,30}}){{1,3}}"
_SAID_DOMAIN: Final = rf"{_NAME}(?: full stop [a-z0-9-]{{2,30}}){{1,3}}"

ANCHOR: Final = rf"[a-z0-9]{_AT}{_DOMAIN}|[a-z0-9](?: at |@){_SAID_DOMAIN}"
"""What stands around the sign (RE2)."""
_ANCHOR: Final = regex.compile(rf"[a-z0-9](?:({_AT}){_DOMAIN}|( at |@){_SAID_DOMAIN})\b")
_ENDING: Final = re.compile(r"[a-z]{2,14}$")
_PART: Final = r"[a-z0-9]{1,40}"
_LOCAL: Final = re.compile(
    rf"(?:(?<=\s)|^){_PART}(?:(?:[._+-]| ?[(\[{{<] ?(?:{_POINT}) ?[)\]}}>] ?"
    rf"| (?:{_POINT}|underscore|dash|hyphen) ){_PART}){{0,5}}$"
)
_MOST: Final = 24
"""How many of them in one text are looked at closely."""


def find_spoken(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and ending ("de") of each in a skeleton."""
    for match in islice(_ANCHOR.finditer(text), _MOST):
        before = text[max(0, match.start() - 90) : match.start() + 1]
        local, ending = _LOCAL.search(before), _ENDING.search(match[0])
        if local and ending:
            yield match.start() + 1 - len(before) + local.start(), match.end(), ending[0]
