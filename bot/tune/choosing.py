"""The channels and roles that a server has chosen, as plain data beside its other settings. Pure.

Among settings they stand under ``server``: ``("server", "desk_channel")`` is the way to the desk. Whoever may manage
the server changes them, nobody else (``Power.SETUP``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from bot.model import Server

SERVER: Final = "server"
CHANNELS: Final = ("desk_channel", "log_channel", "supervision_channel")
SETS: Final = ("support_channels", "volunteer_roles", "moderator_roles", "supervisor_roles")
CHANNELS_NEEDED: Final = ("support_channels", "desk_channel", "log_channel")
MOST_ROLES: Final = 25
"""Roles of one kind: as many as a list on Discord holds."""


@dataclass(frozen=True, slots=True)
class Role:
    """A role of a server, as far as it matters here. ``keeps_order``: it may remove messages everywhere. ``managed``:
    it belongs to a bot, or to Discord.
    """

    id: int
    position: int
    keeps_order: bool
    managed: bool = False


def plain_choices(server: Server) -> dict[str, Any]:
    """What has been chosen: an id or None, and lists of ids in order."""
    channels = {name: getattr(server, name) for name in CHANNELS}
    return {**channels, **{name: sorted(getattr(server, name)) for name in SETS}}


def with_choices(server: Server, choices: Mapping[str, Any]) -> Server:
    """The same server with these choices. A channel for the staff is never a support channel as well."""
    chosen: dict[str, Any] = {name: choices[name] for name in CHANNELS if name in choices}
    chosen |= {name: frozenset(choices[name] or ()) for name in SETS if name in choices}
    changed = replace(server, **chosen)
    return replace(changed, support_channels=changed.support_channels - set(changed.staff_channels))


def choose(server: Server, name: str, ids: Sequence[int], roles: Iterable[Role] = ()) -> Server:
    """The same with one choice made (``Server.choose``). Once every channel is chosen and nobody looks after the rules,
    those do who keep order already: the roles that may remove messages everywhere.
    """
    chosen = server.choose(name, ids)
    if chosen.moderator_roles or not all(getattr(chosen, one) for one in CHANNELS_NEEDED):
        return chosen
    return replace(chosen, moderator_roles=usual_moderators(roles))


def usual_moderators(roles: Iterable[Role]) -> frozenset[int]:
    """The roles of people that may remove messages everywhere, the highest first where they are too many."""
    fitting = sorted((one for one in roles if one.keeps_order and not one.managed), key=lambda one: -one.position)
    return frozenset(one.id for one in fitting[:MOST_ROLES])
