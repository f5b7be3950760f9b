"""Exports as DiscordChatExporter writes them, in our own words: every field that it has, and some that it may have."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

GUILD: Final = 700_000_000_000_000_000
VENTING: Final = 700_000_000_000_000_010
LOUNGE: Final = 700_000_000_000_000_011
START: Final = datetime(2026, 3, 2, 21, 15, tzinfo=UTC)
EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)


def at(**later: float) -> datetime:
    """Some time after the first message: ``at(hours=2)``."""
    return START + timedelta(**later)


def snowflake(when: datetime, number: int = 0) -> str:
    """An id as Discord would have given it then."""
    return str((int((when - EPOCH).total_seconds() * 1000) << 22) + number)


def author(number: int = 1, **changes: Any) -> dict[str, Any]:
    """Somebody."""
    usual: dict[str, Any] = {
        "id": str(800_000_000_000_000_000 + number), "name": f"member{number}", "discriminator": "0000",
        "nickname": f"member{number}", "color": None, "isBot": False, "roles": [],
        "avatarUrl": "https://cdn.discordapp.com/embed/avatars/0.png",
    }  # fmt: skip
    return {**usual, **changes}


def message(text: str = "", when: datetime = START, number: int = 1, **changes: Any) -> dict[str, Any]:
    """Something said by member ``number``."""
    usual: dict[str, Any] = {
        "id": snowflake(when, number), "type": "Default", "timestamp": when.isoformat(timespec="milliseconds"),
        "timestampEdited": None, "callEndedTimestamp": None, "isPinned": False, "content": text,
        "author": author(number), "attachments": [], "components": [], "embeds": [], "stickers": [], "reactions": [],
        "mentions": [], "inlineEmojis": [],
    }  # fmt: skip
    return {**usual, **changes}


def export(messages: Sequence[Any], channel: int = VENTING, name: str = "venting", **changes: Any) -> dict[str, Any]:
    """A channel. What is changed is of the channel; ``guild`` is the server."""
    guild = changes.pop("guild", {"id": str(GUILD), "name": "Harbour", "iconUrl": "https://example.com/i.png"})
    usual: dict[str, Any] = {
        "id": str(channel), "type": "GuildTextChat", "categoryId": "5", "category": "Support", "name": name,
        "topic": None,
    }  # fmt: skip
    return {
        "guild": guild, "channel": {**usual, **changes}, "dateRange": {"after": None, "before": None},
        "exportedAt": "2026-04-01T12:00:00+00:00", "messages": list(messages), "messageCount": len(messages),
    }  # fmt: skip


def thread(messages: Sequence[Any], title: str, channel: int = 700_000_000_000_000_099) -> dict[str, Any]:
    """A thread in #venting, or a forum post there."""
    return export(messages, channel, title, type="GuildPublicThread", categoryId=str(VENTING), category="venting")


def written(path: Path, data: object) -> Path:
    """The export as a file, indented as the exporter does."""
    path.write_text(json.dumps(data, indent=2, ensure_ascii=False), encoding="utf-8")
    return path
