"""Help lines and emergency numbers by country, from config/resources/*.yaml. What each word means: the README there.

Digits are never computed, translated or completed: what is dialled is what stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Any, ClassVar, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, StringConstraints, TypeAdapter, ValidationError

from bot.trouble import Trouble
from config.document import Document, read_file
from config.mistakes import Mistake, Where, from_pydantic
from config.opening import Opening, read_opening

FOLDER: Final = Path(__file__).parent / "resources"
HOTLINES: Final = "hotlines.yaml"
ANYWHERE: Final = "INT"

Topic = Literal["emergency", "suicide", "self_harm", "abuse", "sexual_assault", "youth", "lgbtq", "eating_disorder",
                "substance", "poison"]  # fmt: skip
Evidence = Literal["government_or_standard_list", "page_seen+dated_check", "page_seen", "dated_check", "lists_only",
                   "server"]  # fmt: skip
Words = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^\S.*\S$|^\S$")]
Number = Annotated[str, StringConstraints(max_length=40, pattern=r"^[+(*#]?[0-9][0-9 ()/.-]*[0-9](?:,? [a-zó 0-9]+)?$")]
Address = Annotated[str, StringConstraints(max_length=200, pattern=r"^https://[a-z0-9.-]+(?:/[!-~]*)?$")]
Day = Annotated[str, StringConstraints(pattern=r"^20[0-9]{2}(?:-[01][0-9](?:-[0-3][0-9])?)?$|^undated$")]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$|^INT$")]

DOUBTS: Final = ("unconfirmed", "not confirmed", "see site", "claim", "disagree", "confidence", "repo", "label",
                 "per several sources", "old report")  # fmt: skip
"""Words in ``hours`` for which nobody may be told that a line is open (docs/safe-messaging.md, 20)."""

OWN: Final = "server"
"""The evidence of a line that a server's moderators have added and checked themselves. No file here has any."""

STRICT: Final = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class Text:
    """A number for text messages, and the word to begin with where there is one."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    number: Number
    keyword: Words | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One service. ``country`` is a code (ISO 3166-1, or INT); ``None`` where a way of reaching it does not exist."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    name: Words
    hours: Words
    topics: tuple[Topic, ...]
    languages: tuple[Words, ...]
    evidence: Evidence
    checked: Day
    source: Annotated[str, StringConstraints(min_length=1, max_length=1000)]
    call: Number | None = None
    text: Text | None = None
    whatsapp: Number | None = None
    chat: Address | None = None
    website: Address | None = None
    serves: Words | None = None
    area: Words | None = None
    hours_shown: Words | None = None
    open: Annotated[Opening, PlainValidator(read_opening)] | None = None
    note: Annotated[str, StringConstraints(max_length=500)] | None = None
    single: bool = False
    country: CountryCode = ANYWHERE

    @property
    def own(self) -> bool:
        """Whether a server's moderators have added it, for their members alone (config/server_lines.py)."""
        return self.evidence == OWN

    @property
    def opening(self) -> str:
        """The hours as people read them."""
        return self.hours_shown or self.hours

    @property
    def always_open(self) -> bool:
        """Whether its hours are known to be day and night, everywhere that it serves."""
        whole_week = self.open is not None and self.open.always
        return whole_week or re.fullmatch(r"24/7(?: since .*)?", self.hours) is not None

    def open_at(self, now: datetime) -> bool | None:
        """Whether it is open at a moment (``now`` knows its zone); None where its hours are not known to the minute."""
        if self.unconfirmed:
            return None
        if self.always_open:
            return True
        return None if self.open is None else self.open.open_at(now)

    @property
    def unconfirmed(self) -> bool:
        """Whether its hours are in doubt, so that nobody may be told that it is open."""
        return any(doubt in self.hours for doubt in DOUBTS)

    @property
    def directory(self) -> bool:
        """Whether it lists other services instead of answering itself."""
        return self.call is None and self.text is None and self.whatsapp is None and self.chat is None

    @property
    def without_a_call(self) -> bool:
        """Whether it is of use to somebody who will not or cannot speak."""
        return self.text is not None or self.whatsapp is not None or self.chat is not None or self.directory


@dataclass(frozen=True, slots=True)
class Country:
    """A country's emergency number and lines, in the order of its file. INT has no emergency number.

    ``aliases`` are other names that people look for it by: in its own languages, short, of a part of it.
    """

    code: str
    name: str
    emergency: Line | None
    lines: tuple[Line, ...]
    aliases: tuple[str, ...] = ()


class CountryShape(BaseModel):
    """A country's file, its lines still unread."""

    model_config = STRICT

    country: CountryCode
    name: Words
    aliases: tuple[Words, ...] = ()
    emergency: Any = None
    lines: Annotated[list[Any], Field(min_length=1)]


LINE: Final = TypeAdapter(Line)
NAMES: Final = (*(field.name for field in fields(Line)), *(field.name for field in fields(Text)))


