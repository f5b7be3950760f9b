"""Mask it for me: the same words again under the author's name, without the detail.

What SimCord cannot show (a webhook that speaks in a thread) stands in tests/transport/test_reposts.py.
"""

from __future__ import annotations

import pytest
import simcord
from simcord.backend.models.message import Poll, PollAnswer

from bot.model import File
from bot.transport.files import DiscordFiles
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.notes import (
    COVERED,
    CRY,
    KEEP,
    MASK,
    NUMBER,
    QUIET,
    REMOVE,
    REMOVE_COPY,
    copies,
    offers_masking,
    panel,
    press,
    read,
    says,
    standing,
)


@pytest.fixture
async def house(house: House) -> House:
    return await offers_masking(house)


async def test_the_copy_stands_in_the_authors_name_and_the_first_message_is_gone(house: House) -> None:
    shown = await panel(house)
    assert buttons_of(shown) == [MASK, REMOVE, KEEP, QUIET]
    done = await press(house, shown, MASK)
    assert text_of(done).startswith("Done.")
    assert buttons_of(done) == [REMOVE_COPY]
    (copy,) = copies(house)
    assert copy.author.name == "Sam"
    assert copy.mentions == []
    assert standing(house) == [COVERED]


async def test_the_copy_is_read_by_nobody_as_a_new_message(house: House) -> None:
    await press(house, await panel(house), MASK)
    await house.env.advance_time(60)
    assert house.said(house.support) == [] or all(one.webhook_id for one in house.said(house.support))


async def test_the_copy_can_be_removed_as_well(house: House) -> None:
    done = await press(house, await press(house, await panel(house), MASK), REMOVE_COPY)
    assert text_of(done).startswith("Done.")
    assert standing(house) == []


async def test_nobody_else_can_mask_it(house: House) -> None:
    await says(house)
    answer = await house.robin.click(house.said(house.support)[-1], label="Read the note")
    assert answer.response is not None
    assert buttons_of(answer.response) == []
    assert standing(house)[0] == NUMBER


async def test_an_edited_message_is_masked_as_it_stands_now(house: House) -> None:
    message = await says(house)
    shown = await read(house)
    await house.sam.edit(message, "write to sam.lee@posteo.net or 07700 900123 please")
    await press(house, shown, MASK)
    (copy,) = copies(house)
    assert copy.content.startswith("write to █")
    assert copy.content.endswith("█ please")
    assert not any(part in copy.content for part in ("sam", "posteo", "07700", "900123"))


async def test_a_file_comes_along_with_its_name_covered(house: House) -> None:
    await house.sam.send(house.support, "look", attachments=[("call 07700 900123.txt", b"hello")])
    shown = await read(house)
    assert buttons_of(shown) == [MASK, REMOVE, KEEP, QUIET]
    await press(house, shown, MASK)
    (copy,) = copies(house)
    assert [one.filename for one in copy.attachments] == ["call xxxxx xxxxxx.txt"]
    assert await copy.attachments[0].read() == b"hello"


async def test_what_stands_in_a_text_file_is_covered_there(house: House) -> None:
    await house.sam.send(house.support, "my notes", attachments=[("notes.txt", f"hello\n{NUMBER}\n".encode())])
    shown = await read(house)
    assert "a phone number" in text_of(shown)
    assert "900123" not in text_of(shown)
    await press(house, shown, MASK)
    (copy,) = copies(house)
    assert (copy.content, copy.attachments[0].filename) == ("my notes", "notes.txt")
    assert (await copy.attachments[0].read()).decode() == f"hello\n{COVERED}\n"
    assert len(standing(house)) == 1


