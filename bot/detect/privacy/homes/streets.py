"""How streets are written: the words for them in each country, and where their house number stands.

English, French, Indian, Nigerian: number first ("12 Mill Road"). German: number last, the word grown into the name
("Musterstrasse 5a"). Spanish and Portuguese: the word first, the number last ("Calle Mayor 14", "Rua das Flores, 123").
Spelling is that of the skeleton. A number and a word alone mean nothing ("a 12 step road", "a 2 way street"): what may
stand between them is ruled here, whether it is a home in address.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import re2

from bot.detect.privacy.homes.places import group_span, is_capital
from bot.detect.words import either, words
from bot.model import View

_FIRM: Final = either("""
    road, rd, street, lane, ln, avenue, ave, aven, boulevard, blvd, crescent, cres, terrace, terr, highway, hwy,
    parkway, pkwy, turnpike, tpke, expressway, esplanade, mews, nagar, marg, salai, colony, sarani, vihar, layout,
    gali, jalan, jln, lorong, lor
""")
_SOFT: Final = either("""
    st, dr, drive, close, court, ct, way, place, pl, grove, gardens, gdns, garden, square, sq, circle, cir, row,
    rise, gate, park, hill, hills, view, walk, green, parade, pde, villas, villa, steps, bend, trace, trail, path,
    run, loop, point, cross, crossing, cove, ridge, quay, wharf, wynd, yard, yards, brae, bank, croft, field,
    fields, meadow, meadows, orchard, orchards, mount, heights, hollow, glen, vale, end, fold, drove, chase,
    circuit, cct, parklands, reach, ramp, rest, pass, pike, plaza, track, vista, spur, knoll, landing, manor, oval,
    outlook, strand, junction, promenade, approach, estate, avenida, broadway, common, oaks, pines, springs, crest,
    ferry, garth, gait, wood, woods, lea, lawn, roundabout, link, turn, alley, arcade, boreen, extension, extn,
    phase, bagh, puram, halli, lines, causeway, ginnel, plein, cottages?, maisonettes, almshouses, buildings,
    bungalows, flats, street south, street north
