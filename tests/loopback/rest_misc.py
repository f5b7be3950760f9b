"""The routes about everything but messages: who the bot is, its commands, servers, channels, members, the audit log."""

from __future__ import annotations

from datetime import datetime

from tests.loopback import errors, payloads
from tests.loopback.components import Json
from tests.loopback.people import User
from tests.loopback.permissions import Permission
from tests.loopback.rest import Call, Reply, Route

BOT_ADDED = 28
ALL_INTENTS_FLAGS = 1 << 12 | 1 << 14 | 1 << 18


def gateway(call: Call) -> Reply:
    """Where the gateway is, and how many sessions may still be started today."""
    limit = {"total": 1000, "remaining": 1000, "reset_after": 86_400_000, "max_concurrency": 1}
    return Reply(200, {"url": call.url, "shards": call.world.shards, "session_start_limit": limit})


def me(call: Call) -> Reply:
    """The bot's own account."""
    return Reply(200, payloads.user(call.world.bot) | {"verified": True, "mfa_enabled": False, "locale": "en-GB"})


def application(call: Call) -> Reply:
    """The bot's application."""
    owner = payloads.user(User(1, "owner"))
    found: Json = {
        "id": str(call.world.application_id),
        "name": call.world.bot.name,
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": ALL_INTENTS_FLAGS,
        "owner": owner,
        "team": None,
    }
    return Reply(200, found)


def commands(call: Call) -> Reply:
    """The registered commands."""
    _own(call)
    return Reply(200, call.world.commands)


def replace_commands(call: Call) -> Reply:
    """Register these commands in place of all others. A command that was there under its name keeps its id."""
    _own(call)
    if not isinstance(call.body, list):
        raise errors.ApiError(400, 50109, "The request body contains invalid JSON.")
    before = {(one["name"], one["type"]): one["id"] for one in call.world.commands}
    call.world.commands = [
        {
            "description": "",
            "name_localizations": None,
            "description_localizations": None,
            "default_member_permissions": None,
            "nsfw": False,
            **one,
            "type": one.get("type") or 1,
            "id": before.get((one["name"], one.get("type") or 1), str(call.world.new_id())),
            "application_id": str(call.world.application_id),
            "version": str(call.world.new_id()),
        }
        for one in call.body
    ]
    for one in call.world.commands:
        wanted = one["default_member_permissions"]
        one["default_member_permissions"] = None if wanted is None else str(wanted)
    return Reply(200, call.world.commands)


def open_direct(call: Call) -> Reply:
    """The direct conversation with somebody. Discord opens it even where a message in it would be refused."""
    user = call.world.users.get(int(call.form.get("recipient_id") or 0))
    if user is None:
        raise errors.unknown("User")
    return Reply(200, payloads.channel(call.world.direct_channel(user)))


def user(call: Call) -> Reply:
    """Anybody."""
    found = call.world.users.get(call.number("user_id"))
    if found is None:
        raise errors.unknown("User")
    return Reply(200, payloads.user(found))


def channel(call: Call) -> Reply:
    """A channel or thread."""
    return Reply(200, payloads.channel(call.channel()))


def join_thread(call: Call) -> Reply:
    """The bot joins a thread; here that changes nothing."""
    if not call.channel().is_thread:
        raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
    return Reply()


def archived_threads(call: Call) -> Reply:
    """Threads of a channel that are archived: from 2 to 100, those that were archived last first."""
    parent = call.channel(Permission.READ_MESSAGE_HISTORY)
    assert parent.guild is not None, "threads are in servers"
    limit = int(call.query.get("limit", 50))
    if not 2 <= limit <= 100:
        raise errors.invalid_form("limit", "NUMBER_TYPE_MAX", "int value should be between 2 and 100.")
    threads = [one for one in parent.guild.threads if one.parent is parent and one.archived]
    threads.sort(key=lambda one: one.archived_at or 0.0, reverse=True)
    if "before" in call.query:
        before = datetime.fromisoformat(call.query["before"]).timestamp()
        threads = [one for one in threads if (one.archived_at or 0.0) < before]
    found = [payloads.channel(one) for one in threads[:limit]]
    return Reply(200, {"threads": found, "members": [], "has_more": len(threads) > limit})


