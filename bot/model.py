"""The frozen values that travel: Message, View, Finding, Decision, Effect, Outcome, Case.

Nothing here does anything to the world. Every step of the pipeline takes some of these in and gives others out.
Ids are Discord snowflakes (int). Times are Unix seconds (float, UTC). Confidence is 0..1.

Categories and their meaning: corpus/GUIDELINE.md. The text of a message lives only in ``Message`` and ``View``, which
are never written anywhere; every other value holds ids, codes and times alone, and may be kept.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, Literal, Protocol

CATEGORIES: Final = frozenset(
    {f"privacy.{name}" for name in (
        "email", "phone", "address", "location", "name", "age", "handle", "government_id", "financial", "ip",
        "institution")}
    | {f"crisis.{name}" for name in (
        "suicide", "self_harm", "overdose", "abuse", "violence", "eating", "third_party")}
    | {f"boundary.{name}" for name in (
        "contact_request", "solicit_info", "meetup", "paid_service", "romantic", "medical_advice")}
    | {f"content.{name}" for name in ("sexual", "harassment", "graphic", "pro_harm")}
)  # fmt: skip


class Level(StrEnum):
    """How soon a human needs to look, for crisis findings alone."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    CONCERN = "concern"

    @property
    def weight(self) -> int:
        """1 (concern) to 3 (emergency), for comparing."""
        return {"concern": 1, "urgent": 2, "emergency": 3}[self.value]


class Subject(StrEnum):
    """Whose detail it is: the author's own, or somebody else's."""

    SELF = "self"
    OTHER = "other"


class Mode(StrEnum):
    """What a rule may do: nothing, only be counted, or act."""

    OFF = "off"
    SHADOW = "shadow"
    ON = "on"


class ChannelKind(StrEnum):
    """What a channel is for, as the server's moderators have set it up.

    ``AGE_RESTRICTED`` is what a channel may be beside that: one with Discord's age restriction.
    """

    SUPPORT = "support"
    STAFF = "staff"
    ELSEWHERE = "elsewhere"
    AGE_RESTRICTED = "age_restricted"


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


@dataclass(frozen=True, slots=True)
class Surface:
    """One text-bearing part of a message.

    ``kind`` is content, forward, poll, embed, attachment, title or sticker; file for what stands in an attached file;
    author for a name.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class File:
    """Something attached to a message, unread. ``size`` is in bytes, ``kind`` what Discord takes it for (a MIME type,
    or nothing), ``address`` where it can be fetched for a while. Lives in memory alone, as texts do.
    """

    name: str
    size: int
    kind: str
    address: str


@dataclass(frozen=True, slots=True)
class Message:
    """A Discord message as the brain sees it. ``revision`` is 0 as posted, else the edit's time in milliseconds.

    ``channel_id`` is where it stands (a thread, perhaps), ``parent_id`` the thread's channel. ``guild_id`` is None in
    direct messages. ``author_roles`` are role ids. ``author_name`` is the name under which the server sees its author,
    empty where that is not known (in histories): no rule about what is said reads it. ``age_restricted``: whether the
    channel, or a thread's, has Discord's age restriction.
    """

    id: int
    channel_id: int
    author_id: int
    posted_at: float
    surfaces: tuple[Surface, ...]
    guild_id: int | None = None
    parent_id: int | None = None
    author_is_bot: bool = False
    author_roles: frozenset[int] = frozenset()
    revision: int = 0
    author_name: str = ""
    files: tuple[File, ...] = ()
    age_restricted: bool = False

    @property
    def said_at(self) -> float:
        """When these words were said: as posted, or as last edited."""
        return max(self.posted_at, self.revision / 1000)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one surface of a message, as Python string indices into its raw text (end exclusive)."""

    start: int
    end: int
    surface: int = 0

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.surface == other.surface and self.start < other.end and other.start < self.end