""")
_SECOND: Final = "north|south|east|west|n|s|e|w|nw|ne|sw|se|lower|upper"
_WORD: Final = r"(?:\d{1,3}(?:st|nd|rd|th)|[a-z][a-z'.-]{0,18})"

ENGLISH: Final = re2.compile(
    rf"\b(?P<number>\d{{1,5}}[a-z]?(?:[-/]\d{{1,5}}[a-z]?){{0,2}}),? (?P<name>(?:{_WORD} ){{1,4}})(?P<type>(?:{_FIRM}"
    rf"|{_SOFT})\b\.?)(?P<tail>(?: \d{{1,2}}| (?:{_SECOND}))?)\b"
)
_LATIN_NAME: Final = r"(?:[a-z][a-z'.-]{0,18}|\d{1,2}(?= de))"
FRENCH: Final = re2.compile(
    r"\b\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:(?P<english>avenue|boulevard|place|route|passage|square|cours"
    r"|residence|villa|esplanade|promenade)"
    r"|rue|av\.?|bd\.?|bld|pl\.|impasse|allees?|chemin|quai|ruelle|sentier|lotissement|hameau|venelle|faubourg|fbg"
    r"|montee|rond-point|clos|traverse)"
    r" (?P<of>d'|de l'|de la |du |des |de |la |le |les "
    r"|l')?(?P<name>[a-z][a-z'.-]{0,18})(?: [a-z0-9][a-z'.-]{0,18}){0,5}"
)
MALAY: Final = re2.compile(
    r"\b\d{1,4}[a-z]?,? (?:jalan|jln|lorong|lor|taman|kampung) (?:[a-z0-9][a-z/0-9-]{0,15} ?){1,2}\b"
)
FRENCH_LAST: Final = re2.compile(
    r"\b(?:rue|avenue|av\.|boulevard|bd|place|impasse|chemin|quai|route|clos|chaussee|ruelle|sentier) (?:de la |de l'"
    r"|du |des |de |d'|la |le "
    r"|les )?(?P<name>[a-z][a-z'.-]{1,18}(?: [a-z][a-z'.-]{0,18}){0,3}),? (?:n[o.]{0,2} ?)?\d{1,4}[a-z]?\b"
)
"""As in Belgium and Switzerland."""
GERMAN: Final = re2.compile(
    r"\b(?P<name>(?:(?:[a-z]+(?:er|en|e|es)|am|an|an der|an den|auf der|auf dem|zum|zur|im|in der|alte|neue|lange"
    r"|st\.) )?(?:[a-z-]{3,30}(?:strasse|str|weg|gasse|gassl|platz|allee|ring|damm|ufer|steig|stieg|stiege"
    r"|chaussee|promenade|graben|markt|hof|berg|winkel|kamp|bogen|pfad|zeile|wall|tor|brucke|park|feld|busch|garten"
    r"|twiete|redder|hang|blick|aue|wiese|muhle)|(?:strasse|str|weg|gasse|platz|allee|markt|wiesen|muhle|bach|kirche"
    r"|bahnhof|kirchplatz|brunnen|berg|hang)))\.? ?"
    r"(?P<number>\d{1,4}(?: ?[a-h]\b)?(?:[/-]\d{1,4}){0,3})\b"
)
GERMAN_PLACE: Final = re2.compile(
    r"\b(?:am|an der|an den|auf der|auf dem|zum|zur|im|in der|unter den|hinter dem|hinter der|alter|alte"
    r"|altes) [a-z][a-z-]{2,20}(?: [a-z][a-z-]{2,20})? \d{1,3} ?[a-h]?\b"
)
"""Also dates and chapters: only with a postcode behind it, or somebody who lives there before it."""
_PLZ: Final = re.compile(r",? ?\n?(?:d-|a-|ch-)?\d{4,5} [a-z]")
_WOHNT: Final = re.compile(r"\b(?:wohn\w*|adresse|anschrift|zuhause|paket|post|haus|wohnung)\b[^.!?\n]{0,24}$")
IBERIAN: Final = re2.compile(
    r"\b(?P<type>calle|c|cl|avenida|avda|avd|av|plaza|plza|pza|paseo|pso|camino|carretera|ctra|ronda|travesia|pasaje"
    r"|callejon|calzada|privada|prol\.|boulevard|blvd|jiron|jr|urb|urbanizacion|cerrada|andador"
    r"|rua|r|travessa|tv|alameda|al|praca|largo|estrada|rodovia|beco|quinta|via|viale|corso|piazza)(?: |(?:/|\.) ?)"
    r"(?P<name>(?:[a-z0-9][a-z'.-]{0,18}),?(?: [a-z0-9][a-z'.-]{0,18}){0,5}?)(?:,? ?(?:n\.? ?o\.?|no\.?|num\.?|numero"
    r"|n|#|nro\.?) ?|,? )(?P<number>\d{1,5}[a-z]?)\b"
)
COLOMBIAN: Final = re2.compile(
    r"\b(?:calle|carrera|cra|cl|cll|kr|kra|diagonal|transversal|tv|avenida|av)\.? \d{1,3} ?[a-z]?(?: (?:bis|sur|norte"
    r"|este))? ?(?:#|no\.?|n\.?|numero) ?\d{1,3} ?[a-z]? ?- ?\d{1,3}\b"
)

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
_SURE: Final = re.compile(rf"(?:{_FIRM})\.?")
_EXIT: Final = re.compile(
    r"\b(?:a|an|the|another|every|this|that|per|each|of|my|our|about|around|like|only|another|same) $"
)
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


PATTERNS: Final[Mapping[str, Any]] = {
    "english": ENGLISH,
    "malay": MALAY,
    "french": FRENCH,
    "french last": FRENCH_LAST,
    "german": GERMAN,
    "german place": GERMAN_PLACE,
    "iberian": IBERIAN,
    "colombian": COLOMBIAN,
}


def streets(view: View, found: Mapping[str, Sequence[Any]]) -> Iterator[Street]:
    """Streets with house numbers, in all the ways above. ``found``: the matches of ``PATTERNS``, by name."""
    text = view.skeleton
    for match in found.get("english", ()):
        if street := _english(view, match.start(), match.end(), match["number"], match["name"], match["type"]):
            yield street
    for match in found.get("malay", ()):
        yield Street(match.start(), match.end(), firm=True)
    for match in found.get("french", ()):
        if match["english"] and not (match["of"] or is_capital(view, group_span(match, "name")[0])):
            continue
        yield Street(match.start(), _trimmed(view, match.start(), match.end()), firm=True)
    for match in found.get("french last", ()):
        if is_capital(view, group_span(match, "name")[0]) and not _A_SENTENCE.search(match["name"]):
            yield Street(match.start(), match.end(), firm=True)
    for match in found.get("german", ()):
        name, after = match["name"].rstrip("."), match.end()
        if _NO_GERMAN.search(name):
            continue
        housed = _PLZ.match(text, after) or _WOHNT.search(text[max(0, match.start() - 40) : match.start()])
        if housed or _GERMAN_ALONE.search(name):
            firm = name.endswith(("strasse", "str", "gasse")) or is_capital(view, group_span(match, "name")[0])
            yield Street(match.start(), after, firm=(firm and len(name) > 4) or bool(housed))
    for match in found.get("german place", ()):
        if _PLZ.match(text, match.end()) or _WOHNT.search(text[max(0, match.start() - 40) : match.start()]):
            yield Street(match.start(), match.end(), firm=True)
    for match in found.get("iberian", ()):
        dotted = view.skeleton[match.start() + len(match["type"])] in "./"
        if not _A_SENTENCE.search(match["name"]) and (dotted or len(match["type"]) > 2):
            firm = len(match["type"]) > 2 or is_capital(view, match.start())
            yield Street(
                match.start(),
                match.end(),
                firm=(firm and is_capital(view, group_span(match, "name")[0])) or match["type"] in _FIRM_IBERIAN,
            )
    for match in found.get("colombian", ()):
        yield Street(match.start(), match.end(), firm=True)


_A_SENTENCE: Final = re.compile(
    r"\b(?:abajo|arriba|que|con|com|por|para|sin|sem|desde|hasta|ate|a las|as|is|was|i|and|tem|tiene|hay|ha|hace|faz"
    r"|esta|estoy|mas|pero|no|y|me|te|se|unos|uns|tipo|mis|meus|minhas|minutos|anos|dias|horas|of|to|for|en|em)\b"
)
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
