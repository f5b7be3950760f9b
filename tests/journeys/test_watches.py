"""Quiet lines: what may be a cry for help, not surely, waits a day for somebody who looks. Nobody is called."""

from __future__ import annotations

import re

import discord
import pytest
import simcord

from bot.model import CaseState, Level, Link, Origin, Watch, decision_id
from bot.transport import buttons
from bot.transport.quiet import MOST, quiet_lines
from bot.wording.wording import FOLDER, Wording
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_desk import another_volunteer, demote, press, the_card, the_case

QUIET = "honestly nobody would miss me"
PAIR = ["Make it a case", "Nothing"]


async def watches(house: House, who: simcord.MemberActor | None = None) -> discord.Message:
    """What ``/desk watches`` shows, to whoever asks alone."""
    answer = await (who or house.robin).slash(house.desk, "desk watches")
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response.message


def lines(message: discord.Message) -> list[str]:
    return [line for line in text_of(message).splitlines() if "https://" in line and line.startswith("**")]


async def click(
    house: House, who: simcord.MemberActor, message: discord.Message, label: str, watch_id: str = ""
) -> discord.Message:
    """Press a button of the list, and read what it says then."""
    action = buttons.QuietAction.CASE if label == PAIR[0] else buttons.QuietAction.NOTHING
    chosen = {"custom_id": buttons.quiet(action, watch_id)} if watch_id else {"label": label}
    answer = await who.click(message, **chosen)
    assert answer.response is not None
    assert answer.response.message.id == message.id, "it is one list, which changes"
    return answer.response.message


async def many(house: House, count: int, first: int = 1) -> list[Watch]:
    """So many quiet lines about members of their own."""
    now, made = house.clock.now(), []
    for number in range(first, first + count):
        link = Link(house.support.id, 10**18 + number)
        watch = Watch(
            decision_id(link.message_id, 0), house.world.guild.id, 10**17 + number, link, Level.CONCERN,
            ("crisis.eating",), 0.2, now - 100 + number,
        )  # fmt: skip
        await house.ledger.keep_watch(watch, now)
        made.append(watch)
    return made


async def test_what_is_not_sure_says_nothing_to_anybody_and_waits_in_the_list(house: House) -> None:
    message = await house.sam.send(house.support, QUIET)
    assert house.said(house.support) == house.said(house.desk) == house.said(house.log) == house.direct("sam") == []
    shown = await watches(house)
    (line,) = lines(shown)
    assert line.startswith("**Concern**")
    assert "thoughts of suicide" in line
    assert re.search(r"\(a faint sign, \d+ %\)", line)
    assert f"/{house.support.id}/{message.id}" in line
    assert buttons_of(shown) == PAIR
    assert "miss me" not in text_of(shown)
    assert str(house.sam.id) not in text_of(shown)


async def test_it_is_gone_after_a_day(house: House) -> None:
    await house.sam.send(house.support, QUIET)
    await house.days_pass(1)
    shown = await watches(house)
    assert lines(shown) == []
    assert "nothing to look at" in text_of(shown)


async def test_it_is_gone_when_its_author_takes_it_back(house: House) -> None:
    await house.sam.send(house.support, QUIET)
    await house.env.advance_time(60)
    await house.sam.send(house.support, "nvm im ok now")
    assert lines(await watches(house)) == []


async def test_made_a_case_it_is_on_the_desk_and_the_member_hears_nothing(house: House) -> None:
    message = await house.sam.send(house.support, QUIET)
    after = await click(house, house.robin, await watches(house), PAIR[0])
    case = await the_case(house)
    assert (case.person_id, case.level, case.kinds) == (house.sam.id, Level.CONCERN, ("crisis.suicide",))
    assert (case.origin, case.state) == (Origin.HEARD, CaseState.NEW)
    assert [link.message_id for link in case.links] == [message.id]
    card = the_card(house)
    assert f"It's a case now: https://discord.com/channels/{house.world.guild.id}/{house.desk.id}/{card.id}" in text_of(
        after
    )
    assert lines(after) == []
    assert house.said(house.support) == house.direct("sam") == house.said(house.log) == []
    assert "It's yours" in await press(house, house.robin, "Claim")
    await house.env.advance_time(60)
    assert house.said(house.support) == house.direct("sam") == []


async def test_looked_at_and_nothing_it_goes_and_the_others_stay(house: House) -> None:
    first, second = await many(house, 2)
    shown = await watches(house)
    assert len(lines(shown)) == 2
    after = await click(house, house.robin, shown, PAIR[1], second.id)
    assert "Thanks for looking" in text_of(after)
    (line,) = lines(after)
    assert str(first.link.message_id) in line
    assert await house.ledger.cases(house.world.guild.id) == ()
    assert house.said(house.desk) == []


async def test_newest_first_no_more_than_fit_and_how_many_are_left(house: House) -> None:
    made = await many(house, 14)
    shown = await watches(house)
    assert [re.findall(r"/(\d+)$", line)[0] for line in lines(shown)] == [
        str(one.link.message_id) for one in reversed(made[-MOST:])
    ]
    assert MOST <= 10
    assert "And 5 more." in text_of(shown)
    assert buttons_of(shown) == PAIR * MOST
    view = quiet_lines(made, Wording.load(FOLDER))
    assert len(list(view.walk_children())) <= 40
    assert sum(len(one.content) for one in view.walk_children() if isinstance(one, discord.ui.TextDisplay)) <= 4_000


