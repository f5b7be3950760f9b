"""Landmarks close enough to find somebody, where the sentence says that somebody is or lives there.

Four kinds: a thing on a named street or in a named place ("hiding in the Tesco on Mill Road"), a named thing by
somebody's home ("the Kingfisher pub by my house"), the street of somebody's home ("our flat's on Mill Road"), and a
numbered room of a named house ("room 12 of the Kingfisher Inn"). "The Tesco" or "the church" alone is everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bot import regex
from bot.detect.privacy.homes.places import is_capital
from bot.detect.privacy.homes.regions import NO_PLACE, WIDE
from bot.detect.privacy.homes.ties import clause, tie, wished
from bot.detect.privacy.homes.towns import key, towns
from bot.detect.privacy.homes.triggers import loosened
from bot.detect.words import either, words
from bot.model import View

_BRANDS: Final = either("""
    tesco, lidl, aldi, asda, sainsbury'?s, morrisons, co-?op, spar, waitrose, iceland, walmart, target, costco,
    kroger, walgreens, cvs, 7-?eleven, wawa, sheetz, publix, safeway, starbucks, mcdonald'?s, maccies, kfc, burger
    king, subway, tim hortons, tims, dunkin'?, costa, greggs, nando'?s, wetherspoons?, spoons, taco bell, wendy'?s,
    denny'?s, waffle house, chick-fil-a, circle k, shell, bp, esso, texaco, speedway, dollar general, dollar tree,
    home depot, ikea, b&q, argos, boots, superdrug, primark, premier inn, travelodge, motel 6, super 8, rewe, edeka,
    penny, netto, rossmann, kaufland, mercadona, carrefour, dia, oxxo, auchan, leclerc, monoprix, intermarche,
    woolies, woolworths, coles, countdown, pak'?nsave, jollibee, shoprite
""")
_THINGS: Final = either("""
    church, chapel, mosque, temple, gurdwara, synagogue, school, park, playground, station, stop, bus stop, bus
    shelter, shelter, bridge, underpass, hospital, library, pub, bar, cafe, coffee shop, diner, restaurant, shop,
    store, corner shop, newsagents?, garage, gas station, petrol station, servo, car ?park, parking lot, parking
    garage, multi-?storey, chippy, chip shop, kebab shop, vape shop, bakery, pharmacy, chemist, bookies, laundrette,
    laundromat, gym, pool, leisure centre, cemetery, graveyard, campground, campsite, caravan park, trailer park,
    trailhead, truck stop, rest stop, services, layby, motel, hotel, inn, hostel, mall, shopping centre, market,
    tower, water tower, tower block, mill, pier, dock, docks, marina, harbour, beach, lighthouse, river, canal,
    lake, reservoir, estate, dorms?, halls, roundabout, crossroads, junction, bench, field, woods, allotments?,
    farm, factory, warehouse, barracks, prison, fire station, police station, post office, town hall, stadium,
    rotunda, iglesia, igreja, parque, gare, bahnhof, kirche, platz, flats, bungalow, block, level, basement, house,
    clock, statue, mural, fountain, gates?
