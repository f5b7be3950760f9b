"""What is written to the people who answer, and to their supervisors, as effects. Pure."""

from __future__ import annotations

from typing import Final

from bot.act.lives import LIVES
from bot.act.mentions import role_codes
from bot.model import Case, Effect, EffectKind, Server, Way, effect_key

TALK: Final = "talk"
"""Code of what supervisors are told: a volunteer would like to talk. Behind it stand the roles to call."""

TEN_MINUTES: Final = 600


def check_in(case: Case, now: float) -> Effect | None:
    """Ask whoever had a case how they are, where somebody else has taken it from them: in private or not at all.

    ``case`` is as it was when they had it; None where nobody had.
    """
    if case.owner_id is None:
        return None
    return Effect(
        key=effect_key(case.id, EffectKind.CHECK_IN, case.owner_id, case.moves),
        kind=EffectKind.CHECK_IN,
        way=Way.DIRECT,
        decision_id=case.id,
        guild_id=case.guild_id,
        channel_id=case.card.channel_id if case.card else 0,
        expires_at=now + LIVES[EffectKind.CHECK_IN],
        person_id=case.owner_id,
    )


def wants_to_talk(server: Server, person_id: int, case_id: str, now: float) -> Effect | None:
    """Tell the supervisors that a volunteer would like to talk, and nothing of the case. None where there is no channel
    for them. Within ten minutes once for each case and person, however often they press.
    """
    if server.for_supervisors is None:
        return None
    return Effect(
        key=effect_key(server.guild_id, EffectKind.CHECK_IN, TALK, person_id, case_id, int(now) // TEN_MINUTES),
        kind=EffectKind.CHECK_IN,
        way=Way.CHANNEL,
        decision_id="",
        guild_id=server.guild_id,
        channel_id=server.for_supervisors,
        expires_at=now + LIVES[EffectKind.CHECK_IN],
        target_id=server.for_supervisors,
        person_id=person_id,
        codes=(TALK, *role_codes(supervisors(server))),
    )


def invitation(guild_id: int, person_id: int, channel_id: int, now: float) -> Effect:
    """Invite somebody to the volunteers, by direct message. ``channel_id`` is where a moderator asked for it.

    Asked for again within ten minutes it is the same invitation.
    """
    return Effect(
        key=effect_key(guild_id, EffectKind.INVITATION, person_id, int(now) // TEN_MINUTES),
        kind=EffectKind.INVITATION,
        way=Way.DIRECT,
        decision_id="",
        guild_id=guild_id,
        channel_id=channel_id,
        expires_at=now + LIVES[EffectKind.INVITATION],
        person_id=person_id,
    )


def supervisors(server: Server) -> tuple[int, ...]:
    """The roles of those who look after volunteers. Where no supervisors are named, moderators do."""
    return tuple(sorted(server.supervisor_roles or server.moderator_roles))
