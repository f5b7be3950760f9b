"""discord.Message -> model.Message, with messages made from Discord's JSON as discord.py makes them."""

from __future__ import annotations

from typing import Any

import discord
import pytest

from bot.model import File, Message, Surface
from bot.normalise.surfaces import ATTACHMENT_PATHS, EMBED_PATHS, KINDS, TEXT_SLOTS
from bot.transport.client import Client
from bot.transport.translate import role_ids, translate
from tests.loopback import payloads
from tests.loopback.guild import found_guild
from tests.loopback.places import Message as Posted
from tests.loopback.world import World

JPEG = {"id": "5", "size": 1, "url": "https://a/b", "proxy_url": "https://a/b"}
EDITED = "2026-08-01T12:00:00.250000+00:00"


class Place:
    """A server that a client knows, with sam in it, who has two roles."""

    def __init__(self) -> None:
        self.world = World()
        self.guild = found_guild(self.world, "Harbour")
        self.channel = self.guild.text_channel("general-support")
        self.forum = self.guild.forum("stories")
        self.roles = [self.guild.role("one"), self.guild.role("two")]
        self.sam = self.guild.member("sam", roles=self.roles)
        self.kate = self.guild.member("kate")
        self.state = Client()._connection
        self.state.user = discord.ClientUser(state=self.state, data=payloads.user(self.world.bot))  # type: ignore[arg-type]  # made by hand
        self.known = self.state._add_guild_from_data(payloads.guild(self.guild))  # type: ignore[arg-type]  # made by hand

    def payload(self, content: str = "", **extra: Any) -> dict[str, Any]:
        """What Discord would tell of a message of sam's in the channel."""
        return payloads.gateway_message(Posted(self.world.new_id(), self.channel, self.sam.user, content)) | extra

    def message(self, data: dict[str, Any], where: discord.abc.MessageableChannel | None = None) -> discord.Message:
        """The message as discord.py makes it when its event comes in."""
        where = where or self.known._resolve_channel(int(data["channel_id"]))  # type: ignore[assignment]  # a place that messages stand in
        assert where is not None
        return discord.Message(state=self.state, channel=where, data=data)  # type: ignore[arg-type]  # made by hand

    def translated(self, content: str = "", **extra: Any) -> Message:
        return translate(self.message(self.payload(content, **extra)))


@pytest.fixture
async def place() -> Place:
    return Place()


def poll(question: str, *answers: str) -> dict[str, Any]:
    return {
        "question": {"text": question},
        "answers": [{"answer_id": number, "poll_media": {"text": text}} for number, text in enumerate(answers, 1)],
        "expiry": EDITED,
        "allow_multiselect": False,
        "layout_type": 1,
    }


def snapshot(**message: Any) -> list[dict[str, Any]]:
    empty = {"type": 0, "content": "", "embeds": [], "attachments": [], "timestamp": EDITED, "edited_timestamp": None}
    return [{"message": empty | message}]


def sticker(name: str) -> list[dict[str, Any]]:
    return [{"id": "6", "name": name, "format_type": 1}]


EMBEDS: dict[str, dict[str, Any]] = {
    "[].title": {"title": "TEXT"},
    "[].description": {"description": "TEXT"},
    "[].author.name": {"author": {"name": "TEXT"}},
    "[].fields[].name": {"fields": [{"name": "TEXT", "value": "\u200b", "inline": False}]},
    "[].fields[].value": {"fields": [{"name": "\u200b", "value": "TEXT", "inline": False}]},
    "[].footer.text": {"footer": {"text": "TEXT"}},
}
ATTACHMENTS: dict[str, dict[str, Any]] = {
    "[].title": JPEG | {"filename": "a.png", "title": "TEXT"},
    "[].filename": JPEG | {"filename": "TEXT"},
    "[].description": JPEG | {"filename": "a.png", "description": "TEXT"},
}
HOLDS: dict[tuple[str, str], dict[str, Any]] = {
    ("content", ""): {"content": "TEXT"},
    ("poll", "question"): {"poll": poll("TEXT", "a", "b")},
    ("poll", "answers[].text"): {"poll": poll("who?", "a", "TEXT")},
    **{("embeds", path): {"embeds": [{"type": "rich", **one}]} for path, one in EMBEDS.items()},
    **{("attachments", path): {"attachments": [one]} for path, one in ATTACHMENTS.items()},
    ("stickers", "[].name"): {"sticker_items": sticker("TEXT")},
    ("message_snapshots", "[].content"): {"message_snapshots": snapshot(content="TEXT")},
    **{
        ("message_snapshots", f"[].embeds{path}"): {"message_snapshots": snapshot(embeds=[{"type": "rich", **one}])}
        for path, one in EMBEDS.items()
    },
    **{
        ("message_snapshots", f"[].attachments{path}"): {"message_snapshots": snapshot(attachments=[one])}
        for path, one in ATTACHMENTS.items()
    },
    ("message_snapshots", "[].stickers[].name"): {"message_snapshots": snapshot(sticker_items=sticker("TEXT"))},
}
"""For every slot and path of surfaces.py a payload that holds TEXT there. Titles have tests of their own below."""

