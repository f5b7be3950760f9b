"""The values of bot/model/ as plain data (what JSON can hold) and back. A finding's ``why`` is never part of it."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from bot.model import (
    CaseState,
    Chosen,
    Decision,
    Effect,
    EffectKind,
    Ending,
    Finding,
    Level,
    Link,
    Outcome,
    PastCase,
    Response,
    Result,
    Server,
    Shift,
    Skip,
    Skipped,
    Span,
    Subject,
    Trace,
    Volunteer,
    Watch,
    Way,
)

_EFFECT = tuple(field.name for field in fields(Effect))
_SETS = ("support_channels", "volunteer_roles", "moderator_roles", "supervisor_roles")


def plain_decision(decision: Decision) -> dict[str, Any]:
    """All of a decision but the detectors' reasons."""
    return {
        "id": decision.id,
        "message_id": decision.message_id,
        "channel_id": decision.channel_id,
        "author_id": decision.author_id,
        "decided_at": decision.decided_at,
        "guild_id": decision.guild_id,
        "findings": [
            {
                "category": one.category,
                "start": one.span.start,
                "end": one.span.end,
                "surface": one.span.surface,
                "confidence": one.confidence,
                "detector": one.detector,
                "level": one.level,
                "subject": one.subject,
                "label": one.label,
                "disclosed": one.disclosed,
            }
            for one in decision.findings
        ],
        "chosen": [
            {"response": one.response, "rule": one.rule, "findings": list(one.findings)} for one in decision.chosen
        ],
        "skipped": [{"response": one.response, "rule": one.rule, "reason": one.reason} for one in decision.skipped],
    }


def read_decision(plain: dict[str, Any]) -> Decision:
    """The decision, with findings whose ``why`` is empty."""
    return Decision(
        id=plain["id"],
        message_id=plain["message_id"],
        channel_id=plain["channel_id"],
        author_id=plain["author_id"],
        decided_at=plain["decided_at"],
        guild_id=plain["guild_id"],
        findings=tuple(
            Finding(
                category=one["category"],
                span=Span(one["start"], one["end"], one["surface"]),
                confidence=one["confidence"],
                detector=one["detector"],
                why="",
                level=None if one["level"] is None else Level(one["level"]),
                subject=Subject(one["subject"]),
                label=one.get("label", ""),
                disclosed=one.get("disclosed", False),
            )
            for one in plain["findings"]
        ),
        chosen=tuple(Chosen(Response(one["response"]), one["rule"], tuple(one["findings"])) for one in plain["chosen"]),
        skipped=tuple(Skipped(Response(one["response"]), one["rule"], Skip(one["reason"])) for one in plain["skipped"]),
    )


def plain_effect(effect: Effect) -> dict[str, Any]:
    """All of an effect, whatever fields it has."""
    plain = {name: getattr(effect, name) for name in _EFFECT}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in plain.items()}


def read_effect(plain: dict[str, Any]) -> Effect:
    """The effect as it was."""
    return Effect(
        **{
            **plain,
            "kind": EffectKind(plain["kind"]),
            "way": Way(plain["way"]),
            "codes": tuple(plain["codes"]),
            "otherwise": tuple(Way(way) for way in plain["otherwise"]),
        }
    )


def plain_outcome(outcome: Outcome) -> dict[str, Any]:
    """All of an outcome."""
    return {
        "result": outcome.result,
        "reason": outcome.reason,
        "channel_id": outcome.channel_id,
        "message_id": outcome.message_id,
    }


def read_outcome(plain: dict[str, Any]) -> Outcome:
    """The outcome as it was."""
    return Outcome(**{**plain, "result": Result(plain["result"])})


def plain_trace(trace: Trace) -> dict[str, Any]:
    """All of a trace."""
    return {"response": trace.response, "category": trace.category, "at": trace.at, "level": trace.level}


def plain_link(link: Link) -> dict[str, int]:
    """Where a message stands."""
    return {"channel_id": link.channel_id, "message_id": link.message_id}


def plain_server(server: Server) -> dict[str, Any]:
    """All of a server's settings, cut loose from the object: as JSON would give it back."""
    plain = {
        "guild_id": server.guild_id,
        "desk_channel": server.desk_channel,
        "log_channel": server.log_channel,
        "supervision_channel": server.supervision_channel,
        "introduced": server.introduced,
        "policy": dict(server.policy),
        "lines": dict(server.lines),
        "weekly": server.weekly,
        "automod": dict(server.automod),
        **{name: sorted(getattr(server, name)) for name in _SETS},
    }
    loose: dict[str, Any] = json.loads(json.dumps(plain))
    return loose


def read_server(plain: dict[str, Any]) -> Server:
    """The settings as they were. What an older version did not know is as if it had not been named."""
    return Server(**{**plain, **{name: frozenset(plain.get(name, ())) for name in _SETS}})


def plain_volunteer(volunteer: Volunteer) -> dict[str, Any]:
    """All that is kept of a volunteer, but where and who."""
    plain = asdict(volunteer)
    del plain["guild_id"], plain["person_id"]
    return plain


def read_volunteer(guild_id: int, person_id: int, plain: dict[str, Any]) -> Volunteer:
    """The volunteer as they were."""
    shifts = tuple(Shift(**one) for one in plain.get("shifts", ()))
    duty = tuple((begun, ended) for begun, ended in plain.get("duty", ()))
    return Volunteer(guild_id, person_id, **{**plain, "shifts": shifts, "duty": duty})


def plain_watch(watch: Watch) -> dict[str, Any]:
    """All of a quiet line, but where and about whom."""
    plain = asdict(watch)
    del plain["guild_id"], plain["person_id"]
    return plain


def read_watch(guild_id: int, person_id: int, plain: dict[str, Any]) -> Watch:
    """The line as it was."""
    link, level, kinds = Link(**plain["link"]), Level(plain["level"]), tuple(plain["kinds"])
    return Watch(guild_id=guild_id, person_id=person_id, **{**plain, "link": link, "level": level, "kinds": kinds})


def plain_past(past: PastCase) -> dict[str, Any]:
    """All of what is left of a case, but where."""
    plain = asdict(past)
    del plain["guild_id"]
    return plain


def read_past(guild_id: int, plain: dict[str, Any]) -> PastCase:
    """What is left of it, as it was."""
    return PastCase(
        guild_id,
        **{
            **plain,
            "level": Level(plain["level"]),
            "kinds": tuple(plain["kinds"]),
            "state": CaseState(plain["state"]),
            "ending": None if plain["ending"] is None else Ending(plain["ending"]),
        },
    )
