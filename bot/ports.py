"""What the brain asks of the world: Clock, Gateway, Files, Members, LastSaid, Ledger, Scorer.

Each has a real form and an in-memory twin that passes the same contract tests (tests/contract/).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from bot.model import (
    Case,
    Change,
    Decision,
    Effect,
    File,
    Finding,
    Joining,
    Lately,
    Link,
    Message,
    Outcome,
    PastCase,
    Reread,
    Response,
    Server,
    Trace,
    View,
    Volunteer,
    Watch,
)


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> float:
        """Unix seconds, UTC."""
        ...


class Gateway(Protocol):
    """Carries effects out. The only way from a decision to the world."""

    async def perform(self, effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        """Try once and say how it ended. Never raises for anything that the world may answer.

        Performing the same effect twice within a few minutes does no more than performing it once. ``case`` is given
        for effects that show a case. ``copy`` is somebody's own text with the details covered: it is said to them
        alone, and kept nowhere; with an appeal it is what its author writes to the moderators, and said to these.
        """
        ...


class Files(Protocol):
    """Fetches what is attached to messages, into memory alone."""

    async def fetch(self, file: File) -> bytes | None:
        """Its bytes, or None where it cannot be had. Never raises for anything that the world may answer.

        Waits for as long as the world takes: whoever asks has patience or cancels.
        """
        ...


class Members(Protocol):
    """Knows who is in a server at this moment."""

    async def roles(self, guild_id: int, person_id: int) -> frozenset[int] | None:
        """The ids of somebody's roles there; None where they are not there, or where it cannot be known."""
        ...


class LastSaid(Protocol):
    """Knows when somebody last said something in a channel, and never what."""

    async def __call__(self, guild_id: int, channel_id: int, person_id: int) -> float | None:
        """Unix seconds; None where they said nothing lately, or where it is not known. Costs a request at most."""
        ...


class Rereads(Protocol):
    """Looks at a message again, as it stands now."""

    async def __call__(self, message: Message, told: Collection[str]) -> Reread:
        """What is in it. ``told`` are the categories that its author was told of: they count whatever the rules say."""
        ...


class Scorer(Protocol):
    """A detector with a cost: looks at messages in batches, off the event loop, and answers when it can.

    ``instead_of`` are the cheap detectors whose findings its own replace: it knows better. ``finds`` are the
    categories, or families of them (``content.*``), that it can find: where nothing would be done about any, it is not
    asked.
    """

    @property
    def instead_of(self) -> Collection[str]:
        """Names of detectors; none where it finds what nobody else does."""
        ...

    @property
    def finds(self) -> Collection[str]:
        """Categories and families; never none."""
        ...

    async def score(
        self,
        views: Sequence[View],
        settings: Mapping[str, object],
        found: Sequence[Finding] = (),
        channels: Sequence[int] = (),
    ) -> Sequence[Finding] | None:
        """Findings in one message's surfaces; None when it is switched off, overloaded or broken: then the findings
        of those that it is ``instead_of`` stand.

        ``settings`` are those of all detectors, by name. ``found`` is what the rules have found in the views: what they
        have decided need not be asked again. ``channels`` are the ids of the message's channel and, in a thread, of the
        thread's.
        """
        ...


