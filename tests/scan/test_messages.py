"""One message of an export: what of it the bot would read, who wrote it, and when."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.normalise.surfaces import KINDS
from bot.scan.messages import LARGEST_ID, PATHS, Passed, Told, read_id, read_message
from bot.scan.places import Place
from tests.scan.exports import GUILD, START, VENTING, author, message, snowflake

HERE = Place(GUILD, "Harbour", VENTING, "venting")
THREAD = Place(GUILD, "Harbour", 99, "my very own title", VENTING, "venting")
EMBED = {
    "title": "a title", "url": None, "description": "a description", "author": {"name": "a byline"},
    "fields": [{"name": "a field", "value": "its value", "isInline": True}], "footer": {"text": "a footer"},
    "images": [], "inlineEmojis": [],
}  # fmt: skip


def told(raw: object, place: Place = HERE) -> Told:
    one = read_message(raw, place)
    assert isinstance(one, Told)
    return one


def surfaces(raw: object, place: Place = HERE) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in told(raw, place).message.surfaces]


def test_everything_that_the_export_has_of_a_message_is_known() -> None:
    raw = message("hello", author=author(3, roles=[{"id": "41", "name": "Helper"}], nickname="Ann"))
    one = told(raw)
    assert one.message.id == int(snowflake(START, 1))
    assert one.message.author_id == 800_000_000_000_000_003
    assert one.message.author_roles == {41}
    assert one.message.author_name == "Ann"
    assert one.message.posted_at == START.timestamp()
    assert (one.message.guild_id, one.message.channel_id, one.message.parent_id) == (GUILD, VENTING, None)
    assert (one.at, one.edited, one.text_files) == (START, False, 0)


SURFACES: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({}, []),
    ({"content": "  \n"}, []),
    ({"content": "hi"}, [("content", "hi")]),
    ({"content": "hi", "type": "Reply", "reference": {"messageId": "1"}}, [("content", "hi")]),
    ({"embeds": [EMBED]}, [("embed", text) for text in (
        "a title", "a description", "a byline", "a field", "its value", "a footer")]),
    ({"attachments": [{"fileName": "me.png", "fileSizeBytes": 5}]}, [("attachment", "me.png")]),
    ({"stickers": [{"id": "1", "name": "wave"}]}, [("sticker", "wave")]),
    ({"poll": {"question": "who", "answers": [{"text": "me"}, {"text": "you"}]}},
     [("poll", "who"), ("poll", "me"), ("poll", "you")]),
    ({"poll": {"question": {"text": "who"}, "answers": []}}, [("poll", "who")]),
    ({"forwardedMessage": {"content": "theirs", "embeds": [{"title": "e"}], "attachments": [{"fileName": "f"}],
                           "stickers": [{"name": "s"}]}},
     [("forward", "theirs"), ("forward", "e"), ("forward", "f"), ("forward", "s")]),
    ({"embeds": None, "stickers": 4, "attachments": ["x"], "poll": [], "mentions": "no"}, []),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), SURFACES)
def test_every_part_that_holds_text_is_read(changes: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert surfaces(message(**changes)) == expected


def test_all_kinds_of_surfaces_but_titles_have_a_place_in_an_export() -> None:
    assert {kind for kind, _ in PATHS} | {"title"} == KINDS


def test_a_title_counts_with_the_message_that_opened_the_thread_and_with_no_other() -> None:
    assert surfaces(message("hi", id="99"), THREAD) == [("content", "hi"), ("title", "my very own title")]
    assert surfaces(message("hi", id="98"), THREAD) == [("content", "hi")]
    assert surfaces(message("hi", id=str(VENTING))) == [("content", "hi")]


MENTIONS = [
    ("hi @Ann Lee", [("7", "Ann Lee", "ann")], "hi <@7>"),
    ("hi @ann", [("7", "Ann Lee", "ann")], "hi <@7>"),
    ("@Ann Lee @Ann", [("7", "Ann", "a"), ("8", "Ann Lee", "b")], "<@8> <@7>"),
    ("mail ann@Ann", [("7", "Ben", "b")], "mail ann@Ann"),
    ("hi @Ann Lee", [], "hi @Ann Lee"),
    ("hi @ann", [("7", None, None)], "hi @ann"),
]


@pytest.mark.parametrize(("text", "people", "expected"), MENTIONS)
def test_a_mention_is_no_name(text: str, people: list[tuple[str, str | None, str | None]], expected: str) -> None:
    mentions = [{"id": whose, "nickname": nickname, "name": name} for whose, nickname, name in people]
    assert surfaces(message(text, mentions=mentions)) == [("content", expected)]


PASSED = [
    (message("x", author=author(isBot=True)), Passed.BOT),
    (message("Joined the server.", type="GuildMemberJoin"), Passed.SYSTEM),
    (message("Pinned a message.", type="ChannelPinnedMessage"), Passed.SYSTEM),
    (message("Started a thread.", type="ThreadCreated"), Passed.SYSTEM),
    (message("", type="24"), Passed.SYSTEM),
    (message("x", id=None), Passed.BROKEN),
    (message("x", author=None), Passed.BROKEN),
    (message("x", author=author(id="me")), Passed.BROKEN),
    ({}, Passed.BROKEN),
    ([], Passed.BROKEN),
    (None, Passed.BROKEN),
    ("text", Passed.BROKEN),
    (7, Passed.BROKEN),
]


@pytest.mark.parametrize(("raw", "why"), PASSED)
def test_what_the_bot_would_not_read_is_passed_over_with_a_reason(raw: object, why: Passed) -> None:
    assert read_message(raw, HERE) is why


@pytest.mark.parametrize("kind", ["Default", "Reply", "0", "19", 0, 19])
def test_what_a_person_has_typed_is_read(kind: object) -> None:
    assert surfaces(message("x", type=kind)) == [("content", "x")]


IDS = [("1", 1), (str(LARGEST_ID), LARGEST_ID), (7, 7), ("0", None), (0, None), (str(LARGEST_ID + 1), None),
       ("9" * 5000, None), (10**30, None), ("-1", None), ("1.0", None), (1.0, None), (True, None), ("", None),
       (None, None), ("٣", None), ([], None)]  # fmt: skip


@pytest.mark.parametrize(("value", "expected"), IDS, ids=lambda value: str(value)[:12])
def test_an_id_is_one_that_discord_can_give(value: object, expected: int | None) -> None:
    assert read_id(value) == expected


TIMES = [
    ("2026-03-02T21:15:00+00:00", 0.0, 21),
    ("2026-03-02T22:15:00.000+01:00", 0.0, 22),
    ("2026-03-02T16:15:00.1234567-05:00", 0.123456, 16),
    ("2026-03-02T21:15:00Z", 0.0, 21),
    ("2026-03-02T21:15:00", 0.0, 21),
    ("2026-03-02T21:15:00+00:00:30", -30.0, 21),
]


@pytest.mark.parametrize(("written", "after", "hour"), TIMES)
def test_a_time_is_read_with_its_offset_and_its_hour_is_the_one_written(written: str, after: float, hour: int) -> None:
    one = told(message("x", timestamp=written))
    assert one.message.posted_at == pytest.approx(START.timestamp() + after)
    assert one.at.hour == hour


ODD: list[object] = ["", "yesterday", None, 12, "2026-13-45T99:00:00Z", "0001-01-01T00:00:00+23:59", [], "١٢"]


@pytest.mark.parametrize("written", ODD)
def test_where_the_time_is_none_the_id_tells_it(written: object) -> None:
    one = told(message("x", timestamp=written))
    if written == "0001-01-01T00:00:00+23:59":
        assert one.at.year == 1
    else:
        assert one.message.posted_at == pytest.approx(START.timestamp())


def test_edits_and_text_files_are_counted() -> None:
    files = [{"fileName": "diary.txt", "fileSizeBytes": 900}, {"fileName": "me.png", "fileSizeBytes": 900},
             {"fileName": "novel.txt", "fileSizeBytes": 10**9}]  # fmt: skip
    later = (START + timedelta(hours=1)).isoformat()
    one = told(message("x", attachments=files, timestampEdited=later, forwardedMessage={"attachments": files[:1]}))
    assert (one.edited, one.text_files) == (True, 2)
    assert one.message.posted_at == START.timestamp()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(message())), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*message(), "poll", "forwardedMessage"]), JSON, max_size=8))
def test_whatever_stands_there_is_read_or_passed_over(changes: dict[str, Any]) -> None:
    assert isinstance(read_message({**message("x"), **changes}, HERE), Told | Passed)
