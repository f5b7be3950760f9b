"""The numbers by which a state knows a person: social security, passports, licences, health and tax numbers.

Which there are, what they are called and how they are checked stands in documents.py. A number counts when one of its
names stands near it, its form is right and its check digit, where it has one, too. The few forms that nothing else has
(a codice fiscale, a dashed social security number) count without a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from bot import regex
from bot.detect.privacy.numbers.document import Document
from bot.detect.privacy.numbers.documents import DOCUMENTS
from bot.detect.privacy.numbers.shapes import Shape, compact
from bot.detect.privacy.numbers.whose import Whose
from bot.detect.settings import DetectorSettings
from bot.detect.words import words
from bot.model import Finding, View

_MOST: Final = 60
"""How many names, and how many forms, of one text are looked at closely."""

_AFTER, _BEFORE, _LONGEST = 110, 48, 48
"""How far behind a name and before it a number may begin, and how long it may be, in characters."""

_NEAR, _NOT_FAR = 16, 40
"""How many characters may stand between a name and what has only a shape, without and with a word that joins them."""


_SUFFIX: Final = r"(?:[ .-](?:number|nummer|numero|num|nr|no|card|code|id)|nummer|nr)"
"""What may stand behind any name: "ssn number", "pan card", "ausweisnummer"."""

_ENDS: Final = re.compile(rf"(?:(?<=\w\w\w){_SUFFIX}|(?<=\w)[ .-](?:number|id|card|no)){{1,2}}$")


def _key(name: str) -> str:
    """The name without blanks and marks, and without what may stand behind any name."""
    return re.sub(r"[^a-z]", "", _ENDS.sub("", name.replace(".", "")))


def _by_name() -> dict[str, tuple[Document, ...]]:
    found: dict[str, list[Document]] = {}
    for document in DOCUMENTS:
        for key in dict.fromkeys(map(_key, document.names)):
            found.setdefault(key, []).append(document)
    return {key: tuple(sorted(several, key=lambda one: not one.firm)) for key, several in found.items()}


def _names() -> str:
    """A pattern for every name, with blanks, dashes and dots where people leave them out or put them in."""
    bare: set[str] = set()
    ended: set[str] = set()
    for name in (name for document in DOCUMENTS for name in document.names):
        base = _ENDS.sub("", name)
        spelled = re.sub(r" |(?<=\w)'(?=\w)", "[ '._/-]?", base.replace(".", r"\.?"))
        (bare if base == name else ended).add(spelled)
    suffix = rf"[ .-]?(?:{_SUFFIX})"
    return (
        rf"\b(?:(?:{_longest_first(bare)})(?:{suffix}){{0,2}}|(?:{_longest_first(ended)})(?:{suffix}){{1,2}})(?:\b|#)"
    )


def _longest_first(names: set[str]) -> str:
    return "|".join(sorted(names, key=lambda name: (-len(name), name)))


_AMBIGUOUS: Final = frozenset({"id"})
"""What is left of "id card" and "id number" as well: by itself it means only what is called so."""
_BY_NAME: Final = _by_name()
_NAMES: Final = regex.compile(_names())
_SHAPES_ALONE: Final = tuple((document, shape) for document in DOCUMENTS for shape in document.alone)
_ALONE_ANY: Final = regex.compile(rf"\b(?:{'|'.join(sorted({shape.bare for _, shape in _SHAPES_ALONE}))})\b")

_EITHER: Final = regex.compile(f"{_NAMES.pattern}|{_ALONE_ANY.pattern}")

_BEGIN: Final = re.compile(
    r"(?<![a-z0-9])"
    r"(?:[a-z]{0,16}[0-9]|(?P<word>[a-z]{1,5})[ .-]{1,2}[0-9]|(?P<letter>[a-z])[ .-][a-z][ .-][0-9])"
)
_WORDS_BEFORE: Final = words(
    "a an and at be by card code e eh el es est for his her i id in is ist it its la le mi my n nb no nos nr num o of "
    "on or os ref s so the this to um un uno war was"
)
"""Short words before digits that are no part of a number."""

_OTHER_KIND: Final = re.compile(
    r"\b(?:phone|cell|mobile|call|ring|text|txt|whatsapp|tel|orders?|tracking|ticket|account|acct|routing|sort code"
    r"|iban|zip|postcode|tickets|plates?|expires?|until|born|dob)\b"
)
_HARMLESS_BEFORE: Final = re.compile(
    r"\b(?:orders?|score|level|tracking|parcel|ticket|invoice|ref|reference|isbn|serial|model|part|item|sku|booking|flight|commit"
    r"|hash|seed|build|version|user ?name|username|login|password|case|claim|code|error|bestell\w*|commande|pedido"
    r"|encomenda|colis|paket\w*|sendung\w*)\b[^\n]{0,24}$"
)
_JOINED: Final = re.compile(r"\s{0,2}(?:[,;/&+\n]|(?:and|or|und|oder|y|o|e|ou|et)\b){1,2}\s{0,2}")
_MORE: Final = 9
"""How many more numbers one name may introduce."""

_OF_A_THING: Final = re.compile(
    r"\b(?:student|pupil|school|class|library|employee|staff|badge|work|member|membership|club|account|user|player|game"
    r"|friend|steam|discord|apple|event|order|booking|ticket|case|tracking|transaction|parcel|software|photo|bus|gym)"
    r"(?:'?s)?[ ._-]$"
)
"""What else has an id, a card or a licence."""

_GLUE: Final = re.compile(
    r"(?:[\s:=#*,.()\"'/>-]|(?:number|numbers|num|no|nr|nummer|numero|n|id|card|code|is|was|are|its|it's|it|s|my|mine"
    r"|the|also|has|es|ist|est|e|eh|era|lautet|war|le|el|la|o|here|aqui|hier|says|reads|new|old|current|just|so|of|for"
    r"|btw|still|called|like|starts with|goes|do|de|da|del|und|and|y|et|digits|full|real|actual)\b)*"
)
_GLUE_END: Final = re.compile(r"(?:[:=#]|\b(?:is|was|number|no|nr|num|es|ist|est|e|eh|lautet|numero|nummer))\s*$")
_NUMBER_SAID: Final = re.compile(r"(?:#|\b(?:number|no|nr|num|id|code|nummer|numero)|nummer|nr)$")
_TURNED: Final = re.compile(
    r"[\s,=()\"'*-]*(?:(?:is|was) what (?:it|he|she|they) (?:said|says|had|reads) (?:on|in) )?"
    r"(?:(?:is|was|that's|thats|this is|es|ist|est|e|c'est|as|for|ist|sind|est|are)\b)?\s*"
    r"(?:(?:my|the|his|her|their|our|your|ur|mi|su|mein|meine|seine|ihre|mon|ma|son|sa|meu|minha|o|a|el|la|le|die|der"
    r"|das|mums?|moms?|dads?|a|an|valid|real|actual|new|old|uk|us|full|whole)\b[\s'(]*){0,3}"
)

TRIGGERS: Final[tuple[str, ...]] = (
    r"\b(?:perso|ausweis|reisepass|fuhrerschein|passport|passeport|pasaporte|passaporte|licen[cs]e|medicare|mbi)",
    r"[0-9](?:[^0-9]{0,14}[0-9]){5}",
    r"[a-z]{5}[0-9]{4}[a-z]",
    r"[a-z]{3}[ -]?[a-z]{3}[ -]?[a-z0-9]{5}[ -]?[a-z][0-9]{3}[a-z]",
    r"[a-z]{3}[ -]?[0-9][0-9a-z][ -]?[0-9a-z][0-9]",
    r"[0-9][a-z][0-9a-z][0-9][ -]?[a-z][0-9a-z][0-9]",
)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """Nothing to set but whether it looks at all."""


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Numbers of documents, each with what it is."""
    text = view.skeleton
    if not _EITHER.search(text):
        return
    whose = Whose(text, "privacy.government_id")
    for name in islice(_NAMES.finditer(text), _MOST):
        for start, end, document in _named(view, text, *name.span()):
            yield _finding(view, whose, start, end, document.why, 0.95 if document.firm else 0.85)
    for match in islice(_ALONE_ANY.finditer(text), _MOST):
        for document, shape in _SHAPES_ALONE:
            exact = shape.pattern.match(text, match.start())
            if exact and _stands_alone(view, text, document, shape, *exact.span()):
                yield _finding(view, whose, *exact.span(), document.why, 0.85)
                break


