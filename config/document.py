"""YAML text -> plain data, with the line on which everything stands. The strict half of YAML, on purpose.

What a moderator writes is what the bot reads: ``on``, ``off`` and ``NO`` stay words, ``0800`` stays text, dates stay
text (the core schema of YAML 1.2, https://yaml.org/spec/1.2.2/#103-core-schema, less octal and hexadecimal numbers).
Aliases, tags, keys that stand twice and nesting without end are refused: no settings file needs them, and they are how
a small file becomes a large one, or says two things at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from bot.trouble import Trouble
from config.mistakes import Mistake, Where, quoted, report

LARGEST: Final = 256 * 1024
"""Bytes. The default policy has about three thousand."""

DEEPEST: Final = 12
"""Levels of nesting. The default policy has five."""

LOADER: Final[type[Any]] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WORDS: Final[Mapping[str, object]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf"), float("inf")),
    "-.inf": float("-inf"),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
WHOLE: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,30})")
FRACTION: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,30})?\.?[0-9]{0,40}(?:[eE][-+]?[0-9]{1,3})?")
ONLY_ZEROES_LEAD: Final = re.compile(r"[-+]?0[0-9]")


@dataclass(frozen=True, slots=True)
class Document:
    """Plain data, and the line (from 1) on which each part of it begins. ``name`` is what a person calls it."""

    name: str
    data: object
    lines: Mapping[Where, int] = field(default_factory=dict)

    def trouble(self, mistakes: list[Mistake]) -> Trouble:
        """All mistakes in it, one line each, in the order of the lines."""
        return report(self.name, self.lines, mistakes)


def read_file(path: Path) -> Document:
    """The document in a file. Raises Trouble with one line for each thing that is wrong with it."""
    name = str(path).encode("utf-8", "backslashreplace").decode()
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise Trouble(f"{name}: there is no such file. Check the name.") from None
    except IsADirectoryError:
        raise Trouble(f"{name}: this is a folder. Name the file in it.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not one that a file can have"
        raise Trouble(f"{name}: cannot be read ({reason}).") from None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if len(content) > LARGEST:  # the cut may have gone through a character
            raise _too_large(path.name) from None
        line = content[: error.start].count(b"\n") + 1
        raise Trouble(f"{path.name}, line {line}: this is not UTF-8 text. Save the file as UTF-8.") from None
    return read_text(text, path.name)


def read_text(text: str, name: str) -> Document:
    """The document in a text. ``name`` is how mistakes call it. Raises Trouble with one line for each mistake."""
    name = quoted(name)[1:-1]
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > LARGEST:
        raise _too_large(name)
    builder = _Builder(name)
    try:
        data = builder.document(iter(yaml.parse(text, Loader=LOADER)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join((error.problem or "a mark is missing").split())
        place = f", line {mark.line + 1}" if mark else ""
        raise Trouble(f"{name}{place}: this is not YAML ({what}). Check indents, colons and quotes here.") from None
    except (yaml.YAMLError, ValueError):  # UnicodeError is a ValueError: half a character, or one YAML forbids
        raise Trouble(f"{name}: holds a character that YAML forbids. Save it again as plain UTF-8 text.") from None
    if builder.mistakes:
        raise report(name, builder.lines, builder.mistakes)
    if not isinstance(data, dict):
        what = "is empty" if data is None else "has no names with values in it"
        raise Trouble(f"{name}: {what}. It has to begin with a line such as `version: 1`.")
    return Document(name, data, builder.lines)


def _too_large(name: str) -> Trouble:
    return Trouble(f"{name}: larger than {LARGEST // 1024} KiB. Settings are much smaller: is this the right file?")


@dataclass(slots=True)
class _Builder:
    """Builds plain data from the parser's events, noting lines and what is refused."""

    name: str
    lines: dict[Where, int] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def document(self, events: Iterator[Any]) -> object:
        data: object = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    line = _line(event)
                    raise Trouble(f"{self.name}, line {line}: a second document begins here. Keep one, without `---`.")
                data = self.value(next(events), events, ())
        return data

    def value(self, event: Any, events: Iterator[Any], where: Where) -> object:
        self.lines.setdefault(where, _line(event))
        if isinstance(event, yaml.AliasEvent):
            self.mistakes.append(Mistake(where, "aliases (`*name`) are not allowed. Write the value out."))
            return None
        if event.tag is not None and event.tag != "!":
            self.mistakes.append(Mistake(where, "tags (`!name`) are not allowed. Leave it out."))
        if isinstance(event, yaml.ScalarEvent):
            return meaning(event.value) if event.implicit[0] else event.value
        if len(where) >= DEEPEST:
            line = _line(event)
            raise Trouble(f"{self.name}, line {line}: nested more than {DEEPEST} levels deep. Check the indents.")
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, where)
        return self.mapping(events, where)

    def sequence(self, events: Iterator[Any], where: Where) -> list[object]:
        items: list[object] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self.value(event, events, (*where, len(items))))
        return items

    def mapping(self, events: Iterator[Any], where: Where) -> dict[str, object]:
        items: dict[str, object] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            line = _line(event)
            if not isinstance(event, yaml.ScalarEvent):
                self.mistakes.append(Mistake(where, "a name has to be a plain word before a colon.", line))
                self.value(event, events, (*where, "?"))
                self.value(next(events), events, (*where, "?"))
                continue
            place = (*where, event.value)
            if event.value in items:
                first = self.lines[place]
                twice = f"stands twice (first on line {first}). Keep one of them."
                self.mistakes.append(Mistake(place, twice, line))
                self.value(next(events), events, place)
                continue
            self.lines[place] = line
            items[event.value] = self.value(next(events), events, place)
        return items


def _line(event: Any) -> int:
    """The line, from 1, on which it begins."""
    return int(event.start_mark.line) + 1


def meaning(text: str) -> object:
    """What an unquoted word means. Numbers with a nought in front stay text: they are telephone numbers."""
    if text in WORDS:
        return WORDS[text]
    if WHOLE.fullmatch(text):
        return int(text)
    if any(digit in text for digit in "0123456789") and not ONLY_ZEROES_LEAD.match(text) and FRACTION.fullmatch(text):
        try:
            return float(text)
        except ValueError:  # the pattern also lets "1e5." and its like pass
            return text
    return text
