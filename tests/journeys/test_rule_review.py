"""Saying right or wrong about what rules would have done: one by one, and in the moderators' weekly note."""

from __future__ import annotations

from dataclasses import replace

import discord
import simcord

from bot.model import Judged, Mode
from bot.tune import edits
from bot.tune.noting import EACH
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.ruling import change, give, judged, moderator, no_longer, opened, press, seen
from tests.journeys.test_weekly import EVERYTHING_HIDDEN, HOUR, until_monday, wait

TITLE = "Once a week: would this have been right?"


async def review(house: House, who: simcord.MemberActor | None = None) -> discord.Message:
    answer = await (who or house.alex).slash(house.log, "rules review")
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response.message


async def verdicts(house: House) -> list[tuple[int, int]]:
    return list((await house.ledger.verdicts(house.world.guild.id)).values())


def notes(house: House) -> list[discord.Message]:
    """The weekly notes about rules in the moderators' log."""
    return [message for message in house.said(house.log) if TITLE in text_of(message)]


def told(pressed: simcord.InteractionResult) -> str:
    """What whoever pressed a button of the note is told, alone."""
    (answer,) = pressed.followups
    assert answer.ephemeral
    return text_of(answer)


# --- one by one


async def test_a_moderator_looks_through_what_waits_newest_first_and_judges(house: House) -> None:
    third, second, first = reversed(await seen(house, 3))
    shown = await review(house)
    text = text_of(shown)
    assert "3 messages wait to be judged." in text
    assert "**Boundaries**: proposing to meet, 70 of 100 sure. Would have happened: a note to the moderators." in text
    assert f"/{house.support.id}/{third.link.message_id}" in text
    assert str(third.person_id) not in text, "not whom it is about"
    assert buttons_of(shown) == ["Right", "Wrong", "Skip"]
    shown = await press(house, shown, "Right")
    assert "Noted: that was right." in text_of(shown)
    assert f"/{second.link.message_id}" in text_of(shown)
    shown = await press(house, shown, "Wrong")
    assert f"/{first.link.message_id}" in text_of(shown)
    assert "Judged right 1 of 2 times" in text_of(shown)
    shown = await press(house, shown, "Right")
    assert "Nothing waits to be judged." in text_of(shown)
    assert await verdicts(house) == [(2, 1)]
    assert "Nothing waits" in text_of(await review(house))


async def test_one_can_be_skipped_and_a_verdict_looked_at_and_changed(house: House) -> None:
    second, first = reversed(await seen(house, 2))
    shown = await press(house, await review(house), "Skip")
    assert f"/{first.link.message_id}" in text_of(shown)
    shown = await press(house, shown, "Wrong")
    assert f"/{second.link.message_id}" in text_of(shown), "it begins anew at the end"
    shown = await press(house, shown, "The one before")
    assert f"/{first.link.message_id}" in text_of(shown)
    assert "Judged wrong." in text_of(shown)
    shown = await press(house, shown, "Right")
    assert "It had been judged wrong; it now counts as right." in text_of(shown)
    assert await verdicts(house) == [(1, 0)]


async def test_the_verdict_of_a_second_moderator_counts_and_says_so(house: House) -> None:
    mona = await moderator(house)
    await seen(house, 1)
    mine, theirs = await review(house), await review(house, mona)
    await press(house, mine, "Right")
    assert "It was judged right already." in text_of(await press(house, theirs, "Right", mona))
    assert await verdicts(house) == [(1, 0)]


async def test_what_waits_for_one_rule_is_reached_from_its_panel(house: House) -> None:
    await change(house, lambda settings: edits.change_rule(settings, "privacy.*", {"cooldown": "4h"}))
    await seen(house, 2)
    await seen(house, 1, "privacy.*", first=50)
    panel = await opened(house, "privacy.*")
    assert "One message waits to be judged." in text_of(panel)
    shown = await press(house, panel, "Right or wrong?")
    assert "**Personal details**" in text_of(shown)
    shown = await press(house, shown, "Right")
    assert "Nothing waits to be judged." in text_of(shown)
    shown = await press(house, shown, "Back to the rule")
    assert "Judged right 1 of 1 times" in text_of(shown)


async def test_what_is_gone_or_of_an_older_form_is_told_or_left_out(house: House) -> None:
    (one,) = await seen(house, 1)
    shown = await review(house)
    await house.ledger.erase(one.person_id)
    shown = await press(house, shown, "Right")
    assert "I no longer have this one" in text_of(shown)
    assert await verdicts(house) == []
    await seen(house, 1, first=20)
    quiet = {"cooldown": "4h"}
    await change(house, lambda settings: edits.set_mode(settings, "boundary.*", Mode.OFF))
    await change(house, lambda settings: edits.change_rule(settings, "boundary.*", quiet))
    assert "Nothing waits" in text_of(await review(house)), "the rule is another now"


