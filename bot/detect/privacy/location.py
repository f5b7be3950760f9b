"""Where somebody lives or is: towns, neighbourhoods and landmarks close enough to find them, and coordinates.

A place counts only where the sentence says that somebody lives, studies or is there. Three kinds of sentences say so:

- **home**: "i live in ...", "moved to ...", "my mum's house is in ...", "vivo en ...": any name after the preposition,
  however large the town;
- **being**: "i'm in ...", "she's from ...", "15f from ...", "anyone in ...": a known town, or a name of a form that few
  other things have;
- **mention**: "in ..." alone: only a known small town, because people talk of large ones all the time, and only where
  nobody is said to travel, read or dream.

Countries, states and parts of the world never count (regions.py).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import re2

from bot.detect.anchors import Anchors
from bot.detect.privacy.homes import coordinates, landmarks
from bot.detect.privacy.homes.places import Place, read
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.detect.words import either, words
from bot.model import Finding, View

_ADVERBS: Final = either("""
    here, still, now, currently, also, just, only, actually, originally, stuck, up, over, down, out, back, home,
    alone, away, again, rn, right now, at the moment, all the way, living, staying, sat, sitting, stranded, parked,
    based, both, all, really, always, even
""")
_WHO: Final = (
    r"i'?m|i am|i've been|ive been|(?:we|they|i|have) been|me and \w+ are|we'?re|we are|we've been|weve been|he'?s"
    r"|she'?s|they'?re|(?:he"
    r"|she|who) is|they are"
    r"|who'?s|you'?re|ur|aren't you|(?:my|our|her|his|their|your)(?: \w+){1,3}?(?: is|'?s| are)"
)
_HOME_VERBS: Final = either("""
    live, lives, living, liv, lived, reside, resides, residing, stay, stays, staying, stuck, stranded, based,
    located, rent, renting, rented, moved, moving, relocated, relocating, settled, settling, dwell, hiding, parked,
    camped, snowed in, trapped
""")
_HOME_NOUNS: Final = either("""
    house, flat, apartment, apt, place, home, room, dorm, cottage, bungalow, trailer, farm, caravan, studio, condo,
    family, parents, folks, mum, mom, dad, nan, gran, grandma, grandad, grandpa, sister, brother, ex, kids, son,
    daughter, cousin, friend, bf, gf, husband, wife, school, college, uni, job, work, shop, surgery, church, street,
    road, driveway, care home, nursing home
""")
_HOME_ABROAD: Final = either("""
    vivo, vivimos, vive, viven, vivia, vivir, viviendo, vivendo, resido, soy, somos, moro, moramos, mora, moram,
    morar, morando, sou, mudei, mudamos, mude, mudamos, estudio, estudo, trabajo, trabalho, estoy, estamos, estou,
    habite, habites, habitons, habitent, habiter, vis, vit, vivons, vivent, viens, suis, demenage, installe,
    installee, loge, wohne, wohnen, wohnt, wohnst, wohn, lebe, leben, lebt, lebst, komme, kommen, kommt, kommst,
    bin, sind, gezogen, ziehe
