"""Which attached files are text, and what text it is."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import File
from bot.normalise.files import LARGEST, is_text, text_of

WORDS = "my name is Zoë, naïve café\nsecond line"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("message.txt", "text/plain; charset=utf-8"),
        ("notes", "text/markdown"),
        ("LOG.TXT", ""),
        ("a.b.csv", "application/octet-stream"),
        ("chat.json", "application/json"),
        ("page.html", "text/html"),
        ("what", "TEXT/PLAIN"),
    ],
)
def test_a_file_that_says_it_is_text_is_read(name: str, kind: str) -> None:
    assert is_text(File(name, 1, kind, ""))
    assert is_text(File(name, LARGEST, kind, ""))
    assert not is_text(File(name, LARGEST + 1, kind, ""))
    assert not is_text(File(name, 0, kind, ""))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("photo.png", "image/png"),
        ("voice-message.ogg", "audio/ogg"),
        ("clip.mp4", "video/mp4"),
        ("letter.pdf", "application/pdf"),
        ("letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("all.zip", "application/zip"),
        ("txt", ""),
        ("a.txt.exe", ""),
        ("a.txt.png", ""),
        ("", ""),
        (".", ""),
        ("noending", "application/octet-stream"),
        ("a.textile", "application/textual"),
        ("photo.svg", "image/svg+xml"),
    ],
)
def test_everything_else_is_left_unread(name: str, kind: str) -> None:
    assert not is_text(File(name, 100, kind, ""))


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        WORDS.encode("utf-16"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        WORDS.encode("latin-1"),
        WORDS.encode("cp1252"),
    ],
)
def test_text_is_read_however_it_was_saved(data: bytes) -> None:
    assert text_of(data) == WORDS


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  \n ",
        b"\x00" * 100,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00",
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x48",
        b"PK\x03\x04\x14\x00\x08\x00",
        b"MZ\x90\x00\x03\x00\x00\x00",
        b"text, and then \x01\x02 something else",
        codecs.BOM_UTF16_LE + b"odd",
        b"x" * (LARGEST + 1),
    ],
)
def test_what_only_calls_itself_text_is_refused(data: bytes) -> None:
    assert text_of(data) is None


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_nothing(data: bytes) -> None:
    text = text_of(data)
    assert text is None or (text.strip() and "\x00" not in text)


@given(st.text(st.characters(codec="utf-8", min_codepoint=32), min_size=1).filter(str.strip))
def test_what_people_type_comes_back_as_it_was(text: str) -> None:
    assert text_of(text.encode()) == text.removeprefix("\ufeff") or not text.removeprefix("\ufeff").strip()
