"""What follows when a volunteer's own message may step over the boundaries towards a member. Pure.

The theory. Volunteers have a hold on people that members do not have on each other, so what they do here is not left to
a moderators' flag among many. The first time, the volunteer alone reads a kind reminder of the code of conduct: most
such sentences are kindness that goes a step too far. From then on, for half a year, and where the reminder cannot reach
them, the supervisors read one quiet line. Nobody is told in public, and nothing is taken away.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.act.lives import DAY, LIVES
from bot.model import Decision, Effect, EffectKind, Response, Server, Volunteer, Way, effect_key

OVERSTEPS: Final = frozenset(
    {"boundary.contact_request", "boundary.romantic", "boundary.paid_service", "boundary.meetup"}
)
"""The boundaries that the code of conduct promises members."""

REMINDER_LASTS: Final = 180 * DAY
"""Seconds after which somebody who was reminded is reminded anew, before the supervisors hear."""

TOLD: Final = frozenset({EffectKind.CONDUCT, EffectKind.BOUNDARY})
"""Effects by which somebody hears of an overstep."""


def overstepped(decision: Decision, server: Server, roles: frozenset[int]) -> frozenset[str]:
    """The categories of a decision that are the supervisors' business: those flagged by which a volunteer oversteps.

    ``roles`` are the ids of its author's roles.
    """
    if not server.volunteer_roles & roles:
        return frozenset()
    return decision.answered(Response.FLAG) & OVERSTEPS


def reminded(volunteer: Volunteer, decision: Decision) -> Volunteer:
    """The volunteer as they are noted once they are reminded of the code for this; the same, where it is not the first.

    Noted is for which message it is: read once more, after a crash, it is still the first.
    """
    last = volunteer.reminded_at
    if last is not None and decision.decided_at - last <= REMINDER_LASTS:
        return volunteer
    return replace(volunteer, reminded_at=decision.decided_at, reminded_for=decision.id)


def overstep(
    decision: Decision, categories: frozenset[str], server: Server, roles: frozenset[int], *, first: bool
) -> Effect | None:
    """The reminder for the volunteer themselves, or the line for the supervisors; None where nobody could read it.

    The reminder's other way is that line: an overstep of somebody who takes no direct messages is not lost.
    """
    place = _supervisors(server, roles)
    if place is None and not first:
        return None
    kind = EffectKind.CONDUCT if first else EffectKind.BOUNDARY
    return Effect(
        key=effect_key(decision.id, kind),
        kind=kind,
        way=Way.DIRECT if first else Way.CHANNEL,
        decision_id=decision.id,
        guild_id=decision.guild_id,
        channel_id=decision.channel_id,
        expires_at=decision.decided_at + LIVES[kind],
        message_id=decision.message_id,
        target_id=place,
        person_id=decision.author_id,
        codes=tuple(sorted(categories)),
        otherwise=(Way.CHANNEL,) if first and place is not None else (),
    )


def _supervisors(server: Server, roles: frozenset[int]) -> int | None:
    """Where it is said: to the supervisors, and where the volunteer is one of them, to the moderators."""
    themselves = (server.supervisor_roles or server.moderator_roles) & roles
    return server.log_channel if themselves else server.for_supervisors
