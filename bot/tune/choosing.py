"""Choosing the channels and roles of a server, one after another. Pure.

Among settings they stand under ``server`` (config/whole.py): ``("server", "desk_channel")`` is the way to the desk.
Whoever may manage the server changes them, nobody else (``Power.SETUP``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.model import Server

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
