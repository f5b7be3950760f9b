"""A case that somebody brings to the desk by hand: opened or joined as any other, and shown on its card.

The theory. Opening is harmless to repeat (record/joins.py), and so is showing: the card's key is made of the case, its
level and its moves, so that two who bring the same at once make one card. A card that was refused is tried anew by
whoever brings the case next: the permission may be there by now. What crashes in between is done by the next try.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.act.beside import more_pressing
from bot.act.cases import ANEW, place_of, show_case, take_down
from bot.act.lives import LIVES
from bot.act.perform import Performer
from bot.model import Case, Effect, EffectKind, Joining, Origin, Result, Server, Way, effect_key
from bot.ports import Clock, Ledger

EPISODE: Final = 4 * 3600.0
"""Seconds that an episode takes where a server says nothing else."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of it. ``result`` is that of showing the card: ``FAILED`` is tried again by itself."""

    case: Case
    joining: Joining
    result: Result


class Bringing:
    """Opens cases, and shows them."""

    def __init__(
        self,
        performer: Performer,
        ledger: Ledger,
        clock: Clock,
        episode: Callable[[Server], float] = lambda _: EPISODE,
        ring: Callable[[str], Awaitable[object]] | None = None,
    ) -> None:
        """``episode`` says for how many seconds a server takes what one person says for one case. ``ring`` calls
        whoever has to be called at once about a case, by its id, and never raises.
        """
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self.episode = episode
        self._ring = ring

    async def bring(self, case: Case, server: Server) -> Brought:
        """Open or join the case and show it on the desk of its server."""
        opened, joining = await self._ledger.open_case(case, self.episode(server), self._clock.now())
        pressing = more_pressing(opened, self._clock.now())
        if pressing is not None and (joining is Joining.RAISED or case.origin is Origin.ASKED):
            await self._performer.add_and_perform(pressing)
        return Brought(opened, joining, await self.show(await self.write(opened, joining, server)))

    async def write(self, case: Case, joining: Joining, server: Server) -> tuple[Effect, ...]:
        """Write down that a case that was opened or joined is to be shown: the card, and what follows from it.

        Nothing, where the server has no desk.
        """
        if server.desk_channel is None:
            return ()
        now = self._clock.now()
        card, *rest = cards(case, joining, server.desk_channel, now)
        before = await self._ledger.outcome(card.key)
        if before is not None and before.result is not Result.DONE:
            card = replace(card, key=effect_key(card.key, now))
            rest = [replace(one, key=effect_key(one.key, now), after=card.key) for one in rest]
        # What waits for the card first, so that a crash in between loses neither.
        rest = [one for one in rest if await self._ledger.add(one, now)]
        await self._ledger.add(card, now)
        return card, *rest

    async def show(self, written: Sequence[Effect]) -> Result:
        """Show what was written down: how the card ended, ``REFUSED`` where nobody can be shown one."""
        if not written:
            return Result.REFUSED
        card, *rest = written
        outcome = await self._performer.add_and_perform(card)
        await self._performer.perform(rest)
        if self._ring and card.case_id:
            await self._ring(card.case_id)
        return outcome.result


def cards(case: Case, joining: Joining, desk: int, now: float) -> tuple[Effect, ...]:
    """The card of a case that was brought, as effects in the order of trying.

    One that has become more urgent, or was opened again, gets a new one, because an edit calls nobody; the old one goes
    once that stands.
    """
    calls = joining in (Joining.RAISED, Joining.REOPENED)
    edit = None if calls else show_case(case, now)
    if edit is not None:  # of the same moment as another one, perhaps: what was brought tells them apart
        return (replace(edit, key=effect_key(edit.key, case.origin, *(link.message_id for link in case.links))),)
    card = Effect(
        key=effect_key(case.id, EffectKind.CARD, "brought", case.level, case.moves),
        kind=EffectKind.CARD,
        way=Way.CHANNEL,
        decision_id=case.id,
        guild_id=case.guild_id,
        channel_id=place_of(case) or desk,
        expires_at=now + LIVES[EffectKind.CARD],
        target_id=desk,
        case_id=case.id,
        codes=(ANEW,) if case.card else (),
    )
    if case.card is None:
        return (card,)
    return card, replace(take_down(case, case.card, now), after=card.key)
