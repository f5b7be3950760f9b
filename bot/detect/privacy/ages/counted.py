"""What a number counts, other than years of age: time, money, distance, people, places in a row."""

from __future__ import annotations

import re
from typing import Final

from bot.detect.patterns import any_of

_SIGNS: Final = any_of(
    r" ?[%°+€£$], ['\"][\d ], ['\"]$, [.:\x2c](?!5\b(?! ?[a-z%]))\d, /\d, -\d, - ?\d, \)?:\)",
    r" ?(?:out )?of (?:10|ten|\d|the|my|us|them)",
    r" (?:to|or|and|for|-) \d\d?\d?\b(?! ?(?:now|today|rn))",
)
_ABBREVIATED: Final = any_of(
    "st, nd, rd, th, x, k, kg, kgs, lbs?, kcal, cal, cm, mm, km, ft, mg, ml, mcg, gb, mb, pts?, pp?",
    "am, pm, h, hrs?, mins?, secs?, wks?, mos?",
)
_MORE: Final = any_of(
    "more, full, whole, good, solid, straight, long, entire, different, other, missed, extra, mas, mais, plus, weitere"
)
_TIMES: Final = any_of(
    "seconds?, minutes?, hours?, days?, nights?, weeks?, months?, weekends?, decades?, o'?clock",
    "segundos?, minutos?, horas?, dias?, semanas?, mes(?:es)?(?! que), noches, noites",
    "secondes?, heures?, jours?, semaines?, mois, nuits?",
    "sekunden?, minuten?, stunden?, tage?n?, wochen?, monate?n?, uhr",
)
_MEASURES: Final = any_of(
    "miles?, meters?, metres?, feet, foot, inch(?:es)?, blocks, streets, stops, stone, pounds?, kilos?, grams?",
    "ounces?, percent, degrees, bucks, dollars, quid, euros?, pence, cents, points?, puntos",
    "pontos, units, calories, credits",
)
_TURNS: Final = any_of(
    "pages?, chapters?, episodes?, seasons?, levels?, steps?, times, sessions?, meetings?, tabs, texts?, messages",
    "notifications, calls, attempts?, rounds?, reps, sets, laps, floors?, kills, games?, streams, missed, unread",
    "followers, members, votes, likes, veces, vezes, fois, mal",
)
_THINGS: Final = any_of(
    "people, persons?, kids, children, cats, dogs, pets, siblings, beers, drinks, shots, cups, cigs, cigarettes",
    "pills, tablets, gatos, perros, hijos, personas, filhos, pessoas, enfants, chats, personnes, kinder, katzen, leute",
)
_WHERE: Final = any_of(
    "over, under, above, below, behind, ahead, short, down, up, off, away, out, late, early, deep, left, more, less",
    "in (?:line|the (?:queue|line|list)|a row), on the list, too many, apart, and a half, and counting, or so",
)
_GONE: Final = any_of(
    "in, into, deep, away, late, early, behind, short, clean, sober, free, ahead, ago, down, off, left, pregnant, post",
    "since, out, over, past, older, younger, old than, strong, without, on, smoke, no, of(?! age), apart, married",
    r"together, now, too, and (?:\w+ )?(?:days?|months?|weeks?|counting)",
)
"""What follows the years that something has lasted."""
_LATIN_GONE: Final = any_of(
    "de (?!edad|idade), sin, que, despues, limpi, sobri, casad, juntos, trabaj, vivi, con mi, atras",
    "sem, depois, trabalh, com meu, sans, depuis, apres, avec mon, clean",
)
_GERMAN_GONE: Final = any_of("clean, trocken, nuchtern, her, lang, ohne, spater, zusammen, verheiratet")
_COUNTED: Final = re.compile(
    rf"{_SIGNS}"
    rf"| ?{_ABBREVIATED}\b(?!/)"
    rf"|[ -](?:{_MORE} )?(?:{_TIMES}|{_MEASURES}|{_TURNS}|{_THINGS})\b"
    rf"| {_WHERE}\b"
    rf"| [a-z]{{3,14}}s {_GONE}\b"
    rf"| ?(?:years?|yrs?)[,']? {_GONE}\b"
    rf"| ?(?:anos|ans) {_LATIN_GONE}"
    rf"| ?jahre {_GERMAN_GONE}"
)


def counted(text: str, end: int) -> bool:
    """Whether the number that ends here in a skeleton counts something, or is part of a longer one."""
    return _COUNTED.match(text, end) is not None
