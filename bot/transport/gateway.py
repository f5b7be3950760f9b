"""Effect -> REST: the only place from which Breakwater speaks, removes or edits anything by its own decision.

Permissions are looked up in the cache before a request is made, so that a missing one is named and costs nothing; a
place that refused is left alone for a while, because Discord bans an address after 10,000 refusals in ten minutes.
"""

from __future__ import annotations

from typing import Final

import aiohttp
import discord

from bot.model import Case, Effect, EffectKind, Link, Outcome, Result, Way
from bot.ports import Clock
from bot.transport.answers import outcome_of
from bot.transport.render import saying
from bot.wording.wording import Wording

LEFT_ALONE: Final = 60.0
"""Seconds for which a channel that refused something is not asked for the same again."""

NEEDS: Final[dict[EffectKind, tuple[str, ...]]] = {
    EffectKind.REMOVE: ("view_channel", "manage_messages"),
    EffectKind.RETRACT: ("view_channel",),
}
SPEAKING: Final = ("view_channel", "send_messages", "read_message_history")
SPEAKING_IN_THREADS: Final = ("view_channel", "send_messages_in_threads", "read_message_history")


class DiscordGateway:
    """Carries effects out on Discord."""

    def __init__(self, client: discord.Client, wording: Wording, clock: Clock) -> None:
        self._client = client
        self._wording = wording
        self._clock = clock
        self._refused: dict[tuple[int, EffectKind], tuple[float, Outcome]] = {}

    async def perform(self, effect: Effect, case: Case | None = None) -> Outcome:
        """Try once and say how it ended (port ``Gateway``)."""
        early = self._known_refusal(effect)
        if early is not None:
            return early
        try:
            outcome = await self._carry_out(effect, case)
        except discord.HTTPException as error:
            outcome = outcome_of(error)
        except (TimeoutError, aiohttp.ClientError, OSError):
            outcome = Outcome(Result.FAILED, "no_answer")
        if outcome.result is Result.REFUSED and effect.way is not Way.DIRECT:
            self._refused[self._place(effect)] = (self._clock.now() + LEFT_ALONE, outcome)
        return outcome

    def _place(self, effect: Effect) -> tuple[int, EffectKind]:
        return effect.target_id or effect.channel_id, effect.kind

    def _known_refusal(self, effect: Effect) -> Outcome | None:
        if effect.way is Way.DIRECT:
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
        speaking = SPEAKING_IN_THREADS if isinstance(place, discord.Thread) else SPEAKING
        granted = place.permissions_for(guild.me)
        for name in NEEDS.get(effect.kind, speaking):
            if not getattr(granted, name):
                return Outcome(Result.REFUSED, f"missing_{name}")
        return None

    async def _carry_out(self, effect: Effect, case: Case | None) -> Outcome:
        if effect.kind in (EffectKind.REMOVE, EffectKind.RETRACT):
            return await self._delete(effect)
        if effect.kind is EffectKind.CARD and case is not None and case.card is not None:
            try:
                return await self._edit_card(effect, case, case.card)
            except discord.NotFound as error:
                if outcome_of(error).result is not Result.GONE:
                    raise
        return await self._say(effect, case)

    async def _delete(self, effect: Effect) -> Outcome:
        if effect.message_id is None:
            return Outcome(Result.GONE, "message_gone")
        try:
            await self._place_of(effect.channel_id, effect.guild_id).get_partial_message(effect.message_id).delete()
        except discord.NotFound:
            return Outcome(Result.DONE, "gone_already")
        return Outcome(Result.DONE)

    async def _edit_card(self, effect: Effect, case: Case, card: Link) -> Outcome:
        message = self._place_of(card.channel_id, effect.guild_id).get_partial_message(card.message_id)
        await message.edit(**saying(effect, case, self._wording), allowed_mentions=discord.AllowedMentions.none())
        return Outcome(Result.DONE, channel_id=card.channel_id, message_id=card.message_id)

    async def _say(self, effect: Effect, case: Case | None) -> Outcome:
        guild = self._client.get_guild(effect.guild_id or 0)
        words = saying(effect, case, self._wording, guild.name if guild else "")
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
        return Outcome(Result.DONE, channel_id=said.channel.id, message_id=said.id)

    async def _where(self, effect: Effect) -> discord.abc.Messageable:
        if effect.way is Way.DIRECT and effect.person_id is not None:
            return await self._client.create_dm(discord.Object(effect.person_id))
        return self._place_of(effect.target_id or effect.channel_id, effect.guild_id)

    def _place_of(self, channel_id: int, guild_id: int | None) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(channel_id, guild_id=guild_id)
