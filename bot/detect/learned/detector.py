"""The detector "linear": what a text reads like, to a model that has learnt from examples.

It hears what no phrase says: understated words, new wordings, all five languages at once. Its findings are about a
whole surface and carry a probability; the policy makes an alarm or a quiet watch of it. Without a model it finds
nothing. ``why`` names the places that weighed most, never the words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from bot.detect.learned.linear import BOUNDARY, CATEGORIES, CONTENT, KINDS, LEVELS, Linear, Reading
from bot.detect.settings import DetectorSettings
from bot.model import Finding, Subject, View

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
    """``least``: from which probability on (0..1) a label of boundary or content is a finding. ``watch_from``: the same
    for crisis; it comes from how loud the server wants alarms to be. ``model`` is data that the program loads.
    """

    least: float = 0.5
    watch_from: float = field(default=0.5, metadata={"internal": True})
    model: Linear | None = field(default=None, repr=False)


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """A crisis at most once, and every label of boundary and content that is likely enough."""
    model = settings.model
    if model is None or view.kind not in SURFACES or len(view.skeleton.split(None, FEWEST)) < FEWEST:
        return
    read = model.read(view.skeleton)
    if read.crisis >= settings.watch_from:
        yield _crisis(view, read, model)
    if len(view.skeleton.split(None, FEWEST_FOR_LABELS)) < FEWEST_FOR_LABELS:
        return
    for column in range(len(KINDS), len(CATEGORIES)):
        if read.labels[column] >= settings.least:
            yield _label(view, column, float(read.labels[column]), model)


def _crisis(view: View, read: Reading, model: Linear) -> Finding:
    return view.finding(
        read.kind,
        view.whole(),
        why=f"reads like a cry for help, as it was learnt from examples{_where(view, model, _GRAVE, _CALM)}",
        confidence=read.crisis,
        level=read.level,
        subject=Subject.OTHER if read.kind == _THIRD_PARTY else Subject.SELF,
        detector=NAME,
    )


def _label(view: View, column: int, sure: float, model: Linear) -> Finding:
    category = CATEGORIES[column]
    output = np.array([len(LEVELS) + column])
    said = _LIKE[category.split(".", 1)[1]]
    why = f"reads like {said}, as it was learnt from examples{_where(view, model, output, None)}"
    return view.finding(category, view.whole(), why=why, confidence=sure, detector=NAME)


def _where(view: View, model: Linear, outputs: np.ndarray[tuple[int], np.dtype[np.intp]], minus: int | None) -> str:
    """The places that weighed most, as characters of the posted text."""
    spans = [view.span(start, end) for start, end in model.weighed_most(view.skeleton, outputs, minus)]
    if not spans:
        return ""
    return "; weighed most: " + ", ".join(f"{span.start}-{span.end}" for span in spans)
