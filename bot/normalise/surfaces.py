"""Every slot of a Discord message, and what text of its author's it holds.

``SLOTS`` names all public slots of discord.py's ``Message`` and of its bases. A test fails when the library gains one
that is not named here, so that no new place for text goes unread. This file knows them by name alone; the translation
(transport/translate.py) calls ``texts`` for each of ``TEXT_SLOTS`` and makes one ``Surface`` of each text it finds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot of ``discord.Message``.

    ``kind`` is the ``Surface.kind`` of its texts, None where it holds none. ``paths`` lead from the slot's value to the
    texts: attribute names joined by dots, ``[]`` for each of a list, the empty path for the value itself. ``why`` says
    for a slot without text why it has none.
    """

    name: str
    kind: str | None = None
    paths: tuple[str, ...] = ()
    why: str = ""


def _text(name: str, kind: str, *paths: str) -> Slot:
    return Slot(name, kind, paths)


def _none(name: str, why: str) -> Slot:
    return Slot(name, why=why)


EMBED_PATHS: Final = (
    "[].title",
    "[].description",
    "[].author.name",
    "[].fields[].name",
    "[].fields[].value",
    "[].footer.text",
)
ATTACHMENT_PATHS: Final = ("[].title", "[].filename", "[].description")

SLOTS: Final[tuple[Slot, ...]] = (
    _text("content", "content", ""),
    _text("message_snapshots", "forward", "[].content", *(f"[].embeds{path}" for path in EMBED_PATHS),
          *(f"[].attachments{path}" for path in ATTACHMENT_PATHS), "[].stickers[].name"),
    _text("poll", "poll", "question", "answers[].text"),
    _text("embeds", "embed", *EMBED_PATHS),
    _text("attachments", "attachment", *ATTACHMENT_PATHS),
    _text("stickers", "sticker", "[].name"),
    # A thread's or forum post's title is written by whoever opens it: it counts with the message that opened it.
    _text("channel", "title", "name"),
    _none("id", "a number"),
    _none("author", "a person; names have their own check"),
    _none("guild", "the server"),
    _none("type", "a code"),
    _none("flags", "bits"),
    _none("tts", "a switch"),
    _none("pinned", "a switch"),
    _none("nonce", "a key of the client's"),
    _none("position", "a number"),
    _none("mention_everyone", "a switch"),
    _none("mentions", "people, named by id in the content"),
    _none("role_mentions", "roles, named by id in the content"),
    _none("webhook_id", "a number"),
    _none("application_id", "a number"),
    _none("application", "an app and what its makers call it"),
    _none("activity", "an invitation to a game, by id"),
    _none("reactions", "emoji, by people who are not the author"),
    _none("reference", "ids of another message, which is read by itself"),
    _none("interaction_metadata", "which command was used, by whom: ids"),
    _none("components", "buttons and menus, which bots alone can send"),
    _none("role_subscription", "what somebody bought"),
    _none("purchase_notification", "what somebody bought"),
    _none("call", "when a call ended and who was in it"),
)  # fmt: skip

TEXT_SLOTS: Final[tuple[Slot, ...]] = tuple(slot for slot in SLOTS if slot.kind is not None)
KINDS: Final[frozenset[str]] = frozenset(slot.kind for slot in SLOTS if slot.kind is not None)
"""All kinds of surfaces that there are."""


def texts(slot: Slot, value: object) -> tuple[str, ...]:
    """The texts in a slot's value, in order, empty ones left out. What is missing on the way counts as empty.

    >>> texts(SLOTS[0], "hello")
    ('hello',)
    """
    return tuple(text for path in slot.paths for text in _walk(value, path) if text)


def _walk(value: object, path: str) -> list[str]:
    if value is None:
        return []
    if not path:
        return [value] if isinstance(value, str) else []
    if path.startswith("[]"):
        rest = path[2:].removeprefix(".")
        return [text for one in value for text in _walk(one, rest)] if isinstance(value, (list, tuple)) else []
    name, *_ = path.replace("[]", ".").split(".", 1)
    rest = path[len(name) :].removeprefix(".")
    return _walk(getattr(value, name, None), rest)
