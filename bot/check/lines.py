"""Messages in, answers out, one JSON object per line: the part of ``python -m bot check`` that programs talk to.

A line is ``{"id": "...", "text": "..."}`` and may have ``author``, ``channel`` (both text) and ``at`` (seconds): lines
of one author in one channel are one conversation, so that cooldowns count. Every message stands in a support channel.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import IO, Final

from bot.model import Decision, Lately, Level, Message, Response, Server, Surface, Trace
from bot.trouble import Trouble

Consider = Callable[[Message, Lately], Decision]
"""Thinks about one message, given what its author received lately."""

SUPPORT_CHANNEL: Final = 2
SERVER: Final = Server(guild_id=1, support_channels=frozenset({SUPPORT_CHANNEL}))
"""The server in which every checked message stands."""

UNREADABLE: Final = 2
"""The exit status when the input cannot be read at all. A line that cannot be understood makes it 1."""


class BadLineError(ValueError):
    """A line of input that cannot be understood: what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of input. ``conversation`` is None for a line that stands alone."""

    id: str | int
    text: str
    conversation: tuple[str, str] | None = None
    at: float | None = None


@dataclass(slots=True)
class Conversation:
    """What one author received so far. Of equal traces only the newest counts, so it never grows long."""

    author_id: int
    now: float = 0.0
    traces: dict[tuple[Response, str, Level | None], Trace] = field(default_factory=dict)

    def consider(self, asked: Asked, number: int, consider: Consider) -> Decision:
        """The decision about the next message. One without a time follows at once."""
        self.now = self.now if asked.at is None else asked.at
        message = Message(
            id=number,
            channel_id=SUPPORT_CHANNEL,
            author_id=self.author_id,
            posted_at=self.now,
            surfaces=(Surface("content", asked.text),),
            guild_id=SERVER.guild_id,
        )
        decision = consider(message, Lately(tuple(self.traces.values())))
        for chosen in decision.chosen:
            for finding in (decision.findings[index] for index in chosen.findings):
                key = (chosen.response, finding.category, finding.level)
                self.traces[key] = Trace(chosen.response, finding.category, self.now, finding.level)
        return decision


def read_line(line: str) -> Asked:
    """One line of input. Raises BadLineError."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLineError("this is not JSON. Write one object per line.") from None
    if not isinstance(data, dict):
        raise BadLineError('this is not an object. Write {"id": "...", "text": "..."}.')
    name, text, at = data.get("id"), data.get("text"), data.get("at")
    if not isinstance(name, str | int) or isinstance(name, bool):
        raise BadLineError('there is no "id", or it is not text. Give every line one.')
    if not isinstance(text, str):
        raise BadLineError('there is no "text", or it is not text. Write the message in quotes.')
    if at is not None and (not isinstance(at, int | float) or isinstance(at, bool) or not math.isfinite(_float(at))):
        raise BadLineError('"at" is not a number of seconds. Correct it or leave it out.')
    for key in ("author", "channel"):
        if not isinstance(data.get(key), str | int | None):
            raise BadLineError(f'"{key}" is not text. Correct it or leave it out.')
    author = data.get("author")
    conversation = None if author is None else (str(author), str(data.get("channel", "")))
    return Asked(name, text, conversation, None if at is None else _float(at))


def _float(number: float) -> float:
    try:
        return float(number)
    except OverflowError:  # a whole number of hundreds of digits
        return math.inf


def answer(asked: Asked, decision: Decision) -> str:
    """One line of output, in the contract's keys and order. Plain ASCII, so that it survives every pipe."""
    findings = [
        {
            "category": finding.category,
            "start": finding.span.start,
            "end": finding.span.end,
            "level": finding.level.value if finding.level else None,
            "subject": finding.subject.value,
            "confidence": round(finding.confidence, 4),
            "detector": finding.detector,
            "why": finding.why,
        }
        for finding in decision.findings
    ]
    skipped = [
        {"rule": one.rule, "response": one.response.value, "reason": one.reason.value} for one in decision.skipped
    ]
    said = {"responses": [response.value for response in decision.responses], "skipped": skipped}
    return json.dumps({"id": asked.id, "findings": findings, "decision": said})


def check_lines(
    lines: Iterable[bytes], name: str, consider: Consider, out: IO[str], complain: Callable[[str], None]
) -> int:
    """Answers every line. Returns how many could not be understood; each of those is complained about in one line.

    Raises Trouble where the input is not UTF-8.
    """
    conversations: dict[tuple[str, str], Conversation] = {}
    bad = 0
    for number, raw in enumerate(lines, 1):
        try:
            line = raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError:
            raise Trouble(f"{name}, line {number}: this is not UTF-8. Save it as UTF-8.", code=UNREADABLE) from None
        if not line:
            continue
        try:
            asked = read_line(line)
        except BadLineError as error:
            bad += 1
            complain(f"{name}, line {number}: {error}")
            continue
        fresh = Conversation(author_id=number + 2)
        conversation = conversations.setdefault(asked.conversation, fresh) if asked.conversation else fresh
        out.write(answer(asked, conversation.consider(asked, number, consider)) + "\n")
    return bad
