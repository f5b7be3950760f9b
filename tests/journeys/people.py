"""What the journeys of those who answer have in common."""

from __future__ import annotations

import discord
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.model import Case, Volunteer
from tests.journeys.house import House, text_of

EMERGENCY = "goodbye everyone, i am going to end it now"


def heard(answer: simcord.InteractionResult) -> str:
    """What somebody reads, alone."""
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def asked(house: House, who: simcord.MemberActor, command: str, **options: object) -> str:
    """Use a command on the desk; what whoever uses it reads, alone."""
    return heard(await who.slash(house.desk, command, **options))


def cards(house: House) -> list[discord.Message]:
    """The cards on the desk, oldest first."""
    return house.said(house.desk)


async def a_case(house: House, name: str = "", text: str = EMERGENCY) -> Case:
    """Sam cries for help, or somebody new of this name."""
    member = house.world.guild.add_member(house.env.create_user(name)) if name else house.sam
    await member.send(house.support, text)
    return next(one for one in await house.ledger.cases(house.world.guild.id) if one.person_id == member.id)


async def card_of(house: House, case: Case) -> discord.Message:
    kept = await house.ledger.case(case.id)
    assert kept is not None
    assert kept.card is not None
    return next(card for card in cards(house) if card.id == kept.card.message_id)


async def press(house: House, who: simcord.MemberActor, case: Case, label: str) -> simcord.InteractionResult:
    """Press a button on a case's card."""
    return await who.click(await card_of(house, case), label=label)


async def claim(house: House, who: simcord.MemberActor, case: Case) -> str:
    return heard(await press(house, who, case, "Claim"))


async def resolve(house: House, who: simcord.MemberActor, case: Case) -> simcord.ResponseMessage:
    """Press *Resolve* and choose how it ended; the one answer to it."""
    answer = await press(house, who, case, "Resolve")
    assert answer.response is not None
    await who.select(answer.response, ["safer"])
    return answer.response


async def kept(house: House, who: simcord.MemberActor) -> Volunteer:
    """What is kept of somebody as a volunteer."""
    return await house.ledger.volunteer(house.world.guild.id, who.id)


def demote(house: House, member: simcord.MemberActor) -> None:
    """Somebody loses the volunteers' role, and still sees the desk."""
    house.env.backend.remove_member_role(house.world.guild.id, member.id, house.world.volunteers.id)
    sees = Overwrite(member.id, OverwriteType.MEMBER, allow=discord.Permissions(view_channel=True).value)
    house.env.backend.set_overwrite(house.desk.id, sees)