def guild(call: Call) -> Reply:
    """A server."""
    return Reply(200, payloads.guild(call.guild(), for_gateway=False))


def guild_channels(call: Call) -> Reply:
    """All channels of a server, without threads."""
    return Reply(200, [payloads.channel(one) for one in call.guild().channels])


def guild_roles(call: Call) -> Reply:
    """All roles of a server."""
    return Reply(200, [payloads.role(one) for one in call.guild().roles])


def active_threads(call: Call) -> Reply:
    """All threads of a server that are not archived and that the bot can see."""
    server = call.guild()
    seen = [one for one in server.threads if not one.archived and Permission.VIEW_CHANNEL in server.me.may(one)]
    return Reply(200, {"threads": [payloads.channel(one) for one in seen], "members": []})


def member(call: Call) -> Reply:
    """Somebody in a server."""
    server = call.guild()
    found = server.members.get(call.number("user_id"))
    if found is None:
        raise errors.unknown("Member") if call.number("user_id") in call.world.users else errors.unknown("User")
    return Reply(200, payloads.member(found))


def audit_log(call: Call) -> Reply:
    """Who did what. The one entry here: who added the bot."""
    server = call.guild()
    if Permission.VIEW_AUDIT_LOG not in server.permissions(server.me, None):
        raise errors.missing_permissions()
    entry = {
        "id": str(server.bot_role.id),
        "action_type": BOT_ADDED,
        "user_id": str(server.inviter.id),
        "target_id": str(call.world.bot.id),
        "changes": [],
    }
    wanted = call.query.get("action_type", str(BOT_ADDED)) == str(BOT_ADDED)
    wanted = wanted and call.query.get("user_id", entry["user_id"]) == entry["user_id"]
    wanted = wanted and int(call.query.get("after", 0)) < server.bot_role.id
    wanted = wanted and int(call.query.get("before", server.bot_role.id + 1)) > server.bot_role.id
    empty: Json = {
        key: []
        for key in (
            "application_commands",
            "auto_moderation_rules",
            "guild_scheduled_events",
            "integrations",
            "threads",
            "webhooks",
        )
    }
    users = [payloads.user(server.inviter), payloads.user(call.world.bot)]
    return Reply(200, {"audit_log_entries": [entry] if wanted else [], "users": users, **empty})


def leave(call: Call) -> Reply:
    """The bot goes from a server."""
    call.guild().removes_the_bot()
    return Reply()


def _own(call: Call) -> None:
    if call.number("application_id") != call.world.application_id:
        raise errors.missing_access()


ROUTES = (
    Route("GET", "/gateway/bot", gateway),
    Route("GET", "/users/@me", me),
    Route("POST", "/users/@me/channels", open_direct),
    Route("DELETE", "/users/@me/guilds/{guild_id}", leave),
    Route("GET", "/users/{user_id}", user),
    Route("GET", "/oauth2/applications/@me", application),
    Route("GET", "/applications/{application_id}/commands", commands),
    Route("PUT", "/applications/{application_id}/commands", replace_commands),
    Route("GET", "/channels/{channel_id}", channel),
    Route("PUT", "/channels/{channel_id}/thread-members/@me", join_thread),
    Route("GET", "/channels/{channel_id}/threads/archived/public", archived_threads),
    Route("GET", "/guilds/{guild_id}", guild),
    Route("GET", "/guilds/{guild_id}/channels", guild_channels),
    Route("GET", "/guilds/{guild_id}/roles", guild_roles),
    Route("GET", "/guilds/{guild_id}/threads/active", active_threads),
    Route("GET", "/guilds/{guild_id}/members/{user_id}", member),
    Route("GET", "/guilds/{guild_id}/audit-logs", audit_log),
)
