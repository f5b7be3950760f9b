"""Who may use which command at this moment: what ``/help`` shows, and to whom. Pure.

It decides nothing: each command asks again by itself. A command that is not in the table is shown to nobody but those
who may manage the server, and a test says which that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final

from bot.desk.standing import Presser, on_the_desk
from bot.desk.states import Who
from bot.model import Server
from bot.tune.trust import may
from config.trust import Level, Power, Trust


class Group(StrEnum):
    """Under which heading a command stands."""

    EVERYBODY = "everybody"
    DESK = "desk"
    MODERATORS = "moderators"
    OWNER = "owner"


class For(StrEnum):
    """For whom a command is, where no power is asked for."""

    EVERYBODY = "everybody"
    ON_DESK = "on_desk"
    VOLUNTEERS = "volunteers"
    SUPERVISORS = "supervisors"
    CARERS = "carers"
    MODERATORS = "moderators"
    STAFF = "staff"
    OWNER = "owner"


TABLE: Final[Mapping[str, For | Power]] = {
    "help": For.EVERYBODY,
    "help-now": For.EVERYBODY,
    "privacy": For.EVERYBODY,
    "care-point-menu": For.EVERYBODY,
    "desk": For.ON_DESK,
    "duty": For.VOLUNTEERS,
    "duty who": For.ON_DESK,
    "duty hours": For.MODERATORS,
    "volunteers": For.MODERATORS,
    "volunteers list": For.CARERS,
    "volunteers load": For.SUPERVISORS,
    "resources": For.STAFF,
    "status": For.STAFF,
    "try-menu": Power.READ,
    "coverage": Power.READ,
    "rules": Power.READ,
    "rules review": Power.JUDGE,
    "words": Power.WORDS,
    "phrases": Power.WORDS,
    "automod": Power.AUTOMOD,
    "policy": For.OWNER,
    "setup": Power.SETUP,
}
"""A command by its name or its group's, a menu's by the key of its name. The longest that fits counts."""

HEADINGS: Final[Mapping[For | Level, Group]] = {
    For.EVERYBODY: Group.EVERYBODY,
    For.ON_DESK: Group.DESK,
    For.VOLUNTEERS: Group.DESK,
    For.SUPERVISORS: Group.DESK,
    For.CARERS: Group.DESK,
    For.MODERATORS: Group.MODERATORS,
    For.STAFF: Group.MODERATORS,
    For.OWNER: Group.OWNER,
    Level.VOLUNTEERS: Group.DESK,
    Level.MODERATORS: Group.MODERATORS,
    Level.OWNER: Group.OWNER,
}


def entry(name: str) -> For | Power | None:
    """For whom a command is, by its qualified name; None where the table does not say."""
    words = name.split(" ")
    starts = (" ".join(words[:length]) for length in range(len(words), 0, -1))
    return next((TABLE[start] for start in starts if start in TABLE), None)


def usable(names: Iterable[str], server: Server, trust: Trust, by: Presser) -> Iterator[tuple[Group, tuple[str, ...]]]:
    """The commands that somebody may use now, under their headings; headings without any are left out."""
    found: dict[Group, list[str]] = {group: [] for group in Group}
    for name in names:
        whom = entry(name) or For.OWNER
        if lets_in(whom, server, trust, by):
            found[HEADINGS[trust[whom] if isinstance(whom, Power) else whom]].append(name)
    yield from ((group, tuple(several)) for group, several in found.items() if several)


def lets_in(whom: For | Power, server: Server, trust: Trust, by: Presser) -> bool:
    """Whether a command that is for these people is for somebody, with the roles and permissions of this moment."""
    if isinstance(whom, Power):
        return may(server, trust, by, whom)
    who = on_the_desk(server, by) if by.guild_id == server.guild_id else frozenset()
    manages = by.manages_server and by.guild_id == server.guild_id
    return {
        For.EVERYBODY: True,
        For.ON_DESK: bool(who),
        For.VOLUNTEERS: Who.VOLUNTEER in who,
        For.SUPERVISORS: Who.SUPERVISOR in who,
        For.CARERS: bool(who & {Who.SUPERVISOR, Who.MODERATOR}),
        For.MODERATORS: Who.MODERATOR in who,
        For.STAFF: manages or Who.MODERATOR in who,
        For.OWNER: manages,
    }[whom]
