"""One message of a DiscordChatExporter export -> ``model.Message``. Pure.

What an export holds was read off the exporter's own writer (Tyrrrz/DiscordChatExporter, JsonMessageWriter.cs, as of
2026): ids are text, times ISO 8601 with an offset, and what a person typed has the type ``Default`` or ``Reply``. Where
the exporter has written somebody's name for a mention, the mention is put back: on Discord there is no name in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from bot.model import File, Message, Surface
from bot.normalise.files import is_text
from bot.scan.places import Place

SPOKEN: Final = frozenset({"Default", "Reply", "0", "19"})
"""Types of messages that a person has typed; everything else Discord says by itself, or an app."""

EMBEDS: Final = ("title", "description", "author.name", "fields[].name", "fields[].value", "footer.text")
PATHS: Final = (
    ("content", "content"),
    ("forward", "forwardedMessage.content"),
    *(("forward", f"forwardedMessage.embeds[].{path}") for path in EMBEDS),
    ("forward", "forwardedMessage.attachments[].fileName"),
    ("forward", "forwardedMessage.stickers[].name"),
    ("poll", "poll.question"),
    ("poll", "poll.question.text"),
    ("poll", "poll.answers[].text"),
    *(("embed", f"embeds[].{path}") for path in EMBEDS),
    ("attachment", "attachments[].fileName"),
    ("sticker", "stickers[].name"),
)
"""Kinds of surfaces, in the order in which the live bot reads them, and where an export has them."""

LARGEST_ID: Final = 2**63 - 1
EPOCH: Final = 1_420_070_400.0
"""When Discord's ids begin (Unix seconds)."""


class Passed(StrEnum):
    """Why a message is none that the bot would read."""

    BOT = "bot"
    SYSTEM = "system"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Told:
    """A message and what the export alone knows of it: ``at``, the time as it is written there, with its offset;
    whether it was edited; how many text files hang on it that are not in the export.
    """

    message: Message
    place: Place
    at: datetime
    edited: bool = False
    text_files: int = 0


def read_message(raw: object, place: Place) -> Told | Passed:
    """One message as it stands in the file."""
    author = raw.get("author") if isinstance(raw, Mapping) else None
    if not isinstance(raw, Mapping) or not isinstance(author, Mapping):
        return Passed.BROKEN
    message_id, author_id = read_id(raw.get("id")), read_id(author.get("id"))
    if message_id is None or author_id is None:
        return Passed.BROKEN
    if author.get("isBot") is True:
        return Passed.BOT
    if str(raw.get("type", "Default")) not in SPOKEN:
        return Passed.SYSTEM
    written = _time(raw.get("timestamp"), message_id)
    message = Message(
        id=message_id,
        channel_id=place.channel_id,
        author_id=author_id,
        posted_at=written.timestamp(),
        surfaces=tuple(_surfaces(raw, place, message_id)),
        guild_id=place.guild_id,
        parent_id=place.parent_id,
        author_roles=frozenset(_ids(author.get("roles"))),
        author_name=_word(author.get("nickname")) or _word(author.get("name")),
    )
    return Told(message, place, written, bool(raw.get("timestampEdited")), sum(map(is_text, _files(raw))))


def read_id(value: object) -> int | None:
    """An id as Discord gives it; None where it is none."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        value = int(value)
    return value if isinstance(value, int) and 0 < value <= LARGEST_ID and not isinstance(value, bool) else None


def _time(written: object, message_id: int) -> datetime:
    """When a message was posted; by its id, where what is written is no time."""
    try:
        at = datetime.fromisoformat(written) if isinstance(written, str) else None
        if at is not None:
            at = at if at.tzinfo else at.replace(tzinfo=UTC)
            at.timestamp()
            return at
    except (ValueError, OverflowError):
        pass
    return datetime.fromtimestamp(EPOCH + (message_id >> 22) / 1000, UTC)


def _surfaces(raw: Mapping[str, Any], place: Place, message_id: int) -> Iterator[Surface]:
    names = _mentioned(raw)
    for kind, path in PATHS:
        for text in _walk(raw, path):
            surface = Surface(kind, _with_mentions(text, names))
            if surface.text.strip():
                yield surface
    if place.parent_id is not None and message_id == place.channel_id and place.channel.strip():
        yield Surface("title", place.channel)


def _walk(value: object, path: str) -> list[str]:
    """The texts at a path: names joined by dots, ``[]`` behind one for each of a list. What is missing is nothing."""
    if not path:
        return [value] if isinstance(value, str) else []
    step, _, rest = path.partition(".")
    inner = value.get(step.removesuffix("[]")) if isinstance(value, Mapping) else None
    if not step.endswith("[]"):
        return _walk(inner, rest)
    return [text for one in inner for text in _walk(one, rest)] if isinstance(inner, list) else []


def _mentioned(raw: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What the exporter has written for each person mentioned, and what stood there; longest names first."""
    people = raw.get("mentions")
    known: dict[str, str] = {}
    for person in people if isinstance(people, list) else []:
        whose = read_id(person.get("id")) if isinstance(person, Mapping) else None
        if whose is not None:
            names = (_word(person.get("nickname")), _word(person.get("name")))
            known.update({f"@{name}": f"<@{whose}>" for name in names if name})
    return sorted(known.items(), key=lambda pair: -len(pair[0]))


def _with_mentions(text: str, names: list[tuple[str, str]]) -> str:
    for name, mention in names:
        text = text.replace(name, mention)
    return text


def _files(raw: Mapping[str, Any]) -> Iterator[File]:
    forwarded = raw.get("forwardedMessage")
    for holder in (raw, forwarded if isinstance(forwarded, Mapping) else {}):
        several = holder.get("attachments")
        for one in several if isinstance(several, list) else []:
            size = one.get("fileSizeBytes") if isinstance(one, Mapping) else None
            if isinstance(size, int | float):
                yield File(_word(one.get("fileName")), int(size), "", "")


def _ids(several: object) -> Iterator[int]:
    for one in several if isinstance(several, list) else []:
        found = read_id(one.get("id")) if isinstance(one, Mapping) else None
        if found is not None:
            yield found


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
