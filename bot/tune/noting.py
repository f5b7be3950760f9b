"""Once a week, for moderators: a few of the messages about which rules would have done something, to be judged.

It is left in their log beside what else they read that day (bot/desk/weekly.py), quietly, and where there is nothing to
judge there is no note. The effect carries where the messages stand, and never whom they are by.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.act.lives import LIVES
from bot.act.perform import Performer
from bot.desk.weekly import week_of
from bot.model import Effect, EffectKind, Link, Response, Server, Sighting, Way, effect_key
from bot.tune.looking import Looking
from bot.tune.seeing import a_few

EACH: Final = 3
"""So many sightings of one rule are shown; there is a command for all of them."""

MOST: Final = 8
"""So many in all: each takes four of the 40 components that a message may have, the rest takes three."""

LEFT: Final = "left:"


@dataclass(frozen=True, slots=True)
class Noted:
    """What a note shows, and how many more wait."""

    sightings: tuple[Sighting, ...]
    left: int


class SightingNotes:
    """Leaves the notes."""

    def __init__(self, performer: Performer, looking: Looking) -> None:
        self._performer = performer
        self._looking = looking

    async def leave(self, server: Server, now: float) -> None:
        """Leave the note of this week, where there is anything to judge. Leaving it twice leaves one."""
        waiting = (await self._looking.look(server)).waiting()
        note = sighting_note(server, waiting, now)
        if note is not None:
            await self._performer.add_and_perform(note)


def sighting_note(server: Server, waiting: tuple[Sighting, ...], now: float) -> Effect | None:
    """The note; None where there is nothing to judge."""
    few = a_few(waiting, EACH, MOST)
    if server.log_channel is None or not few:
        return None
    return Effect(
        key=effect_key(server.guild_id, EffectKind.WEEKLY, week_of(now), "rules"),
        kind=EffectKind.WEEKLY,
        way=Way.CHANNEL,
        decision_id="",
        guild_id=server.guild_id,
        channel_id=server.log_channel,
        expires_at=now + LIVES[EffectKind.WEEKLY],
        target_id=server.log_channel,
        codes=(f"{LEFT}{len(waiting) - len(few)}", *map(_code, few)),
    )


def read_note(effect: Effect) -> Noted | None:
    """What an effect carries; None for a note about anything else."""
    if not effect.codes or not effect.codes[0].startswith(LEFT):
        return None
    sightings = tuple(_read(code, effect.guild_id or 0) for code in effect.codes[1:])
    return Noted(sightings, int(effect.codes[0].removeprefix(LEFT)))


def _code(one: Sighting) -> str:
    does = "+".join(response.value for response in one.responses)
    where = f"{one.link.channel_id}/{one.link.message_id}"
    return f"{one.id}:{one.version}:{one.confidence:.4f}:{where}:{does}:{one.category}:{one.rule}"


def _read(code: str, guild_id: int) -> Sighting:
    of, version, confidence, where, does, category, rule = code.split(":", 6)
    channel, _, message = where.partition("/")
    responses = tuple(Response(name) for name in does.split("+") if name)
    link = Link(int(channel), int(message))
    return Sighting(of, guild_id, 0, rule, version, category, responses, float(confidence), link, 0.0)
