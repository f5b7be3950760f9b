"""Landmarks close enough to find somebody, where the sentence says that somebody is or lives there.

Four kinds: a thing on a named street or in a named place ("hiding in the Tesco on Mill Road"), a named thing by
somebody's home ("the Kingfisher pub by my house"), the street of somebody's home ("our flat's on Mill Road"), and a
numbered room of a named house ("room 12 of the Kingfisher Inn"). "The Tesco" or "the church" alone is everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import re2

from bot.detect.privacy.homes.places import group_span, is_capital
from bot.detect.privacy.homes.regions import NO_PLACE, WIDE
from bot.detect.privacy.homes.towns import TOWNS, key
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

_THERE: Final = re2.compile(
    r"\b(?:i'?m|i am|we'?re|we are|i was|she'?s|he'?s|they'?re|i sit|i sleep|i live|i work|we live|lives|living|live"
    r"|stay|staying|sitting|sat|parked|hiding|waiting|wait|standing|stood|stuck|camped|meet me|find me|i hide|hid"
    r"|moved|moved by him|flat's|house is|house's|place is|home is|u know|you know|group'?s)(?: [\w'-]+){0,6}? (?:in"
    r"|at|by|behind|outside|opposite|near|inside|above|next to|across from|under|over|beside|to|on|know) (?:the|a|our"
    r"|st) "
)
_LINKED: Final = re.compile(
    r"(?P<what>(?:[a-z0-9][\w'&-]{0,15} ){1,6}?)(?:right |just |literally )?(?P<link>on|off|by|near|above|opposite"
    r"|across from|next to|behind|outside|in|at|beside|between|under|over"
    r"|of) (?:the )?(?P<where>[a-z0-9][\w'-]{1,18}(?: (?:and |& )?[a-z0-9][\w'-]{1,18}){0,4})"
)
_OWN: Final = re2.compile(
    r"\b(?P<how>by|near|next to|opposite|behind|across from|across the (?:road|street) from|(?:down|up) the (?:road"
    r"|street) from|(?:round|around) the corner from|outside|below|above|under|beside|from) (?:my|our) (?:house|place"
    r"|flat|home|apartment|apt|window|kitchen|bedroom|balcony|building|estate|street|road|front door|door|room)\b"
)
_NAMED_BEFORE: Final = re.compile(r"(?:\bthe|\bat|\bin|\bis|\bto|^) (?P<what>(?:[a-z0-9][\w'&-]{0,15} ?){1,6})$")
_ON_STREET: Final = re.compile(r",? (?P<link>on|in|off) (?P<where>[a-z][\w'-]{1,18}(?: [a-z][\w'-]{1,18}){0,3})")
_HOME_STREET: Final = re2.compile(
    r"\b(?:live|lives|living|lived|stay|stays|staying|moved|moving|house|flat|apartment|place|home|room|street|road"
    r"|block|estate|stop|station|local|it|get off)(?:'?s| is| called| are)*(?: \w+){0,2}? (?:on|off|along|in|at|is|to"
    r"|from"
    r"|near|down) (?P<where>(?:[a-z][\w'.-]{1,18} ){1,3}(?:road|rd|street|st|lane|ln|avenue|ave|boulevard|blvd|drive"
    r"|close|crescent|terrace|estate|gardens|grove|square|strasse|weg|gasse|allee)\b)"
)
_ROAD_CUE: Final = re.compile(
    r"(?:live|lives|living|lived|moved)(?: \w+){0,1} (?:on|off|in|at|near|to) |(?:street|road)(?:'?s| is) "
)
_ROOMED: Final = re2.compile(
    r"\b(?:room|rm|cabin|caravan|pitch|lodge|site|chalet|bungalow|berth|trailer) \d{1,4}[a-z]? (?:of|at|in"
    r"|,) ?(?:the )?(?P<where>[a-z][\w'-]{1,18}(?: [a-z][\w'-]{1,18}){0,3})"
)
_NEARBY_ABROAD: Final = re2.compile(
    r"\b(?:vivo|vivimos|vive|moro|moramos|mora|habite|habitons|wohne|wohnen|wohnt|mi casa esta"
    r"|minha casa fica)(?: [\w']+){0,3}? (?P<where>(?:en frente de|enfrente de|frente al?|em frente|frente|junto"
    r"|al lado de|ao lado|cerca de|perto|detras de|atras"
    r"|en face|a cote|derriere|pres|neben|gegenuber|hinter|am|beim|an der|in der|auf der|na rua|en la calle"
    r"|rue) (?:de la |del |de |da |do |du |des |la |le |el |al |a |dem |der |vom |von |zur |o "
    r"|l')*(?P<name>[a-z][\w'-]{2,18}(?: (?:de |do |da |des |du |la )?[a-z][\w'-]{2,18}){0,2}))"
)
_SMALL: Final = words("""
    a an the my our of in on at and or but is was with for to i im it he she they we you that this just so like
    about rn now