async def test_a_file_that_cannot_be_read_keeps_its_message_as_it_is(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.sam.send(house.support, NUMBER, attachments=[("notes.txt", b"hello")])

    async def lost(_files: DiscordFiles, _file: File) -> None:
        return None

    monkeypatch.setattr(DiscordFiles, "fetch", lost)
    shown = await read(house)
    assert "can't read a file" in text_of(shown)
    assert buttons_of(shown) == [REMOVE, KEEP, QUIET]


async def test_an_answer_keeps_a_link_to_what_it_answers(house: House) -> None:
    asked = await house.robin.send(house.support, "how can we reach you?")
    await house.sam.send(house.support, NUMBER, reply_to=asked)
    await press(house, await read(house), MASK)
    (copy,) = copies(house)
    assert copy.content.splitlines()[1] == COVERED
    assert str(asked.id) in copy.content.splitlines()[0]


async def test_a_forward_cannot_be_masked_and_the_other_choices_stay(house: House) -> None:
    elsewhere = house.world.guild.create_text_channel("elsewhere")
    await house.sam.forward(await house.sam.send(elsewhere, NUMBER), house.support)
    shown = await read(house)
    assert "forwarded message" in text_of(shown)
    assert buttons_of(shown) == [REMOVE, KEEP, QUIET]
    await press(house, shown, REMOVE)
    assert standing(house) == []


async def test_a_message_that_may_be_a_cry_for_help_is_never_masked(house: House) -> None:
    message = await says(house)
    shown = await read(house)
    await house.sam.edit(message, f"{CRY}, {NUMBER}")
    done = await press(house, shown, MASK)
    assert "I'd rather leave your message as you wrote it" in text_of(done)
    assert copies(house) == []
    assert f"{CRY}, {NUMBER}" in standing(house)


async def test_a_message_that_was_deleted_meanwhile_is_not_posted_again(house: House) -> None:
    message = await says(house)
    shown = await read(house)
    await house.sam.delete(message)
    done = await press(house, shown, MASK)
    assert "isn't there any more" in text_of(done)
    assert standing(house) == []


async def test_a_detail_that_was_edited_away_meanwhile_needs_no_mask(house: House) -> None:
    message = await says(house)
    shown = await read(house)
    await house.sam.edit(message, "never mind")
    done = await press(house, shown, MASK)
    assert "taken care of" in text_of(done)
    assert standing(house) == ["never mind"]


@pytest.mark.parametrize("missing", ["manage_webhooks", "manage_messages", "read_message_history"])
async def test_where_a_permission_is_missing_the_words_are_ready_to_copy(house: House, missing: str) -> None:
    await says(house)
    house.forbid(house.support, **{missing: True})
    shown = await read(house)
    assert buttons_of(shown) == [REMOVE, KEEP, QUIET]
    if missing != "read_message_history":
        assert f"```\n{COVERED}\n```" in text_of(shown)
    assert standing(house)[0] == NUMBER


async def test_a_permission_that_is_taken_away_before_the_press_loses_nothing(house: House) -> None:
    shown = await panel(house)
    house.forbid(house.support, manage_webhooks=True)
    done = await press(house, shown, MASK)
    assert "can't post your message again" in text_of(done)
    assert f"```\n{COVERED}\n```" in text_of(done)
    assert buttons_of(done) == [REMOVE, KEEP, QUIET]
    assert standing(house) == [NUMBER]
    (line,) = house.said(house.log)
    assert "Manage Webhooks" in text_of(line)
    assert "07700" not in text_of(line)


async def test_where_the_first_message_cannot_be_removed_the_copy_is_taken_back(house: House) -> None:
    message = await says(house)
    shown = await read(house)
    path = f"/channels/{house.support.id}/messages/{message.id}"
    house.env.inject_error("DELETE", path, status=403, code=50013, times=None)
    done = await press(house, shown, MASK)
    assert "I took the copy back" in text_of(done)
    assert f"```\n{COVERED}\n```" in text_of(done)
    assert standing(house) == [NUMBER]


async def test_a_bad_spell_while_removing_is_waited_out(house: House) -> None:
    message = await says(house)
    shown = await read(house)
    path = f"/channels/{house.support.id}/messages/{message.id}"
    house.env.inject_error("DELETE", path, status=500, times=1)
    done = await press(house, shown, MASK)
    assert "I'll keep trying" in text_of(done)
    assert buttons_of(done) == [REMOVE_COPY]
    await house.env.advance_time(60)
    assert standing(house) == [COVERED]


async def test_a_webhook_that_was_deleted_is_made_anew(house: House) -> None:
    hooks = house.env.backend.webhooks
    await press(house, await panel(house), MASK)
    house.env.backend.delete_webhook(next(iter(hooks)))
    await house.env.advance_time(3_700)
    await press(house, await panel(house), MASK)
    assert standing(house) == [COVERED, COVERED]
    assert len(hooks) == 1


async def test_a_restart_between_the_note_and_the_press_changes_nothing(house: House) -> None:
    shown = await panel(house)
    await house.restart()
    await press(house, shown, MASK)
    assert standing(house) == [COVERED]
    assert len(house.env.backend.webhooks) == 1


async def test_two_members_with_open_notes_each_get_their_own(house: House) -> None:
    shown = await panel(house)
    await house.robin.send(house.support, "mine is 07700 900456")
    theirs = (await house.robin.click(house.said(house.support)[-1], label="Read the note")).response
    assert theirs is not None
    await house.sam.click(shown, label=MASK)
    await house.robin.click(theirs, label=MASK)
    assert {(copy.author.name, copy.content.split(" ", 1)[0]) for copy in copies(house)} == {
        ("Sam", "my"),
        ("Robin", "mine"),
    }
    assert not any("07700" in words for words in standing(house))


async def test_what_was_said_is_in_no_file_and_no_database_row(house: House) -> None:
    await press(house, await panel(house), MASK)
    kept = str(await house.ledger.export(house.sam.id))
    assert "07700" not in kept
    assert "Sam" not in kept


async def test_a_poll_cannot_be_masked_and_the_other_choices_stay(house: House) -> None:
    backend = house.env.backend
    question = Poll("is 07700 900123 a good number?", [PollAnswer(1, "yes")], backend.now_iso())
    backend.create_message(house.support.id, house.sam.id, poll=question)
    await house.env.settle()
    shown = await read(house)
    assert "A poll can't be posted again" in text_of(shown)
    assert buttons_of(shown) == [REMOVE, KEEP, QUIET]


async def test_in_a_forum_post_its_author_is_told_and_decides(house: House) -> None:
    forum = house.world.guild.create_forum_channel("stories")
    await house.change(support_channels=frozenset({forum.id}))
    post = house.env.backend.create_thread(forum.id, "my story", house.sam.id)
    place = simcord.ChannelHandle(house.env, house.world.guild, post)
    await house.sam.send(place, NUMBER)
    (public,) = house.said(place)
    assert public.reference is not None
    shown = await read(house, place)
    assert buttons_of(shown) == [MASK, REMOVE, KEEP, QUIET]
    await press(house, shown, REMOVE)
    assert place.history() == []
