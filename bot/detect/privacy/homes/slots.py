"""Where in a sentence the name of a place may stand: behind prepositions, labels and "my town is", before "is home".

A slot says nothing yet on whether somebody lives there (ties.py). Small words behind a preposition ("in the", "at my")
are part of the pattern, so that nine in ten messages have no slot at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from bot import regex
from bot.detect.privacy.homes.triggers import loosened, other_than
from bot.detect.words import either, words

NO_NAMES: Final = other_than(
    words("""
    a an and any as at be being bed both but by ca case cet cette class dat day das de dem den der des dich
    die dir each ein eine einem einen einer el en er es euch every fact first for front general god happy her
    here hers him his home how ihm ihr in is it its just la las last le les like lo los love ma me mes mi mich
    mir mon more most much my night no not o of on one or order os other our part pain person real sa school
    se she so some son su such ta that the their them there these they this those time to ton too touch tu two
    um uma un una une uns us very vos was we what when where which who whom whose with work you your
""")
)
"""The words that most often stand behind a preposition and begin no name, of five languages."""

_FREE: Final = either("""
    in, near, nr, around, round, from near, from around, from round, from outside, from just outside, outside,
    outside of, inside, at, from, frm, through, across from, north of, south of, east of, west of, en, em, aus, ausm,
    bei, nach, nahe, dans, desde, sa, vers, raum, rund um, hinter
""")
_OF: Final = either("""
    outskirts, edge, side, end, part, suburb, suburbs, area, neighbou?rhood, middle, cent(?:re|er), town, city,
    village, district, quarter, miles?, borough, corner, bit, neck of the woods
""")
_TO: Final = either(r"""
    moved?, moving, relocat\w+, home, back, came, come, coming, follow\w* me, drive, driving, commut\w+, close, next,
    local, native, sent me, transferred, evacuated, got, closest, nearest, shipped me, fled
""")
_ABROAD_OF: Final = either(r"""
    soy, sou, somos, eres, es, vengo, venho, vim, chic[ao], menin[ao], alguien, alguem, natural, oriund[ao], cerca,
    perto, lado, afueras, interior, pueblo, ciudad, cidade, barrio, bairro, regiao, zona, viens, vient, pres, cote,
    ville, village, quartier, region, aux? alentours, originaire, lejos, fuera, arredores, saludos, abracos, gente,
    ans, anos, coin, banlieue, km, quilometros, kilometres
""")
_ABROAD_A: Final = either(r"""
    vivir, vivre, habiter, habite, habites, habitons, habitent, habitait, vis, vit, vivons, vivent, suis, sommes,
    est, demenage\w*, installee?s?, loge, nee?, grandi, etudie, travaille, ici, hopital, lycee, fac, bosse, coincee?,
    maison, appart, ecole, mudei, mude, mudamos, vine, llegue
""")
_ABROAD_IN: Final = either("""
    moro, mora, moramos, moram, morando, vivo, vivemos, vive, estou, to, tou, estamos, aqui, ca, cresci, nasci, sou,
    fico, trabalho, estudo, casa, sa, zona, regiao
""")
_AMID: Final = either("""
    anyone, someone, people, folks, live, lives, living, lived, moved, moving, staying, stay, stays, based, from,
    i'?m, we'?re, stuck, grew up, raised, born, rent, renting, neighbou?rhood, apartment, flat, house
""")
_BY: Final = either("by, over, past, beside, opposite, above, behind, around, up, down, to")
_SETTLEMENT: Final = either("""
    town, village, city, place, suburb, hamlet, estate, neighbou?rhood, pueblo, ciudad, cidade, ville, dorf, stadt,
    ort
""")
_LABEL: Final = either("""
    location, loc, from, me, city, town, home ?town, based, where am i, ciudad, cidade, ville, ort, wohnort, stadt,
    lugar, localidad, localidade, residence, home base, current city
