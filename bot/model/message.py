"""A message as the brain sees it. Its text lives here and in ``View`` alone, and is never written anywhere."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Surface:
    """One text-bearing part of a message.

    ``kind`` is content, forward, poll, embed, attachment, title or sticker; file for what stands in an attached file;
    author for a name.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class File:
    """Something attached to a message, unread. ``size`` is in bytes, ``kind`` what Discord takes it for (a MIME type,
    or nothing), ``address`` where it can be fetched for a while. Lives in memory alone, as texts do.
    """

    name: str
    size: int
    kind: str
    address: str


@dataclass(frozen=True, slots=True)
class Message:
    """A Discord message as the brain sees it. ``revision`` is 0 as posted, else the edit's time in milliseconds.

    ``channel_id`` is where it stands (a thread, perhaps), ``parent_id`` the thread's channel. ``guild_id`` is None in
    direct messages. ``author_roles`` are role ids. ``author_name`` is the name under which the server sees its author,
    empty where that is not known (in histories): no rule about what is said reads it. ``age_restricted``: whether the
    channel, or a thread's, has Discord's age restriction. ``appealed``: it is what its author writes to the moderators
    about a removed message, whose ids it has; nobody reads it in the channel.
    """

    id: int
    channel_id: int
    author_id: int
    posted_at: float
    surfaces: tuple[Surface, ...]
    guild_id: int | None = None
    parent_id: int | None = None
    author_is_bot: bool = False
    author_roles: frozenset[int] = frozenset()
    revision: int = 0
    author_name: str = ""
    files: tuple[File, ...] = ()
    age_restricted: bool = False
    appealed: bool = False

    @property
    def said_at(self) -> float:
        """When these words were said: as posted, or as last edited."""
        return max(self.posted_at, self.revision / 1000)


@dataclass(frozen=True, slots=True)
class Link:
    """Where a message stands."""

    channel_id: int
    message_id: int