""")
_NOUN: Final = re.compile(rf"\b(?:{_BRANDS}|{_THINGS})\b")
_THING_AT_END: Final = re.compile(rf"\b(?:{_THINGS})$")
_BRAND: Final = re.compile(rf"\b(?:{_BRANDS})\b")
_STREET: Final = re.compile(
    r"\b(?:road|rd|street|st|lane|ln|avenue|ave|boulevard|blvd|drive|close|crescent|terrace|way|square|row|hill|gate"
    r"|grove|gardens|parade|strasse|strase|weg|gasse|allee|highway|hwy|exit \d+|quay|place|court|view|walk|rise|green"
    r"|\d{1,3}(?:st|nd|rd|th))$"
)

_ROADS: Final = "road|rd|street|st|lane|ln|avenue|ave|boulevard|blvd|drive|close|crescent|terrace|square"
_ESTATES: Final = "estate|gardens|grove|strasse|weg|gasse|allee"
_LINK: Final = "on|off|by|near|above|opposite|across from|next to|behind|outside|in|at|beside|between|under|over|of"
_SAID: Final = regex.compile(
    rf"\b(?:{_BRANDS}|{_THINGS})(?:'?s)?(?: [a-z'&]{{1,12}})?(?: [a-z]{{1,9}})? (?:(?:{_LINK}) the (?:{_THINGS}) )?"
    rf"(?:{_LINK}) (?:the )?(?P<where>[a-z0-9][\w'-]{{1,18}}(?: (?:and |& )?[a-z0-9][\w'-]{{1,18}}){{0,3}})"
)
"""A thing and where it stands; who is there is asked of the words before it (ties.py)."""
_STARTS: Final = re.compile(r"\b(?:the|a|an|our|this|that|some|that's) (?=(?:[\w'&-]+ ){0,4}$)")
_BY_A_THING: Final = regex.compile(
    rf"\b(?:by|near|opposite|behind|next to|across from|beside|above|outside|at|faces|facing|overlooks|overlooking"
    rf"|see) "
    rf"(?:the )?(?P<where>(?:[a-z][a-z.'-]{{1,18}} ){{1,3}}(?:{_THINGS}|u-bahn|s-bahn|metro|tube|cathedral|abbey)\b)"
)
"""A thing with a name of its own: "right by the Hollinwell station"."""
_ON_A_STREET: Final = regex.compile(
    rf"\b(?:{_LINK}) the (?P<what>[a-z][a-z'&-]*(?: [a-z'&-]+)?) (?:on|off|in) (?P<where>(?:[a-z][a-z'-]* ){{1,2}}"
    rf"(?:{_ROADS}|hill)\b)"
)
"""Any named thing, where it stands on a named street."""
_CORNER: Final = regex.compile(
    r"\b(?:corner|junction|crossroads|intersection|cross streets) (?:of|at|are) (?P<where>[a-z0-9][\w'-]{1,18}"
    r"(?: [a-z][\w'-]{1,18}){0,2} (?:and|&|x) [a-z0-9][\w'-]{1,18}(?: (?:road|rd|street|st|ave|avenue|lane|drive|dr))?)"
)
_OWN: Final = regex.compile(
    r"\b(?P<how>by|near|next to|opposite|behind|across from|across the (?:road|street) from|(?:down|up) the (?:road"
    r"|street) from|(?:round|around) the corner from|outside|below|above|under|beside|from) (?:my|our) (?:house|place"
    r"|flat|home|apartment|apt|window|kitchen|bedroom|balcony|building|estate|street|road|front door|door|room)\b"
)
_NAMED_BEFORE: Final = re.compile(r"(?:\bthe|\bat|\bin|\bis|\bto|^) (?P<what>(?:[a-z0-9][\w'&-]{0,15} ?){1,6})$")
_ON_STREET: Final = re.compile(r",? (?P<link>on|in|off) (?P<where>[a-z][\w'-]{1,18}(?: [a-z][\w'-]{1,18}){0,3})")
_HOME_STREET: Final = regex.compile(
    r"\b(?:live|lives|living|lived|stay|stays|staying|moved|moving|get off|(?:my|our|his|her|their|mum'?s|mom'?s"
    r"|dad'?s|nan'?s"
    r"|gran'?s|ex'?s) (?:\w+ ){0,2}?(?:house|flat|apartment|place|home|room|street|road|block|estate|stop|station"
    r"|local))"
    r"(?:'?s| is| called| are| the one)*(?: \w+){0,2}? (?:on|off|along|in|at|is|to"
    r"|from"
    rf"|near|down) (?P<where>(?:[a-z][\w'.-]{{1,18}} ){{1,3}}(?:{_ROADS}|{_ESTATES})\b)"
)
_ROAD_CUE: Final = re.compile(
    r"(?:live|lives|living|lived|moved)(?: \w+){0,1} (?:on|off|in|at|near|to) |(?:street|road)(?:'?s| is) "
)
_ROOMED: Final = regex.compile(
    r"\b(?:room|rm|cabin|caravan|pitch|lodge|site|chalet|bungalow|berth|trailer) \d{1,4}[a-z]? (?:of|at|in"
    r"|,) ?(?:the )?(?P<where>[a-z][\w'-]{1,18}(?: [a-z][\w'-]{1,18}){0,3})"
)
_NEARBY_ABROAD: Final = regex.compile(
    r"\b(?:vivo|vivimos|vive|moro|moramos|mora|habite|habitons|wohne|wohnen|wohnt|mi casa esta"
    r"|minha casa fica)(?: [\w']+){0,3}? (?P<where>(?:en frente de|enfrente de|frente al?|em frente|frente|junto"
    r"|al lado de|ao lado|cerca de|perto|detras de|atras"
    r"|en face|a cote|derriere|pres|neben|gegenuber|hinter|am|beim|an der|in der|auf der|na rua|en la calle"
    r"|rue) (?:de la |del |de |da |do |du |des |la |le |el |al |a |dem |der |vom |von |zur |o "
    r"|l')*(?P<name>[a-z][\w'-]{2,18}(?: (?:de |do |da |des |du |la )?[a-z][\w'-]{2,18}){0,2}))"
)
_GERMAN: Final = re.compile(r"(?:neben|gegenuber|hinter|am|beim|an der|in der|auf der) ")
_GERMAN_PLACE: Final = re.compile(
    r"(?:strasse|weg|gasse|allee|platz|markt|bahnhof|kirche|brucke|park|see|ufer|schule|krankenhaus|tor|turm|ring"
    r"|damm)\b"
)
_SMALL: Final = words("""
    a an the my our of in on at and or but is was with for to i im it he she they we you that this just so like
    about rn now
