"""What the words before a place say: that somebody lives there, that somebody is there, or nothing of the kind.

A word for living ties a place to somebody from anywhere in its clause. A word for being there does from a few words
away. Somebody who travels, reads, dreams or remembers is not tied to the place of it.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot import regex
from bot.detect.anchors import Anchors
from bot.detect.words import either

_HOME: Final = either(r"""
    live, lives, liv, living, lived, reside, resides, residing, based, located, rent, rents, renting, rented, moved,
    moving, relocated, relocating, settled, settling, born, raised, grew up, growing up,
    bought a (?:house|flat|place|home), my home, hometown, home town, nakatira, taga, nasa,
    council (?:place|flat|house), got a (?:place|flat|house), putting up, set up, holed up, shacked up, snowed in,
    stranded, trapped, (?:i|we|you|they) stay, (?:he|she) stays, vivir, vivre, vis, vit, vivons, vivent, habiter,
    mud[ae]\w*, vivo, vivimos, vive, viven, vivia, viviendo, vivendo, resido, moro, moramos, mora, moram, morar,
    morando, naci, nacid[ao], criad[ao], nasci, cresci, creci, natural, habite, habites, habitons, habitent,
    habitait, demenage\w*, installee?s?, loge, nee?, grandi, originaire, woon, woont, wonen, wohn, wohne, wohnen,
    wohnt, wohnst, wohnhaft, gezogen, aufgewachsen, geboren, umgezogen
""")
_SOMEBODY: Final = (
    r"i'?m|i am|i'?ve been|we'?ve been|(?:we|they|i|have) been|me and \w+ are|we'?re|we are|he'?s|she'?s|they'?re"
    r"|(?:he|she|who) is|they are|who'?s|you'?re|ur|aren't you|us lot|lot of us|^been"
)
_KIN: Final = either("""
    house, flat, apartment, apt, place, home, room, dorm, cottage, bungalow, trailer, farm, caravan, studio, condo,
    family, parents, folks, mums?, moms?, dads?, nans?, grans?, grandma, grandad, grandpa, sister, brother, ex, kids,
    son, daughter, cousin, friend, bf, gf, husband, wife, school, high school, college, uni, job, work, shop,
    surgery, church, street, road, driveway, care home, nursing home, aunts?, uncles?, kampung, village, town, city,
    building, block, bus stop, stop, hostel, window, balcony, bedroom, gp
""")
_DOING: Final = either(r"""
    stay, stays, staying, stuck, hiding, parked, camped, sitting, sat, sleeping, typing, waiting, sit, sleep, hide,
    wait, camp, work, works, working, worker, helper, nurse, teacher, student, studying, study, studies, employed,
    commute, commuting, go to, goes to, uni, university, walking home, got home, home, back, came, come, comes, hail,
    hails, drive, kicked out, evicted, followed me, evacuated, single (?:mum|mom|dad|parent), family of \w+, meet,
    meet up, meetup, catch up, hang out, hangout, come over, nothing for \w+, nowhere to \w+, years?, months?, weeks?
""")
_HERE: Final = either("here, over, up, down, out, now, currently, rn, originally, local, close, next, near, outskirts")
_ANYONE: Final = either(r"""
    any ?(?:one|body|1), every(?:one|body), nobody, no one, only \w+, someone, somebody,
    any of (?:you|u|yall|ya)(?: lot)?, any \w+(?: \w+)?, alguien, alguem, jemand, wer, quelqu'un, people here,
    fellow \w+
""")
_TAG: Final = either(r"""
    \d\d ?(?:yo|y/o|m|f|nb|anos|ans)?, girl, guy, boy, lad, lass, woman, man, mum, mom, dad, kid, teen, person, dude,
    couple, chic[ao], menin[ao], mate, gal, bloke, mother, father, student, member, peeps, frau, mann, madchen
