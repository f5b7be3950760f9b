"""The moderators' weekly note: which help lines nobody has checked for a year, and what could not be done.

The theory. A week begins on Monday at 09:00 UTC. ``Server.weekly`` is the week up to which a server has had its note;
empty until it was first found set up, so that nobody is nagged in the week in which they began. Whoever looks, and
whenever in the week, finds the same answer, and the note's key is made of the server and the week: it is left once,
whatever crashes in between. Where there is nothing to say, nothing is said. It counts; it blames nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.act.lives import LIVES
from bot.act.perform import Performer
from bot.model import Effect, EffectKind, Server, Way, effect_key
from bot.ports import Clock, Ledger
from config.freshness import lines_of, older
from config.helplines import Country
from config.server_lines import lay_over

BEGINS: Final = timedelta(hours=9)
"""After Monday 0:00 UTC."""

NAMED: Final = 5
"""So many lines are called by their names, and so many countries."""


@dataclass(frozen=True, slots=True)
class Stale:
    """A line that was checked long ago, as the note names it."""

    name: str
    country: str
    checked: str


@dataclass(frozen=True, slots=True)
class Week:
    """What there is to say. ``own`` of the ``old`` lines are the server's own; ``places`` are all countries with an
    old line, most lines first; ``named`` are a few of the lines, the server's own first, then the oldest. ``refused``
    is how often something could not be done lately.
    """

    old: int = 0
    own: int = 0
    places: tuple[tuple[str, int], ...] = ()
    named: tuple[Stale, ...] = ()
    refused: int = 0

    @property
    def codes(self) -> tuple[str, ...]:
        """The same as an effect carries it."""
        return (
            f"old:{self.old}",
            f"own:{self.own}",
            f"refused:{self.refused}",
            *(f"place:{number}:{name}" for name, number in self.places),
            *(f"line:{one.checked}:{one.country}:{one.name}" for one in self.named),
        )


def read_week(codes: tuple[str, ...]) -> Week:
    """What an effect carries."""
    numbers: dict[str, int] = {}
    places, named = [], []
    for code in codes:
        what, _, rest = code.partition(":")
        if what == "place":
            number, _, name = rest.partition(":")
            places.append((name, int(number)))
        elif what == "line":
            checked, country, name = rest.split(":", 2)
            named.append(Stale(name, country, checked))
        elif what in ("old", "own", "refused"):
            numbers[what] = int(rest)
    return Week(places=tuple(places), named=tuple(named), **numbers)


def week_of(now: float) -> str:
    """The week of a moment (Unix seconds): ``2026-W49``. Later weeks are greater."""
    year, week, _ = (datetime.fromtimestamp(now, UTC) - BEGINS).isocalendar()
    return f"{year}-W{week:02}"


def due(server: Server, now: float) -> bool:
    """Whether a server's note of this week is still to be left."""
    return bool(server.weekly) and not server.missing and week_of(now) > server.weekly


def to_be_settled(server: Server, now: float) -> bool:
    """Whether this week is not settled yet: with a note or, in a server that has just been set up, without one."""
    return not server.missing and (not server.weekly or week_of(now) > server.weekly)


def look_back(countries: Mapping[str, Country], refusals: Mapping[str, int], today: date) -> Week:
    """What there is to say about lines (as a server's members could be shown them) and refusals."""
    old = [(country, line) for country in countries.values() for line in lines_of(country) if older(line, today)]
    ranked = sorted(old, key=lambda one: (not one[1].own, one[1].checked != "undated", one[1].checked))
    return Week(
        old=len(old),
        own=sum(line.own for _, line in old),
        places=tuple(Counter(country.name for country, _ in old).most_common()),
        named=tuple(Stale(line.name, country.name, line.checked) for country, line in ranked[:NAMED]),
        refused=sum(refusals.values()),
    )


def weekly_note(server: Server, week: Week, now: float) -> Effect | None:
    """The note; None where there is nothing to say."""
    if server.log_channel is None or not (week.old or week.refused):
        return None
    return Effect(
        key=effect_key(server.guild_id, EffectKind.WEEKLY, week_of(now)),
        kind=EffectKind.WEEKLY,
        way=Way.CHANNEL,
        decision_id="",
        guild_id=server.guild_id,
        channel_id=server.log_channel,
        expires_at=now + LIVES[EffectKind.WEEKLY],
        target_id=server.log_channel,
        codes=week.codes,
    )


class WeeklyNotes:
    """Leaves the notes. ``look`` may be called at any time, as often as one likes.

    ``besides`` leaves what else moderators read once a week, in a message of its own.
    """

    def __init__(
        self,
        performer: Performer,
        ledger: Ledger,
        clock: Clock,
        countries: Mapping[str, Country],
        besides: Callable[[Server, float], Awaitable[None]] | None = None,
    ) -> None:
        self._besides = besides
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._countries = countries

    async def look(self, guild_id: int) -> None:
        """Leave a server's note, if this week's is still to be left."""
        now = self._clock.now()
        server = await self._ledger.server(guild_id)
        if not to_be_settled(server, now):
            return
        if due(server, now):
            refusals = await self._ledger.refusals(guild_id)
            today = datetime.fromtimestamp(now, UTC).date()
            week = look_back(lay_over(self._countries, server.lines), refusals, today)
            note = weekly_note(server, week, now)
            if note is not None:
                await self._performer.add_and_perform(note)
            if self._besides is not None:
                await self._besides(server, now)
        await self._ledger.change_server(guild_id, lambda one: replace(one, weekly=week_of(now)), now)