""")
_NOT_STREETS: Final = _SMALL | words("""
    side main high same whole other busy quiet wrong right dead long next back front one each every street road easy
    google memory sesame wall living lane fast slow private public open bed
""")

PATTERNS: Final[Mapping[str, Any]] = {
    "said of a thing": _SAID,
    "by a thing": _BY_A_THING,
    "on a street": _ON_A_STREET,
    "corner": _CORNER,
    "own": _OWN,
    "home street": _HOME_STREET,
    "roomed": _ROOMED,
    "nearby abroad": _NEARBY_ABROAD,
}
_ENDING_IN_A_STREET: Final = ("on a street", "home street")
TRIGGERS: Final[Mapping[str, Sequence[str]]] = {
    **loosened({name: pattern for name, pattern in PATTERNS.items() if name not in _ENDING_IN_A_STREET}),
    rf" (?:{_ROADS}|hill|{_ESTATES})\b": _ENDING_IN_A_STREET,
}
"""Of those that look ahead to the word for a street, only that word: they would multiply the states of all others."""

_TIED_BEHIND: Final = re.compile(
    r"[^a-z]{0,3} ?(?:(?:and )?(?:that'?s|thats|is|it'?s) (?:my|our|where (?:i|we))|(?:i'?m|we'?re) there)\b"
)
_FAR: Final = 5
"""How many words may stand between "i'm" and the thing."""
_MOST: Final = 16
"""How many things are looked at closely: more do not stand in a message that a person wrote."""


def find(view: View, found: Mapping[str, Sequence[Any]]) -> Iterator[tuple[int, int]]:
    """Stretches of the skeleton that name a landmark of somebody. ``found``: the matches of ``PATTERNS``, by name."""
    text = view.skeleton
    found = {name: found[name][:_MOST] for name in PATTERNS if name in found}
    for match in found.get("said of a thing", ()):
        if stretch := _linked(view, match.start(), match):
            yield stretch
    for match in found.get("by a thing", ()):
        start, end = match.span("where")
        if _a_name(view, start, end) and _theirs(view, match.start()):
            yield start, end
    for match in found.get("on a street", ()):
        start, where = match.span("what")[0], match.span("where")[0]
        if is_capital(view, start) and is_capital(view, where) and _theirs(view, match.start()):
            yield start, match.end()
    for match in found.get("corner", ()):
        start, end = match.span("where")
        if tie(clause(text, match.start())).strength:
            yield start, end
    for match in found.get("own", ()):
        if stretch := _by_home(view, match.start(), match.end()):
            yield stretch
    for match in found.get("home street", ()):
        start, end = match.span("where")
        street = text[start:end].split()
        while len(street) > 1 and street[0] in _SMALL:
            start += len(street.pop(0)) + 1
        if not (is_capital(view, start) or _ROAD_CUE.match(match[0])) or any("'" in word for word in street):
            continue
        if (
            len(street) > 1
            and street[0] not in ("google", "one")
            and not any(word in _NOT_STREETS for word in street[:-1])
        ):
            yield start, _with_town(view, end)
    for match in found.get("roomed", ()):
        start, end = match.span("where")
        if is_capital(view, start):
            yield match.start(), _capital_run(view, start, end)
    for match in found.get("nearby abroad", ()):
        start, end = match.span("where")
        name, name_end = match.span("name")
        told = text[name:name_end]
        if _GERMAN.match(text, start) and not (_GERMAN_PLACE.search(told) or towns().size(told)):
            continue  # every noun has a capital in German
        if any(is_capital(view, place.start() + name) for place in re.finditer(r"\b[a-z]", told)):
            yield start, end


def _a_name(view: View, start: int, end: int) -> bool:
    """Whether every word but the last, which is the thing, has a capital, and is more than a brand's."""
    told = view.skeleton[start:end].split()
    begins = [start + match.start() for match in re.finditer(r"(?<!\S)[a-z]", view.skeleton[start:end])]
    bare = _BRAND.sub("", " ".join(told[:-1])).split()
    return bool(bare) and bare[0] not in NO_PLACE and all(is_capital(view, begin) for begin in begins[:-1])


