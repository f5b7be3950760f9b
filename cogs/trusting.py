"""Who may: asked anew at every command and press, with a refusal that says which role is needed (bot/tune/trust.py)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.model import Server
from bot.ports import Ledger
from bot.transport.words import listed_words
from bot.tune.trust import may, roles_with
from bot.wording.wording import Wording
from cogs.pressing import Interaction, presser, theirs
from config.loader import Configuration
from config.trust import Power


@dataclass(frozen=True, slots=True)
class Trusting:
    """Asks whether somebody may do something on their server at this moment. Power: config/trust.py."""

    ledger: Ledger
    configure: Callable[[Server], Configuration]
    wording: Wording

    async def allows(self, interaction: Interaction, power: Power) -> Server | None:
        """The server as it is set up, where whoever pressed has this power. None: they may not, and have been told."""
        server = await self.ledger.server(interaction.guild_id or 0)
        trust = self.configure(server).trust
        if may(server, trust, presser(interaction), power):
            return server
        words = self.refusal(server, power, theirs(self.wording, interaction))
        if interaction.response.is_done():
            await interaction.followup.send(words, ephemeral=True)
        else:
            await interaction.response.send_message(words, ephemeral=True)
        return None

    async def who_may(self, interaction: Interaction, power: Power) -> str:
        """The refusal, in the language of whoever pressed."""
        server = await self.ledger.server(interaction.guild_id or 0)
        return self.refusal(server, power, theirs(self.wording, interaction))

    def refusal(self, server: Server, power: Power, wording: Wording) -> str:
        """Who could, in the reader's language. Roles are named by what Discord shows for them; nobody is called."""
        roles = [f"<@&{one}>" for one in sorted(roles_with(server, self.configure(server).trust, power))]
        if not roles:
            return wording.say("trust-needs-owner")
        return wording.say("trust-needs-roles", roles=listed_words(wording, roles))
