"""Full dates of birth: a day, a month and a year, said to be when somebody was born."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot import regex
from bot.detect.anchors import enough
from bot.detect.patterns import any_of

_MONTHS: Final = (
    "jan|january|januar|janeiro|janvier|janner|ene|enero",
    "feb|february|februar|febrero|fev|fevereiro|fevrier",
    "mar|march|marz|marzo|marco|mars",
    "apr|april|abr|abril|avr|avril",
    "may|mai|mayo|maio",
    "jun|june|juni|junio|junho|juin",
    "jul|july|juli|julio|julho|juillet",
    "aug|august|ago|agosto|aout",
    "sep|sept|september|septiembre|setiembre|setembro|septembre|set",
    "oct|october|okt|oktober|octubre|outubro|octobre|out",
    "nov|november|noviembre|novembro|novembre",
    "dec|december|dez|dezember|dic|diciembre|dezembro|decembre",
)
"""Each month in five languages, whole and shortened."""

_MONTH: Final = "(?:" + "|".join(_MONTHS) + r")\b\.?"
_YEAR: Final = r"(?:19[2-9]\d|20[012]\d)"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?"
_SPELLED_DAY: Final = any_of(
    "(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)",
    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth",
    "fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth",
)
DATE: Final = (
    r"\b(?:\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d\d)\b"
    r"|\d{1,2} \d{1,2} (?:19|20)\d\d\b"
    rf"|{_YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}}\b"
    rf"|{_DAY}[ -]?(?:of |de |du )?{_MONTH},?[ -]?(?:de |del |of )?(?:{_YEAR}|'?\d\d)\b"
    rf"|{_MONTH} ?(?:the )?{_DAY},? ?(?:of )?(?:{_YEAR}|'\d\d)\b"
    rf"|{_SPELLED_DAY},? (?:day )?(?:of )?{_MONTH},? (?:of |in )?{_YEAR}\b"
    rf"|{_MONTH} (?:the )?{_SPELLED_DAY},? (?:of |in )?{_YEAR}\b)"
)
"""Dates as numbers and in words (RE2)."""

_DATES: Final = regex.compile(DATE)
_BORN: Final = re.compile(
    r"\b"
    + any_of(
        r"born, dob, d\.o\.b\.?, date of birth, birth ?date, birth ?day, bday, b-day, birth, b(?=\.? ?\Z)",
        r"nacid[oa], naci, nacio, nacimiento, f\.? ?nac, cumple(?:anos)?, soy del",
        "nascid[oa], nasci, nasceu, nascimento, niver, aniversario, sou d[eo]",
        "nee? le, naissance, anniversaire, ddn, je suis du",
        "geb, geboren, geburtsdatum, geburtstag, bin vom",
        r"nasc, d\.? ?n\.?(?=:), ma fete, ma date, nato il, nata il, nato a, data di nascita, compleanno, urodz\w*",
        "fodd(?:elsedag)?, came into (?:this|the) world, entered (?:this|the) world, my mum had me, turned 1 on",
    )
    + r"\b"
)
_OTHER_DAY: Final = re.compile(
    r"\b"
    + any_of(
        "appointment, court, hearing, due, exam, deadline, surgery, meeting, session, flight, wedding, married",
        "until, since, sober, clean, started, moved, joined, diagnosed, admitted, released, died, passed away",
        "expires?, exp, valid, posted, updated",
        "cita, consulta, desde, hasta, ate, rendez-vous, depuis, termin, seit",
    )
    + r"\b"
)
_IS_BIRTHDAY: Final = re.compile(
    r"\W{0,3}(?:is|was|it's|thats|that's|c'est|es|ist|e)?\s?(?:(?:my|his|her|their|mon|mi|meu|mein|son|su)\s(?:\w+\s)?)?"
    r"(?:birthday|bday|b-day|dob|birth ?date|date of birth|anniversaire|cumple(?:anos)?|aniversario|geburtstag)\b"
)
_IS_BIRTH: Final = re.compile(r"\W{0,3}(?:is|was)? ?(?:the day|when)? ?(?:that )?(?:i|he|she|they) (?:was|were) born\b")
_VERIFIES: Final = re.compile(r"\W{0,3}(?:\w+\W+){0,4}(?:old enough|18\+|over 18|verif\w+)")
_ASKED: Final = re.compile(
    r"\b(?:verify|verification|mods? (?:who )?asked|how old|age check|sign ?up|next of kin|my (?:full )?name is)\b"
)

_RECORD: Final = re.compile(
    r"\b"
    + any_of(
        "nhs, referral, patient, passport, licen[cs]e, ssn, insurance, ni number",
        "surname, full name, nationality, next of kin, case file",
    )
    + r"\b"
)
"""What stands beside a date of birth in somebody's papers."""