async def test_looking_and_judging_are_two_powers_each_looked_up_at_every_press(house: House) -> None:
    await give(house, judge="owner")
    await seen(house, 1)
    mona = await moderator(house)
    refused = await press(house, await review(house, mona), "Right", mona)
    assert "You need the permission **Manage Server** for this." in text_of(refused)
    await give(house)
    shown = await review(house, mona)
    no_longer(house, mona)
    refused = await press(house, shown, "Right", mona)
    assert "You need one of these roles for this" in text_of(refused)
    assert await verdicts(house) == []


# --- how often right


async def test_precision_shows_each_rule_with_its_interval_a_picture_and_what_is_wanted(house: House) -> None:
    await judged(house, "boundary.*", 9, 1)
    await judged(house, "content.*", 29, 1)
    await change(house, lambda settings: edits.change_rule(settings, "content.*", {"cooldown": "4h"}))
    await judged(house, "content.*", 0, 2)
    await house.ledger.count_verdict(house.world.guild.id, "privacy.*", "a" * 16, Judged.RIGHT, house.clock.now())
    answer = await house.alex.slash(house.log, "rules precision")
    assert answer.ephemeral
    assert answer.response is not None
    text = text_of(answer.response)
    assert "**Boundaries** (in shadow)\n`···········━━━━━┃━━●━`" in text
    assert "Judged right 9 of 10 times; between 60 and 98 of 100" in text
    assert "At this share 52 more verdicts are enough." in text
    assert "**Explicit or hostile language** (on)" in text
    assert "Judged right 29 of 30 times; between 83 and 99 of 100 at this rate. That is enough." in text
    assert "**Explicit or hostile language** (on trial)" in text
    assert "no number of verdicts is enough" in text
    assert "**Personal details**, an earlier version: judged right 1 of 1 times." in text
    assert "Not judged yet: Personal details, Cries for help." in text


# --- once a week


async def test_once_a_week_moderators_find_a_few_in_their_log_quietly_and_judge_there(house: House) -> None:
    await house.change(lines=EVERYTHING_HIDDEN)
    made = await seen(house, EACH + 2)
    await until_monday(house)
    await wait(house, 2 * HOUR)
    (note,) = notes(house)
    text = text_of(note)
    assert text.count("**Boundaries**") == EACH
    assert f"/{made[-1].link.message_id}" in text
    assert "2 more wait in **/rules review**." in text
    assert note.flags.suppress_notifications
    assert buttons_of(note) == ["Right", "Wrong"] * EACH
    first = f"bw:judge:note:right:{made[-1].id}:"
    pressed = await house.alex.click(note, custom_id=first)
    assert "Noted: that was right.\nJudged right 1 of 1 times" in told(pressed)
    (note,) = notes(house)
    assert text_of(note).count("Judged right.") == 1
    assert "2 more wait" in text_of(note)
    mona = await moderator(house)
    pressed = await mona.click(note, custom_id=first.replace("right", "wrong"))
    assert "It had been judged right; it now counts as wrong." in told(pressed)
    assert "Judged wrong." in text_of(notes(house)[0])
    assert await verdicts(house) == [(0, 1)]


async def test_the_note_is_left_once_a_week_and_not_where_nothing_waits(house: House) -> None:
    await house.change(lines=EVERYTHING_HIDDEN)
    await until_monday(house)
    await wait(house, 2 * HOUR)
    assert notes(house) == []
    await seen(house, 1)
    await wait(house, 7 * 24 * HOUR)
    assert len(notes(house)) == 1
    await house.restart()
    await wait(house, 2 * HOUR)
    assert len(notes(house)) == 1


async def test_in_an_old_note_what_is_gone_says_so_and_volunteers_judge_nothing(house: House) -> None:
    await house.change(lines=EVERYTHING_HIDDEN)
    second, first = reversed(await seen(house, 2))
    await until_monday(house)
    await wait(house, 2 * HOUR)
    (note,) = notes(house)
    mona = await moderator(house)
    no_longer(house, mona)
    pressed = await mona.click(note, custom_id=f"bw:judge:note:right:{second.id}:")
    assert pressed.response is not None
    assert "You need one of these roles for this" in text_of(pressed.response)
    await house.ledger.erase(second.person_id)
    pressed = await house.alex.click(note, custom_id=f"bw:judge:note:right:{second.id}:")
    assert "I no longer have this one" in told(pressed)
    (note,) = notes(house)
    assert f"/{first.link.message_id}" in text_of(note)
    assert f"/{second.link.message_id}" not in text_of(note)
    assert await verdicts(house) == []


async def test_nobody_judges_a_message_of_their_own(house: House) -> None:
    (one,) = await seen(house, 1)
    await house.ledger.erase(one.person_id)
    mine = replace(one, id="a" * 16, person_id=house.alex.id)
    await house.ledger.keep_sightings([mine], house.clock.now())
    shown = await press(house, await review(house), "Right")
    assert "a message of their own" in text_of(shown)
    assert await verdicts(house) == []
