"""Status: how the bot is, for moderators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from discord import app_commands
from discord.ext import commands

from bot.model import CaseState, Server
from bot.ports import Clock, Ledger
from bot.scoring.standing import Model
from bot.transport.client import Client
from bot.transport.words import listed_words
from bot.wording.wording import Wording
from cogs.pressing import Interaction, describe, presser, theirs

MOST_REFUSALS: Final = 10
"""How many refusals fit into one answer."""


class Status(commands.Cog):
    """``/status``."""

    def __init__(
        self, client: Client, ledger: Ledger, wording: Wording, clock: Clock, models: Sequence[Model] = ()
    ) -> None:
        self._client = client
        self._models = models
        self._ledger = ledger
        self._wording = wording
        describe(self, wording)
        self._clock = clock

    @app_commands.command()
    @app_commands.guild_only()
    async def status(self, interaction: Interaction) -> None:
        """Answer moderators, and whoever may manage the server."""
        server = await self._ledger.server(interaction.guild_id or 0)
        wording, by = theirs(self._wording, interaction), presser(interaction)
        if not (by.manages_server or server.moderator_roles & by.roles):
            await interaction.response.send_message(wording.say("status-not-allowed"), ephemeral=True)
            return
        await interaction.response.send_message("\n".join(await self._lines(server, wording)), ephemeral=True)

    async def _lines(self, server: Server, wording: Wording) -> list[str]:
        say = wording.say
        if server.missing:
            return [say("status-not-set-up")]
        channels = [f"<#{channel}>" for channel in sorted(server.support_channels)]
        waiting_cases = [case for case in await self._ledger.cases(server.guild_id) if case.state is CaseState.NEW]
        unsent = [
            effect for effect in await self._ledger.unfinished(self._clock.now()) if effect.guild_id == server.guild_id
        ]
        lines = [
            say("status-watching", channels=listed_words(wording, channels)),
            say("status-desk", channel=f"<#{server.desk_channel}>", cases=len(waiting_cases)),
            say("status-waiting", count=self._client.intake.waiting),
            say("status-open-effects", count=len(unsent)),
            say("status-unreadable", count=self._client.guard.unreadable.total()),
        ]
        for model in self._models:
            lines.append(say(f"status-{model.which}", state=model.standing, made=model.made))
            if model.missed:
                lines.append(say(f"status-{model.which}-missed", count=model.missed))
        refusals = await self._ledger.refusals(server.guild_id)
        if refusals:
            lines.append(say("status-refusals"))
        most = sorted(refusals.items(), key=lambda item: -item[1])[:MOST_REFUSALS]
        for what, count in most:
            reason, _, channel = what.partition(":")
            why = say(f"refusal-why-{reason}")
            lines.append(f"- {say('status-refusal', channel=channel, why=why, count=count)}")
        if len(refusals) > len(most):
            lines.append(say("status-more", count=len(refusals) - len(most)))
        return lines
