"""The world's objects as Discord's JSON. Ids are strings, times ISO 8601, as on the wire."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.loopback.components import Json
from tests.loopback.permissions import Permission

if TYPE_CHECKING:
    from tests.loopback.guild import Guild, Role
    from tests.loopback.people import Member, User
    from tests.loopback.places import Channel, Message, Webhook

JOINED = "2024-01-01T00:00:00.000000+00:00"


def moment(seconds: float) -> str:
    """Unix seconds as Discord writes them."""
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def posted_at(snowflake: int) -> float:
    """The Unix time in a snowflake."""
    return ((snowflake >> 22) + 1_420_070_400_000) / 1000


def user(someone: User) -> Json:
    """A user."""
    return {
        "id": str(someone.id),
        "username": someone.name,
        "discriminator": "0",
        "global_name": someone.name.title(),
        "avatar": None,
        "primary_guild": None,
        "bot": someone.bot,
        "public_flags": 0,
        "flags": 0,
    }


def member(someone: Member, *, with_user: bool = True) -> Json:
    """A member of a server."""
    found: Json = {
        "roles": [str(one.id) for one in someone.roles],
        "joined_at": JOINED,
        "nick": someone.nick,
        "avatar": None,
        "premium_since": None,
        "pending": False,
        "communication_disabled_until": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
    }
    if with_user:
        found["user"] = user(someone.user)
    return found


def role(one: Role) -> Json:
    """A role."""
    found: Json = {
        "id": str(one.id),
        "name": one.name,
        "permissions": str(int(one.permissions)),
        "position": one.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": one.managed,
        "mentionable": False,
        "flags": 0,
        "icon": None,
        "unicode_emoji": None,
    }
    if one.managed:
        found["tags"] = {"bot_id": str(one.guild.me.id)}
    return found


def channel(place: Channel) -> Json:
    """A channel of any kind."""
    found: Json = {
        "id": str(place.id),
        "type": place.kind,
        "last_message_id": str(place.last_message_id) if place.last_message_id else None,
        "flags": 0,
    }
    if place.recipient is not None:
        return {**found, "recipients": [user(place.recipient)]}
    assert place.guild is not None, "a channel is in a server or between two people"
    found |= {
        "guild_id": str(place.guild.id),
        "name": place.name,
        "parent_id": str(place.parent.id) if place.parent else None,
        "rate_limit_per_user": 0,
    }
    if place.is_thread:
        owner = place.owner or place.guild.owner.user
        return found | {
            "owner_id": str(owner.id),
            "message_count": len(place.messages),
            "total_message_sent": len(place.messages),
            "member_count": 1,
            "thread_metadata": {
                "archived": place.archived,
                "archive_timestamp": moment(place.archived_at or posted_at(place.id)),
                "auto_archive_duration": 1440,
                "locked": place.locked,
                "create_timestamp": moment(posted_at(place.id)),
            },
        }
    overwrites = [
        {"id": str(one.target_id), "type": one.kind, "allow": str(int(one.allow)), "deny": str(int(one.deny))}
        for one in place.overwrites
    ]
    position = place.guild.channels.index(place) if place in place.guild.channels else 0
    found |= {"position": position, "permission_overwrites": overwrites, "nsfw": False, "topic": None}
    if place.kind == 15:
        found |= {"available_tags": [], "default_reaction_emoji": None, "default_sort_order": None}
    return found


def webhook(hook: Webhook) -> Json:
    """A webhook, as its maker sees it."""
    assert hook.channel.guild is not None, "webhooks are in servers"
    return {
        "id": str(hook.id),
        "type": 1,
        "guild_id": str(hook.channel.guild.id),
        "channel_id": str(hook.channel.id),
        "user": user(hook.by),
        "name": hook.name,
        "avatar": None,
        "token": hook.token,
        "application_id": str(hook.by.id),
    }


def guild(server: Guild, *, for_gateway: bool = True) -> Json:
    """A server: as GUILD_CREATE tells it, or as GET /guilds/{guild_id} answers."""
    found: Json = {
        "id": str(server.id),
        "name": server.name,
        "owner_id": str(server.owner.id),
        "roles": [role(one) for one in server.roles],
        "emojis": [],
        "stickers": [],
        "features": [],
        "afk_timeout": 300,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "verification_level": 1,
        "default_message_notifications": 1,
        "explicit_content_filter": 2,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "preferred_locale": "en-GB",
        "icon": None,
        "banner": None,
        "splash": None,
        "description": None,
    }
    if not for_gateway:
        return found | {
            "approximate_member_count": len(server.members),
            "approximate_presence_count": len(server.members),
        }
    active = [one for one in server.threads if not one.archived]
    visible = [one for one in active if Permission.VIEW_CHANNEL in server.me.may(one)]
    return found | {
        "joined_at": JOINED,
        "large": False,
        "unavailable": False,
        "member_count": len(server.members),
        "members": [member(server.me), member(server.owner)],
        "channels": [channel(one) for one in server.channels],
        "threads": [channel(one) for one in visible],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def reference(to: Message) -> Json:
    """What a reply carries about the message that it answers."""
    found: Json = {"type": 0, "channel_id": str(to.channel.id), "message_id": str(to.id)}
    if to.channel.guild is not None:
        found["guild_id"] = str(to.channel.guild.id)
    return found


def message(one: Message) -> Json:
    """A message, as the REST interface answers."""
    found: Json = {
        "id": str(one.id),
        "channel_id": str(one.channel.id),
        "author": user(one.author),
        "type": one.kind,
        "content": one.content,
        "timestamp": moment(posted_at(one.id)),
        "edited_timestamp": moment(one.edited_at) if one.edited_at is not None else None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": one.embeds,
        "components": one.components,
        "pinned": False,
        "flags": one.flags,
    }
    if one.nonce is not None:
        found["nonce"] = one.nonce
    if one.reference is not None:
        found["message_reference"] = one.reference
        target = one.channel.messages.get(int(one.reference.get("message_id", 0)))
        found["referenced_message"] = message(target) if target and target is not one else None
    return found | one.extra


def gateway_message(one: Message) -> Json:
    """A message, as MESSAGE_CREATE and MESSAGE_UPDATE tell it: with the author's membership."""
    found = message(one)
    server = one.channel.guild
    if server is not None:
        found["guild_id"] = str(server.id)
        author = server.members.get(one.author.id)
        if author is not None:
            found["member"] = member(author, with_user=False)
    return found