""")
_PREPOSITIONS: Final = re.compile(
    r"\b(?:in|at|near|outside|to|around|from|by|on|above|over|behind|opposite|inside|beside|past"
    r"|(?:outskirts|edge|side|end|part|outside|suburbs?|north|south|east|west|middle|centre|center) of) (?:the )?"
)
_PREPOSITIONS_ABROAD: Final = re.compile(
    r"\b(?:(?:aus |in )?der nahe von|cerca de|perto de|pres de|en|em|a|au|aux|no|na|nos|nas|dans|in|bei|nahe|nach|aus"
    r"|sa|por|de|do|da|du"
    r"|sur) "
)
_SMALL: Final = ("in ", "at ", "near ", "outside ", "to ", "from ", "en ", "em ", "a ", "aus ", "bei ", "nach ", "de ")
"""After these a name may be written small."""
_ADJECTIVES: Final = re.compile(
    r"(?:(?:sunny|rainy|snowy|cold|little|tiny|small|rural|downtown|central|inner|north|south|east|west|upstate"
    r"|good old"
    r"|lovely|beautiful|boring|windy|cloudy|freezing|fucking|effing|lil|old|deepest|darkest|grey|gray|wet|foggy|hot"
    r"|the town of|the village of|the city of|a town called|a village called|a small town called|a place called"
    r"|a little town called|a little village called) )+"
)
_STRONG: Final = re2.compile(
    rf"(?P<home>\b(?:{_HOME_VERBS})\b)"
    rf"|(?P<abroad>\b(?:{_HOME_ABROAD})\b)"
    r"|(?P<named>\b(?:home ?town|(?:my|our) (?:town|city|village|suburb|neighbou?rhood|area|hood)|mi (?:ciudad|pueblo)"
    r"|minha cidade|ma ville|mon village|meine stadt|mein dorf)(?: is called| is| was|'s|:| called| named| es| e| est"
    r"| heisst)* )"
    rf"|(?P<noun>(?:\b(?:my|our|her|his|their|your)|'s) (?:\w+ ){{0,2}}?(?:{_HOME_NOUNS})(?:'s| is| are"
    rf"|s)? (?:{_ADVERBS}| |a flat|a house|a home)*(?:in|near|outside|over in|up in) )"
    rf"|(?P<being>(?:\b(?:{_WHO})|^been)(?: (?:{_ADVERBS})){{0,3}} (?:in|near|outside|from|around) )"
    r"|(?P<trade>\b(?:i'?m|i am|we'?re|we are) an? (?:[\w-]+ ){1,4}(?:in|from|near) "
    r"|\b(?:work|works|working|worker|helper|nurse|teacher|student|studying|study|employed|grade|uni|college"
    r"|school) (?:\w+ )?in |\b(?:year|years|months|weeks) (?:now )?in(?:to)? "
    r"|\b(?:i|we) (?:came|come|commute|drive) to "
    r"|\b(?:meet|meet up|catch up|hang out|hangout|come over|skatepark|station|meetup|a place"
    r"|allotment)(?: [\w']+){0,3}? in )"
    r"|(?P<tag>\b(?:\d\d ?(?:yo|y/o|m|f|nb|anos|ans)?,? ?|girl |guy |boy |lad |lass |woman |man |mum |mom |dad |kid "
    r"|teen |person |dude |couple |chica |chico |menina "
    r")(?:here )?(?:from|de|aus|in|near) |\b(?:one|ones|mate|friend) from )"
    r"|(?P<anyone>\b(?:any ?(?:one|body|1)|every(?:one|body)|nobody|no one|only \w+(?: \w+){0,3}|someone|somebody"
    r"|any \w+(?: \w+){0,2}|alguien|alguem|jemand|wer|quelqu'un)(?: else)?"
    r"(?: here| up| over| down| out| living| based| also)* (?:in|near|from round|from around|from|around|outside|de"
    r"|en|em|aus) )"
    r"|(?P<here>\b(?:here|aqui|aca|ici|hier|dito|out here|over here|down here|up here) (?:in|at|near|en|em|a|no|na"
    r"|bei|sa) )"
    r"|(?P<greeting>\b(?:greetings|hello|hi|hey|morning|evening|afternoon|night|hugs|love|cheers|wave|waving|saludos"
    r"|hola|grusse|gruss"
    r"|bonjour|coucou|ola|abracos|saludo)(?: all| everyone| everybody| to you all| friends)? (?:from|de|desde|aus) )"
    r"|(?P<pidgin>\b(?:i|we|he|she|they) dey )"
    r"|(?P<intro>(?:^|\b(?:i'?m|first|hi|hey|hello),? |\n|\. )\d\d ?[,/|]? ?"
    r"(?:(?:m|f|nb|he|she|they|male|female|trans|ftm|mtf|enby)(?:/(?:she|her|he|him|they|them))? ?[,/|] ?)?"
    r"(?:uk|us|usa)?[,/ ]{0,2}(?:here )?(?:from |in |de |aus )?)"
)
_MENTION: Final = re2.compile(
    r"(?:^|[\s(])(?P<how>[Ii]n|[Nn]ear|[Oo]utside(?: of)?|(?:edge|outskirts|suburbs|side) of|[Aa]round|[Ss]a"
    r"|[Dd]esde|[Ee][nm]"
    r"|[Àà]) (?:sunny |rural |little )?\p{Lu}"
)
_NATIVE: Final = re2.compile(
    r" (?:born (?:and|&|n|'n') (?:raised|bred)|native here|girl here|lad here|boy here|ici(?:,|\.|!|$))"
)

_WISHED: Final = re.compile(
    r"\b(?:wish(?:es|ed)?|want(?:s|ed|ing)?|wanna|would|wouldn'?t|could|couldn'?t|if|dream\w*|hop(?:e|es|ed|ing)"
    r"|plan\w*|thinking"
    r"|think of|consider\w*|never|don'?t|doesn'?t|didn'?t|not|love to|like to|imagine|might|maybe|should|suppose"
    r"|when i was|as a kid"
    r"|movie|character|film|novel|book|song|series|episode|game|quiero|quisiera|gustaria|queria|quero|gostaria"
    r"|voudrais|aimerais|mochte|wurde)\b"
    r"[^.!?\n,;]{0,24}$"
)
_AMID: Final = words("in around sa desde en em à")
_AWAY: Final = re.compile(
    r"\b(?:went|going|go|goes|gone|trip|holidays?|vacations?|visit\w*|travel\w*|flights?|flew|fly|concert|gigs?"
    r"|festival|tour|show|shows|film|movie|series|game|novel|book|read|watch\w*"
    r"|saw|seen|news|article|match|won|lost to|played|interviews?|conference|weekend|honeymoon|wedding|was|were|had"
    r"|been to|used to|years ago|last (?:year|summer|week|month)"
    r"|born|bataille|battle|war|filmed|set|made|statue|vacaciones|ferias|vacances|urlaub|viaj\w*|voyage|reise|fui|fue"
    r"|hotel|essay|play|plays|theme|motif|poem|chapter|quote|airport|cafe|restaurant|bar|museum)\b"
)
_HOUSE: Final = re.compile(
    r"\b(?:dr|prof|frau|herr|mme|dra|school|academy|college|lycee|schule|gymnasium|realschule|instituto|backerei"
    r"|escuela|firma|ausbildung|escola|cmp|clinic|clinique|hospital|hopital|klinik|praxis|university|uni|ies|secundaria"
    r"|flight|ticket|bus|train|support group|office|branch|factory|plant)\b[^.!?\n]{0,40}$"
)
_SENTENCE: Final = re.compile(r"(?<!\bdr)(?<!\bst)(?<!\bmt)[.!?](?=\s|$)|\n")
_FAR: Final = 64
_LARGE: Final = 6
"""Digits of a population with which a town is large: from 100,000 people on a bare mention says nothing."""

_ANCHORS: Final = Anchors({"said": _STRONG, "native": _NATIVE, **coordinates.PATTERNS, **landmarks.PATTERNS})

TRIGGERS: Final[tuple[str, ...]] = (
    r"\b(?:in|at|near|from|to|on|by|around|outside|behind|opposite|of|over|above|past|inside|beside) ",
    r"\b(?:en|em|a|au|aux|no|na|nos|nas|dans|bei|nahe|nach|aus|sa|por|dey|de|do|da|du|sur|von|desde) ",
    r"\b(?:town|city|village|neighbou?rhood|area|hood|suburb|pueblo|ciudad|cidade|ville|dorf|stadt)[ ',:]",
    r" born |(?:native|girl|lad|boy) here| ici[ ,.!]",
    r"\d\d ?[,/|]",
    *coordinates.TRIGGERS,
    *landmarks.TRIGGERS,
)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``mentions`` also counts small towns that are only mentioned, without a word on who lives there."""

    mentions: bool = True


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Towns that are somebody's, landmarks near them, and coordinates."""
    text = view.skeleton
    found = _ANCHORS.find(text)
    for start, end in coordinates.find(view, found):
        yield _finding(view, start, end, 0.95, "coordinates, or a link to a point on a map")
    for start, end in landmarks.find(view, found):
        yield _finding(view, start, end, 0.8, "a landmark by which somebody can be found")
    named: dict[int, int] = {}
    for cue in found.get("said", ()):
        if place := _after(view, cue.lastgroup, cue.start(), cue.end()):
            named[place.start] = place.end
    for cue in found.get("native", ()):
        if place := _before(view, cue.start()):
            named[place.start] = place.end
    for start, end in named.items():
        yield _finding(view, start, end, 0.85, "a place where somebody is said to live or be")
    if settings.mentions:
        for place in _mentions(view):
            if place.start not in named:
                yield _finding(view, place.start, place.end, 0.6, "a small town")


