"""The routes of AutoMod: rules are read, made, changed and removed, within Discord's limits. Nothing is stopped here.

Sources: https://discord.com/developers/docs/resources/auto-moderation; the answer to a rule too many as in
https://github.com/discordjs/discord-api-types/issues/853.
"""

from __future__ import annotations

from typing import Any, Final

from tests.loopback import errors
from tests.loopback.components import Json
from tests.loopback.guild import Guild
from tests.loopback.permissions import Permission
from tests.loopback.rest import Call, Reply, Route

KEYWORD: Final = 1
MOST: Final = 6
LISTS: Final = {"keyword_filter": (1000, 60), "regex_patterns": (10, 260), "allow_list": (100, 60)}
UNKNOWN_RULE: Final = 10_000


def rules(call: Call) -> Reply:
    """All rules of a server."""
    return Reply(200, list(_guild(call).automod.values()))


def rule(call: Call) -> Reply:
    """One of them."""
    return Reply(200, _rule(call))


def create(call: Call) -> Reply:
    """A new one, made by the bot."""
    guild, form = _guild(call), call.form
    if (
        form["trigger_type"] == KEYWORD
        and sum(one["trigger_type"] == KEYWORD for one in guild.automod.values()) >= MOST
    ):
        told = {"code": "AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED",
                "message": "Maximum number of rules with trigger type 1 is 6"}  # fmt: skip
        raise errors.ApiError(400, 50035, "Invalid Form Body", {"_errors": [told]})
    made: Json = {"id": str(call.world.new_id()), "guild_id": str(guild.id), "creator_id": str(call.world.bot.id)}
    made |= {name: form.get(name) for name in ("name", "event_type", "trigger_type", "actions")}
    made["trigger_metadata"] = _metadata(form["trigger_metadata"])
    made["enabled"] = bool(form.get("enabled"))
    made |= {name: [str(one) for one in form.get(name) or []] for name in ("exempt_roles", "exempt_channels")}
    guild.automod[int(made["id"])] = made
    return Reply(200, made)


def change(call: Call) -> Reply:
    """What is named of a rule is changed, the rest stays."""
    found, form = _rule(call), dict(call.form)
    if "trigger_metadata" in form:
        form["trigger_metadata"] = _metadata(form["trigger_metadata"])
    for name in ("exempt_roles", "exempt_channels"):
        if name in form:
            form[name] = [str(one) for one in form[name] or []]
    found |= form
    return Reply(200, found)


def remove(call: Call) -> Reply:
    """It is gone."""
    del _guild(call).automod[int(_rule(call)["id"])]
    return Reply()


def _guild(call: Call) -> Guild:
    server = call.guild()
    if Permission.MANAGE_GUILD not in server.permissions(server.me, None):
        raise errors.missing_permissions()
    return server


def _rule(call: Call) -> Json:
    found = _guild(call).automod.get(call.number("rule_id"))
    if found is None:
        raise errors.ApiError(404, UNKNOWN_RULE, "Unknown Auto Moderation Rule")
    return found


def _metadata(given: Any) -> Json:
    """Every list, in its limits; a keyword rule has something that sets it off."""
    kept: Json = {name: list(given.get(name) or []) for name in LISTS}
    for name, (most, longest) in LISTS.items():
        if len(kept[name]) > most or any(not 0 < len(one) <= longest for one in kept[name]):
            raise errors.invalid_form(name, "BASE_TYPE_BAD_LENGTH", "Must be shorter.")
    if not kept["keyword_filter"] and not kept["regex_patterns"]:
        raise errors.invalid_form("trigger_metadata", "BASE_TYPE_REQUIRED", "This field is required")
    return kept


ROUTES = (
    Route("GET", "/guilds/{guild_id}/auto-moderation/rules", rules),
    Route("POST", "/guilds/{guild_id}/auto-moderation/rules", create),
    Route("GET", "/guilds/{guild_id}/auto-moderation/rules/{rule_id}", rule),
    Route("PATCH", "/guilds/{guild_id}/auto-moderation/rules/{rule_id}", change),
    Route("DELETE", "/guilds/{guild_id}/auto-moderation/rules/{rule_id}", remove),
)
