"""What somebody says about when they answer and how much they carry, kept as they say it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Literal

from bot.desk.conduct import has_accepted
from bot.desk.limits import most_seconds
from bot.desk.rota import coming, go_off, go_on, note, until, used, with_shifts
from bot.desk.typed_times import minutes, plain_shift, zone
from bot.model import Server, Shift, Volunteer
from bot.ports import Clock, Ledger
from config.desk_rules import DAY, HOUR, Conduct, DeskRules

MOST_SHIFTS: Final = 25
"""As many as a list on Discord holds."""


class Planned(StrEnum):
    """What became of a shift or time zone that somebody typed."""

    DONE = "done"
    UNCLEAR = "unclear"
    SAME = "same"
    FULL = "full"
    ZONE_UNKNOWN = "zone_unknown"


@dataclass(frozen=True, slots=True)
class Coming:
    """What became of going on duty: ``until`` when; or None, where they have not ``accepted`` the code of conduct, or
    their hours are used up (``spent``, in seconds) until ``again``.
    """

    volunteer: Volunteer
    accepted: bool = True
    until: float | None = None
    spent: float = 0.0
    again: float = 0.0


class Planning:
    """``rules`` gives a server's rules of the desk as they are now, ``conduct`` its code of conduct."""

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        rules: Callable[[Server], DeskRules],
        conduct: Callable[[Server], Conduct],
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._rules = rules
        self._conduct = conduct

    async def theirs(self, server: Server, person_id: int) -> Volunteer:
        """What is kept of somebody."""
        return await self._ledger.volunteer(server.guild_id, person_id)

    async def on(self, server: Server, person_id: int, hours: float | None) -> Coming:
        """Somebody goes on duty, for so many hours if they say so."""
        now, rules = self._clock.now(), self._rules(server)
        one = await self.theirs(server, person_id)
        if not has_accepted(one, self._conduct(server)):
            return Coming(one, accepted=False)
        if until(go_on(one, now, now + DAY, rules), now, rules) is None:
            again = coming(go_on(one, now, now + 2 * DAY, rules), now, rules)
            spent = min(used(one, now, rules), most_seconds(one, rules))
            return Coming(one, spent=spent, again=again[0] if again else now + DAY)
        end = None if hours is None else now + hours * HOUR
        kept = await self._change(server, person_id, lambda one: go_on(one, now, end, rules))
        return Coming(kept, until=until(kept, now, rules))

    async def off(self, server: Server, person_id: int) -> float | None:
        """Somebody goes off duty. Returns when they will be on duty again by their shifts."""
        now, rules = self._clock.now(), self._rules(server)
        kept = await self._change(server, person_id, lambda one: go_off(one, now, rules))
        following = coming(kept, now, rules)
        return None if following is None else following[0]

    async def add(self, server: Server, person_id: int, days: Iterable[int], begins: str, ends: str) -> Planned:
        """One more shift on each of these days, from and to as they were typed."""
        begin, end = minutes(begins), minutes(ends)
        if begin is None or end is None:
            return Planned.UNCLEAR
        if begin == end:
            return Planned.SAME
        more = [Shift(day, begin, end) for day in days]
        fits = True

        def change(one: Volunteer) -> Volunteer:
            nonlocal fits
            changed = self._with(server, one, (*one.shifts, *more))
            fits = len(changed.shifts) <= MOST_SHIFTS
            return changed if fits else one

        await self._change(server, person_id, change)
        return Planned.DONE if fits else Planned.FULL

    async def remove(self, server: Server, person_id: int, chosen: Iterable[str]) -> None:
        """These shifts go (``plain_shift`` of each)."""
        gone = frozenset(chosen)

        def change(one: Volunteer) -> Volunteer:
            return self._with(server, one, (shift for shift in one.shifts if plain_shift(shift) not in gone))

        await self._change(server, person_id, change)

    async def move(self, server: Server, person_id: int, typed: str) -> Planned:
        """Somebody's shifts are in another time zone from now on."""
        name = zone(typed)
        if name is None:
            return Planned.ZONE_UNKNOWN
        await self._change(server, person_id, lambda one: self._with(server, one, one.shifts, name))
        return Planned.DONE

    async def limit(
        self, server: Server, person_id: int, what: Literal["cases", "hours"], own: int | None
    ) -> Volunteer:
        """A limit of their own; None for the server's. A higher one than that changes nothing (limits.py)."""
        now, rules = self._clock.now(), self._rules(server)

        def change(one: Volunteer) -> Volunteer:
            one = note(one, now, rules)  # until now the limit was another one
            if what == "cases":
                return replace(one, open_cases=own)
            return replace(one, hours=None if own is None else own * HOUR)

        return await self._change(server, person_id, change)

    def _with(self, server: Server, one: Volunteer, shifts: Iterable[Shift], name: str = "") -> Volunteer:
        return with_shifts(one, self._clock.now(), shifts, name or one.zone, self._rules(server))

    async def _change(self, server: Server, person_id: int, change: Callable[[Volunteer], Volunteer]) -> Volunteer:
        return await self._ledger.change_volunteer(server.guild_id, person_id, change, self._clock.now())
