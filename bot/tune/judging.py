"""What moderators say about a card in their log: that it was right or wrong, or that it is to be undone.

A verdict is counted for each rule behind the card, and for the form that it had then; nobody's name is kept with it.
Who has said so stands on the card. Each card has one verdict: saying the same twice changes nothing, saying the other
one moves it. Who may is looked up at every press (constitution, 8), and nobody judges about a message of their own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from weakref import WeakValueDictionary

from bot.act.appeal import answered_wrong
from bot.act.deeds import Undo, categories_of, judged_code, responses_of, rules_of, undid_codes
from bot.act.logbook import Known, known_of, shown_anew
from bot.act.perform import SETTLED, Performer
from bot.act.plan import LOGGED
from bot.act.urgent import findings_for
from bot.desk.standing import Presser
from bot.model import Decision, Effect, EffectKind, Judged, Outcome, Response, effect_key
from bot.ports import Clock, Ledger
from bot.tune.trust import may, roles_with
from config.schema import Configuration
from config.trust import Power

UNDONE: Final = "undone"
"""What is counted beside responses (bot/model/review.py)."""


class Answer(StrEnum):
    """What became of a press."""

    RIGHT = "right"
    WRONG = "wrong"
    UNDONE = "undone"
    ALREADY = "already"
    UNDONE_ALREADY = "undone_already"
    GONE = "gone"
    OWN = "own"
    NOT_ALLOWED = "not_allowed"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Said:
    """The answer to a press. ``roles`` are those that would be needed; ``undone`` is what was taken back; ``author`` is
    who wrote a message that was removed wrongly, for whoever has just said so.
    """

    answer: Answer
    roles: frozenset[int] = frozenset()
    undone: tuple[Undo, ...] = ()
    author: int | None = None


class Judging:
    """Takes verdicts and undoes, one at a time for each decision."""

    def __init__(
        self, performer: Performer, ledger: Ledger, clock: Clock, configure: Callable[..., Configuration]
    ) -> None:
        """``configure`` gives a server's configuration."""
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._configure = configure
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def judge(self, decision: Decision, judged: Judged, by: Presser) -> Said:
        """Somebody says that what the bot did was right, or wrong."""
        refused = await self._refused(decision, by)
        if refused is not None:
            return refused
        async with self._turns.setdefault(decision.id, asyncio.Lock()):
            known = await known_of(self._ledger, decision.id, decision.message_id)
            card, before = known.first, known.verdict
            if card is None or not set(LOGGED) & set(responses_of(card)):
                return Said(Answer.OLD)
            if before is judged:
                return Said(Answer.ALREADY)
            number = sum(1 for one in known.cards if any(code.startswith("judged:") for code in one.codes))
            shown = await self._note(card, ("judged", number), by, (judged_code(judged),))
            await self._count(decision, card, judged, before, known)
        await self._performer.perform([shown])
        told = judged is Judged.WRONG and _removed(decision, known)
        return Said(Answer(judged), author=decision.author_id if told else None)

    async def undo(self, decision: Decision, by: Presser) -> Said:
        """Somebody takes back what can be taken back of it."""
        refused = await self._refused(decision, by)
        if refused is not None:
            return refused
        async with self._turns.setdefault(decision.id, asyncio.Lock()):
            known = await known_of(self._ledger, decision.id, decision.message_id)
            card = known.first
            if card is None:
                return Said(Answer.OLD)
            if await self._ledger.effect(effect_key(decision.id, EffectKind.FLAG, "undone")) is not None:
                return Said(Answer.UNDONE_ALREADY)
            if known.covered() is not None or _removed(decision, known):
                return Said(Answer.GONE)
            undone = await self._take_back(decision, known)
            if undone is None:
                return Said(Answer.GONE)
            shown = await self._note(card, "undone", by, undid_codes(undone))
            await self._ledger.count(decision.guild_id or 0, told_by(decision), self._clock.now())
        await self._performer.perform([shown])
        return Said(Answer.UNDONE, undone=undone)

    async def _refused(self, decision: Decision, by: Presser) -> Said | None:
        server = await self._ledger.server(decision.guild_id or 0)
        trust = self._configure(server).trust
        if by.guild_id != decision.guild_id or not may(server, trust, by, Power.JUDGE):
            return Said(Answer.NOT_ALLOWED, roles_with(server, trust, Power.JUDGE))
        return Said(Answer.OWN) if by.person_id == decision.author_id else None

    async def _note(self, card: Effect, once: object, by: Presser, codes: Sequence[str]) -> Effect:
        """Write down what was said, with who has said it, as an effect that shows the card anew."""
        now = self._clock.now()
        shown = shown_anew(card, once, now, codes, by=by.person_id)
        await self._ledger.add(shown, now)
        return shown

    async def _count(
        self, decision: Decision, card: Effect, judged: Judged, before: Judged | None, known: Known
    ) -> None:
        """For each rule, in its form of then; and for what has found it, unless an appeal has told that already."""
        now, guild_id = self._clock.now(), decision.guild_id or 0
        for rule, version in rules_of(card):
            await self._ledger.count_verdict(guild_id, rule, version, judged, now, before)
        if not answered_wrong(known.effects) and Judged.WRONG in (judged, before):
            times = 1 if judged is Judged.WRONG else -1
            await self._ledger.count_misreads(guild_id, misread_on(decision, card), now, times)

    async def _take_back(self, decision: Decision, known: Known) -> tuple[Undo, ...] | None:
        """Take back what has not happened yet, and what was said; None where the message is gone meanwhile."""
        undone, now = [Undo.FLAG], self._clock.now()
        removal = known.removal(decision.id)
        if removal is not None and known.outcomes.get(removal.key) is None:
            if self._performer.is_trying(removal.key):
                return None  # it is being taken away at this moment
            await self._ledger.close(removal.key, SETTLED, now)
            undone.append(Undo.REMOVAL)
        notes = [one for one in known.effects if one.kind is EffectKind.NUDGE]
        standing = [one for one in notes if await self._stands(one, known.outcomes.get(one.key))]
        for note in standing:
            await self._performer.take_back(note)
        if standing:
            await self._ledger.forget_traces(decision.guild_id, decision.author_id, [Response.NUDGE])
            undone.append(Undo.NOTE)
        return tuple(one for one in Undo if one in undone)

    async def _stands(self, note: Effect, ended: Outcome | None) -> bool:
        """Whether a note is still to be left, or stands: nothing has taken it back yet."""
        if ended is None:
            return True
        taken = await self._ledger.outcome(effect_key(note.key, EffectKind.RETRACT))
        return ended.message_id is not None and taken is None


def told_by(decision: Decision) -> tuple[tuple[str, str, str], ...]:
    """What is counted when a card is undone: each rule behind it with each category, and that it was undone."""
    chosen = [one for one in decision.chosen if one.response in LOGGED]
    return tuple(sorted({(one.rule, decision.findings[at].category, UNDONE) for one in chosen for at in one.findings}))


def misread_on(decision: Decision, card: Effect) -> tuple[tuple[str, str], ...]:
    """What a card tells that was found, and by which detectors, each once: what is counted without the person."""
    told = set(categories_of(card))
    found = [one for one in findings_for(decision, *LOGGED) if one.category in told]
    return tuple(sorted({(one.category, one.detector) for one in found}))


def _removed(decision: Decision, known: Known) -> bool:
    removal = known.removal(decision.id)
    return removal is not None and known.done(removal)
