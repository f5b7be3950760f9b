"""How presses about rules are answered: in the place of what was pressed, to whoever pressed alone."""

from __future__ import annotations

from typing import Any

import discord

from bot.tune.trust import may
from bot.wording.wording import Wording
from cogs.pressing import Interaction, presser, theirs
from cogs.trusting import Trusting
from config.trust import Power


async def show(interaction: Interaction, view: discord.ui.LayoutView) -> None:
    """In the place of what was pressed, where it was their own; else anew, for them alone."""
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await interaction.response.edit_message(view=view)
    else:
        await interaction.response.send_message(view=view, ephemeral=True)


async def say(interaction: Interaction, wording: Wording, key: str, **given: Any) -> None:
    """A sentence, for whoever pressed alone."""
    await interaction.response.send_message(theirs(wording, interaction).say(key, **given), ephemeral=True)


async def offered(trusting: Trusting, interaction: Interaction, power: Power) -> bool:
    """Whether somebody may be offered something while they type, where nothing can be said."""
    server = await trusting.ledger.server(interaction.guild_id or 0)
    return may(server, trusting.configure(server).trust, presser(interaction), power)
