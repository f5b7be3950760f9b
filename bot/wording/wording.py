"""Every sentence that a person reads, by locale, from config/wording/<locale>/*.ftl (Fluent, https://projectfluent.org).

English is the language of last resort: a sentence that is missing or broken elsewhere is said in English. While the
bot runs nothing here raises, because somebody may be waiting for an answer; ``strict`` is for tests.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.trouble import Trouble

log = logging.getLogger(__name__)

FOLDER: Final = Path(__file__).parents[2] / "config" / "wording"
ENGLISH: Final = "en"
LOCALES: Final = (ENGLISH, "es", "pt", "fr", "de")
"""The languages that are spoken, each a folder of config/wording/. Spanish is one for all of es-ES and es-419.

Loading one takes about 30 ms and keeps about 0.6 MB.
"""

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

    def __init__(
        self,
        bundles: Mapping[str, FluentBundle],
        keys: Mapping[str, frozenset[str]],
        strict: bool,
        locale: str = ENGLISH,
    ) -> None:
        self._bundles = bundles
        self._keys = keys
        self._strict = strict
        self._locale = locale

    @classmethod
    def load(cls, folder: Path, locales: Sequence[str] = (ENGLISH,), strict: bool = False) -> Wording:
        """Reads ``folder/<locale>/*.ftl`` for these locales and English.

        Raises one Trouble with a line for every folder that is missing and every entry that cannot be understood or
        stands twice.
        """
        faults: list[str] = []
        bundles: dict[str, FluentBundle] = {}
        keys: dict[str, frozenset[str]] = {}
        for locale in dict.fromkeys((*locales, ENGLISH)):
            bundle = FluentBundle([locale], use_isolating=False)  # isolation marks would end up in copied numbers
            found: dict[str, str] = {}
            files = sorted((folder / locale).glob("*.ftl"))
            if not files:
                faults.append(f"{folder / locale}: there are no .ftl files here. Add them, or leave the locale out.")
            for path in files:
                resource, mistakes = _read(path, found)
                faults += mistakes
                bundle.add_resource(resource)
            bundles[locale] = bundle
            keys[locale] = frozenset(found)
        if faults:
            raise Trouble(*faults)
        return cls(bundles, keys, strict)

    def keys(self, locale: str = ENGLISH) -> frozenset[str]:
        """Every key of a locale; an attribute is ``message.attribute``."""
        return self._keys.get(locale, frozenset())

    @property
    def locales(self) -> tuple[str, ...]:
        """Every locale that was loaded."""
        return tuple(self._bundles)

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
                return Wording(self._bundles, self._keys, self._strict, nearest)
        return Wording(self._bundles, self._keys, self._strict)

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
        kin = [other for other in self._bundles if other.split("-", 1)[0] == language]
        yield from dict.fromkeys(place for place in (locale, language, *kin) if place in self._bundles)

    def _format(self, locale: str, key: str, arguments: Mapping[str, Argument]) -> tuple[str | None, bool]:
        """The text, None where the locale has no such key, and whether something in it could not be said."""
        if key not in self._keys[locale]:
            return None, False
        bundle = self._bundles[locale]
        name, _, attribute = key.partition(".")
        try:
            message = bundle.get_message(name)
            pattern = message.attributes[attribute] if attribute else message.value
            if pattern is None:  # cannot be: keys are read from what has a value
                return None, True
            text, errors = bundle.format_pattern(pattern, dict(arguments))
        except Exception:  # whatever it is, somebody is waiting for an answer
            return None, True
        return str(text), bool(errors)


def _argument(value: Argument) -> Argument:
    return str(value) if isinstance(value, int) and abs(value) >= LARGEST_COUNT else value


def _read(path: Path, found: dict[str, str]) -> tuple[ast.Resource, list[str]]:
    """One file. ``found`` (key -> the file where it stands) grows; mistakes are lines for a person."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return FluentResource(""), [f"{path}: cannot be read as UTF-8 text. Save the file as UTF-8."]
    resource = _parsed(text)
    mistakes: list[str] = []
    for entry in resource.body:
        line = text.count("\n", 0, entry.span.start) + 1 if entry.span else 1
        if isinstance(entry, ast.Junk):
            what = entry.annotations[0].message if entry.annotations else "not a sentence"
            mistakes.append(f"{path}, line {line}: cannot be understood ({what}). Compare with its neighbours.")
        for key in _keys_of(entry):
            if key in found:
                mistakes.append(f"{path}, line {line}: {key} stands twice (first in {found[key]}). Keep one of them.")
            found[key] = path.name
    return resource, mistakes


@lru_cache(maxsize=512)
def _parsed(text: str) -> ast.Resource:
    """What is written in a file. Nobody changes it, so the same text is read once: that is what takes the time."""
    resource: ast.Resource = FluentResource(text)
    return resource


def _keys_of(entry: ast.EntryType) -> Iterator[str]:
    if isinstance(entry, ast.Message):
        if entry.value is not None:
            yield entry.id.name
        for attribute in entry.attributes:
            yield f"{entry.id.name}.{attribute.id.name}"
