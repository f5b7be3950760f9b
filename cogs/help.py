"""Help: ``/help``, the commands that somebody may use at this moment, by who they are. Only they read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.model import Server
from bot.ports import Ledger
from bot.transport import buttons
from bot.transport.client import Client
from bot.tune.audience import usable
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, describe, presser, sorry_in, theirs
from cogs.translator import MENU, called, description_key
from config.loader import Configuration

COLOUR: Final = 0x4C7A8C
LONGEST: Final = 3_000
"""Characters of one page; a panel holds 4,000."""


class CommandsButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.COMMANDS):
    """Another page."""

    cog = "Help"


class Help(commands.Cog):
    """``/help``."""

    def __init__(
        self, client: Client, ledger: Ledger, wording: Wording, configure: Callable[[Server], Configuration]
    ) -> None:
        self._client = client
        self._ledger = ledger
        self._wording = wording
        self._configure = configure
        self.sorry = sorry_in(wording)
        describe(self, wording)

    @app_commands.command(name="help")
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def show_all(self, interaction: Interaction) -> None:
        """What whoever asks may use."""
        await interaction.response.send_message(view=await self._view(interaction, 0), ephemeral=True)

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """Another page, by who they are now."""
        await interaction.response.edit_message(view=await self._view(interaction, int(match["page"])))

    async def _view(self, interaction: Interaction, page: int) -> discord.ui.LayoutView:
        wording = theirs(self._wording, interaction)
        pages = list(paged(await self._lines(interaction, wording)))
        page = min(page, len(pages) - 1)
        box: discord.ui.Container[Any] = discord.ui.Container(accent_colour=COLOUR)
        box.add_item(discord.ui.TextDisplay(f"### {wording.say('help-title')}"))
        for block in blocks(pages[page]):
            box.add_item(discord.ui.TextDisplay(block))
        if len(pages) > 1:
            box.add_item(discord.ui.TextDisplay(wording.say("help-page", page=page + 1, pages=len(pages))))
            row: discord.ui.ActionRow[Any] = discord.ui.ActionRow()
            for key, there in (("help-button-back", page - 1), ("help-button-next", page + 1)):
                if 0 <= there < len(pages):
                    row.add_item(discord.ui.Button(label=wording.say(key), custom_id=buttons.commands(there)))
            box.add_item(row)
        view = discord.ui.LayoutView(timeout=None)
        view.add_item(box)
        view.stop()
        return view

    async def _lines(self, interaction: Interaction, wording: Wording) -> list[str]:
        """A heading for each group, and a line for each command in it."""
        known = _all(self._client.tree)
        if interaction.guild_id is None:
            here = [name for name, one in known.items() if _in_direct_messages(one)]
            return [*(self._line(name, known[name], wording) for name in here), wording.say("help-elsewhere")]
        server = await self._ledger.server(interaction.guild_id)
        groups = usable(known, server, self._configure(server).trust, presser(interaction))
        lines: list[str] = []
        for group, names in groups:
            lines += [wording.say(f"help-{group}"), *(f"- {self._line(name, known[name], wording)}" for name in names)]
        return lines

    def _line(self, name: str, command: Known, wording: Wording) -> str:
        if isinstance(command, app_commands.ContextMenu):
            said = wording.say("help-menu", name=wording.say(name))
            return wording.say("help-line", command=said, what=wording.say(f"help-{name}"))
        published = self._client.published.get(name.split(" ")[0])
        said = f"</{name}:{published}>" if published else f"**/{name}**"
        theirs = called(name, wording)
        said += f" (/{theirs})" if theirs != name else ""
        return wording.say("help-line", command=said, what=wording.say(description_key(name)))


Known = app_commands.Command[Any, ..., Any] | app_commands.ContextMenu


def paged(lines: Sequence[str]) -> Iterable[list[str]]:
    """The lines, as many at a time as fit on a page. A heading is never the last of one."""
    page: list[str] = []
    for at, line in enumerate(lines):
        following = len(lines[at + 1]) + 1 if line.startswith("**") and at + 1 < len(lines) else 0
        if page and sum(len(one) + 1 for one in page) + len(line) + following > LONGEST:
            yield page
            page = []
        page.append(line)
    yield page


def blocks(lines: Iterable[str]) -> list[str]:
    """The lines of a page, a block for each heading."""
    found: list[list[str]] = []
    for line in lines:
        if not found or line.startswith("**"):
            found.append([])
        found[-1].append(line)
    return ["\n".join(block) for block in found]


def _all(tree: app_commands.CommandTree[Any]) -> dict[str, Known]:
    """Every command that can be used, by its qualified name; a menu by the key of its name."""
    slash = {one.qualified_name: one for one in tree.walk_commands() if isinstance(one, app_commands.Command)}
    menus = tree.get_commands(type=discord.AppCommandType.message)
    return {**dict(sorted(slash.items())), **{str(one.extras.get(MENU, one.name)): one for one in menus}}


def _in_direct_messages(command: Known) -> bool:
    if isinstance(command, app_commands.ContextMenu):
        return False
    top = command.root_parent or command
    contexts = top.allowed_contexts
    return not top.guild_only and (contexts is None or bool(contexts.dm_channel))
