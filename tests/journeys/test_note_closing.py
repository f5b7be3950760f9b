"""A note goes when it has done what it was for, or when there is nothing left of what it was about."""

from __future__ import annotations

import pytest

from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.notes import KEEP, MASK, NUMBER, READ, offers_masking, press, read, says, standing


@pytest.fixture
async def house(house: House) -> House:
    return await offers_masking(house)


@pytest.mark.parametrize(("stays", "seconds"), [(None, 600), ("2m", 120), ("1h", 3600)])
async def test_a_public_note_goes_by_itself(house: House, stays: str | None, seconds: int) -> None:
    await offers_masking(house, **({"stays": stays} if stays else {}))
    await says(house)
    await house.env.advance_time(seconds - 30)
    assert len(house.said(house.support)) == 1
    await house.env.advance_time(90)
    assert house.said(house.support) == []


async def test_a_public_note_goes_by_itself_also_after_a_restart(house: House) -> None:
    await says(house)
    await house.restart()
    await house.env.advance_time(700)
    assert house.said(house.support) == []


async def test_a_public_note_goes_when_its_author_has_opened_it_and_not_when_others_have(house: House) -> None:
    await says(house)
    await house.robin.click(house.said(house.support)[-1], label=READ)
    assert len(house.said(house.support)) == 1
    shown = await read(house)
    assert house.said(house.support) == []
    await press(house, shown, KEEP)


async def test_a_note_in_a_thread_goes_as_well(house: House) -> None:
    thread = house.thread("a thread")
    await says(house, where=thread)
    assert len(house.said(thread)) == 1
    await house.env.advance_time(700)
    assert house.said(thread) == []


async def test_an_edit_that_takes_the_detail_away_closes_the_note(house: House) -> None:
    message = await says(house)
    await house.sam.edit(message, "never mind")
    assert house.said(house.support) == []


async def test_an_edit_that_leaves_a_detail_of_the_same_kind_leaves_the_note(house: House) -> None:
    message = await says(house)
    await house.sam.edit(message, "it is 07700 900456 now")
    assert len(house.said(house.support)) == 1


async def test_an_edit_that_changes_one_detail_for_another_closes_one_note_and_leaves_one(house: House) -> None:
    message = await says(house)
    (before,) = house.said(house.support)
    await house.sam.edit(message, "write to sam.lee@posteo.net")
    (after,) = house.said(house.support)
    assert after.id != before.id


async def test_the_deletion_of_the_message_closes_the_note(house: House) -> None:
    message = await says(house)
    await house.sam.delete(message)
    assert house.said(house.support) == []


async def test_deleting_another_message_leaves_the_note(house: House) -> None:
    other = await says(house, "hello")
    await says(house)
    await house.sam.delete(other)
    assert len(house.said(house.support)) == 1


async def test_a_detail_that_was_edited_away_while_the_note_was_on_its_way_is_said_to_be(house: House) -> None:
    message = await says(house)
    public = house.said(house.support)[-1]
    shown = await read(house)
    await house.sam.edit(message, "never mind")
    assert "taken care of" in text_of(await press(house, shown, MASK))
    assert public.id not in [one.id for one in house.said(house.support)]


# --- direct messages first


async def test_where_the_server_wants_it_the_note_comes_by_direct_message_and_stays_there(house: House) -> None:
    await offers_masking(house, deliver="direct")
    await says(house)
    assert house.said(house.support) == []
    (direct,) = house.direct("sam")
    await house.env.advance_time(3_600)
    assert len(house.direct("sam")) == 1
    answer = await house.person("sam").user.click(direct, label=READ)
    assert answer.response is not None
    assert MASK in buttons_of(answer.response)
    done = await house.person("sam").user.click(answer.response, label=MASK)
    assert done.response is not None
    assert text_of(done.response).startswith("Done.")
    assert NUMBER not in standing(house)
    assert house.direct("sam") == [] or "private note" not in text_of(house.direct("sam")[0])


async def test_where_direct_messages_are_closed_the_note_stands_in_the_channel_and_goes_in_time(house: House) -> None:
    await offers_masking(house, deliver="direct")
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await says(house)
    assert len(house.said(house.support)) == 1
    await house.env.advance_time(700)
    assert house.said(house.support) == []
