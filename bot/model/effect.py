"""One thing to do to the world, and how it ended. Ids and codes alone, so that it can be kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.model.ids import effect_key


class EffectKind(StrEnum):
    """Everything that the bot does to the world. What each looks like: transport/gateway.py."""

    NUDGE = "nudge"
    HINT = "hint"
    CARE = "care"
    CARD = "card"
    WATCH = "watch"
    FLAG = "flag"
    REMOVE = "remove"
    REMOVED_NOTE = "removed_note"
    RETRACT = "retract"
    REFUSAL_NOTE = "refusal_note"
    INTRODUCTION = "introduction"
    REPOST = "repost"
    WITHDRAW = "withdraw"
    ESCALATION = "escalation"
    CALL = "call"
    ASK_OWNER = "ask_owner"
    FOLLOW_UP = "follow_up"
    ROOM = "room"
    CLOSE_ROOM = "close_room"
    CONSULT = "consult"
    CHECK_IN = "check_in"
    CONDUCT = "conduct"
    BOUNDARY = "boundary"
    INVITATION = "invitation"
    POINTED = "pointed"
    WEEKLY = "weekly"
    LINES = "lines"
    APPEAL = "appeal"
    APPEAL_ANSWER = "appeal_answer"


class Way(StrEnum):
    """By which way somebody is reached."""

    REPLY = "reply"
    DIRECT = "direct"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing to do, written down before it is tried. Ids and codes alone, so that it can be kept.

    ``key`` names it for ever: the same decision and step give the same key, on every try and after every restart; its
    first 25 characters are Discord's nonce. ``otherwise`` are the ways still open when this one is refused.
    ``channel_id``/``message_id`` are what it is about or answers to, ``target_id`` the channel in which it is said
    where that is another one, ``person_id`` whom it is for, ``codes`` the categories, levels or permissions that it
    has to name, ``case_id`` the case whose card it is.
    It is not tried before ``not_before``, and nobody needs it any more after ``expires_at``. ``after`` is the key of
    the effect on whose outcome it waits (perform.py says which outcome it wants). What it says in a channel is taken
    back by itself after ``stays`` seconds; 0: never.
    """

    key: str
    kind: EffectKind
    way: Way
    decision_id: str
    guild_id: int | None
    channel_id: int
    expires_at: float
    message_id: int | None = None
    target_id: int | None = None
    person_id: int | None = None
    case_id: str | None = None
    codes: tuple[str, ...] = ()
    otherwise: tuple[Way, ...] = ()
    not_before: float = 0.0
    after: str = ""
    stays: float = 0.0

    def fall_back(self) -> Effect | None:
        """The same thing by the next way, or None when there is no other."""
        if not self.otherwise:
            return None
        way, *rest = self.otherwise
        return replace(self, key=effect_key(self.key, way), way=way, otherwise=tuple(rest))


class Result(StrEnum):
    """How a try ended. ``REFUSED`` and ``GONE`` are final, ``FAILED`` is tried again later."""

    DONE = "done"
    REFUSED = "refused"
    GONE = "gone"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an effect. ``reason`` is a code (``missing_send_messages``, ``direct_closed``, ...).

    ``channel_id``/``message_id`` name the message that was made, where one was.
    """

    result: Result
    reason: str = ""
    channel_id: int | None = None
    message_id: int | None = None

    @property
    def final(self) -> bool:
        """Whether there is nothing to try again."""
        return self.result is not Result.FAILED
