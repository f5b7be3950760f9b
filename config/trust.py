"""Who may change what: a small table, ``trust:`` in a policy file.

    trust: {read: volunteers, words: moderators, rules: owner}

Each power belongs to a level of people and to those above it. ``owner`` is whoever may manage the server (Discord's
permission Manage Server, which its owner always has). What the table itself says is theirs alone, so that nobody can
give themselves more than they have.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from config.mistakes import Mistake, quoted, unknown


class Level(StrEnum):
    """Whom a power is given to, from the most trusted to the least."""

    OWNER = "owner"
    MODERATORS = "moderators"
    VOLUNTEERS = "volunteers"


class Power(StrEnum):
    """What can be done with the settings of a server.

    ``SETUP``: channels, roles and this table. ``RULES``: modes, rows, thresholds, and taking changes back. ``WORDS``:
    own rules and phrases. ``LINES``: the server's help lines. ``FILES``: settings out and in as a file. ``AUTOMOD``:
    Discord's own rules. ``JUDGE``: saying right or wrong, and undoing what was done. ``READ``: looking at rules and
    trying them.
    """

    SETUP = "setup"
    RULES = "rules"
    WORDS = "words"
    LINES = "lines"
    FILES = "files"
    AUTOMOD = "automod"
    JUDGE = "judge"
    READ = "read"


Trust = Mapping[Power, Level]

FIXED: Final = frozenset({Power.SETUP})
"""Powers that nobody can give away."""

USUAL_TRUST: Final[Trust] = MappingProxyType(
    {
        Power.SETUP: Level.OWNER,
        Power.RULES: Level.OWNER,
        Power.WORDS: Level.MODERATORS,
        Power.LINES: Level.MODERATORS,
        Power.FILES: Level.OWNER,
        Power.AUTOMOD: Level.OWNER,
        Power.JUDGE: Level.MODERATORS,
        Power.READ: Level.MODERATORS,
    }
)


def read_trust(data: object, mistakes: list[Mistake]) -> Trust:
    """The table as it is given, laid over the usual one. Mistakes are added to the list."""
    if not isinstance(data, Mapping):
        mistakes.append(Mistake(("trust",), "is not a table. Write for example `trust: {words: moderators}`."))
        return USUAL_TRUST
    read = dict(USUAL_TRUST)
    for name, value in data.items():
        where = ("trust", str(name))
        if name not in tuple(Power):
            mistakes.append(Mistake(where, unknown(str(name), Power, "power")))
        elif value not in tuple(Level):
            mistakes.append(Mistake(where, f"{quoted(value)} is not one of {', '.join(Level)}."))
        elif Power(name) in FIXED and value != USUAL_TRUST[Power(name)]:
            mistakes.append(
                Mistake(where, "belongs to the owner, so that nobody can give themselves more. Leave it out.")
            )
        else:
            read[Power(name)] = Level(value)
    return MappingProxyType(read)


def plain_trust(trust: Trust, changed_only: bool = False) -> dict[str, str]:
    """The table as plain data: ``read_trust(plain_trust(x)) == x``."""
    return {
        power.value: trust[power].value for power in Power if not changed_only or trust[power] is not USUAL_TRUST[power]
    }
