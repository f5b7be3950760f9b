"""The moderators' log: one card for each decision that touched somebody's message. Effect -> card, through the gateway.

The theory. A card says what happened, so it is put together when it is shown, from the decision's other effects and
their outcomes; the effect itself holds only which rules asked for what (deeds.py). Whatever happens later (a removal
that came through at last, a detail that its author has covered, a verdict, something taken back) is one more effect
with the code ``show``, which puts the same card together again. It is written down like any other, so that a crash or
a bad spell leaves no card that says something else than what is.

| the effect           | a card of it stands | what is done                                                  |
| -------------------- | ------------------- | ------------------------------------------------------------- |
| has ``show``         | yes                 | it is edited                                                  |
| has ``show``         | no                  | nothing: it was counted in the card of a raid, or never shown |
| calls the moderators |                     | a card is posted, for an edit calls nobody; an older one goes |
| neither              | yes                 | it is edited                                                  |
| neither              | no                  | a card is posted, or counted in that of a raid (raid.py)      |

A removal that is still open when its card is posted is waited for by a ``show`` that is written down before that card
is closed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.act.deeds import (
    SHOW,
    Undo,
    as_written,
    by,
    can_codes,
    did_code,
    judged_of,
    link_code,
    responses_of,
)
from bot.act.lives import DAY, LIVES
from bot.act.plan import removal_of
from bot.act.raid import Raid, Raids
from bot.act.urgent import URGENT
from bot.model import Effect, EffectKind, Judged, Link, Outcome, Response, Result, Way, effect_key
from bot.ports import Clock, Gateway, Ledger

KEPT_TRYING: Final = 2 * DAY
"""Seconds for which showing a card anew is tried: longer than what it waits for, so that it tells of its end."""

COUNTED: Final = Outcome(Result.DONE, "counted")
"""How a card is closed that is counted in that of a raid."""

COUNTED_SOON: Final = Outcome(Result.FAILED, "counted_soon")
"""Its turn to be shown on that card has not come yet."""

NO_CARD: Final = Outcome(Result.GONE, "not_needed")


@dataclass(frozen=True, slots=True)
class Known:
    """A decision's effects, oldest first, and how each was closed (None while it is open)."""

    effects: Sequence[Effect]
    outcomes: Mapping[str, Outcome | None]

    @property
    def cards(self) -> list[Effect]:
        """Everything that was to show its card."""
        return [one for one in self.effects if one.kind is EffectKind.FLAG]

    @property
    def first(self) -> Effect | None:
        """The card as it was first meant; where one called the moderators, that one. None where there is none."""
        meant = [one for one in self.cards if SHOW not in one.codes]
        return next((one for one in meant if URGENT in one.codes), next(iter(meant), None))

    @property
    def verdict(self) -> Judged | None:
        """How it was judged last; None where nobody has."""
        given = [judged_of(one) for one in self.cards if SHOW in one.codes]
        return next((one[0] for one in reversed(given) if one is not None), None)

    def placed(self) -> dict[str, Link]:
        """The cards that were posted, by the effect that did."""
        links = {one.key: self.said(one) for one in self.cards if SHOW not in one.codes}
        return {key: link for key, link in links.items() if link is not None}

    def removal(self, decision_id: str) -> Effect | None:
        """What takes the message away, where the rules have asked for that."""
        return next((one for one in self.effects if one.key == removal_of(decision_id)), None)

    def covered(self) -> Link | None:
        """Where the copy stands for which its author has given the message; None where there is none."""
        taken = {one.after for one in self.effects if one.kind is EffectKind.REMOVE and self.done(one)}
        copies = [one for one in self.effects if one.kind is EffectKind.REPOST and one.key in taken]
        return next((link for link in map(self.said, copies) if link is not None), None)

    def done(self, effect: Effect) -> bool:
        """Whether it was done."""
        ended = self.outcomes.get(effect.key)
        return ended is not None and ended.result is Result.DONE

    def said(self, effect: Effect) -> Link | None:
        """The message that an effect has made; None where it has made none."""
        ended = self.outcomes.get(effect.key)
        if ended is None or ended.channel_id is None or ended.message_id is None:
            return None
        return Link(ended.channel_id, ended.message_id)


async def known_of(ledger: Ledger, decision_id: str, message_id: int) -> Known:
    """What the ledger knows of a decision about a message."""
    effects = [one for one in await ledger.about([message_id]) if one.decision_id == decision_id]
    return Known(effects, {one.key: await ledger.outcome(one.key) for one in effects})


def as_it_stands(effect: Effect, known: Known) -> tuple[str, ...]:
    """The codes of a card that says how it stands now."""
    base = known.first or effect
    codes = list(as_written(base.codes))
    removal, covered = known.removal(effect.decision_id), known.covered()
    if removal is not None:
        codes.append(did_code(Response.REMOVE, known.outcomes.get(removal.key)))
    if covered is not None:
        codes += [did_code(Response.MASK, Outcome(Result.DONE)), link_code("copy", covered)]
    since = [code for one in known.cards if SHOW in one.codes for code in by(one.codes, one.person_id)]
    judged, undid = (tuple(one for one in since if one.startswith(start)) for start in ("judged:", "undid:"))
    return (*codes, *can_codes(undoable(base, known) if not undid else ()), *judged[-1:], *undid)


