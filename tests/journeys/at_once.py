"""Messages that are handled at the same moment, as two channels of one server may bring them."""

from __future__ import annotations

import asyncio

import simcord

from bot.model import Message, Surface
from bot.transport.client import Client
from tests.journeys.house import House


async def at_once(house: House, who: simcord.MemberActor, *said: tuple[simcord.ChannelHandle, str]) -> None:
    """Somebody says something in each of these channels, and all of it reaches the bot's pipeline together.

    Past the intake, which hands one person's messages on one after another.
    """
    hearing = list(house.env.backend.subscribers)
    house.env.backend.subscribers.clear()
    sent = [(channel, text, await who.send(channel, text)) for channel, text in said]
    house.env.backend.subscribers.extend(hearing)
    client = house.env.bot
    assert isinstance(client, Client)
    roles = frozenset(house.env.backend.get_member(house.world.guild.id, who.id).role_ids)
    messages = [
        Message(
            id=message.id,
            channel_id=channel.id,
            author_id=who.id,
            posted_at=message.created_at.timestamp(),
            surfaces=(Surface("content", text),),
            guild_id=house.world.guild.id,
            parent_id=None if channel.id == house.support.id else house.support.id,
            author_roles=roles,
            author_name="somebody",
        )
        for channel, text, message in sent
    ]
    await asyncio.gather(*map(client._pipeline.handle, messages))
    await house.env.settle()


def called_by(house: House, channel: simcord.ChannelHandle) -> list[object]:
    """Whom each message of the bot in a channel was allowed to call, as it was sent."""
    sent = [one.json for one in house.env.http_requests if one.path == f"/channels/{channel.id}/messages"]
    return [one["allowed_mentions"] for one in sent if isinstance(one, dict)]
