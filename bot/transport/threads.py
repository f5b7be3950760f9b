"""Private threads: the room of a case, in which a volunteer talks with its person, and the one for a second opinion.

A thread is found again by its name, which holds a code of the case and nothing else: after a crash between making it
and noting that it is there, or when an answer was lost, none is made twice. What is said in them: thread_words.py.

Sources: Discord's developer documentation, "Threads" and "Channels Resource" (who may add, remove, lock and archive).
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, Final, TypeGuard

import discord

from bot.act.beside import ENTER, LEAVE, short
from bot.act.mentions import SOUNDLESS, named
from bot.model import Case, CaseState, Effect, EffectKind, Outcome, Result, Way
from bot.transport.alerts import can_alert
from bot.transport.answers import outcome_of
from bot.transport.render import saying
from bot.transport.tongues import Tongues

WEEK: Final = 7 * 24 * 60
"""Minutes of silence after which Discord puts a thread away, the most that it takes. A message brings it back."""

NEEDED: Final = ("view_channel", "create_private_threads", "send_messages_in_threads")
"""What making a thread and speaking in it takes. Locking it takes Manage Threads as well."""

NOT_NEEDED: Final = Outcome(Result.GONE, "not_needed")
GONE_ALREADY: Final = Outcome(Result.DONE, "gone_already")


def in_threads(effect: Effect) -> bool:
    """Whether an effect is carried out here. A second opinion is, by its first way."""
    return effect.kind in (EffectKind.ROOM, EffectKind.CLOSE_ROOM) or (
        effect.kind is EffectKind.CONSULT and effect.way is Way.REPLY
    )


class Threads:
    """Opens threads, lets people in and out, and closes them. Raises what discord.py raises."""

    def __init__(self, client: discord.Client, tongues: Tongues) -> None:
        self._client = client
        self._tongues = tongues

    async def perform(self, effect: Effect, case: Case | None) -> Outcome:
        """Try once and say how it ended. ``case`` is as it is at this moment; None where it is forgotten."""
        if effect.kind is EffectKind.CLOSE_ROOM:
            return await self._close(effect, await self._thread(effect.channel_id))
        if LEAVE in effect.codes:
            return await self._leave(effect, case)
        if case is None:
            return Outcome(Result.GONE, "case_gone")
        if ENTER in effect.codes:
            return await self._enter(effect, case)
        guild = self._client.get_guild(case.guild_id)
        if guild is None:
            return Outcome(Result.FAILED, "platform_unwell")
        if effect.kind is EffectKind.CONSULT:
            return await self._consult(effect, case, guild)
        return await self._open(effect, case, guild)

    # --- rooms

    async def _open(self, effect: Effect, case: Case, guild: discord.Guild) -> Outcome:
        places = await self._places(effect, guild)
        name, names = await self._names("room-name", case, guild)
        thread = await self._thread(case.room.channel_id) if case.room else None
        thread = thread or await self._named(names, places, guild)
        if case.state.closed:  # while this waited: whatever was begun ends with the case
            await self._close(effect, thread)
        if case.owner_id is None:
            return NOT_NEEDED
        if not places and thread is None:
            return Outcome(Result.REFUSED, "no_place_for_a_room")
        try:
            member = await guild.fetch_member(case.person_id)
        except discord.NotFound:
            return Outcome(Result.REFUSED, "person_gone")
        again = thread is not None and thread.locked
        if thread is None:
            place = _best(places, guild.me, member)
            if isinstance(place, Outcome):
                return place
            thread = await place.create_thread(name=name, invitable=False, auto_archive_duration=WEEK)
            if refused := await self._add(thread, (case.owner_id, case.person_id)):
                with contextlib.suppress(discord.Forbidden):
                    await thread.delete()  # nobody is in it, and nothing was said
                return refused
            return await self._say(thread, effect, case)
        await _wake(thread)
        said = None if again else await self._opening(thread)
        people = (case.owner_id,) if said else (case.owner_id, case.person_id)  # who has left is not fetched back
        if refused := await self._add(thread, people):
            return refused
        return Outcome(Result.DONE, "", thread.id, said) if said else await self._say(thread, effect, case)

    async def _enter(self, effect: Effect, case: Case) -> Outcome:
        thread = await self._thread(effect.channel_id)
        if thread is None or thread.locked or case.owner_id != effect.person_id or effect.person_id is None:
            return NOT_NEEDED
        await _wake(thread)
        return await self._add(thread, (effect.person_id,)) or await self._say(thread, effect, case)

    async def _leave(self, effect: Effect, case: Case | None) -> Outcome:
        """Somebody has the case no more. Its person reads so, where nobody else has it yet."""
        thread = await self._thread(effect.channel_id)
        if thread is None or effect.person_id is None or (case is not None and case.owner_id == effect.person_id):
            return NOT_NEEDED
        if thread.locked:  # it is closed, and lies in the archive: nobody says anything there
            return NOT_NEEDED
        await _wake(thread)
        with contextlib.suppress(discord.NotFound):  # they may have left by themselves
            await thread.remove_user(discord.Object(effect.person_id))
        if case is None or case.state is not CaseState.NEW:
            return Outcome(Result.DONE, "", thread.id)
        return await self._say(thread, effect, case)

    async def _close(self, effect: Effect, thread: discord.Thread | None) -> Outcome:
        """Say good-bye, lock, and put away. Without Manage Threads it can only be put away."""
        if thread is None or (thread.locked and thread.archived):
            return GONE_ALREADY
        if not thread.locked:
            await _wake(thread)
            goodbye = replace(effect, kind=EffectKind.CLOSE_ROOM)
            with contextlib.suppress(discord.Forbidden):  # not being allowed to say good-bye must not keep it open
                await self._say(thread, goodbye, None)
        try:
            await thread.edit(locked=True, archived=True)
        except discord.Forbidden:
            await thread.edit(archived=True)  # as its maker
            return Outcome(Result.REFUSED, "missing_manage_threads")
        return Outcome(Result.DONE, "", thread.id)

    # --- second opinions

    async def _consult(self, effect: Effect, case: Case, guild: discord.Guild) -> Outcome:
        if case.state is not CaseState.CONSULTING or case.owner_id is None:
            return NOT_NEEDED
        desk = guild.get_channel(effect.channel_id)
        if not _holds_rooms(desk):
            return Outcome(Result.REFUSED, "channel_gone")
        if lacking := _lacking(desk, guild.me):
            return lacking
        name, names = await self._names("consult-name", case, guild)
        thread = await self._named(names, [desk], guild, archives=True)
        if thread is None:
            thread = await desk.create_thread(name=name, invitable=False, auto_archive_duration=WEEK)
        await _wake(thread)
        await thread.add_user(discord.Object(case.owner_id))
        said = await self._say(thread, effect, case)
        heard = can_alert(guild, desk, named(effect)[1])
        return said if heard else Outcome(said.result, SOUNDLESS, *_place_of(said))

    # --- both

    async def _thread(self, thread_id: int) -> discord.Thread | None:
        """A thread as it is now; None where it is gone, or out of sight."""
        try:
            found = await self._client.fetch_channel(thread_id)
        except (discord.NotFound, discord.Forbidden, discord.InvalidData):
            return None
        return found if isinstance(found, discord.Thread) else None

    async def _places(self, effect: Effect, guild: discord.Guild) -> list[discord.TextChannel]:
        """Where a room may be, the best place first: of a thread, the channel that it is in."""
        found: list[discord.TextChannel] = []
        for one in (effect.channel_id, *map(int, effect.codes)):
            place: Any = guild.get_channel(one)
            if place is None and one == effect.channel_id and (thread := await self._thread(one)) is not None:
                place = thread.parent
            if _holds_rooms(place) and place not in found:
                found.append(place)
        return found

    async def _names(self, key: str, case: Case, guild: discord.Guild) -> tuple[str, frozenset[str]]:
        """What a thread is called here, and what it may be called: it may have been made before the server chose
        another language.
        """
        said, code = self._tongues.wording, short(case.id)
        return (await self._tongues.of(guild)).say(key, code=code), frozenset(
            said.say(key, one, code=code) for one in said.locales
        )

    async def _named(
        self,
        names: Collection[str],
        places: Collection[discord.TextChannel],
        guild: discord.Guild,
        *,
        archives: bool = False,
    ) -> discord.Thread | None:
        """Our own thread of one of these names in one of these places."""
        inside = {place.id for place in places}
        for thread in await guild.active_threads():
            if thread.parent_id in inside and thread.name in names and thread.owner_id == guild.me.id:
                return thread
        for place in places if archives else ():
            try:
                async for thread in place.archived_threads(private=True, joined=True):
                    if thread.name in names and thread.owner_id == guild.me.id:
                        return thread
            except discord.Forbidden:  # without Read Message History: then there is a new one
                continue
        return None

    async def _opening(self, thread: discord.Thread) -> int | None:
        """The id of the first thing that was said in a room; None where nothing was, or it cannot be read."""
        with contextlib.suppress(discord.Forbidden):
            async for message in thread.history(limit=10, oldest_first=True):
                if message.author.id == thread.owner_id and message.type is discord.MessageType.default:
                    return message.id
        return None

    async def _add(self, thread: discord.Thread, people: Iterable[int]) -> Outcome | None:
        """Let people in. Returns a refusal, where somebody cannot be let in for good."""
        for person in people:
            try:
                await thread.add_user(discord.Object(person))
            except discord.HTTPException as error:
                if not outcome_of(error).final:
                    raise
                return Outcome(Result.REFUSED, "person_not_let_in")
        return None

    async def _say(self, thread: discord.Thread, effect: Effect, case: Case | None) -> Outcome:
        wording = await self._tongues.of(thread.guild)
        try:
            said = await thread.send(**saying(effect, case, wording), nonce=effect.key)
        except discord.NotFound as error:
            if error.code == 10008:  # the nonce is known and what it made was deleted since: it has been done
                return Outcome(Result.DONE, "gone_already", thread.id, thread.id)
            raise
        return Outcome(Result.DONE, "", thread.id, said.id)


async def _wake(thread: discord.Thread) -> None:
    """Take a thread out of the archive, and unlock it."""
    if thread.archived or thread.locked:
        await (thread.edit(archived=False, locked=False) if thread.locked else thread.edit(archived=False))


def _holds_rooms(place: object) -> TypeGuard[discord.TextChannel]:
    """Whether there can be private threads in a channel: in announcements, forums and voice there can be none."""
    return isinstance(place, discord.TextChannel) and place.type is discord.ChannelType.text


def _lacking(place: discord.TextChannel, me: discord.Member) -> Outcome | None:
    granted = place.permissions_for(me)
    missing = next((name for name in NEEDED if not getattr(granted, name)), None)
    return Outcome(Result.REFUSED, f"missing_{missing}") if missing else None


def _best(
    places: Iterable[discord.TextChannel], me: discord.Member, member: discord.Member
) -> discord.TextChannel | Outcome:
    """The first place that the member can see and in which the bot may make a room; else why the first is none."""
    reasons = []
    for place in places:
        reason = _lacking(place, me)
        if reason is None and not place.permissions_for(member).view_channel:
            reason = Outcome(Result.REFUSED, "person_cannot_see")
        if reason is None:
            return place
        reasons.append(reason)
    return reasons[0]


def _place_of(outcome: Outcome) -> tuple[int | None, int | None]:
    return outcome.channel_id, outcome.message_id
