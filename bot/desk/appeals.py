"""Appeals: the author of a removed message asks the moderators to look again, and they answer.

Nothing that somebody writes with it is kept: it goes from the form to the moderators' log, or nowhere, and then its
author is told so. Who may is looked up at every press (constitution, 8).

It may be a cry for help: that is looked for first, and answered whatever becomes of the appeal. Nor does it hold the
appeal up: care never takes the place of being heard.
"""

from __future__ import annotations

import asyncio
from enum import StrEnum
from typing import Final, Protocol
from weakref import WeakValueDictionary

import structlog

from bot.act.appeal import (
    NOT_DELIVERED,
    Verdict,
    answer,
    answer_of,
    appeal,
    can_appeal,
    cry_codes,
    misread_by,
    verdict_of,
    written,
)
from bot.act.lives import DAY
from bot.act.logbook import known_of
from bot.act.perform import Performer
from bot.decide.decide import CARE
from bot.desk.allowance import Allowance
from bot.desk.standing import Presser, on_the_desk
from bot.desk.states import Who
from bot.model import Decision, Effect, EffectKind, Judged, Message, Result
from bot.ports import Clock, Ledger

log = structlog.get_logger("breakwater.appeals")

MOST: Final = 3
WITHIN: Final = DAY
"""So many appeals of one person in one server within so many seconds reach the moderators."""

PATIENCE: Final = 5.0
"""Seconds that an appeal waits until it is known whether it holds a cry for help, and the desk has heard of it. What
takes longer goes on by itself; its author then gets the care reply as a direct message.
"""

LONGEST: Final = 500
"""Characters that somebody may write with an appeal."""


class Asked(StrEnum):
    """What became of an appeal."""

    DONE = "done"
    TWICE = "twice"
    OFTEN = "often"
    UNDELIVERED = "undelivered"
    NOTHING = "nothing"
    UPHELD = "answered_upheld"
    WRONG = "answered_wrong"


ANSWERED: Final = {Verdict.UPHELD: Asked.UPHELD, Verdict.WRONG: Asked.WRONG}
"""What an author is told who asks once moderators have answered: how they did."""


class Answered(StrEnum):
    """What became of the moderators' answer: whether its author was told, will be, or takes no direct messages."""

    TOLD = "told"
    LATER = "later"
    UNTOLD = "untold"
    NOT_ALLOWED = "not_allowed"
    ALREADY = "already"


class Hears(Protocol):
    """Looks for a cry for help in what somebody writes with an appeal (bot/pipeline.py)."""

    async def hear(self, message: Message) -> Decision | None:
        """What is done about it; None where there is none."""
        ...

    async def shown(self, decision: Decision) -> None:
        """Note that the care reply about it was shown to its author."""
        ...


