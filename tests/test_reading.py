"""Attached files: a few of them, for a short while, and one that fails stops nothing."""

from __future__ import annotations

import asyncio

import pytest

from bot.model import File, Surface
from bot.normalise.files import AT_MOST, LARGEST
from bot.reading import read_files
from bot.twins import MemoryFiles


def file(name: str, *, size: int = 5, address: str = "") -> File:
    return File(name, size, "", address or name)


class Odd(MemoryFiles):
    """Some files never come, and some are worse."""

    async def fetch(self, file: File) -> bytes | None:
        data = await super().fetch(file)
        if data == b"never":
            await asyncio.Event().wait()
        if data == b"fails":
            raise RuntimeError("secret words")
        return data


THERE = {
    "a.txt": b"one",
    "b.txt": b"two",
    "c.log": b"three",
    "d.md": b"four",
    "photo.png": b"\x89PNG",
    "bad.txt": b"\0",
    "never.txt": b"never",
    "fails.txt": b"fails",
}


@pytest.mark.parametrize(
    ("names", "texts"),
    [
        (["a.txt"], ["one"]),
        (["b.txt", "a.txt"], ["two", "one"]),
        (["a.txt", "b.txt", "c.log", "d.md"], ["one", "two", "three"]),
        (["photo.png", "a.txt", "b.txt", "c.log"], ["one", "two", "three"]),
        (["a.txt", "never.txt", "b.txt"], ["one", "two"]),
        (["fails.txt", "a.txt"], ["one"]),
        (["gone.txt", "a.txt"], ["one"]),
        (["bad.txt", "a.txt"], ["one"]),
        ([], []),
        (["photo.png"], []),
        (["gone.txt"], []),
        (["bad.txt"], []),
        (["never.txt"], []),
        (["fails.txt", "never.txt", "bad.txt"], []),
    ],
)
async def test_what_can_be_read_in_time_is_read_in_order(names: list[str], texts: list[str]) -> None:
    source = Odd(THERE)
    assert await read_files([file(name) for name in names], source, 0.05) == tuple(
        Surface("file", text) for text in texts
    )
    assert len(source.fetched) <= AT_MOST


async def test_what_is_no_text_or_too_large_is_never_fetched() -> None:
    source = MemoryFiles(THERE)
    assert await read_files([file("photo.png"), file("a.txt", size=LARGEST + 1)], source) == ()
    assert source.fetched == []


async def test_a_file_that_grew_behind_its_size_is_left() -> None:
    assert await read_files([file("a.txt")], MemoryFiles({"a.txt": b"x" * (LARGEST + 1)})) == ()


async def test_no_words_of_a_failure_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    await read_files([file("fails.txt")], Odd(THERE))
    assert "secret" not in caplog.text