""")
_GREETING: Final = either("""
    greetings, hello, hi, hey, morning, evening, afternoon, night, hugs, love, cheers, wave, waving, saludos, hola,
    grusse, gruss, bonjour, coucou, ola, abracos, saludo, welcome
""")
_ABROAD: Final = either(r"""
    soy, somos, estudio, estudo, trabajo, trabalho, estoy, estamos, estou, tou, sou, vengo, venho, viens, vient,
    suis, sommes, lebe, leben, lebt, lebst, komme, komm, kommen, kommt, kommst, bin, sind, ziehe, aqui, aca, ici,
    hier, cerca, perto, pres, cote, pueblo, dey, sigo, zona, regiao, interior, afueras, travaille, etudie,
    studiere, arbeite, arbeiten, jobbe, lerne, gehe, bosse
""")
_MINE: Final = "mi|minha|meu|ma|mon|meine?|j'ai un"
_MINE_ABROAD: Final = either("""
    escuela, instituto, colegio, casa, familia, madre, padre, abuela, hermana, hermano, escola, faculdade, irma, irmao,
    fac, lycee, ecole, maison, famille, mere, pere, soeur, frere, studio, appart, schule, familie, mutter, vater, uni,
    wohnung, ex
""")
_LOOSE: Final = "to|ta|es|est|esta|ist|uns|ma|c'est"
"""Words for being that are other words in English: they count before prepositions that are not English alone."""
_ADVERBS: Final = either("""
    here, still, now, currently, also, just, only, actually, originally, stuck, up, over, down, out, back, home, too,
    alone, away, again, rn, right now, at the moment, all the way, living, staying, sat, sitting, stranded, parked,
    based, both, all, really, always, even, right, somewhere, right here, round, else, there, all, everyone,
    everybody
