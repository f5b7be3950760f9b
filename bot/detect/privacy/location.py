"""Where somebody lives or is: towns, neighbourhoods and landmarks close enough to find them, and coordinates.

Names of places stand in slots (homes/slots.py): behind "in", "near", "from", "my town is". Whether a name there counts
depends on how the words before tie somebody to it (homes/ties.py) and on how sure it is that it is a place:

- **living** ("i live in", "moved to", "vivo en", "my town is"): any name with a capital, however large the town; in
  small letters a known town;
- **being** ("i'm in", "she's from", "my school is in", "anyone in"): a known town, or a name of a form that few other
  things have;
- **nothing said** ("in" alone): a known small town with a capital, because people talk of large ones all the time, and
  only where nobody is said to travel, read or dream.

Countries, states and parts of the world never count (homes/regions.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot import regex
from bot.detect.anchors import Triggered
from bot.detect.privacy.homes import coordinates, landmarks
from bot.detect.privacy.homes import slots as places_for
from bot.detect.privacy.homes.places import Place, is_capital, is_word, read
from bot.detect.privacy.homes.regions import NO_PLACE
from bot.detect.privacy.homes.slots import NO_NAMES, Slot, slots
from bot.detect.privacy.homes.ties import NONE, Tie, clause, elsewhere, of_a_house, of_origin, tie, wished
from bot.detect.privacy.homes.towns import towns
from bot.detect.privacy.homes.triggers import loosened
from bot.detect.privacy.names.words import GIVEN, SMALL, SURE_GIVEN, is_everyday
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.detect.words import words
from bot.model import Finding, View

_ADJECTIVES: Final = re.compile(
    r"(?:(?:sunny|rainy|snowy|cold|little|tiny|small|rural|downtown|central|inner|north|south|east|west|upstate"
    r"|good old|lovely|beautiful|boring|windy|cloudy|freezing|fucking|effing|lil|old|deepest|darkest|grey|gray|wet"
    r"|foggy|hot|greater|(?:\w+ )?(?:town|village|city|place|suburb|hamlet|area|pueblo|barrio|ville)"
    r" (?:of|called|named|llamado|d'|de)) )+"
)
_INTRODUCED: Final = regex.compile(
    r"((?:^|\b(?:i'?m|first|hi|hey|hello|me|here):?,? |\n|\. )"
    r"(?:[mf] ?\d\d|\d\d ?[mf]?|(?:single |married )?(?:mum|mom|dad|guy|girl|woman|man|student|nurse|teen)[,/])\b?"
    r"(?:[ ,/|]+(?:m|f|nb|he|she|they|male|female|trans|ftm|mtf|enby|uk|us|usa|him|her|them|here|student|yo|anos))*"
    r"[ ,/|]+(?:here )?(?:from |in |de |aus )?)" + NO_NAMES
)
_BEHIND_A_NAME: Final = re.compile(r"$|[,.!?/|\n]| (?:here|uk|area|based)\b")
_FOREIGN: Final = words(
    "en em aus ausm bei nach nahe dans desde sa vers raum hinter de do da del des du a au aux no na nos nas"
)
_NEARBY: Final = words("near outside around round nahe sa nasa desde en em of in bei dans raum nr aus a")
"""Prepositions after which a small town says enough by itself."""
_WITHIN: Final = words("in around round sa nasa desde en em bei dans aus a")
"""Those among them that say nothing where the town is large."""

_TOWN, _LARGE, _CITY = 5, 6, 7
"""Digits of a population: from 10,000, 100,000, and a million people on."""
_MOST, _NAMED = 32, 12
"""How many slots of a kind are looked at closely, and how many places are found: people write no more in a message."""

_ANCHORS: Final = Triggered(
    {**places_for.PATTERNS, "introduced": _INTRODUCED, **coordinates.PATTERNS, **landmarks.PATTERNS},
    {
        **places_for.TRIGGERS,
        **loosened({"introduced": _INTRODUCED}),
        **coordinates.TRIGGERS,
        **landmarks.TRIGGERS,
    },
)
TRIGGERS: Final = _ANCHORS.triggers


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``mentions`` also counts small towns that are only mentioned, without a word on who lives there."""

    mentions: bool = True


def find(view: View, settings: Settings, standing: Iterable[int] | None = None) -> Iterator[Finding]:
    """Towns that are somebody's, landmarks near them, and coordinates."""
    found = _ANCHORS.find(view.skeleton, standing)
    if not found.keys().isdisjoint(coordinates.PATTERNS):
        for start, end in coordinates.find(view, found):
            yield _finding(view, start, end, 0.95, "coordinates, or a link to a point on a map")
    if not found.keys().isdisjoint(landmarks.PATTERNS):
        for start, end in landmarks.find(view, found):
            yield _finding(view, start, end, 0.8, "a landmark by which somebody can be found")
    named: dict[int, tuple[int, bool]] = {}
    for place, sure in _places(view, found, mentions=settings.mentions):
        named.setdefault(place.start, (place.end, sure))
        if len(named) == _NAMED:
            break
    for start, (end, sure) in named.items():
        why = "a place where somebody is said to live or be" if sure else "a small town"
        yield _finding(view, start, end, 0.85 if sure else 0.6, why)