ALL = [(slot.kind, slot.name, path) for slot in TEXT_SLOTS for path in slot.paths]


def test_there_is_a_payload_for_everything_that_holds_text() -> None:
    assert {(name, path) for _, name, path in ALL} == {*HOLDS, ("channel", "name")}
    assert set(EMBEDS) == set(EMBED_PATHS)
    assert set(ATTACHMENTS) == set(ATTACHMENT_PATHS)


@pytest.mark.parametrize(("kind", "name", "path"), [one for one in ALL if one[1] != "channel"])
async def test_text_anywhere_in_a_message_becomes_a_surface_of_its_kind(
    kind: str, name: str, path: str, place: Place
) -> None:
    found = place.translated(**HOLDS[name, path]).surfaces
    assert [surface for surface in found if surface.text == "TEXT"] == [Surface(kind, "TEXT")]


async def test_a_message_with_everything_in_it_gives_every_kind_of_surface(place: Place) -> None:
    thread, first = await place.forum.post(place.sam, "a title", "hello")
    place.known._add_thread(discord.Thread(guild=place.known, state=place.state, data=payloads.channel(thread)))  # type: ignore[arg-type]  # made by hand
    data = payloads.gateway_message(first) | {
        "poll": poll("who?", "me"),
        "embeds": [{"type": "rich", "title": "t"}],
        "attachments": [JPEG | {"filename": "a.png"}],
        "sticker_items": sticker("s"),
        "message_snapshots": snapshot(content="f"),
    }
    found = translate(place.message(data)).surfaces
    assert {surface.kind for surface in found} == KINDS
    assert len({surface.text for surface in found}) == len(found) == 8


