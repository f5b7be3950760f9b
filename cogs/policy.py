"""Policy: all settings of one server as a YAML file with comments, to take away, change and bring back."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.trouble import Trouble
from bot.tune.changing import Settings
from bot.tune.standing import cared_for
from bot.wording.wording import Wording
from cogs.own_panel import bare
from cogs.pressing import Interaction, describe, theirs
from cogs.proposals import Proposals
from cogs.word_rows import category_name
from config.commented import commented
from config.document import LARGEST, read_text
from config.ids import Kind, Known, Matched, match, moved
from config.loader import load_default, plain
from config.trust import Power
from config.whole import Whole, whole

FILE: Final = "policy.yaml"
LONGEST_ANSWER: Final = 1_900
"""Characters of mistakes that fit into one message beside the words around them."""

MOST_NAMES: Final = 12
"""Channels and roles that are named one by one."""


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Policy(commands.GroupCog, group_name="policy"):
    """``/policy export``, ``/policy import`` and ``/policy reset``. Every change is seen before it is made."""

    def __init__(self, proposals: Proposals, wording: Wording) -> None:
        super().__init__()
        self._proposals = proposals
        self._wording = wording
        describe(self, wording)

    @app_commands.command()
    async def export(self, interaction: Interaction) -> None:
        """All settings as they are now, as a file."""
        server = await self._proposals.allowed(interaction, Power.FILES)
        if server is None:
            return
        wording = theirs(self._wording, interaction)
        try:
            text = commented(self._proposals.proposing.changing.everything(server), _here(interaction.guild))
        except Trouble as trouble:
            await interaction.response.send_message(_mistakes(trouble, wording), ephemeral=True)
            return
        file = discord.File(io.BytesIO(text.encode()), filename=FILE)
        await interaction.response.send_message(wording.say("policy-exported"), file=file, ephemeral=True)

    @app_commands.command(name="import")
    async def bring_in(self, interaction: Interaction, file: discord.Attachment) -> None:
        """Show what a file would change, and take it over at a press. With a mistake in it nothing is changed."""
        server = await self._proposals.allowed(interaction, Power.FILES)
        if server is None:
            return
        wording = theirs(self._wording, interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        try:
            read = whole(read_text(await _text(file, wording), FILE))
        except Trouble as trouble:
            await interaction.followup.send(_mistakes(trouble, wording), ephemeral=True)
            return
        given = _settings(read)
        found = match(given, {"channels": read.channel_names, "roles": read.role_names}, _here(interaction.guild))
        taken = moved(given, found)
        unheard = _unheard(self._proposals.proposing.changing.everything(server), taken, wording)
        more = [*unheard, *_told(found, wording)]
        costs = (*unheard, *_lost(found, wording))
        question = "policy-import-unheard" if unheard else ""
        await self._proposals.change(
            interaction, "policy-import", lambda _: dict(taken), {}, more,
            costs=costs, power=Power.FILES, question=question,
        )  # fmt: skip

    @app_commands.command()
    async def reset(self, interaction: Interaction) -> None:
        """Show what it would change to go back to the rules that every server starts with."""
        await self._proposals.change(
            interaction, "policy-reset", lambda _: plain(load_default()), {}, power=Power.FILES
        )


def _settings(read: Whole) -> Settings:
    """What a file says, in full form. What it says nothing of stays as it is."""
    rest: dict[str, Any] = {"server": read.server, "lines": read.lines}
    return {**plain(read.configuration), **{name: part for name, part in rest.items() if part is not None}}


def _unheard(before: Settings, after: Settings, wording: Wording) -> list[str]:
    """Which cries for help are answered now, and would not be any more: a file may simply lack their rule."""
    left = set(cared_for(after))
    gone = [category_name(wording, one) for one in cared_for(before) if one not in left]
    return [wording.say("policy-unheard", what=_few(gone))] if gone else []


def _here(guild: discord.Guild | None) -> Mapping[Kind, Known]:
    """Every channel and role that there is, by id."""
    if guild is None:
        return {"channels": {}, "roles": {}}
    return {
        "channels": {one.id: one.name for one in (*guild.channels, *guild.threads)},
        "roles": {one.id: one.name for one in guild.roles},
    }


def _told(found: Matched, wording: Wording) -> list[str]:
    """What was found under another id."""
    ways: dict[Kind, str] = {"channels": "<#{}>", "roles": "<@&{}>"}
    named = [ways[kind].format(new) for kind, ids in found.moved.items() for new in ids.values()]
    return [*([wording.say("policy-moved", what=_few(named))] if named else []), *_lost(found, wording)]


def _lost(found: Matched, wording: Wording) -> list[str]:
    """What is nowhere here, and so is left out."""
    lost = [name or str(one) for ids in found.lost.values() for one, name in ids.items()]
    named = [f"`{bare(name)}`" for name in lost]
    return [wording.say("policy-lost", what=_few(named))] if named else []


def _few(names: Sequence[str]) -> str:
    return ", ".join([*names[:MOST_NAMES], *(["…"] if len(names) > MOST_NAMES else [])])


async def _text(file: discord.Attachment, wording: Wording) -> str:
    if file.size > LARGEST:
        raise Trouble(wording.say("policy-too-large", size=LARGEST // 1024))
    try:
        return (await file.read()).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Trouble(wording.say("policy-not-text")) from None
    except discord.HTTPException:
        raise Trouble(wording.say("policy-not-read")) from None


def _mistakes(trouble: Trouble, wording: Wording) -> str:
    """Every mistake that fits, and how many more there are."""
    shown: list[str] = []
    for line in trouble.lines:
        if sum(len(one) + 1 for one in shown) + len(line) > LONGEST_ANSWER:
            break
        shown.append(line.replace("`", "'"))
    more = len(trouble.lines) - len(shown)
    lines = [wording.say("policy-mistakes", count=len(trouble.lines)), "```", *shown, "```"]
    return "\n".join([*lines, *([wording.say("policy-more", count=more)] if more else [])])
