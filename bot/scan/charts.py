"""Bars: small SVGs without any script, each beside a number or with a table below it that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.scan.html import Html, el
from bot.scan.tally import HOURS

WIDTH: Final = 100.0
"""Of a bar, in units of its own."""

STEP: Final = 12
HEIGHT: Final = 84
LABELS: Final = 16
"""Of the chart of hours, in units that are pixels where there is room: an hour's width, the tallest bar, the line of
labels.
"""


def bar(whole: int, part: int, most: int, kind: str) -> Html:
    """A bar as long as ``whole`` is of ``most``, its dark part as long as ``part``. ``kind`` names its colour."""
    return el(
        "svg",
        _rect("whole", WIDTH * whole / max(most, 1)),
        _rect("part", WIDTH * part / max(most, 1)),
        class_=f"bar {kind}",
        viewBox=f"0 0 {WIDTH:g} 10",
        preserveAspectRatio="none",
        aria_hidden="true",
    )


def _rect(name: str, width: float) -> Html | None:
    return el("rect", class_=name, width=f"{width:.2f}", height=10) if width else None


def by_hour(counts: Sequence[int], kind: str, label: str, most: str) -> Html:
    """Counts of 24 hours as columns. ``label`` is what somebody reads who does not see it, ``most`` stands above."""
    top = max([*counts, 1])
    width = STEP * HOURS
    columns = [
        el(
            "rect",
            class_="part",
            x=hour * STEP + 1,
            y=f"{20 + HEIGHT - high:.2f}",
            width=STEP - 2,
            height=f"{high:.2f}",
        )
        for hour, high in ((hour, HEIGHT * count / top) for hour, count in enumerate(counts))
        if high
    ]
    base = 20 + HEIGHT
    hours = [el("text", hour, x=hour * STEP + STEP / 2, y=base + LABELS - 2, text_anchor="middle")
             for hour in range(0, HOURS, 6)]  # fmt: skip
    return el(
        "svg",
        el("text", most, x=width, y=12, text_anchor="end"),
        el("line", x1=0, x2=width, y1=20, y2=20, class_="top"),
        *columns,
        el("line", x1=0, x2=width, y1=base, y2=base),
        *hours,
        class_=f"hours {kind}",
        viewBox=f"0 0 {width} {base + LABELS}",
        role="img",
        aria_label=label,
    )
