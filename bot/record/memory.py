"""The ledger in memory: the same behaviour as sqlite.py, for tests and for trying things. Forgets all when it is shut.

Both pass tests/contract/ledger/ and are compared step by step in tests/record/test_twins.py.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.model import (
    Decision,
    Effect,
    EffectKind,
    Lately,
    Outcome,
    Response,
    Result,
    Trace,
)
from bot.record import keeping
from bot.record.export import (
    shown_case,
    shown_claim,
    shown_decision,
    shown_effect,
    shown_hint,
    shown_recusal,
    shown_trace,
    shown_volunteer,
    shown_watch,
    shown_wish,
)
from bot.record.joins import freed
from bot.record.memory_desk import MemoryDesk
from bot.record.memory_review import MemoryReview
from bot.record.plain import plain_decision, read_decision
from bot.record.shelf import Shelf


@dataclass(frozen=True, slots=True)
class _Written:
    """An effect, the author of the message that it is about (as far as known), and what became of it."""

    effect: Effect
    author_id: int | None
    tries: int = 0
    outcome: Outcome | None = None


class MemoryLedger(MemoryDesk, MemoryReview):
    """``bot.ports.Ledger`` without a file. What sqlite.py says about each method holds here too."""

    def __init__(self) -> None:
        super().__init__()
        self._decisions: Shelf[str, Decision] = Shelf()
        self._effects: Shelf[str, _Written] = Shelf()
        self._traces: Shelf[int, tuple[tuple[int | None, int], Trace]] = Shelf()
        self._wishes: Shelf[tuple[int | None, int], float] = Shelf()
        self._refusals: Shelf[tuple[int, str], tuple[float, int]] = Shelf()
        self._positions: Shelf[int, int] = Shelf()
        self._hints: Shelf[tuple[int, int], float] = Shelf()
        self._countries: Shelf[int, str] = Shelf()
        self._traces_so_far = 0

    async def lately(self, guild_id: int | None, person_id: int, since: float) -> Lately:
        """What somebody received, oldest first, and their wish for quiet."""
        theirs = (trace for _, (whose, trace) in self._traces.alive(self._now) if whose == (guild_id, person_id))
        heard = sorted((trace for trace in theirs if trace.at > since), key=lambda trace: trace.at)
        quiet_until = self._wishes.get((guild_id, person_id), self._now) or 0.0
        return Lately(tuple(heard), quiet_until if quiet_until > self._now else 0.0)

    async def quieten(self, guild_id: int | None, person_id: int, until: float, now: float) -> None:
        """Keep a wish for quiet in place of an older one."""
        self._now = now
        self._wishes.drop(lambda key, _: key == (guild_id, person_id))
        if until > now:
            self._wishes.put((guild_id, person_id), until, guild_id, keeping.wish_until(until, now))

    async def open(self, decision: Decision, effects: Sequence[Effect], now: float) -> tuple[Effect, ...]:
        """Write a decision and its effects down. Returns those not closed yet."""
        self._now = now
        self._decisions.drop(lambda key, _: key == decision.id)
        kept = read_decision(plain_decision(decision))
        self._decisions.put(decision.id, kept, decision.guild_id, keeping.until(now + keeping.DECISIONS_KEPT))
        once = {effect.key: effect for effect in effects}
        written = [self._write(effect, decision.author_id, now) for effect in once.values()]
        return tuple(effect for effect in written if effect is not None)

    async def add(self, effect: Effect, now: float) -> bool:
        """Write one more effect down. False when it is closed already."""
        self._now = now
        by_case = {key: case.person_id for key, case in self._cases.all()}.get(effect.case_id or "")
        author_id = {key: one.author_id for key, one in self._decisions.all()}.get(effect.decision_id, by_case)
        return self._write(effect, author_id, now) is not None

    async def close(self, key: str, outcome: Outcome, now: float) -> None:
        """Note a try."""
        self._now = now
        kept = self._effects.get(key, now)
        if kept is None or kept.outcome is not None:
            return
        tried = replace(kept, tries=kept.tries + 1)
        if outcome.final:
            self._close(tried, outcome, now)
        else:
            self._effects.change(key, tried)

    async def unfinished(self, now: float) -> tuple[Effect, ...]:
        """The open effects that are due, as first written; those past their own expiry are closed."""
        self._now = now
        left = [kept for _, kept in self._effects.alive(now) if kept.outcome is None]
        for kept in left:
            if kept.effect.expires_at <= now:
                self._close(kept, Outcome(Result.EXPIRED), now)
        return tuple(one.effect for one in left if one.effect.expires_at > now >= one.effect.not_before)

    async def outcome(self, key: str) -> Outcome | None:
        """How an effect was closed."""
        kept = self._effects.get(key, self._now)
        return None if kept is None else kept.outcome

    async def effect(self, key: str) -> Effect | None:
        """An effect, as it was first written."""
        kept = self._effects.get(key, self._now)
        return None if kept is None else kept.effect

    async def about(self, message_ids: Collection[int]) -> tuple[Effect, ...]:
        """The effects about these messages."""
        return tuple(one.effect for _, one in self._effects.alive(self._now) if one.effect.message_id in message_ids)

    async def remember(self, decision: Decision, traces: Sequence[Trace], now: float) -> None:
        """Keep what somebody received."""
        self._now = now
        for trace in traces:
            self._traces_so_far += 1
            kept = ((decision.guild_id, decision.author_id), trace)
            self._traces.put(
                self._traces_so_far, kept, decision.guild_id, keeping.until(trace.at + keeping.TRACES_KEPT)
            )

    async def hinted(self, guild_id: int, person_id: int) -> bool:
        """Whether somebody was given the hint about names."""
        return self._hints.get((guild_id, person_id), self._now) is not None

    async def note_hint(self, guild_id: int, person_id: int, now: float) -> None:
        """Keep that somebody was given it."""
        self._now = now
        self._hints.drop(lambda key, _: key == (guild_id, person_id))
        self._hints.put((guild_id, person_id), now, guild_id, math.inf)

    async def decision(self, decision_id: str) -> Decision | None:
        """A decision that has not expired."""
        return self._decisions.get(decision_id, self._now)

    async def country(self, person_id: int) -> str:
        """The country that somebody asked to be remembered."""
        return self._countries.get(person_id, self._now) or ""

    async def remember_country(self, person_id: int, code: str, now: float) -> None:
        """Keep it."""
        self._now = now
        self._countries.drop(lambda key, _: key == person_id)
        if code:
            self._countries.put(person_id, code, None, keeping.until(now + keeping.COUNTRIES_KEPT))

    async def forget_traces(self, guild_id: int | None, person_id: int, responses: Collection[Response]) -> None:
        """Forget that somebody received these in a server."""
        self._traces.drop(lambda _, one: one[0] == (guild_id, person_id) and one[1].response in responses)

    async def first_refusal(self, guild_id: int, what: str, now: float, quiet_for: float) -> bool:
        """Count a refusal. True when it is to be told."""
        self._now = now
        old = self._refusals.get((guild_id, what), now)
        told_at, times = old or (-math.inf, 0)
        tell = now - told_at >= quiet_for
        told_at = now if tell else told_at
        expires_at = keeping.refusal_until(told_at, now, quiet_for)
        self._refusals.put((guild_id, what), (told_at, times + 1), guild_id, expires_at)
        return tell

    async def refusals(self, guild_id: int) -> Mapping[str, int]:
        """What was refused lately, and how often."""
        return {what: times for (_, what), (_, times) in self._refusals.of_guild(guild_id, self._now)}

    async def seen(self, positions: Mapping[int, tuple[int, int]], now: float) -> None:
        """Move positions forward, never back."""
        self._now = now
        for channel_id, (guild_id, message_id) in positions.items():
            newest = max(self._positions.get(channel_id, now) or 0, message_id)
            self._positions.put(channel_id, newest, guild_id, keeping.until(now + keeping.POSITIONS_KEPT))

    async def last_seen(self, guild_id: int) -> Mapping[int, int]:
        """How far each channel of a server was read."""
        return dict(self._positions.of_guild(guild_id, self._now))

    async def export(self, person_id: int) -> Mapping[str, object]:
        """Everything about a person, oldest first."""
        cases = [case for _, case in self._cases.all()]
        return {
            "decisions": [shown_decision(one) for _, one in self._decisions.all() if one.author_id == person_id],
            "effects": [
                shown_effect(one.effect, one.tries, one.outcome, author=one.author_id == person_id, to=to)
                for _, one in self._effects.all()
                if (to := one.effect.person_id == person_id) or one.author_id == person_id
            ],
            "received": [shown_trace(guild, one) for _, ((guild, of), one) in self._traces.all() if of == person_id],
            "quiet": [shown_wish(guild, wish) for (guild, of), wish in self._wishes.all() if of == person_id],
            "hints": [shown_hint(guild, at) for (guild, of), at in self._hints.all() if of == person_id],
            "cases": [shown_case(case) for case in cases if case.person_id == person_id],
            "claimed": [shown_claim(case) for case in cases if case.owner_id == person_id],
            "volunteering": [shown_volunteer(one) for (_, of), one in self._volunteers.all() if of == person_id],
            "watches": [shown_watch(one) for _, one in self._watches.all() if one.person_id == person_id],
            "country": [code for of, code in self._countries.all() if of == person_id],
            "recused": [shown_recusal(guild, at) for (guild, of, _), at in self._recusals.all() if of == person_id],
            **self._export_review(person_id),
        }

    async def to_take_back(self, person_id: int) -> tuple[Effect, ...]:
        """The open retractions about somebody's messages."""
        kept = [one for _, one in self._effects.alive(self._now) if one.author_id == person_id and one.outcome is None]
        return tuple(one.effect for one in kept if one.effect.kind is EffectKind.RETRACT)

    async def erase(self, person_id: int) -> int:
        """Forget a person; cases about others that they had are unclaimed again, settings stay without their name."""
        gone = (
            self._effects.drop(lambda _, one: person_id in (one.effect.person_id, one.author_id))
            + self._decisions.drop(lambda _, one: one.author_id == person_id)
            + self._traces.drop(lambda _, one: one[0][1] == person_id)
            + self._wishes.drop(lambda key, _: key[1] == person_id)
            + self._hints.drop(lambda key, _: key[1] == person_id)
            + self._cases.drop(lambda _, one: one.person_id == person_id)
            + self._volunteers.drop(lambda key, _: key[1] == person_id)
            + self._watches.drop(lambda _, one: one.person_id == person_id)
            + self._countries.drop(lambda key, _: key == person_id)
            + self._recusals.drop(lambda key, _: person_id in key[1:])
            + self._erase_review(person_id)
        )
        for case_id, case in list(self._cases.all()):
            if case.owner_id == person_id:
                self._cases.change(case_id, freed(case))
        return gone

    async def forget_server(self, guild_id: int) -> int:
        """Drop everything about a server and in it."""
        return sum(shelf.drop_guild(guild_id) for shelf in self._shelves())

    async def sweep(self, now: float) -> int:
        """Drop what has expired. What is about nobody in closed cases is kept for longer."""
        self._now = now
        self._keep_past(now)
        return sum(shelf.sweep(now) for shelf in self._shelves())

    async def shut(self) -> None:
        """Nothing to let go of."""

    def _write(self, effect: Effect, author_id: int | None, now: float) -> Effect | None:
        kept = self._effects.get(effect.key, now)
        if kept is not None:
            return kept.effect if kept.outcome is None else None
        self._effects.drop(lambda key, _: key == effect.key)
        expires_at = keeping.effect_until(effect.expires_at, now)
        self._effects.put(effect.key, _Written(effect, author_id), effect.guild_id, expires_at)
        return effect

    def _close(self, kept: _Written, outcome: Outcome, now: float) -> None:
        closed = replace(kept, outcome=outcome)
        self._effects.put(kept.effect.key, closed, kept.effect.guild_id, keeping.until(now + keeping.EFFECTS_KEPT))
