"""Who may change what at this moment (config/trust.py), by the roles and permissions of the press. Pure.

Nothing of it is remembered between two presses (constitution, 8).
"""

from __future__ import annotations

from typing import Final

from bot.desk.standing import Presser
from bot.model import Server
from config.trust import Level, Power, Trust
from config.whole import LINES

ABOVE: Final = {
    Level.OWNER: (Level.OWNER,),
    Level.MODERATORS: (Level.OWNER, Level.MODERATORS),
    Level.VOLUNTEERS: (Level.OWNER, Level.MODERATORS, Level.VOLUNTEERS),
}
"""Who has what is given to a level: those people, and everybody above them."""


SETUP: Final = frozenset({"server", "trust", "language", "countries"})
"""Parts of the settings that belong to setting a server up."""


def power_over(path: tuple[str, ...]) -> Power:
    """What it takes to change a setting (its path: bot/tune/differing.py), or to take its change back."""
    part = path[0] if path else ""
    return Power.SETUP if part in SETUP else Power.LINES if part == LINES else Power.RULES


def levels_of(server: Server, by: Presser) -> frozenset[Level]:
    """What somebody is in this server now; nothing where they pressed elsewhere."""
    if by.guild_id != server.guild_id:
        return frozenset()
    held = {
        Level.OWNER: by.manages_server,
        Level.MODERATORS: bool(server.moderator_roles & by.roles),
        Level.VOLUNTEERS: bool((server.volunteer_roles | server.supervisor_roles) & by.roles),
    }
    return frozenset(level for level, has in held.items() if has)


def may(server: Server, trust: Trust, by: Presser, power: Power) -> bool:
    """Whether somebody has a power in this server now."""
    return bool(levels_of(server, by).intersection(ABOVE[trust[power]]))


def roles_with(server: Server, trust: Trust, power: Power) -> frozenset[int]:
    """The roles that give a power, for a refusal that says which; none where only managing the server does."""
    roles = {
        Level.OWNER: frozenset[int](),
        Level.MODERATORS: server.moderator_roles,
        Level.VOLUNTEERS: server.volunteer_roles | server.supervisor_roles | server.moderator_roles,
    }
    return roles[trust[power]]
