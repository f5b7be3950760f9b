"""What stands under *Apps* in Discord when somebody presses a message for longer. SimCord's page has no such menu."""

from __future__ import annotations

from dataclasses import dataclass

import discord
import simcord
from simcord.backend.models import Message
from simcord.enums import AppCommandType

from bot.practice.places import DIRECT
from bot.practice.stage import Stage

EPHEMERAL = discord.MessageFlags.ephemeral.flag


@dataclass(frozen=True, slots=True)
class Apps:
    """The commands for messages that whoever is on the stage can use where they are, and the newest message there that
    somebody else has sent: its id and who sent it.
    """

    names: tuple[str, ...]
    message: int
    author: str


def apps(stage: Stage) -> Apps | None:
    """What can be done with messages; None where there is no command, no such message, or nobody on the stage."""
    person, place = stage.person, stage.place
    if person is None or place is None or place.key == DIRECT or stage.preview is None:
        return None
    backend = stage.env.backend
    if place.channel.id not in backend.channels:
        return None
    visible = backend.visible_commands(user_id=person.user.id, channel_id=place.channel.id, type=AppCommandType.MESSAGE)
    people = {one.user.id: one.name for one in stage.world.people.values()}
    others = [
        one
        for one in backend.messages.get(place.channel.id, {}).values()
        if one.author_id in people and one.author_id != person.user.id and _lasting(one)
    ]
    if not visible or not others:
        return None
    newest = max(others, key=lambda one: one.id)
    return Apps(tuple(str(one["name"]) for one in visible), newest.id, people[newest.author_id])


async def use(stage: Stage, name: str, message_id: int) -> bool:
    """Use a command on a message, as whoever is on the stage. Returns whether the place has to be looked at anew,
    because the bot asks something in a form.

    Raises KeyError for a command or message that is not there.
    """
    async with stage.acting():
        person, place, there = stage.person, stage.place, apps(stage)
        if person is None or place is None or there is None or stage.preview is None or name not in there.names:
            raise KeyError(name)
        message = stage.env.backend.messages[place.channel.id][message_id]
        if not _lasting(message):
            raise KeyError(message_id)
        target = simcord.results.to_discord_message(stage.env, message)
        result = await person.member.context_menu(place.channel, name, target)
        if result.modal is not None:
            await stage.preview.show(result)
            stage.turn += 1
            return True
        await stage.preview.refresh()
        return False


def _lasting(message: Message) -> bool:
    """Whether a message stands for everybody: what only one person sees has no such menu."""
    return not message.flags & EPHEMERAL
