"""A file of messages: read piece by piece, up to where it is damaged, and told apart from what is none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.scan import export as reading
from bot.scan.export import Export, UnreadableError, Why, look
from bot.scan.messages import Passed
from tests.scan.exports import GUILD, VENTING, at, author, export, message, snowflake, thread, written

LINES = ["one", "two ☂", "three", "four", "five"]
FIVE = export([message(text, at(minutes=number), number) for number, text in enumerate(LINES)])


def read(path: Path) -> tuple[Export, list[str]]:
    sizes: list[int] = []
    one = look(path)
    texts = [told.message.surfaces[0].text for told in one.messages(sizes.append)]
    assert sum(sizes) <= path.stat().st_size
    return one, texts


@pytest.mark.parametrize("piece", [1, 7, 300, 64 * 1024])
def test_a_file_is_read_whole_whatever_the_size_of_the_pieces(
    piece: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "PIECE", piece)
    one, texts = read(written(tmp_path / "a.json", FIVE))
    assert texts == LINES
    assert (one.fault, one.read) == (None, 5)
    assert (one.place.guild_id, one.place.guild, one.place.channel_id, one.place.name) == (
        GUILD, "Harbour", VENTING, "venting")  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(part=st.floats(0, 1), piece=st.sampled_from([50, 1000, 64 * 1024]))
def test_what_stands_before_the_end_of_a_cut_file_is_read(part: float, piece: int, tmp_path: Path) -> None:
    whole = json.dumps(FIVE, indent=2, ensure_ascii=False).encode()
    begins = whole.index(b'"messages"')
    cut = begins + int(part * (len(whole) - begins - 1))
    path = tmp_path / "cut.json"
    path.write_bytes(whole[:cut])
    there = sum(whole.index(text.encode()) < cut for text in LINES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "PIECE", piece)
        one, texts = read(path)
    assert one.fault == Why("cut", len(texts))
    assert texts == LINES[: len(texts)]
    assert there - 1 <= len(texts) <= there


def test_what_stands_before_damage_is_read(tmp_path: Path) -> None:
    whole = json.dumps(FIVE, indent=2).encode()
    where = whole.index(b"four")
    for damage in (b"\x00", b"\xff\xfe", b'"}]', b"\n"):
        path = tmp_path / "damaged.json"
        path.write_bytes(whole[:where] + damage + whole[where + 4 :])
        one, texts = read(path)
        assert (texts, one.fault and one.fault.code) == (LINES[:3], "damaged"), damage


def test_what_follows_the_export_is_said_to_be_damaged_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "more.json"
    path.write_text(json.dumps(FIVE) + "{}", encoding="utf-8")
    one, texts = read(path)
    assert (texts, one.fault) == (LINES, Why("damaged", 5))


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "mark.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(FIVE).encode())
    one, texts = read(path)
    assert (texts, one.fault) == (LINES, None)


def test_a_file_with_its_newest_messages_first_is_turned_round(tmp_path: Path) -> None:
    one, texts = read(written(tmp_path / "a.json", {**FIVE, "messages": FIVE["messages"][::-1]}))
    assert one.newest_first
    assert texts == LINES


def test_an_export_without_messages_is_read(tmp_path: Path) -> None:
    one, texts = read(written(tmp_path / "a.json", export([])))
    assert (texts, one.fault, one.first) == ([], None, None)


def test_messages_that_are_none_of_the_bots_business_are_counted(tmp_path: Path) -> None:
    messages = [message("b", author=author(isBot=True)), message("s", type="Call"), message("x", id="x"),
                message("mine", at(hours=1)), "what"]  # fmt: skip
    one, texts = read(written(tmp_path / "a.json", export(messages)))
    assert texts == ["mine"]
    assert one.passed == {Passed.BOT: 1, Passed.SYSTEM: 1, Passed.BROKEN: 2}
    assert one.read == 5


def test_a_thread_stands_in_its_channel_and_is_called_by_that(tmp_path: Path) -> None:
    one, _ = read(written(tmp_path / "a.json", thread([message("hi")], "what happened to me")))
    assert (one.place.parent_id, one.place.counted_as, one.place.name) == (VENTING, VENTING, "venting")


def test_a_thread_whose_channel_is_not_told_is_called_by_its_id(tmp_path: Path) -> None:
    data = thread([message("hi")], "what happened to me")
    del data["channel"]["categoryId"], data["channel"]["category"]
    one, _ = read(written(tmp_path / "a.json", data))
    assert one.place.name == str(one.place.channel_id)


NONE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "space": (b" \n ", "foreign"),
    "a page": (b"<!doctype html><title>venting</title>", "foreign"),
    "text": (b"[21:15] Ann: hello", "foreign"),
    "a list": (b'[{"id": "1"}]', "foreign"),
    "a number": (b"7", "foreign"),
    "another object": (b'{"messages": [{"id": "1", "content": "hello"}]}', "foreign"),
    "another guild": (b'{"guild": "Harbour", "channel": "venting", "messages": []}', "foreign"),
    "a channel without an id": (json.dumps(export([], id="x")).encode(), "foreign"),
    "messages that are no list": (json.dumps({**export([]), "messages": "none"}).encode(), "foreign"),
    "no messages at all": (
        json.dumps({key: one for key, one in export([]).items() if key != "messages"}).encode(),
        "foreign",
    ),
    "direct messages": (json.dumps(export([], type="DirectTextChat")).encode(), "direct"),
    "a group": (json.dumps(export([], guild={"id": "0", "name": "Direct Messages"})).encode(), "direct"),
    "UTF-16": (json.dumps(FIVE).encode("utf-16"), "foreign"),
}


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_export_is_told_from_one(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(NONE[name][0])
    with pytest.raises(UnreadableError) as error:
        look(path)
    assert error.value.why == Why(NONE[name][1])


def test_a_large_file_that_is_no_export_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "HEAD", 4096)
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"other": ["x" * 100] * 20_000}), encoding="utf-8")
    pieces: list[bytes] = []
    monkeypatch.setattr(reading, "PIECE", 1024)
    real = reading._pieces

    def counted(path: Path) -> Iterator[bytes]:
        for piece in real(path):
            pieces.append(piece)
            yield piece

    monkeypatch.setattr(reading, "_pieces", counted)
    with pytest.raises(UnreadableError):
        look(path)
    assert len(pieces) == 5


def test_a_file_that_goes_away_is_said_with_the_systems_reason(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as error:
        look(tmp_path / "missing.json")
    assert error.value.why == Why("closed", 0, "No such file or directory")
    path = written(tmp_path / "a.json", FIVE)
    one = look(path)
    messages = one.messages(lambda size: None)
    next(messages)
    path.unlink()
    assert list(messages) == []
    assert one.fault == Why("closed", 0, "No such file or directory")


def test_a_file_of_many_megabytes_costs_no_memory(tmp_path: Path) -> None:
    import tracemalloc

    path = tmp_path / "large.json"
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps(export([]))[: -len('], "messageCount": 0}')])
        for number in range(6_000):
            file.write(("," if number else "") + json.dumps(message("x" * 2_000, at(seconds=number), id=snowflake(
                at(seconds=number)))))  # fmt: skip
        file.write("]}")
    assert path.stat().st_size > 12_000_000
    one = look(path)
    tracemalloc.start()
    count = sum(1 for _ in one.messages(lambda size: None))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (count, one.fault) == (6_000, None)
    assert most < 3_000_000