""")

_TIES: Final = Anchors({
    kind: regex.compile(rf"\b(?:{said})\b")
    for kind, said in {
        "home": _HOME,
        "being": rf"{_SOMEBODY}|(?:my|our|her|his|their|your|(?:{_KIN})'s|\w+er's)(?: \w+){{0,2}}? (?:{_KIN})(?:'?s)?"
        rf"|{_DOING}|{_ABROAD}|(?:{_MINE}) (?:{_MINE_ABROAD})",
        "anyone": _ANYONE,
        "tag": _TAG,
        "loose": _LOOSE,
        "here": _HERE,
        "greeting": _GREETING,
    }.items()
})  # fmt: skip
_ORIGIN: Final = regex.compile(
    rf"(?:(?:^|[.,!?\n] ?|\b(?:{_SOMEBODY}|is|are|come|comes|came|hail|hails|{_ANYONE}|{_TAG}|{_GREETING}|{_ABROAD}"
    rf"|commute|drive|ones?|bloke|(?:{_SOMEBODY}) an? (?:\w+ ){{0,3}}\w+"
    rf"|{_HERE}|(?:post|text|typ|writ|call|ring|speak|talk)(?:ed|e?ing)|hours?|hrs?|min(?:ute)?s|miles?|km|born"
    rf"|people|not far|far|away)\b)(?: (?:{_ADVERBS})){{0,3}} ?)$"
)
"""What may stand right before "from" so that it says where somebody is at home."""

_WISHED: Final = re.compile(
    r"\b(?:wish(?:es|ed)?|want(?:s|ed|ing)?|wanna|would|wouldn'?t|could|couldn'?t|if|hop(?:e|es|ed|ing)|plan\w*"
    r"|dream(?:s|ed|ing|t)?(?: of| about)|thinking|think of|consider\w*|never|don'?t|doesn'?t|didn'?t|not(?! far)"
    r"|love to|like to|imagine|might|maybe|should|suppose|when i was|as a kid|movie|character|film|novel|book|song"
    r"|series|episode|game|quiero|quisiera|gustaria|queria|quero|gostaria|voudrais|aimerais|mochte|wurde)\b"
    r"[^.!?\n,;]{0,24}$"
)
_AWAY: Final = regex.compile(
    r"\b(?:went|going (?:to|on|away)|gone|trips?|holidays?|vacations?|visit\w*|travel\w*|flights?|flew|fly|lands?"
    r"|landed"
    r"|concert|gigs?|festival|fest|tour|show|shows|film|movie|series|game|novel|book|read|reading about|watch\w*|saw"
    r"|seen|news"
    r"|article|match|won|lost to|played|liked|loved|interviews?|conference|weekend|honeymoon|wedding|was|were|had"
    r"|been to"
    r"|used to|years ago|last (?:year|summer|week|month)|bataille|battle|war|filmed|set|made|statue|vacaciones|ferias"
    r"|vacances|urlaub|viaj\w*|voyage|reise|fui|fue|hotel|essay|play|plays|theme|motif|poem|chapter|quote|airport|cafe"
    r"|restaurant|bar|museum|attack|shooting|stabbing|protests?|riots?|murders?|earthquake|famous|team|fans?|singer"
    r"|actor)\b"
)
_HOUSE: Final = regex.compile(
    r"\b(?:dr|prof|frau|herr|mme|dra|academy|lycee|schule|gymnasium|realschule|instituto|backerei"
    r"|escuela|firma|ausbildung|escola|cmp|clinic|clinique|hospital|hopital|klinik|praxis|university|uni|ies|secundaria"
    r"|flight|ticket|bus|train|support group|office|branch|factory|plant|company|shop called|brand)\b"
)
_REACH: Final = 90
_WITHIN: Final = {"being": 6, "anyone": 3, "tag": 1, "loose": 1, "here": 1, "greeting": 4}
"""How many words may stand between each kind of tie and the preposition."""


class Tie(NamedTuple):
    """``strength``: 2 somebody lives there, 1 somebody is there, 0 nothing said. ``gap``: words between that and the
    preposition. ``kind``: what says so.
    """

    strength: int
    gap: int
    kind: str = ""


NONE: Final = Tie(0, 9)


def clause(text: str, end: int) -> str:
    """The sentence before ``end``, as far as it is read."""
    low = max(0, end - _REACH)
    stop = _last_stop(text, low, end)
    while stop >= low and text[stop] == "." and text[max(0, stop - 2) : stop] in _SHORTENED:
        stop = _last_stop(text, low, stop)
    return text[max(low, stop + 1) : end].lstrip()


def _last_stop(text: str, low: int, end: int) -> int:
    return max(text.rfind(sign, low, end) for sign in (". ", "! ", "? ", "\n"))


_SHORTENED: Final = ("dr", "st", "mt", "ft", "mr", "ms")


def tie(before: str, *, foreign: bool = False) -> Tie:
    """How the words before a preposition tie somebody to the place behind it. ``foreign``: it is no English one."""
    best = NONE
    found = _TIES.find(before)
    ends = sorted((match.end(), kind) for kind, matches in found.items() for match in matches)
    for end, kind in ends:
        gap = before.count(" ", end, len(before) - 1)
        if kind == "home":
            best = Tie(2, gap, kind)
        elif best.strength < 2 and gap <= _WITHIN[kind] and (foreign or kind != "loose"):
            best = Tie(1, gap, kind)
    return best


def of_origin(before: str) -> bool:
    """Whether "from" behind these words says where somebody is at home, rather than who sent a letter."""
    return _ORIGIN.search(before.rstrip()) is not None


def wished(before: str) -> bool:
    """Whether it is only wished, planned, denied or told of somebody invented."""
    return _WISHED.search(before) is not None


def elsewhere(before: str, behind: str) -> bool:
    """Whether somebody travels, reads or remembers there."""
    return _AWAY.search(before) is not None or _AWAY.search(behind) is not None


def of_a_house(before: str) -> bool:
    """Whether the place is that of an institution, which is not somebody's whereabouts."""
    return _HOUSE.search(before) is not None
