"""What volunteers promise each other: who has accepted the code of conduct as it is now. Pure, but for ``accept_for``.

A server writes its own code and gives it a version (``conduct`` in the policy file). What somebody has accepted is kept
by its version, and a new version asks again. Where a server has written nothing there is nothing to accept.
"""

from __future__ import annotations

from dataclasses import replace

from bot.model import Volunteer, effect_key
from bot.ports import Ledger
from config.desk_rules import Conduct


def has_accepted(volunteer: Volunteer, conduct: Conduct) -> bool:
    """Whether somebody has accepted the code as it is now."""
    return not conduct.text or volunteer.conduct == conduct.version


def accepting(volunteer: Volunteer, conduct: Conduct, now: float) -> Volunteer:
    """They accept the code as it is now."""
    return replace(volunteer, conduct=conduct.version, accepted_at=now)


def mark(conduct: Conduct) -> str:
    """16 characters of ``[a-z2-7]`` for a code as it was read, its version and every word of it: nobody accepts what
    was changed after they had read it.
    """
    return effect_key("conduct", conduct.version, conduct.text)[:16]


async def accept_for(ledger: Ledger, guild_id: int, person_id: int, conduct: Conduct, now: float) -> None:
    """Keep that somebody has accepted the code as it is now."""
    await ledger.change_volunteer(guild_id, person_id, lambda one: accepting(one, conduct, now), now)
