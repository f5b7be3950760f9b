"""What all buttons and lists share: they find their cog, they never fail in silence, and they check who presses."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, ClassVar, Protocol, Self, cast

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.desk.standing import Presser
from bot.transport.translate import role_ids
from bot.wording.wording import Wording
from cogs.translator import description_key, option_key

log = structlog.get_logger("breakwater.cogs")

Interaction = discord.Interaction[Any]

Sorry = str | Callable[[Interaction], str]
"""What is said when an answer fails: the words, or what finds them for whoever reads them (``sorry_in``)."""


class Answers(Protocol):
    """A cog that answers presses."""

    @property
    def sorry(self) -> Sorry:
        """What is said when an answer fails."""
        ...

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """Answer a press. ``match`` is of the custom id, ``values`` what was chosen in a list."""
        ...


_pressed: list[type[discord.ui.DynamicItem[Any]]] = []


class Pressing:
    """The common half of a ``DynamicItem``. ``cog`` names the cog that answers. Whatever inherits from it is answered:
    nothing has to be registered, so nothing that is shown can be left without an answer.
    """

    cog: ClassVar[str]

    def __init_subclass__(cls, **given: Any) -> None:
        super().__init_subclass__(**given)
        _pressed.append(cast(type[discord.ui.DynamicItem[Any]], cls))

    def __init__(self, item: Any, match: re.Match[str]) -> None:
        super().__init__(item)  # type: ignore[call-arg]  # the other half is DynamicItem, which takes the item
        self.match = match

    @classmethod
    async def from_custom_id(cls, _interaction: Interaction, item: Any, match: re.Match[str], /) -> Self:
        """Made anew for every press: nothing is kept in memory between two of them."""
        return cls(item, match)

    async def callback(self, interaction: Interaction) -> None:
        """Hand the press to its cog; where that fails, say so kindly."""
        cog = cast(Answers, interaction.client.get_cog(self.cog))
        item = cast(discord.ui.DynamicItem[Any], self).item
        await answer(cog, interaction, self.match, list(getattr(item, "values", ())))


def everything_pressed() -> tuple[type[discord.ui.DynamicItem[Any]], ...]:
    """All buttons and lists of the cogs that were imported."""
    return tuple(_pressed)


async def answer(cog: Answers, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
    """Let a cog answer a press or a form; where that fails, say so kindly."""
    try:
        await cog.pressed(interaction, match, values)
    except Exception:
        log.exception("a press could not be answered", cog=type(cog).__name__)
        await say_sorry(interaction, cog.sorry)


def typed(interaction: Interaction) -> tuple[str, str]:
    """The custom id of a form that was sent in and what stands in its one field; two empty texts for anything else."""
    data: Any = interaction.data
    if interaction.type is not discord.InteractionType.modal_submit or not isinstance(data, dict):
        return "", ""
    rows: list[Any] = data.get("components", [])
    fields = [one for row in rows for one in (row.get("component"), *row.get("components", ())) if one]
    return data.get("custom_id", ""), next((one.get("value") or "" for one in fields), "")


def theirs(wording: Wording, interaction: Interaction) -> Wording:
    """The wording in the language of whoever pressed: that of their Discord, else that of the server, else English.

    It is a language and nothing more: no country is ever taken from it (constitution, 7).
    """
    return wording.in_locale(str(interaction.locale), str(interaction.guild_locale or ""))


def sorry_in(wording: Wording, key: str = "sorry") -> Callable[[Interaction], str]:
    """The sentence for an answer that failed, in the language of whoever waits for it."""
    return lambda interaction: theirs(wording, interaction).say(key)


def answer_failures(tree: app_commands.CommandTree[Any], sorry: Sorry) -> None:
    """Let a command that fails say so kindly, and log which one it was and nothing of what it was given."""

    async def failed(interaction: Interaction, error: app_commands.AppCommandError) -> None:
        name = interaction.command.qualified_name if interaction.command else ""
        log.error("a command could not be answered", command=name, exc_info=error.__cause__ or error)
        await say_sorry(interaction, sorry)

    tree.error(failed)


async def say_sorry(interaction: Interaction, sorry: Sorry) -> None:
    """Say privately that something went wrong; never raises."""
    words = sorry if isinstance(sorry, str) else sorry(interaction)
    try:
        if interaction.response.is_done():
            await interaction.followup.send(words, ephemeral=True)
        else:
            await interaction.response.send_message(words, ephemeral=True)
    except discord.HTTPException as error:
        log.warning("could not say sorry", status=error.status, code=error.code)


def describe(cog: commands.Cog, wording: Wording) -> None:
    """Give a cog's slash commands, and what they can be given, their descriptions: ``command-<name>`` and
    ``option-<command>-<name>`` in the wording. Names of options can be translated from then on, as those of commands.
    """
    group = getattr(cog, "__cog_app_commands_group__", None)
    for command in [*cog.walk_app_commands(), *([group] if group else [])]:
        command.description = wording.say(description_key(command.qualified_name))
        options = command.parameters if isinstance(command, app_commands.Command) else ()
        words = {one.name: wording.say(option_key(command.qualified_name, one.name)) for one in options}
        if words:
            app_commands.describe(**{name: app_commands.locale_str(said) for name, said in words.items()})(command)
            app_commands.rename(**{name: app_commands.locale_str(name) for name in words})(command)


def presser(interaction: Interaction) -> Presser:
    """Who pressed, with the roles and permissions of this moment."""
    return Presser(
        person_id=interaction.user.id,
        guild_id=interaction.guild_id,
        channel_id=interaction.channel_id,
        message_id=interaction.message.id if interaction.message else None,
        roles=role_ids(interaction.user),
        manages_server=interaction.permissions.manage_guild,
    )
