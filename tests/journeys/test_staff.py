"""How a journey begins: who has accepted the code of conduct, and who is on duty."""

from __future__ import annotations

from bot.desk.roster import Roster
from bot.transport.members import DiscordMembers
from config.configured import configure
from tests.journeys.house import House


def roster(house: House) -> Roster:
    configuration = configure()
    return Roster(
        house.ledger, DiscordMembers(house.env.bot), house.clock, lambda server: configuration(server).conduct
    )


async def test_all_of_the_staff_may_answer_and_nobody_is_on_duty_until_it_is_said(house: House) -> None:
    there, guild_id = roster(house), house.world.guild.id
    server = await house.ledger.server(guild_id)
    for name in ("robin", "kim", "jo", "alex"):
        assert await there.answers(server, await house.ledger.volunteer(guild_id, house.person(name).user.id))
    assert not await there.answers(server, await house.ledger.volunteer(guild_id, house.sam.id))
    assert await there.on_duty(guild_id) == ()
    await house.on_duty("robin", "jo")
    assert {one.person_id for one in await there.on_duty(guild_id)} == {house.robin.id, house.jo.id}


async def test_whoever_is_on_duty_goes_home(house: House) -> None:
    await house.on_duty("kim", hours=0.5)
    assert [one.person_id for one in await roster(house).on_duty(house.world.guild.id)] == [house.kim.id]
    await house.env.advance_time(1801)
    assert await roster(house).on_duty(house.world.guild.id) == ()