def _theirs(view: View, start: int) -> bool:
    before = clause(view.skeleton, start)
    told = tie(before)
    return bool(told.strength) and told.gap <= _FAR and not wished(before)


def _linked(view: View, start: int, match: Any) -> tuple[int, int] | None:
    """Such as "tesco on mill road" behind "i'm in the": all of it, when both the thing and the place are named."""
    text = view.skeleton
    where, most = match.span("where")
    if not (is_capital(view, where) or text.startswith(("exit ", "junction "), where)):
        return None
    end = _capital_run(view, where, most)
    if end == where or not _placed(text[where:end]):
        return None
    before = clause(text, start)
    first = _STARTS.search(before)
    told = tie(before[: first.start()] if first else before)
    tied = (told.strength and told.gap <= _FAR) or _TIED_BEHIND.match(text, end)
    if not tied or wished(before):
        return None
    return (start - len(before) + first.end() if first else start), end


def _placed(where: str) -> bool:
    """A street, a known town, a crossing, or a thing of its own."""
    first = where.split()[0]
    if (first in NO_PLACE and not _STREET.search(where)) or key(where) in WIDE or key(first) in WIDE:
        return False
    return bool(
        _STREET.search(where)
        or " and " in where
        or _THING_AT_END.search(where)
        or towns().size(where)
        or len(where.split()) > 1
    )


def _by_home(view: View, start: int, end: int) -> tuple[int, int] | None:
    """The named thing before "by my house", with the street behind it."""
    text = view.skeleton
    offset = max(0, start - 60)
    match = _NAMED_BEFORE.search(text[offset:start].rstrip() + "") or None
    street = _ON_STREET.match(text, end)
    on_street = street and (
        is_capital(view, street.start("where")) or _STREET.search(_run(text, street.start("where"), street.end()))
    )
    if match is None:
        return None
    what, first = match["what"], offset + match.start("what")
    if not _NOUN.search(what) and not on_street:
        return None
    if on_street and street:
        stop = street.start("where") + len(_run(text, street.start("where"), street.end()))
        return first, max(stop, _capital_run(view, street.start("where"), street.end()))
    named = [place for place in re.finditer(r"\b[a-z]", what) if is_capital(view, first + place.start())]
    bare = _BRAND.sub("", what).split()
    if named and (len(bare) > 1 or not _BRAND.search(what)) and _NOUN.search(what):
        return first, end
    if (
        text[start:end].startswith("from")
        and _THING_AT_END.search(what.strip()) is None
        and _NOUN.search(what)
        and len(what.split()) > 3
    ):
        return first, end
    return None


def _run(text: str, start: int, end: int) -> str:
    """Up to the first word for a street."""
    match = re.compile(
        r"(?:[a-z][\w'-]* ){1,3}(?:road|rd|street|st|lane|ln|avenue|ave|drive|close|crescent|terrace|way)\b"
    ).match(text, start, end)
    return match[0] if match else ""


def _capital_run(view: View, start: int, end: int) -> int:
    """How far the name goes: capitals, numbers of streets, "and", and words for things and streets."""
    text = view.skeleton
    last = start
    for word in re.finditer(r"[\w'-]+", text[start:end]):
        begin, stop = start + word.start(), start + word.end()
        joined = (
            word[0] in ("and", "of", "off", "the", "on", "in")
            and stop < end
            and (is_capital(view, min(stop + 1, end - 1)) or text[stop + 1 : stop + 2].isdigit())
        )
        if (
            is_capital(view, begin)
            or word[0][0].isdigit()
            or _THING_AT_END.search(word[0])
            or joined
            or word[0] == "exit"
        ):
            if word[0] in NO_PLACE and begin > start and not joined:
                break
            last = stop
        else:
            break
    return last


def _with_town(view: View, end: int) -> int:
    """With " in Ludlow" behind a street."""
    match = re.compile(r",? (?:in )?(?=[a-z])").match(view.skeleton, end)
    if match and is_capital(view, match.end()):
        return _capital_run(view, match.end(), min(len(view.skeleton), match.end() + 30)) or end
    return end
