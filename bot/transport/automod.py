"""Discord's AutoMod through discord.py: the real form of bot/automod/port.py.

A request that Discord makes wait for longer than ``PATIENCE`` is given up: discord.py would wait for as long as Discord
says, which for these rules may be minutes. Then it is not known whether it was done; the next sync finds out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Final, TypeVar

import discord
from discord import AutoModRuleActionType as ActionType
from discord import AutoModRuleTriggerType as TriggerType

from bot.automod.port import Refused, RulesError
from bot.automod.rules import Act, Content, Kind, Rule

PATIENCE: Final = 30.0
"""Seconds for one request, waiting for Discord's limits included."""

KINDS: Final = {
    TriggerType.keyword: Kind.KEYWORD,
    TriggerType.keyword_preset: Kind.PRESET,
    TriggerType.member_profile: Kind.PROFILE,
}
ACTS: Final = {
    ActionType.block_message: Act.BLOCK,
    ActionType.send_alert_message: Act.ALERT,
    ActionType.timeout: Act.TIMEOUT,
    ActionType.block_member_interactions: Act.QUARANTINE,
}
FULL: Final = ("AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED", "Maximum number of rules")
"""What stands in the answer where a server has as many keyword rules as it may: the code, or the text alone."""

WHY_SYNC: Final = "Breakwater: /automod sync"
WHY_REMOVE: Final = "Breakwater: /automod remove, or no longer chosen"
WHY_CLEAN: Final = "Breakwater: crisis words taken out of a rule that blocks, at a moderator's wish"
"""What the audit log says."""

T = TypeVar("T")


class DiscordRules:
    """The AutoMod rules of the servers of a client. Raises ``RulesError`` for whatever Discord answers."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def read(self, guild_id: int) -> tuple[Rule, ...]:
        """All rules of a server."""
        return tuple(map(rule_of, await _asked(self._guild(guild_id).fetch_automod_rules())))

    async def create(self, guild_id: int, content: Content) -> Rule:
        """A new keyword rule that blocks and alerts nobody: an alert would copy what was said into a channel."""
        made = self._guild(guild_id).create_automod_rule(
            name=content.name,
            event_type=discord.AutoModRuleEventType.message_send,
            trigger=trigger_of(content),
            actions=[block(content.message)],
            enabled=content.enabled,
            exempt_channels=[discord.Object(one) for one in sorted(content.exempt_channels)],
            reason=WHY_SYNC,
        )
        return rule_of(await _asked(made))

    async def change(self, guild_id: int, rule_id: int, content: Content) -> Rule:
        """Let one of the bot's rules say this."""
        rule = await self._fetched(guild_id, rule_id)
        changed = rule.edit(
            name=content.name,
            trigger=trigger_of(content),
            actions=[block(content.message)],
            enabled=content.enabled,
            exempt_channels=[discord.Object(one) for one in sorted(content.exempt_channels)],
            reason=WHY_SYNC,
        )
        return rule_of(await _asked(changed))

    async def take_out(self, guild_id: int, rule_id: int, content: Content) -> Rule:
        """The words and patterns of anybody's rule, and whether it is on: nothing else of it."""
        rule = await self._fetched(guild_id, rule_id)
        if not content.enabled:
            return rule_of(await _asked(rule.edit(enabled=False, reason=WHY_CLEAN)))
        return rule_of(await _asked(rule.edit(trigger=trigger_of(content), reason=WHY_CLEAN)))

    async def remove(self, guild_id: int, rule_id: int) -> None:
        """Take a rule away."""
        await _asked((await self._fetched(guild_id, rule_id)).delete(reason=WHY_REMOVE))

    async def _fetched(self, guild_id: int, rule_id: int) -> discord.AutoModRule:
        return await _asked(self._guild(guild_id).fetch_automod_rule(rule_id))

    def _guild(self, guild_id: int) -> discord.Guild:
        guild = self._client.get_guild(guild_id)
        if guild is None or guild.unavailable:
            raise RulesError(Refused.UNWELL)
        return guild


def block(message: str) -> discord.AutoModRuleAction:
    """The one thing that the bot's rules do."""
    return discord.AutoModRuleAction(type=ActionType.block_message, custom_message=message)


def trigger_of(content: Content) -> discord.AutoModTrigger:
    """What sets a keyword rule off."""
    return discord.AutoModTrigger(
        type=TriggerType.keyword,
        keyword_filter=list(content.words),
        regex_patterns=list(content.patterns),
        allow_list=list(content.allowed),
    )


def rule_of(rule: discord.AutoModRule) -> Rule:
    """A rule as it stands in Discord."""
    trigger = rule.trigger
    content = Content(
        name=rule.name,
        words=tuple(trigger.keyword_filter),
        patterns=tuple(trigger.regex_patterns),
        allowed=tuple(trigger.allow_list),
        message=next((one.custom_message for one in rule.actions if one.custom_message), ""),
        acts=frozenset(ACTS[one.type] for one in rule.actions if one.type in ACTS),
        exempt_channels=frozenset(rule.exempt_channel_ids),
        enabled=rule.enabled,
        exempt_roles=frozenset(rule.exempt_role_ids),
    )
    return Rule(rule.id, rule.creator_id, KINDS.get(trigger.type, Kind.OTHER), content)


async def _asked(request: Awaitable[T]) -> T:
    try:
        async with asyncio.timeout(PATIENCE):
            return await request
    except (TimeoutError, discord.RateLimited):
        raise RulesError(Refused.BUSY) from None
    except discord.HTTPException as error:
        raise RulesError(why(error)) from None
    except (discord.DiscordException, OSError):
        raise RulesError(Refused.UNWELL) from None


def why(error: discord.HTTPException) -> Refused:
    """What an answer means. Discord's own text is looked at and not handed on: it may repeat what was sent."""
    if error.status == 429:
        return Refused.BUSY
    if error.status >= 500 or error.status == 401:
        return Refused.UNWELL
    if any(sign in error.text for sign in FULL):
        return Refused.FULL
    if isinstance(error, discord.NotFound):
        return Refused.GONE
    return Refused.PERMISSION if isinstance(error, discord.Forbidden) else Refused.NOT_TAKEN