def _places(view: View, found: Mapping[str, Sequence[Any]], *, mentions: bool) -> Iterator[tuple[Place, bool]]:
    """Each place that counts, and whether somebody is said to live or be there."""
    for slot in slots(found, _MOST):
        if looked := _look(view, slot, mentions=mentions):
            yield looked
    for match in found.get("tail", ())[:_MOST]:
        if named := _before(view, match.start() + 1):
            yield named, True
    for match in found.get("introduced", ())[:_MOST]:
        introduced = read(view, match.end(1))
        if introduced is not None and _introduces(view, introduced):
            yield introduced, True


def _finding(view: View, start: int, end: int, sure: float, why: str) -> Finding:
    subject = subject_of(view.skeleton, start, end, "privacy.location")
    return view.finding("privacy.location", view.span(start, end), why=why, confidence=sure, subject=subject)


def _look(view: View, slot: Slot, *, mentions: bool) -> tuple[Place, bool] | None:
    """The place in a slot, and whether somebody is said to live or be there."""
    text = view.skeleton
    adjective = _ADJECTIVES.match(text, slot.start)
    start = adjective.end() if adjective else slot.start
    capital = start < len(text) and is_capital(view, start) and not view.raw.isupper()
    first = _WORD.match(text, start)
    if first is None or (first[0] in NO_PLACE if capital else _idle(text, slot, first)):
        return None
    if not capital and read(view, start, home=True) is None:
        return None  # most words in small letters are no town, which is known sooner than what is told of them
    cue = text[slot.cue : slot.start].split()
    preposition = (cue[0] if slot.kind == "area" else cue[-1]) if cue else ""
    if preposition == "a" and slot.cue == 0 and view.raw[view.starts[0]] not in "àÀ":
        return None  # the English article
    told, before = _told(view, slot, preposition)
    if _ASKED.search(before):
        return None
    if told.strength and told.kind not in ("anyone", "greeting") and wished(before):
        told = NONE
    if not capital and (not told.strength or told.gap > 2):
        return None
    place = read(view, start, home=told.strength == 2 and told.gap == 0)
    if place is None or _owned(text, place):
        return None
    if not capital:
        return (place, True) if _tied_small(text, place, told, preposition) else None
    if told.strength and _tied(text, place, told, before, preposition):
        return place, True
    if mentions and preposition in _NEARBY and _mentioned(text, place, before, preposition):
        return place, False
    return None


def _idle(text: str, slot: Slot, first: re.Match[str]) -> bool:
    """Whether words in small letters can be no name, as is seen at a glance: most stop here."""
    if first[0] in SMALL:
        return True
    if not is_everyday(first[0]) or slot.kind != "free" or text[: slot.cue].endswith(_LIVING):
        return False
    second = _WORD.match(text, first.end() + 1)
    return second is None or second[0] in SMALL or is_everyday(second[0])


_LIVING: Final = tuple(
    f"{word} "
    for word in words("""
    live lives living lived moved moving based born raised up stay stays stuck vivo vive moro mora habite vis wohne
    lebe
""")
)


def _told(view: View, slot: Slot, preposition: str) -> tuple[Tie, str]:
    """What the words before a slot say of it, and these words."""
    text = view.skeleton
    if slot.kind in ("label", "mine", "call"):
        return Tie(2, 0, "home"), clause(text, slot.cue)
    before = clause(text, slot.cue if slot.kind in ("free", "area") else slot.start)
    told = tie(before, foreign=preposition in _FOREIGN)
    if slot.kind == "cued":
        told = told._replace(gap=max(0, told.gap - 1))
    if preposition in _ORIGINS and told.strength < 2:
        told = Tie(1, 0, told.kind or "origin") if of_origin(before) or _of_a_person(view, slot.cue) else NONE
    elif preposition in _TOWARDS and told.strength < 2:
        told = Tie(2, 0, "home") if _MOVED.search(text, slot.start, slot.start + 50) else NONE
    elif (preposition == "from" and _LEFT.search(before)) or _NEAREST.search(before):
        told = NONE
    return told, before


def _of_a_person(view: View, end: int) -> bool:
    """Whether two words with capitals stand right before: "Mira Oakes from Ludlow"."""
    match = _TWO_WORDS.search(view.skeleton, max(0, end - 40), end)
    return match is not None and all(is_capital(view, match.start(number)) for number in (1, 2))


