"""Full dates of birth: a day, a month and a year, said to be when somebody was born."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_MONTH: Final = (
    r"(?:jan(?:uary|uar|eiro|vier)?|feb(?:ruary|ruar|rero)?|fev(?:ereiro|rier)?|mar(?:ch|zo|co|s)?|marz|apr(?:il)?"
    r"|abr(?:il)?|avril|may|mayo"
    r"|mai|maio|june?|juni|junio|junho|juin|july?|juli|julio|julho|juillet|aug(?:ust)?|ago(?:sto)?|aout"
    r"|sept?(?:ember)?|setembro"
    r"|septiembre|septembre|oct(?:ober|ubre|obre)?|okt(?:ober)?|outubro|nov(?:ember|iembre|embre|embro)?|dec(?:ember"
    r"|embre)?"
    r"|dez(?:ember|embro)?|dic(?:iembre)?|ene(?:ro)?)"
)
_YEAR: Final = r"(?:19[2-9]\d|20[012]\d)"
_DATE: Final = re.compile(
    rf"(?<![\w./-])(?:\d{{1,2}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?(?:{_YEAR}|\d\d)|{_YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\.?(?: of| de| du)? {_MONTH}\.?,?(?: de| del)? {_YEAR}|{_MONTH}\.? \d{{1,2}}(?:st|nd"
    rf"|rd|th)?,? {_YEAR})(?![\w/-]|\.\d)"
)
_BORN: Final = re.compile(
    r"\b(?:born|dob|d\.o\.b\.?|date of birth|birthdate|birth date|birthday|bday|b-day|geb|geboren|geburtsdatum"
    r"|geburtstag|nacido|nacida"
    r"|naci|nacimiento|nascid[oa]|nasci|nasceu|nacio|nascimento|nee?|naissance|anniversaire|cumpleanos|cumple"
    r"|aniversario|birth)\b"
)
_NOT_BORN: Final = re.compile(
    r"\b(?:appointment|court|hearing|due|exam|deadline|moved|surgery|until|sober|clean|since|expires?|exp|valid"
    r"|flight|started|died"
    r"|passed away|wedding|married|baby is due|meeting|session)\b"
)
_ADULT: Final = re.compile(r"\W{0,3}(?:\w+\W+){0,4}(?:old enough|18\+|over 18|adult|verif\w+|mods?\b)")
_ASKED: Final = re.compile(
    r"\b(?:verify|verification|mods? (?:who )?asked|how old|age check|sign ?up|no next of kin|my name is"
    r"|i'?m \w+ \w+,)\b"
)

Hit = tuple[int, int, float]


def find_births(text: str) -> Iterator[Hit]:
    """Start, end and confidence of each date of birth in a skeleton."""
    for match in _DATE.finditer(text):
        start, end = match.span()
        if not _real(match[0]):
            continue
        before = text[max(0, start - 70) : start]
        after = text[end : end + 60]
        cue = _last(_BORN, before)
        if cue >= 0 and _last(_NOT_BORN, before) < cue:
            yield start, end, 0.9
        elif _NOT_BORN.search(before):
            continue
        elif before.endswith("je suis du ") or re.match(
            r"\W{0,3}(?:is|was|c'est|es)?\s?(?:my|his|her|their|mon|mi)\s(?:\w+\s)?(?:birthday|bday|dob)", after
        ):
            yield start, end, 0.85
        elif len(text.strip()) == end - start or _ADULT.match(after) or _ASKED.search(before):
            yield start, end, 0.6


def _last(pattern: re.Pattern[str], text: str) -> int:
    end = -1
    for match in pattern.finditer(text):
        end = match.end()
    return end


def _real(date: str) -> bool:
    """Whether day and month can be: two numbers of at most 31, one of them at most 12."""
    numbers = [int(part) for part in re.findall(r"\d+", date)]
    if re.search("[a-z]{3}", date):
        return min(numbers) in range(1, 32)
    small = numbers[1:] if numbers[0] > 999 else numbers[:2]
    return all(1 <= number <= 31 for number in small) and min(small) <= 12