class Ledger(Protocol):
    """What may be remembered, for how long. Never holds text. All times are Unix seconds.

    Every write is atomic: it is there whole after a crash, or not at all.
    """

    async def server(self, guild_id: int) -> Server:
        """How a server is set up; an empty ``Server`` for one that was never seen."""
        ...

    async def save_server(self, server: Server, now: float) -> None:
        """Keep it, in place of what was kept before."""
        ...

    async def change_server(self, guild_id: int, change: Callable[[Server], Server], now: float) -> Server:
        """Keep what ``change`` makes of what is kept, without anything in between. Returns it.

        ``change`` is called once, quickly, and must not wait for anything.
        """
        ...

    async def lately(self, guild_id: int | None, person_id: int, since: float) -> Lately:
        """What this person received in this server after ``since``, oldest first, and their wish for quiet."""
        ...

    async def quieten(self, guild_id: int | None, person_id: int, until: float, now: float) -> None:
        """Keep somebody's wish for no nudges in this server before ``until``. A new wish replaces the old one."""
        ...

    async def open(self, decision: Decision, effects: Sequence[Effect], now: float) -> tuple[Effect, ...]:
        """Write the decision and its effects down before anything is tried.

        Returns the effects that still are to be tried: those already closed are left out, so that a message that is
        read twice is answered once.
        """
        ...

    async def add(self, effect: Effect, now: float) -> bool:
        """Write one more effect down. False when it is there already and closed."""
        ...

    async def close(self, key: str, outcome: Outcome, now: float) -> None:
        """Note what became of an effect. ``FAILED`` leaves it open and counts the try."""
        ...

    async def unfinished(self, now: float) -> tuple[Effect, ...]:
        """Effects that were written down, are due (``not_before``) and were never closed, oldest first.

        Those past their expiry are closed as ``EXPIRED`` instead.
        """
        ...

    async def outcome(self, key: str) -> Outcome | None:
        """How an effect was closed; None while it is open or unknown."""
        ...

    async def effect(self, key: str) -> Effect | None:
        """An effect that was written down and has not expired, open or closed."""
        ...

    async def about(self, message_ids: Collection[int]) -> tuple[Effect, ...]:
        """The effects about these messages that have not expired, open and closed ones, oldest first."""
        ...

    async def remember(self, decision: Decision, traces: Sequence[Trace], now: float) -> None:
        """Keep what somebody received, for the cooldowns."""
        ...

    async def hinted(self, guild_id: int, person_id: int) -> bool:
        """Whether this person was given the hint about names in this server, ever."""
        ...

    async def note_hint(self, guild_id: int, person_id: int, now: float) -> None:
        """Keep that this person was given the hint about names, for as long as neither they nor the server go."""
        ...

    async def decision(self, decision_id: str) -> Decision | None:
        """A decision that was opened and has not expired. Its findings have categories, levels and subjects; their
        spans are kept, their reasons are not.
        """
        ...

    async def open_case(self, case: Case, joins_within: float, now: float) -> tuple[Case, Joining]:
        """Open this case, or join it to the same person's last one where that moved within ``joins_within`` seconds.

        Joining takes the higher level, the union of kinds, and at most five links, newest first; what adds something
        to a closed case opens it again. Returns the case as it now is, and what became of it. A link that is known
        already changes nothing.
        """
        ...

    async def case(self, case_id: str) -> Case | None:
        """A case that has not expired."""
        ...

    async def cases(self, guild_id: int) -> tuple[Case, ...]:
        """All cases of a server that have not expired: highest level first, then oldest."""
        ...

    async def cases_of(self, person_id: int) -> tuple[Case, ...]:
        """All cases, on all servers, that are about this person or that they have."""
        ...

    async def move(
        self,
        case_id: str,
        change: Change,
        now: float,
        effects: Sequence[Effect] = (),
        misread: Collection[tuple[str, str]] = (),
    ) -> tuple[Case | None, bool]:
        """Carry a case from one state and owner to another, if it is in the first: of many who try at once exactly
        one does.

        With it, whole or not at all, ``effects`` are written down that are to follow, and each of ``misread`` (a
        category and the detector that found it) is counted for the server, without the person. Returns the case as it
        is after that, and whether this moved it; None and False when there is no such case.
        """
        ...

    async def misreads(self, guild_id: int) -> Mapping[tuple[str, str], int]:
        """How often messages of a server were misread lately, by category and detector."""
        ...

    async def count_misreads(self, guild_id: int, misread: Collection[tuple[str, str]], now: float) -> None:
        """Count what was found wrongly in a message that belongs to no case: each a category and its detector."""
        ...

    async def recuse(self, guild_id: int, volunteer_id: int, person_id: int, now: float) -> None:
        """Keep that this volunteer cannot take this person's cases, for half a year from now."""
        ...

    async def recused(self, guild_id: int, volunteer_id: int) -> frozenset[int]:
        """The people whose cases this volunteer cannot take."""
        ...

    async def open_cases(self) -> tuple[Case, ...]:
        """The cases of all servers that are open: highest level first, then oldest."""
        ...

    async def expired_cases(self, now: float) -> tuple[Case, ...]:
        """The cases that the next sweep drops, by id."""
        ...

    async def past_cases(self, guild_id: int) -> tuple[PastCase, ...]:
        """What is left of a server's closed cases once it is forgotten whose they were, oldest first."""
        ...

    async def place_room(self, case_id: str, room: Link | None) -> None:
        """Note in which thread a volunteer talks with the person of a case; None when there is none any more."""
        ...

    async def keep_watch(self, watch: Watch, now: float) -> None:
        """Keep a quiet line for a day, in place of one of the same decision."""
        ...

    async def watches(self, guild_id: int) -> tuple[Watch, ...]:
        """A server's quiet lines, newest first."""
        ...

    async def end_watch(self, watch_id: str) -> Watch | None:
        """Take a quiet line away. Of many who try at once exactly one is given it."""
        ...

    async def volunteer(self, guild_id: int, person_id: int) -> Volunteer:
        """What is kept of somebody who answers; an empty ``Volunteer`` of whom nothing is."""
        ...

    async def change_volunteer(
        self, guild_id: int, person_id: int, change: Callable[[Volunteer], Volunteer], now: float
    ) -> Volunteer:
        """Keep what ``change`` makes of what is kept, without anything in between. Returns it.

        ``change`` is called once, quickly, and must not wait for anything.
        """
        ...

    async def volunteers(self, guild_id: int) -> tuple[Volunteer, ...]:
        """Everybody of a server of whom something is kept as a volunteer, by id. That they have the role still is not
        said by it.
        """
        ...

    async def country(self, person_id: int) -> str:
        """The code of the country that somebody asked to be remembered; nothing where they did not."""
        ...

    async def remember_country(self, person_id: int, code: str, now: float) -> None:
        """Keep it, in place of an older one; an empty code forgets it."""
        ...

    async def forget_traces(self, guild_id: int | None, person_id: int, responses: Collection[Response]) -> None:
        """Forget that somebody received these in a server: what was said was not meant for them."""
        ...

    async def place_card(self, case_id: str, card: Link) -> None:
        """Note where a case is shown."""
        ...

    async def first_refusal(self, guild_id: int, what: str, now: float, quiet_for: float) -> bool:
        """Note that something was refused. True when moderators were not told of the same for ``quiet_for`` seconds."""
        ...

    async def refusals(self, guild_id: int) -> Mapping[str, int]:
        """What was refused lately, and how often."""
        ...

    async def seen(self, positions: Mapping[int, tuple[int, int]], now: float) -> None:
        """Channel id -> (guild id, id of the newest message up to which everything was handled). Never moves back."""
        ...

    async def last_seen(self, guild_id: int) -> Mapping[int, int]:
        """Channel id -> id of the newest message up to which everything was handled."""
        ...

    async def export(self, person_id: int) -> Mapping[str, object]:
        """Everything kept about a person, as plain data."""
        ...

    async def to_take_back(self, person_id: int) -> tuple[Effect, ...]:
        """What still has to be taken back of what was said to somebody about their messages, due or not."""
        ...

    async def erase(self, person_id: int) -> int:
        """Forget a person. Returns how many rows went. Wishes for quiet go too."""
        ...

    async def forget_server(self, guild_id: int) -> int:
        """Forget a server that the bot has left, and everything in it. Returns how many rows went."""
        ...

    async def sweep(self, now: float) -> int:
        """Drop what has expired, from the write-ahead log as well. Returns how many rows went."""
        ...

    async def shut(self) -> None:
        """Let go of files and threads."""
        ...