def _finding(view: View, start: int, end: int, sure: float, why: str) -> Finding:
    subject = subject_of(view.skeleton, start, end)
    return view.finding("privacy.location", view.span(start, end), why=why, confidence=sure, subject=subject)


def _after(view: View, kind: str | None, start: int, end: int) -> Place | None:
    """The place that the cue at ``start`` to ``end`` speaks of."""
    text = view.skeleton
    if kind in ("home", "abroad"):
        return _lived_in(view, kind, start, end)
    place = _named(view, end, home=kind in ("named", "noun"))
    if place is None or (kind not in ("anyone", "tag", "greeting") and _wished(text, start)):
        return None
    if kind in ("named", "noun"):
        return place
    if kind == "intro" and not text[start:end].endswith(_FROM):
        alone = text[place.end : place.end + 1] in _ENDS and _PARTED.search(text[start:end])
        return place if place.known and alone else None
    if kind == "greeting" and place.capital and text[start : start + 4] not in ("love", "hugs"):
        return place
    if place.capital and (kind == "pidgin" or (kind == "anyone" and text.startswith("from", end - 5))):
        return place
    return place if _sure(place, text[start:end]) else None


def _lived_in(view: View, kind: str, start: int, end: int) -> Place | None:
    """The first place after a word for living: close behind it in small letters, further on in capitals."""
    text = view.skeleton
    stop = _SENTENCE.search(text, end, end + _FAR)
    limit = stop.start() if stop else end + _FAR
    verb = text[start:end]
    for preposition in (_PREPOSITIONS if kind == "home" else _PREPOSITIONS_ABROAD).finditer(text, end, limit):
        if preposition[0].startswith("from") and verb in _LEAVING:
            continue
        gap = text[end : preposition.start()].split()
        place = _named(view, preposition.end(), home=verb in _DWELLING)
        if place is None or not (place.capital or (len(gap) < 2 and preposition[0].startswith(_SMALL))):
            continue
        if verb in _HALF and not (_sure(place, text) if place.capital else place.size > 4 and not gap):
            continue
        if verb in _HALF and kind == "abroad" and (gap or (preposition[0] == "a " and verb not in _FRENCH)):
            continue
        return None if _wished(text, start) else place
    return None


