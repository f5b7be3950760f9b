"""What journeys about rooms, second opinions and handing over have in common."""

from __future__ import annotations

from dataclasses import replace

import discord
import simcord
from simcord.backend.models.channel import Channel

from bot.desk.standing import Presser
from bot.model import Volunteer
from tests.journeys.house import House, text_of
from tests.journeys.test_desk import CRY, another_volunteer, the_card, the_case


async def claimed(house: House) -> None:
    """Sam cries for help, and Robin takes it."""
    await house.sam.send(house.support, CRY)
    assert "It's yours" in await press(house, house.robin, "Claim")


async def press(house: House, who: simcord.MemberActor, label: str) -> str:
    """Press a button on the card, a second after whatever came before; what the presser reads, alone."""
    await house.env.advance_time(1)
    answer = await who.click(the_card(house), label=label)
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def on_duty(house: House, name: str = "vera", **changes: object) -> simcord.MemberActor:
    """Another volunteer, who is on duty."""
    member = await another_volunteer(house, name)
    await go_on_duty(house, member.id, **changes)
    return member


async def go_on_duty(house: House, person_id: int, **changes: object) -> None:
    """Somebody is on duty for a day, and has accepted the code of conduct."""

    def change(volunteer: Volunteer) -> Volunteer:
        on = replace(volunteer, on_until=house.clock.now() + 86_400, conduct="1", accepted_at=house.clock.now())
        return replace(on, **changes)  # type: ignore[arg-type]  # by name

    await house.ledger.change_volunteer(house.world.guild.id, person_id, change, house.clock.now())


def threads(house: House, channel: simcord.ChannelHandle) -> list[Channel]:
    """The private threads of a channel."""
    private = discord.ChannelType.private_thread.value
    return [one for one in house.env.backend.channels.values() if one.type == private and one.parent_id == channel.id]


def inside(house: House, thread: Channel) -> set[int]:
    """Who is in a thread, but the bot."""
    return set(thread.thread_members) - {house.env.backend.bot_user.id}


def handle(house: House, thread: Channel) -> simcord.ChannelHandle:
    """A thread in which people can write."""
    return simcord.ChannelHandle(house.env, house.world.guild, thread)


def said_in(house: House, thread: Channel) -> list[discord.Message]:
    """What the bot has said in a thread."""
    return house.said(handle(house, thread))


def pinged(house: House, message: discord.Message) -> set[int]:
    """Whom a message may ping, as the bot has asked of Discord."""
    path, found = f"/channels/{message.channel.id}/messages", [message.content]
    (sent,) = [
        one.json
        for one in house.env.http_requests
        if (one.method, one.path) == ("POST", path) and isinstance(one.json, dict) and one.json["content"] in found
    ]
    allowed = sent["allowed_mentions"]
    assert allowed.get("parse", []) == []
    return {int(one) for one in (*allowed.get("users", ()), *allowed.get("roles", ()))}


def presser(house: House, who: simcord.MemberActor, *, beside: bool = False) -> Presser:
    """Somebody at the card, or ``beside`` it, for presses at the very same moment: in SimCord people act in turn."""
    roles = frozenset(house.env.backend.guilds[house.world.guild.id].members[who.id].role_ids)
    return Presser(who.id, house.world.guild.id, house.desk.id, None if beside else the_card(house).id, roles)


async def the_room(house: House) -> Channel:
    """The one room of the case."""
    (room,) = threads(house, house.support)
    case = await the_case(house)
    assert case.room is not None
    assert case.room.channel_id == room.id
    return room
