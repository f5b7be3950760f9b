"""What the brain asks of the world, its memory apart (ledger.py)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from bot.model import Case, Effect, File, Finding, Message, Outcome, Reread, View


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