@cache
def load_countries(folder: Path = FOLDER) -> Mapping[str, Country]:
    """Every country's lines, by code, sorted by the country's name; INT last.

    Raises one Trouble with a line for every mistake in every file.
    """
    countries: list[Country] = []
    troubles: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name == HOTLINES:
            continue
        try:
            countries.append(read_country(read_file(path), path.stem))
        except Trouble as trouble:
            troubles += trouble.lines
    if not countries and not troubles:
        troubles.append(f"{folder}: there are no help lines here. Put one file for each country into it (GB.yaml).")
    if troubles:
        raise Trouble(*troubles)
    countries.sort(key=lambda country: (country.code == ANYWHERE, country.name))
    return {country.code: country for country in countries}


def read_country(document: Document, code: str) -> Country:
    """What a country's file says. Raises one Trouble with a line for every mistake in it."""
    mistakes: list[Mistake] = []
    try:
        shape = CountryShape.model_validate(document.data)
    except ValidationError as error:
        raise document.trouble(from_pydantic(error, (), CountryShape.model_fields)) from None
    if shape.country != code:
        mistakes.append(Mistake(("country",), f'"{shape.country}" does not match the name of the file.'))
    emergency = None
    if shape.country != ANYWHERE:
        emergency = _line(shape.emergency, ("emergency",), shape.country, mistakes)
        if emergency and emergency.call is None:
            mistakes.append(Mistake(("emergency",), "has no number to call. Add `call`."))
    elif shape.emergency is not None:
        mistakes.append(Mistake(("emergency",), "no number is right in every country. Leave it out."))
    lines = [_line(raw, ("lines", index), shape.country, mistakes) for index, raw in enumerate(shape.lines)]
    mistakes += [Mistake(("lines", index, "evidence"), f'"{OWN}" is for lines that a server has added by itself.')
                 for index, line in enumerate(lines) if line and line.own]  # fmt: skip
    if mistakes:
        raise document.trouble(mistakes)
    return Country(shape.country, shape.name, emergency, tuple(line for line in lines if line), shape.aliases)


def read_line(raw: object, country: str) -> tuple[Line | None, list[Mistake]]:
    """A line that stands in no file, held against the same rules, and every mistake in it."""
    mistakes: list[Mistake] = []
    return _line(raw, (), country, mistakes), mistakes


def _line(raw: object, where: Where, country: str, mistakes: list[Mistake]) -> Line | None:
    if isinstance(raw, Mapping) and "country" in raw:
        mistakes.append(Mistake((*where, "country"), "stands at the top of the file already. Leave it out."))
    try:
        line = LINE.validate_python({**raw, "country": country} if isinstance(raw, Mapping) else raw)
    except ValidationError as error:
        mistakes += from_pydantic(error, where, NAMES)
        return None
    if line.directory and line.website is None:
        mistakes.append(Mistake(where, "nobody can reach it: it has no call, text, chat or website. Add one."))
    if line.open is not None and line.unconfirmed:
        mistakes.append(Mistake((*where, "open"), f"cannot stand beside hours in doubt ({line.hours}). Leave one out."))
    return line


def numbers_of(line: Line) -> Iterator[str]:
    """Every number of a line, as digits; "112 / 999" are two, and what to press afterwards is none."""
    for written in (line.call, line.text.number if line.text else None, line.whatsapp):
        if written:
            for one in re.split(r" / | or ", re.split(r",? (?:then|option|opción|ext)\b", written)[0]):
                yield re.sub(r"[^0-9]", "", one)


class HotlinesShape(BaseModel):
    """One country in hotlines.yaml."""

    model_config = STRICT

    code: Annotated[int, Field(ge=1, le=999)] | None = None
    numbers: list[Annotated[str, StringConstraints(pattern=r"^[0-9]{2,15}$")]]


@cache
def hotline_digits(folder: Path = FOLDER) -> frozenset[str]:
    """The digits of every help line and emergency number known, in each way that people write them.

    Long numbers also with the country's calling code in front ("448088010677"), without the trunk's nought or, in North
    America, without the leading 1. Raises Trouble as ``load_countries`` does.
    """
    document = read_file(folder / HOTLINES)
    known = {digits for country in load_countries(folder).values()
             for line in (*country.lines, *([country.emergency] if country.emergency else []))
             for digits in numbers_of(line)}  # fmt: skip
    mistakes: list[Mistake] = []
    for name, raw in document.data.items() if isinstance(document.data, dict) else ():
        try:
            shape = HotlinesShape.model_validate(raw)
        except ValidationError as error:
            mistakes += from_pydantic(error, (name,), HotlinesShape.model_fields)
            continue
        known.update(spelling for digits in shape.numbers for spelling in _spellings(digits, shape.code))
    if mistakes:
        raise document.trouble(mistakes)
    return frozenset(known)


def _spellings(digits: str, code: int | None) -> Iterator[str]:
    yield digits
    if len(digits) < 6 or code is None:
        return
    if code == 1:
        national = digits[1:] if len(digits) == 11 and digits.startswith("1") else digits
        yield from (national, f"1{national}") if len(national) == 10 else ()
        return
    yield f"{code}{digits}"
    if digits.startswith("0"):
        yield f"{code}{digits[1:]}"
