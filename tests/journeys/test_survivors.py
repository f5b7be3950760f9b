"""A survivor tells what was done to them: it stays, the moderators know, and spoiler tags are offered kindly."""

from __future__ import annotations

import discord
import pytest

from bot.transport.client import Client
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.notes import KEEP, QUIET, press, read, standing

ACCOUNT = "my coach groped me at training years ago and kept asking for a blowjob. i only told my sister last year"
ANOTHER = "tw: sexual assault. years ago he put his dick in my face and i froze"
HIDDEN = "tw: sa. ||he made me give him a blowjob|| ten years ago"
EXPLICIT = "so horny rn anyone wanna sext"
CRY = "i want to kill myself, he raped me and filmed it, he sent my nudes to everyone"
WATCHED = "honestly nobody would miss me. i sent nudes of my tits to a stranger again"
REMOVES = {"content.*": {"rows": [{"channels": ["support"], "respond": ["remove", "flag"]}]}}
BARS = "`||like this||`"


@pytest.fixture
async def house(house: House) -> House:
    """A server that removes explicit content."""
    await house.change(policy={"rules": REMOVES})
    return house


async def test_an_account_stays_and_the_moderators_read_why(house: House) -> None:
    message = await house.sam.send(house.support, ACCOUNT)
    assert ACCOUNT in standing(house)
    assert [one for one in house.env.http_requests if one.method == "DELETE"] == []
    (line,) = house.said(house.log)
    words = text_of(line)
    assert "explicit content (75% sure)" in words
    assert "It may be an account of what was done to its author" in words
    assert f"{house.support.id}/{message.id}" in words
    assert "groped" not in words
    assert line.flags.suppress_notifications
    assert house.direct("sam") == []


async def test_its_author_is_shown_spoiler_tags_in_private_and_nothing_is_taken_away(house: House) -> None:
    await house.sam.send(house.support, ACCOUNT)
    (public,) = house.said(house.support)
    assert text_of(public).startswith("There is a private note about this message")
    shown = await read(house)
    words = text_of(shown)
    assert BARS in words
    assert "You may tell it here" in words
    for leak in ("groped", "coach", "explicit", "removed"):
        assert leak not in words
    assert buttons_of(shown) == [KEEP, QUIET]
    assert "It stays" in text_of(await press(house, shown, KEEP))
    assert ACCOUNT in standing(house)


async def test_spoiler_tags_are_offered_once_in_a_cooldown(house: House) -> None:
    await house.sam.send(house.support, ACCOUNT)
    await house.env.advance_time(700)
    await house.sam.send(house.support, ANOTHER)
    assert house.said(house.support) == []
    await house.env.advance_time(3000)
    await house.sam.send(house.support, ACCOUNT)
    assert len(house.said(house.support)) == 1
    assert len(house.said(house.log)) == 3, "the moderators hear of each"


async def test_spoiler_tags_are_not_offered_to_whoever_wants_quiet(house: House) -> None:
    await house.sam.send(house.support, ACCOUNT)
    await press(house, await read(house), QUIET)
    await house.env.advance_time(3700)
    await house.sam.send(house.support, ANOTHER)
    assert house.said(house.support) == []
    assert len(house.said(house.log)) == 2


async def test_what_stands_between_spoiler_tags_already_is_left_alone(house: House) -> None:
    await house.sam.send(house.support, HIDDEN)
    assert HIDDEN in standing(house)
    assert house.said(house.support) == []


async def test_explicit_words_that_are_no_account_are_removed_where_a_server_wants_that(house: House) -> None:
    await house.sam.send(house.support, EXPLICIT)
    assert EXPLICIT not in standing(house)
    assert house.said(house.support) == []


async def test_beside_a_cry_for_help_care_comes_and_its_last_line_is_about_spoiler_tags(house: House) -> None:
    await house.sam.send(house.support, CRY)
    assert CRY in standing(house)
    (offer,) = house.said(house.support)
    answer = await house.sam.click(offer, label="Support options (only you see this)")
    assert answer.response is not None
    last = text_of(answer.response).split("\n")
    small = [line for line in last if BARS in line]
    assert len(small) == 1
    assert small[0].startswith("-# ")
    other = await house.robin.click(offer, label="Support options (only you see this)")
    assert other.response is not None
    assert "||" not in text_of(other.response), "it is for the author alone"


async def test_beside_a_watch_of_their_own_spoiler_tags_are_offered_without_a_guess_at_what_was_told(
    house: House,
) -> None:
    await house.sam.send(house.support, WATCHED)
    assert WATCHED in standing(house)
    words = text_of(await read(house))
    assert BARS in words
    assert "your choice" in words
    assert "Thank you" not in words


@pytest.mark.parametrize("text", ["i want to kill myself tonight", "i am so tired of being alive"])
async def test_a_cry_for_help_without_explicit_words_says_nothing_of_spoiler_tags(house: House, text: str) -> None:
    await house.sam.send(house.support, text)
    offer = house.said(house.support)[0]
    answer = await house.sam.click(offer, label="Support options (only you see this)")
    assert answer.response is not None
    assert "||" not in text_of(answer.response)


async def test_an_age_restricted_channel_has_a_table_of_its_own(house: House) -> None:
    rows = [{"channels": ["age_restricted"], "kinds": ["sexual"], "respond": ["none"]}, *REMOVES["content.*"]["rows"]]
    await house.change(policy={"rules": {"content.*": {"rows": rows}}})
    client = house.env.bot
    assert isinstance(client, Client)
    channel = client.get_channel(house.support.id)
    assert isinstance(channel, discord.TextChannel)
    channel.nsfw = True
    thread = house.thread("grown-ups")
    for place in (house.support, thread):
        await house.sam.send(place, EXPLICIT)
    assert house.said(house.log) == []
    assert EXPLICIT in standing(house)
    channel.nsfw = False
    await house.sam.send(house.support, f"{EXPLICIT} please")
    assert f"{EXPLICIT} please" not in standing(house)
    assert len(house.said(house.log)) == 1