def undoable(card: Effect, known: Known) -> tuple[Undo, ...]:
    """What can be taken back of what a card tells: nothing, once the message is gone, because nobody has its words."""
    removal = known.removal(card.decision_id)
    if known.covered() is not None or (removal is not None and known.done(removal)):
        return ()
    open_removal = removal is not None and known.outcomes.get(removal.key) is None
    note = bool({Response.NUDGE, Response.MASK} & set(responses_of(card)))
    return (*((Undo.REMOVAL,) if open_removal else ()), *((Undo.NOTE,) if note else ()), Undo.FLAG)


def shown_anew(
    card: Effect, once: object, now: float, codes: Sequence[str] = (), after: str = "", by: int | None = None
) -> Effect:
    """Show a card as it stands. ``once`` tells this time from others, ``codes`` are what is written down with it.

    ``after`` is the key of the effect for whose end it waits, whichever that is; ``by`` is who has judged or undone it.
    """
    return replace(
        card,
        person_id=by,
        key=effect_key(card.decision_id, EffectKind.FLAG, once),
        codes=(*as_written(card.codes), SHOW, *codes),
        expires_at=now + KEPT_TRYING,
        not_before=0.0,
        after=after,
    )


def _take_down(card: Effect, link: Link, now: float) -> Effect:
    return Effect(
        key=effect_key(card.decision_id, EffectKind.RETRACT, link.message_id),
        kind=EffectKind.RETRACT,
        way=Way.CHANNEL,
        decision_id=card.decision_id,
        guild_id=card.guild_id,
        channel_id=link.channel_id,
        expires_at=now + LIVES[EffectKind.RETRACT],
        message_id=link.message_id,
    )


class Logbook:
    """Shows cards in the moderators' log."""

    def __init__(self, gateway: Gateway, ledger: Ledger, clock: Clock) -> None:
        self._gateway = gateway
        self._ledger = ledger
        self._clock = clock
        self._raids = Raids()

    async def show(self, effect: Effect) -> Outcome:
        """Try once to show a card, and say how it ended."""
        known = await known_of(self._ledger, effect.decision_id, effect.message_id or 0)
        card, placed = replace(effect, codes=as_it_stands(effect, known)), known.placed()
        calls = URGENT in effect.codes and SHOW not in effect.codes
        if placed and not calls:
            *_, link = placed.values()
            return await self._gateway.perform(replace(card, codes=(*card.codes, link_code("at", link))))
        if SHOW in effect.codes:
            return NO_CARD
        raid = None if calls else self._raids.take(card, self._clock.now())
        outcome = await self._gateway.perform(card) if raid is None else await self._count(raid, effect.key)
        if outcome.result is Result.DONE and outcome.message_id is not None:
            await self._follow(effect, known, placed)
        return outcome

    async def _follow(self, effect: Effect, known: Known, older: Mapping[str, Link]) -> None:
        """What comes after a card was posted: telling how a removal ends, and taking an older card down."""
        now, removal = self._clock.now(), known.removal(effect.decision_id)
        if removal is not None and known.outcomes.get(removal.key) is None:
            await self._ledger.add(shown_anew(effect, (effect.key, removal.key), now, after=removal.key), now)
        for link in older.values():
            await self._ledger.add(_take_down(effect, link, now), now)

    async def _count(self, raid: Raid, key: str) -> Outcome:
        """Show the card of a raid, if its time has come, with everything that waits for it."""
        now = self._clock.now()
        if not raid.due(now):
            return COUNTED_SOON
        raid.busy, waits = True, list(raid.waits)
        try:
            outcome = await self._show_many(raid)
        finally:
            raid.busy = False
        raid.shown = now
        if not outcome.final:
            return outcome
        outcome = COUNTED if outcome.result is Result.DONE else outcome
        for one in waits:
            raid.waits.pop(one, None)
            if one != key:
                await self._ledger.close(one, outcome, self._clock.now())
        return outcome

    async def _show_many(self, raid: Raid) -> Outcome:
        """Edit the card of a raid; post it, where there is none or where it was deleted."""
        card = replace(raid.newest, codes=(*as_written(raid.newest.codes), *raid.codes()))
        if raid.link is not None:
            outcome = await self._gateway.perform(replace(card, codes=(*card.codes, link_code("at", raid.link))))
            if outcome.result is not Result.GONE:
                return outcome
            raid.link, raid.pages = None, raid.pages + 1
        key = effect_key("raid", card.guild_id, *sorted(raid.own), raid.pages)
        outcome = await self._gateway.perform(replace(card, key=key, way=Way.CHANNEL))
        if outcome.result is Result.DONE and outcome.channel_id is not None and outcome.message_id is not None:
            raid.link = Link(outcome.channel_id, outcome.message_id)
        return outcome
