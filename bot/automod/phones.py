"""Telephone numbers as AutoMod's patterns, a country each: mobiles, as people there write them, and nothing looser.

Help lines are landlines, short numbers and freephone numbers nearly everywhere, so mobiles are what can be told apart
from them; in North America, where nothing tells a mobile, area codes that begin with 8 (freephone) are left out. Where
a help line has such a number all the same, ``spared`` puts it on the rule's allow list.

Shapes: ``#`` is a digit, a blank is where a blank, a dot or a hyphen may stand, ``~`` where a slash may as well, ``_``
where one of the three has to; everything else is as in a pattern. ``####?`` ends in a digit that may be missing. A
number without a trunk prefix that ends in 000 would be a round one, and nobody's.

Sources: the numbering plans as phonenumbers (libphonenumber) carries them, against whose examples tests hold every row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bot import regex
from bot.automod.edges import alone


@dataclass(frozen=True, slots=True)
class Plan:
    """How one country's numbers are written. ``code`` is what follows the ``+``, ``trunk`` a pattern for what stands
    before a number at home; ``shapes`` come behind either. ``home`` are shapes of what is written at home without one.
    """

    code: int
    shapes: tuple[str, ...]
    trunk: str = ""
    home: tuple[str, ...] = ()


_NOT_ROUND: Final = "(?:##[1-9]|#[1-9]0|[1-9]00)"
_AREA: Final = "(?:[2-7]#|9[1-9])#"
"""Area codes of North America, but for freephone and dear ones."""

_NORTH_AMERICA: Final = Plan(
    1, (rf"\(?{_AREA}\)? [2-9]## ####",), home=(rf"(?:1_)?(?:\({_AREA}\) |{_AREA}_)[2-9]##_####",)
)

PLANS: Final = {
    "AT": Plan(43, ("6[5-9]#~### ####?", "6[5-9]#~### ## ##"), "0"),
    "AU": Plan(61, ("4## ### ###", "4_##_##_##_##"), "0"),
    "BR": Plan(55, (r"\(?[1-9]#\)? 9#### ####",), home=(r"(?:\(0?[1-9]#\) |0?[1-9]#_)9####_####",)),
    "CA": _NORTH_AMERICA,
    "DE": Plan(49, ("1[567]#~### ####", "1[567]#~#### ####", "1[567]#~## ## ## ##", "1[567]##~#######"), "0"),
    "ES": Plan(34, ("[67]## ### ###", "[67]## ## ## ##"), home=(f"[67]##_###_{_NOT_ROUND}", "[67]##_##_##_##")),
    "FR": Plan(33, ("[67]_##_##_##_##", "[67]########"), "0"),
    "GB": Plan(44, ("7[1-57-9]## ### ###", "7[1-57-9]# ### ####"), "0"),
    "IE": Plan(353, ("8[35-9] ### ####",), "0"),
    "IN": Plan(91, ("[6-9]#### #####",), home=("0?[6-9]####_#####",)),
    "MX": Plan(52, (r"(?:1 )?\(?##\)? #### ####", r"(?:1 )?\(?###\)? ### ####"), home=("(?:55|56|33|81)_####_####",)),
    "NG": Plan(234, ("(?:[79]0[1-9]|80[2-79]|[789]1#) ### ####",), "0"),
    "NZ": Plan(64, ("2# ### ####?", "2# #### ####"), "0"),
    "PH": Plan(63, ("9## ### ####",), "0"),
    "PT": Plan(
        351, ("9[1236]# ### ###", "9[1236] ### ## ##"), home=(f"9[1236]#_###_{_NOT_ROUND}", "9[1236]_###_##_##")
    ),
    "SG": Plan(65, ("[89]### ####",)),
    "US": _NORTH_AMERICA,
    "ZA": Plan(27, ("[67]# ### ####", "8[1-4] ### ####"), "0"),
}
"""By ISO 3166 code: where the members of most servers are (``REGIONS`` in bot/detect/privacy/numbers/numbering.py)."""

MOST_COUNTRIES: Final = 10
"""So many patterns fit into one rule."""


def phone_pattern(country: str) -> str:
    """The pattern for one country of ``PLANS``. Raises KeyError for any other."""
    plan = PLANS[country]
    within = r"(?:\(0\))?[ .-]?" if plan.trunk else ""
    before = rf"(?:\+|00){plan.code}[ .-]?{within}"
    before = f"(?:{before}|{plan.trunk})" if plan.trunk else before
    bodies = [f"{before}(?:{'|'.join(map(_read, plan.shapes))})", *map(_read, plan.home)]
    return alone("|".join(bodies))


def phone_patterns(countries: Iterable[str]) -> tuple[str, ...]:
    """The patterns for these countries, each once: the United States and Canada share theirs."""
    return tuple(dict.fromkeys(phone_pattern(one) for one in sorted(countries) if one in PLANS))


def spared(numbers: Iterable[str], patterns: Sequence[str], room: int) -> tuple[str, ...]:
    """Of public numbers, in the ways in which they are written, at most ``room`` that these patterns would stop."""
    compiled = [regex.compile(pattern) for pattern in patterns]
    stopped = (number for number in numbers if any(one.search(number) for one in compiled))
    return tuple(dict.fromkeys(stopped))[:room]


def _read(shape: str) -> str:
    """A shape as a pattern."""
    text = re.sub(r"#{3,}(?!\?)", lambda run: rf"\d{{{len(run[0])}}}", shape).replace("#", r"\d")
    return text.replace(" ", "[ .-]?").replace("_", "[ .-]").replace("~", "[ ./-]?")
