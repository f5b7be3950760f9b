"""What stands around a message: somebody else's details, names, files, helpers, and a page to learn from."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.model import File
from bot.transport.files import DiscordFiles
from tests.journeys.house import House, buttons_of, text_of

NUMBER = "my number is 07700 900123"
HERS = "this is what she did, her number is 07700 900456, call her"
CRY = "i want to kill myself tonight"
TIP = "Read the tip"
READ = "Read the note"


def newcomer(house: House, nick: str | None = None, name: str = "Kit") -> simcord.MemberActor:
    """Somebody who joins, under a nickname or a name of their own."""
    user = house.env.create_user("newcomer", global_name=name)
    return house.world.guild.add_member(user, nick=nick)


def words_in(house: House, *channels: simcord.ChannelHandle) -> str:
    return "\n".join(text_of(message) for channel in channels for message in house.said(channel))


# --- somebody else's details


async def test_somebody_elses_details_are_hidden_and_their_author_gets_the_words_back_in_private(house: House) -> None:
    message = await house.sam.send(house.support, HERS)
    assert house.support.history() == [], "nothing is left in the open, not even a line about it"
    (direct,) = house.direct("sam")
    words = text_of(direct)
    assert "a phone number" in words
    assert "only they share them" in words
    assert "```\nthis is what she did, her number is █████ ██████, call her\n```" in words
    assert "900456" not in words
    (line,) = house.said(house.log)
    told = text_of(line)
    assert "a phone number" in told
    assert "removed" in told
    assert f"https://discord.com/channels/{house.world.guild.id}/{house.support.id}/{message.id}" in told
    for leak in ("900456", "what she did", "Sam"):
        assert leak not in told


async def test_with_direct_messages_closed_the_reason_waits_behind_a_button_in_the_channel(house: House) -> None:
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await house.sam.send(house.support, HERS)
    (public,) = house.said(house.support)
    assert "phone" not in text_of(public)
    assert public.mentions == []
    theirs = await house.robin.click(public, label=READ)
    assert theirs.response is not None
    assert "somebody else" in text_of(theirs.response)
    mine = await house.sam.click(public, label=READ)
    assert mine.ephemeral
    assert mine.response is not None
    assert "a phone number" in text_of(mine.response)
    assert "only they share them" in text_of(mine.response)
    assert "900456" not in words_in(house, house.support, house.log)


async def test_a_cry_for_help_with_somebody_elses_details_stays_and_is_answered(house: House) -> None:
    await house.sam.send(house.support, f"{CRY}, {HERS}")
    assert house.sam.id in {message.author.id for message in house.support.history()}
    assert [request for request in house.env.http_requests if request.method == "DELETE"] == []
    assert len(house.cards()) == 1
    (line,) = house.said(house.log)
    assert "removed" not in text_of(line)
    assert house.direct("sam") == []


async def test_without_manage_messages_the_author_is_asked_in_private(house: House) -> None:
    house.forbid(house.support, manage_messages=True)
    await house.sam.send(house.support, HERS)
    (public,) = house.said(house.support)
    answer = await house.sam.click(public, label=READ)
    assert answer.response is not None
    assert "somebody else's details: **a phone number**" in text_of(answer.response)
    told = words_in(house, house.log)
    assert "### A message could not be removed\na phone number (" in told
    assert "Manage Messages" in told
    assert house.direct("sam") == []


async def test_an_edit_that_brings_somebody_elses_details_in_is_hidden_too(house: House) -> None:
    message = await house.sam.send(house.support, "hello")
    await house.sam.edit(message, HERS)
    assert house.support.history() == []
    assert len(house.direct("sam")) == 1


# --- names


async def test_a_telling_nickname_gets_one_private_tip(house: House) -> None:
    kit = newcomer(house, nick="kit 07700 900123")
    await kit.send(house.support, "hello everybody")
    (public,) = house.said(house.support)
    assert buttons_of(public) == [TIP]
    assert public.mentions == []
    for leak in ("kit", "07700", "phone", "name"):
        assert leak not in text_of(public)
    theirs = await house.robin.click(public, label=TIP)
    assert theirs.response is not None
    assert "somebody else" in text_of(theirs.response)
    mine = await kit.click(public, label=TIP)
    assert mine.ephemeral
    assert mine.response is not None
    words = text_of(mine.response)
    for said in ("a phone number", "Edit Per-server Profile", "/privacy learn", "your choice"):
        assert said in words
    assert house.said(house.support) == [], "it has been read"
    await kit.send(house.support, "and a good day")
    await house.restart()
    await kit.send(house.support, "still here")
    assert house.said(house.support) == []


async def test_a_tip_that_nobody_reads_goes_by_itself_and_does_not_come_back(house: House) -> None:
    kit = newcomer(house, nick="kit | insta: riverstone_88")
    await kit.send(house.support, "hello")
    assert len(house.said(house.support)) == 1
    await house.env.advance_time(700)
    assert house.said(house.support) == []
    await kit.send(house.support, "hello again")
    assert house.said(house.support) == []


async def test_a_tip_can_still_be_read_after_a_restart(house: House) -> None:
    kit = newcomer(house, name="kit riverstone@posteo.net")
    await kit.send(house.support, "hello")
    (public,) = house.said(house.support)
    await house.restart()
    answer = await kit.click(public, label=TIP)
    assert answer.response is not None
    assert "an email address" in text_of(answer.response)


async def test_the_tip_waits_while_something_else_is_said(house: House) -> None:
    kit = newcomer(house, nick="kit 07700 900123")
    await kit.send(house.support, "or mail me: kit.lee@posteo.net")
    (note,) = house.said(house.support)
    assert buttons_of(note) == [READ]
    await kit.send(house.support, "thank you all")
    assert [buttons_of(message) for message in house.said(house.support)] == [[READ], [TIP]]


async def test_whoever_is_in_need_hears_nothing_about_their_name(house: House) -> None:
    kit = newcomer(house, nick="kit 07700 900123")
    for text in (CRY, "thank you for being here"):
        await kit.send(house.support, text)
        assert TIP not in [label for message in house.said(house.support) for label in buttons_of(message)]


async def test_most_names_are_left_alone(house: House) -> None:
    kit = newcomer(house, nick="night owl (they/them)", name="kit 07700 900123")
    await kit.send(house.support, "hello")
    await house.sam.send(house.support, "hello")
    assert house.said(house.support) == [], "what the server sees counts, and nothing behind it"


async def test_outside_the_support_channels_nobody_is_told_about_their_name(house: House) -> None:
    kit = newcomer(house, nick="kit 07700 900123")
    elsewhere = house.world.guild.create_text_channel("elsewhere")
    await kit.send(elsewhere, "hello")
    assert house.said(elsewhere) == []


async def test_where_the_bot_may_not_speak_the_tip_comes_by_direct_message_and_stays(house: House) -> None:
    house.forbid(house.support, send_messages=True)
    kit = newcomer(house, nick="kit 07700 900123")
    await kit.send(house.support, "hello")
    user = next(one for one in house.env.backend.users.values() if one.name == "newcomer")
    handle = simcord.UserHandle(house.env, user)
    (direct,) = house.said(handle.dm_channel)
    answer = await handle.click(direct, label=TIP)
    assert answer.response is not None
    assert "a phone number" in text_of(answer.response)
    await house.env.advance_time(700)
    assert len(house.said(handle.dm_channel)) >= 1


# --- files


@pytest.mark.parametrize(
    ("name", "data", "answers"),
    [
        ("message.txt", NUMBER.encode(), 1),
        ("chat.log", NUMBER.encode("utf-16"), 1),
        ("notes.md", b"nothing in particular", 0),
        ("photo.png", NUMBER.encode(), 0),
        ("broken.txt", b"\x00\x01" + NUMBER.encode(), 0),
        ("large.txt", (NUMBER + " " * 65_536).encode(), 0),
    ],
)
async def test_a_text_file_is_read_and_nothing_else(house: House, name: str, data: bytes, answers: int) -> None:
    await house.sam.send(house.support, "look", attachments=[(name, data)])
    await house.env.settle()
    assert len(house.said(house.support)) == answers
    assert house.said(house.log) == []


async def test_a_cry_for_help_in_a_file_is_answered(house: House) -> None:
    await house.sam.send(house.support, "", attachments=[("message.txt", CRY.encode())])
    await house.env.settle()
    assert len(house.said(house.support)) == 1
    assert len(house.said(house.desk)) == 1


async def test_a_message_is_answered_although_its_file_cannot_be_had(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(_self: DiscordFiles, _file: File) -> bytes | None:
        raise discord.DiscordException("not now")

    monkeypatch.setattr(DiscordFiles, "fetch", gone)
    await house.sam.send(house.support, CRY, attachments=[("message.txt", NUMBER.encode())])
    assert len(house.said(house.desk)) == 1


# --- helpers


async def test_a_volunteers_own_number_is_noticed_elsewhere_too_and_moderators_hear(house: House) -> None:
    elsewhere = house.world.guild.create_text_channel("elsewhere")
    for person in (house.robin, house.alex):
        await person.send(elsewhere, NUMBER)
    assert [buttons_of(message) for message in house.said(elsewhere)] == [[READ], [READ]]
    lines = [text_of(message) for message in house.said(house.log)]
    assert len(lines) == 2
    assert all("a phone number" in line and "900123" not in line for line in lines)
    await house.sam.send(elsewhere, NUMBER)
    await house.robin.send(elsewhere, "her number is 07700 900456")
    await house.robin.send(house.desk, NUMBER)
    assert len(house.said(elsewhere)) == 2
    assert len(house.said(house.log)) == 2
    assert house.said(house.desk) == []


# --- a page to learn from


async def test_a_servers_own_words_come_first_and_then_what_the_bot_does(house: House) -> None:
    own = "## At Harbour\nPick a sea animal as your name, @everyone. " + "Take care. " * 130
    await house.change(policy={"notes": {"learn": own[:1_500]}})
    answer = await house.sam.slash(house.support, "privacy learn")
    assert answer.ephemeral
    assert answer.response is not None
    words = text_of(answer.response)
    assert words.startswith("## At Harbour\nPick a sea animal")
    assert "What I do" in words
    assert "Edit Per-server Profile" not in words
    assert answer.response.message.mention_everyone is False


async def test_in_a_direct_message_the_page_is_ours(house: House) -> None:
    answer = await house.person("sam").user.slash("privacy learn")
    assert answer.response is not None
    assert "Edit Per-server Profile" in text_of(answer.response)


async def test_anybody_can_read_how_to_stay_anonymous_here(house: House) -> None:
    for person in (house.sam, house.robin):
        answer = await person.slash(house.support, "privacy learn")
        assert answer.ephemeral
        assert answer.response is not None
        words = text_of(answer.response)
        assert len(words) <= 2_000
        for said in ("Edit Per-server Profile", "can't look into pictures", "Delete", "/privacy erase", "moderator"):
            assert said in words
    assert house.said(house.support) == []
