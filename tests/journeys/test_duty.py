"""On duty and off, by the week and by hand; how much somebody carries; and when volunteers usually answer, for all."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import discord
import pytest
import simcord

from bot.desk.rota import on_duty, used
from bot.model import Shift
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.people import asked, demote, heard, kept

HOUR = 3600


async def panel(house: House, who: simcord.MemberActor, command: str, **options: object) -> simcord.ResponseMessage:
    answer = await who.slash(house.desk, command, **options)
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response


async def add_shift(
    house: House, shown: simcord.ResponseMessage, days: list[str], begins: str, ends: str
) -> simcord.ResponseMessage:
    """Press *Add a shift* and fill in the form."""
    form = await house.robin.click(shown, label="Add a shift")
    assert form.modal is not None
    await house.robin.submit_modal(form, {"days": days, "from": begins, "until": ends})
    return shown


def stamps(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"<t:(\d+):", text)]


async def until_on_the_clock(house: House, hour: int) -> None:
    """Time passes until it is this hour, UTC."""
    now = datetime.fromtimestamp(house.clock.now(), UTC)
    wanted = now.replace(hour=hour, minute=0, second=30, microsecond=0)
    wanted = wanted if wanted > now else wanted + timedelta(days=1)
    await house.days_pass((wanted - now).total_seconds() / 86_400 - 60 / 86_400)


async def test_on_duty_by_hand_for_some_hours_and_off_again(house: House) -> None:
    answer = await asked(house, house.robin, "duty on", hours=2.0)
    assert stamps(answer)[0] == pytest.approx(house.clock.now() + 2 * HOUR, abs=60)
    assert f"On duty now: <@{house.robin.id}>" in await asked(house, house.alex, "duty who")
    await house.restart()
    assert on_duty(await kept(house, house.robin), house.clock.now())
    assert "nobody calls you" in await asked(house, house.robin, "duty off")
    assert "Nobody is on duty now" in await asked(house, house.robin, "duty who")


async def test_without_a_number_it_is_four_hours_and_then_over_by_itself(house: House) -> None:
    answer = await asked(house, house.robin, "duty on")
    assert stamps(answer)[0] == pytest.approx(house.clock.now() + 4 * HOUR, abs=60)
    await house.days_pass(4.1 / 24)
    assert not on_duty(await kept(house, house.robin), house.clock.now())


async def test_nobody_is_on_duty_for_more_hours_than_there_are_in_a_day_here(house: House) -> None:
    await asked(house, house.robin, "duty on", hours=12.0)
    answer = await asked(house, house.robin, "duty on", hours=12.0)
    assert stamps(answer)[0] == pytest.approx(house.clock.now() + 6 * HOUR, abs=60)
    await house.days_pass(6.1 / 24)
    assert "Nobody is on duty now" in await asked(house, house.robin, "duty who")
    refused = await asked(house, house.robin, "duty on")
    assert "You have been there for 6 h within the last day" in refused
    assert stamps(refused)[0] == pytest.approx(house.clock.now() + 18 * HOUR, abs=HOUR)
    await house.restart()
    await house.days_pass(18 / 24)
    assert "You're on duty until" in await asked(house, house.robin, "duty on")


async def test_the_servers_own_hours_count(house: House) -> None:
    await house.change(policy={"desk": {"hours": "2h"}})
    answer = await asked(house, house.robin, "duty on", hours=5.0)
    assert stamps(answer)[0] == pytest.approx(house.clock.now() + 2 * HOUR, abs=60)


async def test_weekly_shifts_in_ones_own_time_zone_with_times_by_ones_own_clock(house: House) -> None:
    choices = await house.robin.autocomplete(house.desk, "duty shifts", "zone", "kolk")
    assert choices == [{"name": "Asia/Kolkata", "value": "Asia/Kolkata"}]
    shown = await panel(house, house.robin, "duty shifts", zone="Asia/Kolkata")
    assert "Asia/Kolkata" in text_of(shown)
    assert "no shifts yet" in text_of(shown)
    await house.restart()
    await add_shift(house, shown, ["0", "4"], "18:00", "22:00")
    words = text_of(shown)
    assert "Monday 18:00 to 22:00" in words
    assert "Friday 18:00 to 22:00" in words
    for begins, ends in zip(stamps(words)[::2], stamps(words)[1::2], strict=True):
        assert ends - begins == 4 * HOUR
        assert datetime.fromtimestamp(begins, UTC).strftime("%H:%M") == "12:30"
    assert (await kept(house, house.robin)).shifts == (Shift(0, 1080, 1320), Shift(4, 1080, 1320))
    await house.robin.select(shown, ["0:1080:1320"])
    assert "Monday" not in text_of(shown)
    assert (await kept(house, house.robin)).shifts == (Shift(4, 1080, 1320),)


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [("evening", "22:00", "write it like 18:00"), ("18:00", "25", "write it like 18:00"), ("18", "18:00", "the same")],
)
async def test_what_cannot_be_read_is_said_kindly_and_changes_nothing(
    house: House, begins: str, ends: str, said: str
) -> None:
    shown = await panel(house, house.robin, "duty shifts")
    await add_shift(house, shown, ["0"], begins, ends)
    assert said in text_of(shown)
    assert (await kept(house, house.robin)).shifts == ()


async def test_a_zone_that_nobody_knows_is_said_kindly_and_shifts_are_not_without_end(house: House) -> None:
    shown = await panel(house, house.robin, "duty shifts", zone="Atlantis")
    assert "don't know that time zone" in text_of(shown)
    assert (await kept(house, house.robin)).zone == "UTC"
    week = [str(day) for day in range(7)]
    for begins in ("08:00", "10:00", "12:00"):
        await add_shift(house, shown, week, begins, "23:00")
    assert "room for 25 shifts" not in text_of(shown)
    await add_shift(house, shown, week, "14:00", "23:00")
    assert "room for 25 shifts" in text_of(shown)
    assert len((await kept(house, house.robin)).shifts) == 21


async def test_a_shift_begins_by_itself_and_off_lets_somebody_out_of_it(house: House) -> None:
    shown = await panel(house, house.robin, "duty shifts")
    await add_shift(house, shown, [str(day) for day in range(7)], "18:00", "22:00")
    await until_on_the_clock(house, 17)
    before = await asked(house, house.alex, "duty who")
    assert "Nobody is on duty now" in before
    assert f"Next: <@{house.robin.id}>" in before
    await house.restart()
    await until_on_the_clock(house, 18)
    assert f"On duty now: <@{house.robin.id}>" in await asked(house, house.alex, "duty who")
    answer = await asked(house, house.robin, "duty off")
    assert stamps(answer)[-1] == pytest.approx(house.clock.now() + 24 * HOUR, abs=HOUR)
    assert "Nobody is on duty now" in await asked(house, house.alex, "duty who")
    await until_on_the_clock(house, 18)
    assert f"On duty now: <@{house.robin.id}>" in await asked(house, house.alex, "duty who")


async def test_limits_are_seen_by_oneself_alone_and_are_only_ever_lower(house: House) -> None:
    shown = await panel(house, house.robin, "duty limits")
    assert "Nobody else sees it" in text_of(shown)
    await house.restart()
    await house.robin.select(shown, ["1"], custom_id="bw:limit:cases")
    await house.robin.select(shown, ["2"], custom_id="bw:limit:hours")
    robin = await kept(house, house.robin)
    assert (robin.open_cases, robin.hours) == (1, 2 * HOUR)
    answer = await asked(house, house.robin, "duty on", hours=5.0)
    assert stamps(answer)[0] == pytest.approx(house.clock.now() + 2 * HOUR, abs=60)
    with pytest.raises(simcord.SetupError):  # nothing above the server's own is offered
        await house.robin.select(shown, ["7"], custom_id="bw:limit:hours")
    await house.robin.select(shown, ["everybody"], custom_id="bw:limit:hours")
    assert (await kept(house, house.robin)).hours is None
    assert str(house.robin.id) not in "".join(text_of(one) for one in house.said(house.log))


async def test_a_limit_that_changes_while_somebody_is_there_counts_from_then_on(house: House) -> None:
    await asked(house, house.robin, "duty on", hours=6.0)
    await house.days_pass(3 / 24)
    shown = await panel(house, house.robin, "duty limits")
    await house.robin.select(shown, ["2"], custom_id="bw:limit:hours")
    robin = await kept(house, house.robin)
    assert used(robin, house.clock.now()) == pytest.approx(3 * HOUR, abs=120)
    assert not on_duty(robin, house.clock.now())


async def test_only_volunteers_use_it_and_everybody_else_reads_which_role_it_takes(house: House) -> None:
    role = f"<@&{house.world.volunteers.id}>"
    for command in ("duty on", "duty off", "duty shifts", "duty limits", "duty who", "duty hours"):
        answer = heard(await house.sam.slash(house.support, command))
        assert role in answer or f"<@&{house.world.moderators.id}>" in answer, command
    shown = await panel(house, house.robin, "duty shifts")
    form = await house.robin.click(shown, label="Add a shift")
    demote(house, house.robin)
    await house.robin.submit_modal(form, {"days": ["0"], "from": "18:00", "until": "20:00"})
    assert role in text_of(shown)
    assert (await kept(house, house.robin)).shifts == ()


async def test_a_new_code_sends_nobody_off_duty_unasked_and_whoever_loses_the_role_is_off(house: House) -> None:
    await asked(house, house.robin, "duty on")
    await house.change(policy={"conduct": {"version": "2", "text": "We listen."}})
    assert f"On duty now: <@{house.robin.id}>" in await asked(house, house.alex, "duty who")
    answer = await house.robin.slash(house.desk, "duty on")
    assert "Then use **/duty on** again" in heard(answer)
    assert answer.response is not None
    await house.robin.click(answer.response, label="I accept")
    assert f"On duty now: <@{house.robin.id}>" in await asked(house, house.alex, "duty who")
    demote(house, house.robin)
    assert "Nobody is on duty now" in await asked(house, house.alex, "duty who")


# --- the line in the support channels


async def usual_line(house: House) -> discord.Message:
    """A moderator has it said in the support channel."""
    answer = await house.alex.slash(house.support, "duty hours")
    assert "Say it here" in buttons_of(answer.response) if answer.response else False
    assert answer.response is not None
    await house.alex.click(answer.response, label="Say it here")
    (line,) = house.said(house.support)
    return line


async def test_a_support_channel_can_show_when_volunteers_usually_answer(house: House) -> None:
    shown = await panel(house, house.robin, "duty shifts")
    await add_shift(house, shown, [str(day) for day in range(7)], "18:00", "23:00")
    line = await usual_line(house)
    assert line.content == "Volunteers usually answer 18:00 to 23:00 UTC."
    assert line.mentions == []
    assert str(house.robin.id) not in line.content
    answer = await house.sam.click(line, label="In my time")
    assert len(stamps(heard(answer))) == 14, "seven days, by the reader's own clock"


async def test_where_nobody_has_shifts_the_line_says_so(house: House) -> None:
    line = await usual_line(house)
    assert "no fixed hours" in line.content
    assert "no fixed hours" in heard(await house.sam.click(line, label="In my time"))


async def test_the_line_is_brought_up_to_date_and_never_stands_twice(house: House) -> None:
    await usual_line(house)
    shown = await panel(house, house.robin, "duty shifts")
    await add_shift(house, shown, ["0", "1", "2", "3", "4"], "18:00", "23:00")
    await house.sam.send(house.support, "hello")
    line = await usual_line(house)
    assert line.content == "Volunteers usually answer Monday to Friday 18:00 to 23:00 UTC."
    await house.restart()
    demote(house, house.robin)
    await house.env.advance_time(90)
    await house.sam.click(line, label="In my time")
    assert "no fixed hours" in house.said(house.support)[0].content, "whoever presses puts it right"


async def test_a_moderator_who_is_none_any_more_has_nothing_said(house: House) -> None:
    answer = await house.alex.slash(house.support, "duty hours")
    assert answer.response is not None
    house.env.backend.remove_member_role(house.world.guild.id, house.alex.id, house.world.moderators.id)
    again = await house.alex.click(answer.response, label="Say it here")
    assert "for moderators" in heard(again)
    assert house.said(house.support) == []


async def test_where_the_bot_may_not_write_the_moderator_reads_so(house: House) -> None:
    house.forbid(house.support, send_messages=True)
    answer = await house.alex.slash(house.support, "duty hours")
    assert answer.response is not None
    again = await house.alex.click(answer.response, label="Say it here")
    assert "may not write" in heard(again)
