"""Handing: handing a case over to somebody on duty, with a note that they alone can read.

Whoever had it is asked how they are, as after every end of a case (carers.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import aiohttp
import discord
from discord.ext import commands

from bot.desk.handing import NOTE_LONGEST, Handing
from bot.desk.standing import Answer
from bot.desk.states import Move
from bot.ports import Ledger
from bot.transport import buttons
from bot.transport.words import listed_words
from bot.wording.wording import Wording
from cogs.carers import Carers
from cogs.pressing import Interaction, Pressing, answer, presser, sorry_in, theirs, typed
from cogs.rooms import link_to, refused

MOST: Final = 25
"""How many people fit into one list."""

NAME_LONGEST: Final = 100
"""Characters of a line in a list."""

PASSED: Final = frozenset({Answer.DONE, Answer.UNTOLD})
"""The answers after which somebody else has the case, whether or not they could be told."""


class HandingButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.HANDING):
    """*Hand over* or *Read the note* on the card of a case."""

    cog = "HandingCog"


class PersonSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.PASS_TO):
    """The list of those on duty, seen by whoever hands a case over alone."""

    cog = "HandingCog"


class HandingCog(commands.Cog):
    """Asks to whom, asks for a note, and hands the case over."""

    def __init__(self, handing: Handing, ledger: Ledger, carers: Carers, wording: Wording) -> None:
        self._handing = handing
        self._ledger = ledger
        self._carers = carers
        self._wording = wording
        self.sorry = sorry_in(wording)

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
            form = _form(match["id"], int(values[0]), theirs(self._wording, interaction))
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
        wording = theirs(self._wording, interaction)
        reply, case, people = await self._handing.people(case_id, presser(interaction))
        if reply is not Answer.DONE:
            await interaction.followup.send(refused(wording, reply, case), ephemeral=True)
            return
        names = await _names(interaction.guild, people[:MOST])
        if not names:
            await interaction.followup.send(wording.say("desk-pass-nobody"), ephemeral=True)
            return
        words = listed_words(wording, [f"<@{person}>" for person in names])
        view = discord.ui.View(timeout=None)
        chosen: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.pass_to(case_id), placeholder=wording.say("desk-pass-list")
        )
        for person, name in names.items():
            chosen.add_option(label=name[:NAME_LONGEST], value=str(person))
        view.add_item(chosen)
        view.stop()
        await interaction.followup.send(wording.say("desk-pass-choose", people=words), view=view, ephemeral=True)

    async def _pass_on(self, interaction: Interaction, case_id: str, person_id: int, note: str) -> None:
        await interaction.response.defer()
        wording, by = theirs(self._wording, interaction), presser(interaction)
        before = await self._ledger.case(case_id)
        reply, case = await self._handing.pass_on(case_id, by, person_id, note)
        if reply is Answer.DONE and case is not None:
            words = wording.say("desk-done-pass", owner=str(case.owner_id), link=link_to(case))
        else:
            words = refused(wording, reply, case)
        said: dict[str, Any] = {"content": words}
        if reply in PASSED:
            said = await self._carers.besides(words, before, case, Move.PASS, by, wording)
        await interaction.edit_original_response(**{"view": None, **said})

    async def _read(self, interaction: Interaction, case_id: str) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        wording = theirs(self._wording, interaction)
        reply, case, note = await self._handing.note(case_id, presser(interaction))
        if reply is not Answer.DONE:
            words = refused(wording, reply, case)
        elif note:
            quoted = discord.utils.escape_markdown(note).replace("\n", "\n> ")
            words = f"{wording.say('desk-done-read')}\n> {quoted}"
        else:
            words = wording.say("desk-read-none")
        await interaction.followup.send(words, ephemeral=True)


def _form(case_id: str, person_id: int, wording: Wording) -> discord.ui.Modal:
    """The form for the note."""
    say = wording.say
    form = discord.ui.Modal(title=say("desk-pass-form"), custom_id=buttons.noted(case_id, person_id))
    field: discord.ui.TextInput[Any] = discord.ui.TextInput(
        style=discord.TextStyle.paragraph, required=False, max_length=NOTE_LONGEST
    )
    form.add_item(discord.ui.Label(text=say("desk-pass-note"), description=say("desk-pass-note-how"), component=field))
    return form


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
