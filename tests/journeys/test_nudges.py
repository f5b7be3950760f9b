"""A personal detail is noticed, and its owner decides."""

from __future__ import annotations

import discord
import pytest

from tests.journeys.house import House, buttons_of, text_of

NUMBER = "my number is 07700 900123"
READ = "Read the note"
MASK, REMOVE, KEEP, QUIET = "Mask it for me", "Remove it", "Keep it", "Not again for 7 days"


async def note(house: House, text: str = NUMBER) -> discord.Message:
    """Sam says something, and this is the note that follows."""
    await house.sam.send(house.support, text)
    return house.said(house.support)[-1]


async def test_the_public_note_is_neutral_answers_the_message_and_pings_nobody(house: House) -> None:
    said = await house.sam.send(house.support, NUMBER)
    (public,) = house.said(house.support)
    assert public.reference is not None
    assert public.reference.message_id == said.id
    assert public.mentions == []
    assert public.role_mentions == []
    words = text_of(public)
    for leak in ("07700", "900123", "Sam", "sam", "phone", "number"):
        assert leak not in words
    assert buttons_of(public) == [READ]
    (request,) = [one for one in house.env.http_requests if one.method == "POST" and "messages" in one.path]
    assert isinstance(request.json, dict)
    assert request.json["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_only_the_author_reads_the_note(house: House) -> None:
    public = await note(house)
    for other in (house.robin, house.alex):
        answer = await other.click(public, label=READ)
        assert answer.ephemeral
        assert answer.response is not None
        assert "somebody else" in text_of(answer.response)
        assert buttons_of(answer.response) == []
    answer = await house.sam.click(public, label=READ)
    assert answer.ephemeral
    assert answer.response is not None
    assert "a phone number" in text_of(answer.response)
    assert buttons_of(answer.response) == [MASK, REMOVE, KEEP, QUIET]
    visible = [text_of(message) for message in house.support.history(viewer=house.robin)]
    assert not [words for words in visible if "a phone number" in words]


async def test_somebody_elses_detail_is_spoken_of_as_theirs_and_moderators_are_told(house: House) -> None:
    await house.change(policy={"rules": {"privacy.*": {"rows": [{"respond": ["nudge", "flag"]}]}}})
    answer = await house.sam.click(await note(house, "her number is 07700 900456"), label=READ)
    assert answer.response is not None
    assert "somebody else's details: **a phone number**" in text_of(answer.response)
    (line,) = house.said(house.log)
    assert "a phone number" in text_of(line)
    assert "07700" not in text_of(line)


async def test_remove_takes_the_message_and_the_note_away(house: House) -> None:
    answer = await house.sam.click(await note(house), label=READ)
    assert answer.response is not None
    done = await house.sam.click(answer.response, label=REMOVE)
    assert done.response is not None
    assert text_of(done.response).startswith("Done.")
    assert house.support.history(viewer=house.robin) == []


async def test_fine_keeps_the_message_and_takes_the_note_away(house: House) -> None:
    answer = await house.sam.click(await note(house), label=READ)
    assert answer.response is not None
    await house.sam.click(answer.response, label=KEEP)
    assert [message.content for message in house.support.history(viewer=house.robin)] == [NUMBER]


async def test_not_again_is_kept_for_seven_days(house: House) -> None:
    answer = await house.sam.click(await note(house), label=READ)
    assert answer.response is not None
    await house.sam.click(answer.response, label=QUIET)
    for text in (NUMBER, "or write to sam.lee@posteo.net"):
        await house.sam.send(house.support, text)
        assert house.said(house.support) == []
    await house.days_pass(7)
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1


async def test_a_button_proves_nothing_a_forged_one_is_answered_like_any_stranger(house: House) -> None:
    public = await note(house)
    row = public.components[0]
    assert isinstance(row, discord.ActionRow)
    button = row.children[0]
    assert isinstance(button, discord.Button)
    assert button.custom_id is not None
    forged = button.custom_id.replace("open", "remove")
    payload = discord.ui.View(timeout=None)
    payload.add_item(discord.ui.Button(label="forged", custom_id=forged))
    payload.stop()
    place = house.env.bot.get_partial_messageable(house.support.id)
    with house.env._bot_scope():
        message = await place.send("forged", view=payload)
    answer = await house.robin.click(message, label="forged")
    assert answer.response is not None
    assert "somebody else" in text_of(answer.response)
    assert NUMBER in [message.content for message in house.support.history()]


async def test_nobody_is_nudged_twice_within_the_hour(house: House) -> None:
    for _ in range(3):
        await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1
    await house.env.advance_time(3_700)
    assert house.said(house.support) == [], "a note stands for ten minutes"
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1


async def test_an_edit_is_read(house: House) -> None:
    message = await house.sam.send(house.support, "hello")
    assert house.said(house.support) == []
    await house.sam.edit(message, NUMBER)
    assert len(house.said(house.support)) == 1


async def test_an_attachments_name_is_read(house: House) -> None:
    await house.sam.send(house.support, "look", attachments=[("call 07700 900123.txt", b"hello")])
    assert len(house.said(house.support)) == 1


async def test_a_thread_of_a_support_channel_is_read(house: House) -> None:
    thread = house.thread("a thread")
    await house.sam.send(thread, NUMBER)
    assert len(house.said(thread)) == 1


async def test_a_forward_is_read(house: House) -> None:
    elsewhere = house.world.guild.create_text_channel("elsewhere")
    message = await house.sam.send(elsewhere, NUMBER)
    assert house.said(elsewhere) == [], "what is said elsewhere is not watched"
    await house.sam.forward(message, house.support)
    assert len(house.said(house.support)) == 1


async def test_where_the_bot_may_not_speak_the_note_comes_by_direct_message(house: House) -> None:
    house.forbid(house.support, send_messages=True)
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    (direct,) = house.direct("sam")
    assert "07700" not in text_of(direct)
    answer = await house.person("sam").user.click(direct, label=READ)
    assert answer.response is not None
    assert "a phone number" in text_of(answer.response)
    tried = [request.path for request in house.env.http_requests if request.method == "POST"]
    assert f"/channels/{house.support.id}/messages" not in tried, "a permission known to be missing costs no request"


async def test_moderators_are_told_once_what_could_not_be_done(house: House) -> None:
    house.forbid(house.support, send_messages=True)
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    for _ in range(3):
        await house.sam.send(house.support, NUMBER)
    (line,) = house.said(house.log)
    assert "private note could not be left" in text_of(line)
    assert "07700" not in text_of(line)
    answer = await house.alex.slash(house.log, "status")
    assert answer.response is not None
    assert "(3)" in text_of(answer.response)


async def test_without_manage_messages_a_member_learns_how_to_delete_it_themself(house: House) -> None:
    public = await note(house)
    house.forbid(house.support, manage_messages=True)
    answer = await house.sam.click(public, label=READ)
    assert answer.response is not None
    done = await house.sam.click(answer.response, label=REMOVE)
    assert done.response is not None
    assert "yourself" in text_of(done.response)
    assert [message.content for message in house.support.history(viewer=house.robin)] == [NUMBER]


async def test_a_message_that_is_gone_before_the_reply_is_no_fault(house: House) -> None:
    house.env.inject_error(
        "POST", f"/channels/{house.support.id}/messages", status=400, code=50035, message="message_reference"
    )
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    assert house.direct("sam") == []
    assert house.said(house.log) == []


async def test_a_channel_that_was_deleted_is_no_fault(house: House) -> None:
    house.env.inject_error("POST", f"/channels/{house.support.id}/messages", status=404, code=10003)
    await house.sam.send(house.support, NUMBER)
    assert len(house.direct("sam")) == 1


async def test_a_bad_spell_of_the_platform_is_waited_out(house: House) -> None:
    house.env.inject_error("POST", f"/channels/{house.support.id}/messages", status=500, times=2)
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    await house.env.advance_time(120)
    assert len(house.said(house.support)) == 1


async def test_a_restart_between_the_note_and_the_press_changes_nothing(house: House) -> None:
    public = await note(house)
    await house.restart()
    answer = await house.sam.click(public, label=READ)
    assert answer.response is not None
    assert "a phone number" in text_of(answer.response)
    await house.restart()
    done = await house.sam.click(answer.response, label=REMOVE)
    assert done.response is not None
    assert text_of(done.response).startswith("Done.")


async def test_a_note_that_is_too_old_says_so(house: House) -> None:
    public = await note(house)
    await house.days_pass(8)
    answer = await house.sam.click(public, label=READ)
    assert answer.response is not None
    assert "too old" in text_of(answer.response)


@pytest.mark.parametrize("text", ["good morning", "call 116 123 if you need somebody", "that was 1234567 days ago", ""])
async def test_most_messages_need_no_answer(house: House, text: str) -> None:
    if text:
        await house.sam.send(house.support, text)
    assert house.said(house.support) == []


async def test_other_bots_are_left_alone(house: House) -> None:
    other = house.world.guild.add_member(house.env.create_user("other", bot=True))
    await other.send(house.support, NUMBER)
    assert len(house.support.history()) == 1
