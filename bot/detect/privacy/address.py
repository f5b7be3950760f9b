"""Street addresses of private persons, whole: flat, number, street, town and postcode as one stretch.

The postcode of a home counts by itself too.

A street with a number is the heart of it (streets.py); what belongs to it before and behind is gathered up to the
postcode. A street that could be something else needs a word on who lives there, or a town or postcode behind it.
Public places ("the clinic at 12 Mill Road") do not count, nor does a street without a number.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.detect.privacy.homes import postcodes
from bot.detect.privacy.homes.buildings import ANCHORS, UNIT_WORD
from bot.detect.privacy.homes.places import is_capital, read
from bot.detect.privacy.homes.regions import CODES, WIDE
from bot.detect.privacy.homes.streets import streets
from bot.detect.privacy.homes.towns import key
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.detect.words import words
from bot.model import Finding, View

_UNIT: Final = (
    rf"(?:{UNIT_WORD}\.? ?(?:n[o.]{{1,2}} ?)?#?"
    r"(?:\d{1,5}[a-z]?|[a-z]\d{0,4}|[a-z]-?\d{1,4})(?:[/-]\d{1,4}[a-z]?)?"
    r"|#\d{1,4}[a-z]?(?:-\d{1,4}[a-z]?)?)"
)
_BEFORE: Final = re.compile(
    rf"(?:(?:{_UNIT}|\d{{1,4}}[a-z]?)(?:, ?| |/| - ))?(?:[a-z]-?\d{{1,4}},? )?(?:(?:no\.?|nr\.?|n\.?o\.?|number|house"
    rf"|plot|lot \d{{1,4}},? block|blk|block|phase \d{{1,2}},?|#) ?)?$"
)
_TAIL: Final = re.compile(
    rf"(?:,? ?-? ?|, ?\n?|\n)(?:"
    rf"(?P<unit>{_UNIT}(?! (?:hours|days|years|mins|minutes)))\b"
    r"|(?P<floor>\d{1,2}(?:o|a|\u00ba)\.? ?(?:[a-f]|izq\w*|dcha|derecha|esq\w*|dto)?\b"
    r"|n\.? ?[o.]{1,2} ?\d{1,5}[a-z]?\b|\d{1,2}/[a-f0-9]{1,3}\b)"
    r"|(?P<state>[a-z]{2,3},? \d{4,5}(?:-\d{4})?\b)"
    r"|(?P<code>(?:cp |c\.p\. |cep |d-|a-|ch-|f-|e-)?\d{4,6}(?:-\d{3,4})?\b(?! ?(?:%|usd|people|times|days|hours"
    r"|years|am|pm|euro)))"
    r"|(?P<near>(?:off|opposite|near|behind|beside|brgy\.?|barangay|barrio|colonia|col\.|bairro|sector"
    r"|phase) (?=[a-z0-9]))"
    r"|(?P<out>[a-z]{1,2}\d[a-z\d]?\b)"
    r")"
)
_COMMA: Final = re.compile(r",? ?-? ?\n?")
_ROAD: Final = re.compile(
    r"(?:off |near )?(?:[a-z0-9][\w'-]{1,15} ){1,3}(?:street|st|road|rd|lane|avenue|ave|drive|dr|close|way|crescent"
    r"|hill|cross|main|nagar|layout)\b\.?"
)
_QUARTER: Final = re.compile(r"[a-z][\w-]{1,15} (?:phase|sector|block|stage|extension) \d{1,3}[a-z]?\b")
_STATE: Final = re.compile(r"[a-z]{2,4}\b\.?")
_MOST: Final = 9
_CLOSELY: Final = 16
"""How many matches of a pattern are looked at: nobody gives more addresses away at once, but floods hold thousands."""

_HOME: Final = re.compile(
    r"\b(?:i|i'?m|im|i'?ll|my|mine|our|ours|me|we|we'?re|us|live|lives|living|lived|stay|stays|staying|moved|moving"
    r"|home|house|place|flat|apartment|address|addy|deliver\w*"
    r"|send|sent|post|mail|parcel|package|pizza|uber|taxi|courier|keys|rent|renting|landlord|neighbou?r\w*|come|his"
    r"|her|their|he|he's|hes|she|she's|shes|they|mum|mom|dad|brother|sister|ex"
    r"|vivo|vive|vivimos|casa|direccion|endereco|moro|mora|moramos|habite|habitons|chez|adresse|wohne|wohnt|wohnen"
    r"|paket|bei mir)\b"
)
_LED_TO: Final = re.compile(
    r"(?:^|\n|[:,(] ?|\b(?:at|to|is|are|in|outside|address|near|from|live|lives|chez|en|em|na|no|au|in der|an der"
    r"|wohne|wohnt|adresse|it's|thats|that's|now) )$"
)
"""What stands right before an address, rather than before a number of things."""
_PUBLIC: Final = re.compile(
    r"\b(?:clinics?|hospitals?|librar(?:y|ies)|cent(?:re|er)s?|church(?:es)?|(?:church|village|methodist|community"
    r"|parish|scout|town) hall|chapel|mosque|temple|synagogue|shelters?|food ?banks?|pantry|town hall|city hall"
    r"|police|station|court ?house|museum"
    r"|caf[e]s?|restaurants?|pub|shops?|stores?|office|offices|samaritans|crisis|drop-?in|helpline|hotline|walk-?in"
    r"|charity|meetings?|groups?|groupe|grupo|gruppe|treff|soup kitchen|kitchen|salvation army|ymca|hostel"
    r"|pharmacy|chemist|gym|pool|cinema|theatre|theater|school|college|university|campus|surgery|practice|praxis"
    r"|beratung\w*|klinik|krankenhaus|rathaus|bibliothek|zentrum|centro|hospital de|clinica|iglesia|igreja"
    r"|biblioteca|oficina|ayuntamiento|comedor|mairie|hopital|clinique|centre|association|permanence|accueil|bureau"
    r"|cmp|caps|ubs|cras|upa|posto|embassy|consulate|dmv|headquarters|hq|memorial|venue|stadium)\b"
)
_THEIRS: Final = re.compile(
    r"\b(?:i live|i'?m at|im at|my (?:house|flat|place|home|address|apartment|room)|we live|i stay|our (?:house|place"
    r"|flat)|(?:he|she|they)(?:'s| is| are)? (?:live|lives|living|at|stays)|vivo|moro|wohne|j'habite|his house"
    r"|her house|their house|address is|not the office)\b"
)
TRIGGERS: Final = ANCHORS.triggers


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``bare_postcodes`` also counts a home's postcode that stands without a street."""

    bare_postcodes: bool = True


