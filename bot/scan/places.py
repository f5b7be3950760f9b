"""Where the messages of an export stand, and what those places are for.

A thread counts with its channel, and is never called by its own name: that is what a member wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.model import Server
from bot.trouble import Trouble

DESK: Final = 1
LOG: Final = 2
"""Ids for the desk and the moderators' log, which no export has: older than Discord itself."""


@dataclass(frozen=True, slots=True)
class Place:
    """A channel of an export. ``parent_id`` is the channel of a thread or forum post, None where it is none."""

    guild_id: int
    guild: str
    channel_id: int
    channel: str
    parent_id: int | None = None
    parent: str = ""

    @property
    def counted_as(self) -> int:
        """The id of the channel under which it is counted."""
        return self.channel_id if self.parent_id is None else self.parent_id

    @property
    def name(self) -> str:
        """The name of that channel: never a thread's own."""
        return self.channel if self.parent_id is None else self.parent


@dataclass(frozen=True, slots=True)
class Setup:
    """What the places are for and who the roles are, as whoever scans has said. Channels by id or name, roles by id.

    Without ``support`` every channel counts as a support channel. What stands in ``staff`` is not read.
    """

    support: Sequence[str] = ()
    staff: Sequence[str] = ()
    volunteers: Sequence[int] = ()
    moderators: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Grounds:
    """The servers of an export as the bot would know them, by id, and the channels that it would not read."""

    servers: Mapping[int, Server]
    staff: frozenset[int]

    def unread(self, place: Place) -> bool:
        """Whether a place is the staff's own."""
        return place.channel_id in self.staff or place.counted_as in self.staff


def grounds(places: Iterable[Place], setup: Setup) -> Grounds:
    """The servers in which these places are. Raises one Trouble with a line for each channel that there is not."""
    every = tuple(places)
    faults: list[str] = []
    staff = _ids(setup.staff, every, "--staff", faults)
    support = _ids(setup.support, every, "--support", faults) if setup.support else {one.counted_as for one in every}
    if faults:
        raise Trouble(*faults, code=2)
    servers = {
        guild_id: Server(
            guild_id,
            support_channels=frozenset(support - staff),
            desk_channel=DESK,
            log_channel=LOG,
            volunteer_roles=frozenset(setup.volunteers),
            moderator_roles=frozenset(setup.moderators),
        )
        for guild_id in {one.guild_id for one in every}
    }
    return Grounds(servers, frozenset(staff))


def _ids(wanted: Sequence[str], places: Sequence[Place], option: str, faults: list[str]) -> set[int]:
    found: set[int] = set()
    for word in wanted:
        plain = word.removeprefix("#")
        ids = {one.channel_id for one in places if plain == str(one.channel_id)}
        ids |= {one.counted_as for one in places if plain in (str(one.counted_as), one.name)}
        found |= ids
        if not ids:
            names = ", ".join(sorted({f"#{one.name}" for one in places})[:10])
            faults.append(f"{option} {word}: there is no such channel in the export. Name one by its id, or: {names}.")
    return found
