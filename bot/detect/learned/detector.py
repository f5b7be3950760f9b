"""The detector "linear": what a text reads like, to a model that has learnt from examples.

It hears what no phrase says: understated words, new wordings, all five languages at once. Its findings are about a
whole surface and carry a probability; the policy makes an alarm or a quiet watch of it. Without a model it finds
nothing. ``why`` names the places that weighed most, never the words.

Where the sentence encoder runs as well, both together are surer than this one alone: its findings then wait for theirs
(bot/scoring/encoder.py), which are made of a reading in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from bot.detect.learned.linear import Linear
from bot.detect.learned.reading import BOUNDARY, CATEGORIES, CONTENT, KINDS, LEVELS, Reading
from bot.detect.learned.stack import Stack
from bot.detect.settings import DetectorSettings
from bot.model import Finding, Level, Span, Subject, View

NAME: Final = "linear"
FEWEST: Final = 4
"""Words that a text has at least to be read: fewer say too little ("bye", "help"), and plain ones are phrases."""
FEWEST_FOR_LABELS: Final = 6
"""The same for boundary and content, whose shortest examples ("my number is ...") stand on either side."""
SURFACES: Final = frozenset({"content", "forward", "poll", "title", "file"})
"""Where people say something in their own words."""
_THIRD_PARTY: Final = "crisis.third_party"
_CALM: Final = 0
"""The output for "no crisis"."""
_GRAVE: Final = np.arange(1, len(LEVELS))
_LIKE: Final = {
    **dict.fromkeys(BOUNDARY, "crossing a boundary"),
    **dict.fromkeys(CONTENT, "explicit or hostile words"),
}


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``least``: from which probability on (0..1) a label of boundary or content is a finding. ``encoder``: whether the
    sentence encoder is asked as well. ``watch_from``: the least probability for crisis; it comes from how loud the
    server wants alarms to be. ``model`` and ``stack`` are data that the program loads.
    """

    least: float = 0.5
    encoder: bool = True
    watch_from: float = field(default=0.5, metadata={"internal": True})
    model: Linear | None = field(default=None, repr=False)
    stack: Stack | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a reading says of a text: a label of boundary or content (its place in ``CATEGORIES``), or a crisis (None)
    with the likeliest kind and level.
    """

    category: str
    confidence: float
    label: int | None = None
    level: Level | None = None

    @property
    def like(self) -> str:
        """In words, for ``why``."""
        return "a cry for help" if self.label is None else _LIKE[self.category.split(".", 1)[1]]

    def of(self, read: Reading) -> float:
        """How sure (0..1) another reading is of the same."""
        return read.crisis if self.label is None else float(read.labels[self.label])

    def finding(self, view: View, detector: str, why: str, spans: Sequence[Span]) -> Finding:
        """The finding about all of a view. ``spans``: the places that weighed most."""
        shown = "; weighed most: " + ", ".join(f"{span.start}-{span.end}" for span in spans) if spans else ""
        return view.finding(
            self.category,
            view.whole(),
            why=why + shown,
            confidence=self.confidence,
            level=self.level,
            subject=Subject.OTHER if self.category == _THIRD_PARTY else Subject.SELF,
            detector=detector,
        )


def readable(view: View) -> bool:
    """Whether a view holds somebody's own words, and enough of them."""
    return view.kind in SURFACES and len(view.skeleton.split(None, FEWEST)) >= FEWEST


def heard(view: View, read: Reading, sure: float, settings: Settings) -> Iterator[Heard]:
    """A crisis at most once, where one is sure enough of it, and every label of boundary and content that is likely
    enough.
    """
    if sure >= settings.watch_from:
        yield Heard(read.kind, sure, level=read.level)
    if len(view.skeleton.split(None, FEWEST_FOR_LABELS)) < FEWEST_FOR_LABELS:
        return
    for label in range(len(KINDS), len(CATEGORIES)):
        if read.labels[label] >= settings.least:
            yield Heard(CATEGORIES[label], float(read.labels[label]), label)


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """What the linear model hears by itself."""
    model = settings.model
    if model is None or not readable(view):
        return
    read = model.read(view.skeleton)
    for one in heard(view, read, model.sure(read), settings):
        why = f"reads like {one.like}, as it was learnt from examples"
        yield one.finding(view, NAME, why, _weighed_most(view, one, model))


def _weighed_most(view: View, one: Heard, model: Linear) -> list[Span]:
    outputs = _GRAVE if one.label is None else np.array([len(LEVELS) + one.label])
    minus = _CALM if one.label is None else None
    return [view.span(start, end) for start, end in model.weighed_most(view.skeleton, outputs, minus)]
