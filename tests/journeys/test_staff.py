"""How a journey begins: who has accepted the code of conduct, and who is on duty."""

from __future__ import annotations

from bot.app import configure
from bot.desk.roster import Roster
from bot.practice.staff import STAFF
from bot.transport.members import DiscordMembers
from tests.journeys.house import House


def roster(house: House) -> Roster:
    configuration = configure()
    return Roster(
        house.ledger, DiscordMembers(house.env.bot), house.clock, lambda server: configuration(server).conduct
    )


async def test_all_of_the_staff_may_answer_and_nobody_is_on_duty_until_it_is_said(house: House) -> None:
    there, guild_id = roster(house), house.world.guild.id
    server = await house.ledger.server(guild_id)
    for name in STAFF:
        assert await there.answers(server, await house.ledger.volunteer(guild_id, house.person(name).user.id))
    assert not await there.answers(server, await house.ledger.volunteer(guild_id, house.sam.id))
    assert await there.on_duty(guild_id) == ()
    await house.on_duty("robin", "jo")
    assert {one.person_id for one in await there.on_duty(guild_id)} == {house.robin.id, house.jo.id}
    await house.days_pass(2)
    assert len(await there.on_duty(guild_id)) == 2


async def test_duty_can_be_until_a_moment(house: House) -> None:
    await house.on_duty("kim", until=house.clock.now() + 600)
    assert [one.person_id for one in await roster(house).on_duty(house.world.guild.id)] == [house.kim.id]
    await house.env.advance_time(601)
    assert await roster(house).on_duty(house.world.guild.id) == ()
