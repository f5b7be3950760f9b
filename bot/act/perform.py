"""perform: each effect is written down, tried, and closed with its outcome.

The theory. An effect is in the ledger before it is tried, under a key that is the same on every try; so a crash at
any point leaves either nothing, or an effect that is found again and tried again, and Discord drops the second of two
messages with one nonce. One refusal never stops the rest: the effect falls back to its next way of reaching somebody,
and what had to be given up is told to the moderators once, not once per message.

| outcome | meaning                            | what follows                                         |
| ------- | ---------------------------------- | ---------------------------------------------------- |
| done    | it is there                        | closed                                               |
| refused | the server or the person says no   | closed; the next way; with none left, moderators know |
| gone    | what it was about is not there     | closed; care still looks for another way             |
| failed  | the platform is unwell             | stays open; ``resume`` tries again until it expires  |

Somebody is offered help once in an episode: an offer that could not be made while the platform was unwell is needless
once another of the same or a higher level has reached them. Of several such offers the most urgent is tried first.

An effect that waits ``after`` another one is tried when that one is done; a ``WITHDRAW`` when it has ended otherwise,
a card that is only to show how it stands however it has ended.
What has been said in a channel and ``stays`` only for a while is taken back by an effect that is written down before
the first one is closed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import replace
from typing import Final
from weakref import WeakValueDictionary

from bot.act.beside import ENTER, LEAVE
from bot.act.cases import ANEW, watch_of
from bot.act.logbook import Logbook
from bot.act.mentions import SOUNDLESS
from bot.act.plan import AGAIN, retract
from bot.act.refusals import Refusals
from bot.act.turns import in_turn, turn_of, urgency
from bot.act.wanted import Wanted
from bot.model import Effect, EffectKind, Link, Outcome, Result, Way
from bot.ports import Clock, Gateway, Ledger, Members

STILL_WANTED_WHEN_GONE: Final = frozenset({EffectKind.CARE, EffectKind.INTRODUCTION})
"""Effects that are for the person rather than about the message: they go on when the message is gone."""

COPIES: Final = 200
"""So many texts wait in memory for a note that could not be sent yet. More only in a very bad spell."""

TAKING_AWAY: Final = frozenset({EffectKind.REMOVE, EffectKind.REMOVED_NOTE, EffectKind.REPOST})
"""Effects by which somebody loses their words."""

TAKING_BACK: Final = frozenset({EffectKind.RETRACT, EffectKind.WITHDRAW})
"""Effects that are about what another effect has said."""

CALLED_OFF: Final = Outcome(Result.EXPIRED, "crisis")
"""The outcome of taking away what turned out to be a cry for help."""

MADE_ANEW: Final = frozenset({EffectKind.CALL, EffectKind.APPEAL})
"""Effects that are not simply tried again: the desk's clock makes them anew, for whoever can be called by then; an
appeal is made anew by its author, whose words nobody has kept.
"""

OWN_WORDS: Final = frozenset({EffectKind.REMOVED_NOTE, EffectKind.APPEAL})
"""Effects with which somebody's own words go, in memory alone."""

SETTLED: Final = Outcome(Result.GONE, "settled")
"""The outcome of a note that became needless before it was said."""


