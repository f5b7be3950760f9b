"""Handing: handing a case over to somebody on duty, with a note that they alone can read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import aiohttp
import discord
from discord.ext import commands

from bot.desk.desk import Answer
from bot.desk.handing import NOTE_LONGEST, Handing
from bot.transport import buttons
from bot.transport.words import listed_words
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, answer, presser, typed
from cogs.rooms import link_to, refused

MOST: Final = 25
"""How many people fit into one list."""

NAME_LONGEST: Final = 100
"""Characters of a line in a list."""


class HandingButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.HANDING):
    """*Hand over* or *Read the note* on the card of a case."""

    cog = "HandingCog"


class PersonSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.PASS_TO):
    """The list of those on duty, seen by whoever hands a case over alone."""

    cog = "HandingCog"


class HandingCog(commands.Cog):
    """Asks to whom, asks for a note, and hands the case over."""

    def __init__(self, handing: Handing, wording: Wording) -> None:
        self._handing = handing
        self._wording = wording
        self.sorry = wording.say("sorry")

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """The form with the note comes back, known by its id alone: a restart in between loses nothing."""
        custom_id, words = typed(interaction)
        match = re.fullmatch(buttons.NOTED, custom_id)
        if match:
            await answer(self, interaction, match, [words])

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """The button shows the list, the list opens the form, the form hands the case over."""
        pressed = match.re.pattern
        if pressed == buttons.PASS_TO:
            # A form can only be the first answer, within three seconds: who may is asked when it comes back.
            form = self._form(match["id"], int(values[0]))
            await interaction.response.send_modal(form)
            form.stop()  # or it would be kept in memory, and answered twice
        elif pressed == buttons.NOTED:
            await self._pass_on(interaction, match["id"], int(match["person"]), values[0])
        elif match["move"] == buttons.Beside.READ:
            await self._read(interaction, match["id"])
        else:
            await self._offer(interaction, match["id"])

    async def _offer(self, interaction: Interaction, case_id: str) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        reply, case, people = await self._handing.people(case_id, presser(interaction))
        if reply is not Answer.DONE:
            await interaction.followup.send(refused(self._wording, reply, case), ephemeral=True)
            return
        names = await _names(interaction.guild, people[:MOST])
        if not names:
            await interaction.followup.send(self._wording.say("desk-pass-nobody"), ephemeral=True)
            return
        words = listed_words(self._wording, [f"<@{person}>" for person in names])
        view = discord.ui.View(timeout=None)
        chosen: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.pass_to(case_id), placeholder=self._wording.say("desk-pass-list")
        )
        for person, name in names.items():
            chosen.add_option(label=name[:NAME_LONGEST], value=str(person))
        view.add_item(chosen)
        view.stop()
        await interaction.followup.send(self._wording.say("desk-pass-choose", people=words), view=view, ephemeral=True)

    def _form(self, case_id: str, person_id: int) -> discord.ui.Modal:
        say = self._wording.say
        form = discord.ui.Modal(title=say("desk-pass-form"), custom_id=buttons.noted(case_id, person_id))
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(
            style=discord.TextStyle.paragraph, required=False, max_length=NOTE_LONGEST
        )
        form.add_item(
            discord.ui.Label(text=say("desk-pass-note"), description=say("desk-pass-note-how"), component=field)
        )
        return form

    async def _pass_on(self, interaction: Interaction, case_id: str, person_id: int, note: str) -> None:
        await interaction.response.defer()
        reply, case = await self._handing.pass_on(case_id, presser(interaction), person_id, note)
        if reply is Answer.DONE and case is not None:
            words = self._wording.say("desk-done-pass", owner=str(case.owner_id), link=link_to(case))
        else:
            words = refused(self._wording, reply, case)
        await interaction.edit_original_response(content=words, view=None)

    async def _read(self, interaction: Interaction, case_id: str) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        reply, case, note = await self._handing.note(case_id, presser(interaction))
        if reply is not Answer.DONE:
            words = refused(self._wording, reply, case)
        elif note:
            quoted = discord.utils.escape_markdown(note).replace("\n", "\n> ")
            words = f"{self._wording.say('desk-done-read')}\n> {quoted}"
        else:
            words = self._wording.say("desk-read-none")
        await interaction.followup.send(words, ephemeral=True)


async def _names(guild: discord.Guild | None, people: Iterable[int]) -> dict[int, str]:
    """How the server calls these people at this moment; without those of whom it cannot be had. Kept nowhere."""
    names: dict[int, str] = {}
    if guild is None:
        return names
    for person in people:
        try:
            names[person] = (await guild.fetch_member(person)).display_name
        except (discord.HTTPException, aiohttp.ClientError, OSError):
            continue
    return names
