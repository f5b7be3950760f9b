"""The moderators' log: one card for each decision that touched a message, its buttons, and a raid."""

from __future__ import annotations

import discord
import pytest
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from config.configured import configure
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.notes import MASK, copies, panel, press, standing

EXPLICIT = "so horny rn anyone wanna sext"
HOSTILE = "you are a worthless idiot and nobody likes you"
NUMBER = "my number is 07700 900123"
REMOVES = {"content.*": {"rows": [{"channels": ["support"], "respond": ["remove"]}]}}
RIGHT, WRONG, DISMISS = "Right", "Wrong", "Dismiss"


def cards(house: House) -> list[discord.Message]:
    """The cards in the log, oldest first: not the notes about refusals."""
    return [one for one in house.said(house.log) if any(isinstance(part, discord.Container) for part in one.components)]


def the_card(house: House) -> discord.Message:
    (one,) = cards(house)
    return one


async def removes(house: House) -> None:
    """The server removes explicit and hostile words, and asks for no flag."""
    await house.change(policy={"rules": REMOVES})


async def reads(who: simcord.MemberActor, card: discord.Message, label: str) -> str:
    """What whoever presses a button on a card reads, alone."""
    answer = await who.click(card, label=label)
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def counted(house: House) -> dict[str, tuple[int, int]]:
    """Rule -> how often it was judged right and wrong, in the form that it has now."""
    rules = configure()(await house.ledger.server(house.world.guild.id)).policy.rules
    found = await house.ledger.verdicts(house.world.guild.id)
    assert {version for _, version in found} <= {rule.version for rule in rules.values()}
    return {rule: counts for (rule, _), counts in found.items()}


def sees_the_log(house: House, *who: simcord.MemberActor) -> None:
    for one in who:
        sees = Overwrite(one.id, OverwriteType.MEMBER, allow=discord.Permissions(view_channel=True).value)
        house.env.backend.set_overwrite(house.log.id, sees)


# --- what stands on it


async def test_a_removal_has_a_card_though_no_rule_asks_to_tell_anybody(house: House) -> None:
    await removes(house)
    await house.sam.send(house.support, EXPLICIT)
    assert EXPLICIT not in standing(house)
    card = the_card(house)
    words = text_of(card)
    assert words.strip().startswith("### A message was removed\nexplicit content (")
    for part in ("% sure", "Rule: `content.*`", "Response: removing it", "Outcome: removed", f"<#{house.support.id}>"):
        assert part in words
    assert "I keep no words, so I can't put it back" in words
    for leak in ("horny", "Sam", str(house.sam.id)):
        assert leak not in words
    assert card.flags.suppress_notifications
    assert card.mentions == card.role_mentions == []
    assert buttons_of(card) == [RIGHT, WRONG], "what cannot be undone has no button"


async def test_a_card_names_the_permission_that_was_missing_and_where(house: House) -> None:
    await removes(house)
    house.forbid(house.support, manage_messages=True)
    await house.sam.send(house.support, EXPLICIT)
    words = text_of(the_card(house))
    assert "### A message could not be removed" in words
    assert f"Outcome: could not, in <#{house.support.id}>. I need the permission **Manage Messages** there." in words
    assert DISMISS in buttons_of(the_card(house))


async def test_a_flag_says_that_the_message_stays(house: House) -> None:
    message = await house.sam.send(house.support, HOSTILE)
    words = text_of(the_card(house))
    assert "### Noticed in a message" in words
    assert "Outcome: the message stays as it is" in words
    assert f"/{house.support.id}/{message.id}" in words


async def test_a_note_to_somebody_about_their_own_details_is_between_the_bot_and_them(house: House) -> None:
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1
    assert house.said(house.log) == []


async def test_a_detail_that_its_author_has_had_covered_has_a_card_that_leads_to_the_copy(house: House) -> None:
    await press(house, await panel(house), MASK)
    (copy,) = copies(house)
    card = the_card(house)
    words = text_of(card)
    assert "### A message was covered and posted again" in words
    assert f"/{house.support.id}/{copy.id}" in words
    assert buttons_of(card) == [], "its author has chosen it: there is nothing to judge, and nothing to undo"
    assert "900123" not in words


