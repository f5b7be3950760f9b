"""One exported file, read piece by piece: who wrote it, where its messages stand, and the messages.

However large a file is, only a piece of it is in memory, and no file stays open between two pieces, so that a folder of
thousands can be read side by side. One that has its newest messages first is the exception: it is turned round in
memory. What stands before a fault in a file is read; where the fault is, is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.scan.messages import Passed, Told, read_id, read_message
from bot.scan.places import Place

PIECE: Final = 64 * 1024
"""Bytes that are read at once."""

HEAD: Final = 1024 * 1024
"""Bytes after which a file that has not said whose export it is, is none."""

MARK: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Why:
    """Why a file could not be read, or not to its end: ``code`` names the sentence ``scan-fault-<code>``, ``after`` is
    how many of its messages were read before, ``reason`` what the system says.
    """

    code: str
    after: int = 0
    reason: str = ""


CODES: Final = ("empty", "foreign", "direct", "closed", "cut", "damaged")
"""Of all that may be wrong with a file."""


class UnreadableError(ValueError):
    """A file that is no export, or none that can be read."""

    def __init__(self, code: str, after: int = 0, reason: str = "") -> None:
        super().__init__(code)
        self.why = Why(code, after, reason)


@dataclass(slots=True)
class Export:
    """A file whose beginning has been read. ``first`` is its oldest message as far as known, None where there is none.

    ``fault`` is where and why it could not be read to its end, None until then; ``read`` counts its messages.
    """

    path: Path
    place: Place
    first: Told | None
    newest_first: bool = False
    fault: Why | None = None
    read: int = 0
    passed: dict[Passed, int] = field(default_factory=lambda: dict.fromkeys(Passed, 0))

    def messages(self, advance: Callable[[int], object]) -> Iterator[Told]:
        """Its messages in the order of time. ``advance`` is told how many bytes were read each time."""
        if self.newest_first:
            yield from list(self._messages(advance))[::-1]
        elif self.first is not None:
            yield self.first  # known already: a file is opened when its time comes
            later = self._messages(advance)
            next(later, None)
            yield from later
        else:
            yield from self._messages(advance)

    def _messages(self, advance: Callable[[int], object]) -> Iterator[Told]:
        try:
            for raw in _items(self.path, "messages.item", advance):
                self.read += 1
                told = read_message(raw, self.place)
                if isinstance(told, Told):
                    yield told
                else:
                    self.passed[told] += 1
        except UnreadableError as error:
            self.fault = error.why


def look(path: Path) -> Export:
    """Read the beginning of a file. Raises UnreadableError where it is no export of a server's channel."""
    guild, channel, first, listed = _head(path)
    if not isinstance(guild, Mapping) or not isinstance(channel, Mapping) or not listed:
        raise UnreadableError("foreign")
    guild_id, channel_id = read_id(guild.get("id")), read_id(channel.get("id"))
    if guild_id is None or str(channel.get("type")).startswith("Direct"):
        raise UnreadableError("direct")
    if channel_id is None:
        raise UnreadableError("foreign")
    thread = str(channel.get("type")).endswith("Thread")
    place = Place(
        guild_id,
        str(guild.get("name") or guild_id),
        channel_id,
        str(channel.get("name") or channel_id),
        (read_id(channel.get("categoryId")) or channel_id) if thread else None,
        str(channel.get("category") or channel_id) if thread else "",
    )
    told = [one for one in (read_message(raw, place) for raw in first) if isinstance(one, Told)]
    newest_first = len(told) > 1 and told[0].message.posted_at > told[-1].message.posted_at
    return Export(path, place, None if newest_first or not told else told[0], newest_first)


def _head(path: Path) -> tuple[Any, Any, list[Any], bool]:
    """What a file says of its server and channel, its first messages, and whether it has a list of them: False only
    where the file was read to the end of what it says, and had none.
    """
    import ijson  # here, because only a scan needs it

    guild, channel, messages = (ijson.sendable_list() for _ in range(3))
    wanted = ((guild, "guild"), (channel, "channel"), (messages, "messages.item"))
    events = ijson.sendable_list()
    readers = [*(ijson.items_coro(found, prefix, use_float=True) for found, prefix in wanted), ijson.parse_coro(events)]
    size = 0
    listed, ended = False, False
    for piece in _pieces(path):
        size += len(piece)
        damaged = False
        for reader in readers:
            try:
                reader.send(piece)
            except ijson.JSONError:  # each has still found what stands before
                damaged = True
        listed |= ("messages", "start_array", None) in events
        ended |= ("", "end_map", None) in events
        events.clear()
        if damaged or len(messages) > 1 or (size > HEAD and not guild):
            break
    if not size:
        raise UnreadableError("empty")
    return (guild or [None])[0], (channel or [None])[0], list(messages), listed or not ended


def _items(path: Path, prefix: str, advance: Callable[[int], object]) -> Iterator[Any]:
    """Everything at a place in a JSON file. Raises UnreadableError, after what stands before the fault."""
    import ijson

    found = ijson.sendable_list()
    reader = ijson.items_coro(found, prefix, use_float=True)
    number = 0
    fault = ""
    for piece in _pieces(path):
        try:
            reader.send(piece)
        except ijson.JSONError:  # its words quote what stands there
            fault = "damaged"
        advance(len(piece))
        number += len(found)
        yield from found
        found.clear()
        if fault:
            break
    else:
        try:
            reader.close()
        except ijson.JSONError:
            fault = "cut"
    if fault:
        raise UnreadableError(fault, number)


def _pieces(path: Path) -> Iterator[bytes]:
    """The bytes of a file, piece by piece, without a byte order mark."""
    at = 0
    while True:
        try:
            with path.open("rb") as file:
                file.seek(at)
                piece = file.read(PIECE)
        except OSError as error:
            raise UnreadableError("closed", reason=error.strerror or type(error).__name__) from None
        if not piece:
            return
        yield piece.removeprefix(MARK) if at == 0 else piece
        at += len(piece)