_PARTED: Final = re.compile(r"[,/|;\n•·][ \t]?\Z")
_PARTS: Final = re.compile(r"[ \t]?(?:[,/|;\n•·]|$)")
_DETAIL: Final = re.compile(
    r"[a-z0-9]@[a-z0-9-]{2,30}\.[a-z]|\+\d{1,3}[ \d]{6}|\d{1,3}(?:\.\d{1,3}){3}|\d{3}-\d{2}-\d{4}"
)
"""An address of mail or of a machine, a telephone number, a number of papers."""

Hit = tuple[int, int, float]


def find_births(text: str) -> Iterator[Hit]:
    """Start, end and confidence of each date of birth in a skeleton."""
    for match in islice(_DATES.finditer(text), enough(text)):
        start, end = match.span()
        if _inside(text, start, end) or not _real(text[start:end]):
            continue
        before = text[max(0, start - 70) : start]
        after = text[end : end + 60]
        cue = _last(_BORN, before)
        if cue >= 0 and _last(_OTHER_DAY, before) < cue:
            yield start, end, 0.9
        elif _OTHER_DAY.search(before):
            continue
        elif _IS_BIRTHDAY.match(after) or _IS_BIRTH.match(after):
            yield start, end, 0.85
        elif _lived(text[start:end]) and (
            len(text.strip()) == end - start
            or _VERIFIES.match(after)
            or _ASKED.search(before)
            or _RECORD.search(before)
            or _RECORD.search(after)
            or _listed(text, start, end)
        ):
            yield start, end, 0.6


def _listed(text: str, start: int, end: int) -> bool:
    """Whether it is one of somebody's details that stand side by side, parted by signs, an address or number by it."""
    around = text[max(0, start - 120) : start], text[end : end + 120]
    if not (_PARTED.search(around[0]) and (_PARTS.match(around[1]) or not around[1].strip())):
        return False
    return any(_DETAIL.search(one) for one in around)


def _inside(text: str, start: int, end: int) -> bool:
    """Whether it is a part of a longer number, version or path."""
    behind = text[end : end + 2]
    return (
        text[max(0, start - 1) : start] in set("./-_")
        or behind[:1] in set("/-_")
        or (behind[:1] == "." and behind[1:].isdecimal())
    )


def _last(pattern: re.Pattern[str], text: str) -> int:
    end = -1
    for match in pattern.finditer(text):
        end = match.end()
    return end


def _numbers(date: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", date)]


def _real(date: str) -> bool:
    """Whether day and month can be: two numbers of at most 31, one of them at most 12."""
    numbers = _numbers(date)
    if re.search("[a-z]{3}", date):
        return 1 <= numbers[0] <= 31 or len(numbers) == 1
    small = numbers[1:] if numbers[0] > 999 else numbers[:2]
    return all(1 <= number <= 31 for number in small) and min(small) <= 12


def _lived(date: str) -> bool:
    """Whether the year is written out and long enough ago for somebody who writes."""
    return any(1920 <= number <= 2015 for number in _numbers(date))
