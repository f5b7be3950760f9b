"""What somebody chooses about a note on their own message: carried out the same way as everything else.

The decision is loaded by its id and held against the presser before anything happens: an id in a button proves
nothing (constitution, 8).
"""

from __future__ import annotations

from typing import Final

from bot.act.hint import take_hint_back
from bot.act.perform import Performer
from bot.act.plan import DAY, note_of, remove_message, retract
from bot.model import Decision, Outcome
from bot.ports import Clock, Ledger

QUIET_FOR: Final = 7 * DAY
"""Seconds of "Not again for 7 days"."""


class Choices:
    """The ways in which a member answers a note."""

    def __init__(self, performer: Performer, ledger: Ledger, clock: Clock) -> None:
        self._performer = performer
        self._ledger = ledger
        self._clock = clock

    async def decision(self, decision_id: str, guild_id: int | None, channel_id: int | None) -> Decision | None:
        """The decision behind a note that was pressed here: in its own channel, or in a direct message (no server)."""
        decision = await self._ledger.decision(decision_id)
        if decision is None or (
            guild_id is not None and (guild_id, channel_id) != (decision.guild_id, decision.channel_id)
        ):
            return None
        return decision

    async def remove(self, decision: Decision) -> Outcome:
        """Remove the author's message, as they wish, and the note with it."""
        outcome = await self._performer.add_and_perform(remove_message(decision, self._clock.now()))
        await self.put_away(decision)
        return outcome

    async def fine(self, decision: Decision) -> None:
        """The author is fine with what they wrote: the note goes away."""
        await self.put_away(decision)

    async def quiet(self, decision: Decision) -> None:
        """No more notes for this author in this server for a while."""
        now = self._clock.now()
        await self._ledger.quieten(decision.guild_id, decision.author_id, now + QUIET_FOR, now)
        await self.put_away(decision)

    async def put_away(self, decision: Decision) -> None:
        """Take the public note back: it has done what it was for."""
        now = self._clock.now()
        await self._performer.add_and_perform(retract(note_of(decision), now))

    async def put_hint_away(self, decision: Decision, message_id: int) -> None:
        """Take the public reply of a hint, ``message_id``, back before its time: it has been read."""
        await self._performer.add_and_perform(take_hint_back(decision, message_id, self._clock.now()))
