"""Effect -> REST: the only place from which Breakwater speaks, removes or edits anything by its own decision.

Permissions are looked up in the cache before a request is made, so that a missing one is named and costs nothing; a
place that refused is left alone for a while, because Discord bans an address after 10,000 refusals in ten minutes.
"""

from __future__ import annotations

import json
from typing import Final

import aiohttp
import discord
import structlog

from bot.act.deeds import link_of
from bot.act.mentions import SOUNDLESS, named
from bot.act.plan import AGAIN, asked_at
from bot.model import Case, Effect, EffectKind, Link, Outcome, Result, Way
from bot.ports import Clock, Rereads
from bot.transport.alerts import can_alert
from bot.transport.answers import NOT_ACCEPTED, outcome_of
from bot.transport.render import saying
from bot.transport.repost import Reposts
from bot.transport.threads import Threads, in_threads
from bot.transport.words import spoken_in
from bot.wording.wording import Wording

log = structlog.get_logger("breakwater.gateway")

LEFT_ALONE: Final = 60.0
"""Seconds for which a channel that refused something is not asked for the same, in the same way, again."""

ABOUT_A_CASE: Final = frozenset(
    {
        EffectKind.CARD,
        EffectKind.ESCALATION,
        EffectKind.CONSULT,
        EffectKind.FOLLOW_UP,
        EffectKind.CALL,
        EffectKind.ASK_OWNER,
    }
)
"""Effects that say nothing once the case is forgotten."""

NO_ANSWER: Final = Outcome(Result.FAILED, "no_answer")

NEEDS: Final[dict[EffectKind, tuple[str, ...]]] = {
    EffectKind.REMOVE: ("view_channel", "manage_messages"),
    EffectKind.RETRACT: ("view_channel",),
    EffectKind.WITHDRAW: ("view_channel",),
    EffectKind.REPOST: ("view_channel", "read_message_history", "manage_messages", "manage_webhooks"),
}


def needs(effect: Effect, *, in_thread: bool) -> tuple[str, ...]:
    """The permissions that an effect needs where it happens, by discord.py's names. No more than Discord asks for: a
    card must not be kept back for want of something that it does not need.
    """
    if effect.kind in NEEDS:
        return NEEDS[effect.kind]
    speaking = ("view_channel", "send_messages_in_threads" if in_thread else "send_messages")
    return (*speaking, "read_message_history") if effect.way is Way.REPLY else speaking


