"""The little language in which phrases are written, and its parser.

    i want to die               these words, one after the other
    (die|be gone)               any of these, each one or more words
    (really|just)?              may be left out
    {want}                      a named list of alternatives, from the slots of the file
    ..3                         up to three words of any kind
    ^kms$                       at the start of a clause, at the end of one
    cut (again|tonight|$)       at its very end: one of these, or the end of a clause

Words are written as they appear in a skeleton: lower case, without accents; an apostrophe may stand or not.
No pattern reaches across the end of a sentence.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.detect.phrases.tokens import APOSTROPHES

LONGEST: Final = 40
"""The most words that a pattern may cover, gaps included."""
WIDEST_GAP: Final = 6
_DEEPEST: Final = 6
_LAST_GAP: Final = re.compile(r"\.\.\d\s*$")
_LEXEME: Final = re.compile(r"\s*(\.\.\d+|\{[a-z0-9_]+\}|[()|?^$]|[^\s(){}|?^$]+)")


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to ``most`` words of any kind."""

    most: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several runs; or none, if it is optional."""

    options: tuple[tuple[Node, ...], ...]
    optional: bool = False
    shortest: int = field(init=False, repr=False, compare=False)
    longest: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Count the words it covers, once: a slot stands in many patterns."""
        shortest = 0 if self.optional else min(map(_shortest, self.options))
        object.__setattr__(self, "shortest", shortest)
        object.__setattr__(self, "longest", max(map(_longest, self.options)))


Node = str | Gap | Choice
"""A text is exactly this word. The same word is one object wherever it stands: there are a hundred thousand places."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A run of nodes. ``at_start``/``at_end``: only next to a pause. It covers ``shortest`` to ``longest`` words."""

    nodes: tuple[Node, ...]
    at_start: bool
    at_end: bool
    shortest: int
    longest: int


class Slots(dict[str, Sequence[str]]):
    """Named lists of alternatives, themselves patterns, each of which is read once and then stands wherever it is used.

    ``read`` holds the choices of those that were read, one that has to be and one that may be left out, and how deep
    other slots are nested in them.
    """

    def __init__(self, slots: Mapping[str, Sequence[str]]) -> None:
        super().__init__(slots)
        self.read: dict[str, tuple[Choice, Choice, int]] = {}


def fold(word: str) -> str:
    """A word as a skeleton spells it: case folded, without accents and apostrophes."""
    plain = word.lower() if word.isascii() else unicodedata.normalize("NFKD", word.casefold())
    if plain.isalnum():
        return plain
    return "".join(ch for ch in plain if ch not in APOSTROPHES and not unicodedata.combining(ch))


def parse_patterns(text: str, slots: Mapping[str, Sequence[str]]) -> tuple[Pattern, ...]:
    """Read one pattern; two come of one whose last alternative is the end of a clause.

    ``slots`` are named lists of alternatives, themselves patterns. Raises ``ValueError`` with one line that says what
    is wrong.
    """
    source = text.strip()
    if not source.endswith("|$)"):
        return (parse_pattern(source, slots),)
    depth, opened = 0, len(source)
    while opened > 0 and (depth or opened == len(source)):
        opened -= 1
        depth += {")": 1, "(": -1}.get(source[opened], 0)
    return parse_pattern(f"{source[:-3]})", slots), parse_pattern(f"{_LAST_GAP.sub('', source[:opened])}$", slots)


def parse_pattern(text: str, slots: Mapping[str, Sequence[str]]) -> Pattern:
    """Read one pattern. ``slots`` are named lists of alternatives, themselves patterns.

    Raises ``ValueError`` with one line that says what is wrong.
    """
    source = text.strip()
    at_start, at_end = source.startswith("^"), source.endswith("$")
    named = slots if isinstance(slots, Slots) else Slots(slots)
    nodes = _Reader(source.removeprefix("^").removesuffix("$"), named, 0).whole()
    if not nodes or any(isinstance(end, Gap) for end in (nodes[0], nodes[-1])):
        raise ValueError("a pattern begins and ends with a word, not with a gap")
    shortest = _shortest(nodes)
    if shortest == 0:
        raise ValueError("everything in it is optional, so it would match any message")
    longest = _longest(nodes)
    if longest > LONGEST:
        raise ValueError(f"it may cover {longest} words, {LONGEST} are the most")
    return Pattern(nodes, at_start, at_end, shortest, longest)


