"""The in-memory twins of the ports: a world small enough to hold in one's head, for tests and for trying things out.

They pass the same contract tests as the real ones (tests/contract/). The ledger's twin is record/memory.py.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.act.deeds import link_of
from bot.act.plan import AGAIN, asked_at
from bot.model import Case, CaseState, Effect, EffectKind, File, Finding, Link, Outcome, Result, View, Way
from bot.twin_threads import Thread, consult_in, perform_room


@dataclass
class SetClock:
    """A clock that stands until it is moved. ``time`` is in Unix seconds."""

    time: float = 1_800_000_000.0

    def now(self) -> float:
        """What it was set to."""
        return self.time

    def pass_(self, seconds: float) -> None:
        """Let time go by."""
        self.time += seconds


@dataclass(frozen=True, slots=True)
class Said:
    """Something that the gateway said: by which effect, where, in answer to what, showing which case or copy."""

    effect: Effect
    link: Link
    answers: int | None = None
    case: Case | None = None
    copy: str = ""


ABOUT_A_CASE: Final = frozenset(
    {
        EffectKind.CARD,
        EffectKind.ESCALATION,
        EffectKind.CONSULT,
        EffectKind.FOLLOW_UP,
        EffectKind.CALL,
        EffectKind.ASK_OWNER,
    }
)
DELETING: Final = frozenset({EffectKind.REMOVE, EffectKind.RETRACT, EffectKind.WITHDRAW})


@dataclass
class MemoryGateway:
    """A world of channels and people that says no where it is told to.

    ``closed`` are people who take no direct messages, ``forbidden`` maps a channel to the reason for which it refuses
    (a missing permission refuses only what needs it), ``gone`` are messages that were deleted, ``edited`` says when
    others were changed, ``unwell`` is how many tries fail before the platform is well again, ``away`` are people who
    have left the server.
    ``said`` is everything that stands, in order; ``tries`` every effect that was tried; ``threads`` the private
    threads by their ids.
    """

    closed: set[int] = field(default_factory=set)
    forbidden: dict[int, str] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)
    edited: dict[int, float] = field(default_factory=dict)
    unwell: int = 0
    away: set[int] = field(default_factory=set)
    threads: dict[int, Thread] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    tries: list[Effect] = field(default_factory=list)
    _done: dict[str, Outcome] = field(default_factory=dict)
    _next: int = 10**18

    async def perform(self, effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        """Try once and say how it ended (port ``Gateway``)."""
        self.tries.append(effect)
        if self.unwell:
            self.unwell -= 1
            return Outcome(Result.FAILED, "platform_unwell")
        if effect.key in self._done:
            return self._done[effect.key]
        if effect.kind in (EffectKind.ROOM, EffectKind.CLOSE_ROOM):
            made = perform_room(self.threads, effect, case, self.forbidden, self.away, self._speak)
            if made.result is Result.DONE:
                self._done[effect.key] = made
            return made
        if effect.kind in ABOUT_A_CASE and case is None:
            return Outcome(Result.GONE, "case_gone")
        if effect.kind is EffectKind.CONSULT and case is not None and case.state is not CaseState.CONSULTING:
            return Outcome(Result.GONE, "not_needed")
        refused = self._refusal(effect)
        if refused is not None:
            return refused
        outcome = self._delete(effect) if effect.kind in DELETING else None
        outcome = outcome or self._show(effect, case) or self._say(effect, case, copy)
        self._done[effect.key] = outcome
        return outcome

    def in_channel(self, channel_id: int) -> list[Said]:
        """What stands in a channel."""
        return [said for said in self.said if said.link.channel_id == channel_id]

    def _refusal(self, effect: Effect) -> Outcome | None:
        if effect.way is Way.DIRECT:
            reason = "direct_closed" if effect.person_id in self.closed else ""
            reason = reason if effect.person_id else "person_gone"
            return Outcome(Result.REFUSED, reason) if reason else None
        place = effect.channel_id if effect.way is Way.REPLY else effect.target_id or effect.channel_id
        reason = self.forbidden.get(place, "")
        if reason and _forbids(reason, effect):
            return Outcome(Result.REFUSED, reason)
        about_it = effect.way is Way.REPLY or effect.kind is EffectKind.REPOST
        if about_it and effect.message_id in self.gone:
            return Outcome(Result.GONE, "message_gone")
        return None

    def _speak(self, effect: Effect, place: int) -> int:
        self._next += 1
        self.said.append(Said(effect, Link(place, self._next)))
        return self._next

    def _delete(self, effect: Effect) -> Outcome:
        if effect.message_id is None:
            return Outcome(Result.GONE, "message_gone")
        if effect.message_id in self.gone or self.forbidden.get(effect.channel_id) == "channel_gone":
            return Outcome(Result.DONE, "gone_already")
        if AGAIN in effect.codes and self.edited.get(effect.message_id, 0.0) > asked_at(effect):
            return Outcome(Result.GONE, "changed")
        self.gone.add(effect.message_id)
        self.said = [said for said in self.said if said.link.message_id != effect.message_id]
        return Outcome(Result.DONE)

    def _show(self, effect: Effect, case: Case | None) -> Outcome | None:
        stands = link_of(effect, "at")
        if effect.kind is EffectKind.FLAG and stands is not None:
            at = next((index for index, said in enumerate(self.said) if said.link == stands), None)
            if at is None:
                return Outcome(Result.GONE, "message_gone")
            self.said[at] = Said(effect, stands)
            return Outcome(Result.DONE, channel_id=stands.channel_id, message_id=stands.message_id)
        if effect.kind is not EffectKind.CARD or case is None or case.card is None:
            return None
        if case.card.channel_id in self.forbidden and case.card.channel_id != (effect.target_id or effect.channel_id):
            return None
        for index, said in enumerate(self.said):
            if said.link == case.card:
                self.said[index] = Said(effect, said.link, case=case)
                return Outcome(Result.DONE, channel_id=case.card.channel_id, message_id=case.card.message_id)
        return None

    def _say(self, effect: Effect, case: Case | None, copy: str) -> Outcome:
        place = -(effect.person_id or 0) if effect.way is Way.DIRECT else effect.target_id or effect.channel_id
        if effect.kind is EffectKind.CONSULT and effect.way is Way.REPLY and case is not None:
            place = consult_in(self.threads, effect, case)
        self._next += 1
        answers = effect.message_id if effect.way is Way.REPLY else None
        self.said.append(Said(effect, Link(place, self._next), answers, case, copy))
        return Outcome(Result.DONE, channel_id=place, message_id=self._next)


def _forbids(reason: str, effect: Effect) -> bool:
    """Whether an effect needs what is missing."""
    if effect.kind is EffectKind.CONSULT and effect.way is Way.REPLY:
        return (
            reason in ("missing_view_channel", "missing_create_private_threads", "channel_gone") or "thread" in reason
        )
    deleting = effect.kind in DELETING
    copying = effect.kind is EffectKind.REPOST
    if reason == "missing_manage_webhooks":
        return copying
    if reason.startswith(("missing_create_private", "missing_manage_threads")):
        return False
    if reason == "missing_manage_messages":
        return copying or effect.kind is EffectKind.REMOVE
    if reason == "missing_read_message_history":
        return copying or (effect.way is Way.REPLY and not deleting)
    if copying and reason.startswith("missing_send_messages"):
        return False
    if reason.startswith("missing_send_messages") or reason == "channel_gone":
        return not deleting
    return True


@dataclass
class MemoryFiles:
    """Attached files by their address. What is not there cannot be had."""

    there: Mapping[str, bytes] = field(default_factory=dict)
    fetched: list[File] = field(default_factory=list)

    async def fetch(self, file: File) -> bytes | None:
        """Its bytes (port ``Files``)."""
        self.fetched.append(file)
        return self.there.get(file.address)


@dataclass
class SlowScorer:
    """A scorer that says what it is told to, after everybody else has answered."""

    says: Sequence[Finding] | None = ()
    instead_of: Collection[str] = ()
    finds: Collection[str] = ("crisis.*", "privacy.*", "boundary.*", "content.*", "custom.*")

    async def score(
        self,
        views: Sequence[View],
        settings: Mapping[str, object],
        found: Sequence[Finding] = (),
        channels: Sequence[int] = (),
    ) -> Sequence[Finding] | None:
        """What it was told (port ``Scorer``)."""
        return self.says if views else ()


@dataclass
class MemoryMembers:
    """Who has which roles: (server, person) -> ids. Whoever is not in it is not there."""

    there: dict[tuple[int, int], frozenset[int]] = field(default_factory=dict)

    async def roles(self, guild_id: int, person_id: int) -> frozenset[int] | None:
        """Somebody's roles (port ``Members``)."""
        return self.there.get((guild_id, person_id))


@dataclass
class MemoryLastSaid:
    """When something was last said: (server, channel, person) -> Unix seconds. Everywhere else nothing was."""

    there: dict[tuple[int, int, int], float] = field(default_factory=dict)

    async def __call__(self, guild_id: int, channel_id: int, person_id: int) -> float | None:
        """When it was (port ``LastSaid``)."""
        return self.there.get((guild_id, channel_id, person_id))