def find(view: View, settings: Settings, standing: Iterable[int] | None = None) -> Iterator[Finding]:
    """Addresses, each as one stretch with its town and postcode; then postcodes that stand alone."""
    text = view.skeleton
    found = {name: matches[:_CLOSELY] for name, matches in ANCHORS.find(text, standing).items()}
    codes = postcodes.shaped(view)
    taken: list[tuple[int, int]] = []
    for start, end, firm in _hearts(view, found):
        if taken and start < taken[-1][1]:
            continue
        first, last, placed = _whole(view, start, end, codes)
        if (firm or placed or _spoken_of_home(text, first, last)) and not _public(text, first, last, placed=placed):
            taken.append((first, last))
            yield _finding(view, first, last, "a street address", 0.9 if placed else 0.8)
    if settings.bare_postcodes:
        for start, end in codes:
            told = postcodes.at_home(view, start, end) or text[start:end].strip() == text.strip()
            if told and not _covered(taken, start, end) and not _PUBLIC.search(_clause(text, start)[-40:]):
                yield _finding(view, start, end, "a home's postcode", 0.8)
        for start, end in postcodes.numbered(view, found):
            if not _covered(taken, start, end):
                yield _finding(view, start, end, "a home's postcode", 0.8)


def _finding(view: View, start: int, end: int, why: str, sure: float) -> Finding:
    subject = subject_of(view.skeleton, start, end, "privacy.address")
    return view.finding("privacy.address", view.span(start, end), why=why, confidence=sure, subject=subject)


def _hearts(view: View, found: Mapping[str, Sequence[Any]]) -> list[tuple[int, int, bool]]:
    """What an address is built around, in the order of the text, and whether it can be nothing else."""
    hearts = [(street.start, street.end, street.firm) for street in streets(view, found)]
    for name in ("singapore", "singapore block", "philippine", "box"):
        hearts += [(match.start(), match.end(), True) for match in found.get(name, ())]
    for match in found.get("building", ()):
        hearts.append((match.start(), match.end(), is_capital(view, match.span("name")[0])))
    for match in found.get("house first", ()):
        start = _first_capital(view, *match.span("name"))
        if start is not None:
            hearts.append((start, match.end(), True))
    for match in found.get("cottage", ()):
        start = _first_capital(view, *match.span("name"))
        if match["rest"] or start is not None:
            name_end = match.span("name")[1]
            begin = match.start() if start is None else start
            hearts.append((begin, match.end() if match["rest"] else name_end, False))
    return sorted(hearts, key=lambda heart: (heart[0], -heart[1]))