@pytest.mark.parametrize(
    ("sure", "word"), [(0.09, "a faint sign, 9 %"), (0.34, "perhaps, 34 %"), (0.9, "likely, 90 %")]
)
def test_how_sure_it_is_is_said_in_a_word(sure: float, word: str) -> None:
    watch = Watch("a" * 16, 1, 2, Link(3, 4), Level.URGENT, ("crisis.abuse",), sure, 0.0)
    texts = [one.content for one in quiet_lines([watch], Wording.load(FOLDER)).walk_children()
             if isinstance(one, discord.ui.TextDisplay)]  # fmt: skip
    assert f"({word})" in texts[1]


@pytest.mark.parametrize("label", PAIR)
async def test_of_two_who_press_one_makes_the_case_and_the_other_is_told(house: House, label: str) -> None:
    await house.sam.send(house.support, QUIET)
    vera = await another_volunteer(house)
    mine, theirs = await watches(house), await watches(house, vera)
    await click(house, house.robin, mine, PAIR[0])
    assert "Somebody else has looked at that one already" in text_of(await click(house, vera, theirs, label))
    the_card(house)


async def test_it_works_after_a_restart(house: House) -> None:
    await house.sam.send(house.support, QUIET)
    shown = await watches(house)
    await house.restart()
    await click(house, house.robin, shown, PAIR[0])
    the_card(house)


@pytest.mark.parametrize("label", PAIR)
async def test_it_is_for_people_on_the_desk_who_still_are_when_they_press(house: House, label: str) -> None:
    await house.sam.send(house.support, QUIET)
    answer = await house.sam.slash(house.support, "desk watches")
    assert answer.response is not None
    assert answer.ephemeral
    assert lines(answer.response.message) == []
    assert "Only volunteers" in text_of(answer.response)
    shown = await watches(house)
    demote(house, house.robin)
    after = await click(house, house.robin, shown, label)
    assert "Only volunteers" in text_of(after)
    assert lines(after) == []
    assert len(lines(await watches(house, house.alex))) == 1
    assert await house.ledger.cases(house.world.guild.id) == ()


async def test_nobody_sees_a_line_about_themselves_or_ends_it(house: House) -> None:
    vera = await another_volunteer(house)
    message = await house.robin.send(house.support, QUIET)
    assert lines(await watches(house)) == []
    theirs = await watches(house, vera)
    assert len(lines(theirs)) == 1
    (watch,) = await house.ledger.watches(house.world.guild.id)
    # Buttons with its id, where Robin can press them: an id proves nothing.
    place = house.env.bot.get_partial_messageable(house.desk.id, guild_id=house.world.guild.id)
    for label in PAIR:
        planted = await place.send(view=quiet_lines([watch], Wording.load(FOLDER)))
        await click(house, house.robin, planted, label)
    assert await house.ledger.watches(house.world.guild.id) == (watch,)
    assert await house.ledger.cases(house.world.guild.id) == ()
    await click(house, vera, theirs, PAIR[0])
    assert [link.message_id for link in (await the_case(house)).links] == [message.id]


async def test_whoever_cannot_take_somebodys_cases_is_not_shown_their_lines(house: House) -> None:
    await house.sam.send(house.support, QUIET)
    await house.ledger.recuse(house.world.guild.id, house.robin.id, house.sam.id, house.clock.now())
    assert lines(await watches(house)) == []
    assert len(lines(await watches(house, house.alex))) == 1


async def test_what_has_become_a_case_meanwhile_has_no_line_any_more(house: House) -> None:
    message = await house.sam.send(house.support, QUIET)
    answer = await house.alex.context_menu(house.support, "Ask a volunteer to look", message)
    assert answer.response is not None
    assert lines(await watches(house)) == []


async def test_an_edited_message_has_one_line_and_goes_as_one(house: House) -> None:
    message = await house.sam.send(house.support, QUIET)
    await house.env.advance_time(60)
    await house.sam.edit(message, "honestly nobody would miss me at all")
    assert len(await house.ledger.watches(house.world.guild.id)) == 2
    shown = await watches(house)
    assert len(lines(shown)) == 1
    after = await click(house, house.robin, shown, PAIR[1])
    assert lines(after) == []
    assert await house.ledger.watches(house.world.guild.id) == ()


async def test_where_the_card_cannot_be_shown_the_case_is_in_the_list_of_cases(house: House) -> None:
    await house.sam.send(house.support, QUIET)
    house.forbid(house.desk, send_messages=True)
    after = await click(house, house.robin, await watches(house), PAIR[0])
    assert "can't be shown on the desk" in text_of(after)
    answer = await house.robin.slash(house.desk, "desk cases")
    assert answer.response is not None
    assert "Concern" in text_of(answer.response)


async def test_it_joins_the_case_of_the_same_person(house: House) -> None:
    await house.sam.send(house.support, QUIET)
    await house.env.advance_time(60)
    await house.sam.send(house.support, "i want to kill myself tonight")
    await press(house, house.robin, "Claim")
    await click(house, house.robin, await watches(house), PAIR[0])
    case = await the_case(house)
    assert (case.owner_id, len(case.links)) == (house.robin.id, 2)
    assert text_of(the_card(house)).count("https://") == 2


async def test_nothing_is_left_of_it_when_its_author_wants_to_be_forgotten(house: House) -> None:
    await house.sam.send(house.support, QUIET)
    await house.ledger.erase(house.sam.id)
    assert lines(await watches(house)) == []