class DiscordGateway:
    """Carries effects out on Discord."""

    def __init__(self, client: discord.Client, wording: Wording, clock: Clock, reread: Rereads) -> None:
        self._client = client
        self._wording = wording
        self._clock = clock
        self._reposts = Reposts(client, wording, reread)
        self._threads = Threads(client, wording)
        self._refused: dict[tuple[int, EffectKind, Way], tuple[float, Outcome]] = {}

    async def perform(self, effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        """Try once and say how it ended (port ``Gateway``)."""
        early = self._known_refusal(effect)
        if early is not None:
            return early
        try:
            outcome = await self._carry_out(effect, case, copy)
        except discord.HTTPException as error:
            outcome = outcome_of(error)
        except (TimeoutError, aiohttp.ClientError, OSError, json.JSONDecodeError, UnicodeDecodeError):
            outcome = NO_ANSWER
        except Exception as error:
            if self._client.is_closed():
                return NO_ANSWER
            # Whether it was done is not known: another way is tried, and moderators hear of it. Twice beats never.
            log.exception("an effect could not be carried out", kind=effect.kind, error=type(error).__name__)
            outcome = NOT_ACCEPTED
        if _of_the_place(outcome) and effect.way is not Way.DIRECT and not in_threads(effect):
            self._refused[self._place(effect)] = (self._clock.now() + LEFT_ALONE, outcome)
        return outcome

    def _place(self, effect: Effect) -> tuple[int, EffectKind, Way]:
        beside = effect.way is Way.REPLY  # what answers something is said where that stands
        return (effect.channel_id if beside else effect.target_id or effect.channel_id), effect.kind, effect.way

    def _known_refusal(self, effect: Effect) -> Outcome | None:
        if effect.way is Way.DIRECT or in_threads(effect):  # those look for themselves, where they will be
            return None
        until, outcome = self._refused.get(self._place(effect), (0.0, None))
        if outcome is not None and self._clock.now() < until:
            return outcome
        self._refused.pop(self._place(effect), None)
        return self._lacking(effect)

    def _lacking(self, effect: Effect) -> Outcome | None:
        """The first permission that is missing according to the cache; None when nothing is known to be missing."""
        guild = self._client.get_guild(effect.guild_id or 0)
        place = guild.get_channel_or_thread(effect.target_id or effect.channel_id) if guild else None
        if guild is None or place is None or guild.me is None:
            return None
        try:
            granted = place.permissions_for(guild.me)
        except discord.ClientException:  # a thread whose channel is not known: Discord itself will say
            return None
        for name in needs(effect, in_thread=isinstance(place, discord.Thread)):
            if not getattr(granted, name):
                return Outcome(Result.REFUSED, f"missing_{name}")
        return None

    async def _carry_out(self, effect: Effect, case: Case | None, copy: str) -> Outcome:
        if effect.kind in (EffectKind.REMOVE, EffectKind.RETRACT):
            return await self._delete(effect)
        if in_threads(effect):
            return await self._threads.perform(effect, case)
        if effect.kind is EffectKind.REPOST:
            return await self._reposts.post(effect)
        if effect.kind is EffectKind.WITHDRAW:
            return Outcome(Result.DONE) if await self._reposts.withdraw(effect) else await self._delete(effect)
        if effect.kind in ABOUT_A_CASE and case is None:
            return Outcome(Result.GONE, "case_gone")
        if effect.kind is EffectKind.FLAG and (stands := link_of(effect, "at")) is not None:
            return await self._edit_card(effect, None, stands)
        if effect.kind is EffectKind.CARD and case is not None and case.card is not None:
            try:
                return await self._edit_card(effect, case, case.card)
            except discord.HTTPException as error:
                outcome = outcome_of(error)
                moved = case.card.channel_id != self._place(effect)[0]  # the desk is another channel by now
                if outcome.result is not Result.GONE and not (moved and outcome.result is Result.REFUSED):
                    raise
        return await self._say(effect, case, copy)

    async def _delete(self, effect: Effect) -> Outcome:
        if effect.message_id is None:
            return Outcome(Result.GONE, "message_gone")
        message = self._place_of(effect.channel_id, effect.guild_id).get_partial_message(effect.message_id)
        try:
            if AGAIN in effect.codes:
                edited = (await message.fetch()).edited_at
                if edited is not None and edited.timestamp() > asked_at(effect):
                    return Outcome(Result.GONE, "changed")  # these are other words by now, and are read by themselves
            await message.delete()
        except discord.NotFound:
            return Outcome(Result.DONE, "gone_already")
        return Outcome(Result.DONE)

    async def _edit_card(self, effect: Effect, case: Case | None, card: Link) -> Outcome:
        message = self._place_of(card.channel_id, effect.guild_id).get_partial_message(card.message_id)
        view = saying(effect, case, self._language(effect))["view"]
        await message.edit(view=view, allowed_mentions=discord.AllowedMentions.none())
        return Outcome(Result.DONE, channel_id=card.channel_id, message_id=card.message_id)

    async def _say(self, effect: Effect, case: Case | None, copy: str) -> Outcome:
        if effect.way is Way.DIRECT and not effect.person_id:
            return Outcome(Result.REFUSED, "person_gone")
        guild = self._client.get_guild(effect.guild_id or 0)
        words = saying(effect, case, self._language(effect), guild.name if guild else "", copy)
        if effect.way is Way.REPLY and effect.message_id is not None:
            words["reference"] = discord.MessageReference(
                message_id=effect.message_id, channel_id=effect.channel_id, guild_id=effect.guild_id
            )
            words["mention_author"] = False
        place = await self._where(effect)
        try:
            said = await place.send(**words, nonce=effect.key)
        except discord.NotFound as error:
            if error.code == 10008:  # the nonce is known and what it made was deleted since: it has been done
                return Outcome(Result.DONE, "gone_already")
            raise
        return Outcome(Result.DONE, self._soundless(effect), channel_id=said.channel.id, message_id=said.id)

    def _soundless(self, effect: Effect) -> str:
        """Why a role that is mentioned is not alerted; nothing where it is, or where none is mentioned."""
        guild = self._client.get_guild(effect.guild_id or 0)
        _, roles = named(effect)
        place = guild.get_channel_or_thread(effect.target_id or effect.channel_id) if guild and roles else None
        if guild is None or place is None or guild.me is None or can_alert(guild, place, roles):
            return ""
        return SOUNDLESS

    def _language(self, effect: Effect) -> Wording:
        """The server's, also in a direct message: nothing is known of a person until they press something."""
        return spoken_in(self._wording, self._client.get_guild(effect.guild_id or 0))

    async def _where(self, effect: Effect) -> discord.abc.Messageable:
        if effect.way is Way.DIRECT and effect.person_id is not None:
            return await self._client.create_dm(discord.Object(effect.person_id))
        return self._place_of(effect.target_id or effect.channel_id, effect.guild_id)

    def _place_of(self, channel_id: int, guild_id: int | None) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(channel_id, guild_id=guild_id)


def _of_the_place(outcome: Outcome) -> bool:
    """Whether a refusal is about the channel, and not about one message or person."""
    return outcome.result is Result.REFUSED and (
        outcome.reason.startswith("missing_") or outcome.reason == "channel_gone"
    )
