"""Who may look at rules, change and judge them: looked up at every press, and refused with what is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import discord

from bot.model import Server
from bot.ports import Ledger
from bot.transport.words import listed_words
from bot.tune.trust import may, roles_with
from bot.wording.wording import Wording
from cogs.pressing import Interaction, presser, theirs
from config.loader import Configuration
from config.trust import Power


class Access:
    """Lets people in. ``configure``: server -> its configuration."""

    def __init__(self, ledger: Ledger, configure: Callable[[Server], Configuration], wording: Wording) -> None:
        self._ledger = ledger
        self._configure = configure
        self._wording = wording

    async def server(self, interaction: Interaction, power: Power) -> Server | None:
        """The server, where whoever pressed has a power there now; None, and a kind refusal, where they have not."""
        server = await self._ledger.server(interaction.guild_id or 0)
        if interaction.guild_id and may(server, self._configure(server).trust, presser(interaction), power):
            return server
        await interaction.response.send_message(self.refusal(interaction, server, power), ephemeral=True)
        return None

    async def may(self, interaction: Interaction, power: Power) -> bool:
        """The same for what is offered while somebody types, where nothing can be said."""
        server = await self._ledger.server(interaction.guild_id or 0)
        return bool(interaction.guild_id) and may(server, self._configure(server).trust, presser(interaction), power)

    def refusal(self, interaction: Interaction, server: Server, power: Power) -> str:
        """What is needed."""
        wording = theirs(self._wording, interaction)
        roles = sorted(roles_with(server, self._configure(server).trust, power))
        who = listed_words(wording, [f"<@&{one}>" for one in roles])
        what = wording.say(f"rules-power-{power}")
        if not roles:
            return wording.say("rules-refused-owner", what=what)
        return wording.say("rules-refused-role", what=what, who=who)


async def show(interaction: Interaction, view: discord.ui.LayoutView) -> None:
    """In the place of what was pressed, where it was their own; else anew, for them alone."""
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await interaction.response.edit_message(view=view)
    else:
        await interaction.response.send_message(view=view, ephemeral=True)


async def say(interaction: Interaction, wording: Wording, key: str, **given: Any) -> None:
    """A sentence, for whoever pressed alone."""
    await interaction.response.send_message(theirs(wording, interaction).say(key, **given), ephemeral=True)