@pytest.mark.parametrize(
    "extra",
    [
        {},
        {"content": "  \n\u3000"},
        {"embeds": []},
        {"embeds": [{"type": "image", "url": "https://a/b.png", "thumbnail": {"url": "https://a/c.png"}}]},
        {"attachments": [], "sticker_items": [], "message_snapshots": []},
        {"poll": poll("", "")},
        {"message_snapshots": snapshot()},
        {"components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "press", "custom_id": "a"}]}]},
        {"nonce": "hello", "mention_everyone": True, "pinned": True},
        {"activity": {"type": 1, "party_id": "hello"}},
        {"reactions": [{"count": 1, "me": False, "emoji": {"id": None, "name": "x"}, "burst_colors": [],
                        "count_details": {"burst": 0, "normal": 1}, "me_burst": False, "burst_count": 0}]},
        {"message_reference": {"type": 0, "message_id": "1", "channel_id": "2", "guild_id": "3"}},
    ],
)  # fmt: skip
async def test_a_message_without_text_of_its_authors_has_no_surface(extra: dict[str, Any], place: Place) -> None:
    assert place.translated(**extra).surfaces == ()


async def test_what_a_reply_answers_is_not_its_own_text(place: Place) -> None:
    before = place.payload("what somebody else said")
    assert place.translated("mine", referenced_message=before, type=19).surfaces == (Surface("content", "mine"),)


# --- titles


async def test_a_forum_posts_title_counts_with_the_message_that_opens_it_and_with_no_other(place: Place) -> None:
    thread, first = await place.forum.post(place.sam, "a title", "hello")
    place.known._add_thread(discord.Thread(guild=place.known, state=place.state, data=payloads.channel(thread)))  # type: ignore[arg-type]  # made by hand
    opening = translate(place.message(payloads.gateway_message(first)))
    assert set(opening.surfaces) == {Surface("content", "hello"), Surface("title", "a title")}
    later = await place.sam.says(thread, "more")
    assert translate(place.message(payloads.gateway_message(later))).surfaces == (Surface("content", "more"),)
    assert (opening.channel_id, opening.parent_id) == (thread.id, place.forum.id)


@pytest.mark.parametrize(("opener", "counts"), [("sam", True), ("kate", False)])
async def test_a_threads_title_counts_with_the_message_it_is_opened_from_where_it_is_the_same_persons(
    opener: str, counts: bool, place: Place
) -> None:
    message = await place.sam.says(place.channel, "hello")
    thread = place.channel.thread("a title", by=getattr(place, opener), starter=message)
    data = payloads.gateway_message(message) | {"thread": payloads.channel(thread), "flags": 1 << 5}
    told_again = translate(place.message(data))
    assert (Surface("title", "a title") in told_again.surfaces) == counts
    assert (told_again.channel_id, told_again.parent_id, told_again.revision) == (place.channel.id, None, 0)


async def test_a_channels_name_is_nobodys_words(place: Place) -> None:
    assert place.translated("hello").surfaces == (Surface("content", "hello"),)


async def test_a_thread_that_is_opened_without_a_message_is_told_of_with_its_title(place: Place) -> None:
    created = place.translated("a title", type=18)
    assert created.surfaces == (Surface("content", "a title"),)


# --- who, where, when


async def test_ids_times_and_roles_are_those_of_the_payload(place: Place) -> None:
    data = place.payload("hello")
    assert translate(place.message(data)) == Message(
        id=int(data["id"]),
        channel_id=place.channel.id,
        author_id=place.sam.id,
        posted_at=payloads.posted_at(int(data["id"])),
        surfaces=(Surface("content", "hello"),),
        guild_id=place.guild.id,
        author_roles=frozenset(role.id for role in place.roles),
        author_name="Sam",
    )


async def test_roles_that_the_client_has_not_heard_of_yet_count(place: Place) -> None:
    data = place.payload("hello")
    data["member"]["roles"].append("77")
    assert 77 in translate(place.message(data)).author_roles


async def test_in_history_and_in_direct_messages_nobody_has_roles(place: Place) -> None:
    data = place.payload("hello")
    del data["member"]
    assert translate(place.message(data)).author_roles == frozenset()
    user = discord.User(state=place.state, data=payloads.user(place.sam.user))  # type: ignore[arg-type]  # made by hand
    assert role_ids(user) == frozenset()


@pytest.mark.parametrize(
    ("nick", "global_name", "seen"),
    [("Moss", "Sam Hale", "Moss"), (None, "Sam Hale", "Sam Hale"), (None, None, "sam_user")],
)
async def test_the_name_is_the_one_that_the_server_sees(
    nick: str | None, global_name: str | None, seen: str, place: Place
) -> None:
    data = place.payload("hello")
    data["author"] |= {"global_name": global_name, "username": "sam_user"}
    data["member"]["nick"] = nick
    assert translate(place.message(data)).author_name == seen
    del data["member"]
    assert translate(place.message(data)).author_name == "", "a history does not tell what the server sees"


async def test_what_is_attached_and_forwarded_can_be_fetched_later(place: Place) -> None:
    one = JPEG | {"filename": "a.txt", "content_type": "text/plain; charset=utf-8", "size": 7}
    data = place.payload("hello", attachments=[one], message_snapshots=snapshot(attachments=[JPEG | {"filename": "b"}]))
    assert translate(place.message(data)).files == (
        File("a.txt", 7, "text/plain; charset=utf-8", "https://a/b"),
        File("b", 1, "", "https://a/b"),
    )


@pytest.mark.parametrize("restricted", [True, False])
async def test_an_age_restriction_is_the_channels_and_that_of_its_threads_and_posts(
    restricted: bool, place: Place
) -> None:
    thread, post = (one.thread("a title", by=place.sam) for one in (place.channel, place.forum))
    for where in (place.channel, place.forum):
        known = place.known.get_channel(where.id)
        assert isinstance(known, discord.TextChannel | discord.ForumChannel)
        known.nsfw = restricted
    assert place.translated("hello").age_restricted is restricted
    for one in (thread, post):
        channel = discord.Thread(guild=place.known, state=place.state, data=payloads.channel(one))  # type: ignore[arg-type]  # made by hand
        assert translate(place.message(place.payload("hello"), channel)).age_restricted is restricted


async def test_a_direct_message_is_in_no_server(place: Place) -> None:
    direct = place.world.direct_channel(place.sam.user)
    channel = discord.DMChannel(me=place.state.user, state=place.state, data=payloads.channel(direct))  # type: ignore[arg-type]  # made by hand
    data = payloads.message(Posted(place.world.new_id(), direct, place.sam.user, "hello"))
    found = translate(place.message(data, channel))
    assert (found.guild_id, found.parent_id, found.channel_id) == (None, None, direct.id)


async def test_a_place_that_the_client_does_not_know_is_still_read(place: Place) -> None:
    where = discord.PartialMessageable(state=place.state, id=99, guild_id=place.guild.id)
    found = translate(place.message(place.payload("hello"), where))
    assert (found.channel_id, found.guild_id, found.parent_id) == (99, place.guild.id, None)
    assert found.surfaces == (Surface("content", "hello"),)


@pytest.mark.parametrize(
    ("edited", "revision"),
    [
        (None, 0),
        (EDITED, 1785585600250),
        ("2026-08-01T12:00:00.251000+00:00", 1785585600251),
        ("2026-08-01T12:00:00+00:00", 1785585600000),
    ],
)
async def test_an_edit_is_another_revision(edited: str | None, revision: int, place: Place) -> None:
    assert place.translated("hello", edited_timestamp=edited).revision == revision


@pytest.mark.parametrize(
    ("extra", "bot"),
    [
        ({"author": {"bot": True}}, True),
        ({"webhook_id": "7"}, True),
        ({"author": {"bot": True}, "webhook_id": "7"}, True),
        ({}, False),
        ({"author": {"bot": False}}, False),
        ({"webhook_id": None}, False),
        ({"type": 19}, False),
        ({"application_id": None}, False),
        ({"author": {"global_name": "bot", "username": "a_bot"}}, False),
    ],
)
async def test_bots_and_webhooks_are_known_as_such(extra: dict[str, Any], bot: bool, place: Place) -> None:
    data = place.payload("hello")
    data["author"] = data["author"] | extra.get("author", {})
    assert translate(place.message(data | {k: v for k, v in extra.items() if k != "author"})).author_is_bot is bot
