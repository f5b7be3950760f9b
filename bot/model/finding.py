"""What was noticed, and where it stands in the text."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Protocol

from bot.model.category import Level, Subject


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one surface of a message, as Python string indices into its raw text (end exclusive)."""

    start: int
    end: int
    surface: int = 0

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.surface == other.surface and self.start < other.end and other.start < self.end


class Match(Protocol):
    """What detectors hand to ``View.finding``: a match of ``re``, or anything else with a span."""

    def start(self) -> int:
        """Index of the first character."""
        ...

    def end(self) -> int:
        """Index behind the last character."""
        ...


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed. ``why`` is a fixed phrase of the detector: it never quotes the message.

    ``label`` is the scorer's own label, such as "threat"; empty for rules. ``disclosed``: the message is an account of
    something that was done to its author (bot/detect/disclosure.py), or may be a cry for help.
    """

    category: str
    span: Span
    confidence: float
    detector: str
    why: str
    level: Level | None = None
    subject: Subject = Subject.SELF
    label: str = ""
    disclosed: bool = False

    @property
    def family(self) -> str:
        """The first word of the category: privacy, crisis, boundary, content or custom."""
        return self.category.split(".", 1)[0]

    @property
    def kind(self) -> str:
        """What follows it: phone, suicide, ..."""
        return self.category.split(".", 1)[1]


@dataclass(frozen=True, slots=True)
class View:
    """A surface in two spellings, with the way back.

    ``raw`` is the text as posted, ``original`` its NFC form, ``skeleton`` the folded form in which look-alikes are
    alike (see normalise/skeleton.py). ``starts[i]``/``ends[i]`` say which stretch of ``raw`` the skeleton's character
    ``i`` came from; ``original_starts``/``original_ends`` the same for ``original``. All spans point into ``raw``.
    """

    raw: str
    original: str
    skeleton: str
    starts: array[int]
    ends: array[int]
    original_starts: array[int]
    original_ends: array[int]
    kind: str = "content"
    surface: int = 0

    def span(self, start: int, end: int) -> Span:
        """The stretch of ``raw`` behind ``skeleton[start:end]`` (characters; at least one)."""
        return Span(self.starts[start], self.ends[end - 1], self.surface)

    def original_span(self, start: int, end: int) -> Span:
        """The stretch of ``raw`` behind ``original[start:end]`` (characters; at least one)."""
        return Span(self.original_starts[start], self.original_ends[end - 1], self.surface)

    def whole(self) -> Span:
        """All of it."""
        return Span(0, len(self.raw), self.surface)

    def finding(
        self,
        category: str,
        where: Match | Span,
        *,
        why: str,
        confidence: float = 0.9,
        level: Level | None = None,
        subject: Subject = Subject.SELF,
        detector: str = "",
    ) -> Finding:
        """A finding here. A match is one in the skeleton; a span points into ``raw`` already.

        ``detector`` is the category unless it is said otherwise.
        """
        span = where if isinstance(where, Span) else self.span(where.start(), where.end())
        return Finding(category, span, confidence, detector or category, why, level, subject)


@dataclass(frozen=True, slots=True)
class Reread:
    """What a message holds when it is looked at again: the details that may be covered, and whether it may be a cry
    for help (then nothing of it is).
    """

    details: tuple[Finding, ...] = ()
    crisis: bool = False