class _Reader:
    """Reads one pattern, or one alternative of a slot, from left to right."""

    def __init__(self, text: str, slots: Slots, depth: int) -> None:
        _not_too_deep(depth)
        self.deepest = depth
        self._lexemes = _lexemes(text)
        self._at = 0
        self._slots = slots
        self._depth = depth

    def whole(self) -> tuple[Node, ...]:
        nodes = self._run()
        if self._at < len(self._lexemes):
            raise ValueError(f"{self._lexemes[self._at]!r} is not expected here")
        return nodes

    def _run(self) -> tuple[Node, ...]:
        nodes: list[Node] = []
        while self._at < len(self._lexemes) and self._lexemes[self._at] not in "|)":
            nodes.append(self._node())
        return tuple(nodes)

    def _node(self) -> Node:
        lexeme = self._lexemes[self._at]
        self._at += 1
        if lexeme in ("?", "^", "$"):
            raise ValueError(f"{lexeme!r} is not expected here")
        if lexeme.startswith(".."):
            most = int(lexeme[2:])
            if not 1 <= most <= WIDEST_GAP:
                raise ValueError(f"a gap is 1 to {WIDEST_GAP} words wide")
            return Gap(most)
        if lexeme == "(":
            options = [self._run()]
            while self._here("|"):
                options.append(self._run())
            if not self._here(")"):
                raise ValueError("a bracket is not closed")
            return self._choice(options)
        if lexeme.startswith("{"):
            return self._slot(lexeme[1:-1])
        word = sys.intern(fold(lexeme))
        return Choice(((word,),), optional=True) if self._here("?") else word

    def _slot(self, name: str) -> Choice:
        if name not in self._slots:
            raise ValueError(f"there is no slot {{{name}}}")
        if name not in self._slots.read:
            readers = [_Reader(text, self._slots, self._depth + 1) for text in self._slots[name]]
            options = tuple(reader.whole() for reader in readers)
            _not_empty(options)
            deeper = max((reader.deepest for reader in readers), default=0) - self._depth
            self._slots.read[name] = Choice(options), Choice(options, optional=True), deeper
        needed, optional, deeper = self._slots.read[name]
        self.deepest = max(self.deepest, self._depth + deeper)
        _not_too_deep(self.deepest)
        return optional if self._here("?") else needed

    def _choice(self, options: Sequence[tuple[Node, ...]]) -> Choice:
        _not_empty(options)
        return Choice(tuple(options), optional=self._here("?"))

    def _here(self, lexeme: str) -> bool:
        if self._at < len(self._lexemes) and self._lexemes[self._at] == lexeme:
            self._at += 1
            return True
        return False


def _lexemes(text: str) -> list[str]:
    lexemes = _LEXEME.findall(text)
    if "".join(lexemes) == "".join(text.split()):
        return lexemes
    at = 0
    while match := _LEXEME.match(text, at):
        at = match.end()
    raise ValueError(f"{text[at:].strip()[:12]!r} cannot be read; a slot is written {{like_this}}")


def _not_too_deep(depth: int) -> None:
    if depth > _DEEPEST:
        raise ValueError("slots refer to each other more than six deep, perhaps in a circle")


def _not_empty(options: Sequence[tuple[Node, ...]]) -> None:
    if not all(options):
        raise ValueError("an alternative is empty; write ? behind the bracket instead")


def _longest(nodes: Sequence[Node]) -> int:
    return sum(1 if isinstance(node, str) else node.most if isinstance(node, Gap) else node.longest for node in nodes)


def _shortest(nodes: Sequence[Node]) -> int:
    return sum(1 if isinstance(node, str) else 0 if isinstance(node, Gap) else node.shortest for node in nodes)
