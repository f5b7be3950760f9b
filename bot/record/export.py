"""What a person is shown when they ask what is kept about them. Plain data; what is about somebody else is left out."""

from __future__ import annotations

import json
from typing import Any

from bot.model import Case, Decision, Effect, Outcome, SettingChange, Sighting, Trace, Volunteer, Watch
from bot.record.plain import (
    plain_decision,
    plain_effect,
    plain_link,
    plain_outcome,
    plain_trace,
    plain_volunteer,
    plain_watch,
)
from bot.record.plain_review import plain_change, plain_sighting


def shown_decision(decision: Decision) -> dict[str, Any]:
    """All of it."""
    return _loose(plain_decision(decision))


def shown_effect(effect: Effect, tries: int, outcome: Outcome | None, *, author: bool, to: bool) -> dict[str, Any]:
    """``author``: the message is theirs. ``to``: the effect is for them. One of the two is true.

    Whom an effect about their message went to is the other's affair, and so is whose message one for them is about.
    """
    shown = plain_effect(effect) | {"tries": tries, "outcome": None if outcome is None else plain_outcome(outcome)}
    hidden = set() if to else {"person_id"}
    hidden |= set() if author else {"decision_id", "message_id", "case_id"}
    return _loose({name: value for name, value in shown.items() if name not in hidden})


def shown_trace(guild_id: int | None, trace: Trace) -> dict[str, Any]:
    """All of it."""
    return _loose({"guild_id": guild_id, **plain_trace(trace)})


def shown_wish(guild_id: int | None, until: float) -> dict[str, Any]:
    """All of it."""
    return {"guild_id": guild_id, "quiet_until": until}


def shown_hint(guild_id: int, at: float) -> dict[str, Any]:
    """All of it: where and when they were given the hint about their name."""
    return {"guild_id": guild_id, "at": at}


def shown_case(case: Case) -> dict[str, Any]:
    """A case about them: all but who has claimed it, and what one volunteer has written for another."""
    shown = {
        "id": case.id,
        "guild_id": case.guild_id,
        "level": case.level,
        "kinds": list(case.kinds),
        "opened_at": case.opened_at,
        "last_at": case.last_at,
        "links": [plain_link(link) for link in case.links],
        "state": case.state,
        "claimed_at": case.claimed_at,
        "since": case.since,
        "taken_at": case.taken_at,
        "closed_at": case.closed_at,
        "origin": case.origin,
        "room": None if case.room is None else plain_link(case.room),
        "moves": case.moves,
        "ending": case.ending,
        "card": None if case.card is None else plain_link(case.card),
    }
    return _loose(shown)


def shown_claim(case: Case) -> dict[str, Any]:
    """A case that they have claimed: nothing about the person it is about."""
    return {"id": case.id, "guild_id": case.guild_id, "claimed_at": case.claimed_at}


def shown_recusal(guild_id: int, at: float) -> dict[str, Any]:
    """That they said they cannot take somebody's cases: nothing about whose."""
    return {"guild_id": guild_id, "at": at}


def shown_volunteer(volunteer: Volunteer) -> dict[str, Any]:
    """All that is kept of them as a volunteer of a server."""
    return _loose({"guild_id": volunteer.guild_id, **plain_volunteer(volunteer)})


def shown_watch(watch: Watch) -> dict[str, Any]:
    """A quiet line about them."""
    return _loose({"guild_id": watch.guild_id, **plain_watch(watch)})


def shown_sighting(sighting: Sighting) -> dict[str, Any]:
    """What a rule would have done about a message of theirs, and how moderators judged that."""
    return _loose({"guild_id": sighting.guild_id, **plain_sighting(sighting)})


def shown_change(change: SettingChange) -> dict[str, Any]:
    """A setting that they have changed, and to what. What it was before may be somebody else's choice."""
    shown = {"guild_id": change.guild_id, **plain_change(change)}
    del shown["before"]
    return shown


def _loose(shown: dict[str, Any]) -> dict[str, Any]:
    """Strings in place of enumerations, so that any writer of JSON or YAML can take it."""
    loose: dict[str, Any] = json.loads(json.dumps(shown))
    return loose