async def test_a_removal_that_waited_for_discord_is_told_on_the_same_card(house: House) -> None:
    await removes(house)
    house.env.inject_error("DELETE", f"/channels/{house.support.id}/messages/*", status=503, code=0, times=None)
    await house.sam.send(house.support, EXPLICIT)
    first = the_card(house)
    assert "not removed yet" in text_of(first)
    house.env.backend.faults.clear()
    await house.restart()
    await house.env.advance_time(120)
    assert "Outcome: removed" in text_of(the_card(house))
    assert the_card(house).id == first.id


# --- right and wrong


async def test_wrong_is_counted_once_for_the_rule_and_shows_who_said_so(house: House) -> None:
    await removes(house)
    await house.sam.send(house.support, EXPLICIT)
    words = await reads(house.alex, the_card(house), WRONG)
    assert "counted for this rule as wrong" in words
    assert f"<@{house.sam.id}>: you can tell them" in words, "whoever can do something about it may know who it was"
    card = the_card(house)
    assert f"Judged by <@{house.alex.id}>: wrong" in text_of(card)
    assert str(house.sam.id) not in text_of(card)
    assert buttons_of(card) == ["It was right after all"]
    assert await counted(house) == {"content.*": (0, 1)}
    found = await house.ledger.misreads(house.world.guild.id)
    assert found
    assert set(found.values()) == {1}


async def test_said_twice_it_counts_once_whoever_says_it_and_after_a_restart(house: House) -> None:
    await house.sam.send(house.support, HOSTILE)
    old = the_card(house)  # as somebody has it open who does not see the edit
    await reads(house.alex, old, WRONG)
    other = await house.volunteer("max")
    house.env.backend.add_member_role(house.world.guild.id, other.id, house.world.moderators.id)
    await house.restart()
    custom = f"bw:log:wrong:{_decision(old)}"
    answer = await other.click(_forged(house, custom), custom_id=custom)
    assert answer.response is not None
    assert "judged in the same way already" in text_of(answer.response)
    assert await counted(house) == {"content.*": (0, 1)}
    assert f"Judged by <@{house.alex.id}>" in text_of(the_card(house))


async def test_somebody_may_think_better_of_it_and_then_the_count_moves(house: House) -> None:
    await house.sam.send(house.support, HOSTILE)
    await reads(house.alex, the_card(house), WRONG)
    await reads(house.alex, the_card(house), "It was right after all")
    assert await counted(house) == {"content.*": (1, 0)}
    assert await house.ledger.misreads(house.world.guild.id) == {}
    assert "right." in text_of(the_card(house))
    await reads(house.alex, the_card(house), "It was wrong after all")
    assert await counted(house) == {"content.*": (0, 1)}


@pytest.mark.parametrize("label", [RIGHT, WRONG, DISMISS])
async def test_who_may_not_reads_which_role_it_takes(house: House, label: str) -> None:
    await house.sam.send(house.support, HOSTILE)
    house.env.backend.remove_member_role(house.world.guild.id, house.alex.id, house.world.moderators.id)
    sees_the_log(house, house.alex, house.robin)
    before = text_of(the_card(house))
    for who in (house.alex, house.robin):
        assert f"one of these roles: <@&{house.world.moderators.id}>" in await reads(who, the_card(house), label)
    assert text_of(the_card(house)) == before
    assert await counted(house) == {}


async def test_where_only_the_owner_may_judge_the_refusal_says_so(house: House) -> None:
    await house.change(policy={"trust": {"judge": "owner"}})
    await house.sam.send(house.support, HOSTILE)
    sees_the_log(house, house.robin)
    assert "**Manage Server**" in await reads(house.robin, the_card(house), WRONG)
    assert await counted(house) == {}


