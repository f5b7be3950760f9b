"""The one memory that the bot has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from bot.model import Decision, Effect, Lately, Outcome, Response, Server, Trace
from bot.ports.desk import Desk
from bot.ports.review import Review


class Ledger(Desk, Review, Protocol):
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

    async def country(self, person_id: int) -> str:
        """The code of the country that somebody asked to be remembered; nothing where they did not."""
        ...

    async def remember_country(self, person_id: int, code: str, now: float) -> None:
        """Keep it, in place of an older one; an empty code forgets it."""
        ...

    async def forget_traces(self, guild_id: int | None, person_id: int, responses: Collection[Response]) -> None:
        """Forget that somebody received these in a server: what was said was not meant for them."""
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
        """Forget a person. Returns how many rows went. Wishes for quiet go too; settings that they changed stay without
        their name, and are counted as rows.
        """
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
