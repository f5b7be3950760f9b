"""What the journeys about private notes share: a server whose rules offer masking, and what people press there."""

from __future__ import annotations

from typing import Final

import discord
import simcord

from bot.act.mask import BLOCK
from tests.journeys.house import House

NUMBER: Final = "my number is 07700 900123"
COVERED: Final = f"my number is {BLOCK * 5} {BLOCK * 6}"
CRY: Final = "i want to kill myself tonight"
READ, MASK, REMOVE, KEEP, QUIET, REMOVE_COPY = (
    "Read the note",
    "Mask it for me",
    "Remove it",
    "Keep it",
    "Not again for 7 days",
    "Remove the copy too",
)
OFFERS: Final = {"privacy.*": {"rows": [{"subjects": ["self"], "channels": ["support"], "respond": ["mask", "nudge"]}]}}


async def offers_masking(house: House, **notes: object) -> House:
    """A server whose rules offer masking; ``notes`` are how it wants private notes to be."""
    policy: dict[str, object] = {"rules": OFFERS, "notes": notes}
    await house.change(policy={name: value for name, value in policy.items() if value})
    return house


async def says(house: House, text: str = NUMBER, where: simcord.ChannelHandle | None = None) -> discord.Message:
    """Sam says something."""
    message: discord.Message = await house.sam.send(where or house.support, text)
    return message


async def read(house: House, where: simcord.ChannelHandle | None = None) -> simcord.ResponseMessage:
    """Sam reads the note that was left last."""
    answer = await house.sam.click(house.said(where or house.support)[-1], label=READ)
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response


async def panel(house: House, text: str = NUMBER) -> simcord.ResponseMessage:
    """Sam says something, and reads the note about it."""
    await says(house, text)
    return await read(house)


async def press(house: House, shown: simcord.ResponseMessage, label: str) -> simcord.ResponseMessage:
    """Sam presses a button of the panel; this is what it shows then."""
    answer = await house.sam.click(shown, label=label)
    assert answer.response is not None
    return answer.response


def copies(house: House) -> list[discord.Message]:
    """What was posted by webhook in the support channel."""
    return [message for message in house.support.history() if message.webhook_id is not None]


def standing(house: House) -> list[str]:
    """What everybody can read in the support channel."""
    return [message.content for message in house.support.history(viewer=house.robin)]