async def test_nobody_judges_or_undoes_about_a_message_of_their_own(house: House) -> None:
    user = house.env.create_user("max")
    max_ = house.world.guild.add_member(user)
    await max_.send(house.support, HOSTILE)
    house.env.backend.add_member_role(house.world.guild.id, max_.id, house.world.moderators.id)
    for label in (WRONG, DISMISS):
        assert "a message of their own" in await reads(max_, the_card(house), label)
    assert await counted(house) == {}


async def test_an_appeal_that_is_answered_counts_for_the_rule_as_well_and_once(house: House) -> None:
    await removes(house)
    await house.sam.send(house.support, EXPLICIT)
    sam = house.person("sam").user
    form = await sam.click(house.direct("sam")[-1], label="Ask the moderators to look again")
    assert form.modal is not None
    (label,) = form.modal["components"]
    await sam.submit_modal(form, {label["component"]["custom_id"]: ""})
    await reads(house.alex, next(one for one in house.said(house.log) if "Uphold" in buttons_of(one)), "It was wrong")
    assert await counted(house) == {"content.*": (0, 1)}
    assert "wrong." in text_of(the_card(house))
    found = await house.ledger.misreads(house.world.guild.id)
    assert found
    assert set(found.values()) == {1}


# --- undoing


async def test_a_note_can_be_taken_back_and_may_be_left_again(house: House) -> None:
    await house.change(policy={"rules": {"privacy.*": {"rows": [{"respond": ["nudge", "flag"]}]}}})
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1
    words = await reads(house.alex, the_card(house), "Take my note back")
    assert "my note is taken back" in words
    assert house.said(house.support) == []
    card = the_card(house)
    assert f"Undone by <@{house.alex.id}>: my note is taken back" in text_of(card)
    assert buttons_of(card) == [RIGHT, WRONG]
    await house.sam.send(house.support, f"{NUMBER} again")
    assert len(house.said(house.support)) == 1, "the cooldown is forgotten"


async def test_a_note_that_went_by_itself_is_not_said_to_be_taken_back(house: House) -> None:
    await house.change(policy={"rules": {"privacy.*": {"rows": [{"respond": ["nudge", "flag"]}]}}})
    await house.sam.send(house.support, NUMBER)
    await house.env.advance_time(900)
    assert house.said(house.support) == []
    assert "note" not in await reads(house.alex, the_card(house), "Take my note back")


async def test_a_flag_can_be_dismissed_once(house: House) -> None:
    message = await house.sam.send(house.support, HOSTILE)
    old = the_card(house)
    assert "nothing is left to do" in await reads(house.alex, old, DISMISS)
    assert DISMISS not in buttons_of(the_card(house))
    assert message.id in {one.id for one in house.support.history()}
    custom = f"bw:log:undo:{_decision(old)}"
    again = await house.alex.click(_forged(house, custom), custom_id=custom)
    assert again.response is not None
    assert "undone already" in text_of(again.response)


async def test_a_removal_that_has_not_happened_yet_can_be_called_off(house: House) -> None:
    await removes(house)
    house.env.inject_error("DELETE", f"/channels/{house.support.id}/messages/*", status=503, code=0, times=None)
    message = await house.sam.send(house.support, EXPLICIT)
    await reads(house.alex, the_card(house), "Don't remove it")
    house.env.backend.faults.clear()
    await house.env.advance_time(300)
    assert message.id in {one.id for one in house.support.history()}
    assert "it is not removed" in text_of(the_card(house))
    assert "Outcome: the message stays" in text_of(the_card(house))


async def test_what_was_removed_cannot_be_undone_though_a_button_may_say_so(house: House) -> None:
    await removes(house)
    await house.sam.send(house.support, EXPLICIT)
    custom = f"bw:log:undo:{_decision(the_card(house))}"
    answer = await house.alex.click(_forged(house, custom), custom_id=custom)
    assert answer.response is not None
    assert "I keep no words" in text_of(answer.response)
    assert "Undone" not in text_of(the_card(house))


