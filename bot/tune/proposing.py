"""A change that somebody has asked for and sees before it is made: what stands there, and what would.

It waits in memory for a few minutes, until they make it or not: a restart in between loses it, and whoever presses
then is told so. What waits is an edit, so what others change meanwhile stays; where that makes a difference to what was
shown, it is shown again. Whether somebody may is asked when they ask and when they press.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from bot.desk.standing import Presser
from bot.model import Server
from bot.ports import Clock, Ledger
from bot.trouble import Trouble
from bot.tune.changing import Changing, Edit, NotThereError, Settings
from bot.tune.differing import Path, differing
from bot.tune.held import Held
from bot.tune.trust import may, power_over
from bot.tune.words import faults_in
from config.own_faults import Fault
from config.trust import Power, Trust


class Told(StrEnum):
    """What became of something that was asked for."""

    SHOWN = "shown"
    DONE = "done"
    NOT_ALLOWED = "not_allowed"
    GONE = "gone"
    NOT_THERE = "not_there"
    SAME = "same"
    AGAIN = "again"
    SURE = "sure"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Proposal:
    """``key`` and ``named`` are the sentence that says what it is. ``changes``: place, before, after. ``costs`` are
    sentences in other words to be read before it is made: where there are any, it is asked once more, with the sentence
    ``question``. ``faults`` and ``lines`` say why it cannot be.
    """

    id: int
    edit: Edit
    power: Power
    key: str
    named: Mapping[str, str | int] = field(default_factory=dict)
    note: str = ""
    costs: tuple[str, ...] = ()
    question: str = ""
    changes: tuple[tuple[Path, Any, Any], ...] = ()
    faults: tuple[Fault, ...] = ()
    lines: tuple[str, ...] = ()


class Proposing:
    """Shows changes of settings before they are made, to those who may make them."""

    def __init__(self, changing: Changing, ledger: Ledger, trust: Callable[[Server], Trust], clock: Clock) -> None:
        self.changing = changing
        self._ledger = ledger
        self._trust = trust
        self._clock = clock
        self._held: Held[Proposal] = Held()

    async def server(self, by: Presser, power: Power) -> Server | None:
        """The server in which somebody asks, if they have this power there now."""
        if by.guild_id is None:
            return None
        server = await self._ledger.server(by.guild_id)
        return server if may(server, self._trust(server), by, power) else None

    async def propose(self, by: Presser, proposal: Proposal) -> tuple[Told, Proposal]:
        """Look at what a change would change, and hold on to it."""
        server = await self.server(by, proposal.power)
        if server is None:
            return Told.NOT_ALLOWED, proposal
        told, seen = self._seen(server, proposal)
        if self._beyond(server, by, seen):
            return Told.NOT_ALLOWED, replace(seen, power=Power.SETUP)
        if told is Told.SHOWN:
            self._held.hold((server.guild_id, by.person_id), proposal.id, seen, self._clock.now())
        return told, seen

    async def make(self, by: Presser, proposal_id: int, *, sure: bool = False) -> tuple[Told, Proposal | None]:
        """Make it, unless it has to be asked once more, or something has changed that it is about."""
        of, now = (by.guild_id or 0, by.person_id), self._clock.now()
        proposal = self._held.take(of, proposal_id, now)
        if proposal is None:
            return Told.GONE, None
        server = await self.server(by, proposal.power)
        if server is None:
            return Told.NOT_ALLOWED, proposal
        told, seen = self._seen(server, proposal)
        if told is not Told.SHOWN:
            return told, seen
        if self._beyond(server, by, seen):
            return Told.NOT_ALLOWED, replace(seen, power=Power.SETUP)
        if seen.changes != proposal.changes:
            self._held.hold(of, proposal_id, seen, now)
            return Told.AGAIN, seen
        if proposal.costs and not sure:
            self._held.hold(of, proposal_id, proposal, now)
            return Told.SURE, proposal
        try:
            setup = may(server, self._trust(server), by, Power.SETUP)
            await self.changing.change(server.guild_id, by.person_id, proposal.edit, note=proposal.note, setup=setup)
        except NotThereError:
            return Told.NOT_THERE, proposal
        except Trouble as trouble:
            return Told.FAULTY, replace(proposal, lines=trouble.lines)
        except BaseException:
            self._held.hold(of, proposal_id, proposal, self._clock.now())  # nothing was kept: they can try again
            raise
        return Told.DONE, seen

    def discard(self, by: Presser, proposal_id: int) -> bool:
        """Forget it; False where it was forgotten already."""
        return self._held.take((by.guild_id or 0, by.person_id), proposal_id, self._clock.now()) is not None

    def _beyond(self, server: Server, by: Presser, proposal: Proposal) -> bool:
        """Whether a change touches what only those change who may set the server up: channels, roles, trust."""
        touched = any(power_over(path) is Power.SETUP for path, _, _ in proposal.changes)
        return touched and not may(server, self._trust(server), by, Power.SETUP)

    def _seen(self, server: Server, proposal: Proposal) -> tuple[Told, Proposal]:
        try:
            before = self.changing.settings(server)
            faults = _faults(proposal.edit(self.changing.settings(server)), before)
            if faults:
                return Told.FAULTY, replace(proposal, faults=faults)
            changes = self.changing.preview(server, proposal.edit)
        except NotThereError:
            return Told.NOT_THERE, proposal
        except Trouble as trouble:
            return Told.FAULTY, replace(proposal, lines=trouble.lines)
        if not changes:
            return Told.SAME, proposal
        return Told.SHOWN, replace(proposal, changes=changes)


def _faults(after: Settings, before: Settings) -> tuple[Fault, ...]:
    """What would be wrong then and is not now."""
    if not any(differing({"detectors": before["detectors"]}, {"detectors": after["detectors"]})):
        return ()
    known = set(faults_in(before))
    return tuple(fault for fault in faults_in(after) if fault not in known)
