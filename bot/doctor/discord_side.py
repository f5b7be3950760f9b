"""What Discord says of the bot, asked once and for a few seconds at most; and what follows from it.

Source: Discord's developer documentation, "Application" (flags), "Gateway: privileged intents", "HTTP API".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import aiohttp

from bot.doctor.said import State

BASE: Final = "https://discord.com/api/v10"
PATIENCE: Final = 5.0
"""Seconds that Discord has to answer."""

MESSAGE_CONTENT: Final = (1 << 18) | (1 << 19)
"""The flags of an application that has the intent: verified for many servers, or for fewer than a hundred."""

SLIGHTLY_OFF: Final = 60
FAR_OFF: Final = 3600
"""Seconds that the machine's clock may differ from Discord's before it matters, and before it is wrong."""

SWITCH_ON: Final = (
    "The intent Message Content has to be on in the developer portal (Bot, Privileged Gateway Intents); no other is "
    "needed"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What Discord has answered. ``status``: of HTTP. ``flags``: the application's; None where it did not say.
    ``at``: its clock, in Unix seconds; None likewise.
    """

    status: int
    flags: int | None = None
    at: float | None = None


async def ask(token: str | None, base: str | None) -> Answer | None:
    """Ask for the application, or without a token for nothing but the time. None where Discord cannot be reached."""
    way, headers = "/gateway", {}
    if token is not None:
        way, headers = "/applications/@me", {"Authorization": f"Bot {token}"}
    patience = aiohttp.ClientTimeout(total=PATIENCE)
    try:
        async with (
            aiohttp.ClientSession(timeout=patience) as session,
            session.get((base or BASE) + way, headers=headers, allow_redirects=False) as answer,
        ):
            return Answer(answer.status, await _flags(answer), _clock(answer.headers.get("Date", "")))
    except (OSError, ValueError, aiohttp.ClientError):  # a timeout is an OSError
        return None


async def _flags(answer: aiohttp.ClientResponse) -> int | None:
    try:
        said = await answer.json(content_type=None)
    except ValueError:
        return None
    flags = said.get("flags") if isinstance(said, dict) else None
    return flags if isinstance(flags, int) else None


def _clock(date: str) -> float | None:
    try:
        return parsedate_to_datetime(date).timestamp()
    except ValueError:
        return None


def token(given: str | None) -> tuple[State, str]:
    """Whether there is one. It is never shown."""
    if given is None:
        return "look at this", (
            "DISCORD_TOKEN is not set: only the practice server can run. Copy it from the developer portal (Bot, Reset "
            "Token) into .env."
        )
    return "ok", "there is one."


def intents(given: str | None, answer: Answer | None) -> tuple[State, str]:
    """Whether Discord sends the bot what people write."""
    if given is None:
        return "look at this", f"cannot be asked without a token. {SWITCH_ON}."
    if answer is None:
        return "look at this", f"Discord could not be reached to ask. {SWITCH_ON}."
    if answer.status in (401, 403):
        return "broken", "Discord does not know this token. Copy it again from the developer portal (Bot, Reset Token)."
    if answer.status != 200 or answer.flags is None:
        return "look at this", f"Discord was asked, but answered with {answer.status} and no flags. {SWITCH_ON}."
    if not answer.flags & MESSAGE_CONTENT:
        return "broken", f"Message Content is switched off: the bot cannot start. {SWITCH_ON}."
    return "ok", "Message Content is on, as Discord says."


def clock(now: float, answer: Answer | None, zone: str = "Europe/Berlin") -> tuple[State, str]:
    """Whether the machine knows time zones, and what time it is. ``now``: its own, in Unix seconds."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return "broken", (
            "there are no time zones: shifts and opening hours cannot be read. "
            "Run: python -m pip install --requirement requirements/run.txt"
        )
    if answer is None or answer.at is None:
        return "ok", "time zones are there. Discord could not be asked what time it is, so the clock was not compared."
    off = round(abs(now - answer.at))
    if off < SLIGHTLY_OFF:
        return "ok", "time zones are there, and the clock agrees with Discord's."
    there = datetime.fromtimestamp(answer.at, ZoneInfo("UTC")).strftime("%Y-%m-%d %H:%M")
    words = f"the clock is {off} seconds off Discord's (there it is {there} UTC). Switch on time synchronisation (NTP)."
    return ("broken" if off >= FAR_OFF else "look at this"), words