@pytest.mark.parametrize("label", [RIGHT, WRONG, DISMISS])
async def test_an_old_button_says_that_it_is_old(house: House, label: str) -> None:
    await house.sam.send(house.support, HOSTILE)
    await house.days_pass(9)
    assert "too old for me to know" in await reads(house.alex, the_card(house), label)
    assert await counted(house) == {}


async def test_whoever_is_forgotten_takes_what_the_buttons_were_about_with_them(house: House) -> None:
    await house.sam.send(house.support, HOSTILE)
    await house.sam.slash(house.support, "privacy erase")
    assert "too old for me to know" in await reads(house.alex, the_card(house), WRONG)


async def test_who_has_judged_is_nobody_elses_affair_in_what_is_kept(house: House) -> None:
    await house.sam.send(house.support, HOSTILE)
    await reads(house.alex, the_card(house), WRONG)
    theirs, own = str(await house.ledger.export(house.sam.id)), str(await house.ledger.export(house.alex.id))
    assert str(house.alex.id) not in theirs, "its author does not read which moderator it was"
    assert str(house.sam.id) not in own, "nor the moderator who wrote it"
    assert "judged:wrong" in own


async def test_where_discord_is_unwell_the_card_is_changed_later(house: House) -> None:
    await house.sam.send(house.support, HOSTILE)
    card = the_card(house)
    house.env.inject_error("PATCH", f"/channels/{house.log.id}/messages/{card.id}", status=503, code=0, times=None)
    assert "counted for this rule" in await reads(house.alex, card, WRONG)
    assert "Judged" not in text_of(the_card(house))
    house.env.backend.faults.clear()
    await house.env.advance_time(120)
    assert "Judged" in text_of(the_card(house))
    assert await counted(house) == {"content.*": (0, 1)}


# --- many at once


async def test_a_raid_is_a_handful_of_cards_and_one_that_counts_up(house: House) -> None:
    await removes(house)
    raiders = [house.world.guild.add_member(house.env.create_user(f"raider{number}")) for number in range(10)]
    for number in range(60):
        await raiders[number % 10].send(house.support, f"{HOSTILE} {'x' * (number // 10)}")
    await house.env.advance_time(90)
    *own, many = cards(house)
    assert len(own) == 5
    words = text_of(many)
    assert "### 60 messages of one kind" in words
    assert "60 of them removed" in words
    assert f"In <#{house.support.id}>" in words
    assert "`content.*`" in words
    for leak in ("worthless", "raider", *(str(one.id) for one in raiders)):
        assert leak not in words
    assert many.flags.suppress_notifications
    assert buttons_of(many) == []
    edits = [one for one in house.env.http_requests if one.method == "PATCH" and str(many.id) in one.path]
    assert len(edits) <= 20


async def test_a_restart_in_a_raid_makes_no_flood(house: House) -> None:
    for number in range(12):
        await house.sam.send(house.support, f"{HOSTILE} {'x' * number}")
    await house.restart()
    for number in range(12):
        await house.sam.send(house.support, f"{HOSTILE} {'y' * number}")
    await house.env.advance_time(90)
    assert len(cards(house)) <= 12


def _decision(card: discord.Message) -> str:
    """The id in the buttons of a card."""
    for part in card.components:
        for row in getattr(part, "children", []):
            for one in getattr(row, "children", []):
                if isinstance(one, discord.Button) and one.custom_id:
                    return one.custom_id.rsplit(":", 1)[1]
    raise AssertionError("a card without buttons")


def _forged(house: House, custom_id: str) -> discord.Message:
    """The card with another button on it: a client may send any id, and one that is open longer shows old ones."""
    card = the_card(house)
    stored = house.env.backend.get_message(house.log.id, card.id)
    for part in stored.components[0]["components"]:
        if part["type"] == discord.ComponentType.action_row.value:
            part["components"][0]["custom_id"] = custom_id
    return the_card(house)