_FROM: Final = ("from ", " in ", " de ", " aus ")
_PARTED: Final = re.compile(r"[,/|]")
_ENDS: Final = frozenset(["", ",", ".", "!", "?", "/", "|", "\n"])
_DWELLING: Final = words(
    "live lives living lived based moved moving reside resides residing relocated vivo moro habite wohne"
)
_FRENCH: Final = words("suis vis vit viens")
_LEAVING: Final = words("live lives living lived moved moving relocated relocating")
_HALF: Final = words("""
    bought hiding parked camped stay stays staying stuck dey soy somos sou estoy estamos estou estudio estudo
    trabajo trabalho viens suis vis vit bin sind komme kommt kommen kommst lebst lebe leben lebt
""")
"""Words that also stand before much else than places."""


def _sure(place: Place, cue: str) -> bool:
    """Whether a name that could also be a thing or a person is a place."""
    if place.capital:
        return place.known or place.telling
    return place.size > 4 or (place.known and "from" in cue)


def _named(view: View, start: int, *, home: bool = False) -> Place | None:
    adjective = _ADJECTIVES.match(view.skeleton, start)
    return read(view, adjective.end() if adjective else start, home=home)


def _before(view: View, end: int) -> Place | None:
    """The name that ends at ``end``: up to three words."""
    text = view.skeleton
    for match in re.finditer(r"(?:^|(?<=[\s,(]))(?=[^\W\d_])", text[max(0, end - 40) : end]):
        start = max(0, end - 40) + match.end()
        place = read(view, start)
        if place and place.end == end and place.known:
            return place
    return None


def _wished(text: str, start: int) -> bool:
    return bool(_WISHED.search(text[max(0, start - 40) : start]))


def _mentions(view: View) -> Iterator[Place]:
    """Known small towns after "in" where nothing else is told of them."""
    if not view.raw or view.raw.isupper():
        return
    for match in _MENTION.finditer(view.original):
        raw = view.original_starts[match.end() - 1]
        start = bisect_left(view.starts, raw)
        place = read(view, start)
        near = match["how"].lower() not in _AMID
        if not place or not place.known or (place.size >= _LARGE and not near):
            continue
        before = view.skeleton[max(0, start - 60) : start]
        stops = [stop.end() for stop in _SENTENCE.finditer(before)]
        clause = before[stops[-1] :] if stops else before
        if not (
            _AWAY.search(clause)
            or _HOUSE.search(clause)
            or _WISHED.search(clause)
            or _AWAY.search(view.skeleton[place.end : place.end + 24])
        ):
            yield place
