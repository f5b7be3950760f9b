"""What the bot can do in each channel, what it lacks there, and what changed since somebody last looked. Pure.

Permissions go by discord.py's names. What is kept between two looks is ids and bits: ``{"at": seconds, "bits": {"63":
[channel ids]}}``, a bit for each ``Can`` in its order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from bot.model import Server


class Can(StrEnum):
    """What the bot can do in a channel. The order is that of the bits that are kept: new ones go to the end."""

    SEE = "see"
    READ = "read"
    REPLY = "reply"
    REMOVE = "remove"
    WEBHOOKS = "webhooks"
    THREADS = "threads"


class Kind(StrEnum):
    """What kind of channel it is."""

    TEXT = "text"
    NEWS = "news"
    FORUM = "forum"
    VOICE = "voice"
    STAGE = "stage"
    THREAD = "thread"
    PRIVATE_THREAD = "private_thread"


class Use(StrEnum):
    """What a server uses a channel for."""

    SUPPORT = "support"
    DESK = "desk"
    LOG = "log"
    SUPERVISION = "supervision"
    NONE = "none"


ROOMS: Final = ("create_private_threads",)
THREADS: Final = ("send_messages_in_threads", "manage_threads")
SUPPORT: Final = (
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "read_message_history",
    "manage_messages",
    "manage_webhooks",
    "create_private_threads",
    "manage_threads",
)
NEEDED: Final[Mapping[Use, tuple[str, ...]]] = {
    Use.SUPPORT: SUPPORT,
    Use.DESK: ("view_channel", "send_messages", "send_messages_in_threads", "create_private_threads"),
    Use.LOG: ("view_channel", "send_messages"),
    Use.SUPERVISION: ("view_channel", "send_messages"),
    Use.NONE: (),
}
WITHOUT: Final[Mapping[Kind, frozenset[str]]] = {
    Kind.NEWS: frozenset(ROOMS),
    Kind.FORUM: frozenset(ROOMS),
    Kind.VOICE: frozenset((*ROOMS, *THREADS)),
    Kind.STAGE: frozenset((*ROOMS, *THREADS)),
    Kind.THREAD: frozenset((*ROOMS, "send_messages")),
    Kind.PRIVATE_THREAD: frozenset((*ROOMS, "send_messages")),
}
"""What is never needed in a kind of channel, because there is no such thing there."""

TAKES: Final[Mapping[Can, tuple[str, ...]]] = {
    Can.SEE: ("view_channel",),
    Can.READ: ("view_channel", "read_message_history"),
    Can.REPLY: ("view_channel", "send_messages", "send_messages_in_threads", "read_message_history"),
    Can.REMOVE: ("view_channel", "manage_messages"),
    Can.WEBHOOKS: ("view_channel", "manage_webhooks"),
    Can.THREADS: ("view_channel", "create_private_threads", "manage_threads"),
}
"""What each takes, but for what a kind of channel has not."""


@dataclass(frozen=True, slots=True)
class Place:
    """A channel or an open thread. ``granted`` are the permissions that the bot has there, ``everywhere`` those that
    its roles give it in the whole server. ``inside``: it is in that private thread. ``open_to_all``: everybody can read
    it. ``soundless``: a role that would be called there is not alerted.
    """

    id: int
    kind: Kind
    granted: frozenset[str]
    use: Use = Use.NONE
    parent: int | None = None
    age_restricted: bool = False
    inside: bool = True
    everywhere: frozenset[str] = frozenset()
    open_to_all: bool = False
    soundless: bool = False

    @property
    def is_thread(self) -> bool:
        """Whether it is a thread or a forum's post."""
        return self.kind in (Kind.THREAD, Kind.PRIVATE_THREAD)

    @property
    def lacking(self) -> tuple[str, ...]:
        """The permissions that its use takes and that are missing."""
        needed = [one for one in NEEDED[self.use] if one not in WITHOUT.get(self.kind, ())]
        quiet = ("mention_everyone",) if self.soundless else ()
        return (*(one for one in needed if one not in self.granted), *quiet)

    @property
    def taken_away(self) -> tuple[str, ...]:
        """Those of them that the bot has in the server, and that this channel's own settings take from it."""
        return tuple(one for one in self.lacking if one in self.everywhere)

    @property
    def holds_rooms(self) -> bool:
        """Whether there can be private threads at all."""
        return "create_private_threads" not in WITHOUT.get(self.kind, ())

    @property
    def can(self) -> frozenset[Can]:
        """What the bot can do there."""
        without = WITHOUT.get(self.kind, frozenset())
        able = frozenset(can for can, takes in TAKES.items() if self.granted.issuperset(set(takes) - without))
        return able if self.holds_rooms else able - {Can.THREADS}


@dataclass(frozen=True, slots=True)
class Changes:
    """What is otherwise than when somebody last looked (``at``: Unix seconds): channels that came and went, and what
    can be done, or no longer, in those that stayed.
    """

    at: float
    new: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()
    gained: tuple[tuple[Can, tuple[int, ...]], ...] = ()
    lost: tuple[tuple[Can, tuple[int, ...]], ...] = ()

    @property
    def none(self) -> bool:
        """Whether nothing changed."""
        return not (self.new or self.gone or self.gained or self.lost)


def use_of(server: Server, channel_id: int) -> Use:
    """What a server uses a channel for: the first that fits."""
    named = {
        Use.DESK: server.desk_channel,
        Use.LOG: server.log_channel,
        Use.SUPERVISION: server.supervision_channel,
    }
    if channel_id in server.support_channels:
        return Use.SUPPORT
    return next((use for use, one in named.items() if one == channel_id), Use.NONE)


def by_permission(places: Iterable[Place]) -> dict[str, tuple[Place, ...]]:
    """The places in which each permission is missing, in the order of what is needed most."""
    found: dict[str, list[Place]] = {}
    for place in places:
        for name in place.lacking:
            found.setdefault(name, []).append(place)
    order = (*SUPPORT, "mention_everyone")
    return {name: tuple(found[name]) for name in sorted(found, key=order.index)}


def snapshot(places: Iterable[Place], at: float) -> dict[str, Any]:
    """What is kept of a look, as plain data. Threads come and go, and are left out."""
    bits: dict[str, list[int]] = {}
    for place in places:
        if not place.is_thread:
            bits.setdefault(str(_bits(place.can)), []).append(place.id)
    return {"at": at, "bits": bits}


def changes(kept: Mapping[str, object], places: Iterable[Place]) -> Changes | None:
    """What changed since a look was kept; None where nobody has looked."""
    at, groups = kept.get("at"), kept.get("bits")
    if not isinstance(at, int | float) or not isinstance(groups, Mapping):
        return None
    before = {channel: int(bits) for bits, channels in groups.items() for channel in channels}
    after = {place.id: _bits(place.can) for place in places if not place.is_thread}
    stayed = [one for one in after if one in before]
    return Changes(
        at,
        tuple(one for one in after if one not in before),
        tuple(one for one in before if one not in after),
        _differing(stayed, after, before),
        _differing(stayed, before, after),
    )


def _differing(
    stayed: Iterable[int], has: Mapping[int, int], has_not: Mapping[int, int]
) -> tuple[tuple[Can, tuple[int, ...]], ...]:
    """For each thing that can be done the channels that have it on one side alone."""
    ids = list(stayed)
    found = {can: tuple(one for one in ids if (has[one] & ~has_not[one]) >> bit & 1) for bit, can in enumerate(Can)}
    return tuple((can, several) for can, several in found.items() if several)


def _bits(can: frozenset[Can]) -> int:
    return sum(1 << bit for bit, one in enumerate(Can) if one in can)
