"""Every sentence that a person reads, by locale, from config/wording/<locale>/*.ftl (Fluent, https://projectfluent.org).

English is the language of last resort: a sentence that is missing or broken elsewhere is said in English. While the
bot runs nothing here raises, because somebody may be waiting for an answer; ``strict`` is for tests.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.trouble import Trouble

log = logging.getLogger(__name__)

FOLDER: Final = Path(__file__).parents[2] / "config" / "wording"
ENGLISH: Final = "en"
LOCALES: Final = (ENGLISH, "es", "pt", "fr", "de")
"""The languages that are spoken, each a folder of config/wording/. Spanish is one for all of es-ES and es-419."""

LAST_RESORT: Final = "last-resort"
"""The key of the sentence that is said when nothing else can be. It takes no arguments."""

BARE: Final = "findahelpline.com"
"""What is said when even that is missing: help in most countries, and true in every language."""

LARGEST_COUNT: Final = 10**12
"""A larger whole number is an id, and ids are not written with thousands separators."""

Argument = str | int | float


class UnsayableError(LookupError):
    """A key that does not exist, or a sentence that cannot be said with these arguments (strict wordings alone)."""


class Wording:
    """All sentences in all locales. It never changes, and speaks one language unless it is asked for another."""

    def __init__(self, tongues: Mapping[str, _Tongue], strict: bool, locale: str = ENGLISH) -> None:
        self._tongues = tongues
        self._strict = strict
        self._locale = locale

    @classmethod
    def load(cls, folder: Path, locales: Sequence[str] = (ENGLISH,), strict: bool = False) -> Wording:
        """Reads ``folder/<locale>/*.ftl`` for these locales and English.

        Raises one Trouble with a line for every folder that is missing and every entry that cannot be understood or
        stands twice.
        """
        faults: list[str] = []
        tongues: dict[str, _Tongue] = {}
        for locale in dict.fromkeys((*locales, ENGLISH)):
            resources: list[ast.Resource] = []
            found: dict[str, str] = {}
            files = sorted((folder / locale).glob("*.ftl"))
            if not files:
                faults.append(f"{folder / locale}: there are no .ftl files here. Add them, or leave the locale out.")
            for path in files:
                resource, mistakes = _read(path, found)
                faults += mistakes
                resources.append(resource)
            tongues[locale] = _Tongue(locale, resources, frozenset(found))
        if faults:
            raise Trouble(*faults)
        return cls(tongues, strict)

    def keys(self, locale: str = ENGLISH) -> frozenset[str]:
        """Every key of a locale; an attribute is ``message.attribute``."""
        return self._tongues[locale].keys if locale in self._tongues else frozenset()

    @property
    def locales(self) -> tuple[str, ...]:
        """Every locale that was loaded."""
        return tuple(self._tongues)

    @property
    def locale(self) -> str:
        """The language that is spoken where none is asked for: one of ``locales``."""
        return self._locale

    def in_locale(self, *wished: str) -> Wording:
        """The same sentences in the first of these languages that is spoken here, else in English.

        They may be Discord's (``pt-BR``). Nothing is read again: a language costs no more than the object itself.
        """
        for locale in wished:
            nearest = next(self._kin(locale), None)
            if nearest is not None:
                return Wording(self._tongues, self._strict, nearest)
        return Wording(self._tongues, self._strict)

    def say(self, key: str, locale: str = "", **arguments: Argument) -> str:
        """A sentence, in the language of this wording unless ``locale`` names another.

        ``locale`` may be one of Discord's (``pt-BR``); the nearest there is, is taken.

        Numbers are written as the locale writes them. Unknown keys and missing arguments raise ``UnsayableError`` when
        the wording is strict. Otherwise English is tried, and then the sentence of last resort.
        """
        given = {name: _argument(value) for name, value in arguments.items()}
        faulty: str | None = None
        for place in self._nearest(locale or self._locale):
            text, faults = self._format(place, key, given)
            if text is not None and not faults:
                return text
            if faults:
                log.warning("wording_faulty", extra={"key": key, "locale": place})
                faulty = text or faulty
        if self._strict:
            raise UnsayableError(f"{key}: " + ("an argument is missing or does not fit" if faulty else "unknown key"))
        if faulty is not None:
            return faulty
        log.warning("wording_unknown", extra={"key": key})
        text, _ = self._format(ENGLISH, LAST_RESORT, {})
        return text or BARE

    def _nearest(self, locale: str) -> Iterator[str]:
        """Those of the same language, and English: each once."""
        yield from dict.fromkeys((*self._kin(locale), ENGLISH))

    def _kin(self, locale: str) -> Iterator[str]:
        """The locale itself, its language, another of the same language: those that exist, each once."""
        language = locale.split("-", 1)[0]
        kin = [other for other in self._tongues if other.split("-", 1)[0] == language]
        yield from dict.fromkeys(place for place in (locale, language, *kin) if place in self._tongues)

    def _format(self, locale: str, key: str, arguments: Mapping[str, Argument]) -> tuple[str | None, bool]:
        """The text, None where the locale has no such key, and whether something in it could not be said."""
        tongue = self._tongues[locale]
        if key in tongue.plain:
            return tongue.plain[key], False
        if key not in tongue.keys:
            return None, False
        name, _, attribute = key.partition(".")
        try:
            message = tongue.bundle.get_message(name)
            pattern = message.attributes[attribute] if attribute else message.value
            if pattern is None:  # cannot be: keys are read from what has a value
                return None, True
            text, errors = tongue.bundle.format_pattern(pattern, dict(arguments))
        except Exception:  # whatever it is, somebody is waiting for an answer
            return None, True
        return str(text), bool(errors)


class _Tongue:
    """The sentences of one language. ``plain`` are those that take no arguments, ``keys`` those of all.

    Names of commands are plain, and all that is needed of most languages. The others are made ready when the first of
    them is said: how a language counts and writes numbers takes about 1.6 MB.
    """

    def __init__(self, locale: str, resources: Sequence[ast.Resource], keys: frozenset[str]) -> None:
        self.keys = keys
        self.plain = {
            key: "".join(one.value for one in pattern.elements if isinstance(one, ast.TextElement))
            for resource in resources
            for entry in resource.body
            for key, pattern in _sentences_of(entry)
            if all(isinstance(one, ast.TextElement) for one in pattern.elements)
        }
        self._locale = locale
        self._resources = resources

    @cached_property
    def bundle(self) -> FluentBundle:
        """What says a sentence."""
        bundle = FluentBundle([self._locale], use_isolating=False)  # isolation marks would end up in copied numbers
        for resource in self._resources:
            bundle.add_resource(resource)
        return bundle


def _argument(value: Argument) -> Argument:
    return str(value) if isinstance(value, int) and abs(value) >= LARGEST_COUNT else value


def _read(path: Path, found: dict[str, str]) -> tuple[ast.Resource, list[str]]:
    """One file. ``found`` (key -> the file where it stands) grows; mistakes are lines for a person."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ast.Resource([]), [f"{path}: cannot be read as UTF-8 text. Save the file as UTF-8."]
    resource = _parsed(text)
    mistakes: list[str] = []
    for number, entry in enumerate(resource.body):
        if isinstance(entry, ast.Junk):
            what, line = entry.annotations[0].message if entry.annotations else "not a sentence", _line(text, number)
            mistakes.append(f"{path}, line {line}: cannot be understood ({what}). Compare with its neighbours.")
        for key, _ in _sentences_of(entry):
            if key in found:
                mistakes.append(
                    f"{path}, line {_line(text, number)}: {key} stands twice (first in {found[key]}). Keep one of them."
                )
            found[key] = path.name
    return resource, mistakes


@lru_cache(maxsize=512)
def _parsed(text: str) -> ast.Resource:
    """What is written in a file. Nobody changes it, so the same text is read once: that is what takes the time."""
    resource: ast.Resource = FluentParser(with_spans=False).parse(text)
    return resource


def _line(text: str, number: int) -> int:
    """Where an entry begins. Asked only of a mistake: to keep every place would take as much room as the sentences."""
    span = FluentParser().parse(text).body[number].span
    return text.count("\n", 0, span.start) + 1 if span else 1


def _sentences_of(entry: ast.EntryType) -> Iterator[tuple[str, ast.Pattern]]:
    """Key and text of what can be said."""
    if isinstance(entry, ast.Message):
        if entry.value is not None:
            yield entry.id.name, entry.value
        for attribute in entry.attributes:
            yield f"{entry.id.name}.{attribute.id.name}", attribute.value
