"""What somebody types about a help line -> the line, or every mistake in it. Pure.

A form on Discord has five fields. Two of them hold several things, one a row, each behind its word (``call: 0800 1``);
a row with nothing behind its word is left out. The same rules hold as for the files in config/resources/, and a few
more, because what stands here is shown to people in distress without anybody looking over it again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, get_args

from config.country_search import folded
from config.helplines import OWN, Country, Line, Topic, read_line
from config.mistakes import Mistake
from config.server_lines import same

REACH: Final = ("call", "text", "whatsapp", "chat", "website")
MORE: Final = ("source", "for", "area", "languages")
TOPICS: Final = tuple(topic for topic in get_args(Topic) if topic != "emergency")
LONGEST: Final = {"name": 80, "hours": 120, "serves": 60, "area": 60, "chat": 100, "website": 80, "source": 300}
"""Characters of each. Discord's messages hold 2,000, and three lines with words around them have to fit."""

LONGEST_LINE: Final = 260
"""Characters of all that is shown of one line, its address included."""

LANGUAGES: Final = 12

ALWAYS: Final = frozenset({"always", "24/7", "24 hours", "24 7", "day and night", "open 24 hours", "always open"})
IN_ADDRESSES: Final = re.compile(r"[<>\[\]`]")
SIGNS: Final = re.compile(r"[<>\[\]@`]|://")
"""What would become a link, a mention or a frame in a message: words have none of it, addresses little."""

ROW: Final = re.compile(r"\s*([A-Za-z]{2,10}(?:-[A-Za-z]{3})?)\s*:\s*(.*?)\s*")
KEYWORD: Final = re.compile(r"(.{1,40}?) to (.+)")
FIELDS: Final = {"for": "serves"}


