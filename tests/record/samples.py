"""Values for the ledger's tests, with ids as large as Discord's."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.model import (
    Case,
    CaseState,
    Change,
    Chosen,
    Decision,
    Effect,
    EffectKind,
    Finding,
    Judged,
    Level,
    Link,
    Response,
    Server,
    SettingChange,
    Shift,
    Sighting,
    Skip,
    Skipped,
    Span,
    Subject,
    Volunteer,
    Watch,
    Way,
    decision_id,
    effect_key,
    setting_change_id,
    sighting_id,
)
from bot.ports import Ledger

NOW: Final = 1_785_500_000.0
HOUR: Final = 3600.0
DAY: Final = 24 * HOUR

GUILD: Final = 1_100_000_000_000_000_001
OTHER_GUILD: Final = 1_100_000_000_000_000_002
CHANNEL: Final = 1_150_000_000_000_000_003
ANA: Final = 1_200_000_000_000_000_011
BEN: Final = 1_200_000_000_000_000_012
CLEO: Final = 1_200_000_000_000_000_013
MESSAGE: Final = 1_300_000_000_000_000_021


def a_decision(message_id: int = MESSAGE, *, author: int = ANA, guild: int | None = GUILD, at: float = NOW) -> Decision:
    """A decision with every field filled."""
    return Decision(
        id=decision_id(message_id, 0),
        message_id=message_id,
        channel_id=CHANNEL,
        author_id=author,
        decided_at=at,
        guild_id=guild,
        findings=(
            Finding("crisis.self_harm", Span(3, 9), 0.8, "crisis.phrases", "", Level.URGENT, Subject.OTHER),
            Finding("privacy.phone", Span(12, 20, 2), 0.9, "privacy.phone", ""),
        ),
        chosen=(Chosen(Response.CASE, "crisis.*", (0,)), Chosen(Response.NUDGE, "privacy.phone", (1,))),
        skipped=(Skipped(Response.REMOVE, "privacy.phone", Skip.NEVER_PUNISH_CRISIS),),
    )


def an_effect(decision: Decision, step: str = "nudge", *, expires_at: float | None = None) -> Effect:
    """An effect of a decision, with every field filled."""
    return Effect(
        key=effect_key(decision.id, step),
        kind=EffectKind.NUDGE,
        way=Way.REPLY,
        decision_id=decision.id,
        guild_id=decision.guild_id,
        channel_id=decision.channel_id,
        expires_at=decision.decided_at + HOUR if expires_at is None else expires_at,
        message_id=decision.message_id,
        target_id=CHANNEL + 1,
        person_id=decision.author_id,
        case_id=decision.id,
        codes=("privacy.phone", "urgent"),
        otherwise=(Way.DIRECT, Way.CHANNEL),
        not_before=decision.decided_at,
        after=effect_key(decision.id, "before"),
        stays=HOUR,
    )


def a_case(
    message_id: int = MESSAGE,
    *,
    person: int = ANA,
    guild: int = GUILD,
    level: Level = Level.URGENT,
    kinds: tuple[str, ...] = ("crisis.suicide",),
    at: float = NOW,
) -> Case:
    """An unclaimed case about one message."""
    return Case(
        id=decision_id(message_id, 0),
        guild_id=guild,
        person_id=person,
        level=level,
        kinds=kinds,
        opened_at=at,
        since=at,
        last_at=at,
        links=(Link(CHANNEL, message_id),),
    )


def a_watch(message_id: int = MESSAGE, *, person: int = ANA, guild: int = GUILD, at: float = NOW) -> Watch:
    """A quiet line about one message."""
    link, kinds = Link(CHANNEL, message_id), ("crisis.suicide",)
    return Watch(decision_id(message_id, 0), guild, person, link, Level.CONCERN, kinds, 0.4, at)


def a_sighting(
    message_id: int = MESSAGE,
    *,
    person: int = ANA,
    guild: int = GUILD,
    rule: str = "privacy.phone",
    version: str = "aaaa",
    at: float = NOW,
    verdict: Judged | None = None,
) -> Sighting:
    """What a rule in shadow would have done about one message."""
    return Sighting(
        id=sighting_id(decision_id(message_id, 0), rule, version),
        guild_id=guild,
        person_id=person,
        rule=rule,
        version=version,
        category="privacy.phone",
        responses=(Response.REMOVE, Response.NUDGE),
        confidence=0.85,
        link=Link(CHANNEL, message_id),
        at=at,
        verdict=verdict,
    )


def a_change(
    path: tuple[str, ...] = ("rules", "privacy.phone", "mode"),
    *,
    by: int = CLEO,
    guild: int = GUILD,
    before: object = "shadow",
    after: object = "on",
    at: float = NOW,
) -> SettingChange:
    """A changed setting with every field filled."""
    undoes, note = setting_change_id(guild, path, at - DAY), "quinquereme"
    return SettingChange(
        setting_change_id(guild, path, at), guild, at, by, path, before, after, undoes=undoes, note=note
    )


def a_volunteer(person: int = ANA, *, guild: int = GUILD) -> Volunteer:
    """A volunteer with every field filled."""
    return Volunteer(
        guild_id=guild,
        person_id=person,
        invited_at=NOW - DAY,
        conduct="2",
        accepted_at=NOW,
        zone="Europe/Berlin",
        shifts=(Shift(0, 18 * 60, 22 * 60), Shift(6, 23 * 60, 60)),
        on_until=NOW + HOUR,
        off_until=NOW - HOUR,
        duty=((NOW - HOUR, NOW),),
        row=2,
        break_until=NOW + 60,
        declined=True,
        open_cases=1,
        hours=2 * HOUR,
        reminded_at=NOW - DAY,
        reminded_for=decision_id(MESSAGE, 0),
    )


def a_server(guild: int = GUILD) -> Server:
    """A server with every field filled."""
    return Server(
        guild_id=guild,
        support_channels=frozenset({CHANNEL, CHANNEL + 5}),
        desk_channel=CHANNEL + 1,
        log_channel=CHANNEL + 2,
        volunteer_roles=frozenset({GUILD + 7}),
        moderator_roles=frozenset({GUILD + 8, GUILD + 9}),
        introduced=True,
        supervisor_roles=frozenset({GUILD + 10}),
        supervision_channel=CHANNEL + 3,
        policy={"rules": {"privacy.phone": {"mode": "shadow", "exempt_roles": [GUILD + 7, "moderator"]}}},
        lines={"GB": {"own": [{"name": "Night line", "call": "0800 1", "topics": ["suicide"]}], "hidden": ["CALM"]}},
        weekly="2026-W31",
        automod={"parts": ["card"], "rules": {"details": {"id": 5, "wanted": "0a", "marks": {"name": "1b"}}}},
    )


def unexplained(decision: Decision) -> Decision:
    """A decision without its findings' reasons, as a ledger gives it back."""
    return replace(decision, findings=tuple(replace(one, why="") for one in decision.findings))


async def claim(ledger: Ledger, case_id: str, owner_id: int, now: float) -> Case | None:
    """Claim a case that nobody has; the case as it is after that."""
    case, _ = await ledger.move(case_id, Change(CaseState.NEW, None, CaseState.CLAIMED, owner_id), now)
    return case
