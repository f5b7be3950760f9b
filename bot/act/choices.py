"""What somebody chooses about a note on their own message, or an offer of help: carried out as everything else is.

The decision is loaded by its id and held against the presser before anything happens: an id in a button proves
nothing (constitution, 8).
"""

from __future__ import annotations

from typing import Final

from bot.act.lives import DAY
from bot.act.masking import copy_removal, masked_card, masking
from bot.act.perform import SETTLED, Performer
from bot.act.plan import remove_message, told
from bot.model import Decision, Effect, EffectKind, Outcome, Response, Result, Trace, Way
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

    async def mask(self, decision: Decision) -> tuple[Outcome, Outcome]:
        """Post the message again with its details covered, and take the first one away.

        Returns what became of the copy, and of taking the message away (masking.py says what follows from that).
        """
        now = self._clock.now()
        steps = masking(decision, now)
        log = (await self._ledger.server(decision.guild_id or 0)).log_channel
        card = (masked_card(decision, steps[1], log, now),) if log is not None else ()
        for effect in (*card, *reversed(steps)):  # what depends on another first: a crash leaves nothing half done
            await self._ledger.add(effect, now)
        outcomes = await self._performer.perform((*steps, *card))
        copy, removal, _ = (outcomes[effect.key] for effect in steps)
        if copy.result is not Result.REFUSED:
            await self.put_away(decision)
        return copy, removal

    async def remove_copy(self, decision: Decision) -> Outcome:
        """Take the masked copy of the author's message away as well, as they wish."""
        outcome = Outcome(Result.GONE, "message_gone")
        for copy in await self._effects(decision, EffectKind.REPOST):
            done = await self._ledger.outcome(copy.key)
            if done is not None and done.message_id is not None:
                removal = copy_removal(decision, copy, self._clock.now())
                outcome = await self._performer.add_and_perform(removal)
        return outcome

    async def remove(self, decision: Decision) -> Outcome:
        """Remove the author's message, as they wish, and the note with it."""
        outcome = await self._performer.add_and_perform(remove_message(decision, self._clock.now()))
        await self.put_away(decision)
        return outcome

    async def keep(self, decision: Decision) -> None:
        """The author keeps what they wrote: the note goes away, and they are not told of the same for a while."""
        now = self._clock.now()
        for kind in (EffectKind.REPOST, EffectKind.REMOVE):
            for wish in await self._effects(decision, kind):
                if not self._performer.is_trying(wish.key):
                    await self._ledger.close(wish.key, SETTLED, now)
        await self._ledger.remember(decision, [Trace(Response.NUDGE, one, now) for one in sorted(told(decision))], now)
        await self.put_away(decision)

    async def quiet(self, decision: Decision) -> None:
        """No more notes for this author in this server for a while."""
        now = self._clock.now()
        await self._ledger.quieten(decision.guild_id, decision.author_id, now + QUIET_FOR, now)
        await self.put_away(decision)

    async def put_away(self, decision: Decision) -> None:
        """Take back what was said about it in the open: it has done what it was for."""
        for kind in (EffectKind.NUDGE, EffectKind.HINT):
            for note in await self._effects(decision, kind):
                await self._performer.take_back(note)

    async def misread(self, decision: Decision) -> None:
        """It was no cry for help, says its author: take back what was offered in answer to it.

        Nor does it count as an answer any more: the next cry is answered, however soon it comes.
        """
        for offer in await self._effects(decision, EffectKind.CARE):
            await self._performer.take_back(offer)
        await self._ledger.forget_traces(decision.guild_id, decision.author_id, [Response.RESOURCES])

    async def read_why(self, decision: Decision) -> None:
        """The author has read in a channel why their message was removed: the line there has done what it was for."""
        for note in await self._effects(decision, EffectKind.REMOVED_NOTE):
            if note.way is not Way.DIRECT:
                await self._performer.take_back(note)

    async def _effects(self, decision: Decision, kind: EffectKind) -> list[Effect]:
        known = await self._ledger.about([decision.message_id])
        return [effect for effect in known if effect.kind is kind and effect.decision_id == decision.id]