@dataclass(frozen=True, slots=True)
class Form:
    """The five fields as they were typed."""

    name: str = ""
    reach: str = "".join(f"{word}: \n" for word in REACH).rstrip("\n")
    hours: str = ""
    topics: tuple[str, ...] = ()
    more: str = "source: \nfor: \narea: \nlanguages: en"


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake: ``code`` names the sentence that says what to write instead, ``given`` is what was typed, cut short,
    ``what`` the rest of the sentence where a rule has words of its own.
    """

    code: str
    given: str = ""
    what: str = ""


CODES: Final = (
    "name", "name-taken", "name-emergency", "reach", "reach-row", "call", "text", "whatsapp", "chat", "website",
    "hours", "open", "topics", "source", "serves", "area", "languages", "more-row", "twice", "signs", "long",
    "line-long",
)  # fmt: skip
"""Every mistake that can be made, in the order of the form."""


def form_of(line: Line) -> Form:
    """A line as somebody would have typed it."""
    text = "" if line.text is None else line.text.number
    if line.text is not None and line.text.keyword:
        text = f"{line.text.keyword} to {text}"
    reach = {"call": line.call, "text": text, "whatsapp": line.whatsapp, "chat": line.chat, "website": line.website}
    hours = ["always" if line.always_open and line.open is None else line.opening]
    if line.open is not None:
        hours += [f"{word}: {value}" for word, value in line.open.plain().items()]
    source = line.source if line.own else ""
    more = {"source": source, "for": line.serves, "area": line.area, "languages": ", ".join(line.languages)}
    topics = tuple(topic for topic in line.topics if topic in TOPICS)
    return Form(line.name, _rows(reach), "\n".join(hours), topics, _rows(more))


def read_form(
    form: Form, country: Country, today: str, own: Sequence[str] = (), instead_of: str = ""
) -> tuple[Line | None, tuple[Fault, ...]]:
    """The line that a form describes, checked by the server ``today`` (``2026-11-30``), or every mistake in it.

    ``own`` are the names of the lines that the server has already, ``instead_of`` the one whose place it takes.
    """
    faults: list[Fault] = []
    plain: dict[str, object] = {"name": _words(form.name), "evidence": OWN, "checked": today, "topics": [*form.topics]}
    plain |= _reach(form.reach, faults)
    plain |= _hours(form.hours)
    plain |= _more(form.more, plain.get("website") or plain.get("chat"), faults)
    faults += _by_hand(plain, country, own, instead_of)
    line, mistakes = read_line(plain, country.code)
    known = {fault.code for fault in faults}
    faults += [fault for fault in dict.fromkeys(map(_fault, mistakes, [plain] * len(mistakes)))
               if fault.code not in known]  # fmt: skip
    if line is not None and line.hours == "24/7" and line.open is not None and not line.open.always:
        faults.append(Fault("open", what="they are fewer than always. Leave one of the two out."))
    if line is not None and not faults and sum(map(len, _shown(line))) > LONGEST_LINE:
        faults.append(Fault("line-long", what=str(LONGEST_LINE)))
    faults.sort(key=lambda fault: CODES.index(fault.code))
    return (None, tuple(faults)) if faults else (line, ())


def described(line: Line) -> str:
    """A line in one row, for a log: everything that somebody typed about it."""
    form = form_of(line)
    rows = (row for field in (form.reach, form.hours, form.more) for row in field.splitlines())
    known = (row for row in rows if not row.endswith(": "))
    return "; ".join((form.name, *known, f"topics: {', '.join(form.topics)}"))


def _rows(values: Mapping[str, str | None]) -> str:
    return "\n".join(f"{word}: {value or ''}" for word, value in values.items())


def _reach(typed: str, faults: list[Fault]) -> dict[str, object]:
    found: dict[str, object] = dict(_labelled(typed, REACH, "reach-row", faults))
    text = found.get("text")
    if isinstance(text, str):
        keyword = KEYWORD.fullmatch(text)
        found["text"] = {"number": keyword[2].strip(), "keyword": keyword[1]} if keyword else {"number": text}
    return found


def _hours(typed: str) -> dict[str, object]:
    """Free words; where a row names a zone, the rows with a day are for the machine."""
    rows = [row.strip() for row in typed.splitlines() if row.strip()]
    labelled = [(found[1].casefold(), found[2]) if (found := ROW.fullmatch(row)) else ("", "") for row in rows]
    if not any(word == "zone" for word, _ in labelled):
        words, table = rows, {}
    else:
        words = [row for row, (word, _) in zip(rows, labelled, strict=True) if not word]
        table = {word: re.sub(r"\s*,\s*", ", ", value) for word, value in labelled if word}
    said = "; ".join(words) or ", ".join(f"{word} {value}" for word, value in table.items() if word != "zone")
    always = folded(said.replace("/", " ")) in ALWAYS or said.casefold().rstrip(".") in ALWAYS
    return {"hours": "24/7" if always else said, **({"open": table} if table else {})}


def _more(typed: str, page: object, faults: list[Fault]) -> dict[str, object]:
    rows = _labelled(typed, MORE, "more-row", faults)
    found: dict[str, object] = {FIELDS.get(word, word): value for word, value in rows}
    languages = [one.strip() for one in str(found.get("languages", "")).split(",") if one.strip()]
    return {**found, "languages": languages, "source": found.get("source") or page or ""}


def _labelled(typed: str, known: Sequence[str], code: str, faults: list[Fault]) -> Iterator[tuple[str, str]]:
    """The rows that say something, each word once."""
    seen: set[str] = set()
    for row in filter(str.strip, typed.splitlines()):
        found = ROW.fullmatch(row)
        word = found[1].casefold() if found else ""
        if found is None or word not in known:
            faults.append(Fault(code, _cut(row.strip())))
        elif found[2] and word in seen:
            faults.append(Fault("twice", word))
        elif found[2]:
            seen.add(word)
            yield word, found[2]


def _by_hand(plain: Mapping[str, object], country: Country, own: Sequence[str], instead_of: str) -> Iterator[Fault]:
    """What the files' rules do not ask, because somebody looks over them."""
    name = str(plain["name"])
    if name and country.emergency and same(name, country.emergency.name):
        yield Fault("name-emergency", _cut(name))
    if any(same(name, one) and not same(name, instead_of) for one in own):
        yield Fault("name-taken", _cut(name))
    for field, most in LONGEST.items():
        if len(str(plain.get(field, ""))) > most:
            yield Fault("long", field, str(most))
    text = plain.get("text")
    keyword = str(text.get("keyword", "")) if isinstance(text, Mapping) else ""
    words = [name, str(plain["hours"]), str(plain.get("serves", "")), str(plain.get("area", "")), keyword]
    if any(SIGNS.search(one) or any(unicodedata.category(c).startswith("C") for c in one) for one in words):
        yield Fault("signs")
    for field in ("chat", "website"):
        if IN_ADDRESSES.search(str(plain.get(field, ""))):
            yield Fault(field, _cut(str(plain[field])))
    languages = plain["languages"]
    if isinstance(languages, list) and len(languages) > LANGUAGES:
        yield Fault("languages")
    topics = plain["topics"]
    if not isinstance(topics, list) or not topics or any(topic not in TOPICS for topic in topics):
        yield Fault("topics")  # the emergency number is nobody's to choose


def _fault(mistake: Mistake, plain: Mapping[str, object]) -> Fault:
    field = str(mistake.where[0]) if mistake.where else "reach"
    if field == "open":
        return Fault("open", what=mistake.what)
    given = plain.get(field, "")
    given = given.get("number", "") if isinstance(given, Mapping) else given
    return Fault(field, _cut(given) if isinstance(given, str) else "")


def _shown(line: Line) -> Iterator[str]:
    text = line.text and (line.text.number, line.text.keyword or "")
    for value in (line.name, line.opening, line.serves, line.area, line.call, line.whatsapp, line.chat, line.website):
        yield value or ""
    yield from text or ()


def _words(typed: str) -> str:
    return " ".join(typed.split())


def _cut(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
