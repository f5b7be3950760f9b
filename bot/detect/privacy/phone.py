"""A private person's telephone number, in the national formats of the server's regions and in any international form.

A stretch of digits is a candidate by its looks; it counts when phonenumbers (Google's libphonenumber) finds it valid in
one of the regions, when it is in a range reserved for fiction (people do use those for examples), or when the words
before it say that it is a number to ring and it is at least possible. What belongs to everybody (hotlines, freephone)
and what merely looks alike (prices, dates, scores, ids, doses, orders) does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from stdnum import luhn
from stdnum.gb import nhs

from bot import regex
from bot.detect.hotlines import HOTLINES
from bot.detect.privacy.numbers import called, numbering
from bot.detect.privacy.numbers.dial_links import HOSTS, find_links
from bot.detect.privacy.numbers.numbering import REGIONS, Plan
from bot.detect.privacy.numbers.typed import with_digits
from bot.detect.privacy.numbers.whose import Whose
from bot.detect.settings import DetectorSettings
from bot.model import Finding, View

_FEWEST, _USUAL, _LONGEST = 7, 11, 15
_WIDEST = 48
"""How many characters a number takes at most, with everything that people write between its digits."""

_MOST: Final = 24
"""How many candidates of one text are looked up, so that a page of digits costs no more than a page."""

_GAP: Final = r"[ ().\n\t/-]{0,3}"
_SAID_GAP: Final = r"(?:,? (?:then|and then|dash|space) |, )"
_RUN: Final = regex.compile(rf"\d(?:{_GAP}\d){{{_FEWEST - 1},}}|(?P<said>\d{{3}}{_SAID_GAP}\d{{3}})")
"""Digits enough for a number; or some that may be dictated in groups."""
_WORDY: Final = re.compile(rf"[0-9][0-9]{{2,3}}(?:{_SAID_GAP}[0-9]{{3,4}}){{2}}")

TRIGGERS: Final[tuple[str, ...]] = (
    rf"[(+]{{0,2}}[0-9ol](?:{_GAP}[0-9ol]){{{_FEWEST - 1},}}",
    _WORDY.pattern,
    HOSTS + r"\+?[0-9]",
)

_CANDIDATE: Final = re.compile(rf"(?<![\w.$£€@/\\+-])(?<![$£€@] )[(+]{{0,2}}\d(?:{_GAP}\d)*+", re.ASCII)
_GOES_ON: Final = re.compile(r"[\w@]|[.,:]\d")
_GROUPS: Final = re.compile(r"\d+")
_PART: Final = re.compile(r"[(+]{0,2}\d(?:[ ().\t-]{0,3}\d)*+", re.ASCII)
_STRAY_BEFORE: Final = re.compile(r"\d{1,2}[ \n]{1,2}(?=[(+0])")
"""An age or a count before a number that begins in a way that tells it apart."""

_LOCAL: Final = re.compile(r"[2-9](?!11)\d{2}[ .-]\d{4}")
_REGIONS_WITH_LOCAL: Final = frozenset({"US", "CA"})
"""Where neighbours leave the area code out, and how such a number is written."""

_ABROAD: Final = (8, 12)
"""How many digits a number has that somebody calls theirs, though it is of none of the regions."""

_TAGGED: Final = re.compile(r"<[@#:&!a-z_~0-9]{1,40}$")
_UNIT_AFTER: Final = re.compile(
    r"\s?(?:%|°"
    r"|(?:mg|ml|mcg|kg|km|lbs?|cm|mm|g|kcal|cal|bpm|steps|hours|hrs|mins?|minutes|days|weeks|months|years)\b"
    r"|(?:usd|eur|euros?|dollars?|pounds|bucks|quid|gold|robux|points|xp)\b"
    r"|(?:views|followers|people|members|words)\b)"
)
_YEAR: Final = r"(?:19|20)\d{2}"
_DATE: Final = re.compile(
    rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-](?:19|20)?\d{{2}}|{_YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}}|{_YEAR}\s?-\s?{_YEAR})"
    r"(?:\s?\d{0,2}\s?)"
)
_OTHER_SHAPE: Final = re.compile(
    r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\d{3}[ -]\d{2}[ -]\d{4}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}-\d{2}-\d{2}"
)
"""Internet addresses, US social security and Brazilian tax numbers, British sort codes."""

_BRITISH_PATIENTS: Final = frozenset("4679")
"""How NHS numbers begin."""

_RUNS: Final = frozenset({"0123456789", "1234567890", "123456789", "9876543210", "987654321", "12345678", "1234567"})


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``regions`` are ISO 3166 codes, in any order. ``hotlines`` are digits of numbers that are never personal."""

    regions: tuple[str, ...] = REGIONS
    hotlines: frozenset[str] = HOTLINES


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Numbers under which somebody can be reached."""
    text = with_digits(view.skeleton)
    whose = Whose(text, "privacy.phone")
    linked = dict(find_links(text))
    for start, end in linked.items():
        yield _finding(view, whose, start, end, 0.9)
    for start, end in islice(_candidates(text), _MOST):
        if end in linked.values():
            continue
        for first, stop in _readings(text, start, end):
            sure = _confidence(text, first, stop, settings)
            if sure:
                yield _finding(view, whose, first, stop, sure)
                break


def _finding(view: View, whose: Whose, start: int, end: int, sure: float) -> Finding:
    return view.finding(
        "privacy.phone",
        view.span(start, end),
        why="a number that can be rung",
        confidence=sure,
        subject=whose.of(start, end),
    )


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of digits with nothing but what may stand within a number, and digits in groups that are dictated."""
    dictated = False
    for run in _RUN.finditer(text):
        if run["said"]:
            dictated = True
            continue
        before = text[max(0, run.start() - 2) : run.start()]
        opened = len(before) - len(before.rstrip("(+"))
        for match in _CANDIDATE.finditer(text, run.start() - opened, run.end()):
            start, end = match.span()
            if not _GOES_ON.match(text, end):
                start += text[start] == "(" and ")" not in match[0]
                yield from (
                    [(start, end)]
                    if end - start < _WIDEST and _size(match[0]) <= _LONGEST
                    else _parts(text, start, end)
                )
    for wordy in _WORDY.finditer(text) if dictated else ():
        if not text[wordy.start() - 1 : wordy.start()].isalnum() and not text[wordy.end() : wordy.end() + 1].isalnum():
            yield wordy.span()


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A list of numbers, one a line or with a slash between: each of them."""
    if end - start > _WIDEST * _MOST:
        return
    for part in _PART.finditer(text, start, end):
        if part.end() - part.start() < _WIDEST:
            yield part.span()


def _readings(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """All of it, or what is left without a short number that stands before, when it would be too long otherwise."""
    yield start, end
    stray = _STRAY_BEFORE.match(text, start, end)
    if stray and _size(text[start:end]) > _USUAL:
        yield stray.end(), end


def _size(shown: str) -> int:
    return sum(map(str.isdecimal, shown))


def _confidence(text: str, start: int, end: int, settings: Settings) -> float:
    """How sure (0..1) that this stretch of digits is a private number; 0 when it is not."""
    shown = text[start:end]
    groups = _GROUPS.findall(shown)
    digits = "".join(groups)
    if not _FEWEST <= len(digits) <= _LONGEST or _UNIT_AFTER.match(text, end) or _not_one_number(shown, digits, groups):
        return 0.0
    words = called.before(text, start)
    told = called.Told(words)
    said, another = _said(words, told)
    if another or told.stands(called.EVERYBODYS) or _TAGGED.search(words) or (words.rstrip()[-1:] == "#" and not said):
        return 0.0
    behind = called.CUE_AFTER.search(text[end : end + 40]) is not None
    cued = behind or told.stands(called.CUE)
    owned = behind or (cued and said)
    international = shown.lstrip("(").startswith("+") or (shown.startswith("00") and len(digits) > 10)
    fictional = numbering.fictional(digits, international)
    if fictional:
        plan = Plan.MOBILE
    elif international:
        plan = numbering.international(digits.removeprefix("00"))
    else:
        plan = numbering.national(digits, tuple(map(len, groups)), settings.regions, said=owned)
    local = _LOCAL.fullmatch(shown) is not None and not _REGIONS_WITH_LOCAL.isdisjoint(settings.regions)
    abroad = owned and _ABROAD[0] <= len(digits) <= _ABROAD[1] and max(map(len, groups)) >= 3
    if (plan is Plan.NONE and not local and not abroad) or plan is Plan.SHARED:
        return 0.0
    if _of_everybody(digits, settings.hotlines):
        return 0.0
    if fictional:
        return 0.95
    if not said and not cued and digits[0] in _BRITISH_PATIENTS and _like_nhs(shown, groups) and nhs.is_valid(digits):
        return 0.0
    shaped = international or len(groups) > 1 or digits.startswith("0")
    if digits in _RUNS and not cued:
        return 0.0
    if plan.personal and shaped and (cued or len(groups) <= 5):
        return 0.9 if cued or international else 0.75
    if plan.personal and (cued or len(text.strip()) - len(shown) < 12):
        return 0.8
    dialled = shown.startswith("+") and len(digits) >= 10
    if local:
        return 0.7 if said else 0.0
    if abroad:
        return 0.7
    if plan is Plan.POSSIBLE and len(digits) >= 8 and (said or dialled or (cued and shaped)):
        return 0.7
    return 0.0


def _like_nhs(shown: str, groups: list[str]) -> bool:
    return " " in shown and tuple(map(len, groups)) == (3, 3, 4)


def _said(words: str, told: called.Told) -> tuple[bool, bool]:
    """Whether the words before a number say that it is one to ring, and whether they say that it is another kind.

    Of the two the nearer word decides. A clinic's number is one by which a patient is known there.
    """
    said = told.last(called.SAID)
    another = told.last(called.ANOTHER)
    right_before = told.first(called.ANOTHER_NEXT)
    if right_before and not right_before["area"]:
        another = len(words)
    strong = said >= 0 and len(words) - said <= 45 and not told.stands(called.HEALTH)
    return strong, another >= 0 and another >= said


def _not_one_number(shown: str, digits: str, groups: list[str]) -> bool:
    """Dates, repetitions, internet addresses, identity and card numbers, and lists of numbers."""
    if len(set(digits)) <= 2 or _DATE.fullmatch(shown.strip()) or _OTHER_SHAPE.fullmatch(shown.strip()):
        return True
    if len(digits) >= 13 and digits[0] in "3456" and "+" not in shown and luhn.is_valid(digits):
        return True
    if len(groups) > (7 if "+" in shown else 5):
        return not (len(groups) >= 8 and max(map(len, groups)) == 1)
    return "." in shown and len(groups) == 2


def _of_everybody(digits: str, hotlines: frozenset[str]) -> bool:
    """A hotline as dialled at home, or with a country's prefix of up to three digits before it."""
    bare = digits.removeprefix("00")
    ways = {bare[cut:] for cut in range(min(4, len(bare)))}
    ways |= {"0" + way for way in ways} | {"1" + way for way in ways}
    return not ways.isdisjoint(hotlines) and any(way in hotlines and len(way) >= len(bare) - 3 for way in ways)
