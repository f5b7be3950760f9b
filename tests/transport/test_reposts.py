"""Masked copies over sockets: where they stand, what they carry, and what cannot have one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest
import pytest_asyncio

from bot.act.lives import LIVES
from bot.act.mask import BLOCK
from bot.model import Effect, EffectKind, Outcome, Result, Way, effect_key
from bot.transport.copying import Copied, Copy
from bot.transport.gateway import DiscordGateway
from bot.twins import SetClock
from bot.wording.wording import FOLDER, Wording
from tests.contract.worlds import loopback, rereads
from tests.loopback.faults import Break
from tests.loopback.guild import Guild
from tests.loopback.permissions import Permission
from tests.loopback.places import Channel, Message
from tests.loopback.rest_webhooks import MOST
from tests.transport.real import Connected

pytestmark = pytest.mark.asyncio(loop_scope="module")
WORDING = Wording.load(FOLDER, strict=True)
NUMBER, COVERED = "mine is 07700900123", f"mine is {BLOCK * 11}"
EXECUTE = "/webhooks/{id}/{token}"


class Scene:
    """A support channel, Sam, and a gateway that takes every number for a detail."""

    def __init__(self, one: Connected) -> None:
        self.one, self.discord = one, one.discord
        self.guild: Guild = next(iter(self.discord.world.guilds.values()))
        self.support, self.sam = self.guild.text_channel("support"), self.guild.member("sam")
        self.pressed_at = time.time()  # as the loopback Discord has it
        self.gateway = DiscordGateway(one.client, WORDING, SetClock(self.pressed_at), rereads)

    async def says(self, text: str = NUMBER, where: Channel | None = None, **more: Any) -> Message:
        message = await self.sam.says(where or self.support, text, **more)
        await self.one.heard_everything()
        return message

    async def masks(self, message: Message, step: str = "") -> Outcome:
        expires_at = self.pressed_at + LIVES[EffectKind.REPOST]
        effect = Effect(
            effect_key(message.id, step), EffectKind.REPOST, Way.CHANNEL, "", self.guild.id, message.channel.id,
            expires_at, message_id=message.id, person_id=self.sam.id, codes=("privacy.phone",),
        )  # fmt: skip
        return await self.gateway.perform(effect)

    async def copy(self, message: Message) -> Message:
        outcome = await self.masks(message)
        assert outcome.result is Result.DONE, outcome
        (copy,) = self.discord.copies_in(message.channel)
        assert (outcome.channel_id, outcome.message_id) == (message.channel.id, copy.id)
        return copy

    def sent(self) -> dict[str, Any]:
        """What was last posted by webhook."""
        body: dict[str, Any] = self.discord.asked_for("POST", EXECUTE)[-1].body
        return body


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client() -> AsyncIterator[Connected]:
    async with loopback() as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module")
async def scene(client: Connected) -> Scene:
    client.discord.be_honest_again()
    made = Scene(client)
    await client.heard_everything()
    return made


async def test_it_stands_under_the_authors_name_with_their_picture_and_pings_nobody(scene: Scene) -> None:
    copy = await scene.copy(await scene.says(f"{NUMBER} <@{scene.guild.owner.id}> @everyone"))
    assert copy.content == f"{COVERED} <@{scene.guild.owner.id}> @everyone"
    assert scene.sent()["username"] == "Sam"
    assert scene.sent()["avatar_url"].startswith("https://cdn.discordapp.com/")
    assert scene.sent()["allowed_mentions"] == {"parse": []}


@pytest.mark.parametrize(
    ("nick", "shown"),
    [
        ("Sammy", "Sammy"),
        ("sam 07700900123", f"sam {BLOCK * 11}"),
        ("i love discord", "A member"),
        ("Clyde", "A member"),
        ("everyone", "A member"),
        ("x" * 99, "x" * 80),
    ],
)
async def test_a_name_is_covered_too_and_one_that_discord_refuses_is_none(nick: str, shown: str, scene: Scene) -> None:
    scene.sam.nick = nick
    await scene.copy(await scene.says())
    assert scene.sent()["username"] == shown


async def test_a_name_that_discord_refuses_for_a_reason_of_its_own_is_none(scene: Scene) -> None:
    message = await scene.says()
    scene.discord.refuse("POST", EXECUTE, 400, 50035, "username: not this one")
    await scene.copy(message)
    assert scene.sent()["username"] == "A member"


async def test_in_a_thread_it_stands_in_the_thread(scene: Scene) -> None:
    thread = scene.support.thread("a thread", by=scene.sam)
    copy = await scene.copy(await scene.says(where=thread))
    assert copy.channel is thread
    assert scene.discord.copies_in(scene.support) == []


async def test_in_an_archived_thread_it_stands_in_the_thread_which_wakes(scene: Scene) -> None:
    thread = scene.support.thread("a thread", by=scene.sam)
    message = await scene.says(where=thread)
    thread.archive()
    await scene.one.heard_everything()
    assert (await scene.copy(message)).channel is thread
    assert not thread.archived


@pytest.mark.parametrize("first", [True, False])
async def test_in_a_forum_post_it_stands_in_the_post(first: bool, scene: Scene) -> None:
    post, starter = await scene.guild.forum("stories").post(scene.sam, "my story", NUMBER if first else "hello")
    await scene.one.heard_everything()
    message = starter if first else await scene.says(where=post)
    assert (await scene.copy(message)).channel is post


async def test_a_detail_in_the_title_of_a_post_cannot_be_masked(scene: Scene) -> None:
    _, starter = await scene.guild.forum("stories").post(scene.sam, "call 07700900123", "please")
    await scene.one.heard_everything()
    assert await scene.masks(starter) == Outcome(Result.REFUSED, "unmaskable_title")


async def test_an_answer_says_what_it_answers_in_a_small_line(scene: Scene) -> None:
    asked = await scene.says("how can i reach you?")
    copy = await scene.copy(await scene.says(replies_to=asked))
    link = f"https://discord.com/channels/{scene.guild.id}/{scene.support.id}/{asked.id}"
    assert copy.content == f"-# In answer to {link}\n{COVERED}"


async def test_where_there_is_no_room_for_the_small_line_the_words_go_first(scene: Scene) -> None:
    asked = await scene.says("how can i reach you?")
    words = f"{NUMBER} {'word ' * 390}".strip()
    copy = await scene.copy(await scene.says(words, replies_to=asked))
    assert copy.content == words.replace("07700900123", BLOCK * 11)


async def test_files_come_along_with_covered_names_and_descriptions(scene: Scene) -> None:
    letter = scene.discord.file("call 07700900123.txt", b"hello", description="my number 07700900123")
    picture = scene.discord.file("SPOILER_cat.png", b"\x89PNG")
    await scene.copy(await scene.says("look", attachments=[letter, picture]))
    first, second = scene.sent()["attachments"]
    assert first["filename"] == "call xxxxxxxxxxx.txt"
    assert first["description"] == f"my number {BLOCK * 11}"
    assert second["filename"] == "SPOILER_cat.png"


@pytest.mark.parametrize(
    ("filename", "title", "shown"),
    [
        ("call_o77oo.txt", "call 07700900123", "file.txt"),
        ("SPOILER_o77oo.png", "call 07700900123", "SPOILER_file.png"),
        ("call_07700900123.txt", "call 07700900123", "call_xxxxxxxxxxx.txt"),
        ("my_cat.png", "my cat", "my_cat.png"),
        ("cat.png", None, "cat.png"),
    ],
)
async def test_what_is_a_detail_in_a_files_title_is_none_in_its_name(
    filename: str, title: str | None, shown: str, scene: Scene
) -> None:
    file = scene.discord.file(filename, b"hello", title=title)
    await scene.copy(await scene.says(NUMBER, attachments=[file]))
    assert scene.sent()["attachments"][0]["filename"] == shown


async def test_a_detail_in_a_links_preview_is_not_previewed_again(scene: Scene) -> None:
    preview = [{"type": "link", "title": "call 07700900123"}]
    await scene.copy(await scene.says("see https://example.org", embeds=preview))
    assert scene.sent()["flags"] & 4


async def test_a_file_that_is_too_large_cannot_be_posted_again(scene: Scene) -> None:
    film = scene.discord.file("film.mp4", b"") | {"size": 11 * 1024 * 1024}
    assert await scene.masks(await scene.says(attachments=[film])) == Outcome(Result.REFUSED, "unmaskable_large")


POLL: dict[str, Any] = {
    "question": {"text": "07700900123?"},
    "answers": [],
    "expiry": "2026-12-01T00:00:00+00:00",
    "allow_multiselect": False,
    "layout_type": 1,
}
FORWARDED: dict[str, Any] = {
    "content": NUMBER,
    "embeds": [],
    "attachments": [],
    "timestamp": "2026-01-01T00:00:00+00:00",
    "edited_timestamp": None,
    "flags": 0,
    "mentions": [],
    "mention_roles": [],
    "type": 0,
}


@pytest.mark.parametrize(
    ("why", "text", "more"),
    [
        ("poll", "", {"poll": POLL}),
        ("sticker", NUMBER, {"sticker_items": [{"id": "5", "name": "hi", "format_type": 1}]}),
        ("forward", "", {"message_snapshots": [{"message": FORWARDED}]}),
        ("voice", NUMBER, {"flags": 1 << 13}),
        ("kind", NUMBER, {"type": 6}),
        ("long", f"{NUMBER} {'word ' * 400}", {}),
        ("crisis", f"cry {NUMBER}", {}),
    ],
)
async def test_what_cannot_be_posted_again_is_not(why: str, text: str, more: dict[str, Any], scene: Scene) -> None:
    message = await scene.says(text, **more)
    assert await scene.masks(message) == Outcome(Result.REFUSED, f"unmaskable_{why}")
    assert scene.discord.copies_in(scene.support) == []


async def test_without_a_detail_there_is_nothing_to_mask(scene: Scene) -> None:
    message = await scene.says()
    await scene.sam.edits(message, "never mind")
    assert await scene.masks(message) == Outcome(Result.GONE, "nothing_found")


async def test_somebody_elses_message_is_never_posted_again(scene: Scene) -> None:
    message = await scene.guild.member("kim").says(scene.support, NUMBER)
    assert (await scene.masks(message)).result is Result.REFUSED
    assert scene.discord.copies_in(scene.support) == []


async def test_one_webhook_serves_a_channel_and_one_that_was_deleted_is_made_anew_once(scene: Scene) -> None:
    hooks = scene.discord.world.webhooks
    there = set(hooks)
    for _ in range(2):
        await scene.masks(await scene.says())
    (ours,) = set(hooks) - there
    hooks[ours].remove()
    await scene.masks(await scene.says())
    (anew,) = set(hooks) - there
    assert anew != ours
    assert len(scene.discord.copies_in(scene.support)) == 3
    scene.discord.refuse("POST", EXECUTE, 404, 10015, times=None)
    outcome = await scene.masks(await scene.says())
    assert outcome.result is Result.FAILED, "it is tried again later, and not without end"


async def test_after_a_restart_the_same_webhook_is_used(scene: Scene) -> None:
    await scene.masks(await scene.says())
    before = len(scene.discord.world.webhooks)
    scene.gateway = DiscordGateway(scene.one.client, WORDING, SetClock(), rereads)
    await scene.masks(await scene.says())
    assert len(scene.discord.world.webhooks) == before


async def test_somebody_elses_webhook_is_left_alone(scene: Scene) -> None:
    other = scene.support.webhook("weather", by=scene.guild.owner.user)
    copy = await scene.copy(await scene.says())
    assert copy.author is not other.user


async def test_a_channel_that_is_full_of_webhooks_refuses(scene: Scene) -> None:
    for _ in range(MOST):
        scene.support.webhook("weather", by=scene.guild.owner.user)
    assert await scene.masks(await scene.says()) == Outcome(Result.REFUSED, "webhooks_full")


async def test_two_tries_at_once_post_one_copy(scene: Scene) -> None:
    message = await scene.says()
    outcomes = await asyncio.gather(*(scene.masks(message, step) for step in "ab"))
    assert outcomes[0] == outcomes[1]
    assert len(scene.discord.copies_in(scene.support)) == 1


async def test_two_members_at_once_each_get_their_copy(scene: Scene) -> None:
    first, second = await scene.says(), await scene.says(f"or {NUMBER}")
    await asyncio.gather(scene.masks(first), scene.masks(second))
    assert {one.content for one in scene.discord.copies_in(scene.support)} == {COVERED, f"or {COVERED}"}


async def test_a_copy_whose_answer_was_lost_is_found_again_after_a_restart(scene: Scene) -> None:
    message = await scene.says()
    scene.discord.break_off("POST", EXECUTE, when=Break.AFTER)
    assert (await scene.masks(message)).result is Result.FAILED
    scene.gateway = DiscordGateway(scene.one.client, WORDING, SetClock(), rereads)
    await scene.copy(message)


async def test_a_copy_is_taken_back_by_its_webhook_without_any_power_over_messages(scene: Scene) -> None:
    message = await scene.says()
    copy = await scene.copy(message)
    scene.support.forbid(scene.guild.me, Permission.MANAGE_MESSAGES)
    await scene.one.heard_everything()
    now = SetClock().now()
    effect = Effect(
        effect_key(copy.id), EffectKind.WITHDRAW, Way.CHANNEL, "", scene.guild.id, scene.support.id, now + 60,
        message_id=copy.id,
    )  # fmt: skip
    assert (await scene.gateway.perform(effect)).result is Result.DONE
    assert scene.discord.copies_in(scene.support) == []
    assert not message.deleted


async def test_a_copy_that_discord_took_although_it_answered_with_an_error_stands_once(scene: Scene) -> None:
    message = await scene.says()
    scene.discord.refuse("POST", EXECUTE, 502, after=True)
    await scene.copy(message)
    assert len(scene.discord.asked_for("POST", EXECUTE)) >= 2


async def test_two_messages_of_the_same_words_have_two_copies(scene: Scene) -> None:
    first, second = await scene.says(), await scene.says()
    outcomes = [await scene.masks(message) for message in (first, second, first, second)]
    assert outcomes[:2] == outcomes[2:]
    assert len(scene.discord.copies_in(scene.support)) == 2


async def test_somebody_elses_copy_of_the_same_words_from_before_is_not_taken_for_this_one(scene: Scene) -> None:
    first, second = await scene.says(), await scene.says()
    await scene.masks(first)
    scene.gateway = DiscordGateway(scene.one.client, WORDING, SetClock(), rereads)  # a restart: nothing is known
    scene.pressed_at = time.time() + 60
    assert (await scene.masks(second)).result is Result.DONE
    assert len(scene.discord.copies_in(scene.support)) == 2


NOTES = Copied(cast(discord.Attachment, None), "notes.txt", None)


@pytest.mark.parametrize(
    ("webhook", "seconds", "content", "files", "same"),
    [
        (5, 0.0, "a", ["notes.txt"], True),
        (5, 90.0, "a", ["notes.txt"], True),
        (6, 0.0, "a", ["notes.txt"], False),
        (None, 0.0, "a", ["notes.txt"], False),
        (5, -60.0, "a", ["notes.txt"], False),
        (5, 0.0, "b", ["notes.txt"], False),
        (5, 0.0, "a", [], False),
        (5, 0.0, "a", ["other.txt"], False),
    ],
)
async def test_a_copy_is_known_by_its_webhook_its_time_its_words_and_its_files(
    webhook: int | None, seconds: float, content: str, files: list[str], same: bool
) -> None:
    asked = datetime(2026, 11, 20, tzinfo=UTC)
    posted = SimpleNamespace(
        webhook_id=webhook,
        created_at=asked + timedelta(seconds=seconds),
        content=content,
        attachments=[SimpleNamespace(filename=name) for name in files],
    )
    copy = Copy("a", (NOTES,), suppress_embeds=False)
    assert copy.is_(cast(discord.Message, posted), 5, asked.timestamp()) is same
