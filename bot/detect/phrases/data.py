"""Reading plain data (what a YAML file holds) with every mistake named by its path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from bot.detect.phrases.pattern import Pattern, Slots, parse_pattern, parse_patterns

_ID: Final = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)*")


class Fields:
    """One mapping of a file, read field by field. Mistakes go into ``faults``, one line each, with their path."""

    def __init__(self, value: Mapping[object, object], path: str, faults: list[str], known: Iterable[str]) -> None:
        self.path = path
        self.faults = faults
        self._fields = value
        names = tuple(known)
        for name in value:
            if name not in names:
                self.fault(str(name), f"is not known here; take it out, or use one of {', '.join(names)}")

    def fault(self, name: str, text: str) -> None:
        """Note a mistake."""
        self.faults.append(f"{'.'.join(part for part in (self.path, name) if part)}: {text}")

    def has(self, name: str) -> bool:
        """Whether the field was given."""
        return name in self._fields

    def text(self, name: str, default: str | None = None) -> str:
        """A text that is not empty."""
        value = self._fields.get(name, default)
        if isinstance(value, str) and (value.strip() or value == default):
            return value
        self.fault(name, "has to be a text that is not empty; put it in quotes")
        return ""

    def id(self) -> str:
        """The field ``id``: words of a-z, 0-9 and _, joined with dots."""
        value = self.text("id")
        if value and not _ID.fullmatch(value):
            self.fault("id", "has to be words of a-z, 0-9 and _, joined with dots")
        return value

    def one_of(self, name: str, allowed: Iterable[str], default: str | None = None) -> str:
        """One of some words."""
        value = self._fields.get(name, default)
        choices = sorted(allowed)
        if isinstance(value, str) and value in choices:
            return value
        self.fault(name, f"has to be one of {', '.join(choices)}")
        return ""

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """A number within bounds."""
        value = self._fields.get(name, default)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and least <= value <= most:
            return float(value)
        self.fault(name, f"has to be a number from {least:g} to {most:g}")
        return default

    def texts(self, name: str, *, at_least: int = 0) -> tuple[str, ...]:
        """A list of texts."""
        value = self._fields.get(name, ())
        if isinstance(value, str) or not isinstance(value, Sequence):
            self.fault(name, "has to be a list of texts")
            return ()
        if any(not isinstance(one, str) or not one.strip() for one in value):
            self.fault(name, "holds something that is not a text; YAML reads yes, no, on, off and numbers as such "
                             "unless they are in quotes")  # fmt: skip
            return ()
        if len(value) < at_least:
            self.fault(name, f"needs at least {at_least} {'entry' if at_least == 1 else 'entries'}")
        return tuple(value)

    def patterns(self, name: str, slots: Mapping[str, Sequence[str]]) -> tuple[Pattern, ...]:
        """A list of patterns, at least one."""
        patterns: list[Pattern] = []
        for number, text in enumerate(self.texts(name, at_least=1)):
            try:
                patterns += parse_patterns(text, slots)
            except ValueError as error:
                self.fault(f"{name}[{number}]", str(error))
        return tuple(patterns)


def each(data: object, path: str, faults: list[str], known: Iterable[str]) -> Iterator[Fields]:
    """The mappings of a list, with a mistake for everything that is not one."""
    if isinstance(data, str) or not isinstance(data, Sequence):
        faults.append(f"{path}: has to be a list")
        return
    names = tuple(known)
    for number, one in enumerate(data):
        if isinstance(one, Mapping):
            yield Fields(one, f"{path}[{number}]", faults, names)
        else:
            faults.append(f"{path}[{number}]: has to be a mapping of names to values")


def read_slots(data: object, faults: list[str]) -> Slots:
    """The named lists of alternatives of a file. Each is tried as a pattern, so that mistakes show where they are."""
    if not isinstance(data, Mapping):
        faults.append("slots: has to be a mapping of names to lists")
        return Slots({})
    fields = Fields(data, "slots", faults, (str(name) for name in data))
    slots = Slots({str(name): fields.texts(str(name), at_least=1) for name in data})
    for name, texts in slots.items():
        for number, text in enumerate(texts):
            try:
                parse_pattern(text, slots)
            except ValueError as error:
                faults.append(f"slots.{name}[{number}]: {error}")
    return slots