class Appeals:
    """Takes appeals and their answers, one at a time for each message."""

    def __init__(self, performer: Performer, ledger: Ledger, clock: Clock, ears: Hears) -> None:
        self._ears = ears
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._allowance = Allowance(MOST, WITHIN)
        self._listening: set[asyncio.Task[Decision | None]] = set()
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def open(self, decision: Decision) -> Asked:
        """Whether its author may appeal at this moment (``DONE``), or why not."""
        if not can_appeal(decision):
            return Asked.NOTHING
        told = await self._ledger.effect(answer_of(decision.id))
        if told is not None:
            return ANSWERED[verdict_of(told)]
        return Asked.TWICE if await self._delivered(decision) is not None else Asked.DONE

    async def hear(self, decision: Decision, words: str) -> Decision | None:
        """Look for a cry for help in what is written with an appeal, and let the desk know.

        Returns what was decided, where its author is to be shown the care reply; else None, also where that takes too
        long. Never raises: the appeal goes on.
        """
        words = words.strip()[:LONGEST]
        if not words:
            return None
        listening = asyncio.create_task(self._heard(decision, words))
        self._listening.add(listening)
        listening.add_done_callback(self._listening.discard)
        done, _ = await asyncio.wait({listening}, timeout=PATIENCE)
        return listening.result() if done else None

    async def _heard(self, decision: Decision, words: str) -> Decision | None:
        try:
            heard = await self._ears.hear(written(decision, words, self._clock.now()))
        except Exception as error:  # whatever it is, moderators read it all the same; its kind alone: no log quotes
            log.error("an appeal could not be listened to", error=type(error).__name__)
            return None
        return heard if heard is not None and CARE & set(heard.responses) else None

    async def cared(self, heard: Decision) -> None:
        """The care reply was shown to whoever appeals."""
        await self._ears.shown(heard)

    async def ask(self, decision: Decision, words: str, heard: Decision | None = None) -> Asked:
        """Pass an appeal on to the moderators. ``words`` are its author's own; they may be none. ``heard`` is what
        ``hear`` has found in them.
        """
        async with self._turn(decision):
            early = await self.open(decision)
            if early is not Asked.DONE:
                return early
            now = self._clock.now()
            server = await self._ledger.server(decision.guild_id or 0)
            if server.log_channel is None:
                return Asked.UNDELIVERED
            if not self._allowance.take((decision.guild_id, decision.author_id), now):
                return Asked.OFTEN
            known = heard is not None and await self._on_desk(heard)
            cry = cry_codes(server.moderator_roles, on_desk=known) if heard is not None else ()
            card = appeal(decision, server.log_channel, now, cry)
            await self._ledger.add(card, now)
            outcome = (await self._performer.perform([card], words.strip()[:LONGEST]))[card.key]
            if outcome.result is Result.DONE:
                return Asked.DONE
            if not outcome.final:
                await self._ledger.close(card.key, NOT_DELIVERED, self._clock.now())
            return Asked.UNDELIVERED

    async def decide(self, decision: Decision, verdict: Verdict, by: Presser) -> Answered:
        """A moderator answers, though not for a message of their own. What was removed wrongly is counted like any
        other misreading, without the person.
        """
        server = await self._ledger.server(decision.guild_id or 0)
        here = by.guild_id is not None and by.guild_id == decision.guild_id
        if not here or Who.MODERATOR not in on_the_desk(server, by) or by.person_id == decision.author_id:
            return Answered.NOT_ALLOWED
        async with self._turn(decision):
            if await self._delivered(decision) is None or await self._ledger.effect(answer_of(decision.id)) is not None:
                return Answered.ALREADY
            now = self._clock.now()
            told = answer(decision, verdict, now)
            await self._ledger.add(told, now)
            judged = (await known_of(self._ledger, decision.id, decision.message_id)).verdict
            if verdict is Verdict.WRONG and judged is not Judged.WRONG and decision.guild_id is not None:
                await self._ledger.count_misreads(decision.guild_id, misread_by(decision), now)
            outcome = (await self._performer.perform([told]))[told.key]
        if outcome.result is Result.DONE:
            return Answered.TOLD
        return Answered.UNTOLD if outcome.final else Answered.LATER

    async def card(self, decision: Decision) -> Effect | None:
        """The appeal that is with the moderators; None where there is none."""
        return await self._delivered(decision)

    async def _on_desk(self, heard: Decision) -> bool:
        """Whether an open case about this person stands on the desk."""
        theirs = (heard.author_id, heard.guild_id)
        return any(
            case.card is not None and not case.state.closed and (case.person_id, case.guild_id) == theirs
            for case in await self._ledger.cases_of(heard.author_id)
        )

    async def _delivered(self, decision: Decision) -> Effect | None:
        for effect in await self._ledger.about([decision.message_id]):
            if effect.kind is EffectKind.APPEAL and effect.decision_id == decision.id:
                outcome = await self._ledger.outcome(effect.key)
                if outcome is not None and outcome.result is Result.DONE:
                    return effect
        return None

    def _turn(self, decision: Decision) -> asyncio.Lock:
        return self._turns.setdefault(decision.id, asyncio.Lock())
