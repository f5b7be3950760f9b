"""Talk to a volunteer here: whoever asks for a person is heard, and told honestly whether one is there."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import discord
import pytest
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.model import CaseState, Level, Origin, Shift
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_care import CRY, SUPPORT_BUTTON, care, options
from tests.journeys.test_desk import press, resolve, the_card, the_case

ASK = "Talk to a volunteer here"
DYING = "i took all my pills and im dying"
TOLD, KNOWN = "I have told the volunteers of this server", "know already that you would like to talk"
NOBODY, THERE = "Nobody is on duty right now", "Somebody is on duty now"
PROMISES = re.compile(r"\b(will come|will be with you|will write|will answer|soon|shortly|promise)\b")


def shown(result: simcord.InteractionResult) -> discord.Message:
    """What only the person who pressed reads."""
    assert result.response is not None
    assert result.response.message.flags.ephemeral
    return result.response.message


async def help_now(house: House) -> discord.Message:
    return shown(await house.sam.slash(house.support, "help-now"))


async def ask(house: House, message: discord.Message | None = None) -> str:
    """Sam presses the button in /help-now, or in another reply; what they read then."""
    message = message or await help_now(house)
    answer = shown(await house.sam.click(message, label=ASK))
    assert answer.id == message.id, "it is one reply, which changes"
    return answer.content


async def on_duty(house: House, *, until: float = 3600.0, shifts: tuple[Shift, ...] = ()) -> None:
    """Robin has accepted the code, and is on duty for so many seconds."""
    guild, now = house.world.guild.id, house.clock.now()
    await house.ledger.change_volunteer(
        guild, house.robin.id, lambda one: replace(one, conduct="1", on_until=now + until, shifts=shifts), now
    )


async def test_who_asks_has_an_urgent_case_and_a_card_that_says_so(house: House) -> None:
    words = await ask(house)
    assert TOLD in words
    case = await the_case(house)
    assert (case.level, case.origin, case.kinds, case.links) == (Level.URGENT, Origin.ASKED, (), ())
    assert (case.person_id, case.state) == (house.sam.id, CaseState.NEW)
    card = the_card(house)
    assert f"<@{house.sam.id}> asked for somebody to talk to." in text_of(card)
    assert "May be about" not in text_of(card)
    assert buttons_of(card)[0] == "Claim"
    assert (house.said(house.support), house.said(house.log)) == ([], [])
    posts = [one.json for one in house.env.http_requests if one.method == "POST" and f"/{house.desk.id}/" in one.path]
    assert [isinstance(one, dict) and one["allowed_mentions"] for one in posts] == [{"parse": []}], "it pings nobody"


async def test_the_answer_is_private_warm_and_promises_nothing_and_the_help_stays_below_it(house: House) -> None:
    message = await help_now(house)
    chosen = shown(await house.sam.select(message, ["GB"]))
    words = await ask(house, chosen)
    assert words.startswith("I'm a bot")
    assert not PROMISES.search(words)
    assert "You don't have to wait" in words
    lines = [line for line in words.splitlines() if line.startswith("**")]
    assert "**999**" in lines[0]
    assert len(lines) == 3
    assert options(shown(await house.sam.select(message, ["US"]))), "the country can still be changed"


async def test_with_somebody_on_duty_it_says_so_and_nothing_more(house: House) -> None:
    await on_duty(house)
    words = await ask(house)
    assert THERE in words
    assert NOBODY not in words
    assert "<t:" not in words


async def test_with_nobody_on_duty_it_says_when_somebody_is_usually_there_by_each_readers_own_clock(
    house: House,
) -> None:
    today = datetime.fromtimestamp(house.clock.now(), UTC)
    tomorrow = (today.weekday() + 1) % 7
    await on_duty(house, until=-1, shifts=(Shift(tomorrow, 18 * 60, 23 * 60),))
    words = await ask(house)
    begins, ends = (
        int(datetime(today.year, today.month, today.day, hour, tzinfo=UTC).timestamp()) + 86_400 for hour in (18, 23)
    )
    assert NOBODY in words
    assert f"from <t:{begins}:t> to <t:{ends}:t> your time (<t:{begins}:R>)" in words
    assert "may still look in" in words
    assert "findahelpline.com" in words


async def test_with_nobody_on_duty_and_no_hours_known_it_says_that(house: House) -> None:
    words = await ask(house)
    assert NOBODY in words
    assert "don't know when" in words


async def test_nobody_counts_as_there_who_may_not_answer_any_more(house: House) -> None:
    await on_duty(house)
    house.env.backend.remove_member_role(house.world.guild.id, house.robin.id, house.world.volunteers.id)
    assert NOBODY in await ask(house)


async def test_a_new_version_of_the_code_of_conduct_takes_nobody_away_from_whoever_asks(house: House) -> None:
    """They are called as before, and say yes to the new version when they take the case."""
    await on_duty(house)
    await house.change(policy={"conduct": {"version": "2", "text": "Be kind."}})
    words = await ask(house)
    assert THERE in words
    assert NOBODY not in words


async def test_asking_again_changes_nothing_and_says_that_it_is_known(house: House) -> None:
    await ask(house)
    card, case = the_card(house), await the_case(house)
    await house.env.advance_time(600)
    words = await ask(house)
    assert KNOWN in words
    assert NOBODY in words
    assert await the_case(house) == case
    assert the_card(house).id == card.id


async def test_after_an_episode_asking_is_a_case_of_its_own(house: House) -> None:
    await ask(house)
    await house.days_pass(0.25)
    assert TOLD in await ask(house)
    assert len(await house.ledger.cases(house.world.guild.id)) == 2


async def test_whoever_has_taken_it_is_said_to_have_seen_it(house: House) -> None:
    await ask(house)
    await press(house, house.robin, "Claim")
    words = await ask(house)
    assert "A volunteer of this server has seen" in words
    assert str(house.robin.id) not in words
    assert NOBODY not in words


async def test_a_closed_case_is_open_again_for_whoever_asks(house: House) -> None:
    await ask(house)
    card = the_card(house)
    await press(house, house.robin, "Claim")
    await resolve(house, house.robin, "safer")
    await house.env.advance_time(60)
    assert TOLD in await ask(house)
    assert (await the_case(house)).state is CaseState.NEW
    assert the_card(house).id != card.id, "an edit calls nobody"


# --- behind the button under a message


async def test_behind_support_options_the_case_of_the_message_says_that_they_asked(house: House) -> None:
    first = shown(await house.sam.click(await care(house), label=SUPPORT_BUTTON))
    card, before = the_card(house), await the_case(house)
    await house.env.advance_time(60)
    assert TOLD in await ask(house, first)
    case = await the_case(house)
    assert (case.id, case.level, case.origin, case.links) == (before.id, before.level, Origin.ASKED, before.links)
    assert the_card(house).id == card.id
    assert "They asked for somebody to talk to." in text_of(the_card(house))
    assert "May be about thoughts of suicide" in text_of(the_card(house))


async def test_asking_raises_a_quieter_case_to_urgent_with_a_card_that_calls(house: House) -> None:
    public = await care(house, "i dont want to be here anymore")
    assert (await the_case(house)).level is Level.CONCERN
    card = the_card(house)
    await ask(house, shown(await house.sam.click(public, label=SUPPORT_BUTTON)))
    assert (await the_case(house)).level is Level.URGENT
    assert the_card(house).id != card.id
    assert text_of(the_card(house)).count("Urgent") == 1


async def test_in_an_emergency_the_number_stays_first_and_the_case_an_emergency(house: House) -> None:
    first = shown(await house.sam.click(await care(house, DYING), label=SUPPORT_BUTTON))
    chosen = shown(await house.sam.select(first, ["GB"]))
    words = await ask(house, chosen)
    assert words.splitlines()[1].startswith("**In immediate danger**")
    assert TOLD in words
    assert (await the_case(house)).level is Level.EMERGENCY


async def test_not_what_i_meant_leaves_the_case_of_whoever_asked_for_somebody(house: House) -> None:
    first = shown(await house.sam.click(await care(house), label=SUPPORT_BUTTON))
    await ask(house, first)
    thanks = shown(await house.sam.click(first, label="Not what I meant"))
    assert "may still look in" in thanks.content
    assert (await the_case(house)).state is CaseState.NEW


async def test_after_not_what_i_meant_the_next_cry_gets_its_line_in_the_channel(house: House) -> None:
    first = shown(await house.sam.click(await care(house), label=SUPPORT_BUTTON))
    await house.sam.click(first, label="Not what I meant")
    assert house.said(house.support) == []
    await house.env.advance_time(600)
    await house.sam.send(house.support, "i really want to die, i cant stop thinking about killing myself")
    assert [buttons_of(line) for line in house.said(house.support)] == [[SUPPORT_BUTTON]]
    assert (await the_case(house)).state is CaseState.NEW


async def test_without_it_the_same_cry_is_answered_once_in_an_episode(house: House) -> None:
    await care(house)
    await house.sam.send(house.support, "i really want to die, i cant stop thinking about killing myself")
    assert len(house.said(house.support)) == 1


# --- what is said about volunteers in small print


async def test_who_was_called_is_told_when_nobody_is_on_duty(house: House) -> None:
    first = shown(await house.sam.click(await care(house), label=SUPPORT_BUTTON))
    last = shown(await house.sam.select(first, ["GB"])).content.splitlines()[-1]
    assert "has been asked to look in" in last
    assert NOBODY in last
    await on_duty(house)
    last = shown(await house.sam.select(first, ["GB"])).content.splitlines()[-1]
    assert NOBODY not in last
    await press(house, house.robin, "Claim")
    await house.env.advance_time(1_000)
    last = shown(await house.sam.select(first, ["GB"])).content.splitlines()[-1]
    assert NOBODY not in last, "somebody has taken it, whoever is on duty"


async def test_help_now_does_not_say_that_nobody_knows_once_they_have_asked(house: House) -> None:
    message = await help_now(house)
    assert "nobody has been called" in message.content
    await ask(house, message)
    for again in (shown(await house.sam.select(message, ["GB"])), await help_now(house)):
        assert "nobody has been called" not in again.content
        assert "You have asked for somebody to talk to, and volunteers know it." in again.content
    assert "nobody has been called" in shown(await house.robin.slash(house.support, "help-now")).content


# --- where it cannot be done


async def test_where_the_card_cannot_be_shown_it_says_so_and_the_next_try_may_succeed(house: House) -> None:
    house.forbid(house.desk, send_messages=True)
    words = await ask(house)
    assert "I can't reach the volunteers of this server right now" in words
    assert "nothing to do with you" in words
    assert "findahelpline.com" in words
    assert len(house.said(house.log)) == 1, "moderators know"
    house.env.backend.set_overwrite(
        house.desk.id, Overwrite(house.env.backend.bot_user.id, OverwriteType.MEMBER, allow=0, deny=0)
    )
    await house.env.advance_time(120)
    assert TOLD in await ask(house)
    the_card(house)


async def test_where_discord_does_not_answer_it_says_that_it_goes_on_trying_and_does(house: House) -> None:
    house.env.inject_error("POST", f"/channels/{house.desk.id}/messages", status=500)
    words = await ask(house)
    assert "go on trying" in words
    assert "don't wait" in words
    assert house.said(house.desk) == []
    await house.restart()
    await house.env.advance_time(120)
    the_card(house)


async def test_where_the_desk_is_deleted_it_says_so(house: House) -> None:
    house.env.backend.delete_channel(house.desk.id)
    assert "I can't reach the volunteers" in await ask(house)


async def test_where_nothing_is_set_up_it_says_so_kindly_and_the_lines_stay(new_house: House) -> None:
    words = await ask(new_house)
    assert "no volunteers can be asked through me" in words
    assert "findahelpline.com" in words
    assert await new_house.ledger.cases(new_house.world.guild.id) == ()


async def test_the_button_works_after_a_restart_and_a_crash_before_the_card_is_made_good(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = await help_now(house)
    await house.restart()
    with monkeypatch.context() as broken:

        async def crash(*_: object) -> None:
            raise RuntimeError

        broken.setattr(house.ledger, "add", crash)
        await house.sam.click(message, label=ASK)
    assert house.said(house.desk) == []
    assert (await the_case(house)).card is None
    house.env.errors.clear() if hasattr(house.env, "errors") else None
    await house.restart()
    assert TOLD in await ask(house, message)
    the_card(house)


# --- direct messages


@pytest.fixture
async def two(house: House) -> simcord.GuildHandle:
    """A second server with the bot in it, which is set up as well. Sam is not there yet."""
    guild = house.env.create_guild("Lighthouse", owner=house.env.create_user("keeper"))
    names = {name: guild.create_text_channel(name) for name in ("talk", "desk", "log")}
    role = guild.create_role("Volunteer")
    server = replace(
        await house.ledger.server(house.world.guild.id),
        guild_id=guild.id,
        support_channels=frozenset({names["talk"].id}),
        desk_channel=names["desk"].id,
        log_channel=names["log"].id,
        volunteer_roles=frozenset({role.id}),
        moderator_roles=frozenset({role.id}),
    )
    await house.ledger.save_server(server, house.clock.now())
    await house.env.settle()
    return guild


async def in_direct(house: House) -> discord.Message:
    return shown(await house.person("sam").user.slash("help-now"))


async def test_in_a_direct_message_the_one_server_that_both_share_is_found(
    house: House, two: simcord.GuildHandle
) -> None:
    answer = shown(await house.person("sam").user.click(await in_direct(house), label=ASK))
    assert "I have told the volunteers of Harbour (practice)" in answer.content
    assert (await the_case(house)).person_id == house.sam.id
    the_card(house)
    assert await house.ledger.cases(two.id) == ()


async def test_in_a_direct_message_of_several_servers_one_is_chosen(house: House, two: simcord.GuildHandle) -> None:
    sam = house.person("sam").user
    two.add_member(sam)
    asked = shown(await sam.click(await in_direct(house), label=ASK))
    assert "In which server" in asked.content
    assert "findahelpline.com" in asked.content
    assert sorted(options(asked)) == sorted([str(house.world.guild.id), str(two.id)])
    await house.restart()
    answer = shown(await sam.select(asked, [str(two.id)]))
    assert "I have told the volunteers of Lighthouse" in answer.content
    assert await house.ledger.cases(house.world.guild.id) == ()
    (case,) = await house.ledger.cases(two.id)
    assert case.person_id == sam.id


async def test_whoever_has_left_the_server_that_they_choose_asks_nobody_there(
    house: House, two: simcord.GuildHandle
) -> None:
    sam = house.person("sam").user
    two.add_member(sam)
    asked = shown(await sam.click(await in_direct(house), label=ASK))
    house.env.backend.remove_member(two.id, sam.id)
    answer = shown(await sam.select(asked, [str(two.id)]))
    assert "I found no server of yours" in answer.content
    assert await house.ledger.cases(two.id) == ()


async def test_in_a_direct_message_without_a_server_in_common_it_says_so_kindly(new_house: House) -> None:
    sam = new_house.person("sam").user
    answer = shown(await sam.click(await in_direct(new_house), label=ASK))
    assert "I found no server of yours" in answer.content
    assert "findahelpline.com" in answer.content


async def test_in_the_direct_message_about_a_cry_the_server_is_known(house: House, two: simcord.GuildHandle) -> None:
    sam = house.person("sam").user
    two.add_member(sam)
    house.forbid(house.support, send_messages=True)
    await house.sam.send(house.support, CRY)
    (direct,) = house.direct("sam")
    first = shown(await sam.click(direct, label=SUPPORT_BUTTON))
    answer = shown(await sam.click(first, label=ASK))
    assert "I have told the volunteers of Harbour (practice)" in answer.content
    assert (await the_case(house)).origin is Origin.ASKED


# --- what volunteers do with it


async def test_a_case_without_a_message_goes_all_the_way(house: House) -> None:
    await ask(house)
    listed = await house.robin.slash(house.desk, "desk cases")
    assert listed.response is not None
    link = f"https://discord.com/channels/{house.world.guild.id}/{house.desk.id}/{the_card(house).id}"
    assert link in text_of(listed.response)
    assert link in await press(house, house.robin, "Claim")
    assert "moderators know" in await press(house, house.robin, "Escalate")
    (line,) = house.said(house.log)
    assert link in text_of(line)
    await press(house, house.robin, "Misread")
    assert (await the_case(house)).state is CaseState.MISREAD
    assert await house.ledger.misreads(house.world.guild.id) == {}, "nothing was heard, so nothing was misheard"


async def test_whoever_asks_and_is_a_volunteer_is_looked_after_by_somebody_else(house: House) -> None:
    message = shown(await house.robin.slash(house.support, "help-now"))
    await house.robin.click(message, label=ASK)
    assert "somebody else looks after it" in await press(house, house.robin, "Claim")


async def test_nothing_is_left_of_it_when_whoever_asked_wants_to_be_forgotten(house: House) -> None:
    await ask(house)
    await house.ledger.erase(house.sam.id)
    assert not any((await house.ledger.export(house.sam.id)).values())
