"""Which help lines somebody is shown: at most three, the emergency number first (docs/safe-messaging.md, 18 to 20).

The country is one that the person has chosen. Nothing is asked about the person, so lines for some people or some
parts of the country are only shown where none whose hours are known is for everybody. What is open comes before what is
known to be closed; whoever reads it later is not let down either, because a line that is always open comes along
whenever the first is not. Where the second would be one more number to call, or closed like the first, the directory
takes its place. A line that a server's moderators have added counts as one for everybody there, whomever it serves, and
comes before others that may be open as well: they know their members. Somebody who would rather call, text or chat sees
only lines that can be reached in that way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, Literal, get_args

from bot.model import Level
from config.helplines import ANYWHERE, Country, Line, Topic, load_countries

MOST: Final = 3

Contact = Literal["call", "text", "chat"]
"""How somebody would like to reach a line. A text may also go through WhatsApp."""

CONTACTS: Final[tuple[Contact, ...]] = get_args(Contact)

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
    country: str | None,
    kind: str,
    level: Level | None = None,
    countries: Mapping[str, Country] | None = None,
    now: datetime | None = None,
    contact: Contact | None = None,
) -> tuple[Line, ...]:
    """One to three lines for a kind of crisis (``suicide`` or ``crisis.suicide``) in a chosen country.

    Without a country, or in one that is not known here, the directory that covers most countries and nothing else.
    ``now`` (with its zone) puts lines that are closed behind the others; without it no hour is looked at. With
    ``contact`` there are only lines that can be reached in this way, beside the emergency number and the directory.
    """
    known = load_countries() if countries is None else countries
    anywhere = known[ANYWHERE].lines[:1]
    home = known.get(country) if country else None
    if home is None or home.emergency is None:
        return anywhere
    picked = _two(
        [line for line in home.lines if contact is None or reached_by(line, contact)], _topics(kind, level), now
    )
    if picked and not _needed(picked, now):
        picked = [picked[0], *anywhere]
    picked.sort(key=lambda line: line.single or _closed(line, now))
    return (home.emergency, *picked, *(line for line in anywhere if line not in picked))[:MOST]


def contacts_for(
    country: str | None, kind: str, level: Level | None = None, countries: Mapping[str, Country] | None = None
) -> tuple[Contact, ...]:
    """The ways in which the lines for a kind of crisis can be reached in a country, in the order of ``CONTACTS``."""
    known = load_countries() if countries is None else countries
    home = known.get(country) if country else None
    if home is None or home.emergency is None:
        return ()
    topics = _topics(kind, level)
    return tuple(
        contact for contact in CONTACTS
        if _two([line for line in home.lines if reached_by(line, contact)], topics, None)
    )  # fmt: skip


def reached_by(line: Line, contact: Contact) -> bool:
    """Whether a line can be reached in this way."""
    ways = {"call": line.call, "text": line.text or line.whatsapp, "chat": line.chat}
    return ways[contact] is not None


def _topics(kind: str, level: Level | None) -> tuple[Topic, ...]:
    topics = TOPICS.get(kind.removeprefix("crisis."), ("suicide",))
    return ("substance", "suicide") if topics[0] == "poison" and level is Level.CONCERN else topics


def _needed(picked: Sequence[Line], now: datetime | None) -> bool:
    """Whether the second is worth more than the directory: it is open where the first is not, or can be written to."""
    first_open, any_open = _open(picked[0], now), any(_open(line, now) for line in picked)
    return any_open and (not first_open or any(line.without_a_call for line in picked))


def _open(line: Line, now: datetime | None) -> bool:
    return line.always_open or (now is not None and line.open_at(now) is True)


def _closed(line: Line, now: datetime | None) -> bool:
    return now is not None and line.open_at(now) is False


def _two(lines: Sequence[Line], topics: Sequence[Topic], now: datetime | None) -> list[Line]:
    """The best line of the first topic that has one, and the one that goes best with it."""
    for_all = [line for line in lines if not (line.directory or ((line.serves or line.area) and not line.own))]
    by_topic = [_ranked(for_all, topic, now) for topic in topics]
    if all(line.unconfirmed for found in by_topic for line in found):
        by_topic = [_ranked(lines, topic, now) for topic in topics]
    ranked = [line for found in by_topic for line in found]
    first = next((line for line in ranked if not line.single), None)
    if first is None:
        return []
    beside = (line for found in (*by_topic[1:], ranked, _ranked(for_all, "suicide", now)) for line in found)
    others = [line for line in dict.fromkeys(beside) if line != first]
    others.sort(key=lambda line: _misfit(first, line, now))
    return [first, *others[:1]]


def _misfit(first: Line, second: Line, now: datetime | None) -> tuple[bool, ...]:
    """How badly two go together: one of them has to be open, and one has to be for people who will not call."""
    return (
        second.single,
        not (_open(first, now) or _open(second, now)),
        not (first.always_open or second.always_open),
        not (first.without_a_call or second.without_a_call),
        second.unconfirmed or _closed(second, now),
    )


def _ranked(lines: Sequence[Line], topic: Topic, now: datetime | None) -> list[Line]:
    """The lines on a topic, best first; of equals, the one that stands first in its file."""
    return sorted((line for line in lines if topic in line.topics), key=lambda line: _rank(line, now))


def _rank(line: Line, now: datetime | None) -> tuple[bool, ...]:
    return (
        line.single,
        line.directory,
        _closed(line, now),
        line.unconfirmed,
        not line.own,
        line.evidence == "lists_only",
        not _open(line, now),
        not line.always_open,
    )
