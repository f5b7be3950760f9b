"""What is to be done about a message, and why not something else. Holds no text, and may be kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.model.category import Level
from bot.model.finding import Finding


class Response(StrEnum):
    """What may be done about a finding. The order is the order in which they are carried out."""

    REMOVE = "remove"
    MASK = "mask"
    RESOURCES = "resources"
    CASE = "case"
    WATCH = "watch"
    FLAG = "flag"
    NUDGE = "nudge"
    NONE = "none"


PUNITIVE: Final = frozenset({Response.REMOVE, Response.MASK})
"""Responses that take somebody's words away. Never used on a message with a crisis finding (constitution, 1)."""


class Skip(StrEnum):
    """Why a rule did not answer a finding."""

    OFF = "off"
    SHADOW = "shadow"
    NO_ROW = "no_row"
    EXEMPT_ROLE = "exempt_role"
    LOW_CONFIDENCE = "low_confidence"
    COOLDOWN = "cooldown"
    QUIET = "quiet"
    TOO_OLD = "too_old"
    CRISIS_COMES_FIRST = "crisis_comes_first"
    NEVER_PUNISH_CRISIS = "never_punish_crisis"
    DISCLOSED = "disclosed"
    OUT_OF_REACH = "out_of_reach"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A response that will be given, the rule that asked for it, and which findings (indices) it answers."""

    response: Response
    rule: str
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A response that will not be given, and why not."""

    response: Response
    rule: str
    reason: Skip


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done about one message, and for everything that is not done, why not. Holds no text."""

    id: str
    message_id: int
    channel_id: int
    author_id: int
    decided_at: float
    guild_id: int | None = None
    findings: tuple[Finding, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    @property
    def responses(self) -> tuple[Response, ...]:
        """Every response once, in the order in which they are carried out."""
        wanted = {one.response for one in self.chosen}
        return tuple(response for response in Response if response in wanted)

    def answered(self, *responses: Response) -> frozenset[str]:
        """The categories that these responses answer."""
        indices = {index for one in self.chosen if one.response in responses for index in one.findings}
        return frozenset(self.findings[index].category for index in indices)

    @property
    def punitive(self) -> bool:
        """Whether anything is taken away from the author."""
        return not PUNITIVE.isdisjoint(self.responses)

    @property
    def level(self) -> Level | None:
        """The highest crisis level found, None where there is no crisis finding."""
        levels = [finding.level for finding in self.findings if finding.level is not None]
        return max(levels, key=lambda level: level.weight, default=None)


@dataclass(frozen=True, slots=True)
class Trace:
    """One response that somebody lately received: what ``decide`` knows of the past. No text, no message."""

    response: Response
    category: str
    at: float
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class Lately:
    """What happened lately to one person in one server. They want no nudges before ``quiet_until``."""

    traces: tuple[Trace, ...] = ()
    quiet_until: float = 0.0
