"""What was archived while the bot was away, and what is left out."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from bot.transport import catchup
from tests.loopback.permissions import Permission
from tests.loopback.places import Channel
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Listener, Town, connected

ARCHIVE = "/channels/{id}/threads/archived/public"
HISTORY = "/channels/{id}/messages"


async def caught_up(one: Connected, town: Town) -> None:
    await one.until(lambda: town.guild.id in one.client.arrivals.up_to_date, why="the server is up to date")
    await one.client.intake.drain()


async def archived(town: Town, text: str, place: Channel | None = None) -> Channel:
    """A thread in which something was said and that was archived then."""
    thread = (place or town.support).thread("a thread", by=town.sam)
    await town.sam.says(thread, text)
    thread.archive()
    return thread


async def test_threads_and_posts_that_were_archived_meanwhile_are_read_once(
    discord_: LoopbackDiscord, town: Town
) -> None:
    await archived(town, "long ago")
    await town.note(await town.sam.says(town.support, "handled"))
    thread = await archived(town, "in a thread")
    post, _ = await town.forum.post(town.sam, "title", "in a post")
    post.archive()
    await archived(town, "about games", town.elsewhere)
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert sorted(one.listener.words) == ["in a post", "in a thread"]
        assert {message.parent_id for message in one.listener.heard} == {town.support.id, town.forum.id}
        await one.client.note_positions()
        noted = await town.noted()
        assert (noted[thread.id], noted[post.id]) == (thread.last_message_id, post.id)
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == []


async def test_an_archive_is_asked_for_once_in_each_support_channel_and_nowhere_else(
    discord_: LoopbackDiscord, town: Town
) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
    asked = sorted(request.path for request in discord_.asked_for("GET", ARCHIVE))
    assert asked == [f"/channels/{place.id}/threads/archived/public" for place in (town.support, town.forum)]


@pytest.mark.parametrize("why", ["forbidden", "refused", "unwell"])
async def test_an_archive_that_cannot_be_listed_keeps_nothing_else_from_being_read(
    why: str, discord_: LoopbackDiscord, town: Town
) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    await archived(town, "not to be had")
    post, _ = await town.forum.post(town.sam, "title", "in a post")
    post.archive()
    other = town.support.thread("a thread", by=town.sam)
    await town.sam.says(other, "in a thread")
    path = f"/channels/{town.support.id}/threads/archived/public"
    if why == "forbidden":
        town.support.forbid(town.guild.me, Permission.READ_MESSAGE_HISTORY)
    else:
        discord_.refuse("GET", path, 403 if why == "refused" else 503, 50013, times=None)
    with capture_logs() as logs:
        async with connected(discord_, town.ledger) as one:
            await caught_up(one, town)
            heard = sorted(one.listener.words)
    assert heard == (["in a post"] if why == "forbidden" else ["in a post", "in a thread"])
    (line,) = [line for line in logs if line["event"] == "an archive could not be listed"]
    assert line["channel"] == town.support.id


async def test_what_was_archived_before_the_bot_came_is_not_read_at_the_next_start(
    discord_: LoopbackDiscord, town: Town
) -> None:
    await town.sam.says(town.support, "before the bot came")
    await archived(town, "before, too")
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert discord_.asked_for("GET", ARCHIVE) == []
        await one.client.positions.pass_over_archives()
        asked = len(discord_.requests)
        await one.client.positions.pass_over_archives()
        assert len(discord_.requests) == asked, "once is enough"
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == []


async def test_what_was_heard_and_not_handled_is_not_passed_over(discord_: LoopbackDiscord, town: Town) -> None:
    listener = Listener()
    listener.fails = True
    with capture_logs():
        async with connected(discord_, town.ledger, listener) as one:
            await caught_up(one, town)
            thread = await archived(town, "not handled")
            await one.until(one.client.intake.missed)
            await one.heard_everything()
            await one.client.positions.pass_over_archives()
            await one.client.note_positions()
            assert (await town.noted())[thread.id] < (thread.last_message_id or 0)


@pytest.mark.parametrize(("said", "warned"), [(4, True), (3, False), (2, False), (0, False)])
async def test_what_is_left_out_is_said(
    said: int, warned: bool, discord_: LoopbackDiscord, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catchup, "AT_MOST", 3)
    await town.note(await town.sam.says(town.support, "before"))
    for number in range(said):
        await town.sam.says(town.support, str(number))
    with capture_logs() as logs:
        async with connected(discord_, town.ledger) as one:
            await caught_up(one, town)
    assert len(one.listener.words) == min(said, 3)
    lines = [line for line in logs if line["event"] == "too much was missed: the oldest is left"]
    assert [line["channel"] for line in lines] == ([town.support.id] if warned else [])


async def test_a_thread_that_is_only_waiting_is_read_after_a_crash(discord_: LoopbackDiscord, town: Town) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    thread = town.support.thread("a thread", by=town.sam)
    waiting = await town.sam.says(thread, "waiting")
    listener = Listener()
    listener.fails = True
    with capture_logs():
        async with connected(discord_, town.ledger, listener) as one:
            await caught_up(one, town)
            assert (await town.noted())[thread.id] < waiting.id
            await town.note(await town.sam.says(town.support, "later, and handled"))
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == ["waiting"]