def _finding(view: View, whose: Whose, start: int, end: int, why: str, sure: float) -> Finding:
    subject = whose.of(start, end)
    return view.finding("privacy.government_id", view.span(start, end), why=why, confidence=sure, subject=subject)


def _named(view: View, text: str, start: int, end: int) -> Iterator[tuple[int, int, Document]]:
    """The number that this name introduces, or that stands before it ("... is my passport number")."""
    if _OF_A_THING.search(text, max(0, start - 16), start):
        return
    name = text[start:end]
    documents = _BY_NAME.get(_key(name), ())
    if name in _AMBIGUOUS:
        documents = tuple(document for document in documents if name in document.names)
    for begin in _begins(view, text, end, min(len(text), end + _AFTER)):
        gap = text[end:begin]
        for document in documents:
            stop = _number(view, text, begin, len(text), document)
            if stop and (_loosely_joined(gap) if document.firm else _closely_joined(gap, text[start:end])):
                yield begin, stop, document
                yield from _and_more(view, text, stop, document)
                return
    for begin in _begins(view, text, max(0, start - _BEFORE), start):
        for document in documents:
            stop = _number(view, text, begin, start, document)
            if stop and _TURNED.fullmatch(text, stop, start):
                yield begin, stop, document
                return


def _and_more(view: View, text: str, stop: int, document: Document) -> Iterator[tuple[int, int, Document]]:
    """Further numbers of the same kind: "943 476 5919 and 401 023 2137"."""
    for _ in range(_MORE):
        joined = _JOINED.match(text, stop)
        if not joined:
            return
        begin, stop = joined.end(), _number(view, text, joined.end(), len(text), document)
        if not stop:
            return
        yield begin, stop, document


