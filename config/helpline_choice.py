"""Which help lines somebody is shown: at most three, the emergency number first (docs/safe-messaging.md, 18 to 20).

The country is one that the person has chosen. Nothing is asked about the person, so lines for some people or some
parts of the country are only shown where none is for everybody; and because the hour where they are is not known
either, a line that is always open comes along whenever the first one is not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot.model import Level
from config.helplines import ANYWHERE, Country, Line, Topic, load_countries

MOST: Final = 3

TOPICS: Final[Mapping[str, tuple[Topic, ...]]] = {
    "suicide": ("suicide",),
    "self_harm": ("self_harm", "suicide"),
    "overdose": ("poison", "suicide"),
    "abuse": ("abuse", "sexual_assault"),
    "violence": ("suicide",),
    "eating": ("eating_disorder", "suicide"),
    "third_party": ("suicide",),
}
"""What each kind of crisis needs, the nearest first. A line for suicide listens to everybody in despair."""


def lines_for(
    country: str | None, kind: str, level: Level | None = None, countries: Mapping[str, Country] | None = None
) -> tuple[Line, ...]:
    """One to three lines for a kind of crisis (``suicide`` or ``crisis.suicide``) in a chosen country.

    Without a country, or in one that is not known here, the directory that covers most countries and nothing else.
    """
    known = load_countries() if countries is None else countries
    anywhere = known[ANYWHERE].lines[:1]
    home = known.get(country) if country else None
    if home is None or home.emergency is None:
        return anywhere
    topics = TOPICS.get(kind.removeprefix("crisis."), ("suicide",))
    if topics[0] == "poison" and level is Level.CONCERN:
        topics = ("substance", "suicide")
    picked = _two(home.lines, topics)
    return (home.emergency, *picked, *anywhere)[:MOST]


def _two(lines: Sequence[Line], topics: Sequence[Topic]) -> list[Line]:
    """The best line of the first topic that has one, and the one that goes best with it."""
    for_all = [line for line in lines if not (line.serves or line.area or line.directory)]
    by_topic = [_ranked(for_all, topic) for topic in topics]
    if not any(by_topic):
        by_topic = [_ranked(lines, topic) for topic in topics]
    ranked = [line for found in by_topic for line in found]
    first = next((line for line in ranked if not line.single), None)
    if first is None:
        return []
    beside = (line for found in (*by_topic[1:], ranked, _ranked(for_all, "suicide")) for line in found)
    others = [line for line in dict.fromkeys(beside) if line != first]
    others.sort(key=lambda line: _misfit(first, line))
    return [first, *others[:1]]


def _misfit(first: Line, second: Line) -> tuple[bool, ...]:
    """How badly two go together: one of them has to be open, and one has to be for people who will not call."""
    return (
        second.single,
        not (first.always_open or second.always_open),
        not (first.without_a_call or second.without_a_call),
    )


def _ranked(lines: Sequence[Line], topic: Topic) -> list[Line]:
    """The lines on a topic, best first; of equals, the one that stands first in its file."""
    return sorted((line for line in lines if topic in line.topics), key=_rank)


def _rank(line: Line) -> tuple[bool, ...]:
    return (
        line.single,
        line.directory,
        line.unconfirmed,
        line.evidence == "lists_only",
        not line.always_open,
    )
