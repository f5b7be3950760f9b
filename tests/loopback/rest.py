"""One request to the REST interface: which route it is for, what it may use, and the answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.loopback import errors
from tests.loopback.components import Json
from tests.loopback.guild import Guild
from tests.loopback.permissions import Permission
from tests.loopback.places import Channel
from tests.loopback.world import World


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: HTTP status and JSON (None: no body)."""

    status: int = 204
    body: Any = None


@dataclass(frozen=True, slots=True)
class Call:
    """A request that found its route. ``names`` are the path's variable parts, ``body`` the parsed JSON."""

    world: World
    names: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = None
    url: str = ""
    has_files: bool = False

    @property
    def form(self) -> Json:
        """The body, where it has to be an object."""
        if not isinstance(self.body, dict):
            raise errors.ApiError(400, 50109, "The request body contains invalid JSON.")
        return self.body

    def number(self, name: str) -> int:
        """An id in the path."""
        if not self.names[name].isdigit():
            raise errors.invalid_form(name, "NUMBER_TYPE_COERCE", "Value is not snowflake.")
        return int(self.names[name])

    def guild(self) -> Guild:
        """The server in the path."""
        found = self.world.guilds.get(self.number("guild_id"))
        if found is None:
            raise errors.unknown("Guild")
        return found

    def channel(self, *needed: Permission) -> Channel:
        """The channel in the path, in which the bot has these permissions."""
        channel = self.world.channels.get(self.number("channel_id"))
        if channel is None:
            raise errors.unknown("Channel")
        if channel.guild is None:
            return channel
        if channel.guild.id not in self.world.guilds:
            raise errors.missing_access()
        may = channel.guild.me.may(channel)
        if Permission.VIEW_CHANNEL not in may:
            raise errors.missing_access()
        for permission in needed:
            if permission not in may:
                raise errors.missing_permissions()
        return channel


Handler = Callable[[Call], Reply]


@dataclass(frozen=True, slots=True)
class Route:
    """A method and a path as Discord's API document writes it, and what answers it. ``open`` ones need no token."""

    method: str
    path: str
    handler: Handler
    open: bool = False

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """The path's variable parts, or None when this is another route."""
        if method != self.method:
            return None
        found = _compiled(self.path).match(path)
        return found.groupdict() if found else None


_CACHE: dict[str, re.Pattern[str]] = {}


def _compiled(path: str) -> re.Pattern[str]:
    if path not in _CACHE:
        _CACHE[path] = re.compile("^" + re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path) + "$")
    return _CACHE[path]