def _begins(view: View, text: str, low: int, high: int) -> Iterator[int]:
    """Where in this stretch a number may begin: at words with a digit in them, or at letters right before digits."""
    for match in _BEGIN.finditer(text, low, high):
        word = match["word"] or match["letter"] or ""
        part = word not in _WORDS_BEFORE or match[0][len(word)] == "-"
        if part and (len(word) < 3 or view.raw[view.starts[match.start()]].isupper()):
            yield match.start()
        if word:
            yield match.end() - 1


def _number(view: View, text: str, begin: int, limit: int, document: Document) -> int:
    """Where the number of this kind ends that begins here; 0 when there is none."""
    for shape in document.shapes:
        match = shape.pattern.match(text, begin, min(limit, begin + _LONGEST))
        if match and _checked(view, document, shape, match.start(), match.end()):
            return match.end()
    return 0


def _checked(view: View, document: Document, shape: Shape, start: int, end: int) -> bool:
    """Whether the number passes its check: as posted, because the skeleton may have read its digits as letters, or as
    in the skeleton, because its digits may have been spelled out.
    """
    for written in (view.raw[view.starts[start] : view.ends[end - 1]], view.skeleton[start:end]):
        number = compact(written)
        if shape.exact.fullmatch(number):
            return len(set(filter(str.isdecimal, number))) > 1 and document.check(number)
    return False


def _loosely_joined(gap: str) -> bool:
    return not _OTHER_KIND.search(gap)


def _closely_joined(gap: str, name: str) -> bool:
    if _GLUE.fullmatch(gap):
        return True
    if len(gap) > _NOT_FAR or _OTHER_KIND.search(gap) or any(char.isdecimal() for char in gap):
        return False
    return len(gap) <= _NEAR or _NUMBER_SAID.search(name) is not None or _GLUE_END.search(gap) is not None


def _stands_alone(view: View, text: str, document: Document, shape: Shape, start: int, end: int) -> bool:
    raw = view.raw[view.starts[start] : view.ends[end - 1]]
    if raw == raw.lower() and raw.upper() != raw:
        return False
    if text[start - 1 : start] in {"/", "@", "#", "_"} or _HARMLESS_BEFORE.search(text[max(0, start - 40) : start]):
        return False
    return _checked(view, document, shape, start, end)