def _first_capital(view: View, start: int, end: int) -> int | None:
    """Where the words with capitals at the end of this stretch begin; None where the last but one has none."""
    begins = [start + match.start() for match in re.finditer(r"(?<!\S)[a-z]", view.skeleton[start:end])]
    first = None
    for begin in reversed(begins[:-1]):
        if not is_capital(view, begin):
            break
        first = begin
    return first


def _whole(view: View, start: int, end: int, codes: list[tuple[int, int]]) -> tuple[int, int, bool]:
    """The heart with all that belongs to it, and whether a town or a postcode is among that."""
    text = view.skeleton
    unit = _BEFORE.search(text, max(0, start - 40), start)
    first = unit.start() if unit and (unit.start() == 0 or not text[unit.start() - 1].isalnum()) else start
    placed = False
    last = end
    for _ in range(_MOST):
        more = _more(view, last, codes, coded=view.skeleton[last - 1].isdigit() and placed)
        if more is None:
            break
        last, is_place = more
        placed = placed or is_place
    return first, last, placed


def _more(view: View, place: int, codes: list[tuple[int, int]], *, coded: bool) -> tuple[int, bool] | None:
    """The next piece of an address: where it ends, and whether it says in which town. ``coded``: behind a postcode."""
    text = view.skeleton
    gap = _COMMA.match(text, place)
    after = gap.end() if gap else place
    if after >= len(text) or after == place:
        return None
    number = bisect_left(codes, (after, 0))
    if number < len(codes) and codes[number][0] == after:
        return codes[number][1], True
    tail = _TAIL.match(text, place)
    if tail:
        kind = tail.lastgroup
        if kind == "state":
            if tail[0].strip(" ,\n").split()[0].rstrip(",") in CODES:
                return tail.end(), True
        elif kind in ("unit", "floor", "near"):
            return tail.end() - (kind == "near"), False
        elif kind == "code" or (kind == "out" and is_capital(view, after)):
            return tail.end(), True
    if quarter := _QUARTER.match(text, after):
        return quarter.end(), False
    road = _ROAD.match(text, after)
    if road and is_capital(view, after):
        return road.end(), False
    comma = "," in text[place:after] or "\n" in text[place:after] or "-" in text[place:after]
    return _town(view, after, comma=comma or coded)


def _town(view: View, start: int, *, comma: bool) -> tuple[int, bool] | None:
    text = view.skeleton
    state = _STATE.match(text, start)
    if state and state[0] in CODES and (is_capital(view, start) or (comma and state[0] not in _WORDS_TOO)):
        return state.end(), True
    town = read(view, start, home=True)
    if town and (comma or town.known) and (town.capital or town.size > 3):
        return town.end, town.known or comma
    if town is None and comma and is_capital(view, start):
        run = re.compile(r"[a-z][\w'.-]*(?: [a-z][\w'-]*){0,2}").match(text, start)
        if run:
            for end in (run.end(), start + len(run[0].split()[0])):
                if key(text[start:end]) in WIDE:
                    return end, True
    return None


_WORDS_TOO: Final = words("al co de hi id il in la ma me mi mo ms oh ok or pa act wa nt")


def _spoken_of_home(text: str, start: int, end: int) -> bool:
    if not _LED_TO.search(text[max(0, start - 24) : start]):
        return False
    return bool(_HOME.search(_clause(text, start)[-60:]) or _HOME.search(text[end : end + 40]))


def _public(text: str, start: int, end: int, *, placed: bool) -> bool:
    clause = _clause(text, start)
    found = list(_PUBLIC.finditer(clause))
    if not found:
        return False
    return not _THEIRS.search(clause[found[-1].end() :]) and not _THEIRS.search(clause)


def _clause(text: str, start: int) -> str:
    before = text[max(0, start - 90) : start]
    stops = [stop.end() for stop in _SENTENCE.finditer(before)]
    return before[stops[-1] :] if stops else before


_SENTENCE: Final = re.compile(r"[.!?\n](?=\s|$)")


def _covered(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(first < end and start < last for first, last in taken)