class Performer:
    """Carries effects out through a gateway, with a ledger that remembers what was meant and what became of it."""

    def __init__(self, gateway: Gateway, ledger: Ledger, clock: Clock, members: Members | None = None) -> None:
        """``members`` tells who is still on the desk when they are to be reminded; without it everybody is."""
        self._gateway = gateway
        self._ledger = ledger
        self._clock = clock
        self._logbook = Logbook(gateway, ledger, clock)
        self._wanted = Wanted(ledger, members)
        self._refusals = Refusals(ledger, clock)
        self._under_way: set[str] = set()
        self._copies: dict[str, str] = {}
        self._trying: set[str] = set()
        self._needless: set[str] = set()
        self._called_off: set[str] = set()
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def perform(self, effects: Sequence[Effect], copy: str = "") -> Mapping[str, Outcome]:
        """Try effects that are written down already, in order. Returns each one's key -> its last way's outcome.

        Effects that are not due yet are left to ``resume``. ``copy`` goes with the note about a removal: the author's
        own text with the details covered; or with an appeal: what its author writes. It is in memory alone, while that
        is tried: after a restart it has none.
        """
        now = self._clock.now()
        due = [effect for effect in effects if effect.not_before <= now]
        self._under_way.update(effect.key for effect in due)
        try:
            return {effect.key: await self._try(effect, copy) for effect in due}
        finally:
            self._under_way.difference_update(effect.key for effect in due)

    async def add_and_perform(self, effect: Effect) -> Outcome:
        """Write one more effect down and try it. One that was closed before is not tried again."""
        if not await self._ledger.add(effect, self._clock.now()):
            return await self._ledger.outcome(effect.key) or Outcome(Result.GONE)
        return await self._try(effect)

    async def resume(self) -> tuple[tuple[Effect, Outcome], ...]:
        """Try again what was written down and never closed, after a crash or a bad spell. Returns what came of each."""
        tried = []
        unfinished = await self._ledger.unfinished(self._clock.now())
        open_notes = {effect.key for effect in unfinished} | self._under_way
        self._copies = {key: copy for key, copy in self._copies.items() if key in open_notes}
        for effect in in_turn(sorted(unfinished, key=urgency, reverse=True)):
            if effect.kind in MADE_ANEW or effect.key in self._under_way:
                continue  # in other hands
            if await self._ledger.outcome(effect.key) is not None:
                continue  # closed since the list was made
            again = replace(effect, codes=(*effect.codes, AGAIN)) if effect.kind is EffectKind.REMOVE else effect
            tried.append((effect, await self._try(again)))
        return tuple(tried)

    def is_trying(self, key: str) -> bool:
        """Whether an effect is being tried at this moment."""
        return key in self._trying

    async def spare(self, message_id: int) -> None:
        """Never again try to take this message away, whatever was decided about it before (constitution, 1)."""
        now = self._clock.now()
        for effect in await self._ledger.unfinished(now):
            if effect.message_id != message_id or effect.kind not in TAKING_AWAY:
                continue
            if effect.key in self._trying:  # what is being done cannot be stopped; it is not tried a second time
                self._called_off.add(effect.key)
            else:
                await self._ledger.close(effect.key, CALLED_OFF, now)

    async def take_back(self, effect: Effect) -> None:
        """Take back what an effect has said. What it has not said yet it never will."""
        now = self._clock.now()
        if effect.key in self._under_way:
            self._needless.add(effect.key)
            return
        outcome = await self._ledger.outcome(effect.key)
        if outcome is None:
            await self._ledger.close(effect.key, SETTLED, now)
        elif effect.kind is EffectKind.WATCH:
            await self._ledger.end_watch(effect.decision_id)
        elif outcome.message_id is not None:
            await self.add_and_perform(retract(effect, now))

    async def _try(self, effect: Effect, copy: str = "") -> Outcome:
        self._under_way.add(effect.key)
        self._trying.add(effect.key)
        try:
            async with self._turn(effect):
                outcome = await self._try_and_close(effect, copy or self._copies.pop(effect.key, ""))
        finally:
            self._trying.discard(effect.key)
            self._under_way.discard(effect.key)
            self._called_off.discard(effect.key)
        if effect.key in self._needless:
            self._needless.discard(effect.key)
            await self.take_back(effect)
        return outcome

    def _turn(self, effect: Effect) -> AbstractAsyncContextManager[object]:
        """Its turn among the effects of its case (turns.py)."""
        turn = turn_of(effect)
        return nullcontext() if turn is None else self._turns.setdefault(turn, asyncio.Lock())

    async def _try_and_close(self, effect: Effect, copy: str) -> Outcome:
        outcome = await self._try_once(effect, copy)
        if effect.key in self._called_off and not outcome.final:
            outcome = CALLED_OFF
        other = self._other_way(effect, outcome)
        if other is not None:  # before this way is closed, so that a crash in between loses neither
            await self._ledger.add(other, self._clock.now())
        if copy and effect.kind is EffectKind.REMOVED_NOTE and not outcome.final and len(self._copies) < COPIES:
            self._copies[effect.key] = copy
        if outcome.result is Result.DONE and effect.stays and effect.way is not Way.DIRECT:
            now = self._clock.now()
            await self._ledger.add(retract(effect, now, not_before=now + effect.stays), now)
        if outcome.result is Result.DONE and effect.kind is EffectKind.CARD:
            await self._place_card(effect, outcome)
        if outcome.result is Result.DONE and effect.kind is EffectKind.ROOM and not {ENTER, LEAVE} & set(effect.codes):
            await self._place_room(effect, outcome)
        await self._ledger.close(effect.key, outcome, self._clock.now())
        if outcome.result is Result.DONE and effect.kind is EffectKind.CARE:
            await self._settle_offers(effect)
        if other is not None:
            return await self._try(other, copy)
        if outcome.result is Result.REFUSED or outcome.reason == SOUNDLESS:
            note = await self._refusals.note(effect, outcome)
            if note is not None:
                await self.add_and_perform(note)
        return outcome

    async def _try_once(self, effect: Effect, copy: str) -> Outcome:
        if (ended := await self._wanted.in_its_turn(effect)) is not None:
            return ended
        if effect.kind is EffectKind.WATCH:
            return await self._keep_watch(effect)
        if effect.kind in TAKING_BACK:
            said = await self._said_by(effect)
            return await self._gateway.perform(said) if said else Outcome(Result.GONE)
        if effect.kind is EffectKind.FLAG:
            return await self._logbook.show(effect)
        if (ended := await self._wanted.with_removal(effect)) is not None:
            return ended
        if effect.kind in OWN_WORDS:
            return await self._gateway.perform(effect, copy=copy)
        case = await self._ledger.case(effect.case_id) if effect.case_id else None
        if case is not None and ANEW in effect.codes:
            case = replace(case, card=None)
        if (ended := await self._wanted.with_case(effect, case)) is not None:
            return ended
        return await self._gateway.perform(effect, case)

    async def _settle_offers(self, made: Effect) -> None:
        """Somebody was offered help: the same offers that are still to be made are needless."""
        now = self._clock.now()
        for offer in await self._ledger.unfinished(now):
            same = (offer.kind, offer.guild_id, offer.person_id) == (made.kind, made.guild_id, made.person_id)
            if same and offer.key not in self._trying and urgency(offer) <= urgency(made):
                await self._ledger.close(offer.key, SETTLED, now)

    async def _keep_watch(self, effect: Effect) -> Outcome:
        """A quiet line is kept for those who ask for it, and said nowhere: nothing of the world is needed."""
        decision = await self._ledger.decision(effect.decision_id)
        watch = watch_of(decision) if decision is not None else None
        if watch is None:
            return Outcome(Result.GONE, "decision_gone")
        await self._ledger.keep_watch(watch, self._clock.now())
        return Outcome(Result.DONE)

    async def _said_by(self, effect: Effect) -> Effect | None:
        """A retraction names its message, or the effects by which it was said; where it never was there is nothing."""
        if not effect.codes:
            return effect
        for key in effect.codes:
            said = await self._ledger.outcome(key)
            if said is not None and said.message_id is not None and said.channel_id is not None:
                return replace(effect, channel_id=said.channel_id, message_id=said.message_id)
        return None

    async def _place_card(self, effect: Effect, outcome: Outcome) -> None:
        if effect.case_id and outcome.channel_id is not None and outcome.message_id is not None:
            await self._ledger.place_card(effect.case_id, Link(outcome.channel_id, outcome.message_id))

    async def _place_room(self, effect: Effect, outcome: Outcome) -> None:
        if effect.case_id and outcome.channel_id is not None and outcome.message_id is not None:
            await self._ledger.place_room(effect.case_id, Link(outcome.channel_id, outcome.message_id))

    @staticmethod
    def _other_way(effect: Effect, outcome: Outcome) -> Effect | None:
        gone = outcome.result is Result.GONE and effect.kind in STILL_WANTED_WHEN_GONE
        return effect.fall_back() if gone or outcome.result is Result.REFUSED else None
