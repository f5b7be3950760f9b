"""A guest that asks everything in every way that Discord has: what the practice page has to be able to answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.practice.server import Guest
from bot.practice.stage import PracticeClock
from bot.practice.world import World

PERMISSIONS: Final = discord.Permissions(view_channel=True, send_messages=True, read_message_history=True)
TOWNS: Final = ("Aberdeen", "Belfast", "Cardiff")

Interaction = discord.Interaction[Any]


class Parade(commands.AutoShardedBot):
    """Commands, lists and forms that only say what they were given."""

    def __init__(self) -> None:
        super().__init__((), intents=discord.Intents(guilds=True), help_command=None, max_messages=None)
        self.tree.add_command(_travel)
        self.tree.add_command(_form)
        self.tree.add_command(_hand)
        self.tree.add_command(app_commands.ContextMenu(name="Ask a volunteer to look", callback=_look))
        self.tree.add_command(app_commands.ContextMenu(name="Look, in words", callback=_look_in_words))
        self.add_dynamic_items(Again)

    async def setup_hook(self) -> None:
        """Publish the commands."""
        await self.tree.sync()

    @staticmethod
    async def guest(_clock: PracticeClock, _folder: Path) -> Guest:
        """What the practice server is given."""

        async def nothing(_world: World | None = None) -> None:
            return

        return Guest(Parade(), PERMISSIONS, nothing, nothing)


@app_commands.command(name="travel", description="Options")
@app_commands.choices(how=[app_commands.Choice(name="By train", value="train")])
async def _travel(interaction: Interaction, town: str, how: str, companion: discord.Member, days: int = 1) -> None:
    words = f"{town}, {how}, {companion.id}, {days}"
    await interaction.response.send_message(words, ephemeral=True)


@_travel.autocomplete("town")
async def _towns(_interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=town, value=town) for town in TOWNS if current.lower() in town.lower()]


class Form(discord.ui.Modal, title="A form"):
    """A field, a list and a person."""

    def __init__(self, about: str = "nothing") -> None:
        super().__init__()
        self.about = about
        self.words = discord.ui.TextInput[Any](style=discord.TextStyle.paragraph)
        self.kind = discord.ui.Select[Any](
            options=[discord.SelectOption(label=one, value=one) for one in ("Day", "Night")]
        )
        self.who = discord.ui.UserSelect[Any]()
        for text, item in (("Your words", self.words), ("When", self.kind), ("Who", self.who)):
            self.add_item(discord.ui.Label(text=text, component=item))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Say what was put in."""
        words = f"about {self.about}: {self.words.value}, {self.kind.values[0]}, {self.who.values[0].id}"
        await interaction.response.send_message(words, ephemeral=True)


@app_commands.command(name="form", description="A form")
async def _form(interaction: Interaction) -> None:
    await interaction.response.send_modal(Form())


class Hand(discord.ui.View):
    """A person to choose, and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.add_item(Again())

    @discord.ui.select(cls=discord.ui.UserSelect, placeholder="To whom")
    async def chosen(self, interaction: Interaction, select: discord.ui.UserSelect[Any]) -> None:
        """Say who was chosen."""
        await interaction.response.edit_message(content=f"handed to {select.values[0].id}", view=None)


class Again(discord.ui.DynamicItem[discord.ui.Button[Any]], template="again"):
    """A button that works after a restart."""

    def __init__(self) -> None:
        super().__init__(discord.ui.Button(label="Still there", custom_id="again"))

    @classmethod
    async def from_custom_id(cls, _interaction: Interaction, _item: Any, _match: Any, /) -> Again:
        """The same again."""
        return cls()

    async def callback(self, interaction: Interaction) -> None:
        """Say so."""
        await interaction.response.send_message("still here", ephemeral=True)


@app_commands.command(name="hand", description="A person")
async def _hand(interaction: Interaction) -> None:
    await interaction.response.send_message("whom?", view=Hand(), ephemeral=True)


async def _look(interaction: Interaction, message: discord.Message) -> None:
    await interaction.response.send_message(f"looking at {message.id}", ephemeral=True)


async def _look_in_words(interaction: Interaction, message: discord.Message) -> None:
    await interaction.response.send_modal(Form(str(message.id)))