""")
_MINE: Final = either("""
    (?:my|our|the) (?:home ?|small |little )?(?:town|city|village|suburb|neighbou?rhood|area|hood|borough),
    home ?town,
    (?:nearest|closest) (?:big |small |actual |proper )?(?:city|town|village|place|station)(?: to (?:me|us))?,
    home, home base, (?:the )?town i live in, (?:where|place) i live, mi (?:ciudad|pueblo|barrio), mi tierra,
    minha (?:cidade|terra), meu bairro, ma ville, mon (?:village|quartier), moi c'est,
    mein(?:e)? (?:stadt|dorf|heimat)
""")
_CALLED: Final = either("""
    is called, is named, is, was, would be, 's, called, named, es, se llama, e, se chama, est, s'appelle, heisst, ist
""")

_TAILS: Final = either("""
    born (?:and|&|n|'n') (?:raised|bred), native here, girl here, lad here, boy here, gal here, resident here,
    is home, is my home, is where (?:i|we|he|she|they), is my town, is my hometown, home(?: now| since| for)
""")

PATTERNS: Final[Mapping[str, Any]] = {
    "free": regex.compile(rf"(\b(?:{_FREE}) )(?:{NO_NAMES}|(?:la|las|los|le|el|des) [a-z])"),
    "cued": regex.compile(
        rf"((?:\b(?:(?:{_OF}) of |(?:{_TO}) to |home ?town |it'?s called "
        rf"|(?:{_ABROAD_OF})(?: [a-z]{{2,9}})? (?:de |do |da |del |des |du |d')"
        rf"|(?:{_ABROAD_A})(?: [a-z]+){{0,2}} (?:a|au|aux|sur) |mud[ae]\w*(?: [a-z]+)? (?:a|pra|para|para o) "
        rf"|(?:{_ABROAD_IN})(?: [a-z]+){{0,2}} (?:no|na|nos|nas) "
        rf"|(?:{_AMID})(?: [a-z]+){{0,3}} (?:in|near|from|around|outside|at|to|of|off) the "
        rf"|(?:live|lives|living|lived|stay|staying)(?: right| just| out| up| down| over)? (?:{_BY}) "
        rf"|(?:{_SETTLEMENT}) (?:called|named|llamad[ao]|appelee?|namens|chamad[ao]) "
        r"|(?:estoy|vivo|ando|vive) (?:[a-z]+ )?por |(?:nahe|umgebung|gegend|ecke|umkreis) (?:von|um) "
        rf"|(?:years?|months?|weeks?) into |taga |nasa |(?:i|we|he|she|they) dey )|^a )){NO_NAMES}"
    ),
    "area": regex.compile(
        r"(\b(?:in|from|around|near) the (?:greater )?)[a-z'-]{3,} (?:[a-z'-]{3,} )?"
        r"(?:area|region|suburbs|neighbou?rhood|district)\b"
    ),
    "label": regex.compile(rf"(?:^|[\n.,;|(] ?|\b(?:my|me) )((?:{_LABEL}) ?[:=?-]+ ?)[a-z]"),
    "mine": regex.compile(rf"(\b(?:{_MINE})(?:,| ?(?:{_CALLED})(?: {_CALLED})?:?) ){NO_NAMES}"),
    "tail": regex.compile(rf"[a-z] (?:{_TAILS}|(?:home|here|ici|aqui|hier)(?:$|[,.!?]))"),
    "call": regex.compile(r"(\b(?:call|calls|calling) )[a-z'-]{3,20} (?:[a-z'-]{3,16} )?home\b"),
}
"""Where a name begins is the end of the first group; with "tail" it is what ends before the space."""

TRIGGERS: Final[Mapping[str, Sequence[str]]] = loosened(PATTERNS)
_KINDS: Final = tuple(kind for kind in PATTERNS if kind != "tail")


class Slot(NamedTuple):
    """A name may begin at ``start`` of the skeleton; ``cue`` is where the words begin that lead to it."""

    kind: str
    cue: int
    start: int


def slots(found: Mapping[str, Sequence[Any]], most: int) -> Iterator[Slot]:
    """The slots among matches of ``PATTERNS`` by name, without "tail", at most so many of each kind."""
    for kind in _KINDS:
        if kind in found:
            for match in found[kind][:most]:
                yield Slot(kind, *match.span(1))
