"""What journeys about the desk's clock have in common: time that goes by, and whom a call has alerted."""

from __future__ import annotations

import discord
import simcord

from bot.model import Case
from tests.journeys.house import House

EMERGENCY = "i just took all my pills"
URGENT = "i want to kill myself tonight"
MINUTE = 60.0


async def minutes(house: House, many: float) -> None:
    """Time goes by; a few seconds more than said, so that the clock has come round."""
    while many > 10:  # SimCord has so much patience for one stretch
        await house.env.advance_time(10 * MINUTE)
        many -= 10
    await house.env.advance_time(many * MINUTE + 6)


async def the_case(house: House) -> Case:
    (case,) = await house.ledger.cases(house.world.guild.id)
    return case


def the_call(house: House) -> discord.Message:
    """The one call: there is never a second one of a case."""
    (call,) = house.calls()
    return call


def called(house: House, channel: simcord.ChannelHandle | None = None) -> list[set[int]]:
    """Whom each call that was ever made has alerted, oldest first: those it names, as Discord was told to allow."""
    path = f"/channels/{(channel or house.desk).id}/messages"
    sent = [one.json for one in house.env.http_requests if one.method == "POST" and one.path.endswith(path)]
    made = [one for one in sent if isinstance(one, dict) and "nobody has taken this yet" in str(one.get("content"))]
    for one in made:
        allowed = one["allowed_mentions"]
        assert allowed.get("parse", []) == []
        assert "flags" not in one or not one["flags"], "a call is heard"
    return [{int(who) for kind in ("users", "roles") for who in one["allowed_mentions"].get(kind, ())} for one in made]


def moderators(house: House) -> set[int]:
    return {house.world.moderators.id}


def another_volunteer(house: House, name: str = "vera") -> simcord.MemberActor:
    user = house.env.create_user(name, global_name=name.title())
    return house.world.guild.add_member(user, roles=(house.world.volunteers,))


def supervisors(house: House) -> set[int]:
    return {house.world.supervisors.id}


async def taken(house: House, words: str = EMERGENCY) -> Case:
    """Robin, on duty, has taken Sam's case."""
    await house.on_duty("robin")
    await house.sam.send(house.support, words)
    await house.robin.click(house.cards()[0], label="Claim")
    return await the_case(house)
