"""How streets are written: the words for them in each country, and where their house number stands.

English, French, Indian, Nigerian: number first ("12 Mill Road"). German: number last, the word grown into the name
("Musterstrasse 5a"). Spanish and Portuguese: the word first, the number last ("Calle Mayor 14", "Rua das Flores, 123").
RE2 runs the patterns in linear time, so that words need no longest length: counting letters is what makes it slow.
Spelling is that of the skeleton. A number and a word alone mean nothing ("a 12 step road", "a 2 way street"): what may
stand between them is ruled here, whether it is a home in address.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot import regex
from bot.detect.patterns import any_of
from bot.detect.privacy.homes.triggers import loosened
from bot.detect.words import either

FIRM: Final = either("""
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
_WORD: Final = r"(?:\d{1,3}(?:st|nd|rd|th)|[a-z][a-z'.-]*)"

ENGLISH: Final = regex.compile(
    rf"\b(?P<number>\d{{1,5}}[a-z]?(?:[-/]\d{{1,5}}[a-z]?){{0,2}}(?:/[a-z])?),? "
    rf"(?P<name>(?:{_WORD} ){{1,4}})(?P<type>(?:{FIRM}|{_SOFT})\b\.?)(?P<tail>(?: \d{{1,2}}| (?:{_SECOND}))?)\b"
)
_LATIN_NAME: Final = r"(?:[a-z][a-z'.-]*|\d{1,2}(?= de))"
FRENCH: Final = regex.compile(
    r"\b\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:(?P<english>avenue|boulevard|place|route|passage|square|cours"
    r"|residence|villa|esplanade|promenade)"
    r"|rue|av\.?|bd\.?|bld|pl\.|impasse|allees?|chemin|quai|ruelle|sentier|lotissement|hameau|venelle|faubourg|fbg"
    r"|montee|rond-point|clos|traverse)"
    r" (?P<of>d'|de l'|de la |du |des |de |la |le |les "
    r"|l')?(?P<name>[a-z][a-z'.-]*)(?: [a-z0-9][a-z'.-]*){0,5}"
)
MALAY: Final = regex.compile(
    r"\b\d{1,4}[a-z]?,? (?:jalan|jln|lorong|lor|taman|kampung) (?:[a-z0-9][a-z/0-9-]{0,15} ?){1,2}\b"
)
FRENCH_LAST: Final = regex.compile(
    r"\b(?:rue|avenue|av\.|boulevard|bd|place|impasse|chemin|quai|route|clos|chaussee|ruelle|sentier) (?:de la |de l'"
    r"|du |des |de |d'|la |le "
    r"|les )?(?P<name>[a-z][a-z'.-]+(?: [a-z][a-z'.-]*){0,3}),? (?:n[o.]{0,2} ?)?\d{1,4}[a-z]?\b"
)
"""As in Belgium and Switzerland."""
_GROWN_IN: Final = (
    "strasse|str|weg|gasse|gassl|platz|allee|ring|damm|ufer|steig|stieg|stiege|chaussee|promenade|graben|markt|hof|berg"
    "|winkel|kamp|bogen|pfad|zeile|wall|tor|brucke|park|feld|busch|garten|twiete|redder|hang|blick|aue|wiese|muhle"
)
_BY_ITSELF: Final = (
    "strasse|str|weg|gasse|platz|allee|markt|wiesen|muhle|bach|kirche|bahnhof|kirchplatz|brunnen|berg|hang"
)
GERMAN: Final = regex.compile(
    r"\b(?P<name>(?:(?:[a-z]+(?:er|en|e|es)|am|an|an der|an den|auf der|auf dem|zum|zur|im|in der|alte|neue|lange"
    r"|st\.) )?"
    rf"(?:[a-z-]{{3,30}}(?:{_GROWN_IN})|(?:{_BY_ITSELF})))\.? ?"
    r"(?P<number>\d{1,4}(?: ?[a-h]\b)?(?:[/-]\d{1,4}){0,3})\b"
)
GERMAN_PLACE: Final = regex.compile(
    r"\b(?:am|an der|an den|auf der|auf dem|zum|zur|im|in der|unter den|hinter dem|hinter der|alter|alte"
    r"|altes) [a-z][a-z-]{2,20}(?: [a-z][a-z-]{2,20})? \d{1,3} ?[a-h]?\b"
)
"""Also dates and chapters: only with a postcode behind it, or somebody who lives there before it."""
IBERIAN: Final = regex.compile(
    r"\b(?P<type>calle|c|cl|avenida|avda|avd|av|plaza|plza|pza|paseo|pso|camino|carretera|ctra|ronda|travesia|pasaje"
    r"|callejon|calzada|privada|prol\.|boulevard|blvd|jiron|jr|urb|urbanizacion|cerrada|andador"
    r"|rua|r|travessa|tv|alameda|al|praca|largo|estrada|rodovia|beco|quinta|via|viale|corso|piazza|strada|vicolo"
    r"|contrada|calea)(?: |(?:/|\.) ?)"
    r"(?P<name>(?:[a-z0-9][a-z'.-]*),?(?: [a-z0-9][a-z'.-]*){0,5}?)(?:,? ?(?:n\.? ?o\.?|no\.?|num\.?|numero"
    r"|n|#|nro\.?) ?|,? )(?P<number>\d{1,5}[a-z]?)\b"
)
COLOMBIAN: Final = regex.compile(
    r"\b(?:calle|carrera|cra|cl|cll|kr|kra|diagonal|transversal|tv|avenida|av)\.? \d{1,3} ?[a-z]?(?: (?:bis|sur|norte"
    r"|este))? ?(?:#|no\.?|n\.?|numero) ?\d{1,3} ?[a-z]? ?- ?\d{1,3}\b"
)

