"""Attached files: which are text, and what text it is. Pictures, voice and everything else that is no text stay unread.

Decoding is forgiving, because people write with whatever is at hand: UTF-8, UTF-16 and, where it is neither, Latin-1
(in its Windows form, as the Encoding Standard has it: https://encoding.spec.whatwg.org/#names-and-labels).
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from bot.model import File, Message

LARGEST: Final = 64 * 1024
"""Bytes of a file that is read. A longer one is left unread as a whole: half of it would say half of the truth."""

AT_MOST: Final = 3
"""Text files of one message that are read, the first ones."""

ENDINGS: Final = frozenset(
    [
        "txt",
        "text",
        "md",
        "markdown",
        "log",
        "csv",
        "tsv",
        "json",
        "jsonl",
        "yaml",
        "yml",
        "xml",
        "html",
        "htm",
        "rst",
        "tex",
        "ini",
        "cfg",
        "conf",
        "srt",
        "vtt",
        "rtf",
    ]
)
TYPES: Final = frozenset({"application/json", "application/xml", "application/yaml", "application/x-yaml"})

BINARY: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
"""Control characters that nobody types. Escape is not among them: terminals colour their logs with it."""

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def unread_files(message: Message) -> int:
    """How many files of a message are still to be read: of its first few text files those that are no surfaces yet."""
    texts = [file for file in message.files if is_text(file)][:AT_MOST]
    return len(texts) - sum(surface.kind == "file" for surface in message.surfaces)


def is_text(file: File) -> bool:
    """Whether a file says that it is text and is small enough to be read."""
    kind = file.kind.split(";")[0].strip().lower()
    ending = file.name.rsplit(".", 1)[-1].lower() if "." in file.name else ""
    return 0 < file.size <= LARGEST and (kind.startswith("text/") or kind in TYPES or ending in ENDINGS)


def text_of(data: bytes) -> str | None:
    """The text in a file; None where there is none: it is empty, too large, or something else that is called text."""
    if len(data) > LARGEST:
        return None
    text = _decoded(data)
    return text if text is not None and text.strip() and not BINARY.search(text) else None


def _decoded(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _read(data, encoding)
    found = _read(data, "utf-8")
    if found is not None and "\x00" not in found:
        return found
    wide = _wide(data)
    return _read(data, wide) if wide else data.decode("cp1252", "replace")


def _wide(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: in Western text every other byte is nought."""
    half = len(data) // 2
    for encoding, start in (("utf-16-le", 1), ("utf-16-be", 0)):
        if half and data[start::2].count(0) > 0.7 * half:
            return encoding
    return None


def _read(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
