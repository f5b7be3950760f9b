"""What a masked copy of a message looks like, and which messages cannot have one. Pure.

A webhook can post text and files under a name and with a picture. It cannot answer another message, so a small line
with a link stands for that; it cannot vote, sign or speak, so polls, stickers, forwards and voice messages stay what
they are. Links keep their previews, unless a detail stands in a preview.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

import discord

from bot.act.mask import BLOCK, masked
from bot.act.refusals import UNMASKABLE
from bot.model import Finding, Link, Message, Reread
from bot.normalise.files import text_of, unread_files
from bot.transport.words import jump
from bot.wording.wording import Wording

LONGEST: Final = 2_000
"""Characters that a webhook may post; people who pay Discord for it can write more."""

SKEW: Final = 2.0
"""Seconds by which Discord's clock and ours may differ."""

LARGEST: Final = 25 * 1024 * 1024
"""Bytes of all files of one message together: they are held in memory for a moment."""

NAME_LONGEST: Final = 80
"""Characters of a webhook's name (Discord's developer documentation, "Create Webhook"; there also what it refuses)."""

PLAIN: Final = "x"
"""Covers details in the names of files, in which Discord takes no blocks."""


@dataclass(frozen=True, slots=True)
class Look:
    """A message as it stands now: Discord's, ours, and what was found in it."""

    message: discord.Message
    read: Message
    reread: Reread

    def stretches(self) -> dict[str, list[str]]:
        """Category -> the stretches in question, as they stand there, each once."""
        found: dict[str, list[str]] = {}
        for one in self.reread.details:
            text = self.read.surfaces[one.span.surface].text[one.span.start : one.span.end]
            known = found.setdefault(one.category, [])
            if text not in known:
                known.append(text)
        return found

    def covered(self, kind: str, text: str, block: str = BLOCK) -> str:
        """One text of the message with its details covered. ``kind`` is that of its surface."""
        return covered(self.read, self.reread.details, kind, text, block)

    def covered_file(self, data: bytes) -> bytes:
        """What a file holds, as it is or, if it is a text with details in it, in UTF-8 with the details covered."""
        text = text_of(data) if self.has_details_in("file") else None
        if text is None or (without := self.covered("file", text)) == text:
            return data
        return without.encode()

    @property
    def content(self) -> str:
        """What the author wrote, with the details covered."""
        return self.covered("content", self.message.content)

    def has_details_in(self, kind: str) -> bool:
        """Whether there is a detail in a surface of this kind."""
        return any(self.read.surfaces[one.span.surface].kind == kind for one in self.reread.details)

    def obstacle(self, limit: int) -> str:
        """Why there can be no copy, as the reason of an outcome; empty where there can be one.

        ``limit``: bytes that a file may have here.
        """
        return next((UNMASKABLE + name for name, there in OBSTACLES.items() if there(self, limit)), "")


def _too_large(look: Look, limit: int) -> bool:
    sizes = [one.size for one in look.message.attachments]
    return max(sizes, default=0) > limit or sum(sizes) > LARGEST


OBSTACLES: Final[Mapping[str, Callable[[Look, int], bool]]] = {
    "crisis": lambda look, _: look.reread.crisis,
    "poll": lambda look, _: look.message.poll is not None,
    "forward": lambda look, _: bool(look.message.message_snapshots),
    "voice": lambda look, _: look.message.flags.voice,
    "sticker": lambda look, _: bool(look.message.stickers),
    "title": lambda look, _: look.has_details_in("title"),
    "file": lambda look, _: unread_files(look.read) > 0,
    "kind": lambda look, _: look.message.type not in (discord.MessageType.default, discord.MessageType.reply),
    "long": lambda look, _: len(look.message.content) > LONGEST,
    "large": _too_large,
}
"""What keeps a message from being posted again, the first one counts. The number is what a file may have in bytes."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A file of a copy: which one it is, and what it is called there."""

    attachment: discord.Attachment
    filename: str
    description: str | None


@dataclass(frozen=True, slots=True)
class Copy:
    """What is to be posted, all details covered."""

    content: str
    files: tuple[Copied, ...]
    suppress_embeds: bool

    def is_(self, other: discord.Message, hook_id: int, since: float) -> bool:
        """Whether a message is this copy, posted by our webhook since it was asked for (Unix seconds).

        Other webhooks speak here too, and other people may have copies of the same words from before.
        """
        return (
            other.webhook_id == hook_id
            and other.created_at.timestamp() >= since - SKEW
            and other.content == self.content
            and [one.filename for one in other.attachments] == [one.filename for one in self.files]
        )


def copy_of(look: Look, wording: Wording) -> Copy:
    """The copy of a message that can have one."""
    message = look.message
    content = look.content
    answered = message.reference.message_id if message.reference is not None else None
    if message.type is discord.MessageType.reply and message.reference is not None and answered is not None:
        link = jump(message.reference.guild_id, Link(message.reference.channel_id, answered))
        line = wording.say("copy-answers", link=link)
        content = f"{line}\n{content}" if len(line) + 1 + len(content) <= LONGEST else content
    files = tuple(
        Copied(
            one,
            _filename(look, one),
            look.covered("attachment", one.description) if one.description else None,
        )
        for one in message.attachments
    )
    return Copy(content, files, message.flags.suppress_embeds or look.has_details_in("embed"))


def _filename(look: Look, one: discord.Attachment) -> str:
    """A file's name with the details covered.

    Discord puts underscores for spaces and keeps the name as it was in the title: what is a detail only there is one in
    the name as well, wherever it stands in it.
    """
    covered_name = look.covered("attachment", one.filename, PLAIN)
    title = one.title or ""
    if covered_name == one.filename and look.covered("attachment", title) != title:
        return f"file{PurePath(one.filename).suffix}"
    return covered_name


def acceptable(name: str, otherwise: str) -> str:
    """A name that Discord takes from a webhook: this one, or else ``otherwise``."""
    folded = name.casefold()
    refused = ("discord", "clyde", "```")
    if not name.strip() or any(word in folded for word in refused) or folded in ("everyone", "here"):
        return otherwise
    return name[:NAME_LONGEST]


def covered(read: Message, details: Iterable[Finding], kind: str, text: str, block: str = BLOCK) -> str:
    """A text of a message with the details covered that were found where it stands."""
    for number, surface in enumerate(read.surfaces):
        if (surface.kind, surface.text) == (kind, text):
            return masked(text, [one.span for one in details if one.span.surface == number], block)
    return text