_NORTHERN_ENDS: Final = "straat|laan|plein|kade|gracht|steeg|dreef|gatan|gata|vagen|vej|gade|veien|katu"
NORTHERN: Final = regex.compile(
    rf"\b(?P<name>(?:[a-z-]{{3,24}}(?:{_NORTHERN_ENDS})"
    r"|ul\.? [a-z]{3,20}(?: [a-z]{3,20})?|ulica [a-z]{3,20}|os\. [a-z]{3,20}))"
    r",? \d{1,4}[a-h]?\b(?:/\d{1,4})?(?: m\.? ?\d{1,3}\b)?"
)
"""Dutch, Scandinavian, Finnish and Polish."""
BEFORE_A_TOWN: Final = regex.compile(
    r"\b(?P<name>[a-z][a-z-]{2,29}(?: [a-z-]{3,20})?) \d{1,4} ?[a-h]?(?:[/-]\d{1,4})?,? ?\n?"
    r"(?:d-|a-|ch-|b-|nl-)?\d{4,5} (?P<town>[a-z]{3})"
)
"""Any name with a number, behind which a postcode and a town stand, as on the Continent."""
NUMBERED_ROAD: Final = regex.compile(
    r"\b(?:house|h\.? ?no\.?|plot|flat|door no\.?|d\.? ?no\.?)(?: no\.?"
    r"| number)? ?#?\d{1,4}[a-z]?(?:[-/]\d{1,4}[a-z]?){0,3},? "
    r"(?:road|rd|street|st|lane|sector|block|phase|cross|main)\.?(?: no\.?| number)? ?#?(?:\d{1,3}[a-z]?|[a-z])\b"
)
"""South Asian: "House 7, Road 11"."""
BLOCK_AND_LOT: Final = regex.compile(
    r"\b(?:(?:mz|mza|mzna|manzana|quadra|qd)\.? ?[a-z0-9]{1,3},? (?:lt|lte|lote|casa)\.? ?\d{1,3}"
    r"|(?:sqn|sqs|shin|shis|qnm|qnn|qe|qi|ql|clsw) \d{1,3},? (?:bloco|bl|conjunto|conj)\.? [a-z0-9]{1,2})\b"
)
"""South American: blocks and lots instead of streets."""
RURAL: Final = regex.compile(
    r"\b(?:(?:rr|r\.r\.|rural (?:route|rt)|hc|highway contract|star (?:route|rt)) ?#?\d{1,3},? box \d{1,5}[a-z]?"
    r"|\d{1,5} (?:county|state|co|forest|ranch|farm to market) (?:road|rd|route|highway|hwy) \d{1,4}[a-z]?)\b"
)
"""North American: routes and boxes where streets have no names."""
THE_NAME: Final = regex.compile(r"\b\d{1,3}[a-z]?,? (?P<name>the [a-z]{4,16}(?: [a-z]{4,16})?)\b")
"""British closes without a word for a street: "18 The Copse". Only with a town or a word on who lives there."""
_TENS: Final = "twenty, thirty, forty, fourty, fifty, sixty, seventy, eighty, ninety"
_ONES: Final = "one, two, three, four, five, six, seven, eight, nine"
_TEENS: Final = "ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen"
SPELT: Final = regex.compile(
    rf"\b(?P<number>(?:number |no\.? )?(?:{any_of(_TENS)}(?:[ -]{any_of(_ONES)})?|{any_of(_TEENS)}|{any_of(_ONES)})),? "
    rf"(?P<name>(?:[a-z][a-z'-]+ ){{1,3}})(?P<type>(?:{FIRM}|close|drive|court|way|place|gardens|grove|square))\b"
)

PATTERNS: Final[Mapping[str, Any]] = {
    "english": ENGLISH,
    "malay": MALAY,
    "french": FRENCH,
    "french last": FRENCH_LAST,
    "german": GERMAN,
    "german place": GERMAN_PLACE,
    "iberian": IBERIAN,
    "colombian": COLOMBIAN,
    "northern": NORTHERN,
    "before a town": BEFORE_A_TOWN,
    "numbered road": NUMBERED_ROAD,
    "block and lot": BLOCK_AND_LOT,
    "rural": RURAL,
    "the name": THE_NAME,
    "spelt": SPELT,
}

_ANY_WORD_FIRST: Final = ("german", "northern", "before a town")
TRIGGERS: Final[Mapping[str, Sequence[str]]] = {
    **loosened({name: pattern for name, pattern in PATTERNS.items() if name not in _ANY_WORD_FIRST}),
    rf"(?:{_GROWN_IN}|{_BY_ITSELF})\.? ?\d": ("german",),
    rf"(?:{_NORTHERN_ENDS}),? \d|\b(?:ul\.?|ulica|os\.) [a-z]": ("northern",),
    r"\d ?[a-h]?,? ?\n?(?:d-|a-|ch-|b-|nl-)?\d{4,5} [a-z]": ("before a town",),
}
"""Of patterns that may begin with any word only the ends: they would keep the automaton of all triggers busy."""