""")
_NOT_STREETS: Final = _SMALL | words("""
    side main high same whole other busy quiet wrong right dead long next back front one each every street road easy
    memory sesame wall living lane fast slow private public open bed
""")

PATTERNS: Final[Mapping[str, Any]] = {
    "there": _THERE,
    "own": _OWN,
    "home street": _HOME_STREET,
    "roomed": _ROOMED,
    "nearby abroad": _NEARBY_ABROAD,
}
TRIGGERS: Final[tuple[str, ...]] = (
    r"\b(?:by|near|next to|opposite|behind|from|outside|below|above|under|beside) (?:my|our) ",
    r"\b(?:in|at|by|behind|outside|opposite|near|inside|above|under|over|beside|to|on|next to) (?:the|a|our|st) ",
    r"\b(?:room|rm|cabin|caravan|pitch|lodge|site|chalet|bungalow|berth|trailer) \d",
    r"\b(?:road|rd|street|st|lane|ln|avenue|ave|boulevard|blvd|drive|close|crescent|terrace|estate|gardens)\b",
    r"\b(?:grove|square|strasse|weg|gasse|allee)\b",
)


def find(view: View, found: Mapping[str, Sequence[Any]]) -> Iterator[tuple[int, int]]:
    """Stretches of the skeleton that name a landmark of somebody. ``found``: the matches of ``PATTERNS``, by name."""
    text = view.skeleton
    for match in found.get("there", ()):
        if stretch := _linked(view, match.end()):
            yield stretch
    for match in found.get("own", ()):
        if stretch := _by_home(view, match.start(), match.end()):
            yield stretch
    for match in found.get("home street", ()):
        start, end = group_span(match, "where")
        told = text[start:end].split()
        while len(told) > 1 and told[0] in _SMALL:
            start += len(told.pop(0)) + 1
        if not (is_capital(view, start) or _ROAD_CUE.match(match[0])) or any("'" in word for word in told):
            continue
        if len(told) > 1 and told[0] not in ("google", "one") and not any(word in _NOT_STREETS for word in told[:-1]):
            yield start, _with_town(view, end)
    for match in found.get("roomed", ()):
        start, end = group_span(match, "where")
        if is_capital(view, start):
            yield match.start(), _capital_run(view, start, end)
    for match in found.get("nearby abroad", ()):
        start, end = group_span(match, "where")
        name, name_end = group_span(match, "name")
        if any(is_capital(view, place.start() + name) for place in re.finditer(r"\b[a-z]", text[name:name_end])):
            yield start, end


def _linked(view: View, start: int) -> tuple[int, int] | None:
    """Such as "tesco on mill road" behind "i'm in the": all of it, when both the thing and the place are named."""
    text = view.skeleton
    match = _LINKED.match(text, start)
    while match:
        what, where = match["what"], match.start("where")
        end = _capital_run(view, where, match.end())
        if _NOUN.search(what) and is_capital(view, where) and _placed(text[where:end]):
            return start, end
        if match.end("link") - start > 60:
            return None
        match = _longer(text, start, match)
    return None


def _longer(text: str, start: int, match: re.Match[str]) -> re.Match[str] | None:
    """The same with the next linking word."""
    further = re.compile(
        rf"(?P<what>.{{{match.end('link') - start + 1},70}}?)\b(?P<link>on|off|by|near|above|opposite|across from"
        rf"|next to|behind|outside|in|at|beside|of) (?:the )?(?P<where>[a-z0-9][\w'-]{{1,18}}(?: (?:and "
        rf"|& )?[a-z0-9][\w'-]{{1,18}}){{0,4}})"
    )
    return further.match(text, start)


def _placed(where: str) -> bool:
    """A street, a known town, a crossing, or a thing of its own."""
    first = where.split()[0]
    if first in NO_PLACE or key(where) in WIDE or key(first) in WIDE:
        return False
    return bool(
        _STREET.search(where)
        or " and " in where
        or _THING_AT_END.search(where)
        or TOWNS.size(where)
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
        if is_capital(view, begin) or word[0][0].isdigit() or _THING_AT_END.search(word[0]) or joined:
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
