"""Which of the shapes of streets (street_shapes.py) are streets with a house number.

Durations, counts, courses and sentences have the same shape; what kills them is here. Whether a street is somebody's
home is asked in address.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.detect.privacy.homes.places import is_capital
from bot.detect.privacy.homes.street_shapes import FIRM
from bot.detect.privacy.names.words import is_everyday
from bot.detect.words import words
from bot.model import View

_PLZ: Final = re.compile(r",? ?\n?(?:d-|a-|ch-)?\d{4,5} [a-z]")
_WOHNT: Final = re.compile(r"\b(?:wohn\w*|adresse|anschrift|zuhause|paket|post|haus|wohnung)\b[^.!?\n]{0,24}$")
_NO_NAMES: Final = words("""
    c'est est soy sou tengo tenho suis bin je ano anos na em que dias dia horas jahre jahren uhr ans heures und mit
    von a an the my your our his her their this that these those some any every each no one other another same all
    both to of in on at for with from by into onto off up down over under along across through until till than then
    and or but is was were are am be been being has have had do does did i im i'm we he she they it you me him them
    us who what minute minutes min mins hour hours hr hrs second seconds sec day days night nights week weeks month
    months year years yr yrs yo mile miles km kms metre metres meter meters m feet foot ft inch inches block blocks
    step steps stage way ways lane lanes times time people person kids percent dollar dollars euro euros pound
    pounds quid grand star stars page pages chapter point points degree degrees mg ml kg lb lbs am pm more less most
    different whole full half half-way fucking cars car houses house doors door man men women guys friends cats dogs
    pills beers coffees bed bedroom bus train out about around after before ago away later left right if when while
    because so just only like even not nor as per plus minus versus vs via went go going got get getting hear saw
    see walk walked drove drive dead busy quiet live lived lives moved said says told it's its there there's here
    hour-long days' minutes' episodes seasons season episode level levels rooms room bus tram mph kph hz gb mb k per
    cent pm. am. x of. in. lap laps man's
""")  # fmt: skip
_VAGUE: Final = words("new old long short big small high low close front back side main own")
"""Names of streets that are also said of anything else."""
_FAMOUS: Final = re.compile(
    r"21 jump|10 cloverfield|(?:10|11) downing|221 ?b baker|12 grimmauld|4 privet|1600 pennsylvania|742 evergreen"
    r"|grove street|13 hangman|124 conch"
)
_ARTICLED: Final = words("""
    green crescent close avenue grove drive square mews terrace parade strand mount meadows oaks orchard limes
    paddocks street lane hill row gardens cedars willows