class Match(Protocol):
    """What detectors hand to ``View.finding``: a match of ``re``, or anything else with a span."""

    def start(self) -> int:
        """Index of the first character."""
        ...

    def end(self) -> int:
        """Index behind the last character."""
        ...


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed. ``why`` is a fixed phrase of the detector: it never quotes the message.

    ``label`` is the scorer's own label, such as "threat"; empty for rules. ``disclosed``: the message is an account of
    something that was done to its author (bot/detect/disclosure.py), or may be a cry for help.
    """

    category: str
    span: Span
    confidence: float
    detector: str
    why: str
    level: Level | None = None
    subject: Subject = Subject.SELF
    label: str = ""
    disclosed: bool = False

    @property
    def family(self) -> str:
        """The first word of the category: privacy, crisis, boundary, content or custom."""
        return self.category.split(".", 1)[0]

    @property
    def kind(self) -> str:
        """What follows it: phone, suicide, ..."""
        return self.category.split(".", 1)[1]


@dataclass(frozen=True, slots=True)
class View:
    """A surface in two spellings, with the way back.

    ``raw`` is the text as posted, ``original`` its NFC form, ``skeleton`` the folded form in which look-alikes are
    alike (see normalise/skeleton.py). ``starts[i]``/``ends[i]`` say which stretch of ``raw`` the skeleton's character
    ``i`` came from; ``original_starts``/``original_ends`` the same for ``original``. All spans point into ``raw``.
    """

    raw: str
    original: str
    skeleton: str
    starts: array[int]
    ends: array[int]
    original_starts: array[int]
    original_ends: array[int]
    kind: str = "content"
    surface: int = 0

    def span(self, start: int, end: int) -> Span:
        """The stretch of ``raw`` behind ``skeleton[start:end]`` (characters; at least one)."""
        return Span(self.starts[start], self.ends[end - 1], self.surface)

    def original_span(self, start: int, end: int) -> Span:
        """The stretch of ``raw`` behind ``original[start:end]`` (characters; at least one)."""
        return Span(self.original_starts[start], self.original_ends[end - 1], self.surface)

    def whole(self) -> Span:
        """All of it."""
        return Span(0, len(self.raw), self.surface)

    def finding(
        self,
        category: str,
        where: Match | Span,
        *,
        why: str,
        confidence: float = 0.9,
        level: Level | None = None,
        subject: Subject = Subject.SELF,
        detector: str = "",
    ) -> Finding:
        """A finding here. A match is one in the skeleton; a span points into ``raw`` already.

        ``detector`` is the category unless it is said otherwise.
        """
        span = where if isinstance(where, Span) else self.span(where.start(), where.end())
        return Finding(category, span, confidence, detector or category, why, level, subject)


@dataclass(frozen=True, slots=True)
class Reread:
    """What a message holds when it is looked at again: the details that may be covered, and whether it may be a cry
    for help (then nothing of it is).
    """

    details: tuple[Finding, ...] = ()
    crisis: bool = False


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


class EffectKind(StrEnum):
    """Everything that the bot does to the world. What each looks like: transport/gateway.py."""

    NUDGE = "nudge"
    HINT = "hint"
    CARE = "care"
    CARD = "card"
    WATCH = "watch"
    FLAG = "flag"
    REMOVE = "remove"
    REMOVED_NOTE = "removed_note"
    RETRACT = "retract"
    REFUSAL_NOTE = "refusal_note"
    INTRODUCTION = "introduction"
    REPOST = "repost"
    WITHDRAW = "withdraw"
    ESCALATION = "escalation"
    CALL = "call"
    ASK_OWNER = "ask_owner"
    FOLLOW_UP = "follow_up"
    ROOM = "room"
    CLOSE_ROOM = "close_room"
    CONSULT = "consult"
    CHECK_IN = "check_in"
    CONDUCT = "conduct"
    BOUNDARY = "boundary"
    INVITATION = "invitation"
    POINTED = "pointed"
    WEEKLY = "weekly"
    LINES = "lines"
    APPEAL = "appeal"
    APPEAL_ANSWER = "appeal_answer"


class Way(StrEnum):
    """By which way somebody is reached."""

    REPLY = "reply"
    DIRECT = "direct"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing to do, written down before it is tried. Ids and codes alone, so that it can be kept.

    ``key`` names it for ever: the same decision and step give the same key, on every try and after every restart; its
    first 25 characters are Discord's nonce. ``otherwise`` are the ways still open when this one is refused.
    ``channel_id``/``message_id`` are what it is about or answers to, ``target_id`` the channel in which it is said
    where that is another one, ``person_id`` whom it is for, ``codes`` the categories, levels or permissions that it
    has to name, ``case_id`` the case whose card it is.
    It is not tried before ``not_before``, and nobody needs it any more after ``expires_at``. ``after`` is the key of
    the effect on whose outcome it waits (perform.py says which outcome it wants). What it says in a channel is taken
    back by itself after ``stays`` seconds; 0: never.
    """

    key: str
    kind: EffectKind
    way: Way
    decision_id: str
    guild_id: int | None
    channel_id: int
    expires_at: float
    message_id: int | None = None
    target_id: int | None = None
    person_id: int | None = None
    case_id: str | None = None
    codes: tuple[str, ...] = ()
    otherwise: tuple[Way, ...] = ()
    not_before: float = 0.0
    after: str = ""
    stays: float = 0.0

    def fall_back(self) -> Effect | None:
        """The same thing by the next way, or None when there is no other."""
        if not self.otherwise:
            return None
        way, *rest = self.otherwise
        return replace(self, key=effect_key(self.key, way), way=way, otherwise=tuple(rest))


