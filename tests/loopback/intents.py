"""Which events a session gets: by its intents, by what the bot can see, and with how much of a message in them.

Source: https://discord.com/developers/docs/events/gateway#gateway-intents
"""

from __future__ import annotations

from tests.loopback.changes import Change
from tests.loopback.components import Json
from tests.loopback.permissions import Permission
from tests.loopback.world import World

GUILDS, GUILD_MEMBERS, PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = GUILD_MEMBERS | PRESENCES | MESSAGE_CONTENT

HIDDEN_WITHOUT_CONTENT: Json = {"content": "", "embeds": [], "attachments": [], "components": []}


def hears(intents: int, change: Change, world: World) -> bool:
    """Whether a session with these intents is told."""
    event = change.event
    if event in ("INTERACTION_CREATE", "GUILD_CREATE", "GUILD_DELETE"):
        return event == "INTERACTION_CREATE" or bool(intents & GUILDS)
    if event.startswith("GUILD_MEMBER_"):
        return bool(intents & GUILD_MEMBERS)
    if event.startswith("MESSAGE_"):
        if change.guild is None:
            return bool(intents & DIRECT_MESSAGES)
        if not intents & GUILD_MESSAGES:
            return False
    elif not intents & GUILDS:
        return False
    if change.guild is None or change.channel is None or event.startswith("CHANNEL_"):
        return True
    return Permission.VIEW_CHANNEL in change.guild.me.may(change.channel)


def without_content(intents: int, change: Change, world: World) -> Json:
    """The event's data; in a server's messages the text is left out without the intent for it.

    As in Discord the bot still reads its own messages, and those that name it.
    """
    message = change.message
    if message is None or change.guild is None or "content" not in change.data or intents & MESSAGE_CONTENT:
        return change.data
    if message.author is world.bot or world.bot.id in message.mentions:
        return change.data
    found = {**change.data, **HIDDEN_WITHOUT_CONTENT}
    found.pop("poll", None)
    return found