""")
_SURE: Final = re.compile(rf"(?:{FIRM})\.?")
_EXIT: Final = re.compile(r"\b(?:a|an|another|every|per|each|about|around|like|only|same) $")
_EXIT_SMALL: Final = re.compile(r"\b(?:the|this|that|of|my|our) $")
"""Before a number of things, but also before an address with capitals ("my 12 Mill Road flat")."""
_SCHOOL: Final = re.compile(
    r" (?:secondary|school|high|primary|college|academy|elementary|middle|station|hospital|clinic|surgery|project|inn"
    r"|hotel|episode|movie|blues|band)\b"
)
_AGED: Final = re.compile(r"\b(?:i'?m|i am|am|is|age|aged|turned|year|grade|class|chapter|room)(?: \w+)? $")
_CONTRACTED: Final = re.compile(r"'(?:ll|re|ve|d|m|t)$|^(?:it|he|she|that|there|what|who|here|let)'s$")
_NO_GERMAN: Final = re.compile(
    r"(?:unter|um|fort|be|heim|durch|rund|aus|umher|hin|vor|anfang|ein|mittel|irr|arbeits|lebens|schul|heim|job|seit"
    r"|parkplatz|bei|end|steinweg-)(?:weg|platz|ring)$|(?:spiel|park|arbeits|stell|sitz|steh|lager|start|therapie"
    r"|ausbildungs|praktikums|sack)(?:platz|gasse)$|^(?:tor|park|hof|berg|platz|ring|feld)$"
)


_GERMAN_ALONE: Final = re.compile(r"(?:strasse|str|gasse|weg|platz|allee|damm|ufer|chaussee|promenade|stieg)$")
"""The other endings are those of English words too ("wearing 3") and need a postcode or a word for living."""


@dataclass(frozen=True, slots=True)
class Street:
    """A street with its number, in the skeleton. ``firm``: hardly anything else looks like it."""

    start: int
    end: int
    firm: bool


def streets(view: View, found: Mapping[str, Sequence[Any]]) -> Iterator[Street]:
    """Streets with house numbers. ``found``: the matches of ``street_shapes.PATTERNS``, by name."""
    text = view.skeleton
    for match in found.get("english", ()):
        if street := _english(view, match.start(), match.end(), match["number"], match["name"], match["type"]):
            yield street
    for match in found.get("malay", ()):
        yield Street(match.start(), match.end(), firm=True)
    for match in found.get("french", ()):
        if match["english"] and not (match["of"] or is_capital(view, match.span("name")[0])):
            continue
        yield Street(match.start(), _trimmed(view, match.start(), match.end()), firm=True)
    for match in found.get("french last", ()):
        if is_capital(view, match.span("name")[0]) and not _A_SENTENCE.search(match["name"]):
            yield Street(match.start(), match.end(), firm=True)
    for match in found.get("german", ()):
        name, after = match["name"].rstrip("."), match.end()
        if _NO_GERMAN.search(name):
            continue
        housed = _PLZ.match(text, after) or _WOHNT.search(text[max(0, match.start() - 40) : match.start()])
        if housed or _GERMAN_ALONE.search(name):
            firm = name.endswith(("strasse", "str", "gasse")) or is_capital(view, match.span("name")[0])
            yield Street(match.start(), after, firm=(firm and len(name) > 4) or bool(housed))
    for match in found.get("german place", ()):
        if _PLZ.match(text, match.end()) or _WOHNT.search(text[max(0, match.start() - 40) : match.start()]):
            yield Street(match.start(), match.end(), firm=True)
    for match in found.get("iberian", ()):
        dotted = view.skeleton[match.start() + len(match["type"])] in "./"
        if len(match["type"]) == _SHORT and is_capital(view, match.start()):
            dotted = dotted or is_capital(view, match.span("name")[0])
        if not _A_SENTENCE.search(match["name"]) and (dotted or len(match["type"]) > 2):
            firm = len(match["type"]) > 2 or is_capital(view, match.start())
            yield Street(
                match.start(),
                match.end(),
                firm=(firm and is_capital(view, match.span("name")[0])) or match["type"] in _FIRM_IBERIAN,
            )
    for name in ("colombian", "numbered road", "block and lot", "rural"):
        for match in found.get(name, ()):
            yield Street(match.start(), match.end(), firm=True)
    yield from _elsewhere(view, found)


def _elsewhere(view: View, found: Mapping[str, Sequence[Any]]) -> Iterator[Street]:
    """Those that are told by their capitals."""
    for match in found.get("northern", ()):
        if is_everyday(match["name"]):
            continue
        capital = is_capital(view, match.span("name")[0])
        yield Street(match.start(), match.end(), firm=capital or match["name"].startswith("ul"))
    for match in found.get("before a town", ()):
        town = match.span("town")[0]
        start, end = match.span("name")
        begins = [start + word.start() for word in re.finditer(r"(?<!\S)[a-z]", view.skeleton[start:end])]
        named = [begin for begin in begins if is_capital(view, begin)]
        if named and is_capital(view, town):
            yield Street(named[0], _behind_number(view.skeleton, end, town), firm=True)
    for match in found.get("the name", ()):
        start = match.span("name")[0]
        if is_capital(view, start) and is_capital(view, start + len("the ")):
            yield Street(match.start(), _capitals(view, start, match.end()), firm=False)
    for match in found.get("spelt", ()):
        told = [word.strip("'-") for word in match["name"].split()]
        if any(word in _NO_NAMES or word in _VAGUE for word in told) or _EXIT.search(
            view.skeleton[: match.start()][-8:]
        ):
            continue
        capital = is_capital(view, match.span("name")[0]) and is_capital(view, match.span("type")[0])
        yield Street(match.start(), match.end(), firm=capital)


def _behind_number(text: str, start: int, end: int) -> int:
    number = _HOUSE_NUMBER.match(text, start, end)
    return number.end() if number else end


_HOUSE_NUMBER: Final = re.compile(r" \d{1,4}(?: ?[a-h]\b)?(?:[/-]\d{1,4})?")


def _capitals(view: View, start: int, end: int) -> int:
    """The end of the last word that begins with a capital."""
    words_there = [
        match for match in re.finditer(r"\S+", view.skeleton[start:end]) if is_capital(view, start + match.start())
    ]
    return start + words_there[-1].end() if words_there else end


_A_SENTENCE: Final = re.compile(
    r"\b(?:abajo|arriba|que|con|com|por|para|sin|sem|desde|hasta|ate|a las|as|is|was|i|and|tem|tiene|hay|ha|hace|faz"
    r"|esta|estoy|mas|pero|no|y|me|te|se|unos|uns|tipo|mis|meus|minhas|minutos|anos|dias|horas|of|to|for|en|em)\b"
)
_SHORT: Final = 2
_FIRM_IBERIAN: Final = words("calle c avenida avda rua travessa alameda plaza paseo")


def _english(view: View, start: int, end: int, number: str, name: str, kind: str) -> Street | None:
    """Kills durations, counts and sentences; a soft word needs a capital somewhere to be firm."""
    parts = name.split()
    told = [part.strip(".,'") for part in parts]
    if told[0] == "the":
        told = told[1:]
        if kind not in _ARTICLED and not told:
            return None
    if any(word in _NO_NAMES for word in told) or any(part.endswith((".", "'")) and len(part) > 3 for part in parts):
        return None
    if _EXIT.search(view.skeleton[max(0, start - 8) : start]) or number in ("24/7", "50/50") or number.startswith("0"):
        return None
    name_start = view.skeleton.index(parts[0], start + len(number))
    capital_name = is_capital(view, name_start)
    if not capital_name and _EXIT_SMALL.search(view.skeleton[max(0, start - 8) : start]):
        return None
    before = view.skeleton[max(0, start - 4) : start]
    if before.endswith(tuple("$£€.:#+-/%")) or ") " in before or _SCHOOL.match(view.skeleton, end):
        return None
    if view.skeleton[start + len(number)] == "," and not capital_name and not told[0][0].isdigit():
        return None
    if view.skeleton[start + len(number)] == "," and _AGED.search(view.skeleton[max(0, start - 12) : start]):
        return None
    if any(_CONTRACTED.search(word) for word in told):
        return None
    kind_start = end - len(kind) - (len(view.skeleton[start:end]) - len(view.skeleton[start:end].rstrip()))
    capital = capital_name or is_capital(view, max(kind_start, name_start))
    if _FAMOUS.search(view.skeleton, start, end):
        return None
    firm = _SURE.fullmatch(kind) is not None and len(told) <= 2 and not any(word in _VAGUE for word in told)
    return Street(start, end, firm=capital or firm)


def _trimmed(view: View, start: int, end: int) -> int:
    """A French name ends where small words go on that are no part of it."""
    text = view.skeleton
    stop = re.compile(
        r" (?:et|ou|mais|j'|je|il|elle|on|c'|est|a|au|aux|dans|avec|pour|y|ca|si|qui|que|chez|depuis|en|car|sans|pas"
        r"|vers)(?=[ ']|$)"
    ).search(text, start, end)
    return stop.start() if stop else end
