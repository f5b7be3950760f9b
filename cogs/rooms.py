"""Rooms: the buttons of a card that open something beside a case: a room, a second opinion, a reminder."""

from __future__ import annotations

import re
from typing import Any

import discord
from discord.ext import commands

from bot.desk.rooms import Rooms
from bot.desk.standing import Answer, Presser
from bot.model import Case, Link
from bot.transport import buttons
from bot.transport.words import jump
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, presser, sorry_in, theirs


class RoomsButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.ROOMS):
    """*Open a room*, *Second opinion* or *Follow up in 24 h* on the card of a case."""

    cog = "RoomsCog"


class RoomsCog(commands.Cog):
    """Answers these presses, each to the presser alone."""

    def __init__(self, rooms: Rooms, wording: Wording) -> None:
        self._rooms = rooms
        self._wording = wording
        self.sorry = sorry_in(wording)

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """One of the three."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        what = {"room": self._open, "consult": self._consult, "follow_up": self._follow_up}[match["move"]]
        words = await what(match["id"], presser(interaction), theirs(self._wording, interaction))
        await interaction.followup.send(words, ephemeral=True)

    async def _open(self, case_id: str, by: Presser, wording: Wording) -> str:
        opened = await self._rooms.open(case_id, by)
        if opened.answer is not Answer.DONE:
            return refused(wording, opened.answer, opened.case)
        if opened.room is not None:
            return wording.say("desk-done-room", room=str(opened.room), link=link_to(opened.case))
        why = f"desk-room-{opened.reason}"
        lines = ["desk-room-why", *([why] if why in wording.keys() else []), "desk-room-what-else"]  # noqa: SIM118  # a method of Wording
        return " ".join(map(wording.say, lines))

    async def _consult(self, case_id: str, by: Presser, wording: Wording) -> str:
        asked = await self._rooms.consult(case_id, by)
        if asked.answer is not Answer.DONE:
            return refused(wording, asked.answer, asked.case)
        key = f"desk-consult-{asked.called}"
        return wording.say(key, thread=str(asked.thread), link=link_to(asked.case))

    async def _follow_up(self, case_id: str, by: Presser, wording: Wording) -> str:
        noted = await self._rooms.follow_up(case_id, by)
        if noted.answer is not Answer.DONE:
            return refused(wording, noted.answer, noted.case)
        key = "desk-follow-up-noted" if noted.before else "desk-done-follow_up"
        when = f"<t:{int(noted.due)}:R>"
        return wording.say(key, person=str(noted.person_id), when=when, link=link_to(noted.case))


def refused(wording: Wording, answer: Answer, case: Case | None) -> str:
    """Why nothing was done."""
    owner = str(case.owner_id) if case else ""
    return wording.say(f"desk-answer-{answer}", owner=owner, link=link_to(case))


def link_to(case: Case | None) -> str:
    """The address of what was said; of the card, where somebody asked by themselves."""
    places: list[Link | None] = [*case.links[:1], case.card] if case else []
    found = next((place for place in places if place is not None), None)
    return jump(case.guild_id, found) if case and found else ""