_TWO_WORDS: Final = re.compile(r"(?<!\S)([a-z][\w'-]+) ([a-z][\w'-]+) $")
_ORIGINS: Final = words("from frm aus ausm desde")
_TOWARDS: Final = words("nach vers")
_MOVED: Final = re.compile(r" (?:um)?(?:gezogen|ziehen|zieh)\b")
_LEFT: Final = re.compile(r"\b(?:moved?|moving|relocat\w+)(?: (?:out|here|away|back|over|up|down|on))* ?$")
_NEAREST: Final = re.compile(
    r"\b(?:mas cerca\w*|mais proxim\w|plus proche|nachste\w*|nearest|closest)\b[^.!?\n]{0,20} (?:is|est[ae]?|ist|fica) "
)
"""What is nearest, but in another town."""
_ASKED: Final = re.compile(
    r"\b(?:which|what) (?:part|side|end|area|bit) of ?$|\b(?:which|what) (?:part|side|end|area|bit) ?$"
)
_WORD: Final = re.compile(r"[^\W\d_]*")
_GENITIVE: Final = re.compile(r"'s?\b(?! (?:area|suburbs|outskirts))|' | ?[:@#]|\d| \d{1,4}\b")


def _owned(text: str, place: Place) -> bool:
    """Whether it is a person's ("in Sarah's room"), or numbered ("in Year 9")."""
    return _GENITIVE.match(text, place.end) is not None


def _tied(text: str, place: Place, told: Tie, before: str, preposition: str) -> bool:
    """Whether a name with a capital is a place, given that somebody lives (2) or is (1) there."""
    name = text[place.start : place.end]
    word = is_word(name, place.size)
    if told.strength == 2:
        return place.known or place.telling or (told.gap <= _UNKNOWN_WITHIN and not word)
    if told.kind == "greeting":
        return not word and (name not in GIVEN or place.size >= _LARGE)
    if not place.known and told.kind in ("being", "anyone") and preposition in _ORIGINS:
        return not (word or is_everyday(name.split()[0]) or name in GIVEN)
    if name in SURE_GIVEN and place.size < _LARGE and preposition not in _WITHIN:
        return False
    if not place.known and told.kind == "being" and told.gap < 2 and preposition in _LATIN:
        return not word
    if told.kind == "here":
        return place.known
    gap = " ".join(before.split()[-told.gap - 1 :]) if told.gap else ""
    if gap and elsewhere(gap, ""):
        return False
    return (place.known and not (word and place.size < _TOWN)) or place.telling


_LATIN: Final = words("en em a au")
"""Where these are spoken nothing but names has a capital."""
_UNKNOWN_WITHIN: Final = 5


def _tied_small(text: str, place: Place, told: Tie, preposition: str) -> bool:
    """The same for a name in small letters."""
    name = text[place.start : place.end]
    foreign = preposition in _FOREIGN
    if told.strength == 2:
        least = (_TOWN if told.gap == 0 else _LARGE) if foreign else 0 if told.gap < 2 else _TOWN
    elif preposition in ("from", "frm"):
        least = 1
    else:
        least = _LARGE if foreign else _TOWN
    if name in SURE_GIVEN and told.strength < 2:
        least = _LARGE
    return place.size >= least and not (foreign and told.strength < 2 and _INFINITIVE.search(name))


_INFINITIVE: Final = re.compile(r"[aei]r$")
"""Spanish, Portuguese and French verbs, some of which are cities elsewhere."""


def _mentioned(text: str, place: Place, before: str, preposition: str) -> bool:
    """Whether a town is small enough, and nothing else is told of it."""
    if not place.known or (place.size >= _LARGE and preposition in _WITHIN):
        return False
    name = text[place.start : place.end]
    if is_word(name, place.size):
        return False
    if name in SURE_GIVEN or elsewhere(before, text[place.end : place.end + 24]):
        return False
    return preposition == "near" or not (of_a_house(before) or wished(before))


def _introduces(view: View, place: Place) -> bool:
    """Whether "16/f/leeds" is somebody's introduction."""
    if not place.known or _BEHIND_A_NAME.match(view.skeleton, place.end) is None:
        return False
    return place.capital or place.size >= _TOWN


def _before(view: View, end: int) -> Place | None:
    """The known name that ends at ``end``: up to three words that begin with capitals, or one in small letters."""
    text = view.skeleton
    low = max(0, end - 40)
    for match in _LAST_WORDS.finditer(text, low, end):
        if not is_capital(view, match.start()) and (match.end() < end or towns().size(match[0]) < _TOWN):
            continue
        place = read(view, match.start())
        if place and place.end == end and place.known and (place.capital or place.size >= _TOWN):
            return None if is_word(text[place.start : place.end], place.size) else place
    return None


_LAST_WORDS: Final = re.compile(r"(?<![^\s,(])[^\W\d_][\w'.-]*")
