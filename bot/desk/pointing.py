"""Somebody points at a message and asks a volunteer to look. Its author is not told; the moderators see who points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.act.lives import LIVES
from bot.act.perform import Performer
from bot.desk.allowance import Allowance
from bot.desk.asking import Asking, Duty, Told
from bot.desk.bringing import Bringing
from bot.model import (
    Case,
    ChannelKind,
    Effect,
    EffectKind,
    Finding,
    Level,
    Link,
    Message,
    Origin,
    Result,
    Server,
    Way,
    decision_id,
    effect_key,
)
from bot.ports import Clock, Ledger

MOST: Final = 3
WITHIN: Final = 3600.0
"""So often in so many seconds one person points, in one server."""


class Answer(StrEnum):
    """What whoever points is told. Whether the author is on the desk already is not said to anybody."""

    PASSED_ON = "passed_on"
    TRYING = "trying"
    UNREACHED = "unreached"
    OWN = "own"
    OF_A_BOT = "of_a_bot"
    OF_STAFF = "of_staff"
    NOT_SET_UP = "not_set_up"
    TOO_OFTEN = "too_often"


@dataclass(frozen=True, slots=True)
class Pointed:
    """How it ended. ``told`` is the answer to whoever points at a message of their own: they ask for themselves."""

    answer: Answer
    duty: Duty | None = None
    told: Told | None = None


class Pointing:
    """Brings the author of a message to the desk. ``look`` says what the rules find in a message."""

    def __init__(
        self,
        asking: Asking,
        bringing: Bringing,
        performer: Performer,
        ledger: Ledger,
        clock: Clock,
        look: Callable[[Message, Server], Sequence[Finding]],
    ) -> None:
        self._asking = asking
        self._bringing = bringing
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._look = look
        self._allowance = Allowance(MOST, WITHIN)

    async def point(self, message: Message, person_id: int) -> Pointed:
        """Somebody points at a message that they can see."""
        guild_id = message.guild_id
        server = await self._ledger.server(guild_id or 0)
        if guild_id is None or server.missing:
            return Pointed(Answer.NOT_SET_UP)
        if message.author_is_bot:
            return Pointed(Answer.OF_A_BOT)
        if server.channel_kind(message.channel_id, message.parent_id) is ChannelKind.STAFF:
            return Pointed(Answer.OF_STAFF)
        now = self._clock.now()
        allowed = self._allowance.take((guild_id, person_id), now)
        if message.author_id == person_id:  # nobody is kept from asking for themselves
            link = Link(message.channel_id, message.id) if allowed else None
            return Pointed(Answer.OWN, told=await self._asking.ask(guild_id, person_id, link=link))
        if not allowed:
            return Pointed(Answer.TOO_OFTEN)
        brought = await self._bringing.bring(pointed_case(message, self._look(message, server), now), server)
        if server.log_channel is not None:
            line = pointed_line(message, person_id, brought.case.id, server.log_channel, now)
            await self._performer.add_and_perform(line)
        if brought.result is Result.FAILED:
            return Pointed(Answer.TRYING)
        if brought.result is not Result.DONE:
            return Pointed(Answer.UNREACHED)
        return Pointed(Answer.PASSED_ON, await self._asking.duty(guild_id))


def pointed_case(message: Message, findings: Sequence[Finding], now: float) -> Case:
    """The case of somebody at whose message was pointed: urgent, or as pressing as what the rules find in it."""
    found = [finding for finding in findings if finding.family == "crisis"]
    levels = [Level.URGENT, *(finding.level for finding in found if finding.level is not None)]
    return Case(
        id=decision_id(message.id, message.revision),
        guild_id=message.guild_id or 0,
        person_id=message.author_id,
        level=max(levels, key=lambda level: level.weight),
        kinds=tuple(sorted({finding.category for finding in found})),
        opened_at=now,
        last_at=now,
        links=(Link(message.channel_id, message.id),),
        origin=Origin.POINTED,
    )


def pointed_line(message: Message, person_id: int, case_id: str, log_channel: int, now: float) -> Effect:
    """Leave a line in the moderators' log: who points at which message. Once, however often they do.

    With its case it goes when the author asks to be forgotten, and with ``person_id`` when whoever pointed does.
    """
    return Effect(
        key=effect_key(EffectKind.POINTED, message.id, person_id),
        kind=EffectKind.POINTED,
        way=Way.CHANNEL,
        decision_id=case_id,
        guild_id=message.guild_id,
        channel_id=message.channel_id,
        expires_at=now + LIVES[EffectKind.POINTED],
        message_id=message.id,
        target_id=log_channel,
        person_id=person_id,
        case_id=case_id,
    )