class Result(StrEnum):
    """How a try ended. ``REFUSED`` and ``GONE`` are final, ``FAILED`` is tried again later."""

    DONE = "done"
    REFUSED = "refused"
    GONE = "gone"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an effect. ``reason`` is a code (``missing_send_messages``, ``direct_closed``, ...).

    ``channel_id``/``message_id`` name the message that was made, where one was.
    """

    result: Result
    reason: str = ""
    channel_id: int | None = None
    message_id: int | None = None

    @property
    def final(self) -> bool:
        """Whether there is nothing to try again."""
        return self.result is not Result.FAILED


class CaseState(StrEnum):
    """The states of a crisis case; what each means and the legal moves between them stand in desk/states.py."""

    NEW = "new"
    CLAIMED = "claimed"
    CONSULTING = "consulting"
    ESCALATED = "escalated"
    WAITING = "waiting"
    RESOLVED = "resolved"
    MISREAD = "misread"
    HANDED = "handed"

    @property
    def owned(self) -> bool:
        """Whether a case in this state has an owner: exactly one then, and none otherwise."""
        return self in OWNED

    @property
    def closed(self) -> bool:
        """Whether there is nothing left to do. Only re-opening leads out of it."""
        return self in CLOSED


OWNED: Final = frozenset({CaseState.CLAIMED, CaseState.CONSULTING, CaseState.ESCALATED, CaseState.WAITING})
CLOSED: Final = frozenset({CaseState.RESOLVED, CaseState.MISREAD, CaseState.HANDED})


class Ending(StrEnum):
    """How a resolved case ended, in the words of whoever resolved it."""

    SAFER = "safer"
    OTHER_HELP = "other_help"
    NO_ANSWER = "no_answer"
    LEFT = "left"
    OTHER = "other"


class Joining(StrEnum):
    """What became of a case that was to be opened: a new one, or the one that is there, made more urgent, opened
    again, or neither.
    """

    NEW = "new"
    RAISED = "raised"
    REOPENED = "reopened"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Link:
    """Where a message stands."""

    channel_id: int
    message_id: int


class Origin(StrEnum):
    """How a case came to the desk."""

    HEARD = "heard"
    ASKED = "asked"
    POINTED = "pointed"


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody may need a human being. One per person and episode. Holds none of their words.

    ``links`` point to at most five messages, newest first; there are none where somebody asked by themselves. ``card``
    is the message on the desk that shows it, ``room`` the thread in which a volunteer talks with the person.
    ``moves`` counts what was done with it, so that two states of it are never taken for one; ``since`` is when it was
    last moved, made more urgent or opened. ``taken_at`` is when it was first taken, ``closed_at`` when it was closed.
    ``ending`` is how it ended, where it is resolved. ``note`` is what one volunteer wrote for the next: it is kept
    encrypted, and goes when the case is closed.
    """

    id: str
    guild_id: int
    person_id: int
    level: Level
    kinds: tuple[str, ...]
    opened_at: float
    last_at: float
    links: tuple[Link, ...]
    state: CaseState = CaseState.NEW
    owner_id: int | None = None
    claimed_at: float | None = None
    card: Link | None = None
    moves: int = 0
    ending: Ending | None = None
    since: float = 0.0
    taken_at: float | None = None
    closed_at: float | None = None
    origin: Origin = Origin.HEARD
    room: Link | None = None
    note: str = ""

    def moved(self, change: Change, now: float) -> Case:
        """The case after a change. Who has it from now on has it since ``now``."""
        note = self.note if change.note is None else change.note
        kept = self.claimed_at if change.owner_id == change.before_owner_id else now
        return replace(
            self,
            state=change.state,
            owner_id=change.owner_id,
            claimed_at=None if change.owner_id is None else kept,
            moves=self.moves + 1,
            ending=change.ending,
            since=now,
            taken_at=now if self.taken_at is None and change.state.owned else self.taken_at,
            closed_at=now if change.state.closed else None,
            note="" if change.state.closed else note,
        )


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a case from a state and owner to a state and owner. Nothing happens where it is not in the first.

    ``note`` is a volunteer's note for whoever has it next; None leaves the one that is there. ``kept`` is for how many
    seconds a case that this closes is kept with whom it is about; None: as long as an open one. ``moves`` is how often
    it was moved before this; None: however often.
    Raises ValueError for what can be true of no case: an owner where the state has none or the other way round, and
    a step out of a closed state that does not open the case again.
    """

    before: CaseState
    before_owner_id: int | None
    state: CaseState
    owner_id: int | None
    ending: Ending | None = None
    note: str | None = None
    kept: float | None = None
    moves: int | None = None

    def __post_init__(self) -> None:
        for state, owner_id in ((self.before, self.before_owner_id), (self.state, self.owner_id)):
            if state.owned is (owner_id is None):
                raise ValueError(f"a case that is {state} has {'an' if state.owned else 'no'} owner")
        if self.before.closed and self.state is not CaseState.NEW:
            raise ValueError(f"a case that is {self.before} can only be opened again")
        if (self.ending is not None) is not (self.state is CaseState.RESOLVED):
            raise ValueError("a case that is resolved, and no other, ended somehow")

    def fits(self, case: Case) -> bool:
        """Whether a case is where this begins."""
        here = (case.state, case.owner_id) == (self.before, self.before_owner_id)
        return here and self.moves in (None, case.moves)


@dataclass(frozen=True, slots=True)
class PastCase:
    """What is left of a closed case after a while: nobody is named in it."""

    guild_id: int
    level: Level
    kinds: tuple[str, ...]
    opened_at: float
    taken_at: float | None
    closed_at: float
    state: CaseState
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """A quiet line on the desk: something that may be a cry for help, not surely enough to call anybody. Holds no text.

    ``id`` is that of the decision, ``confidence`` that of its surest crisis finding.
    """

    id: str
    guild_id: int
    person_id: int
    link: Link
    level: Level
    kinds: tuple[str, ...]
    confidence: float
    at: float


@dataclass(frozen=True, slots=True)
class Shift:
    """The same hours every week, in the volunteer's own time zone.

    ``day`` is 0 (Monday) to 6; ``begins`` and ``ends`` are minutes of the day, 0 to 1439. A shift that does not end
    after it begins ends on the next day.
    """

    day: int
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Volunteer:
    """What is kept of somebody who answers, in one server, for their own protection: never what they closed or how.

    ``conduct`` is the version of the code of conduct that they accepted, at ``accepted_at``. ``zone`` is an IANA name.
    By hand they are on duty until ``on_until``, or off until ``off_until``, whatever their shifts say. ``duty`` are
    the stretches of the last two days in which they were on duty, ``row`` counts the cases taken since the last break;
    nobody calls them before ``break_until``, and ``declined`` says that they declined the break offered last.
    ``open_cases`` and ``hours`` (seconds) are their own limits, where these are lower than the server's.
    ``reminded_at`` is when they were last reminded of the code, ``reminded_for`` the id of the decision for which they
    were. ``noted_at`` is up to when ``duty`` is complete (desk/rota.py), ``row_at`` when the last of the row was taken
    or left (desk/breaks.py).
    """

    guild_id: int
    person_id: int
    invited_at: float | None = None
    conduct: str = ""
    accepted_at: float | None = None
    zone: str = "UTC"
    shifts: tuple[Shift, ...] = ()
    on_until: float = 0.0
    off_until: float = 0.0
    duty: tuple[tuple[float, float], ...] = ()
    row: int = 0
    break_until: float = 0.0
    declined: bool = False
    open_cases: int | None = None
    hours: float | None = None
    reminded_at: float | None = None
    reminded_for: str = ""
    noted_at: float = 0.0
    row_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Server:
    """How one server is set up. Ids alone. ``policy`` holds what differs from the default policy, as plain data.

    Where no supervisors are named the moderators are, and where there is no channel for them, the moderators' log is.
    ``lines`` are its own help lines (config/server_lines.py), as plain data. ``weekly`` is the week up to which the
    moderators were left their note, if there was anything to note ("2026-W49"; desk/weekly.py). ``automod`` is what it
    has chosen for Discord's AutoMod, and which rules the bot has written there (bot/automod/kept.py), as plain data.
    """

    guild_id: int
    support_channels: frozenset[int] = frozenset()
    desk_channel: int | None = None
    log_channel: int | None = None
    volunteer_roles: frozenset[int] = frozenset()
    moderator_roles: frozenset[int] = frozenset()
    introduced: bool = False
    policy: Mapping[str, object] = field(default_factory=dict)
    supervisor_roles: frozenset[int] = frozenset()
    supervision_channel: int | None = None
    lines: Mapping[str, object] = field(default_factory=dict)
    weekly: str = ""
    automod: Mapping[str, object] = field(default_factory=dict)

    @property
    def for_supervisors(self) -> int | None:
        """The channel in which supervisors are told something."""
        return self.supervision_channel or self.log_channel

    @property
    def desk_roles(self) -> frozenset[int]:
        """The roles of everybody who may be on the desk."""
        return self.volunteer_roles | self.supervisor_roles | self.moderator_roles

    @property
    def missing(self) -> tuple[str, ...]:
        """What still has to be named before anything is watched, in the order of the set-up panel."""
        wanted: tuple[Literal["support_channels", "desk_channel", "log_channel", "volunteer_roles",
                              "moderator_roles"], ...]  # fmt: skip
        wanted = ("support_channels", "desk_channel", "log_channel", "volunteer_roles", "moderator_roles")
        return tuple(name for name in wanted if not getattr(self, name))

    def choose(self, name: str, ids: Sequence[int]) -> Server:
        """The same with one choice made: ``name`` is a field of channels or roles, empty ``ids`` take the choice back.

        A channel for the staff is never a support channel as well.
        """
        one = name in ("desk_channel", "log_channel", "supervision_channel")
        changed = replace(self, **{name: (ids[0] if ids else None) if one else frozenset(ids)})  # type: ignore[arg-type]  # a field by its name
        return replace(changed, support_channels=changed.support_channels - set(changed.staff_channels))

    @property
    def staff_channels(self) -> tuple[int, ...]:
        """Where the staff meets."""
        rooms = (self.desk_channel, self.log_channel, self.supervision_channel)
        return tuple(room for room in rooms if room is not None)

    def channel_kind(self, channel_id: int, parent_id: int | None = None) -> ChannelKind:
        """What the channel is for; a thread is what its parent is."""
        for place in (channel_id, parent_id):
            if place is None:
                continue
            if place in self.staff_channels:
                return ChannelKind.STAFF
            if place in self.support_channels:
                return ChannelKind.SUPPORT
        return ChannelKind.ELSEWHERE


def decision_id(message_id: int, revision: int) -> str:
    """16 characters of ``[a-z2-7]`` that are the same for the same message and edit, today and after a restart."""
    return _digest(f"decision:{message_id}:{revision}", 16)


def hint_id(guild_id: int, person_id: int) -> str:
    """The id of the one decision ever about somebody's name in a server; of the same form as a message's."""
    return _digest(f"hint:{guild_id}:{person_id}", 16)


def asking_id(guild_id: int, person_id: int, at: float) -> str:
    """The id of the case of somebody who asked by themselves; of the same form as a message's decision."""
    return _digest(f"asking:{guild_id}:{person_id}:{at}", 16)


def effect_key(*parts: object) -> str:
    """24 characters of ``[a-z2-7]`` that are the same for the same parts; fits Discord's nonce of 25."""
    return _digest("effect:" + ":".join(str(part) for part in parts), 24)


_LETTERS: Final = b"abcdefghijklmnopqrstuvwxyz234567" * 8
"""A letter for each value of a byte: five bits of it."""


def _digest(text: str, size: int) -> str:
    return hashlib.blake2b(text.encode(), digest_size=size).digest().translate(_LETTERS).decode()
