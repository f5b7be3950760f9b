"""How a server is set up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal


class Mode(StrEnum):
    """What a rule may do: nothing, only be counted, or act."""

    OFF = "off"
    SHADOW = "shadow"
    ON = "on"


class ChannelKind(StrEnum):
    """What a channel is for, as the server's moderators have set it up.

    ``AGE_RESTRICTED`` is what a channel may be beside that: one with Discord's age restriction.
    """

    SUPPORT = "support"
    STAFF = "staff"
    ELSEWHERE = "elsewhere"
    AGE_RESTRICTED = "age_restricted"


@dataclass(frozen=True, slots=True)
class Server:
    """How one server is set up. Ids alone. ``policy`` holds what differs from the default policy, as plain data.

    Where no supervisors are named the moderators are, and where there is no channel for them, the moderators' log is.
    ``lines`` are its own help lines (config/server_lines.py), as plain data. ``weekly`` is the week up to which the
    moderators were left their note, if there was anything to note ("2026-W49"; desk/weekly.py). ``automod`` is what it
    has chosen for Discord's AutoMod, and which rules the bot has written there (bot/automod/kept.py), as plain data.
    """

    guild_id: int
    support_channels: frozenset[int] = frozenset()
    desk_channel: int | None = None
    log_channel: int | None = None
    volunteer_roles: frozenset[int] = frozenset()
    moderator_roles: frozenset[int] = frozenset()
    introduced: bool = False
    policy: Mapping[str, object] = field(default_factory=dict)
    supervisor_roles: frozenset[int] = frozenset()
    supervision_channel: int | None = None
    lines: Mapping[str, object] = field(default_factory=dict)
    weekly: str = ""
    automod: Mapping[str, object] = field(default_factory=dict)

    @property
    def for_supervisors(self) -> int | None:
        """The channel in which supervisors are told something."""
        return self.supervision_channel or self.log_channel

    @property
    def desk_roles(self) -> frozenset[int]:
        """The roles of everybody who may be on the desk."""
        return self.volunteer_roles | self.supervisor_roles | self.moderator_roles

    @property
    def missing(self) -> tuple[str, ...]:
        """What still has to be named before anything is watched, in the order of the set-up panel."""
        wanted: tuple[Literal["support_channels", "desk_channel", "log_channel", "volunteer_roles",
                              "moderator_roles"], ...]  # fmt: skip
        wanted = ("support_channels", "desk_channel", "log_channel", "volunteer_roles", "moderator_roles")
        return tuple(name for name in wanted if not getattr(self, name))

    def choose(self, name: str, ids: Sequence[int]) -> Server:
        """The same with one choice made: ``name`` is a field of channels or roles, empty ``ids`` take the choice back.

        A channel for the staff is never a support channel as well.
        """
        one = name in ("desk_channel", "log_channel", "supervision_channel")
        changed = replace(self, **{name: (ids[0] if ids else None) if one else frozenset(ids)})  # type: ignore[arg-type]  # a field by its name
        return replace(changed, support_channels=changed.support_channels - set(changed.staff_channels))

    @property
    def staff_channels(self) -> tuple[int, ...]:
        """Where the staff meets."""
        rooms = (self.desk_channel, self.log_channel, self.supervision_channel)
        return tuple(room for room in rooms if room is not None)

    def channel_kind(self, channel_id: int, parent_id: int | None = None) -> ChannelKind:
        """What the channel is for; a thread is what its parent is."""
        for place in (channel_id, parent_id):
            if place is None:
                continue
            if place in self.staff_channels:
                return ChannelKind.STAFF
            if place in self.support_channels:
                return ChannelKind.SUPPORT
        return ChannelKind.ELSEWHERE
